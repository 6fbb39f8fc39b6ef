// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timezones.h"

#include <date/tz.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <exception>
#include <map>
#include <mutex>

namespace analysis {
namespace {

std::optional<int> fixedOffset(std::string_view zone) {
    if (zone.size() != 6 || zone[3] != ':')
        return std::nullopt;
    int hours = 0;
    int minutes = 0;
    std::from_chars(zone.data() + 1, zone.data() + 3, hours);
    std::from_chars(zone.data() + 4, zone.data() + 6, minutes);
    const int offset = hours * 60 + minutes;
    return zone[0] == '-' ? -offset : offset;
}

// The library reads its database at the first call and throws where it cannot; null then.
const date::time_zone* findZone(std::string_view name) {
    static std::mutex guard;
    static std::map<std::string, const date::time_zone*, std::less<>> known;
    const std::scoped_lock lock(guard);
    const auto it = known.find(name);
    if (it != known.end())
        return it->second;
    const date::time_zone* zone = nullptr;
    try {
        zone = date::locate_zone(std::string(name));
    } catch (const std::exception&) {
        zone = nullptr;
    }
    known.emplace(std::string(name), zone);
    return zone;
}

} // namespace

std::optional<int> zoneOffset(std::string_view zone, core::Millis local) {
    if (zone == "UTC")
        return 0;
    if (zone.starts_with('+') || zone.starts_with('-'))
        return fixedOffset(zone);
    const date::time_zone* found = findZone(zone);
    if (!found)
        return std::nullopt;
    try {
        const date::local_time<std::chrono::milliseconds> at{std::chrono::milliseconds(local)};
        const date::local_info info = found->get_info(at);
        return static_cast<int>(info.first.offset.count() / 60);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

core::TimeValue inZone(core::TimeValue value, std::string_view zone) {
    if (!value.interval || value.zone == core::ZoneState::Utc || value.granularity > core::Granularity::Hour)
        return value;
    const auto offset = zoneOffset(zone, value.interval->earliest);
    const auto endOffset = zoneOffset(zone, value.interval->latest);
    if (!offset || !endOffset)
        return value;
    value.interval->earliest -= *offset * core::kMinute;
    value.interval->latest =
        std::max(value.interval->latest - *endOffset * core::kMinute, value.interval->earliest + core::kMinute);
    value.zone = core::ZoneState::Utc;
    value.timex += offsetText(*offset);
    value.basis += (value.basis.empty() ? "zone set by hand" : "; zone set by hand");
    return value;
}

void setZone(core::Document& document, std::string_view zone) {
    document.zone = zone;
    if (document.published)
        document.published = inZone(*document.published, zone);
    if (document.modified)
        document.modified = inZone(*document.modified, zone);
    for (core::DocumentPart& part : document.parts)
        part.at = inZone(std::move(part.at), zone);
}

std::string offsetText(int minutes) {
    if (minutes == 0)
        return "Z";
    char buffer[16];
    const int size = minutes < 0 ? -minutes : minutes;
    std::snprintf(buffer, sizeof buffer, "%c%02d:%02d", minutes < 0 ? '-' : '+', size / 60, size % 60);
    return buffer;
}

} // namespace analysis
