// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelinefocus.h"

#include <algorithm>
#include <limits>

namespace core {

TimeInterval focusOf(
    TimeInterval extent, const std::vector<Millis>& central, const std::vector<TimeInterval>& datedByClaims) {
    TimeInterval focus = extent;
    if (central.empty())
        return focus;
    const std::size_t wanted = (central.size() * 4 + 4) / 5;
    Millis best = std::numeric_limits<Millis>::max();
    Millis start = central.front();
    for (std::size_t i = 0; i + wanted <= central.size(); ++i) {
        const Millis length = central[i + wanted - 1] - central[i];
        if (length < best) {
            best = length;
            start = central[i];
        }
    }
    best = std::max(best, kHour);
    constexpr Millis kMuchShorter = 6;
    if (extent.latest - extent.earliest > best * kMuchShorter) {
        // What lies close by belongs to it.
        const auto first = std::ranges::lower_bound(central, start - best / 2);
        const auto last = std::ranges::upper_bound(central, start + best + best / 2);
        focus = {*first, *(last - 1) + kMinute};
    }
    // When it happened is no less wanted than when it was talked about.
    const TimeInterval around{focus.earliest - kNearFocus, focus.latest + kNearFocus};
    for (const TimeInterval& span : datedByClaims) {
        if (span.earliest >= around.earliest && span.latest <= around.latest)
            focus = {std::min(focus.earliest, span.earliest), std::max(focus.latest, span.latest)};
    }
    return focus;
}

TimeInterval mostOf(TimeInterval extent, const std::vector<Millis>& moments, const std::vector<Millis>& held) {
    if (moments.empty())
        return extent;
    const std::size_t wanted = (moments.size() * 9 + 9) / 10;
    TimeInterval most = extent;
    for (std::size_t i = 0; i + wanted <= moments.size(); ++i) {
        TimeInterval each{moments[i], moments[i + wanted - 1] + kMinute};
        if (!held.empty())
            each = {std::min(each.earliest, held.front()), std::max(each.latest, held.back() + kMinute)};
        if (each.latest - each.earliest < most.latest - most.earliest)
            most = each;
    }
    const Millis near = std::max(most.latest - most.earliest, kHour) / 8;
    most.earliest = std::min(most.earliest, *std::ranges::lower_bound(moments, most.earliest - near));
    most.latest = std::max(most.latest, *(std::ranges::upper_bound(moments, most.latest + near) - 1) + kMinute);
    return extent.latest - extent.earliest < (most.latest - most.earliest) * 3 / 2 ? extent : most;
}

} // namespace core
