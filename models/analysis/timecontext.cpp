// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timecontext.h"

#include "models/analysis/timetense.h"
#include "models/analysis/timezones.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <array>

namespace analysis {

using core::Granularity;
using core::Millis;

namespace {

// Sentences, lines, paragraphs and sections, as a running count over the tokens.
class Layout {
public:
    Layout(const core::Document& document, const TimeTokens& tokens)
        : m_tokens(tokens)
        , m_headings(document.headings) {
        m_places.reserve(tokens.size());
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            step(i);
            m_now.words += tokens[i].kind != TimeToken::Kind::Sign;
            m_places.push_back(m_now);
        }
    }

    struct Place {
        std::size_t sentence = 0;
        std::size_t line = 0;
        std::size_t paragraph = 0;
        std::size_t section = 0;
        std::size_t sentenceStart = 0; // token
        std::size_t lineStart = 0;
        std::size_t words = 0; // up to and with this token
        bool heading = false;
    };
    const Place& at(std::size_t token) const { return m_places[std::min(token, m_places.size() - 1)]; }
    // Words among the tokens [begin, end).
    std::size_t wordsIn(std::size_t begin, std::size_t end) const {
        return begin >= end ? 0 : at(end - 1).words - (begin == 0 ? 0 : at(begin - 1).words);
    }

private:
    void step(std::size_t i) {
        const TimeToken& token = m_tokens[i];
        const bool newLine = token.breaks > 0;
        if (newLine) {
            ++m_now.line;
            m_now.lineStart = i;
            m_now.paragraph += token.breaks > 1;
        }
        if (newLine || (i > 0 && endsSentence(i - 1))) {
            ++m_now.sentence;
            m_now.sentenceStart = i;
        }
        while (m_heading < m_headings.size() && m_headings[m_heading].end <= token.span.begin)
            ++m_heading;
        const bool inHeading = m_heading < m_headings.size() && m_headings[m_heading].begin <= token.span.begin;
        if (inHeading && !m_now.heading)
            ++m_now.section;
        m_now.heading = inHeading;
    }

    bool endsSentence(std::size_t i) const {
        const char sign = m_tokens[i].sign();
        if (sign != '.' && sign != '!' && sign != '?' && sign != ';')
            return false;
        const TimeToken& next = m_tokens[i + 1];
        if (!next.spaceBefore || sign != '.')
            return next.spaceBefore || next.sign() == '"';
        const TimeToken& before = m_tokens[i == 0 ? 0 : i - 1];
        const bool abbreviation =
            before.kind == TimeToken::Kind::Word &&
            (before.lower.size() < 2 || isShort(i - 1, TimeClass::Month) || isShort(i - 1, TimeClass::Weekday));
        return !abbreviation && !(next.kind == TimeToken::Kind::Word && !next.capital);
    }

    bool isShort(std::size_t i, TimeClass kind) const {
        std::size_t end = 0;
        const TimeWord* word = m_tokens.match(i, kind, end);
        return word && word->isShort;
    }

