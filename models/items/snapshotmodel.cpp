// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/snapshotmodel.h"

#include "models/items/labels.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace models {

SnapshotModel::SnapshotModel(const core::CauseTree& causes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_causes(&causes)
    , m_snapshot(std::make_shared<const core::Snapshot>())
    , m_wanted(m_snapshot)
    , m_making([this](Made made) { take(std::move(made)); }) {}

void SnapshotModel::setSnapshot(core::SnapshotPtr snapshot) {
    if (!snapshot)
        snapshot = std::make_shared<const core::Snapshot>();
    if (snapshot == m_wanted)
        return;
    m_wanted = std::move(snapshot);
    rebuildRows();
    if (isPending() && m_wanted->casePath != m_snapshot->casePath)
        take({m_wanted, {}, 0}); // rows of another case are not to be acted on until those of this one come
}

void SnapshotModel::setZone(DisplayZone zone) {
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SnapshotModel::setFilter(const RowFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuildRows();
}

void SnapshotModel::rebuildRows() {
    if (!isLarge(*m_wanted)) {
        m_making.drop();
        beginResetModel();
        m_snapshot = m_wanted;
        Made rows = made();
        m_rows = std::move(rows.rows);
        m_unfiltered = rows.unfiltered;
        endResetModel();
        return;
    }
    const auto make = [twin = twin(), causes = *m_causes, snapshot = m_wanted, filter = m_filter, zone = m_zone,
                       column = m_sortColumn, order = m_sortOrder] {
        const std::unique_ptr<SnapshotModel> other = twin(causes);
        other->m_snapshot = snapshot;
        other->m_filter = filter;
        other->m_zone = zone;
        other->m_sortColumn = column;
        other->m_sortOrder = order;
        return other->made();
    };
    m_making.want(make, true);
}

SnapshotModel::Made SnapshotModel::made() const {
    Made result{m_snapshot, {}, 0};
    collect(RowPredicate(m_filter, *m_causes), result.rows, result.unfiltered);
    result.rows = sorted(std::move(result.rows));
    return result;
}

void SnapshotModel::take(Made made) {
    beginResetModel();
    m_snapshot = std::move(made.snapshot);
    m_rows = std::move(made.rows);
    m_unfiltered = made.unfiltered;
    endResetModel();
}

int SnapshotModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QModelIndex SnapshotModel::indexOfRow(const Row& row) const {
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int SnapshotModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns();
}

std::partial_ordering SnapshotModel::SortKey::operator<=>(const SortKey& other) const {
    if (const auto byNumber = number <=> other.number; byNumber != 0)
        return byNumber;
    return text.compare(other.text) <=> 0;
}

double SnapshotModel::dateNumber(const std::optional<core::TimeValue>& value) {
    return value && value->resolved() ? static_cast<double>(value->interval->earliest)
                                      : std::numeric_limits<double>::infinity();
}

SnapshotModel::SortKey SnapshotModel::dateKey(const std::optional<core::TimeValue>& value) {
    return {dateNumber(value), value && !value->resolved() ? toQt(value->timex) : QString()};
}

SnapshotModel::SortKey SnapshotModel::textKey(const QString& text) {
    return {0, text.toCaseFolded()};
}

std::vector<SnapshotModel::Row> SnapshotModel::sorted(std::vector<Row> rows) const {
    if (m_sortColumn < 0 || m_sortColumn >= columns())
        return rows;
    // Keys are made once a row, not once a comparison.
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const Row& row : rows)
        keys.push_back(sortKey(row, m_sortColumn));
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return down ? keys[b] < keys[a] : keys[a] < keys[b]; });
    std::vector<Row> result;
    result.reserve(rows.size());
    for (const std::size_t each : order)
        result.push_back(rows[each]);
    return result;
}

void SnapshotModel::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (isLarge(*m_wanted))
        return rebuildRows();
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<Row> before = m_rows;
    if (column < 0)
        m_rows = made().rows;
    else
        m_rows = sorted(std::move(m_rows));
    const QModelIndexList from = persistentIndexList();
    if (!from.isEmpty()) {
        std::map<std::pair<std::uint32_t, std::int32_t>, int> where;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            where[{m_rows[i].first, m_rows[i].second}] = static_cast<int>(i);
        QModelIndexList to;
        for (const QModelIndex& each : from) {
            const Row& row = before[static_cast<std::size_t>(each.row())];
            to << index(where.at({row.first, row.second}), each.column());
        }
        changePersistentIndexList(from, to);
    }
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace models
