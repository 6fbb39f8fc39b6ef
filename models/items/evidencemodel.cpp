// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidencemodel.h"

#include "models/items/labels.h"

#include <QLocale>
#include <algorithm>

namespace models {
namespace {

constexpr std::size_t kMostStances = 32; // what a cell has room for

} // namespace

EvidenceModel::EvidenceModel(const core::CauseTree& causes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_causes(&causes)
    , m_wanted{std::make_shared<const core::Snapshot>(), {}, EvidenceBy::Speakers, {}}
    , m_shown(m_wanted)
    , m_making([this](Made made) { take(std::move(made)); }) {}

void EvidenceModel::setSnapshot(core::SnapshotPtr snapshot) {
    if (!snapshot)
        snapshot = std::make_shared<const core::Snapshot>();
    if (snapshot == m_wanted.snapshot)
        return;
    m_wanted.snapshot = std::move(snapshot);
    refresh();
    if (isPending() && m_wanted.snapshot->casePath != m_shown.snapshot->casePath)
        take(m_wanted); // nothing of another case is shown
}

void EvidenceModel::setFilter(const RowFilter& filter) {
    if (filter == m_wanted.filter)
        return;
    m_wanted.filter = filter;
    refresh();
}

void EvidenceModel::setBy(EvidenceBy by) {
    if (by == m_wanted.by)
        return;
    m_wanted.by = by;
    refresh();
}

void EvidenceModel::refresh() {
    const auto make = [made = m_wanted, causes = *m_causes]() mutable {
        made.matrix = buildEvidence(*made.snapshot, causes, RowPredicate(made.filter, causes), made.by);
        return std::move(made);
    };
    m_making.want(make, isLarge(*m_wanted.snapshot));
}

void EvidenceModel::take(Made made) {
    const bool others = made.by != m_shown.by; // the keys of another kind of row
    beginResetModel();
    m_shown = std::move(made);
    std::set<std::string> left;
    for (const EvidenceRow& each : m_shown.matrix.rows) {
        if (!others && m_leftOut.contains(each.key))
            left.insert(each.key);
    }
    m_leftOut = std::move(left);
    endResetModel();
    if (others)
        emit leftOutChanged();
}

const EvidenceRow& EvidenceModel::row(const QModelIndex& index) const {
    return m_shown.matrix.rows[static_cast<std::size_t>(index.row())];
}

const EvidenceCell* EvidenceModel::cell(const QModelIndex& index) const {
    return index.column() < FirstCause ? nullptr
                                       : &row(index).cells[static_cast<std::size_t>(index.column() - FirstCause)];
}

bool EvidenceModel::anyGraded() const {
    return std::ranges::any_of(m_shown.matrix.rows, [](const EvidenceRow& each) { return each.grade != 0; });
}

std::vector<core::ClaimRef> EvidenceModel::claims(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    if (const EvidenceCell* one = cell(index))
        return one->claims;
    std::vector<core::ClaimRef> all;
    for (const EvidenceCell& each : row(index).cells)
        all.insert(all.end(), each.claims.begin(), each.claims.end());
    return all;
}

QModelIndex EvidenceModel::cellOf(const core::ClaimRef& claim) const {
    for (std::size_t row = 0; row < m_shown.matrix.rows.size(); ++row) {
        const std::vector<EvidenceCell>& cells = m_shown.matrix.rows[row].cells;
        const auto found = std::ranges::find_if(cells, [&](const EvidenceCell& each) {
            return std::ranges::find(each.claims, claim) != each.claims.end();
        });
        if (found != cells.end())
            return index(static_cast<int>(row), FirstCause + static_cast<int>(found - cells.begin()));
    }
    return {};
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.matrix.rows.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_shown.matrix.rows.empty()
               ? 0
               : FirstCause + static_cast<int>(m_shown.matrix.causes.size());
}

QString EvidenceModel::nameOf(const EvidenceRow& row) const {
    switch (m_shown.by) {
    case EvidenceBy::Speakers:
        return speakerRowText(*m_shown.snapshot, row);
    case EvidenceBy::Sources:
        return row.key.empty() ? tr("Source not named") : toQt(row.key);
    case EvidenceBy::Documents:
        break;
    }
    const core::DocumentRecord* record = m_shown.snapshot->document(row.document);
    return record ? tr("%1 (%2)", "title, source").arg(titleText(*record), sourceText(*record)) : QString();
}

QString EvidenceModel::cellText(const EvidenceCell& cell) const {
    QStringList parts;
    for (const core::Stance stance : {core::Stance::Asserted, core::Stance::Denied, core::Stance::Suspected}) {
        if (const int count = cell.stances[static_cast<std::size_t>(stance)]; count > 0)
            parts << tr("%1 %2", "stance, count").arg(stanceText(stance)).arg(count);
    }
    return parts.join(QStringLiteral(", "));
}

QString EvidenceModel::sentence(const EvidenceRow& row) const {
    QStringList parts;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i].claims.empty())
            parts << tr("%1 %2", "cause, stances")
                         .arg(causeText(*m_causes, m_shown.matrix.causes[i]), cellText(row.cells[i]));
    }
    return tr("%1: %2; established contradictions: %3, possible ones: %4.")
        .arg(
            nameOf(row), parts.join(QStringLiteral("; ")), QString::number(row.contradictions),
            QString::number(row.possible));
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const EvidenceRow& each = row(index);
    const EvidenceCell* one = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return nameOf(each);
        if (index.column() == Grade)
            return each.grade ? QString(QLatin1Char(each.grade)) : QString();
        if (index.column() == Contradictions)
            return each.contradictions + each.possible > 0
                       ? contradictionsText(
                             static_cast<std::size_t>(each.contradictions), static_cast<std::size_t>(each.possible))
                       : QString();
        return cellText(*one);
    case Qt::ToolTipRole:
        if (!one)
            return index.column() == Name ? tr("%1\nUncheck to see what hangs on it.").arg(sentence(each)) : QVariant();
        if (one->claims.empty())
            return {};
        return tr("%1: %2\nClaims: %3, independent origins: %4, weighted by grades: %5")
            .arg(causeText(*m_causes, m_shown.matrix.causes[static_cast<std::size_t>(index.column() - FirstCause)]))
            .arg(cellText(*one))
            .arg(one->claims.size())
            .arg(one->origins)
            .arg(QLocale().toString(one->weight, 'g', 2));
    case Qt::AccessibleTextRole:
        return index.column() == Name ? sentence(each) : data(index, Qt::DisplayRole);
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return static_cast<int>(m_leftOut.contains(each.key) ? Qt::Unchecked : Qt::Checked);
        return {};
    case KeyRole:
        return toQt(each.key);
    case ContradictionCountRole:
        return each.contradictions;
    case PossibleCountRole:
        return each.possible;
    case ChosenRole:
        return !m_leftOut.contains(each.key);
    case CountRole:
        return one ? static_cast<int>(one->claims.size()) : each.claims;
    case FamilyRole:
        return one ? toQt(
                         m_causes->family(m_shown.matrix.causes[static_cast<std::size_t>(index.column() - FirstCause)]))
                   : QVariant();
    case StancesRole: {
        QVariantList stances;
        for (std::size_t i = 0; one && i < std::min(one->claims.size(), kMostStances); ++i)
            stances << static_cast<int>(m_shown.snapshot->claim(one->claims[i])->claim.stance);
        return stances;
    }
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == Name)
        return m_shown.by == EvidenceBy::Speakers  ? tr("Speaker")
               : m_shown.by == EvidenceBy::Sources ? tr("Source")
                                                   : tr("Document");
    if (section == Grade)
        return role == Qt::DisplayRole ? tr("Grade") : tr("Reliability of the source, A to F");
    if (section == Contradictions)
        return role == Qt::DisplayRole
                   ? tr("Disputed")
                   : tr("Contradictions that the row stands in; after + those that may be about two incidents");
    return causeText(*m_causes, m_shown.matrix.causes[static_cast<std::size_t>(section - FirstCause)]);
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool EvidenceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    const std::string& key = row(index).key;
    if (value.toInt() == Qt::Checked)
        m_leftOut.erase(key);
    else
        m_leftOut.insert(key);
    emit dataChanged(index, index.siblingAtColumn(columnCount() - 1));
    emit leftOutChanged();
    return true;
}

