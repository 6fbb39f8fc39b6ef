// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in relation to the day of writing or to an earlier mention.
#include "models/analysis/timeresolver.h"

#include "models/core/calendar.h"

#include <cstdio>

namespace analysis {

using core::Granularity;
using core::kDay;
using core::Millis;

namespace {

constexpr std::string_view kBefore = "weekday before the publication date";
constexpr std::string_view kOn = "weekday of the publication date";
constexpr std::string_view kAfter = "weekday after the publication date";
constexpr std::string_view kFromWriting = "from the publication date";
constexpr std::string_view kFromMention = "from a time earlier in the text";

TimeAnswer open(std::string timex, Granularity granularity, std::string_view why) {
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

// The unit that holds a moment, moved by a number of units.
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
        answer.timex = answer.timex.substr(0, unit == TimeUnit::Decade ? 3 : 2);
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

Granularity granularityOf(TimeUnit unit) {
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

Millis nearestWeekday(int weekday, Millis today, bool future) {
    const int distance = (weekday - core::isoWeekday(today) + 7) % 7;
    return future ? today + distance * kDay : today - (7 - distance) % 7 * kDay;
}

} // namespace

TimeAnswer TimeResolver::weekday(const TimeNode& node) const {
    const std::string unknown = "XXXX-WXX-" + std::to_string(node.weekday);
    const TimeContext& c = m_context;
    if (node.a) {
        const TimeAnswer week = resolve(*node.a);
        if (!week.interval)
            return open(unknown, Granularity::Day, "the week is not known");
        TimeAnswer answer = dayAnswer(week.interval->earliest + (node.weekday - 1) * kDay);
        answer.basis = week.basis;
        answer.anchored = true;
        return answer;
    }
    const bool fromText = node.reference == TimeReference::Same || node.reference == TimeReference::Following ||
                          node.reference == TimeReference::Previous;
    if ((fromText || (c.narrative && node.reference == TimeReference::None)) && c.spokenOf &&
        c.spokenOf->granularity <= Granularity::Day) {
        const Millis day = startOfDay(c.spokenOf->interval.earliest);
        const bool same = core::isoWeekday(day) == node.weekday;
        if (node.reference == TimeReference::Same && same)
            return anchored(dayAnswer(day), kFromMention);
        if (node.reference == TimeReference::Same && !c.today)
            return open(unknown, Granularity::Day, "no date earlier in the text fits");
        const Millis from = node.reference == TimeReference::Previous                   ? day - kDay
                            : node.reference == TimeReference::Following || c.narrative ? day + kDay
                                                                                        : day;
        return anchored(
            dayAnswer(nearestWeekday(
                node.weekday, from,
                node.reference != TimeReference::Previous && node.reference != TimeReference::Same)),
            kFromMention);
    }
    if (!c.today)
        return open(unknown, Granularity::Day, "no publication date");
    const Millis today = *c.today;
    const Millis inWeek = core::isoWeekInterval(today).earliest + (node.weekday - 1) * kDay;
    switch (node.reference) {
    case TimeReference::This:
        return anchored(dayAnswer(inWeek), kFromWriting);
    case TimeReference::Last:
    case TimeReference::Previous:
        return anchored(dayAnswer(inWeek - 7 * kDay), kFromWriting);
    case TimeReference::Next:
    case TimeReference::Following:
        return anchored(dayAnswer(inWeek + 7 * kDay), kFromWriting);
    case TimeReference::Past:
        return anchored(dayAnswer(nearestWeekday(node.weekday, today - kDay, false)), kBefore);
    case TimeReference::Coming:
        return anchored(dayAnswer(nearestWeekday(node.weekday, today + kDay, true)), kAfter);
    default:
        break;
    }
    const bool future = c.tense == Tense::Future;
    const Millis day = nearestWeekday(node.weekday, today, future);
    return anchored(dayAnswer(day), day == today ? kOn : future ? kAfter : kBefore);
}

TimeAnswer TimeResolver::day(const TimeNode& node) const {
    if (!m_context.today)
        return open(
            node.amount == 0  ? "DCT"
            : node.amount > 0 ? "DCT+P" + std::to_string(node.amount) + "D"
                              : "DCT-P" + std::to_string(-node.amount) + "D",
            Granularity::Day, "no publication date");
    return anchored(dayAnswer(*m_context.today + node.amount * kDay), kFromWriting);
}

std::optional<TimeMention> TimeResolver::spokenOf(Granularity atMost) const {
    if (m_context.spokenOf && m_context.spokenOf->granularity <= atMost)
        return m_context.spokenOf;
    if (atMost <= Granularity::Day && m_context.day)
        return m_context.day;
    return std::nullopt;
}

TimeAnswer TimeResolver::unit(const TimeNode& node) const {
    const TimeContext& c = m_context;
    const Granularity granularity = granularityOf(node.unit);
    TimeReference reference = node.reference;
    if (node.unit == TimeUnit::Day && reference == TimeReference::Next)
        reference = TimeReference::Following;
    if (node.unit == TimeUnit::Day &&
        (reference == TimeReference::This || (reference == TimeReference::Last && node.definite)))
        reference = reference == TimeReference::This ? TimeReference::Same : TimeReference::Past;
    const bool fromText = reference == TimeReference::Same || reference == TimeReference::Following ||
                          reference == TimeReference::Previous;
    const int move = reference == TimeReference::Following ? 1 : reference == TimeReference::Previous ? -1 : 0;
    if (fromText && node.amount > 1 && move != 0 && c.today)
        return severalUnits(node, move);
    if (node.rule == "relative.unit-spoken-of" && c.today &&
        !c.narrative) { // "the end of the year": the writer's, unless the talk is of another one
        const bool background = c.yearSource && (node.unit == TimeUnit::Year || node.unit == TimeUnit::Decade ||
                                                 node.unit == TimeUnit::Century);
        return anchored(
            unitAt(node.unit, background ? c.yearSource->interval.earliest : *c.today, 0),
            background ? kFromMention : kFromWriting);
    }
    if (fromText) {
        if (const auto mention = spokenOf(granularity)) {
            const Millis at = move > 0 ? mention->interval.latest - 1 : mention->interval.earliest;
            return anchored(
                unitAt(node.unit, node.unit == TimeUnit::Day ? mention->interval.earliest : at, move), kFromMention);
        }
        if (!c.today || (reference == TimeReference::Same && node.rule == "relative.unit" &&
                         node.unit != TimeUnit::Week && node.unit != TimeUnit::Weekend))
            return open(openTimex(node.unit), granularity, "nothing in the text says which");
        return anchored(unitAt(node.unit, *c.today, move), kFromWriting);
    }
    if (reference == TimeReference::Past && node.unit != TimeUnit::Quarter && node.unit != TimeUnit::Weekend)
        return open(
            "P1" + std::string(
                       node.unit == TimeUnit::Week    ? "W"
                       : node.unit == TimeUnit::Month ? "M"
                       : node.unit == TimeUnit::Year  ? "Y"
                                                      : "D"),
            granularity, "a length of time");
    if (!c.today) {
        if (c.year && granularity == Granularity::Year)
            return anchored(
                unitAt(
                    node.unit, core::yearInterval(*c.year).earliest,
                    reference == TimeReference::Last   ? -1
                    : reference == TimeReference::Next ? 1
                                                       : 0),
                kFromWriting);
        return open(openTimex(node.unit), granularity, "no publication date");
    }
    if (node.unit == TimeUnit::Weekend && (reference == TimeReference::None || reference == TimeReference::Coming)) {
        const int weekday = core::isoWeekday(*c.today);
        const bool ahead = reference == TimeReference::Coming || c.tense == Tense::Future || weekday > 5 ||
                           (weekday > 3 && c.tense == Tense::Open);
        return anchored(unitAt(node.unit, *c.today, ahead ? 0 : -1), kFromWriting);
    }
    const int step = reference == TimeReference::Last || reference == TimeReference::Past ? -1
                     : reference == TimeReference::This                                   ? 0
                                                                                          : 1;
    if (node.amount > 1 && step != 0)
        return severalUnits(node, step);
    return anchored(unitAt(node.unit, *c.today, step), kFromWriting);
}

TimeAnswer TimeResolver::severalUnits(const TimeNode& node, int step) const {
    TimeAnswer first = unitAt(node.unit, *m_context.today, step);
    const TimeAnswer last = unitAt(node.unit, *m_context.today, step * node.amount);
    first.interval = core::TimeInterval{
        std::min(first.interval->earliest, last.interval->earliest),
        std::max(first.interval->latest, last.interval->latest)};
    first.timex = (step > 0 ? first.timex + "/" + last.timex : last.timex + "/" + first.timex);
    return anchored(std::move(first), kFromWriting);
}

TimeAnswer TimeResolver::month(const TimeNode& node) const {
    const TimeContext& c = m_context;
    const auto answer = [&node](int year) {
        if (node.day == kUnset)
            return monthAnswer(year, node.month);
        return core::isValidDate(year, node.month, node.day)
                   ? dayAnswer(core::millisOf({year, node.month, node.day, 0, 0, 0}))
                   : TimeAnswer{};
    };
    char unknown[16];
    std::snprintf(unknown, sizeof unknown, "XXXX-%02d", node.month);
    const Granularity granularity = node.day == kUnset ? Granularity::Month : Granularity::Day;
    if (node.a) {
        const TimeAnswer year = resolve(*node.a);
        if (!year.interval)
            return open(unknown, granularity, "the year is not known");
        TimeAnswer found = answer(yearOfMillis(year.interval->earliest));
        found.basis = year.basis;
        found.anchored = true;
        return found;
    }
    const bool fromText = node.reference == TimeReference::Same || node.reference == TimeReference::Following ||
                          node.reference == TimeReference::Previous;
    const auto mention = fromText ? spokenOf(Granularity::Year) : std::nullopt;
    if (!mention && !c.today)
        return open(unknown, granularity, "no publication date");
    const core::CivilTime at = core::civilOf(mention ? mention->interval.earliest : *c.today);
    int year = at.year;
    switch (node.reference) {
    case TimeReference::Last:
    case TimeReference::Past:
    case TimeReference::Previous:
        year -= node.month >= at.month ? 1 : 0;
        break;
    case TimeReference::Next:
    case TimeReference::Coming:
    case TimeReference::Following:
        year += node.month < at.month || (node.month == at.month && (node.day == kUnset || node.day <= at.day)) ? 1 : 0;
        break;
    default:
        break;
    }
    return anchored(answer(year), mention ? kFromMention : kFromWriting);
}

TimeAnswer TimeResolver::dayOfMonth(const TimeNode& node) const {
    const TimeContext& c = m_context;
    char unknown[16];
    std::snprintf(unknown, sizeof unknown, "XXXX-XX-%02d", node.day);
    const auto inMonth = [&node](const core::CivilTime& at, std::string_view why) {
        if (!core::isValidDate(at.year, at.month, node.day))
            return open("", Granularity::Day, "no such day");
        return anchored(dayAnswer(core::millisOf({at.year, at.month, node.day, 0, 0, 0})), why);
    };
    if (node.a) {
        const TimeAnswer month = resolve(*node.a);
        if (!month.interval)
            return open(unknown, Granularity::Day, "the month is not known");
        return inMonth(
            core::civilOf(month.interval->earliest), month.basis.empty() ? kFromMention : month.basis.front());
    }
    if (const auto mention = node.weekday == kUnset ? spokenOf(Granularity::Month) : std::nullopt)
        return inMonth(core::civilOf(mention->interval.earliest), kFromMention);
    if (!c.today)
        return open(unknown, Granularity::Day, "no publication date");
    const bool inThisWeek = c.tense == Tense::Open && node.weekday != kUnset;
    const int step = c.tense == Tense::Future || inThisWeek ? 1 : -1;
    Millis month = core::monthInterval(core::civilOf(*c.today).year, core::civilOf(*c.today).month).earliest;
    for (int tries = 0; tries < 14; ++tries, month = addMonths(month, step)) {
        const core::CivilTime at = core::civilOf(month);
        if (!core::isValidDate(at.year, at.month, node.day))
            continue;
        const Millis day = core::millisOf({at.year, at.month, node.day, 0, 0, 0});
        const bool side = step > 0 ? day >= *c.today : day <= *c.today;
        if (side && (node.weekday == kUnset || core::isoWeekday(day) == node.weekday))
            return anchored(dayAnswer(day), kFromWriting);
    }
    return open(unknown, Granularity::Day, "no such day near the publication date");
}

TimeAnswer TimeResolver::loosePart(const TimeNode& node) const {
    TimeAnswer answer;
    const std::optional<Millis> day = dayFor(node, answer);
    return partOfDay(node, day, &answer);
}

// Which day "this morning", "the following evening" or a bare "overnight" belongs to.
std::optional<Millis> TimeResolver::dayFor(const TimeNode& node, TimeAnswer& answer) const {
    const TimeContext& c = m_context;
    answer.anchored = true;
    switch (node.reference) {
    case TimeReference::This:
    case TimeReference::Last:
    case TimeReference::Next:
    case TimeReference::Coming:
    case TimeReference::Past: {
        if (!c.today)
            return std::nullopt;
        answer.basis.push_back(kFromWriting);
        const int move = node.reference == TimeReference::This                                              ? 0
                         : node.reference == TimeReference::Next || node.reference == TimeReference::Coming ? 1
                                                                                                            : -1;
        return *c.today + move * kDay;
    }
    case TimeReference::Same:
    case TimeReference::Following:
    case TimeReference::Previous: {
        const auto mention = spokenOf(Granularity::Day);
        if (!mention)
            return std::nullopt;
        answer.basis.push_back(kFromMention);
        const int move = node.reference == TimeReference::Same        ? 0
                         : node.reference == TimeReference::Following ? 1
                                                                      : -1;
        return startOfDay(mention->interval.earliest) + move * kDay;
    }
    case TimeReference::None:
        break;
    }
    if (!c.day)
        return std::nullopt;
    answer.basis.push_back(c.dayBasis);
    return startOfDay(c.day->interval.earliest);
}

namespace {

Millis moved(Millis at, TimeUnit unit, int amount) {
    switch (unit) {
    case TimeUnit::Second:
        return at + amount * core::kSecond;
    case TimeUnit::Minute:
        return at + amount * core::kMinute;
    case TimeUnit::Hour:
        return at + amount * core::kHour;
    case TimeUnit::Week:
    case TimeUnit::Weekend:
        return at + amount * 7 * kDay;
    case TimeUnit::Month:
        return addMonths(at, amount);
    case TimeUnit::Quarter:
        return addMonths(at, amount * 3);
    case TimeUnit::Season:
    case TimeUnit::Year:
        return addMonths(at, amount * 12);
    case TimeUnit::Decade:
        return addMonths(at, amount * 120);
    case TimeUnit::Century:
        return addMonths(at, amount * 1200);
    case TimeUnit::BusinessDay: {
        const int step = amount < 0 ? -1 : 1;
        for (int left = amount * step; left > 0;) {
            at += step * kDay;
            left -= core::isoWeekday(at) < 6;
        }
        return at;
    }
    default:
        return at + amount * kDay;
    }
}

// Unit by unit, the innermost (largest) first: "2 weeks and 2 days ago".
Millis movedByAll(const TimeNode& node, Millis at) {
    if (node.a && node.a->op == TimeOp::Shift && node.rule == node.a->rule)
        at = movedByAll(*node.a, at);
    at = moved(at, node.unit, node.amount);
    if (node.second == 1) { // and a half
        const TimeUnit smaller = node.unit == TimeUnit::Year   ? TimeUnit::Month
                                 : node.unit == TimeUnit::Hour ? TimeUnit::Minute
                                 : node.unit == TimeUnit::Day  ? TimeUnit::Hour
                                                               : TimeUnit::Day;
        const int half = node.unit == TimeUnit::Year    ? 6
                         : node.unit == TimeUnit::Hour  ? 30
                         : node.unit == TimeUnit::Day   ? 12
                         : node.unit == TimeUnit::Week  ? 3
                         : node.unit == TimeUnit::Month ? 15
                                                        : 0;
        at = moved(at, smaller, half * (node.hour < 0 ? -1 : 1));
    }
    return at;
}

bool anyVague(const TimeNode& node) {
    return node.vagueAmount || std::abs(node.amount) > 5000 ||
           (node.a && node.a->op == TimeOp::Shift && anyVague(*node.a));
}

const TimeNode& innermost(const TimeNode& node) {
    return node.a && node.a->op == TimeOp::Shift && node.a->rule == node.rule ? innermost(*node.a) : node;
}

TimeAnswer onUnit(TimeUnit unit, Millis at, Granularity base) {
    const Granularity granularity = std::max(granularityOf(unit), base);
    if (granularity <= Granularity::Hour) {
        TimeAnswer answer;
        const Millis start = at - ((at % core::kMinute) + core::kMinute) % core::kMinute;
        const core::CivilTime civil = core::civilOf(start);
        answer.interval = core::TimeInterval{
            start,
            start + (granularity == Granularity::Hour && base == Granularity::Hour ? core::kHour : core::kMinute)};
        answer.granularity = base == Granularity::Hour ? Granularity::Hour : Granularity::Minute;
        answer.clock = true;
        answer.timex = dayText(start) + clockText(civil.hour, civil.minute, kUnset);
        return answer;
    }
    switch (granularity) {
    case Granularity::Month:
    case Granularity::PartOfMonth:
        return unitAt(TimeUnit::Month, at, 0);
    case Granularity::Season:
        return unit == TimeUnit::Quarter ? unitAt(TimeUnit::Quarter, at, 0) : unitAt(TimeUnit::Month, at, 0);
    case Granularity::Year:
        return unitAt(unit == TimeUnit::Decade ? TimeUnit::Decade : TimeUnit::Year, at, 0);
    case Granularity::Week:
        return base >= Granularity::Week ? unitAt(TimeUnit::Week, at, 0) : dayAnswer(at);
    default:
        return dayAnswer(at);
    }
}

std::string lengthText(const TimeNode& node) {
    static constexpr const char* kLetters[] = {"S", "M", "H", "D", "D", "D", "WE", "W", "M", "Q", "Y", "Y", "DE", "CE"};
    const bool clock = node.unit <= TimeUnit::Hour;
    return std::string(clock ? "PT" : "P") + (node.vagueAmount ? "X" : std::to_string(std::abs(node.amount))) +
           kLetters[static_cast<int>(node.unit)];
}

} // namespace

TimeAnswer TimeResolver::shift(const TimeNode& node) const {
    const TimeContext& c = m_context;
    const TimeNode& inner = innermost(node);
    const Granularity granularity = granularityOf(node.unit);
    const int sign = node.hour == kUnset ? (node.amount < 0 ? -1 : 1) : node.hour;
    if (anyVague(node) || (node.amount == -1 && node.unit >= TimeUnit::Decade))
        return open(sign < 0 ? "PAST_REF" : "FUTURE_REF", granularity, "how long is not stated");
    std::optional<TimeMention> base;
    std::string_view why = kFromWriting;
    if (inner.a) {
        const TimeAnswer from = resolve(*inner.a);
        if (from.interval)
            base = TimeMention{*from.interval, from.granularity, from.zone, from.clock};
        why = from.basis.empty() ? "from a date" : from.basis.front();
    } else if (node.reference == TimeReference::Following) {
        why = kFromMention;
        base = granularity <= Granularity::Hour ? c.spokenClock : c.spokenOf;
        if (base && granularity > Granularity::Hour && base->granularity > std::max(granularity, Granularity::Day))
            base.reset();
        if (!base && node.rule == "relative.day-beside" && c.day)
            base = c.day;
        const bool hours = granularity <= Granularity::Hour;
        if (base && hours && node.approximate)
            base.reset();
    } else if (
        node.reference == TimeReference::Coming && (c.tense != Tense::Future || granularity <= Granularity::Hour)) {
        return open(lengthText(node), granularity, "a length of time");
    } else if (granularity <= Granularity::Hour) {
        if (c.now)
            base = TimeMention{{*c.now, *c.now + core::kMinute}, Granularity::Minute, c.zone, true};
    } else if (c.today) {
        base = TimeMention{core::dayInterval(*c.today), Granularity::Day, "", false};
    }
    if (!base)
        return open(
            std::string(
                inner.a || node.reference == TimeReference::Following ? ""
                : sign < 0                                            ? "DCT-"
                                                                      : "DCT+") +
                lengthText(node),
            granularity,
            node.reference == TimeReference::Following ? "nothing in the text says from when" : "no publication date");
    Granularity from = base->granularity;
    if (granularity >= Granularity::Day && from < Granularity::Day)
        from = Granularity::Day;
    const Millis start =
        granularity >= Granularity::Day ? startOfDay(base->interval.earliest) : base->interval.earliest;
    const bool dayStated = inner.a && from <= Granularity::Day; // "two months after 5 June" is a day
    const Millis end = movedByAll(node, start);
    TimeAnswer answer =
        anchored(dayStated && granularity > Granularity::Day ? dayAnswer(end) : onUnit(node.unit, end, from), why);
    if (answer.clock)
        answer.zone = base->zone;
    return answer;
}

} // namespace analysis
