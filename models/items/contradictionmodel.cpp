// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contradictionmodel.h"

#include "models/items/labels.h"

#include <algorithm>
#include <set>

namespace models {
namespace {

// More names than this make a cell unreadable; the rest is counted.
constexpr qsizetype kNamedSources = 3;

bool isSide(int column) {
    return column == ContradictionModel::OneSide || column == ContradictionModel::OtherSide;
}

const core::ClaimRef& refOf(const core::Contradiction& each, int column) {
    return column == ContradictionModel::OtherSide ? each.b : each.a;
}

} // namespace

ContradictionModel::ContradictionModel(const core::CauseTree& causes, QObject* parent)
    : SnapshotModel(causes, parent) {}

void ContradictionModel::setDismissedShown(bool shown) {
    if (shown == m_dismissedShown)
        return;
    m_dismissedShown = shown;
    rebuildRows();
}

void ContradictionModel::collect(const RowPredicate& passes, std::vector<Row>& rows, int& unfiltered) const {
    const auto& all = snapshot()->findings.contradictions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        // A contradiction whose claims are gone (a snapshot between two analyses) has nothing to show.
        if (!snapshot()->claim(all[i].a) || !snapshot()->claim(all[i].b))
            continue;
        ++unfiltered;
        const bool hidden = !m_dismissedShown && all[i].state == core::ContradictionState::Dismissed;
        if (!hidden && passes.contradiction(*snapshot(), all[i]))
            rows.push_back({static_cast<std::uint32_t>(i), -1});
    }
}

const core::Contradiction& ContradictionModel::contradiction(int row) const {
    return snapshot()->findings.contradictions[at(row).first];
}

QModelIndex ContradictionModel::indexOf(core::ContradictionId id) const {
    const core::Contradiction* found = snapshot()->contradiction(id);
    if (!found)
        return {};
    return indexOfRow({static_cast<std::uint32_t>(found - snapshot()->findings.contradictions.data())});
}

int ContradictionModel::openCount() const {
    return static_cast<int>(std::ranges::count_if(rows(), [&](const Row& row) {
        const core::Contradiction& each = snapshot()->findings.contradictions[row.first];
        return each.sameIncident == core::SameIncident::Established &&
               each.state != core::ContradictionState::Dismissed && each.state != core::ContradictionState::Postponed;
    }));
}

QString ContradictionModel::stateLine(const core::Contradiction& each) const {
    const QString state = stateText(each.state);
    return each.strength < 0.33 ? tr("%1 · weak", "a contradiction's state and strength").arg(state) : state;
}

QString ContradictionModel::sideText(const core::Contradiction& each, int column) const {
    const core::ClaimRef& ref = refOf(each, column);
    const core::Claim& claim = snapshot()->claim(ref)->claim;
    return tr("%1 — %2, %3", "claim, speaker, when")
        .arg(
            claimHeadText(causes(), claim), voiceText(*snapshot()->document(ref.document), claim),
            shortWhenText(claim.said, zone()));
}

QString ContradictionModel::sourcesText(const core::Contradiction& each, int column) const {
    QStringList names;
    std::set<core::DocumentId> documents;
    std::set<core::DocumentId> origins; // a document that is no copy is an origin of its own
    const auto add = [&](const core::ClaimRef& ref) {
        const core::DocumentRecord* record = snapshot()->document(ref.document);
        if (record && documents.insert(record->id).second)
            origins.insert(record->origin < 0 ? record->id : -1 - record->origin);
        if (const QString name = record ? sourceText(*record) : QString(); record && !names.contains(name))
            names << name;
    };
    add(refOf(each, column));
    std::ranges::for_each(column == OtherSide ? each.alsoB : each.alsoA, add);
    const int more = std::max(0, static_cast<int>(names.size() - kNamedSources));
    QString text = QStringList(names.mid(0, kNamedSources)).join(tr(", "));
    if (more > 0)
        text = tr("%1 and %n more", "list of sources", more).arg(text);
    if (origins.size() < documents.size())
        text = tr("%1 · %2", "sources, how many of them are copies")
                   .arg(text, voicesText(static_cast<int>(documents.size()), static_cast<int>(origins.size())));
    return text;
}