QStringList EvidenceModel::causeNames(const std::vector<std::string>& causes) const {
    QStringList names;
    for (const std::string& each : causes)
        names << causeText(*m_causes, each);
    return names;
}

QString EvidenceModel::comparison() const {
    if (m_leftOut.empty())
        return {};
    const RowPredicate passes(m_shown.filter, *m_causes);
    const Remaining all = remaining(*m_shown.snapshot, passes, m_shown.by, {});
    const Remaining rest = remaining(*m_shown.snapshot, passes, m_shown.by, m_leftOut);
    QString text =
        all.possible == 0
            ? tr("Without what is unchecked: contradictions %1 of %2.").arg(rest.contradictions).arg(all.contradictions)
            : tr("Without what is unchecked: contradictions %1 of %2, possible ones %3 of %4.")
                  .arg(rest.contradictions)
                  .arg(all.contradictions)
                  .arg(rest.possible)
                  .arg(all.possible);
    if (rest.leading.empty())
        return text + QLatin1Char(' ') + tr("No source is left that asserts a cause.");
    const QString names = causeNames(rest.leading).join(tr(" and "));
    const QString share = tr("%1 of %2 independent sources").arg(rest.leadingOrigins).arg(rest.origins);
    if (rest.leading == all.leading)
        return text + QLatin1Char(' ') + tr("Asserted most, as before: %1 (%2).").arg(names, share);
    return text + QLatin1Char(' ') +
           tr("Asserted most: %1 (%2); before: %3.").arg(names, share, causeNames(all.leading).join(tr(" and ")));
}

} // namespace models
