// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/correction.h"

#include "models/core/name.h"

#include <array>

namespace core {
namespace {

constexpr std::array<std::pair<CorrectionKind, std::string_view>, 10> kKinds = {
    {{CorrectionKind::DocumentPublished, "document-published"},
     {CorrectionKind::DocumentTitle, "document-title"},
     {CorrectionKind::DocumentPublisher, "document-publisher"},
     {CorrectionKind::DocumentNote, "document-note"},
     {CorrectionKind::DocumentStar, "document-star"},
     {CorrectionKind::DocumentTags, "document-tags"},
     {CorrectionKind::ClaimVerdict, "claim-verdict"},
     {CorrectionKind::ContradictionState, "contradiction-state"},
     {CorrectionKind::ContradictionNote, "contradiction-note"},
     {CorrectionKind::SourceGrade, "source-grade"}}};

} // namespace

std::string_view name(CorrectionKind kind) {
    return nameIn(kKinds, kind);
}

std::optional<CorrectionKind> correctionKindOf(std::string_view name) {
    return valueIn(kKinds, name);
}

bool changesFindings(CorrectionKind kind) {
    switch (kind) {
    case CorrectionKind::DocumentPublished:
    case CorrectionKind::DocumentTitle:
    case CorrectionKind::DocumentPublisher:
    case CorrectionKind::ClaimVerdict:
    case CorrectionKind::SourceGrade:
        return true;
    default:
        return false;
    }
}

} // namespace core
