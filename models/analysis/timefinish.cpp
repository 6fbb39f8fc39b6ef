// SPDX-License-Identifier: GPL-3.0-or-later
// An answer becomes the value that leaves the engine: in UTC where its zone is known, with its reasons in words.
#include "models/analysis/timewalk.h"

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

core::TimeExpression TimeWalk::finish(const FoundTime& found, TimeAnswer answer) const {
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
    value.basis = joined(answer.basis) + answer.readings;
    return expression;
}

} // namespace analysis
