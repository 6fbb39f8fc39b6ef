// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the Admiralty grade of a source is worth. Pure; any thread.

namespace analysis {

// 1 for 'A', 'B' and what is not graded (0); less for those that are relied on less.
double gradeFactor(char grade);

} // namespace analysis