    const TimeTokens& m_tokens;
    const std::vector<core::Span>& m_headings;
    std::size_t m_heading = 0;
    Place m_now;
    std::vector<Place> m_places;
};

// "said on Tuesday", "in a statement released Thursday", but not "the February 22 outage" and not "the outage of 4
// October"
bool isReporting(const TimeTokens& tokens, const TimeMatch& match, std::size_t sentenceStart) {
    if (match.begin == 0 || tokens.is(match.begin - 1, TimeFunction::Of) ||
        tokens.is(match.begin - 1, TimeFunction::The))
        return false;
    if (tokens.isWord(match.begin - 1, "ended") || tokens.isWord(match.begin - 1, "ending"))
        return true; // "the quarter ended March 31": an account, not a story
    for (std::size_t back = 1; back <= 9 && match.begin >= sentenceStart + back; ++back) {
        const std::size_t i = match.begin - back;
        if (tokens.isWord(i, "that") || tokens[i].sign() == ';' || tokens[i].sign() == '"')
            return false;
        if (tokens.is(i, TimeClass::Reporting))
            return true;
    }
    return false;
}

// "the outage began at 10:15", "at 10:15 the grid failed"
bool tellsOnset(const TimeTokens& tokens, const TimeMatch& match, std::size_t sentenceStart) {
    constexpr std::size_t kReach = 8;
    for (std::size_t back = 1; back <= kReach && match.begin >= sentenceStart + back; ++back) {
        if (tokens.is(match.begin - back, TimeClass::Onset))
            return true;
    }
    for (std::size_t i = match.end; i < match.end + kReach && sameSentence(tokens, i); ++i) {
        if (tokens.is(i, TimeClass::Onset))
            return true;
    }
    return false;
}

void place(FoundTime& found, const TimeTokens& tokens, const Layout& layout) {
    const Layout::Place& at = layout.at(found.match.begin);
    found.sentence = at.sentence;
    found.line = at.line;
    found.paragraph = at.paragraph;
    found.section = at.section;
    found.inHeading = at.heading;
    found.opensSentence = layout.wordsIn(at.sentenceStart, found.match.begin) <= 2;
    found.opensLine = layout.wordsIn(at.lineStart, found.match.begin) == 0;
    std::size_t lineEnd = found.match.end;
    while (lineEnd < tokens.size() && !tokens[lineEnd].breaks && lineEnd < found.match.end + 8)
        ++lineEnd;
    found.aloneInLine = layout.wordsIn(at.lineStart, found.match.begin) <= 2 &&
                        layout.wordsIn(found.match.end, lineEnd) <= 2 &&
                        (tokens[lineEnd].breaks || lineEnd >= tokens.size()) && tokens[lineEnd - 1].sign() != '.';
    const std::size_t before = found.match.begin;
    found.since = before > 0 && (tokens.is(before - 1, TimeFunction::Since) ||
                                 (before > 1 && tokens.is(before - 2, TimeFunction::Since)));
    for (std::size_t back = 1; back <= 3 && before >= at.lineStart + back; ++back)
        found.update = found.update || tokens.is(before - back, TimeClass::StampWord);
    found.tense = tenseAround(tokens, found.match, at.sentenceStart);
    found.pluperfect = isPluperfect(tokens, found.match, at.sentenceStart);
    found.onset = tellsOnset(tokens, found.match, at.sentenceStart);
    found.reporting = isReporting(tokens, found.match, at.sentenceStart);
}

// The country whose zones the text's clock times are in, where they agree.
DayMonthOrder orderByZones(const std::vector<FoundTime>& found) {
    static constexpr std::array kMonthFirst = {"America/New_York",    "America/Chicago",   "America/Denver",
                                               "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"};
    DayMonthOrder order = DayMonthOrder::Unknown;
    for (const FoundTime& each : found) {
        const TimeNode* node = each.match.node.get();
        if (node->op == TimeOp::OnDay)
            node = node->b.get();
        const std::string& zone = node->zone;
        if (node->op != TimeOp::Clock || zone.find('/') == std::string::npos)
            continue;
        for (const std::string_view candidate : core::split(zone, '|')) {
            const std::string_view name = core::trimmed(candidate);
            const bool monthFirst = std::ranges::find(kMonthFirst, name) != kMonthFirst.end();
            if (!monthFirst && (name.starts_with("America/") || name == "?"))
                continue; // Canada writes both
            const DayMonthOrder here = monthFirst ? DayMonthOrder::MonthFirst : DayMonthOrder::DayFirst;
            if (order != DayMonthOrder::Unknown && order != here)
                return DayMonthOrder::Unknown;
            order = here;
        }
    }
    return order;
}

DayMonthOrder orderOf(const core::Document& document, const std::vector<FoundTime>& found) {
    for (const FoundTime& each : found) { // the document's own dates that leave no doubt
        const TimeNode& node = *each.match.node;
        for (const TimeNode* date : {dateIn(node), node.op == TimeOp::Between ? dateIn(*node.b) : nullptr}) {
            if (date && date->rule.starts_with("date.figures") && !date->text.empty())
                return date->text == "m" ? DayMonthOrder::MonthFirst : DayMonthOrder::DayFirst;
        }
    }
    const std::string_view url = document.url;
    const std::size_t host = url.find("://");
    const std::string_view rest = url.substr(host == std::string_view::npos ? 0 : host + 3);
    const std::string_view name = rest.substr(0, rest.find('/'));
    for (const std::string_view ending : {".gov", ".mil", ".us"}) {
        if (name.ends_with(ending))
            return DayMonthOrder::MonthFirst;
    }
    static constexpr std::array kDayFirst = {".uk", ".au", ".nz", ".ie", ".in", ".za", ".de", ".fr",
                                             ".it", ".es", ".nl", ".be", ".ch", ".at", ".pt", ".sg",
                                             ".eu", ".br", ".mx", ".pl", ".dk", ".no"};
    const bool dayFirst =
        std::ranges::any_of(kDayFirst, [name](std::string_view ending) { return name.ends_with(ending); });
    return dayFirst ? DayMonthOrder::DayFirst : orderByZones(found);
}

// History told long after: most stated years lie well before the day of writing, and nothing is told from today's side.
bool isNarrative(const Writing& writing, const std::vector<FoundTime>& found) {
    if (!writing.today)
        return false;
    const int now = yearOfMillis(*writing.today);
    std::size_t old = 0;
    std::size_t years = 0;
    std::size_t fromToday = 0;
    for (const FoundTime& each : found) {
        const TimeNode& node = *each.match.node;
        if (const TimeNode* date = dateIn(node); date && date->year != kUnset) {
            ++years;
            old += date->year < now - 1;
        }
        fromToday += node.op == TimeOp::Weekday || (node.op == TimeOp::Day && node.amount != 0) ||
                     (node.op == TimeOp::OnDay && node.a->op == TimeOp::Day);
    }
    return years >= 6 && old * 10 >= years * 9 && fromToday * 8 < years;
}

// "All times UTC", "times below are Central"; "Time (UTC)" for its section.
void findStatedZones(TimeSurroundings& around, const core::Document& document, const TimeTokens& tokens) {
    std::optional<Layout> layout; // seldom needed
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool plural = tokens.isWord(i, "times") || tokens.isWord(i, "timestamps");
        if (!plural && !tokens.isWord(i, "time"))
            continue;
        const std::size_t reach = plural ? 9 : 3;
        for (std::size_t k = i + 1; k < i + reach && sameSentence(tokens, k); ++k) {
            std::size_t end = 0;
            const TimeWord* zone = tokens.match(k, TimeClass::Zone, end);
            if (!zone || (!tokens[k].capital && zone->rest.empty()) || zone->text == "local" ||
                (zone->isAmbiguous && !tokens[k].allCapitals))
                continue;
            const bool bracket = tokens[k - 1].sign() == '(';
            if (plural)
                around.zone = zone->text;
            else if (bracket || tokens.isWord(k - 1, "in")) {
                if (!layout)
                    layout.emplace(document, tokens);
                around.sectionZones[layout->at(i).section] = zone->text;
            }
            break;
        }
    }
}

} // namespace

