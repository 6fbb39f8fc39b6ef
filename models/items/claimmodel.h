// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All claims of the case as a table, background and rejected ones included (marked). Own order: by the moment they were
// said, unknown ones last, within a document in reading order.

#include "models/items/snapshotmodel.h"

namespace models {

class ClaimModel : public SnapshotModel {
    Q_OBJECT
public:
    enum Column : int { Said, Cause, Stance, Speaker, Source, Words, Verdict, ColumnCount };

    explicit ClaimModel(const core::CauseTree& causes, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    core::ClaimRef ref(int row) const;
    const core::DocumentRecord& document(int row) const;
    const core::ClaimRecord& record(int row) const;
    QModelIndex indexOf(const core::ClaimRef& ref) const; // invalid: not shown

protected:
    int columns() const override { return ColumnCount; }
    void collect(const RowPredicate& passes, std::vector<Row>& rows, int& unfiltered) const override;
    SortKey sortKey(const Row& row, int column) const override;
    Twin twin() const override;

private:
    const core::DocumentRecord& document(const Row& row) const;
    const core::ClaimRecord& record(const Row& row) const;
    QString display(const Row& row, int column) const;
    QString sentence(const Row& row) const;
    QVariant claimData(const Row& row, int role) const;
};

} // namespace models
