// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The evidence matrix (models/items/evidence.h) as a table: column 0 names the row and is checked while it counts,
// then come its grade, in how many contradictions it stands, and the causes. That of a large case (isLarge()) is made
// on a worker, and the old one stays until it comes. GUI thread; the cause tree must outlive the model.

#include "models/items/evidence.h"
#include "models/items/latest.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QString>

namespace models {

class EvidenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Name, Grade, Contradictions, FirstCause };

    explicit EvidenceModel(const core::CauseTree& causes, QObject* parent = nullptr);

    // Each is one reset. Rows that were left out stay so while they are there.
    void setSnapshot(core::SnapshotPtr snapshot);
    void setFilter(const RowFilter& filter);
    void setBy(EvidenceBy by); // everything counts again

    const core::SnapshotPtr& snapshot() const { return m_shown.snapshot; } // of the matrix; never null
    bool isPending() const { return m_making.isPending(); }
    const EvidenceMatrix& matrix() const { return m_shown.matrix; }
    const std::set<std::string>& leftOut() const { return m_leftOut; }
    // The claims of a cell by the moment of saying; of the whole row in the columns before the causes.
    bool anyGraded() const;
    std::vector<core::ClaimRef> claims(const QModelIndex& index) const;
    // The cell that a claim stands in; invalid when it is not shown.
    QModelIndex cellOf(const core::ClaimRef& claim) const;
    // What rests on what is left out, in words; empty when everything counts.
    QString comparison() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // StancesRole and FamilyRole for cells of causes.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override; // the check mark

signals:
    void leftOutChanged();

private:
    struct Made {
        core::SnapshotPtr snapshot;
        RowFilter filter;
        EvidenceBy by = EvidenceBy::Speakers;
        EvidenceMatrix matrix;
    };
    void refresh();
    void take(Made made);
    const EvidenceRow& row(const QModelIndex& index) const;
    const EvidenceCell* cell(const QModelIndex& index) const; // null before the causes
    QString nameOf(const EvidenceRow& row) const;
    QString cellText(const EvidenceCell& cell) const;
    QString sentence(const EvidenceRow& row) const;
    QStringList causeNames(const std::vector<std::string>& causes) const;

    const core::CauseTree* m_causes;
    Made m_wanted; // without its matrix
    Made m_shown;
    Latest<Made> m_making;
    std::set<std::string> m_leftOut;
};

} // namespace models
