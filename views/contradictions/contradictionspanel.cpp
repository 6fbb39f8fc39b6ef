// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contradictions/contradictionspanel.h"

#include "models/items/contradictionmodel.h"
#include "models/items/labels.h"
#include "models/session.h"
#include "views/contradictions/compareview.h"
#include "views/contradictions/contradictiondelegate.h"
#include "views/contradictions/decisions.h"
#include "views/elidedlabel.h"
#include "views/viewstate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <set>
#include <utility>

namespace views {

using models::ContradictionModel;
using rendering::kGap;

namespace {
// Laying out every row of a longer list would be felt; the others get room for three lines.
constexpr int kMostFittedRows = 200;
constexpr int kRoomForReasons = 620; // of width
constexpr int kRoomForCompare = 440; // beside the decisions

} // namespace

ContradictionsPanel::ContradictionsPanel(models::Session& session, ViewState& state, QWidget* parent)
    : ContradictionsPanel(new ContradictionModel(session.causes()), session, state, parent) {}

ContradictionsPanel::ContradictionsPanel(
    ContradictionModel* model, models::Session& session, ViewState& state, QWidget* parent)
    : TablePanel(model, session, state, parent)
    , m_contradictions(model)
    , m_delegate(new ContradictionDelegate(*model, session.causes(), this))
    , m_decisions(new Decisions([this] { return Desk{this->session(), this->state(), snapshot()}; }, this))
    , m_summary(new ElidedLabel(this))
    , m_fit(new QTimer(this)) {
    table()->setAccessibleName(tr("Contradictions"));
    table()->setItemDelegate(m_delegate);
    table()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table()->viewport()->installEventFilter(this);
    setUpColumns();
    setBar(makeBar());
    m_fit->setSingleShot(true);
    m_fit->setInterval(0);
    connect(m_fit, &QTimer::timeout, this, &ContradictionsPanel::fitRows);
    connect(table()->horizontalHeader(), &QHeaderView::sectionResized, m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::layoutChanged, m_fit, qOverload<>(&QTimer::start));
    connect(&state, &ViewState::compareRequested, this, &ContradictionsPanel::openCompare);
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContradictionsPanel::remember);
    start();
}

ContradictionsPanel::~ContradictionsPanel() = default;

void ContradictionsPanel::setUpColumns() {
    QHeaderView* header = table()->horizontalHeader();
    for (const int column : {ContradictionModel::OneSide, ContradictionModel::OtherSide, ContradictionModel::Why})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->setMinimumSectionSize(60);
    header->resizeSection(ContradictionModel::Kind, 98);
    header->resizeSection(ContradictionModel::State, 112);
}

// Where there is little room the two quotes need it; the reasons stand in the compare view as well.
void ContradictionsPanel::resizeEvent(QResizeEvent* event) {
    TablePanel::resizeEvent(event);
    fitColumns();
    m_fit->start();
}

void ContradictionsPanel::fitColumns() {
    m_openCompare->setText(width() >= kRoomForCompare ? tr("Compare ⇄") : QStringLiteral("⇄"));
    m_decisions->setRoom(width() - m_openCompare->sizeHint().width() - 8 * kGap);
    m_delegate->setReasonsShown(width() >= kRoomForReasons);
    table()->setColumnHidden(ContradictionModel::Why, width() < kRoomForReasons);
}

