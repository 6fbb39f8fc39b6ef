// SPDX-License-Identifier: GPL-3.0-or-later
// Two ends: "from 4 to 6 October", "9.30-4.30pm", "from 10 a.m. for three hours", "between March and now". A range of
// days takes in the last one; a range of clock times ends at the second.
#include "models/analysis/timeanswers.h"
#include "models/core/calendar.h"

#include <algorithm>

namespace analysis {

using core::Granularity;
using core::Millis;

namespace {

constexpr std::string_view kNow = "relative.now";

bool isMidnight(const TimeNode& node) {
    return node.rule == "clock.moment" && node.hour == 0;
}

} // namespace

TimeAnswer TimeResolver::clockRange(
    const TimeNode& first, const TimeNode& second, const std::optional<Millis>& day,
    const TimeAnswer* dayAnswer) const {
    TimeNode a = first;
    TimeNode b = second;
    if (a.zone.empty())
        a.zone = b.zone; // "11:10 to 13:20 UTC"
    else if (b.zone.empty())
        b.zone = a.zone;
    const auto minutes = [](const TimeNode& node) {
        return hourOf(node) * 60 + (node.minute == kUnset ? 0 : node.minute);
    };
    if (a.half == HalfDay::Unknown && (b.half == HalfDay::Pm || b.half == HalfDay::Am) && a.hour <= 12) {
        a.half = b.half; // "5 to 6pm", but "9.30-4.30pm" begins in the morning
        if (minutes(a) >= minutes(b))
            a.half = b.half == HalfDay::Pm ? HalfDay::Am : HalfDay::Pm;
    }
    if (b.half == HalfDay::Unknown && b.hour <= 12 && !isMidnight(b) && minutes(b) <= minutes(a) &&
        b.hour * 60 + 720 > minutes(a) && a.half != HalfDay::H24)
        b.half = HalfDay::Pm; // "8am-3"
    TimeAnswer from = clock(a, day, dayAnswer);
    const std::optional<Millis> next = day && minutes(b) < minutes(a) ? std::optional(*day + core::kDay) : day;
    const TimeAnswer to = clock(b, next, dayAnswer);
    from.timex += "/" + to.timex;
    if (from.interval && to.interval)
        from.interval->latest =
            to.interval->earliest > from.interval->earliest ? to.interval->earliest : from.interval->latest;
    from.granularity = std::min(from.granularity, to.granularity);
    if (from.interval && next != day)
        from.basis.push_back(kEndsNextDay);
    return from;
}

// The moment of writing as an end of a range: no more than the day where no more is known.
TimeAnswer TimeResolver::now(bool asEnd) const {
    if (!m_context.today)
        return openAnswer("PRESENT_REF", Granularity::Day, "no publication date");
    core::TimeInterval day = core::dayInterval(*m_context.today);
    if (m_context.now && asEnd)
        day.latest = std::max(*m_context.now, day.earliest + core::kMinute);
    else if (m_context.now)
        day.earliest = *m_context.now;
    TimeAnswer answer = anchored(dayAnswer(*m_context.today), kFromWriting);
    answer.timex = "PRESENT_REF";
    answer.interval = day;
    return answer;
}

// "from 10 a.m. for three hours"
TimeAnswer TimeResolver::lasting(const TimeNode& node) const {
    TimeAnswer answer = resolve(*node.a);
    if (!answer.interval) {
        answer.timex = answer.timex.empty() ? "" : answer.timex + "/";
        return answer;
    }
    const Millis start = answer.interval->earliest;
    const Millis end = movedBy(*node.b, start);
    if (end <= start) {
        answer.interval.reset();
        return answer;
    }
    answer.interval->latest = end;
    const core::CivilTime civil = core::civilOf(end);
    answer.timex +=
        "/" + (answer.clock ? dayText(end) + clockText(civil.hour, civil.minute, kUnset) : dayText(end - core::kDay));
    return answer;
}

TimeAnswer TimeResolver::between(const TimeNode& node) const {
    if (node.rule == "range.clock")
        return clockRange(
            *node.a, *node.b,
            m_context.day ? std::optional(startOfDay(m_context.day->interval.earliest)) : std::nullopt, nullptr);
    if (node.rule == "range.length")
        return lasting(node);
    TimeNode a = *node.a;
    TimeNode b = *node.b;
    if (a.op == TimeOp::OnDay && b.op == TimeOp::Clock && a.b->op == TimeOp::Clock && a.b->half == HalfDay::Unknown &&
        (b.half == HalfDay::Pm || b.half == HalfDay::Am)) { // "Tuesday at 2:00 - 2:30 pm"
        TimeNode first = *a.b;
        first.half = b.half;
        if (first.hour <= 12 && hourOf(first) * 60 + std::max(first.minute, 0) < hourOf(b) * 60 + std::max(b.minute, 0))
            a.b = std::make_shared<const TimeNode>(std::move(first));
    }
    if (a.op == TimeOp::Date && b.op == TimeOp::Date) {
        if (a.month == kUnset && a.day != kUnset)
            a.month = b.month;
        if (a.year == kUnset && b.year != kUnset)
            a.year = a.month > b.month ? b.year - 1 : b.year; // "November to February 2017"
        else if (b.year == kUnset && a.year != kUnset && b.month != kUnset)
            b.year = b.month < a.month && a.month != kUnset ? a.year + 1 : a.year;
    }
    TimeAnswer from = a.rule == kNow ? now(false) : resolve(a);
    if (from.interval && m_context.today && a.op == TimeOp::Date && b.op == TimeOp::Date && a.year == kUnset &&
        b.year == kUnset && a.month < b.month && from.interval->earliest > *m_context.today) {
        a.year = yearOfMillis(from.interval->earliest) - 1; // "from August to October", written in September
        b.year = a.year;
        const TimeAnswer last = resolve(b);
        if (last.interval && last.interval->latest > *m_context.today)
            from = resolve(a);
        else
            a.year = b.year = kUnset;
    }
    TimeContext inner = m_context;
    if (from.interval && b.op != TimeOp::Clock) {
        inner.spokenOf = TimeMention{*from.interval, from.granularity, from.zone, from.clock};
        if (b.op == TimeOp::Date && b.year == kUnset && b.month != kUnset) {
            inner.repeatedYear.reset();
            const core::CivilTime start = core::civilOf(from.interval->earliest);
            b.year = b.month < start.month ? start.year + 1 : start.year;
        } else if (b.op == TimeOp::Weekday && b.reference == TimeReference::None) {
            inner.today = startOfDay(from.interval->earliest);
            inner.tense = Tense::Future;
        }
    }
    if (from.interval && b.op == TimeOp::Clock)
        inner.day = TimeMention{core::dayInterval(from.interval->earliest), Granularity::Day, from.zone, false};
    TimeAnswer to = b.rule == kNow ? now(true) : TimeResolver(inner).resolve(b);
    if (b.op == TimeOp::Clock && from.clock && from.interval && to.interval &&
        to.interval->earliest <= from.interval->earliest) { // "from 23:50 on 4 June until 00:40"
        inner.day->interval = core::dayInterval(from.interval->earliest + core::kDay);
        to = TimeResolver(inner).resolve(b);
        to.basis.push_back(kEndsNextDay);
    }
    from.timex += "/" + to.timex;
    if (!from.interval || !to.interval || to.interval->latest <= from.interval->earliest) {
        from.interval.reset();
        return from;
    }
    // A moment said twice stays as long as its own precision.
    const bool endsAtClock = to.clock && b.rule != kNow && to.interval->earliest > from.interval->earliest;
    from.interval->latest = endsAtClock ? to.interval->earliest : to.interval->latest;
    from.granularity = std::min(from.granularity, to.granularity);
    from.clock = from.clock || to.clock;
    if (from.zone.empty())
        from.zone = to.zone;
    carry(from, to);
    return from;
}

} // namespace analysis
