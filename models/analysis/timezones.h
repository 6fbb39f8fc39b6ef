// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Civil time of a zone to UTC by the rules of the day: "UTC", "+05:30", or an IANA name looked up in the system's tz
// database through Howard Hinnant's date library (g++ 12 has no std::chrono one). No network. A zone that the system
// does not have gives nothing. Thread-safe.

#include "models/core/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace analysis {

// Minutes east of Greenwich for a civil time in milliseconds. In the hour that occurs twice, the first one; in the hour
// that is skipped, the offset before it.
std::optional<int> zoneOffset(std::string_view zone, core::Millis local);

// The local moment of a value in UTC, with the offset in its TIMEX3 value. Days and longer stay as they are: where a
// day begins is not what a zone tells of it. So do values that are in UTC already, and zones that the system does not
// have.
core::TimeValue inZone(core::TimeValue value, std::string_view zone);
// Gives a document the zone in which its clocks are read: dates of its own and of its parts, and its text when it is
// analysed.
void setZone(core::Document& document, std::string_view zone);

// "Z", "+02:00", "-05:00"
std::string offsetText(int minutes);

} // namespace analysis
