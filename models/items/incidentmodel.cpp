// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incidentmodel.h"

#include "models/items/labels.h"

#include <QMimeData>
#include <set>
#include <unordered_map>

namespace models {

IncidentModel::IncidentModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_making([this](std::vector<Row> rows) { take(std::move(rows)); }) {}

void IncidentModel::setSnapshot(const core::SnapshotPtr& snapshot) {
    const core::SnapshotPtr wanted = snapshot ? snapshot : std::make_shared<const core::Snapshot>();
    if (wanted->casePath != m_case && !m_rows.empty())
        take({}); // those of another case are not to be acted on
    m_case = wanted->casePath;
    m_making.want([wanted] { return rowsOf(*wanted); }, isLarge(*wanted));
}

void IncidentModel::take(std::vector<Row> rows) {
    if (rows == m_rows)
        return; // most corrections change nothing here; views lay out every row anew
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<IncidentModel::Row> IncidentModel::rowsOf(const core::Snapshot& snapshot) {
    if (snapshot.documents.empty())
        return {};
    std::vector<Row> rows;
    Row all{0, tr("All documents"), {}, static_cast<int>(snapshot.documents.size())};
    std::unordered_map<core::IncidentId, std::size_t> rowOf;
    std::vector<Row> incidents;
    for (const core::Incident& each : snapshot.findings.incidents) {
        rowOf[each.id] = incidents.size();
        QStringList why;
        for (const std::string& line : each.why)
            why << toQt(line);
        incidents.push_back({each.id, toQt(each.title), why.join(QLatin1Char('\n'))});
    }
    Row rest{kUngrouped, tr("Not yet grouped"), tr("Documents for which no incident is established")};
    std::set<std::pair<core::IncidentId, int>> voices; // origins that were met in an incident
    for (const core::DocumentRecord& record : snapshot.documents) {
        const auto found = rowOf.find(record.incident);
        Row& row = found == rowOf.end() ? rest : incidents[found->second];
        ++row.documents;
        row.origins += record.origin < 0 || voices.emplace(row.id, record.origin).second ? 1 : 0;
        all.origins += record.origin < 0 || voices.emplace(0, record.origin).second ? 1 : 0;
    }
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        if (each.state == core::ContradictionState::Dismissed)
            continue;
        const bool established = each.sameIncident == core::SameIncident::Established;
        ++(established ? all.contradictions : all.possible);
        if (const auto found = rowOf.find(each.incident); found != rowOf.end())
            ++(established ? incidents[found->second].contradictions : incidents[found->second].possible);
    }
    rows.push_back(std::move(all));
    rows.insert(rows.end(), std::make_move_iterator(incidents.begin()), std::make_move_iterator(incidents.end()));
    if (rest.documents > 0)
        rows.push_back(std::move(rest));
    return rows;
}

int IncidentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString IncidentModel::sentence(const Row& row) const {
    return tr("%1: %2, established contradictions: %3, possible ones: %4.")
        .arg(
            row.title, voicesText(row.documents, row.origins), QString::number(row.contradictions),
            QString::number(row.possible));
}

Qt::ItemFlags IncidentModel::flags(const QModelIndex& index) const {
    const bool incident = index.isValid() && m_rows[static_cast<std::size_t>(index.row())].id > 0;
    return QAbstractListModel::flags(index) | (incident ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList IncidentModel::mimeTypes() const {
    return {QLatin1String(kIncidentMime)};
}

QMimeData* IncidentModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(QLatin1String(kIncidentMime), QByteArray::number(indexes.front().data(IncidentRole).toLongLong()));
    return data;
}

QVariant IncidentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.why.isEmpty() ? sentence(row) : sentence(row) + QLatin1Char('\n') + row.why;
    case Qt::AccessibleTextRole:
        return sentence(row);
    case IncidentRole:
        return qlonglong{row.id};
    case CountRole:
        return row.documents;
    case OriginsRole:
        return row.origins < row.documents ? QVariant(row.origins) : QVariant();
    case ContradictionCountRole:
        return row.contradictions;
    case PossibleCountRole:
        return row.possible;
    default:
        return {};
    }
}

QModelIndex IncidentModel::indexOf(core::IncidentId id) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return index(static_cast<int>(i));
    }
    return {};
}

} // namespace models