QStringList ContradictionModel::why(const core::Contradiction& each) const {
    QStringList lines;
    for (const std::string& line : each.why)
        lines << toQt(line);
    return lines;
}

QString ContradictionModel::display(const core::Contradiction& each, int column) const {
    switch (column) {
    case Kind:
        return kindText(each.kind);
    case OneSide:
    case OtherSide:
        return sideText(each, column) + QLatin1Char('\n') + sourcesText(each, column);
    case Why: {
        const QString reasons = why(each).join(QLatin1Char(' '));
        return each.sameIncident == core::SameIncident::Possible
                   ? tr("%1: %2", "may be two incidents: reasons").arg(tr("May be two incidents"), reasons)
                   : reasons;
    }
    case State:
        return stateLine(each);
    default:
        return {};
    }
}

QString ContradictionModel::sentence(const core::Contradiction& each) const {
    const auto side = [&](const core::ClaimRef& ref) {
        return claimSentence(causes(), *snapshot()->document(ref.document), snapshot()->claim(ref)->claim, zone());
    };
    return tr("%1, %2, %3, %4. One side: %5 Other side: %6 %7")
        .arg(
            kindText(each.kind), strengthText(each.strength), sameIncidentText(each.sameIncident),
            stateText(each.state), side(each.a), side(each.b), why(each).join(QLatin1Char(' ')));
}

QVariant ContradictionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const core::Contradiction& each = contradiction(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(each, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(each) : display(each, index.column());
    case ContradictionRole:
        return qlonglong{each.id};
    case KeyRole:
        return toQt(each.key);
    case IncidentRole:
        return qlonglong{each.incident};
    case KindRole:
        return static_cast<int>(each.kind);
    case StateRole:
        return static_cast<int>(each.state);
    case SameIncidentRole:
        return static_cast<int>(each.sameIncident);
    case StrengthRole:
        return each.strength;
    case WhyRole:
        return why(each);
    case NoteRole:
        return toQt(each.note);
    default:
        return sideData(each, isSide(index.column()) ? index.column() : OneSide, role);
    }
}

QVariant ContradictionModel::sideData(const core::Contradiction& each, int column, int role) const {
    const core::ClaimRef& ref = refOf(each, column);
    const core::Claim& claim = snapshot()->claim(ref)->claim;
    switch (role) {
    case DocumentRole:
        return qlonglong{ref.document};
    case ClaimRole:
        return ref.index;
    case StanceRole:
        return static_cast<int>(claim.stance);
    case WeakRole:
        return claim.weak;
    case CauseRole:
        return toQt(claim.cause);
    case CauseTextRole:
        return causeText(causes(), claim.cause);
    case FamilyRole:
        return toQt(causes().family(claim.cause));
    case StanceTextRole:
        return stanceText(claim.stance, claim.weak);
    case SpeakerTextRole:
        return voiceText(*snapshot()->document(ref.document), claim);
    case WhenTextRole:
        return shortWhenText(claim.said, zone());
    case SourceTextRole:
        return sourcesText(each, column);
    case TitleRole:
        return titleText(*snapshot()->document(ref.document));
    case QuoteRole:
        return toQt(claim.text);
    default:
        return {};
    }
}

QVariant ContradictionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case OneSide:
        return tr("One side");
    case OtherSide:
        return tr("Other side");
    case Why:
        return tr("Why it is shown");
    case State:
        return tr("State");
    default:
        return {};
    }
}

SnapshotModel::SortKey ContradictionModel::sortKey(const Row& row, int column) const {
    const core::Contradiction& each = snapshot()->findings.contradictions[row.first];
    switch (column) {
    case Kind:
        return {static_cast<double>(each.kind), {}};
    case State:
        return {static_cast<double>(each.state), {}};
    case Why:
        return {(each.sameIncident == core::SameIncident::Possible ? 1 : 0) - each.strength, {}};
    default:
        return textKey(display(each, column));
    }
}

SnapshotModel::Twin ContradictionModel::twin() const {
    return [shown = m_dismissedShown](const core::CauseTree& causes) {
        auto made = std::make_unique<ContradictionModel>(causes);
        made->m_dismissedShown = shown;
        return made;
    };
}

} // namespace models
