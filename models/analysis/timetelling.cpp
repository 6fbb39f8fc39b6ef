// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timetelling.h"

#include "models/core/calendar.h"

#include <algorithm>
#include <string_view>

namespace analysis {
namespace {

bool isDayOfWriting(const TimeNode& node, core::Millis today) {
    return node.op == TimeOp::Date && node.otherMonth == kUnset && node.year != kUnset && node.month != kUnset &&
           node.day != kUnset && core::isValidDate(node.year, node.month, node.day) &&
           core::millisOf({node.year, node.month, node.day, 0, 0, 0}) == today;
}

constexpr std::size_t kLongestLabel = 120; // bytes

// The line of the text around a place, cut where it is longer than a label could be.
std::string_view lineAround(std::string_view body, core::Span span) {
    const std::size_t from = span.begin > kLongestLabel ? span.begin - kLongestLabel : 0;
    const std::size_t before = body.substr(from, span.begin - from).rfind('\n');
    const std::size_t begin = before == std::string_view::npos ? from : from + before + 1;
    const std::string_view rest = body.substr(begin, 2 * kLongestLabel + span.end - span.begin);
    return rest.substr(0, rest.find('\n', span.end - begin));
}

// A few words before the telling begins, no sentence: "The network team, 3 May 2021".
bool isLabelLine(std::string_view line) {
    if (line.size() > kLongestLabel)
        return false;
    const std::size_t last = line.find_last_not_of(" \t\r");
    return last != std::string_view::npos && std::string_view(".!?:;").find(line[last]) == std::string_view::npos;
}

// Runs over the text once and knows whether quotation marks are open; a paragraph's end closes them.
class Quotes {
public:
    explicit Quotes(std::string_view body)
        : m_body(body) {}

    bool openAt(std::size_t at) {
        constexpr std::string_view kOpen = "\u201c";
        constexpr std::string_view kClose = "\u201d";
        for (; m_at < at && m_at < m_body.size(); ++m_at) {
            const std::string_view rest = m_body.substr(m_at, kOpen.size());
            if (rest.front() == '"')
                m_open = !m_open;
            else if (rest == kOpen)
                m_open = true;
            else if (rest == kClose || rest.starts_with("\n\n"))
                m_open = false;
        }
        return m_open;
    }

private:
    std::string_view m_body;
    std::size_t m_at = 0;
    bool m_open = false;
};

} // namespace

void markTelling(const core::Document& document, const TimeSurroundings& around, std::vector<FoundTime>& found) {
    const std::string_view body = document.body;
    Quotes quotes(body);
    const bool log = std::ranges::any_of(
        found, [](const FoundTime& each) { return each.opensLine && each.match.node->op == TimeOp::Clock; });
    constexpr std::size_t kFirstLines = 6;
    for (FoundTime& each : found) {
        each.quoted = quotes.openAt(each.span.begin);
        if (log || !around.document.today || each.inHeading || each.line >= kFirstLines ||
            !isDayOfWriting(*each.match.node, *around.document.today))
            continue;
        each.byline = isLabelLine(lineAround(body, each.span));
    }
}

std::optional<core::TimeInterval> dayOfTitle(
    const core::Document& document, const TimeSurroundings& around, const TimeLexicon& lexicon) {
    if (std::ranges::none_of(document.title, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    core::Document title;
    title.body = document.title;
    const TimeTokens tokens(title.body, &lexicon);
    TimeContext context;
    context.today = around.document.today;
    context.year = around.document.year;
    context.order = around.order;
    context.tense = Tense::Past;
    std::optional<core::TimeInterval> day;
    for (const FoundTime& each : findExpressions(title, tokens)) {
        const TimeNode& node = *each.match.node;
        if (node.op != TimeOp::Date || node.day == kUnset)
            continue;
        const TimeAnswer answer = TimeResolver(context).resolve(node);
        if (!answer.interval || (day && *day != *answer.interval) ||
            (context.today && answer.interval->earliest >= *context.today))
            return std::nullopt;
        day = answer.interval;
    }
    return day;
}

} // namespace analysis
