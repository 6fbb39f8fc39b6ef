// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sourcemodel.h"

#include "models/items/labels.h"
#include "models/items/roles.h"

#include <algorithm>

namespace models {

QString gradeText(char grade) {
    switch (grade) {
    case 'A':
        return SourceModel::tr("A — reliable");
    case 'B':
        return SourceModel::tr("B — usually reliable");
    case 'C':
        return SourceModel::tr("C — fairly reliable");
    case 'D':
        return SourceModel::tr("D — not usually reliable");
    case 'E':
        return SourceModel::tr("E — unreliable");
    case 'F':
        return SourceModel::tr("F — cannot be judged");
    default:
        return SourceModel::tr("not graded");
    }
}

QString credibilityText(char credibility) {
    switch (credibility) {
    case '1':
        return SourceModel::tr("1 — confirmed by others");
    case '2':
        return SourceModel::tr("2 — probably true");
    case '3':
        return SourceModel::tr("3 — possibly true");
    case '4':
        return SourceModel::tr("4 — doubtful");
    case '5':
        return SourceModel::tr("5 — improbable");
    case '6':
        return SourceModel::tr("6 — cannot be judged");
    default:
        return SourceModel::tr("not graded");
    }
}

QString sourceFactText(const SourceFact& fact, const core::CauseTree& causes, DisplayZone zone) {
    const auto cause = [&](const std::string& name) { return causeText(causes, name); };
    const QString other = fact.other.empty() ? SourceModel::tr("a source that is not named") : toQt(fact.other);
    switch (fact.kind) {
    case SourceFactKind::First:
        return SourceModel::tr("Was first to name “%1” (%2)").arg(cause(fact.cause), whenText(fact.when, zone));
    case SourceFactKind::Copies:
        return SourceModel::tr("Repeats %1: %2", "publisher, how many").arg(other, documentsText(fact.count));
    case SourceFactKind::CopiedBy:
        return SourceModel::tr("Is repeated by %1: %2", "publisher, how many").arg(other, documentsText(fact.count));
    case SourceFactKind::Silent:
        return SourceModel::tr("Named “%1” last on %2, and no longer when it spoke on %3")
            .arg(cause(fact.cause), whenText(fact.when, zone), whenText(fact.lastSpoke, zone));
    case SourceFactKind::Reversed:
        return (fact.laterDenied     ? SourceModel::tr("Changed its account: first “%1”, then denied “%2” (%3)")
                : fact.earlierDenied ? SourceModel::tr("Changed its account: first denied “%1”, then “%2” (%3)")
                                     : SourceModel::tr("Changed its account: first “%1”, then “%2” (%3)"))
            .arg(cause(fact.cause), cause(fact.later), whenText(fact.when, zone));
    }
    return {};
}

SourceModel::SourceModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void SourceModel::setSources(std::vector<SourceEntry> sources) {
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

QModelIndex SourceModel::indexOf(const std::string& name) const {
    const auto found = std::ranges::find(m_sources, name, &SourceEntry::name);
    return found == m_sources.end() ? QModelIndex() : index(static_cast<int>(found - m_sources.begin()), 0);
}

int SourceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Count;
}

QString SourceModel::text(const SourceEntry& source, int column) const {
    const auto number = [](int count) { return count > 0 ? QString::number(count) : QString(); };
    switch (column) {
    case Name:
        return toQt(source.name);
    case Kind:
        if (!source.speaks)
            return tr("publisher");
        return source.publishes ? tr("publisher, %1", "role of a speaker").arg(roleText(source.role))
                                : roleText(source.role);
    case Grade:
        return source.grade ? QString(QLatin1Char(source.grade)) : QString();
    case Documents:
        return number(source.documents);
    case Claims:
        return number(source.claims);
    case Contradictions:
        return number(source.contradictions);
    default:
        break;
    }
    QStringList names;
    for (const std::string& each : source.otherNames)
        names << toQt(each);
    return names.join(tr(", "));
}

QVariant SourceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SourceEntry& source = m_sources[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() >= Documents && index.column() <= Contradictions;
    switch (role) {
    case Qt::DisplayRole:
        return text(source, index.column());
    case SortRole:
        if (isNumber)
            return text(source, index.column()).toInt();
        return text(source, index.column()).toCaseFolded();
    case Qt::ToolTipRole:
        return index.column() == Grade ? gradeText(source.grade) : text(source, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != Name)
            return text(source, index.column());
        return tr("%1, %2, %3; documents: %4, claims: %5, contradictions: %6")
            .arg(
                text(source, Name), text(source, Kind), gradeText(source.grade), QString::number(source.documents),
                QString::number(source.claims), QString::number(source.contradictions));
    case KeyRole:
        return toQt(source.name);
    case GradeRole:
        return text(source, Grade);
    default:
        return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Role");
    case Grade:
        return tr("Grade");
    case Documents:
        return tr("Documents");
    case Claims:
        return tr("Claims");
    case Contradictions:
        return tr("Disputed");
    case OtherNames:
        return tr("Also as");
    default:
        return {};
    }
}

} // namespace models
