// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/correction.h"

#include "models/core/name.h"

#include <array>
#include <charconv>

namespace core {
namespace {

constexpr std::array<std::pair<CorrectionKind, std::string_view>, 28> kKinds = {
    {{CorrectionKind::DocumentPublished, "document-published"},
     {CorrectionKind::DocumentTitle, "document-title"},
     {CorrectionKind::DocumentPublisher, "document-publisher"},
     {CorrectionKind::DocumentZone, "document-zone"},
     {CorrectionKind::DocumentAuthor, "document-author"},
     {CorrectionKind::DocumentNote, "document-note"},
     {CorrectionKind::DocumentStar, "document-star"},
     {CorrectionKind::DocumentTags, "document-tags"},
     {CorrectionKind::ClaimVerdict, "claim-verdict"},
     {CorrectionKind::ClaimCause, "claim-cause"},
     {CorrectionKind::ClaimStance, "claim-stance"},
     {CorrectionKind::ClaimSpeaker, "claim-speaker"},
     {CorrectionKind::ClaimScope, "claim-scope"},
     {CorrectionKind::TimeMeaning, "time-meaning"},
     {CorrectionKind::TimeAnchor, "time-anchor"},
     {CorrectionKind::TimeZone, "time-zone"},
     {CorrectionKind::ContradictionState, "contradiction-state"},
     {CorrectionKind::ContradictionNote, "contradiction-note"},
     {CorrectionKind::SourceGrade, "source-grade"},
     {CorrectionKind::SameIncident, "same-incident"},
     {CorrectionKind::SavedSearch, "saved-search"},
     {CorrectionKind::DocumentCredibility, "document-credibility"},
     {CorrectionKind::SourceSame, "source-same"},
     {CorrectionKind::SourceRole, "source-role"},
     {CorrectionKind::SourceNote, "source-note"},
     {CorrectionKind::SavedView, "saved-view"},
     {CorrectionKind::DocumentSetAside, "document-set-aside"},
     {CorrectionKind::SourceCopies, "source-copies"}}};

} // namespace

std::string_view name(CorrectionKind kind) {
    return nameIn(kKinds, kind);
}

std::optional<CorrectionKind> correctionKindOf(std::string_view name) {
    return valueIn(kKinds, name);
}

bool changesFindings(CorrectionKind kind) {
    if (changesTimes(kind))
        return true;
    switch (kind) {
    case CorrectionKind::DocumentTitle:
    case CorrectionKind::DocumentPublisher:
    case CorrectionKind::ClaimVerdict:
    case CorrectionKind::ClaimCause:
    case CorrectionKind::ClaimStance:
    case CorrectionKind::ClaimSpeaker:
    case CorrectionKind::ClaimScope:
    case CorrectionKind::SourceGrade:
    case CorrectionKind::SameIncident:
    case CorrectionKind::SourceSame:
    case CorrectionKind::SourceRole:
    case CorrectionKind::DocumentSetAside:
    case CorrectionKind::SourceCopies:
        return true;
    default:
        return false;
    }
}

bool isOfClaim(CorrectionKind kind) {
    return kind >= CorrectionKind::ClaimVerdict && kind <= CorrectionKind::ClaimScope;
}

bool isOfSource(CorrectionKind kind) {
    return kind == CorrectionKind::SourceSame || kind == CorrectionKind::SourceRole;
}

bool changesTimes(CorrectionKind kind) {
    switch (kind) {
    case CorrectionKind::DocumentPublished:
    case CorrectionKind::DocumentZone:
    case CorrectionKind::TimeMeaning:
    case CorrectionKind::TimeAnchor:
    case CorrectionKind::TimeZone:
        return true;
    default:
        return false;
    }
}

std::string incidentTarget(const IncidentTarget& target) {
    return std::to_string(target.moved) + " " + std::to_string(target.anchor);
}

std::optional<IncidentTarget> incidentTargetOf(std::string_view text) {
    IncidentTarget target;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, target.moved);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != ' ')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, target.anchor);
    const bool good = second.ec == std::errc() && second.ptr == end && target.moved > 0 && target.anchor > 0;
    return good && target.moved != target.anchor ? std::optional(target) : std::nullopt;
}

} // namespace core
