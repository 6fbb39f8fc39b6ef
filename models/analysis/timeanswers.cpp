// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timeanswers.h"

#include "models/core/calendar.h"

namespace analysis {

using core::Granularity;
using core::kDay;
using core::Millis;

TimeAnswer openAnswer(std::string timex, Granularity granularity, std::string_view why) {
    TimeAnswer answer;
    answer.timex = std::move(timex);
    answer.granularity = granularity;
    answer.basis.push_back(why);
    return answer;
}

TimeAnswer anchored(TimeAnswer answer, std::string_view why) {
    answer.basis.push_back(why);
    answer.anchored = true;
    return answer;
}

void carry(TimeAnswer& to, const TimeAnswer& from) {
    to.basis.insert(to.basis.end(), from.basis.begin(), from.basis.end());
    to.anchored = to.anchored || from.anchored;
    to.approximate = to.approximate || from.approximate;
    if (to.readingsText.empty()) {
        to.readings = from.readings;
        to.readingsText = from.readingsText;
    }
    to.weekdayDiffers = to.weekdayDiffers || from.weekdayDiffers;
}

int hourOf(const TimeNode& node) {
    if (node.half == HalfDay::Pm)
        return node.hour < 12 ? node.hour + 12 : node.hour;
    if (node.half == HalfDay::Am)
        return node.hour == 12 ? 0 : node.hour;
    return node.hour;
}

TimeAnswer unitAt(TimeUnit unit, Millis at, int move) {
    const core::CivilTime civil = core::civilOf(at);
    switch (unit) {
    case TimeUnit::Week:
        return weekAnswer(at + move * 7 * kDay);
    case TimeUnit::Weekend:
        return weekendAnswer(at + move * 7 * kDay);
    case TimeUnit::Month: {
        const core::CivilTime to =
            core::civilOf(addMonths(core::monthInterval(civil.year, civil.month).earliest, move));
        return monthAnswer(to.year, to.month);
    }
    case TimeUnit::Quarter: {
        const Millis start =
            addMonths(core::millisOf({civil.year, (civil.month - 1) / 3 * 3 + 1, 1, 0, 0, 0}), move * 3);
        TimeAnswer answer;
        answer.interval = core::TimeInterval{start, addMonths(start, 3)};
        answer.granularity = Granularity::Season;
        const core::CivilTime to = core::civilOf(start);
        answer.timex = yearText(to.year) + "-Q" + std::to_string(to.month / 3 + 1);
        return answer;
    }
    case TimeUnit::Year:
        return yearAnswer(civil.year + move);
    case TimeUnit::Decade:
    case TimeUnit::Century: {
        const int width = unit == TimeUnit::Decade ? 10 : 100;
        const int first = civil.year / width * width + move * width;
        TimeAnswer answer = yearAnswer(first);
        answer.interval->latest = core::yearInterval(first + width - 1).latest;
        const std::size_t era = answer.timex.starts_with("BC") ? 2 : 0;
        answer.timex.resize(era + (unit == TimeUnit::Decade ? 3 : 2));
        return answer;
    }
    default:
        return dayAnswer(startOfDay(at) + move * kDay);
    }
}

std::string openTimex(TimeUnit unit) {
    switch (unit) {
    case TimeUnit::Week:
        return "XXXX-WXX";
    case TimeUnit::Weekend:
        return "XXXX-WXX-WE";
    case TimeUnit::Month:
        return "XXXX-XX";
    case TimeUnit::Quarter:
        return "XXXX-QX";
    case TimeUnit::Year:
        return "XXXX";
    case TimeUnit::Decade:
        return "XXX";
    case TimeUnit::Century:
        return "XX";
    default:
        return "XXXX-XX-XX";
    }
}

Granularity granularityOfUnit(TimeUnit unit) {
    switch (unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
        return Granularity::Minute;
    case TimeUnit::Hour:
        return Granularity::Hour;
    case TimeUnit::Week:
        return Granularity::Week;
    case TimeUnit::Month:
        return Granularity::Month;
    case TimeUnit::Quarter:
    case TimeUnit::Season:
        return Granularity::Season;
    case TimeUnit::Year:
    case TimeUnit::Decade:
    case TimeUnit::Century:
        return Granularity::Year;
    default:
        return Granularity::Day;
    }
}

std::string lengthTimex(const TimeNode& node) {
    static constexpr const char* kLetters[] = {"S", "M", "H", "D", "D", "D", "WE", "W", "M", "Q", "Y", "Y", "DE", "CE"};
    std::string date;
    std::string time;
    for (const TimeNode* at = &node; at; at = at->a.get()) {
        std::string number = at->vagueAmount ? "X" : std::to_string(at->amount);
        if (at->second == 1 && at->amount == 0)
            number = "0.5";
        else if (at->second == 1)
            number += ".5";
        const bool clock = at->unit <= TimeUnit::Hour;
        std::string& target = clock ? time : date;
        number += kLetters[static_cast<int>(at->unit)];
        target.insert(0, number);
    }
    return "P" + date + (time.empty() ? "" : "T" + time);
}

} // namespace analysis
