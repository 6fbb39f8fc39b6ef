// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes a page cheaper and safer to parse, before the parser sees it. The content of scripts and styles goes (JSON-LD
// stays): it is more than half of most pages. So do attributes that no reader asks for. Tags that would nest deeper
// than a limit go too, with a line break in their place so that words stay apart: the parser's time grows with the
// square of the depth. Linear; pure; any thread.

#include <string>
#include <string_view>

namespace reading {

std::string slimHtml(std::string_view html, int limit);

// Whether slimming keeps an attribute; names of elements in lower case. A reader that asks for another one finds
// nothing: it is to be named here first.
bool isReadAttribute(std::string_view element, std::string_view attribute);

} // namespace reading
