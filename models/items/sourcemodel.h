// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The register of sources (models/items/sources.h) as a table. GUI thread.

#include "models/items/labels.h"
#include "models/items/sources.h"

#include <QAbstractTableModel>

namespace models {

QString gradeText(char grade);             // "A — reliable"; "not graded" for 0
QString credibilityText(char credibility); // "1 — confirmed by others"
// "First to name DDoS (5 June 2023)", "Copies Harbour Wire: 3 documents".
QString sourceFactText(const SourceFact& fact, const core::CauseTree& causes, DisplayZone zone);

class SourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Name, Kind, Grade, Documents, Claims, Contradictions, OtherNames, Count };

    explicit SourceModel(QObject* parent = nullptr);

    void setSources(std::vector<SourceEntry> sources); // one reset
    const std::vector<SourceEntry>& sources() const { return m_sources; }
    QModelIndex indexOf(const std::string& name) const; // invalid: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // KeyRole: the name; SortRole: what a column is put in order by.
    static constexpr int SortRole = Qt::UserRole + 200;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const SourceEntry& source, int column) const;

    std::vector<SourceEntry> m_sources;
};

} // namespace models
