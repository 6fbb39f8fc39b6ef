// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Time with its long empty stretches folded: a map that only grows and is its own way back, so that positions can be
// worked out in folded time as if nothing were missing. Pure; any thread.

#include "models/core/time.h"

#include <span>
#include <vector>

namespace core {

// Stretches without a moment that are so long beside the others that they push everything else together. `moments`:
// ascending. Ascending; each begins and ends at some distance from the moments around it. `extent`: how far what
// stands at these moments reaches; what of it lies before the first and after the last may be such a stretch, too.
std::vector<TimeInterval> emptyStretches(std::span<const Millis> moments, TimeInterval extent = {});

class TimeFold {
public:
    TimeFold() = default; // nothing folded
    // Each gap becomes `length` long, if that is shorter than it is.
    TimeFold(std::vector<TimeInterval> gaps, Millis length);

    bool empty() const { return m_gaps.empty(); }
    const std::vector<TimeInterval>& gaps() const { return m_gaps; }
    double folded(Millis at) const;   // milliseconds of folded time
    Millis unfolded(double at) const; // the moment that stands there

private:
    std::vector<TimeInterval> m_gaps;
    std::vector<double> m_from; // of each gap: where it begins in folded time
    double m_length = 0;
};

// The gaps of a case folded to a small share of what is left of it.
TimeFold foldOf(const std::vector<TimeInterval>& gaps, TimeInterval extent);

} // namespace core
