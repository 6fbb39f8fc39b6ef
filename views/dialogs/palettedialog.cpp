// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/palettedialog.h"

#include "models/items/freeing.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace views {
namespace {

constexpr int kMostShown = 60;
constexpr std::size_t kRanks = 4;   // that rank() gives
constexpr qsizetype kAtOnce = 5000; // entries that are searched without a worker

bool hasWordWith(const QString& text, const QString& beginning) {
    for (qsizetype at = text.indexOf(beginning, 0, Qt::CaseInsensitive); at > 0;
         at = text.indexOf(beginning, at + 1, Qt::CaseInsensitive)) {
        if (!text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

// Every word typed must occur; 0 is best, -1 is no match. A word of a command is as good as a name that begins so:
// "dark" is the theme before it is whoever is called so.
int rank(const PaletteEntry& entry, const QStringList& words) {
    const QString& text = entry.text;
    if (!std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
        return -1;
    if (words.isEmpty())
        return 0;
    const bool begins = text.startsWith(words.first(), Qt::CaseInsensitive);
    if (entry.command)
        return begins ? 0 : hasWordWith(text, words.first()) ? 1 : 3;
    return begins ? 2 : 3;
}

// The best of both lists first, in their order.
QList<PaletteEntry> bestOf(const QList<PaletteEntry>& entries, const QList<PaletteEntry>& more, const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::array<QList<PaletteEntry>, kRanks> found;
    for (const QList<PaletteEntry>* list : {&entries, &more}) {
        for (const PaletteEntry& each : *list) {
            const int how = rank(each, words);
            if (how >= 0 && found[static_cast<std::size_t>(how)].size() < kMostShown)
                found[static_cast<std::size_t>(how)].append(each);
        }
    }
    QList<PaletteEntry> best;
    for (const QList<PaletteEntry>& each : found)
        best += each;
    return best.mid(0, kMostShown);
}

} // namespace

PaletteDialog::PaletteDialog(QList<PaletteEntry> entries, Typed typed, QWidget* parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_more(std::make_shared<QList<PaletteEntry>>())
    , m_typed(std::move(typed))
    , m_making([this](const EntriesPtr& more) {
        m_more = more;
        filter();
    })
    , m_finding([this](const Found& found) { list(found); })
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setWindowTitle(tr("Command palette"));
    resize(520, 420);
    m_edit->setPlaceholderText(tr("Command, document, source, incident or date"));
    m_edit->setAccessibleName(tr("Command, document, source, incident or date"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("What matches"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_picked = false;
        m_runWhenFound = false; // what is typed now was not to be carried out
        filter();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        m_picked = true;
        run();
    });
    filter();
}

void PaletteDialog::addFrom(std::function<QList<PaletteEntry>()> make, bool onWorker) {
    m_making.want([make = std::move(make)] { return models::freedByWorker(make()); }, onWorker);
}

bool PaletteDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        pick(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    return false;
}

void PaletteDialog::pick(int by) {
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
    m_picked = m_listed == m_edit->text() && m_list->currentRow() >= 0;
}

void PaletteDialog::filter() {
    const auto find = [entries = m_entries, more = m_more, text = m_edit->text()] {
        return Found{text, bestOf(entries, *more, text)};
    };
    m_finding.want(find, m_more->size() > kAtOnce);
}

void PaletteDialog::list(const Found& found) {
    // What was gone to stays so when more is found for the same words.
    const int before = m_picked && m_listed == found.text ? m_list->currentRow() : -1;
    const PaletteEntry picked = before >= 0 ? m_shown[before] : PaletteEntry();
    m_listed = found.text;
    m_list->clear();
    m_shown = m_typed ? m_typed(found.text) : QList<PaletteEntry>();
    m_shown += found.entries;
    for (const PaletteEntry& each : m_shown)
        add(each);
    const auto kept = std::ranges::find_if(m_shown, [&](const PaletteEntry& each) {
        return before >= 0 && each.text == picked.text && each.hint == picked.hint;
    });
    m_picked = kept != m_shown.end();
    m_list->setCurrentRow(m_picked ? static_cast<int>(kept - m_shown.begin()) : 0);
    if (m_runWhenFound)
        run();
}

void PaletteDialog::add(const PaletteEntry& entry) {
    m_list->addItem(entry.hint.isEmpty() ? entry.text : tr("%1   (%2)").arg(entry.text, entry.hint));
}

void PaletteDialog::run() {
    m_runWhenFound = !m_picked && (m_making.isPending() || m_finding.isPending());
    if (m_runWhenFound)
        return; // what is listed is not yet what was typed
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const std::function<void()> chosen = m_shown[row].run;
    accept();
    chosen();
}

} // namespace views
