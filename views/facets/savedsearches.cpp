// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/savedsearches.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/commands.h"
#include "views/facets/facetdelegate.h"
#include "views/viewstate.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

constexpr int kMostRows = 6; // before the list scrolls
constexpr int kName = Qt::UserRole;
constexpr int kQuery = Qt::UserRole + 1; // of a search
constexpr int kView = Qt::UserRole + 2;  // of a view

} // namespace

SavedSearches::SavedSearches(models::Session& session, ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_list(new QListWidget(this)) {
    auto* title = new QLabel(tr("SAVED"), this);
    title->setObjectName(QStringLiteral("sectionTitle"));
    title->setFont(titleFont(font()));
    m_list->setObjectName(QStringLiteral("savedSearches"));
    m_list->setAccessibleName(tr("Saved searches and views"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &SavedSearches::search);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedSearches::showMenu);
    connect(&session, &models::Session::snapshotChanged, this, &SavedSearches::refill);
    connect(&session, &models::Session::matchesCounted, this, &SavedSearches::counted);
    refill();
}

void SavedSearches::refill() {
    const int row = m_list->currentRow();
    m_list->clear();
    QStringList queries;
    for (const core::Correction& each : m_session.snapshot()->corrections) {
        if (each.kind == core::CorrectionKind::SavedSearch && !each.value.empty())
            queries << add(each)->data(kQuery).toString();
    }
    for (const core::Correction& each : m_session.snapshot()->corrections) {
        if (each.kind == core::CorrectionKind::SavedView && !each.value.empty())
            add(each);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    setVisible(m_list->count() > 0);
    counted(m_counts); // what was known, until the new counts come
    fit();
    if (!queries.isEmpty())
        m_session.countMatches(queries);
}

QListWidgetItem* SavedSearches::add(const core::Correction& saved) {
    auto* item = new QListWidgetItem(m_list);
    const QString value = models::toQt(saved.value);
    const bool isView = saved.kind == core::CorrectionKind::SavedView;
    item->setData(kName, models::toQt(saved.target));
    item->setData(isView ? kView : kQuery, value);
    item->setToolTip(isView ? tr("View: search, filters, timeline and lists as they stood") : value);
    return item;
}

void SavedSearches::counted(const QHash<QString, qint64>& counts) {
    m_counts = counts;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem& item = *m_list->item(i);
        const QString name = item.data(kName).toString();
        if (item.data(kView).isValid()) {
            item.setText(tr("▦ %1", "a saved view").arg(name));
            continue;
        }
        const auto count = m_counts.constFind(item.data(kQuery).toString());
        item.setText(
            count == m_counts.cend() ? name
                                     : tr("%1 (%2)", "a saved search, how many").arg(name, QString::number(*count)));
    }
}

void SavedSearches::search(const QListWidgetItem* item) {
    if (!item)
        return;
    if (item->data(kView).isValid()) {
        m_state.showView(item->data(kView).toString().toUtf8());
        return;
    }
    Filter filter = m_state.filter();
    const QString query = item->data(kQuery).toString();
    filter.query = filter.query == query ? QString() : query; // again: out of it, as with the facets
    m_state.setFilter(filter);
}

void SavedSearches::remove(const QListWidgetItem* item) {
    if (!item)
        return;
    const QString name = item->data(kName).toString();
    const bool isView = item->data(kView).isValid();
    const auto kind = isView ? core::CorrectionKind::SavedView : core::CorrectionKind::SavedSearch;
    correct(
        {m_session, m_state, m_session.snapshot()}, {kind, name.toStdString(), {}},
        (isView ? tr("Remove the saved view “%1”") : tr("Remove the saved search “%1”")).arg(name));
}

void SavedSearches::showMenu(QPoint at) {
    if (!m_list->itemAt(at))
        return;
    m_list->setCurrentItem(m_list->itemAt(at));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show"), this, [this] { search(m_list->currentItem()); });
    menu->addAction(tr("&Remove"), this, [this] { remove(m_list->currentItem()); })
        ->setEnabled(!m_session.snapshot()->readOnly);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool SavedSearches::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            search(m_list->currentItem());
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove(m_list->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SavedSearches::fit() {
    int height = 2;
    for (int row = 0; row < std::min(m_list->count(), kMostRows); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::max(height, fontMetrics().height()));
}

void saveSearch(models::Session& session, ViewState& state, QWidget* parent) {
    const QString query = state.filter().query;
    if (query.isEmpty() || session.snapshot()->readOnly)
        return;
    auto* dialog = new QInputDialog(parent);
    dialog->setWindowTitle(SavedSearches::tr("Save search"));
    dialog->setLabelText(SavedSearches::tr("Name of the search; one that has it already is replaced:"));
    dialog->setTextValue(query);
    QObject::connect(
        dialog, &QInputDialog::textValueSelected, &session,
        [desk = Desk{session, state, session.snapshot()}, query](const QString& text) {
            if (const QString name = text.simplified(); !name.isEmpty())
                correct(
                    desk, {core::CorrectionKind::SavedSearch, name.toStdString(), query.toStdString()},
                    SavedSearches::tr("Save the search “%1”").arg(name));
        });
    openOver(session, *dialog);
}

} // namespace views
