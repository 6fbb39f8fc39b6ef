// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/correctiontargets.h"

#include <algorithm>
#include <charconv>

namespace models {
namespace {

core::DocumentId idIn(std::string_view text) {
    core::DocumentId id = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), id);
    return problem == std::errc() && end == text.data() + text.size() ? id : 0;
}

} // namespace

core::DocumentId CorrectionTargets::of(const core::Correction& correction) {
    using enum core::CorrectionKind;
    switch (correction.kind) {
    case DocumentPublished:
    case DocumentTitle:
    case DocumentPublisher:
    case DocumentAuthor:
    case DocumentZone:
    case DocumentNote:
    case DocumentStar:
    case DocumentTags:
    case DocumentCredibility:
    case DocumentSetAside: {
        const core::DocumentId id = idIn(correction.target);
        return std::ranges::binary_search(m_records, id, {}, &core::DocumentRecord::id) ? id : 0;
    }
    case ClaimVerdict:
    case ClaimCause:
    case ClaimStance:
    case ClaimSpeaker:
    case ClaimScope:
    case TimeMeaning:
    case TimeAnchor:
    case TimeZone: {
        if (m_byKey.empty()) {
            for (const core::DocumentRecord& record : m_records)
                m_byKey.emplace(record.key, record.id);
        }
        const auto found = m_byKey.find(std::string_view(correction.target).substr(0, correction.target.find('|')));
        return found == m_byKey.end() ? 0 : found->second;
    }
    default:
        return 0;
    }
}

} // namespace models
