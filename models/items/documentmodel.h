// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The case's documents as a table. Own order: by publication date, undated ones last.

#include "models/analysis/versions.h"
#include "models/items/snapshotmodel.h"

#include <memory>

namespace models {

class DocumentModel : public SnapshotModel {
    Q_OBJECT
public:
    enum Column : int { Published, Title, Source, InIncident, Claims, State, ColumnCount };

    explicit DocumentModel(const core::CauseTree& causes, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    Qt::ItemFlags flags(const QModelIndex& index) const override; // rows can be dragged
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    const core::DocumentRecord& record(int row) const;
    QModelIndex indexOf(core::DocumentId id) const; // invalid: not shown

protected:
    int columns() const override { return ColumnCount; }
    void collect(const RowPredicate& passes, std::vector<Row>& rows, int& unfiltered) const override;
    SortKey sortKey(const Row& row, int column) const override;
    Twin twin() const override;

private:
    QString display(const core::DocumentRecord& record, int column) const;
    QString incidentText(const core::DocumentRecord& record) const;
    // What an analyst should know: copy, corrected date, note; and in sentences.
    QString stateText(const core::DocumentRecord& record) const;
    QString stateTip(const core::DocumentRecord& record) const;
    QString versionText(const core::DocumentRecord& record) const; // empty: it has no other version
    QString sentence(const core::DocumentRecord& record) const;

    struct Versions {
        core::SnapshotPtr snapshot;
        analysis::VersionIndex index;
    };
    using VersionsPtr = std::shared_ptr<const Versions>;

    bool m_waits = true;               // for versions, of a large case; a twin does not
    mutable VersionsPtr m_versions;    // made when first wanted
    mutable core::SnapshotPtr m_asked; // whose versions were wanted last
    mutable Latest<VersionsPtr> m_indexing;
};

} // namespace models