QWidget* ContradictionsPanel::makeBar() {
    auto* bar = new QWidget(this);
    auto* compare = m_openCompare = new QPushButton(tr("Compare ⇄"), bar);
    compare->setObjectName(QStringLiteral("compare"));
    compare->setToolTip(tr("Read both documents beside each other (C)"));
    compare->setAccessibleName(tr("Compare"));
    compare->setAutoDefault(false);
    m_summary->setObjectName(QStringLiteral("faintText"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGap, kGap, 2 * kGap, kGap);
    row->setSpacing(2 * kGap);
    row->addWidget(m_summary, 1);
    row->addWidget(compare);
    row->addWidget(m_decisions);
    connect(compare, &QPushButton::clicked, this, &ContradictionsPanel::openCompare);
    return bar;
}

QModelIndex ContradictionsPanel::selectedRow() const {
    return m_contradictions->indexOf(state().selection().contradiction);
}

void ContradictionsPanel::choose(const QModelIndex& index) {
    const core::Contradiction& each = m_contradictions->contradiction(index.row());
    if (state().selection().contradiction == each.id)
        return;
    state().select({each.id, each.a.document, each.a.index, -1});
    state().reveal();
}

void ContradictionsPanel::typed(const QModelIndex& index, int key) {
    choose(index); // others that are selected stay so
    if (key == Qt::Key_Y)
        m_decisions->accept();
    else if (key == Qt::Key_X)
        m_decisions->dismiss();
    else if (key == Qt::Key_N)
        m_decisions->editNote();
    else if (key == Qt::Key_C)
        openCompare();
}

std::vector<core::ContradictionId> ContradictionsPanel::order() const {
    std::vector<core::ContradictionId> ids;
    for (int row = 0; row < m_contradictions->rowCount(); ++row)
        ids.push_back(m_contradictions->contradiction(row).id);
    return ids;
}

void ContradictionsPanel::step(int by) {
    const int count = m_contradictions->rowCount();
    if (count == 0)
        return;
    const QModelIndex now = selectedRow();
    const int row = now.isValid() ? (now.row() + by + count) % count : by > 0 ? 0 : count - 1;
    if (now.isValid() && row == now.row())
        state().reveal(); // the only one, perhaps out of sight
    else
        choose(m_contradictions->index(row, 0));
}

void ContradictionsPanel::openCompare() {
    QModelIndex row = selectedRow();
    if (!row.isValid() && table()->currentIndex().isValid()) {
        row = table()->currentIndex();
        choose(row);
    }
    if (state().selection().contradiction == 0)
        return;
    const QHeaderView* header = table()->horizontalHeader();
    if (!m_compare) {
        m_compare = new CompareView(session(), state(), this);
        connect(header, &QHeaderView::sortIndicatorChanged, m_compare, &CompareView::setOrder);
    }
    m_compare->setOrder(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_compare->present(snapshot());
}

std::vector<core::ContradictionId> ContradictionsPanel::selectedContradictions() const {
    std::vector<core::ContradictionId> ids;
    const core::ContradictionId last = state().selection().contradiction;
    bool lastToo = false; // a row that was taken out of several is the current one and not selected
    for (const QModelIndex& each : table()->selectionModel()->selectedRows()) {
        const core::ContradictionId id = m_contradictions->contradiction(each.row()).id;
        if (id == last)
            lastToo = true;
        else
            ids.push_back(id);
    }
    if (last != 0 && (lastToo || ids.empty()))
        ids.push_back(last);
    return ids;
}

void ContradictionsPanel::remember() {
    if (isFollowing())
        return;
    m_selected = selectedContradictions();
    showBar();
}

void ContradictionsPanel::shown() {
    // A decision on several gives new rows; the same ones are selected then, until something else is.
    if (std::ranges::find(m_selected, state().selection().contradiction) == m_selected.end())
        m_selected.clear();
    if (m_selected.size() > 1) {
        const std::set<core::ContradictionId> wanted(m_selected.begin(), m_selected.end());
        selectAgain([&](int row) { return wanted.contains(m_contradictions->contradiction(row).id); });
    }
    const QModelIndex row = selectedRow();
    m_delegate->setExpanded(row.isValid() ? state().selection().contradiction : 0);
    m_fit->start();
    showBar();
    table()->viewport()->update();
}

void ContradictionsPanel::fitRow(int row) {
    int height = 0;
    for (int column = 0; column < ContradictionModel::ColumnCount; ++column) {
        if (table()->isColumnHidden(column))
            continue; // its width of nothing would ask for a line a letter
        QStyleOptionViewItem option;
        option.font = table()->font();
        option.rect = QRect(0, 0, table()->columnWidth(column), 0);
        height = std::max(height, m_delegate->sizeHint(option, m_contradictions->index(row, column)).height());
    }
    table()->setRowHeight(row, height);
}

void ContradictionsPanel::fitRows() {
    const int plain = 3 * table()->fontMetrics().lineSpacing() + 4 * kGap;
    table()->verticalHeader()->setDefaultSectionSize(plain);
    const int count = m_contradictions->rowCount();
    for (int row = 0; row < count; ++row) {
        if (count <= kMostFittedRows)
            fitRow(row);
        else if (table()->rowHeight(row) != plain)
            table()->setRowHeight(row, plain); // it was the expanded one
    }
    if (const QModelIndex row = selectedRow(); row.isValid()) {
        fitRow(row.row());
        table()->scrollTo(row);
    }
}

bool ContradictionsPanel::eventFilter(QObject* watched, QEvent* event) {
    // Bold and wide fonts of another theme or setting need other heights.
    if (watched == table()->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        m_fit->start();
    return TablePanel::eventFilter(watched, event);
}

void ContradictionsPanel::showBar() {
    const QModelIndex row = selectedRow();
    const std::vector<core::ContradictionId> selected =
        row.isValid() ? selectedContradictions() : std::vector<core::ContradictionId>{0};
    m_decisions->setContradictions(selected);
    m_openCompare->setEnabled(row.isValid());
    if (selected.size() > 1) {
        m_summary->setText(tr("%1 selected; a decision is for all of them").arg(selected.size()));
        return;
    }
    if (!row.isValid()) {
        const int possible = static_cast<int>(
            std::ranges::count_if(snapshot()->findings.contradictions, [](const core::Contradiction& each) {
                return each.sameIncident == core::SameIncident::Possible;
            }));
        const QString shown = tr("%1 shown").arg(QLocale().toString(m_contradictions->rowCount()));
        m_summary->setText(
            possible == 0 ? shown : tr("%1 · %2 of the case may be about two incidents").arg(shown).arg(possible));
        return;
    }
    const core::Contradiction& each = m_contradictions->contradiction(row.row());
    m_summary->setText(tr("%1 of %2 · %3 · %4", "position, count, strength, same incident or not")
                           .arg(row.row() + 1)
                           .arg(m_contradictions->rowCount())
                           .arg(models::strengthText(each.strength), models::sameIncidentText(each.sameIncident)));
}

void ContradictionsPanel::themeChanged() {
    m_delegate->setColours(rendering::paletteOf(state().theme()));
    table()->viewport()->update();
}

QString ContradictionsPanel::hintWithoutRows(bool filtered) const {
    Filter rest = state().filter();
    if (filtered && std::exchange(rest.knownAt, std::nullopt) && rest == Filter{} && state().matches().isAll())
        return tr("No contradiction was known by then.");
    if (filtered)
        return tr("No contradiction passes the search and filters.\nClear them with Ctrl+Shift+X.");
    return snapshot()->documents.empty()
               ? tr("Where sources disagree about the cause, it is listed here.\nDrop articles on the window to begin.")
               : tr("The sources do not contradict each other about the cause.");
}

} // namespace views
