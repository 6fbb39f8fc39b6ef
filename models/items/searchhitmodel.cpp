// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchhitmodel.h"

namespace models {

SearchHitModel::SearchHitModel(QObject* parent)
    : QAbstractListModel(parent) {}

void SearchHitModel::setAnswer(const core::SnapshotPtr& snapshot, const store::SearchAnswer& answer, DisplayZone zone) {
    beginResetModel();
    m_rows.clear();
    m_understood = toQt(answer.understood);
    for (const store::SearchHit& hit : answer.hits) {
        const core::DocumentRecord* record = snapshot ? snapshot->document(hit.document) : nullptr;
        if (!record)
            continue;
        Row row{hit.document,
                titleText(*record),
                sourceText(*record),
                whenText(record->document.published, zone),
                toQt(hit.snippet),
                {},
                hit.score};
        const core::OffsetMap map(hit.snippet);
        for (const core::Span& span : hit.snippetMarks) {
            if (span.end <= hit.snippet.size() && !span.empty())
                row.marks << QPoint(static_cast<int>(map.utf16(span.begin)), static_cast<int>(map.utf16(span.end)));
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void SearchHitModel::clear() {
    beginResetModel();
    m_rows.clear();
    m_understood.clear();
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 — %2, %3", "title, source, when").arg(row.title, row.source, row.when);
    case Qt::ToolTipRole:
        return row.snippet;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: %4").arg(row.title, row.source, row.when, row.snippet);
    case DocumentRole:
        return qlonglong{row.document};
    case TitleRole:
        return row.title;
    case SourceTextRole:
        return row.source;
    case WhenTextRole:
        return row.when;
    case QuoteRole:
        return row.snippet;
    case QuoteMarksRole:
        return QVariant::fromValue(row.marks);
    case ScoreRole:
        return row.score;
    default:
        return {};
    }
}

} // namespace models
