// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/manual.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace views {
namespace {

const QString kFolder = QStringLiteral(":/manual/%1");
constexpr std::size_t kMostHits = 60;

ManualPage readPage(const QString& folder, const QString& name) {
    ManualPage page{name, {}, {}, {}};
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly)) // compiled in
        return page;
    page.text = QString::fromUtf8(file.readAll());
    for (const QString& line : page.text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("# ")) && page.title.isEmpty())
            page.title = line.mid(2);
        else if (line.startsWith(QLatin1String("## ")))
            page.headings << line.mid(3);
    }
    return page;
}

// Paragraphs and items of lists, each with the heading above it.
struct Paragraph {
    QString heading;
    QString text;
};

std::vector<Paragraph> paragraphsOf(const ManualPage& page) {
    std::vector<Paragraph> paragraphs;
    QString heading;
    bool open = false; // the next line goes on with the paragraph
    for (const QString& line : page.text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('#'))) {
            heading = line.startsWith(QLatin1String("## ")) ? line.mid(3) : QString();
            open = false;
        } else if (line.trimmed().isEmpty()) {
            open = false;
        } else if (!open || line.startsWith(QLatin1String("- "))) {
            paragraphs.push_back({heading, line.startsWith(QLatin1String("- ")) ? line.mid(2) : line});
            open = true;
        } else {
            paragraphs.back().text += QLatin1Char(' ') + line.trimmed();
        }
    }
    return paragraphs;
}

bool holds(const QString& text, const QString& beginning) {
    for (qsizetype at = text.indexOf(beginning, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(beginning, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

QString headingAnchor(const QString& heading) {
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            anchor += c;
        else if (c.isSpace() || c == QLatin1Char('-'))
            anchor += QLatin1Char('-');
    }
    return anchor;
}

QString plainMarkdown(const QString& markdown) {
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("\\*+|`"));
    QString plain = markdown;
    return plain.replace(link, QStringLiteral("\\1")).remove(marks);
}

Manual::Manual(const QString& language) {
    QString folder = kFolder.arg(language);
    if (QDir(folder).entryList().isEmpty())
        folder = kFolder.arg(QLatin1String("en"));
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        m_pages.push_back(readPage(folder, name));
}

const ManualPage* Manual::page(const QString& name) const {
    const auto found = std::ranges::find(m_pages, name, &ManualPage::name);
    return found == m_pages.end() ? nullptr : &*found;
}

bool Manual::has(const QString& target) const {
    const ManualPage* found = page(target.section(QLatin1Char('#'), 0, 0));
    const QString anchor = target.section(QLatin1Char('#'), 1);
    return found && (anchor.isEmpty() || std::ranges::any_of(found->headings, [&](const QString& each) {
                         return headingAnchor(each) == anchor;
                     }));
}

std::vector<ManualHit> Manual::search(const QString& words) const {
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<ManualHit> first;
    std::vector<ManualHit> others;
    if (wanted.isEmpty())
        return first;
    for (const ManualPage& page : m_pages) {
        for (const Paragraph& each : paragraphsOf(page)) {
            const QString plain = plainMarkdown(each.text);
            const QString heads = page.title + QLatin1Char(' ') + each.heading;
            const auto isHere = [&](const QString& word) { return holds(plain, word) || holds(heads, word); };
            if (!std::ranges::all_of(wanted, isHere))
                continue;
            const bool inHead = std::ranges::any_of(wanted, [&](const QString& word) { return holds(heads, word); });
            const QString title =
                each.heading.isEmpty() ? page.title : page.title + QStringLiteral(" › ") + each.heading;
            const QString anchor = each.heading.isEmpty() ? QString() : QLatin1Char('#') + headingAnchor(each.heading);
            (inHead ? first : others).push_back({page.name + anchor, title, plain});
        }
    }
    first.insert(first.end(), others.begin(), others.end());
    if (first.size() > kMostHits)
        first.resize(kMostHits);
    return first;
}

} // namespace views