const TimeNode* dateIn(const TimeNode& node) {
    if (node.op == TimeOp::Date)
        return &node;
    if (node.op == TimeOp::OnDay || node.op == TimeOp::Between || node.op == TimeOp::Part)
        return dateIn(*node.a);
    return nullptr;
}

bool hasOwnDay(const TimeNode& node) {
    if (node.op == TimeOp::PartOfDay)
        return node.reference != TimeReference::None;
    if (node.op == TimeOp::Between && node.rule == "range.length")
        return hasOwnDay(*node.a);
    return node.op != TimeOp::Clock && !(node.op == TimeOp::Between && node.rule == "range.clock") && !isLength(node);
}

bool statesYear(const TimeNode& node) {
    if (node.op == TimeOp::OnDay || node.op == TimeOp::Between || node.op == TimeOp::Part || node.op == TimeOp::Nth)
        return node.a && statesYear(*node.a);
    return node.year != kUnset;
}

Writing writingOf(const core::TimeValue& value) {
    Writing writing;
    if (!value.interval)
        return writing;
    Millis local = value.interval->earliest;
    if (value.zone == core::ZoneState::Utc) {
        writing.zone = "UTC";
        // The publisher's own clock stands in the TIMEX3 value: "2023-06-05T23:30-05:00".
        const std::string& text = value.timex;
        const std::size_t t = text.find('T');
        const std::size_t sign = t == std::string::npos ? t : text.find_first_of("+-", t);
        if (sign != std::string::npos && text.size() >= sign + 3) {
            std::string offset = text.substr(sign);
            if (offset.size() == 5)
                offset.insert(3, ":");
            if (offset.size() == 3)
                offset += ":00";
            if (const auto minutes = zoneOffset(offset, local)) {
                local += *minutes * core::kMinute;
                writing.zone = offset;
            }
        }
    }
    writing.year = yearOfMillis(local);
    if (value.granularity <= Granularity::Day)
        writing.today = startOfDay(local);
    if (value.granularity == Granularity::Minute)
        writing.now = local;
    return writing;
}

