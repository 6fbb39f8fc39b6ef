// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the formats share. Pure; any thread.

#include "models/exports/exports.h"

namespace models::exports {

// The publisher, else the file.
inline const std::string& sourceOf(const core::DocumentRecord& record) {
    return record.document.publisher.empty() ? record.file : record.document.publisher;
}

// Who says it, by name: the writer's own voice is the source's.
inline const std::string& speakerOf(const core::DocumentRecord& record, const core::Claim& claim) {
    return claim.isWriters() ? sourceOf(record) : claim.speaker;
}

// Empty where nobody has looked at it.
inline std::string_view verdictName(core::ClaimVerdict verdict) {
    return verdict == core::ClaimVerdict::Confirmed  ? "confirmed"
           : verdict == core::ClaimVerdict::Rejected ? "rejected"
                                                     : "";
}

inline bool goesOn(const Watch& watch, std::size_t done, std::size_t total) {
    return !watch || watch(done, total);
}

} // namespace models::exports
