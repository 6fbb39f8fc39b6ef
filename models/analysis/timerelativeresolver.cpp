// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in relation to the day of writing or to an earlier mention.
#include "models/analysis/timeanswers.h"

#include "models/core/calendar.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace analysis {

using core::Granularity;
using core::kDay;
using core::Millis;

namespace {

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
            return openAnswer(unknown, Granularity::Day, "the week is not known");
        const Millis monday = core::isoWeekInterval(week.interval->earliest).earliest;
        TimeAnswer answer = dayAnswer(monday + (node.weekday - 1) * kDay);
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
            return openAnswer(unknown, Granularity::Day, "no date earlier in the text fits");
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
        return openAnswer(unknown, Granularity::Day, "no publication date");
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
    case TimeReference::Past: // "two Fridays ago": amount further ones
        return anchored(dayAnswer(nearestWeekday(node.weekday, today - kDay, false) - node.amount * 7 * kDay), kBefore);
    case TimeReference::Coming:
        return anchored(dayAnswer(nearestWeekday(node.weekday, today + kDay, true) + node.amount * 7 * kDay), kAfter);
    default:
        break;
    }
    const bool future = c.tense == Tense::Future;
    const Millis day = nearestWeekday(node.weekday, today, future);
    return anchored(dayAnswer(day), day == today ? kOn : future ? kAfter : kBefore);
}

TimeAnswer TimeResolver::day(const TimeNode& node) const {
    if (!m_context.today)
        return openAnswer(
            node.amount == 0  ? "DCT"
            : node.amount > 0 ? "DCT+P" + std::to_string(node.amount) + "D"
                              : "DCT-P" + std::to_string(-node.amount) + "D",
            Granularity::Day, "no publication date");
    return anchored(dayAnswer(*m_context.today + node.amount * kDay), kFromWriting);
}

std::optional<TimeMention> TimeResolver::spokenOf(Granularity atMost) const {
    if (m_context.spokenOf && m_context.spokenOf->granularity <= atMost)
        return m_context.spokenOf;
    if (atMost > Granularity::Day || !m_context.day || m_context.dayBasis == kDayOfWriting)
        return std::nullopt; // nobody has spoken of the day of writing
    const bool coarserSince = m_context.spokenOf && m_context.spokenOf->index > m_context.day->index;
    return coarserSince ? std::nullopt : m_context.day;
}

TimeAnswer TimeResolver::unit(const TimeNode& node) const {
    const TimeContext& c = m_context;
    const Granularity granularity = granularityOfUnit(node.unit);
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
        const bool week = node.unit == TimeUnit::Week || node.unit == TimeUnit::Weekend;
        const bool within = c.spokenOf && c.spokenOf->granularity > Granularity::Week; // "that weekend", in a year
        if (!c.today || node.unit == TimeUnit::Day ||
            (reference == TimeReference::Same && node.rule == "relative.unit" && (!week || within)))
            return openAnswer(openTimex(node.unit), granularity, "nothing in the text says which");
        return anchored(unitAt(node.unit, *c.today, move), kFromWriting);
    }
    if (reference == TimeReference::Past && node.unit != TimeUnit::Quarter && node.unit != TimeUnit::Weekend)
        return openAnswer(
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
        return openAnswer(openTimex(node.unit), granularity, "no publication date");
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
    const int times = node.rule == "relative.unit-after-next" ? 2 : 1;
    return anchored(unitAt(node.unit, *c.today, step * times), kFromWriting);
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
            return openAnswer(unknown, granularity, "the year is not known");
        TimeAnswer found = answer(yearOfMillis(year.interval->earliest));
        found.basis = year.basis;
        found.anchored = true;
        return found;
    }
    const bool fromText = node.reference == TimeReference::Same || node.reference == TimeReference::Following ||
                          node.reference == TimeReference::Previous;
    const auto mention = fromText ? spokenOf(Granularity::Year) : std::nullopt;
    if (!mention && !c.today)
        return openAnswer(unknown, granularity, "no publication date");
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
            return openAnswer("", Granularity::Day, "no such day");
        return anchored(dayAnswer(core::millisOf({at.year, at.month, node.day, 0, 0, 0})), why);
    };
    if (node.a) {
        const TimeAnswer month = resolve(*node.a);
        if (!month.interval)
            return openAnswer(unknown, Granularity::Day, "the month is not known");
        return inMonth(
            core::civilOf(month.interval->earliest), month.basis.empty() ? kFromMention : month.basis.front());
    }
    if (const auto mention = node.weekday == kUnset ? spokenOf(Granularity::Month) : std::nullopt)
        return inMonth(core::civilOf(mention->interval.earliest), kFromMention);
    if (!c.today)
        return openAnswer(unknown, Granularity::Day, "no publication date");
    // Both sides of the day of writing where neither the tense nor the weekday says which; the nearer one then.
    const bool eitherSide = c.tense == Tense::Open && node.weekday != kUnset;
    std::optional<Millis> best;
    const Millis month = core::monthInterval(core::civilOf(*c.today).year, core::civilOf(*c.today).month).earliest;
    for (const int step : {-1, 1}) {
        if (!eitherSide && step != (c.tense == Tense::Future ? 1 : -1))
            continue;
        for (int tries = 0; tries < 14; ++tries) {
            const core::CivilTime at = core::civilOf(addMonths(month, step * tries));
            if (!core::isValidDate(at.year, at.month, node.day))
                continue;
            const Millis day = core::millisOf({at.year, at.month, node.day, 0, 0, 0});
            const bool side = step > 0 ? day >= *c.today : day <= *c.today;
            if (side && (node.weekday == kUnset || core::isoWeekday(day) == node.weekday)) {
                if (!best || std::abs(day - *c.today) < std::abs(*best - *c.today))
                    best = day;
                break;
            }
        }
    }
    if (best)
        return anchored(dayAnswer(*best), kFromWriting);
    return openAnswer(unknown, Granularity::Day, "no such day near the publication date");
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

} // namespace analysis
