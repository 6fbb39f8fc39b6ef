// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Keeps hostile or broken pages parsable in bounded time: tags that would nest deeper than a limit are taken out before
// the parser sees them (a line break takes their place, so that words stay apart). Linear; pure; any thread.

#include <string>
#include <string_view>

namespace reading {

std::string limitDepth(std::string_view html, int limit);

} // namespace reading
