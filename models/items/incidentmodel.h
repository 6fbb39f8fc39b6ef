// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The incidents of the case as a list: a first row for all documents, the incidents in the analysis' order, and last
// the documents that belong to none (only when there are such). Empty for a case without documents. Rows of a large
// case are made on a worker: until they come those of its last snapshot stay. GUI thread.

#include "models/items/latest.h"
#include "models/items/roles.h"
#include "models/items/rowfilter.h"

#include <QAbstractListModel>
#include <QString>
#include <string>
#include <vector>

namespace models {

class IncidentModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit IncidentModel(QObject* parent = nullptr);

    void setSnapshot(const core::SnapshotPtr& snapshot); // one reset, or none where the rows stay what they were

    int rowCount(const QModelIndex& parent = {}) const override;
    // IncidentRole: 0 for all, kUngrouped for the rest. CountRole: documents, the possible ones included;
    // ContradictionCountRole: established ones that are not dismissed; PossibleCountRole: possible ones.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Incidents can be dragged (kIncidentMime); “All documents” and the rest cannot.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    QModelIndex indexOf(core::IncidentId id) const; // invalid: no such row

private:
    struct Row {
        core::IncidentId id = 0;
        QString title;
        QString why;
        int documents = 0, contradictions = 0, possible = 0;
        int origins = 0; // of the documents; copies of each other count once
        bool operator==(const Row&) const = default;
    };
    QString sentence(const Row& row) const;
    static std::vector<Row> rowsOf(const core::Snapshot& snapshot);
    void take(std::vector<Row> rows);

    std::vector<Row> m_rows;
    std::string m_case; // that they are of
    Latest<std::vector<Row>> m_making;
};

} // namespace models
