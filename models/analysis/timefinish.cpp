// SPDX-License-Identifier: GPL-3.0-or-later
// An answer becomes the value that leaves the engine: in UTC where its zone is known, with its reasons in words.
#include "models/analysis/timewalk.h"

#include "models/analysis/timeanswers.h"
#include "models/analysis/timezones.h"

#include <algorithm>

namespace analysis {

using core::Millis;

namespace {

void collectRules(const TimeNode& node, std::vector<std::string>& rules) {
    rules.emplace_back(node.rule);
    for (const TimeNodePtr& child : {node.a, node.b}) {
        if (child && rules.size() < 8)
            collectRules(*child, rules);
    }
}

// The words name one end only: "since March", "by Friday". The value is that of the end, the basis says so.
std::string_view openEnd(const TimeTokens& tokens, std::size_t begin) {
    if (begin == 0)
        return {};
    std::size_t end = 0;
    switch (tokens.function(begin - 1, end)) {
    case TimeFunction::Since:
        return "one end: from then on";
    case TimeFunction::By:
        return "one end: no later than then";
    case TimeFunction::Before:
        return "one end: before then";
    case TimeFunction::After:
        return "one end: after then";
    default:
        return tokens.isWord(begin - 1, "until") || tokens.isWord(begin - 1, "till") ? "one end: up to then"
                                                                                     : std::string_view();
    }
}

// "around noon", "about 5 June": the value with its own width again on either side, and half an hour for a moment.
core::TimeInterval reachOf(const core::TimeInterval& interval, core::Granularity granularity) {
    const Millis width = interval.latest - interval.earliest;
    const Millis margin = granularity <= core::Granularity::Hour ? 30 * core::kMinute : width;
    return {interval.earliest - margin, interval.latest + margin};
}

std::string joined(const std::vector<std::string_view>& basis) {
    std::string text;
    std::vector<std::string_view> seen;
    for (const std::string_view part : basis) {
        if (part.empty() || std::ranges::find(seen, part) != seen.end())
            continue;
        seen.push_back(part);
        text += (text.empty() ? "" : "; ") + std::string(part);
    }
    return text;
}

} // namespace

// Which of the anchors that the context offered an answer leaned on, by the reason it gives.
void TimeWalk::traceAnchor(const TimeContext& context, const TimeAnswer& answer, core::TimeTrace& trace) const {
    const auto mention = [&trace](const std::optional<TimeMention>& from) {
        if (!from || from->index < 0)
            return;
        trace.anchor = core::AnchorKind::Mention;
        trace.mention = from->index;
    };
    for (const std::string_view why : answer.basis) {
        if (trace.anchor != core::AnchorKind::None)
            return;
        if (why == kFromMention)
            mention(
                context.spokenClock && answer.clock ? context.spokenClock
                : context.spokenOf                  ? context.spokenOf
                                                    : context.day);
        else if (why == kFromOnset)
            mention(context.onset);
        else if (why == kYearFromText)
            mention(context.yearSource);
        else if (!context.dayBasis.empty() && why == context.dayBasis)
            mention(context.day);
        const bool writing = why == kFromWriting || why == kYearFromWriting || why == kBefore || why == kOn ||
                             why == kAfter || why == kDayOfWriting;
        if (writing)
            trace.anchor = m_part < m_around.parts.size() ? core::AnchorKind::Part : core::AnchorKind::Publication;
    }
}

core::TimeTrace TimeWalk::traceOf(const FoundTime& found, const TimeContext& context, const TimeAnswer& answer) const {
    core::TimeTrace trace;
    traceAnchor(context, answer, trace);
    trace.readings = answer.readings;
    trace.weekdayDiffers = answer.weekdayDiffers;
    if (answer.clock && !answer.zone.empty()) {
        trace.zone = answer.zone;
        trace.zoneSource = std::ranges::find(answer.basis, kZoneStated) != answer.basis.end() ? core::ZoneSource::Stated
                           : std::ranges::find(answer.basis, kZoneByHand) != answer.basis.end()
                               ? core::ZoneSource::Hand
                               : core::ZoneSource::Document;
    }
    const bool own = found.match.node->op == TimeOp::Date || found.match.node->op == TimeOp::OnDay;
    trace.afterPublication = own && isAfterPublication(found, answer);
    return trace;
}

// Told as past, and yet later than the document by more than zones can explain.
bool TimeWalk::isAfterPublication(const FoundTime& found, const TimeAnswer& answer) const {
    const auto& today = writing().today;
    return today && answer.interval && answer.granularity <= core::Granularity::Day && found.tense == Tense::Past &&
           answer.interval->earliest >= *today + 2 * core::kDay;
}

core::TimeExpression TimeWalk::finish(const FoundTime& found, TimeAnswer answer, core::TimeTrace trace) const {
    const TimeNode& node = *found.match.node;
    core::TimeExpression expression;
    expression.span = found.span;
    expression.role = isLength(node) || (node.op == TimeOp::Shift && !answer.interval && answer.timex.starts_with('P'))
                          ? core::TimeRole::Span
                      : found.inHeading || found.aloneInLine ? core::TimeRole::Stamp
                                                             : core::TimeRole::Event;
    collectRules(node, expression.rules);
    core::TimeValue& value = expression.value;
    value.granularity = answer.granularity;
    value.approximate = answer.approximate;
    value.timex = std::move(answer.timex);
    value.interval = answer.interval;
    if (answer.clock && !answer.zone.empty()) {
        const Millis at = answer.interval ? answer.interval->earliest : 0;
        const auto offset = zoneOffset(answer.zone, at);
        const auto endOffset = answer.interval ? zoneOffset(answer.zone, answer.interval->latest) : offset;
        if (offset && endOffset && answer.interval) {
            value.interval = core::TimeInterval{
                answer.interval->earliest - *offset * core::kMinute,
                answer.interval->latest - *endOffset * core::kMinute};
            if (value.interval->latest <= value.interval->earliest)
                value.interval->latest = value.interval->earliest + core::kMinute;
            value.zone = core::ZoneState::Utc;
            value.timex += offsetText(*offset);
        } else if (offset && answer.zone == "UTC") {
            value.timex += "Z";
        } else if (!offset) {
            answer.basis.push_back("the zone is not in this system's database");
        }
    }
    if (answer.interval)
        answer.basis.push_back(openEnd(m_tokens, found.match.begin));
    if (value.approximate && value.interval)
        trace.reach = reachOf(*value.interval, value.granularity);
    expression.trace = std::move(trace);
    value.basis = joined(answer.basis) + answer.readingsText;
    return expression;
}

} // namespace analysis
