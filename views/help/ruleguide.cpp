// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/ruleguide.h"

#include "models/analysis/lexicon.h"
#include "models/analysis/rulewords.h"
#include "models/core/causetree.h"
#include "models/items/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace views {
namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(views::RuleGuide)
};

constexpr std::array<std::string_view, 3> kFiles = {
    "lexicon/en/claims.txt", "lexicon/en/causes.txt", "lexicon/en/speakers.txt"};

struct Verb {
    const char* id;
    core::Stance stance;
};
constexpr std::array<Verb, 3> kVerbs = {{
    {"assert", core::Stance::Asserted},
    {"deny", core::Stance::Denied},
    {"suspect", core::Stance::Suspected},
}};

// "ddos", "malware | intrusion" as people read them; flags of other lists are no causes.
QString causesText(const core::CauseTree& tree, const QString& value) {
    QStringList names;
    for (const QString& each : value.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const std::string name = each.trimmed().toStdString();
        if (tree.find(name))
            names << models::causeText(tree, name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

RuleGuide::RuleGuide(const Manual& manual)
    : m_causes(core::CauseTree::builtIn()) {
    static const QRegularExpression item(QStringLiteral("^- `([^`]+)`: (.*)$"));
    if (const ManualPage* page = manual.page(QLatin1String(kRulesPage))) {
        for (const QString& line : page->text.split(QLatin1Char('\n'))) {
            if (const QRegularExpressionMatch match = item.match(line); match.hasMatch())
                m_texts.insert(match.captured(1), match.captured(2));
        }
    }
    for (const std::string_view file : kFiles) {
        const analysis::LexiconFile lexicon = analysis::LexiconFile::builtIn(file);
        for (const analysis::LexiconSection& section : lexicon.sections()) {
            const QString name = models::toQt(section.name);
            if (!m_texts.contains(name))
                continue; // a list of words that is no rule by itself
            for (const analysis::LexiconEntry& entry : section.entries)
                m_patterns.insert(
                    models::toQt(analysis::ruleWords(entry.key)),
                    {name, models::toQt(entry.key), models::toQt(entry.value)});
        }
    }
}

QString RuleGuide::explain(const QString& id) const {
    if (id.contains(QLatin1Char(' ')))
        return {};
    const QString head = QStringLiteral("# %1\n\n").arg(id);
    const QString more = QStringLiteral("\n\n[%1](%2)\n").arg(Rules::tr("All rules"), QLatin1String(kRulesPage));
    if (const auto text = m_texts.constFind(id); text != m_texts.cend())
        return head + *text + more;
    const auto verb = std::ranges::find(
        kVerbs, id.section(QLatin1Char('.'), 0, 0), [](const Verb& each) { return QString::fromLatin1(each.id); });
    const QList<Pattern> patterns = m_patterns.values(id.section(QLatin1Char('.'), 1));
    if (verb == kVerbs.end() || patterns.isEmpty())
        return {};
    QString text = head + Rules::tr("The claim counts as **%1**, because these words stand in its sentence:")
                              .arg(models::stanceText(verb->stance));
    for (const Pattern& each : patterns) {
        text += QStringLiteral("\n\n- `%1`\n\n  ").arg(each.words) +
                Rules::tr("from the list `%1`: %2", "name of a list, what it does")
                    .arg(each.section, m_texts[each.section]);
        if (const QString causes = causesText(m_causes, each.value); !causes.isEmpty())
            text += QLatin1Char(' ') + Rules::tr("They stand for: **%1**.").arg(causes);
    }
    return text +
           QStringLiteral("\n\n[%1](%2#how-patterns-are-written) · [%3](03-claims.md#stance)")
               .arg(Rules::tr("How patterns are written"), QLatin1String(kRulesPage), Rules::tr("What a stance is")) +
           more;
}

QStringList RuleGuide::search(const QString& words, qsizetype most) const {
    const QStringList wanted = words.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList found;
    if (wanted.isEmpty())
        return found;
    const auto add = [&](const QString& id) {
        if (found.size() < most &&
            std::ranges::all_of(wanted, [&](const QString& each) { return id.contains(each); }) && !found.contains(id))
            found << id;
    };
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (it.key().contains(QLatin1Char('.')))
            add(it.key());
    }
    for (const QString& each : m_patterns.uniqueKeys()) {
        for (const Verb& verb : kVerbs)
            add(QString::fromLatin1(verb.id) + QLatin1Char('.') + each);
    }
    found.sort();
    return found;
}

} // namespace views
