// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/palettedialog.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

constexpr int kMostShown = 60;
constexpr qsizetype kAtOnce = 5000; // entries that are searched without a worker

// Every word typed must occur; 0 is best (the text begins with it), -1 is no match.
int rank(const QString& text, const QStringList& words) {
    if (!std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
        return -1;
    return words.isEmpty() || text.startsWith(words.first(), Qt::CaseInsensitive) ? 0 : 1;
}

// The best of both lists first, in their order.
QList<PaletteEntry> bestOf(const QList<PaletteEntry>& entries, const QList<PaletteEntry>& more, const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<PaletteEntry> best, others;
    for (const QList<PaletteEntry>* list : {&entries, &more}) {
        for (const PaletteEntry& each : *list) {
            const int how = best.size() < kMostShown ? rank(each.text, words) : -1;
            if (how == 0)
                best.append(each);
            else if (how > 0 && others.size() < kMostShown)
                others.append(each);
        }
    }
    return (best + others).mid(0, kMostShown);
}

} // namespace

PaletteDialog::PaletteDialog(QList<PaletteEntry> entries, Typed typed, QWidget* parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_typed(std::move(typed))
    , m_making([this](const QList<PaletteEntry>& more) {
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
        m_runWhenFound = false; // what is typed now was not to be carried out
        filter();
    });
    connect(m_list, &QListWidget::itemClicked, this, &PaletteDialog::run);
    filter();
}

void PaletteDialog::addFrom(std::function<QList<PaletteEntry>()> make, bool onWorker) {
    m_making.want(std::move(make), onWorker);
}

bool PaletteDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    return false;
}

void PaletteDialog::filter() {
    const auto find = [entries = m_entries, more = m_more, text = m_edit->text()] {
        return Found{text, bestOf(entries, more, text)};
    };
    m_finding.want(find, m_more.size() > kAtOnce);
}

void PaletteDialog::list(const Found& found) {
    m_list->clear();
    m_shown = m_typed ? m_typed(found.text) : QList<PaletteEntry>();
    m_shown += found.entries;
    for (const PaletteEntry& each : m_shown)
        add(each);
    m_list->setCurrentRow(0);
    if (m_runWhenFound)
        run();
}

void PaletteDialog::add(const PaletteEntry& entry) {
    m_list->addItem(entry.hint.isEmpty() ? entry.text : tr("%1   (%2)").arg(entry.text, entry.hint));
}

void PaletteDialog::run() {
    m_runWhenFound = m_making.isPending() || m_finding.isPending();
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
