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
    , m_snapshot(std::make_shared<const core::Snapshot>()) {}

void SnapshotModel::setSnapshot(core::SnapshotPtr snapshot) {
    if (!snapshot)
        snapshot = std::make_shared<const core::Snapshot>();
    if (snapshot == m_snapshot)
        return;
    beginResetModel();
    m_snapshot = std::move(snapshot);
    rebuild();
    endResetModel();
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
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void SnapshotModel::rebuildRows() {
    beginResetModel();
    rebuild();
    endResetModel();
}

void SnapshotModel::rebuild() {
    std::vector<Row> rows;
    m_unfiltered = 0;
    collect(RowPredicate(m_filter, *m_causes), rows, m_unfiltered);
    m_rows = sorted(std::move(rows));
}

int SnapshotModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const std::vector<Row> before = m_rows;
    if (column < 0)
        rebuild();
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
