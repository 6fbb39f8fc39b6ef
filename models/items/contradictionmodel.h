// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The contradictions of the case, strongest first, possible ones after all established ones (the analysis' order).
// Columns OneSide and OtherSide answer the claim roles for their side (cause, family, stance, speaker, when, source,
// quote, document, claim); the other columns answer those of the contradiction.

#include "models/items/snapshotmodel.h"

namespace models {

class ContradictionModel : public SnapshotModel {
    Q_OBJECT
public:
    enum Column : int { Kind, OneSide, OtherSide, Why, State, ColumnCount };

    explicit ContradictionModel(const core::CauseTree& causes, QObject* parent = nullptr);

    // Dismissed ones are listed unless they are hidden. One reset.
    void setDismissedShown(bool shown);
    bool dismissedShown() const { return m_dismissedShown; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const core::Contradiction& contradiction(int row) const;
    QModelIndex indexOf(core::ContradictionId id) const; // invalid: not shown
    int openCount() const;                               // established and neither dismissed nor postponed

protected:
    int columns() const override { return ColumnCount; }
    void collect(const RowPredicate& passes, std::vector<Row>& rows, int& unfiltered) const override;
    SortKey sortKey(const Row& row, int column) const override;
    Twin twin() const override;

private:
    QString display(const core::Contradiction& each, int column) const;
    QString stateLine(const core::Contradiction& each) const;
    QString sideText(const core::Contradiction& each, int column) const;
    QString sourcesText(const core::Contradiction& each, int column) const;
    QString sentence(const core::Contradiction& each) const;
    QStringList why(const core::Contradiction& each) const;
    QVariant sideData(const core::Contradiction& each, int column, int role) const;

    bool m_dismissedShown = true;
};

} // namespace models
