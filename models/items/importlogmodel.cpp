// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importlogmodel.h"

#include "models/items/labels.h"

#include <QSet>
#include <algorithm>

namespace models {

ImportLogModel::ImportLogModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void ImportLogModel::add(const ImportSummary& summary) {
    const auto outcome = [](store::AddOutcome value, int documents) {
        switch (value) {
        case store::AddOutcome::Added:
            return tr("imported: %1").arg(documentsText(documents));
        case store::AddOutcome::Unchanged:
            return tr("unchanged, already in the case");
        case store::AddOutcome::Revised:
            return tr("revised: %1").arg(documentsText(documents));
        }
        return QString();
    };
    std::vector<Row> rows;
    rows.reserve(summary.failed.size() + summary.files.size());
    for (const ImportFailure& each : summary.failed)
        rows.push_back(
            {Severity::Problem, toQt(each.file), tr("not read"), toQt(each.error.message), toQt(each.source)});
    for (const ImportedFile& each : summary.files) {
        if (summary.watched && each.outcome == store::AddOutcome::Unchanged)
            continue; // looked at every time the folder is watched
        const Severity severity = each.notice.empty() ? Severity::Fine : Severity::Notice;
        rows.push_back(
            {severity, toQt(each.file), outcome(each.outcome, each.documents), toQt(each.notice), toQt(each.source)});
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::severity);
    if (rows.empty())
        return;
    QSet<QString> again;
    for (const Row& row : rows)
        again.insert(row.file);
    for (auto i = static_cast<int>(m_rows.size()); i-- > 0;) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        if (row.severity != Severity::Problem || !again.contains(row.file))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

void ImportLogModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ImportLogModel::problemCount() const {
    return static_cast<int>(std::ranges::count(m_rows, Severity::Problem, &Row::severity));
}

int ImportLogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportLogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportLogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = index.column() == File ? row.file : index.column() == Outcome ? row.outcome : row.message;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? tr("%1: %2. %3").arg(row.file, row.outcome, row.message).trimmed() : text;
    case SeverityRole:
        return static_cast<int>(row.severity);
    case KeyRole:
        return row.file;
    case kSourceRole:
        return row.source;
    default:
        return {};
    }
}

QVariant ImportLogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Outcome:
        return tr("Outcome");
    case Message:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace models
