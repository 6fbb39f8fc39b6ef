// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which document a correction is about: by its number, or by the key that the corrections of claims and times begin
// with. Refers to the records, which must outlive it. Any thread, one at a time.

#include "models/core/correction.h"
#include "models/core/snapshot.h"

#include <span>
#include <string_view>
#include <unordered_map>

namespace models {

class CorrectionTargets {
public:
    explicit CorrectionTargets(std::span<const core::DocumentRecord> records) // by id
        : m_records(records) {}

    // 0: about none, or the document is in the case no more.
    core::DocumentId of(const core::Correction& correction);

private:
    std::span<const core::DocumentRecord> m_records;
    std::unordered_map<std::string_view, core::DocumentId> m_byKey; // made when first wanted
};

} // namespace models
