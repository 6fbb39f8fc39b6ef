// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/documentmodel.h"

#include "models/items/labels.h"

#include <QMimeData>

#include <algorithm>

namespace models {

DocumentModel::DocumentModel(const core::CauseTree& causes, QObject* parent)
    : SnapshotModel(causes, parent)
    , m_indexing([this](VersionsPtr made) {
        m_versions = std::move(made);
        if (rowCount() > 0)
            emit dataChanged(index(0, State), index(rowCount() - 1, State));
    }) {}

void DocumentModel::collect(const RowPredicate& passes, std::vector<Row>& rows, int& unfiltered) const {
    const auto& documents = snapshot()->documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (passes.document(documents[i]))
            rows.push_back({static_cast<std::uint32_t>(i), -1});
    }
    std::ranges::stable_sort(rows, [&](const Row& a, const Row& b) {
        return dateNumber(documents[a.first].document.published) < dateNumber(documents[b.first].document.published);
    });
    unfiltered = static_cast<int>(documents.size());
}

const core::DocumentRecord& DocumentModel::record(int row) const {
    return snapshot()->documents[at(row).first];
}

QModelIndex DocumentModel::indexOf(core::DocumentId id) const {
    const core::DocumentRecord* found = snapshot()->document(id);
    return found ? indexOfRow({static_cast<std::uint32_t>(found - snapshot()->documents.data())}) : QModelIndex();
}

QString DocumentModel::incidentText(const core::DocumentRecord& record) const {
    const core::Incident* incident = snapshot()->incident(record.incident);
    if (!incident)
        return tr("not established");
    const QString title = toQt(incident->title);
    return record.incidentPossible ? tr("%1 (possibly)").arg(title) : title;
}

QString DocumentModel::versionText(const core::DocumentRecord& record) const {
    if (m_asked != snapshot()) {
        m_asked = snapshot();
        const auto make = [snapshot = m_asked] {
            return std::make_shared<const Versions>(Versions{snapshot, analysis::VersionIndex(*snapshot)});
        };
        if (m_waits && isLarge(*m_asked))
            m_indexing.want(make, true);
        else
            m_versions = make();
    }
    if (!m_versions || m_versions->snapshot != snapshot())
        return {}; // dataChanged() when they are known
    const analysis::VersionPlace place = m_versions->index.of(record);
    return place.number == 0 ? QString() : tr("version %1/%2").arg(place.number).arg(place.versions.size());
}

QString DocumentModel::stateText(const core::DocumentRecord& record) const {
    QStringList parts;
    if (record.starred)
        parts << tr("starred");
    if (!record.tags.empty())
        parts << tr("tagged %1").arg(toQt(record.tags));
    if (!record.document.published)
        parts << tr("needs a date");
    else if (record.publishedCorrected)
        parts << tr("date set by you");
    if (!record.document.zone.empty())
        parts << tr("zone %1").arg(toQt(record.document.zone));
    if (const auto notes = static_cast<int>(noteTexts(record).size()); notes > 0)
        parts << (notes == 1 ? tr("check a date") : tr("check %n dates", nullptr, notes));
    const QString version = versionText(record);
    if (!version.isEmpty())
        parts << version;
    const auto& origins = snapshot()->findings.origins;
    if (record.origin >= 0 && static_cast<std::size_t>(record.origin) < origins.size()) {
        const core::Origin& origin = origins[static_cast<std::size_t>(record.origin)];
        const int others = static_cast<int>(origin.documents.size()) - 1;
        parts << (origin.first == record.id ? tr("copied by %n", nullptr, others) : tr("copy"));
    }
    if (!record.note.empty())
        parts << tr("note");
    if (!record.document.notice.empty())
        parts << tr("reading notice");
    return parts.join(tr(", "));
}

QString DocumentModel::stateTip(const core::DocumentRecord& record) const {
    QStringList lines = noteTexts(record);
    if (!record.document.notice.empty())
        lines << toQt(record.document.notice);
    const auto& origins = snapshot()->findings.origins;
    if (record.origin >= 0 && static_cast<std::size_t>(record.origin) < origins.size()) {
        const core::Origin& origin = origins[static_cast<std::size_t>(record.origin)];
        lines << tr("%1: %2", "copies: why they are copies")
                     .arg(voicesText(static_cast<int>(origin.documents.size()), 1), toQt(origin.why));
    }
    return lines.isEmpty() ? stateText(record) : lines.join(QLatin1Char('\n'));
}

QString DocumentModel::display(const core::DocumentRecord& record, int column) const {
    switch (column) {
    case Published:
        return shortWhenText(record.document.published, zone());
    case Title:
        return titleText(record);
    case Source:
        return sourceText(record);
    case InIncident:
        return incidentText(record);
    case Claims:
        return QString::number(std::ranges::count_if(record.claims, counts));
    case State:
        return stateText(record);
    default:
        return {};
    }
}

QString DocumentModel::sentence(const core::DocumentRecord& record) const {
    const int claims = static_cast<int>(std::ranges::count_if(record.claims, counts));
    const QString state = stateText(record);
    return tr("%1. %2, %3. Incident: %4. %5. %6")
        .arg(
            titleText(record), sourceText(record), whenText(record.document.published, zone()), incidentText(record),
            claimsText(claims), state)
        .trimmed();
}

QVariant DocumentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const core::DocumentRecord& each = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(each, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? stateTip(each) : display(each, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(each) : display(each, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Claims ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case DocumentRole:
        return qlonglong{each.id};
    case IncidentRole:
        return qlonglong{each.incident};
    case SameIncidentRole:
        return static_cast<int>(each.incidentPossible ? core::SameIncident::Possible : core::SameIncident::Established);
    case TitleRole:
        return titleText(each);
    case SourceTextRole:
        return sourceText(each);
    case WhenTextRole:
        return whenText(each.document.published, zone());
    case NoteRole:
        return toQt(each.note);
    case CountRole:
        return static_cast<int>(std::ranges::count_if(each.claims, counts));
    default:
        return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Published:
        return tr("Published");
    case Title:
        return tr("Title");
    case Source:
        return tr("Source");
    case InIncident:
        return tr("Incident");
    case Claims:
        return tr("Claims");
    case State:
        return tr("State");
    default:
        return {};
    }
}

SnapshotModel::SortKey DocumentModel::sortKey(const Row& row, int column) const {
    const core::DocumentRecord& each = snapshot()->documents[row.first];
    switch (column) {
    case Published:
        return dateKey(each.document.published);
    case Claims:
        return {static_cast<double>(std::ranges::count_if(each.claims, counts)), {}};
    default:
        return textKey(display(each, column));
    }
}

Qt::ItemFlags DocumentModel::flags(const QModelIndex& index) const {
    return SnapshotModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList DocumentModel::mimeTypes() const {
    return {QLatin1String(kDocumentMime)};
}

QMimeData* DocumentModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    QByteArrayList ids;
    for (const QModelIndex& each : indexes) {
        if (const QByteArray id = QByteArray::number(qint64{record(each.row()).id}); !ids.contains(id))
            ids << id;
    }
    auto* data = new QMimeData;
    data->setData(QLatin1String(kDocumentMime), ids.join(' '));
    return data;
}

SnapshotModel::Twin DocumentModel::twin() const {
    return [](const core::CauseTree& causes) {
        auto made = std::make_unique<DocumentModel>(causes);
        made->m_waits = false;
        return made;
    };
}

} // namespace models
