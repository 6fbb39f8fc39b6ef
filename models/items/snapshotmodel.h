// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the tables over a snapshot share: rows are places in the snapshot, chosen by a RowFilter and put in order by one
// permutation (no proxy: a proxy's sort of a large table blocks for seconds). A new snapshot or filter is one reset and
// keeps the sorting. Rows of a large case (isLarge()) are made by a model of the same kind on a worker: until they come
// the old ones stay, with the snapshot that they are rows of. GUI thread; the cause tree must outlive the model.

#include "models/items/labels.h"
#include "models/items/latest.h"
#include "models/items/roles.h"
#include "models/items/rowfilter.h"

#include <QAbstractTableModel>
#include <QString>
#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace models {

class SnapshotModel : public QAbstractTableModel {
    Q_OBJECT
public:
    SnapshotModel(const core::CauseTree& causes, QObject* parent);

    void setSnapshot(core::SnapshotPtr snapshot);
    void setFilter(const RowFilter& filter);
    void setZone(DisplayZone zone);                                  // of the moments that are shown
    const core::SnapshotPtr& snapshot() const { return m_snapshot; } // of the rows; never null
    const RowFilter& filter() const { return m_filter; }             // that is wanted
    bool isPending() const { return m_making.isPending(); }          // other rows are being made
    int unfilteredCount() const { return m_unfiltered; }             // rows that there would be without a filter

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // A negative column goes back to the model's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    struct Row {
        std::uint32_t first = 0;  // index of the document or the contradiction
        std::int32_t second = -1; // index of the claim
        bool operator==(const Row&) const = default;
    };
    struct SortKey {
        double number = 0; // compared first
        QString text;
        std::partial_ordering operator<=>(const SortKey& other) const;
        bool operator==(const SortKey& other) const = default;
    };

    virtual int columns() const = 0;
    // All rows of the snapshot in the model's own order; `passes` says which the filter lets through.
    virtual void collect(const RowPredicate& passes, std::vector<Row>& rows, int& unfiltered) const = 0;
    virtual SortKey sortKey(const Row& row, int column) const = 0;

    // How a model of this kind is made on a worker, with what decides about its rows beside snapshot and filter. What
    // it makes is used by that worker alone, and answers everything at once.
    using Twin = std::function<std::unique_ptr<SnapshotModel>(const core::CauseTree& causes)>;
    virtual Twin twin() const = 0;

    void rebuildRows();                           // one reset
    QModelIndex indexOfRow(const Row& row) const; // invalid: not shown
    const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const core::CauseTree& causes() const { return *m_causes; }
    DisplayZone zone() const { return m_zone; }
    const std::vector<Row>& rows() const { return m_rows; }
    // For dates: undated ones go last.
    static double dateNumber(const std::optional<core::TimeValue>& value);
    static SortKey dateKey(const std::optional<core::TimeValue>& value);
    static SortKey textKey(const QString& text);

private:
    struct Made {
        core::SnapshotPtr snapshot;
        std::vector<Row> rows;
        int unfiltered = 0;
    };
    Made made() const;
    void take(Made made);
    std::vector<Row> sorted(std::vector<Row> rows) const;

    const core::CauseTree* m_causes;
    core::SnapshotPtr m_snapshot; // of the rows
    core::SnapshotPtr m_wanted;   // the same, or that of the rows that are being made
    RowFilter m_filter;
    std::vector<Row> m_rows;
    int m_unfiltered = 0;
    Latest<Made> m_making;
    DisplayZone m_zone = DisplayZone::Utc;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace models
