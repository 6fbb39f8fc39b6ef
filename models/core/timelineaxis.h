// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the ticks of a time axis stand: round moments of the display zone, from minutes to millennia, as many as fit.
// Pure; any thread. Positions are UTC milliseconds; what a tick says is left to who paints it.

#include "models/core/calendar.h"
#include "models/core/time.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace core {

// Milliseconds that clocks of the display zone are ahead of UTC at a moment of UTC. Empty: UTC itself.
using ZoneOffset = std::function<Millis(Millis utc)>;

enum class TickUnit : std::uint8_t { Minute, Hour, Day, Month, Year };

struct AxisTick {
    Millis at = 0;
    CivilTime civil;                  // on the clocks of the display zone
    TickUnit begins = TickUnit::Hour; // the largest unit that begins here: Year on 1 January, 00:00
    bool running = false;             // nothing begins here: the unit that runs where a stretch begins, to be named
    bool operator==(const AxisTick&) const = default;
};

struct Axis {
    TickUnit unit = TickUnit::Day; // the step is `step` of these
    int step = 1;
    std::vector<AxisTick> ticks; // inside the range, ascending, no two at one moment
};

// The finest step whose ticks are at least `labelWidth` apart when the range is drawn `width` wide. No ticks for an
// empty range or width. Moments that a zone's clocks leave out (spring) get no tick below a day; repeated ones (autumn)
// get one.
Axis axisOf(TimeInterval range, double width, double labelWidth, const ZoneOffset& offset = {});

// Civil time of the display zone and back.
CivilTime displayTime(Millis utc, const ZoneOffset& offset);
Millis utcOfDisplay(Millis local, const ZoneOffset& offset);

// Years beyond which nothing is drawn.
inline constexpr int kFirstYear = -4000;
inline constexpr int kLastYear = 9000;
TimeInterval clampedToCalendar(TimeInterval interval);

} // namespace core
