// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether everything that points into a text points at characters of it. Pure.

#include "models/core/snapshot.h"

#include <string>
#include <vector>

namespace store {

// Adds a sentence, beginning with the name, for each kind of thing that is off. The document is the extracted one, with
// its body; the record holds its findings and the corrected title.
void checkSpans(
    const std::string& name, const core::Document& document, const core::DocumentRecord& record,
    std::vector<std::string>& out);

} // namespace store
