// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/time.h"

#include "models/core/calendar.h"
#include "models/core/name.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace core {
namespace {

constexpr std::array<std::pair<Granularity, std::string_view>, 9> kGranularities = {
    {{Granularity::Minute, "minute"},
     {Granularity::Hour, "hour"},
     {Granularity::PartOfDay, "part_of_day"},
     {Granularity::Day, "day"},
     {Granularity::Week, "week"},
     {Granularity::PartOfMonth, "part_of_month"},
     {Granularity::Month, "month"},
     {Granularity::Season, "season"},
     {Granularity::Year, "year"}}};

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

std::string_view monthName(int month) {
    return kMonths[static_cast<std::size_t>(month - 1)];
}

// Reads ISO 8601 from the front; every read moves on.
class IsoReader {
public:
    explicit IsoReader(std::string_view text)
        : m_text(text) {}

    std::optional<int> digits(std::size_t count) {
        if (m_text.size() < count)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!std::isdigit(static_cast<unsigned char>(m_text[i])))
                return std::nullopt;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }
    bool accept(char c) {
        if (!m_text.starts_with(c))
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool atEnd() const { return m_text.empty(); }
    bool atDigit() const { return !m_text.empty() && std::isdigit(static_cast<unsigned char>(m_text.front())); }
    void skipDigits() {
        while (atDigit())
            m_text.remove_prefix(1);
    }

private:
    std::string_view m_text;
};

// "Z", "+02:00", "+0200", "+02"; minutes east of Greenwich.
std::optional<int> readOffset(IsoReader& reader) {
    if (reader.accept('Z') || reader.accept('z'))
        return 0;
    const bool minus = reader.accept('-');
    if (!minus && !reader.accept('+'))
        return std::nullopt;
    const auto hours = reader.digits(2);
    if (!hours || *hours > 15)
        return std::nullopt;
    reader.accept(':');
    const int minutes = reader.digits(2).value_or(0);
    const int offset = *hours * 60 + minutes;
    return minus ? -offset : offset;
}

TimeValue isoValue(TimeInterval interval, Granularity granularity, ZoneState zone, std::string_view text) {
    TimeValue value;
    value.interval = interval;
    value.granularity = granularity;
    value.zone = zone;
    value.timex = std::string(text);
    return value;
}

std::optional<TimeValue> readClock(IsoReader& reader, const CivilTime& date, bool extended, std::string_view text) {
    CivilTime at = date;
    const auto hour = reader.digits(2);
    if (!hour || *hour > 24)
        return std::nullopt;
    at.hour = *hour;
    Granularity granularity = Granularity::Hour;
    if (extended ? reader.accept(':') : reader.atDigit()) {
        const auto minute = reader.digits(2);
        if (!minute || *minute > 59)
            return std::nullopt;
        at.minute = *minute;
        granularity = Granularity::Minute;
        if (extended ? reader.accept(':') : reader.atDigit()) {
            const auto second = reader.digits(2);
            if (!second || *second > 60)
                return std::nullopt;
            if (reader.accept('.') || reader.accept(','))
                reader.skipDigits();
        }
    }
    at.second = 0; // the finest granularity is the minute that holds it
    Millis start = millisOf(at);
    ZoneState zone = ZoneState::Local;
    reader.accept(' ');
    if (!reader.atEnd()) {
        const auto offset = readOffset(reader);
        if (!offset || !reader.atEnd())
            return std::nullopt;
        start -= *offset * kMinute;
        zone = ZoneState::Utc;
    }
    const Millis width = granularity == Granularity::Hour ? kHour : kMinute;
    return isoValue({start, start + width}, granularity, zone, text);
}

} // namespace

std::string_view name(Granularity granularity) {
    return nameIn(kGranularities, granularity);
}

std::optional<Granularity> granularityOf(std::string_view name) {
    return valueIn(kGranularities, name);
}

TimeInterval comparable(const TimeValue& value) {
    TimeInterval interval = value.interval.value_or(TimeInterval{});
    if (value.zone == ZoneState::Local) {
        interval.earliest -= 14 * kHour;
        interval.latest += 12 * kHour;
    }
    return interval;
}

std::string isoText(Millis at, ZoneState zone) {
    const CivilTime civil = civilOf(at);
    char buffer[48];
    if (civil.second != 0)
        std::snprintf(
            buffer, sizeof buffer, "%04d-%02d-%02dT%02d:%02d:%02d", civil.year, civil.month, civil.day, civil.hour,
            civil.minute, civil.second);
    else
        std::snprintf(
            buffer, sizeof buffer, "%04d-%02d-%02dT%02d:%02d", civil.year, civil.month, civil.day, civil.hour,
            civil.minute);
    return std::string(buffer) + (zone == ZoneState::Utc ? "Z" : "");
}

