// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timefold.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

constexpr std::size_t kMostGaps = 24;

// In another order afterwards.
Millis medianOf(std::vector<Millis>& lengths) {
    const auto middle = lengths.begin() + std::ssize(lengths) / 2;
    std::ranges::nth_element(lengths, middle);
    return *middle;
}

} // namespace

std::vector<TimeInterval> emptyStretches(std::span<const Millis> moments, TimeInterval extent) {
    std::vector<Millis> lengths; // of what lies between two moments
    lengths.reserve(moments.size());
    for (std::size_t i = 1; i < moments.size(); ++i) {
        if (moments[i] != moments[i - 1])
            lengths.push_back(moments[i] - moments[i - 1]);
    }
    if (lengths.size() < 2)
        return {};
    // Long beside the usual distance, and beside all that is not folded: that bound falls as gaps are found.
    const Millis unusual = 8 * medianOf(lengths);
    Millis longest = std::max((moments.back() - moments.front()) / 16, kHour);
    Millis kept = 0;
    for (int round = 0; round < 16; ++round) {
        kept = 0;
        for (const Millis length : lengths)
            kept += length > std::max(longest, unusual) ? 0 : length;
        const Millis next = std::max(kept / 4, kHour);
        if (next >= longest)
            break;
        longest = next;
    }
    const Millis bound = std::max(longest, unusual);
    // What stands beside a gap needs room for its words.
    const Millis margin = std::min(std::max(kept / 10, kMinute), bound / 4);
    std::vector<TimeInterval> between;
    const auto addLong = [&](Millis from, Millis to) {
        if (to - from > bound)
            between.push_back({from, to});
    };
    const bool reaches = extent.earliest < extent.latest;
    if (reaches)
        addLong(extent.earliest, moments.front());
    for (std::size_t i = 1; i < moments.size(); ++i)
        addLong(moments[i - 1], moments[i]);
    if (reaches)
        addLong(moments.back(), extent.latest);
    if (between.size() > kMostGaps) {
        const auto length = [](const TimeInterval& gap) { return gap.earliest - gap.latest; }; // the longest first
        std::ranges::sort(between, {}, length);
        between.resize(kMostGaps);
        std::ranges::sort(between);
    }
    for (TimeInterval& gap : between)
        gap = {gap.earliest + margin, gap.latest - margin};
    return between;
}

TimeFold::TimeFold(std::vector<TimeInterval> gaps, Millis length)
    : m_gaps(std::move(gaps))
    , m_length(static_cast<double>(std::max<Millis>(length, 1))) {
    std::erase_if(
        m_gaps, [this](const TimeInterval& gap) { return static_cast<double>(gap.latest - gap.earliest) <= m_length; });
    double saved = 0;
    for (const TimeInterval& gap : m_gaps) {
        m_from.push_back(static_cast<double>(gap.earliest) - saved);
        saved += static_cast<double>(gap.latest - gap.earliest) - m_length;
    }
}

double TimeFold::folded(Millis at) const {
    const auto after = std::ranges::upper_bound(m_gaps, at, {}, &TimeInterval::earliest);
    if (after == m_gaps.begin())
        return static_cast<double>(at);
    const auto i = static_cast<std::size_t>(after - m_gaps.begin()) - 1;
    const TimeInterval& gap = m_gaps[i];
    if (at >= gap.latest)
        return m_from[i] + m_length + static_cast<double>(at - gap.latest);
    return m_from[i] +
           static_cast<double>(at - gap.earliest) * m_length / static_cast<double>(gap.latest - gap.earliest);
}

Millis TimeFold::unfolded(double at) const {
    const auto after = std::ranges::upper_bound(m_from, at);
    if (after == m_from.begin())
        return static_cast<Millis>(std::llround(at));
    const auto i = static_cast<std::size_t>(after - m_from.begin()) - 1;
    const TimeInterval& gap = m_gaps[i];
    const double into = at - m_from[i];
    if (into >= m_length)
        return gap.latest + static_cast<Millis>(std::llround(into - m_length));
    return gap.earliest +
           static_cast<Millis>(std::llround(into * static_cast<double>(gap.latest - gap.earliest) / m_length));
}

TimeFold foldOf(const std::vector<TimeInterval>& gaps, TimeInterval extent) {
    if (gaps.empty())
        return {};
    Millis kept = extent.latest - extent.earliest;
    for (const TimeInterval& gap : gaps)
        kept -= gap.latest - gap.earliest;
    return {gaps, std::max(kept / 20, kMinute)};
}

} // namespace core
