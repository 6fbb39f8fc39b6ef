// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claimmodel.h"

#include "models/items/labels.h"

#include <algorithm>

namespace models {

ClaimModel::ClaimModel(const core::CauseTree& causes, QObject* parent)
    : SnapshotModel(causes, parent) {}

void ClaimModel::collect(const RowPredicate& passes, std::vector<Row>& rows, int& unfiltered) const {
    const auto& documents = snapshot()->documents;
    for (std::size_t d = 0; d < documents.size(); ++d) {
        const auto& claims = documents[d].claims;
        for (std::size_t c = 0; c < claims.size(); ++c) {
            if (passes.claim(documents[d], claims[c].claim))
                rows.push_back({static_cast<std::uint32_t>(d), static_cast<std::int32_t>(c)});
        }
        unfiltered += static_cast<int>(claims.size());
    }
    std::ranges::stable_sort(rows, [&](const Row& a, const Row& b) {
        return dateNumber(record(a).claim.said) < dateNumber(record(b).claim.said);
    });
}

const core::DocumentRecord& ClaimModel::document(const Row& row) const {
    return snapshot()->documents[row.first];
}

const core::ClaimRecord& ClaimModel::record(const Row& row) const {
    return document(row).claims[static_cast<std::size_t>(row.second)];
}

const core::DocumentRecord& ClaimModel::document(int row) const {
    return document(at(row));
}

const core::ClaimRecord& ClaimModel::record(int row) const {
    return record(at(row));
}

core::ClaimRef ClaimModel::ref(int row) const {
    return {document(row).id, at(row).second};
}

QModelIndex ClaimModel::indexOf(const core::ClaimRef& wanted) const {
    const core::DocumentRecord* found = wanted.index < 0 ? nullptr : snapshot()->document(wanted.document);
    if (!found)
        return {};
    return indexOfRow({static_cast<std::uint32_t>(found - snapshot()->documents.data()), wanted.index});
}

QString ClaimModel::display(const Row& row, int column) const {
    const core::Claim& claim = record(row).claim;
    switch (column) {
    case Said:
        return shortWhenText(claim.said, zone());
    case Cause:
        return causeText(causes(), claim.cause);
    case Stance:
        return claim.scope == core::Scope::Other ? tr("%1 (background)").arg(stanceText(claim.stance, claim.weak))
               : claim.withdrawn                 ? tr("%1 (withdrawn)").arg(stanceText(claim.stance, claim.weak))
                                                 : stanceText(claim.stance, claim.weak);
    case Speaker:
        return speakerText(claim.speaker);
    case Source:
        return sourceText(document(row));
    case Words:
        return toQt(claim.text).simplified();
    case Verdict:
        return checkedText(record(row));
    default:
        return {};
    }
}

QString ClaimModel::sentence(const Row& row) const {
    const core::ClaimRecord& each = record(row);
    QString text = claimSentence(causes(), document(row), each.claim, zone());
    if (each.claim.scope == core::Scope::Other)
        text += QLatin1Char(' ') + tr("Background on another incident.");
    return tr("%1 Verdict: %2. Words: %3").arg(text, checkedText(each), toQt(each.claim.text).simplified());
}

QVariant ClaimModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Words ? toQt(record(row).claim.text) : display(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(row) : display(row, index.column());
    default:
        return claimData(row, role);
    }
}

QVariant ClaimModel::claimData(const Row& row, int role) const {
    const core::ClaimRecord& each = record(row);
    const core::Claim& claim = each.claim;
    switch (role) {
    case DocumentRole:
        return qlonglong{document(row).id};
    case ClaimRole:
        return row.second;
    case KeyRole:
        return toQt(each.key);
    case StanceRole:
        return static_cast<int>(claim.stance);
    case WeakRole:
        return claim.weak;
    case ScopeRole:
        return static_cast<int>(claim.scope);
    case SpeakerRoleRole:
        return static_cast<int>(claim.role);
    case VerdictRole:
        return static_cast<int>(each.verdict);
    case CauseRole:
        return toQt(claim.cause);
    case CauseTextRole:
        return causeText(causes(), claim.cause);
    case FamilyRole:
        return toQt(causes().family(claim.cause));
    case StanceTextRole:
        return stanceText(claim.stance, claim.weak);
    case SpeakerTextRole:
        return speakerText(claim.speaker);
    case WhenTextRole:
        return whenText(claim.said, zone());
    case SourceTextRole:
        return sourceText(document(row));
    case TitleRole:
        return titleText(document(row));
    case QuoteRole:
        return toQt(claim.text);
    default:
        return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Said:
        return tr("Said");
    case Cause:
        return tr("Cause");
    case Stance:
        return tr("Stance");
    case Speaker:
        return tr("Speaker");
    case Source:
        return tr("Source");
    case Words:
        return tr("Words");
    case Verdict:
        return tr("Verdict");
    default:
        return {};
    }
}

SnapshotModel::SortKey ClaimModel::sortKey(const Row& row, int column) const {
    switch (column) {
    case Said:
        return dateKey(record(row).claim.said);
    case Verdict:
        return {static_cast<double>(record(row).verdict), {}};
    default:
        return textKey(display(row, column));
    }
}

SnapshotModel::Twin ClaimModel::twin() const {
    return [](const core::CauseTree& causes) { return std::make_unique<ClaimModel>(causes); };
}

} // namespace models