namespace {

bool namesTime(const TimeToken& token) {
    if (token.kind == TimeToken::Kind::Number)
        return true;
    constexpr std::uint64_t kNaming =
        maskOf(TimeClass::Month) | maskOf(TimeClass::Weekday) | maskOf(TimeClass::WeekdaySet) |
        maskOf(TimeClass::Number) | maskOf(TimeClass::Unit) | maskOf(TimeClass::PartOfDay) | maskOf(TimeClass::Moment) |
        maskOf(TimeClass::Season) | maskOf(TimeClass::Decade) | maskOf(TimeClass::Day) | maskOf(TimeClass::Vague) |
        maskOf(TimeClass::Holiday);
    return (token.kinds & kNaming) != 0;
}

constexpr std::uint64_t kNeverOpens =
    maskOf(TimeClass::Reporting) | maskOf(TimeClass::Future) | maskOf(TimeClass::Past) | maskOf(TimeClass::Counted) |
    maskOf(TimeClass::Label) | maskOf(TimeClass::Score) | maskOf(TimeClass::Event) | maskOf(TimeClass::Onset) |
    maskOf(TimeClass::Title) | maskOf(TimeClass::DayKind) | maskOf(TimeClass::Meal) | maskOf(TimeClass::Visit) |
    maskOf(TimeClass::FileEnding) | maskOf(TimeClass::StampWord) | maskOf(TimeClass::Directive) |
    maskOf(TimeClass::ZoneHint) | maskOf(TimeClass::Zone) | maskOf(TimeClass::Function);

// "The", "in", "a": they open an expression where one of the words that follow could.
bool leansOnNext(const TimeToken& token) {
    constexpr std::uint64_t kLeaning = maskOf(TimeFunction::The) | maskOf(TimeFunction::In) | maskOf(TimeFunction::A) |
                                       maskOf(TimeFunction::At) | maskOf(TimeFunction::From);
    return token.entries && (token.entries->functions & kLeaning) != 0;
}

// Whether an expression may begin with this token: most function words and the words that only tell of tense, speech or
// events never open one.
bool opens(const TimeTokens& tokens, std::size_t i) {
    constexpr std::uint64_t kNeverFunctions =
        maskOf(TimeFunction::Ago) | maskOf(TimeFunction::Before) | maskOf(TimeFunction::After) |
        maskOf(TimeFunction::FromNow) | maskOf(TimeFunction::Since) | maskOf(TimeFunction::And) |
        maskOf(TimeFunction::To) | maskOf(TimeFunction::Dash) | maskOf(TimeFunction::Of) | maskOf(TimeFunction::On) |
        maskOf(TimeFunction::By) | maskOf(TimeFunction::For) | maskOf(TimeFunction::Bc) | maskOf(TimeFunction::Ad);
    const TimeToken& token = tokens[i];
    if (token.kind == TimeToken::Kind::Number || (token.kinds & ~kNeverOpens) != 0)
        return true;
    if (token.sign() == '\'')
        return tokens[i + 1].kind == TimeToken::Kind::Number;
    const bool half = token.lower == "q" || token.lower == "h";
    if (half && tokens[i + 1].digits() == 1)
        return true;
    const bool function = (token.kinds & maskOf(TimeClass::Function)) != 0;
    return function && (token.entries->functions == 0 || (token.entries->functions & ~kNeverFunctions) != 0);
}

// The first two words of an entry stand there ("the future").
bool beginsEntry(const TimeToken& token, const TimeToken& next) {
    return std::ranges::any_of(token.entries->words, [&next](const TimeWord& word) {
        return !word.rest.empty() && word.rest.front() == next.lower;
    });
}

// For each token whether an expression may begin there: a word of time stands within reach. Spares most positions the
// rules.
std::vector<bool> promisingTokens(const TimeTokens& tokens) {
    constexpr std::size_t kReach = 6;
    std::vector<bool> promising(tokens.size(), false);
    std::size_t next = tokens.size() + kReach + 1;
    for (std::size_t i = tokens.size(); i-- > 0;) {
        const TimeToken& token = tokens[i];
        if (namesTime(token))
            next = i;
        promising[i] = next <= i + kReach && opens(tokens, i);
        if (promising[i] && leansOnNext(token)) {
            const auto holds = [&](std::size_t k) { return opens(tokens, k) && !leansOnNext(tokens[k]); };
            promising[i] = holds(i + 1) || holds(i + 2) || holds(i + 3) || beginsEntry(token, tokens[i + 1]);
        }
    }
    return promising;
}

} // namespace

