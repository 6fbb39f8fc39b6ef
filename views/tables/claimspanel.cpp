// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/claimspanel.h"

#include "models/items/claimmodel.h"
#include "models/session.h"
#include "views/documenttriage.h"
#include "views/tables/claimdelegate.h"
#include "views/viewstate.h"

#include <QHeaderView>
#include <algorithm>
#include <set>

namespace views {
namespace {

constexpr int kCellEdges = 20; // at both sides of the words

} // namespace

using models::ClaimModel;

ClaimsPanel::ClaimsPanel(models::Session& session, ViewState& state, QWidget* parent)
    : ClaimsPanel(new ClaimModel(session.causes()), session, state, parent) {}

ClaimsPanel::ClaimsPanel(ClaimModel* model, models::Session& session, ViewState& state, QWidget* parent)
    : TablePanel(model, session, state, parent)
    , m_claims(model)
    , m_delegate(new ClaimDelegate(this)) {
    table()->setAccessibleName(tr("Claims"));
    table()->setItemDelegate(m_delegate);
    QHeaderView* header = table()->horizontalHeader();
    header->setSectionResizeMode(ClaimModel::Words, QHeaderView::Stretch);
    header->setMinimumSectionSize(48);
    // A moment with its zone is what one sorts and compares by: never cut.
    header->resizeSection(
        ClaimModel::Said,
        table()->fontMetrics().horizontalAdvance(QStringLiteral("28 May 2023, 23:05 CEST")) + kCellEdges);
    header->resizeSection(ClaimModel::Cause, 124);
    header->resizeSection(ClaimModel::Stance, 84);
    header->resizeSection(ClaimModel::Speaker, 130);
    header->resizeSection(ClaimModel::Source, 100);
    header->resizeSection(ClaimModel::Verdict, 84);
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimsPanel::remember);
    start();
}

QModelIndex ClaimsPanel::selectedRow() const {
    const Selection& selection = state().selection();
    return m_claims->indexOf({selection.document, selection.claim});
}

void ClaimsPanel::choose(const QModelIndex& index) {
    const core::ClaimRef ref = m_claims->ref(index.row());
    const Selection& selection = state().selection();
    if (selection.document == ref.document && selection.claim == ref.index)
        return;
    state().selectClaim(ref);
    state().reveal();
}

void ClaimsPanel::typed(const QModelIndex& index, int key) {
    choose(index); // others that are selected stay so
    if (key == Qt::Key_Y)
        confirmCurrent();
    else if (key == Qt::Key_X)
        rejectCurrent();
    else if (key == Qt::Key_N)
        editDocumentNote({session(), state(), snapshot()}, {m_claims->ref(index.row()).document}, this);
    else if (key == Qt::Key_E)
        editClaims({session(), state(), snapshot()}, selectedClaims(), this);
}

std::vector<core::ClaimRef> ClaimsPanel::selectedClaims() const {
    std::vector<core::ClaimRef> refs;
    for (const QModelIndex& each : table()->selectionModel()->selectedRows())
        refs.push_back(m_claims->ref(each.row()));
    if (const QModelIndex index = table()->currentIndex(); refs.empty() && index.isValid())
        refs.push_back(m_claims->ref(index.row()));
    return refs;
}

void ClaimsPanel::remember() {
    if (!isFollowing())
        m_selected = selectedClaims();
}

// A correction of several claims gives new rows; the same ones are selected then, until something else is.
void ClaimsPanel::shown() {
    const Selection& now = state().selection();
    const bool current = std::ranges::find(m_selected, core::ClaimRef{now.document, now.claim}) != m_selected.end();
    if (!current)
        m_selected.clear();
    if (m_selected.size() < 2)
        return;
    const std::set<core::ClaimRef> wanted(m_selected.begin(), m_selected.end());
    selectAgain([&](int row) { return wanted.contains(m_claims->ref(row)); });
}

void ClaimsPanel::judgeCurrent(core::ClaimVerdict verdict) {
    const QModelIndex index = table()->currentIndex();
    if (!index.isValid())
        return;
    if (const std::vector<core::ClaimRef> refs = selectedClaims(); refs.size() > 1)
        return judge({session(), state(), snapshot()}, refs, verdict);
    const bool takenBack = m_claims->record(index.row()).verdict == verdict;
    judge({session(), state(), snapshot()}, m_claims->ref(index.row()), verdict);
    // Judging is done row by row; taking back is looked at.
    if (const QModelIndex next = index.siblingAtRow(index.row() + 1); !takenBack && next.isValid())
        table()->setCurrentIndex(next);
}

void ClaimsPanel::themeChanged() {
    m_delegate->setColours(rendering::paletteOf(state().theme()));
    table()->viewport()->update();
}

QString ClaimsPanel::hintWithoutRows(bool filtered) const {
    return filtered ? tr("No claim passes the search and filters.\nClear them with Ctrl+Shift+X.")
                    : tr("No claims about a cause have been found.\nImport articles that say why it happened.");
}

} // namespace views
