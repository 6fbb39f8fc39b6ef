// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where most of a case happens (TimelineLayout::focus()). Pure; any thread.

#include "models/core/time.h"

#include <vector>

namespace core {

// Longer times are too vague to say when it happened.
inline constexpr Millis kNearFocus = 45 * kDay;

// The shortest stretch of `extent` with four fifths of the moments, if it is much shorter than the whole, and what lies
// close by; with the times that claims date, where they are near. `central`: ascending.
TimeInterval focusOf(
    TimeInterval extent, const std::vector<Millis>& central, const std::vector<TimeInterval>& datedByClaims);

// The shortest stretch with nine tenths of the moments and all of `held`, and what lies close by; all of `extent` where
// that costs less than a third of the width. `moments`, `held`: ascending.
TimeInterval mostOf(TimeInterval extent, const std::vector<Millis>& moments, const std::vector<Millis>& held);

} // namespace core