std::vector<FoundTime> findExpressions(const core::Document& document, const TimeTokens& tokens) {
    std::vector<FoundTime> found;
    if (tokens.size() == 0)
        return found;
    const TimeGrammar grammar(tokens);
    const Layout layout(document, tokens);
    const std::vector<bool> address = addressTokens(tokens);
    const std::vector<bool> promising = promisingTokens(tokens);
    for (std::size_t i = 0; i < tokens.size();) {
        const TimeToken& token = tokens[i];
        const TimeMatch match = promising[i] && !address[i] ? grammar.expression(i) : TimeMatch{};
        if (!match) {
            ++i;
            continue;
        }
        if (speaksOfTime(tokens, match)) {
            FoundTime each;
            each.match = match;
            each.span = {token.span.begin, tokens[match.end - 1].span.end};
            place(each, tokens, layout);
            found.push_back(std::move(each));
            i = match.end;
        } else {
            ++i;
        }
    }
    return found;
}

TimeSurroundings surroundingsOf(
    const core::Document& document, const TimeTokens& tokens, const std::vector<FoundTime>& found,
    const TimeLexicon& /*lexicon*/) {
    TimeSurroundings around;
    if (document.published)
        around.document = writingOf(*document.published);
    for (const core::DocumentPart& part : document.parts) {
        Writing writing = writingOf(part.at);
        if (!writing.today)
            writing.today = around.document.today;
        around.parts.push_back(writing);
    }
    if (tokens.size() > 0)
        findStatedZones(around, document, tokens);
    around.order = orderOf(document, found);
    around.narrative = isNarrative(around.document, found);
    for (const FoundTime& each : found) {
        const TimeNode* date = dateIn(*each.match.node);
        if (!date || date->year == kUnset || date->day == kUnset || date->otherMonth != kUnset)
            continue;
        const int key = date->month * 32 + date->day;
        const auto [it, added] = around.fullDates.emplace(key, date->year);
        if (!added && it->second != date->year)
            it->second.reset();
    }
    return around;
}

std::string chooseZone(
    const std::string& candidates, const core::Document& document, const TimeTokens& tokens,
    const TimeLexicon& lexicon) {
    if (candidates.find('|') == std::string::npos)
        return candidates;
    std::vector<std::pair<std::string, int>> zones;
    for (const std::string_view part : core::split(candidates, '|'))
        zones.emplace_back(std::string(core::trimmed(part)), 0);
    for (auto& [zone, votes] : zones) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            std::size_t end = 0;
            const TimeWord* hint = tokens.match(i, TimeClass::ZoneHint, end);
            votes += hint && (tokens[i].capital || tokens[i].allCapitals || tokens[i].lower.size() < 3) &&
                     hint->text == zone;
        }
        const TimeTokens head(document.title + " . " + document.publisher + " . " + document.url, &lexicon);
        for (std::size_t i = 0; i < head.size(); ++i) {
            std::size_t end = 0;
            const TimeWord* hint = head.match(i, TimeClass::ZoneHint, end);
            votes += hint && hint->text == zone;
        }
    }
    const auto best = std::ranges::max_element(zones, {}, &std::pair<std::string, int>::second);
    if (best->second > 0)
        return best->first;
    return zones.front().first == "?" ? std::string() : zones.front().first;
}

} // namespace analysis
