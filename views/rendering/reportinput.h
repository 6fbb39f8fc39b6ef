// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a report takes from the case file beside the snapshot, which has neither bodies nor what could not be read. It
// has a connection of its own, so that it can be made and used on the thread that writes the report.

#include "models/store/casefile.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rendering {

struct ReportInput {
    std::function<std::optional<std::string>(core::DocumentId)> bodyOf; // unset: citations say no characters
    std::vector<store::UnreadFile> unread;
};

// Empty where the case cannot be opened once more: the report is a little less exact then.
ReportInput reportInput(const std::string& casePath);

} // namespace rendering