std::optional<TimeValue> parseIso(std::string_view whole) {
    const std::string_view text = trimmed(whole);
    IsoReader reader(text);
    const auto year = reader.digits(4);
    if (!year || *year == 0)
        return std::nullopt;
    if (reader.atEnd())
        return isoValue(yearInterval(*year), Granularity::Year, ZoneState::Local, text);
    const bool extended = reader.accept('-');
    const auto month = reader.digits(2);
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    if (reader.atEnd())
        return extended
                   ? std::optional(isoValue(monthInterval(*year, *month), Granularity::Month, ZoneState::Local, text))
                   : std::nullopt;
    if (extended && !reader.accept('-'))
        return std::nullopt;
    const auto day = reader.digits(2);
    if (!day || !isValidDate(*year, *month, *day))
        return std::nullopt;
    const CivilTime date{*year, *month, *day, 0, 0, 0};
    if (reader.atEnd())
        return isoValue(dayInterval(millisOf(date)), Granularity::Day, ZoneState::Local, text);
    if (!reader.accept('T') && !reader.accept('t') && !reader.accept(' '))
        return std::nullopt;
    return readClock(reader, date, extended, text);
}

std::optional<TimeValue> parseIsoInterval(std::string_view text) {
    const std::size_t slash = text.find('/');
    std::optional<TimeValue> from = parseIso(trimmed(text.substr(0, slash)));
    if (!from || slash == std::string_view::npos)
        return from;
    const std::optional<TimeValue> to = parseIso(trimmed(text.substr(slash + 1)));
    if (!to || to->zone != from->zone || to->interval->latest <= from->interval->earliest)
        return std::nullopt;
    from->interval->latest = to->interval->latest;
    from->granularity = std::max(from->granularity, to->granularity);
    from->timex += "/" + to->timex;
    return from;
}

std::string timeMark(std::string_view body, Span span) {
    constexpr std::size_t kAround = 64; // bytes on each side
    constexpr std::size_t kNone = std::string_view::npos;
    if (span.begin > span.end || span.end > body.size())
        span = {}; // a case that was tampered with
    const std::size_t newLine = span.begin == 0 ? kNone : body.rfind('\n', span.begin - 1);
    const std::size_t paragraph = newLine == kNone ? 0 : newLine + 1;
    const std::size_t from = std::max(paragraph, span.begin - std::min(span.begin, kAround));
    const std::size_t to = std::min({body.find('\n', span.end), body.size(), span.end + kAround});
    std::uint64_t hash = 14695981039346656037U; // FNV-1a, of letters and digits alone
    const auto add = [&hash](std::string_view text) {
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80 && std::isalnum(byte))
                hash = (hash ^ static_cast<unsigned>(std::tolower(byte))) * 1099511628211U;
        }
        hash = (hash ^ 0xff) * 1099511628211U;
    };
    add(body.substr(from, span.begin - from));
    add(body.substr(span.end, to - span.end));
    char text[20];
    std::snprintf(text, sizeof text, "|%016llx", static_cast<unsigned long long>(hash));
    return std::string(slice(body, span)) + text;
}

namespace {

// "XXXX-06-05" is the fifth of June of a year that is not stated. Of other codes nothing can be said in words.
std::string withoutYear(const TimeValue& value) {
    const std::string& timex = value.timex;
    const auto number = [&](std::size_t at) {
        const bool is = timex.size() >= at + 2 && timex[at] >= '0' && timex[at] <= '9' && timex[at + 1] >= '0' &&
                        timex[at + 1] <= '9';
        return is ? (timex[at] - '0') * 10 + (timex[at + 1] - '0') : 0;
    };
    const int month = timex.starts_with("XXXX-") ? number(5) : 0;
    if (month < 1 || month > 12)
        return "undated";
    const int day = timex.size() > 7 && timex[7] == '-' ? number(8) : 0;
    const std::string part = day > 0 ? std::to_string(day) + " " : "";
    return part + std::string(monthName(month)) + ", year not stated";
}

} // namespace

std::string displayText(const TimeValue& value) {
    if (!value.interval)
        return withoutYear(value);
    const CivilTime from = civilOf(value.interval->earliest);
    const CivilTime to = civilOf(value.interval->latest - 1);
    const std::string year = std::to_string(from.year);
    const std::string month(monthName(from.month));
    const std::string day = std::to_string(from.day) + " " + month + " " + year;
    char clock[16];
    std::snprintf(clock, sizeof clock, "%02d:%02d", from.hour, from.minute);
    const std::string zone = value.zone == ZoneState::Utc ? " UTC" : "";
    switch (value.granularity) {
    case Granularity::Minute:
        return day + ", " + clock + zone;
    case Granularity::Hour:
        return day + ", " + clock + zone + " (hour)";
    case Granularity::PartOfDay: {
        char until[16];
        std::snprintf(
            until, sizeof until, "%02d:%02d", civilOf(value.interval->latest).hour,
            civilOf(value.interval->latest).minute);
        return day + ", " + clock + "–" + until + zone;
    }
    case Granularity::Year:
        return from.year == to.year ? year : year + "–" + std::to_string(to.year);
    case Granularity::Month:
        if (from.month == to.month && from.year == to.year)
            return month + " " + year;
        break;
    case Granularity::PartOfMonth: {
        const std::string_view part = from.day <= 5 ? "early " : from.day <= 15 ? "mid-" : "late ";
        return std::string(part) + month + " " + year;
    }
    default:
        break;
    }
    if (from.year == to.year && from.month == to.month && from.day == to.day)
        return day;
    std::string last = std::to_string(to.day) + " " + std::string(monthName(to.month)) + " " + std::to_string(to.year);
    if (from.year == to.year && from.month == to.month)
        return std::to_string(from.day) + "–" + last;
    if (from.year == to.year)
        return std::to_string(from.day) + " " + month + " – " + last;
    return day + " – " + last;
}

} // namespace core
