// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst says of single expressions (core::TimeReading) takes the place of what would be found, and leads what
// follows it as a found value would.
#include "models/analysis/timeanswers.h"
#include "models/analysis/timewalk.h"

#include <algorithm>

namespace analysis {

using core::Granularity;
using core::Millis;

namespace {

// What the analyst says an expression is counted from, or in which zone its clock is.
void overrule(TimeContext& context, const core::TimeReading& reading) {
    if (const auto anchor = core::parseIso(reading.anchor)) {
        const Millis at = anchor->interval->earliest;
        const TimeMention mention{*anchor->interval, anchor->granularity, "", anchor->granularity <= Granularity::Hour};
        context.today = startOfDay(at);
        if (mention.clock)
            context.now = at;
        context.year = yearOfMillis(at);
        context.day = mention;
        context.dayBasis = kDayOfWriting;
        context.spokenOf = mention;
        context.onset = mention;
        if (mention.clock)
            context.spokenClock = mention;
        context.yearSource.reset();
        context.repeatedYear.reset();
        context.narrative = false;
    }
    if (!reading.zone.empty()) {
        context.zone = reading.zone;
        context.zoneByHand = true;
    }
}

void overrule(TimeAnswer& answer, core::TimeTrace& trace, const core::TimeReading& reading) {
    trace.corrected = true;
    if (!reading.anchor.empty()) {
        trace.anchor = core::AnchorKind::Hand;
        trace.mention = -1;
        answer.basis = {"counted from the day set by hand"};
    }
    if (reading.value == kNoTime) {
        answer.interval.reset();
        answer.basis = {"not a time, set by hand"};
    } else if (const auto value = core::parseIsoInterval(reading.value)) {
        answer = {};
        answer.interval = value->interval;
        answer.granularity = value->granularity;
        answer.clock = value->granularity <= Granularity::Hour;
        answer.zone = answer.clock && value->zone == core::ZoneState::Utc ? "UTC" : "";
        answer.timex = answer.zone.empty() ? value->timex : isoText(value->interval->earliest, core::ZoneState::Local);
        answer.basis = {"set by hand"};
        trace = {};
        trace.corrected = true;
        trace.anchor = core::AnchorKind::Hand;
    }
    if (answer.clock && !reading.zone.empty() && answer.zone != "UTC") {
        answer.zone = reading.zone;
        answer.basis.push_back(kZoneByHand);
    }
    if (answer.clock && !answer.zone.empty() && (!reading.zone.empty() || !reading.value.empty())) {
        trace.zone = answer.zone;
        trace.zoneSource = core::ZoneSource::Hand;
    }
}

// "the next day", "that morning", "the following Friday"
bool leansOnMention(const TimeNode& node) {
    return !node.a && (node.reference == TimeReference::Same || node.reference == TimeReference::Following ||
                       node.reference == TimeReference::Previous);
}

} // namespace

TimeAnswer TimeWalk::answerFor(std::size_t index, core::TimeTrace& trace) {
    const FoundTime& found = m_found[index];
    TimeContext context = contextFor(index);
    const core::TimeReading* reading = readingOf(found);
    if (reading)
        overrule(context, *reading);
    TimeAnswer answer = TimeResolver(context).resolve(*found.match.node);
    if (!reading && farFromStory(*found.match.node)) {
        answer.interval.reset();
        answer.basis = {"a weekday of the story, whose week the text does not say"};
    }
    if (!reading && m_openParagraph == found.paragraph && leansOnMention(*found.match.node)) {
        answer.interval.reset(); // "the next day" after one that nothing settles
        answer.basis = {"the day before it is not known"};
    }
    if (isGeneral(m_tokens, found.match) && !m_around.narrative)
        answer.interval.reset();
    if (answer.zone.find('|') != std::string::npos)
        answer.zone = chosenZone(answer.zone);
    trace = traceOf(found, context, answer);
    if (reading)
        overrule(answer, trace, *reading);
    if (reading && !(reading->value.empty() && reading->anchor.empty())) // a day that is given outright
        trace.afterPublication = isAfterPublication(found, answer);
    if (!reading || reading->value != kNoTime)
        remember(found, index, answer);
    return answer;
}

// "the Sunday" in a text that tells of a day weeks ago: one near that day, not the last one before the writing.
bool TimeWalk::farFromStory(const TimeNode& node) const {
    constexpr core::Millis kSameWeek = 6 * core::kDay;
    const TimeNode* day = node.op == TimeOp::OnDay || node.op == TimeOp::Part ? node.a.get() : &node;
    return day->op == TimeOp::Weekday && day->definite && day->reference == TimeReference::None && !day->a &&
           !m_around.narrative && m_mainDay && writing().today &&
           *writing().today - m_mainDay->time.interval.earliest > kSameWeek;
}

const core::TimeReading* TimeWalk::readingOf(const FoundTime& found) const {
    if (m_document.readings.empty())
        return nullptr;
    const std::string mark = core::timeMark(m_document.body, found.span);
    const auto it = std::ranges::find(m_document.readings, mark, &core::TimeReading::mark);
    return it == m_document.readings.end() ? nullptr : &*it;
}

} // namespace analysis
