// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timewalk.h"

#include "models/analysis/timeanswers.h"
#include "models/analysis/timetelling.h"
#include "models/analysis/timezones.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace analysis {

using core::Granularity;
using core::kDay;
using core::Millis;

namespace {

// "that morning", "11:19 the same day"
bool refersBack(const TimeNode& node) {
    return node.reference == TimeReference::Same || (node.op == TimeOp::OnDay && node.a && refersBack(*node.a));
}

// Whether a day without a year has a date within some days of the day of writing: then it is most likely that one.
bool liesNear(const TimeNode& date, Millis today) {
    constexpr Millis kNear = 10 * kDay;
    if (date.day == kUnset || date.month == kUnset)
        return false;
    const int now = yearOfMillis(today);
    return std::ranges::any_of(std::array{now - 1, now, now + 1}, [&](int year) {
        return core::isValidDate(year, date.month, date.day) &&
               std::abs(core::millisOf({year, date.month, date.day, 0, 0, 0}) - today) <= kNear;
    });
}

} // namespace

TimeWalk::TimeWalk(const core::Document& document, const TimeLexicon& lexicon)
    : m_document(document)
    , m_lexicon(lexicon)
    , m_tokens(document.body, &lexicon)
    , m_found(findExpressions(document, m_tokens))
    , m_around(surroundingsOf(document, m_tokens, m_found, lexicon)) {
    markTelling(document, m_around, m_found);
    if (const auto day = dayOfTitle(document, m_around, lexicon)) {
        constexpr auto kNowhere = static_cast<std::size_t>(-1);
        m_mainDay = Mention{{*day, Granularity::Day, "", false}, kNowhere, kNowhere, kNowhere, kNowhere, false};
        m_focus = m_mainDay;
    }
}

std::vector<core::TimeExpression> TimeWalk::run() {
    std::vector<core::TimeExpression> expressions;
    expressions.reserve(m_found.size());
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const FoundTime& found = m_found[i];
        enter(found, i);
        TimeAnswer answer;
        core::TimeTrace trace;
        if (isLength(*found.match.node)) {
            answer.timex =
                found.match.node->op == TimeOp::Duration ? lengthTimex(*found.match.node) : found.match.node->text;
            answer.approximate = found.match.node->approximate;
            answer.basis.push_back("a length of time or a repetition");
        } else {
            answer = answerFor(i, trace);
        }
        expressions.push_back(finish(found, std::move(answer), std::move(trace)));
        if (const core::TimeReading* reading = readingOf(found); reading && reading->value == kNoTime)
            expressions.back().role = core::TimeRole::Span;
    }
    return expressions;
}

// The reading of letters that stand for several zones is one for the document.
const std::string& TimeWalk::chosenZone(const std::string& candidates) {
    const auto [it, isNew] = m_chosenZones.try_emplace(candidates);
    if (isNew)
        it->second = chooseZone(candidates, m_document, m_tokens, m_lexicon);
    return it->second;
}

const Writing& TimeWalk::writing() const {
    return m_part < m_around.parts.size() ? m_around.parts[m_part] : m_around.document;
}

// Moves to the part and section of the next expression; what was said before them no longer leads.
void TimeWalk::enter(const FoundTime& found, std::size_t /*index*/) {
    std::size_t part = m_part < m_document.parts.size() ? m_part : 0;
    while (part < m_document.parts.size() && m_document.parts[part].span.end <= found.span.begin)
        ++part;
    const bool inside = part < m_document.parts.size() && m_document.parts[part].span.begin <= found.span.begin;
    const std::size_t now = inside ? part : static_cast<std::size_t>(-1);
    if (now != m_part) {
        m_part = now;
        m_focus.reset();
        m_lastClock.reset();
        m_logClock.reset();
        m_last.reset();
        m_toldFocus.reset();
    }
    if (found.section != m_section) {
        m_section = found.section;
        m_sectionZone.clear();
        // A dated part tells of its own day until it says otherwise.
        m_focus = m_part < m_around.parts.size() && writing().today ? std::optional<Mention>() : m_mainDay;
        m_logClock.reset();
        m_toldFocus.reset();
    }
    if (m_toldFocus && (!found.quoted || found.paragraph != m_zoneParagraph)) {
        m_focus = m_toldFocus; // the writer goes on where the quotation came in
        m_toldFocus.reset();
    }
    if (found.paragraph != m_openParagraph)
        m_openParagraph = static_cast<std::size_t>(-1);
    if (found.paragraph != m_zoneParagraph) {
        m_zoneParagraph = found.paragraph;
        m_paragraphZone.clear();
    }
}

TimeContext TimeWalk::contextFor(std::size_t index) {
    const FoundTime& found = m_found[index];
    TimeContext context;
    context.today = writing().today;
    context.now = writing().now;
    context.year = m_around.document.year;
    context.narrative = m_around.narrative;
    context.tense = found.tense;
    context.order = m_around.order;
    const bool near = m_last && (m_last->paragraph == found.paragraph || m_last->paragraph + 1 == found.paragraph);
    // "said on Thursday that it failed that morning": not the morning of the words
    const bool ofWords = m_last && m_last->reporting && refersBack(*found.match.node) && m_focus;
    if (m_last && (near || context.narrative))
        context.spokenOf = ofWords ? m_focus->time : m_last->time;
    if (m_lastClock && m_lastClock->paragraph == found.paragraph && m_last && m_last->index == m_lastClock->index &&
        !m_clocksDiffer)
        context.spokenClock = m_lastClock->time;
    if (m_lastClock && m_lastClock->paragraph + 1 >= found.paragraph)
        context.clockBefore = m_lastClock->time;
    if (m_onset && !m_onsetsDiffer)
        context.onset = m_onset->time;
    setZone(context, found);
    setYear(context, index);
    setDay(context, index);
    return context;
}

void TimeWalk::setZone(TimeContext& context, const FoundTime& found) const {
    const auto section = m_around.sectionZones.find(found.section);
    if (!m_paragraphZone.empty())
        context.zone = m_paragraphZone;
    else if (!m_sectionZone.empty())
        context.zone = m_sectionZone;
    else if (section != m_around.sectionZones.end())
        context.zone = section->second;
    else if (!m_around.zone.empty())
        context.zone = m_around.zone;
    else if (!m_document.zone.empty()) {
        context.zone = m_document.zone;
        context.zoneByHand = true;
    } else if (m_part < m_around.parts.size())
        context.zone = writing().zone;
    // "4:44 a.m. in Toronto": the place's own time
    const std::size_t end = found.match.end;
    if (m_tokens.is(end, TimeFunction::In) && m_tokens[end + 1].capital &&
        m_tokens[end + 1].kind == TimeToken::Kind::Word)
        context.zone.clear();
}

// Where the year of "June 5" comes from, apart from the day of writing.
void TimeWalk::setYear(TimeContext& context, std::size_t index) const {
    const FoundTime& found = m_found[index];
    const TimeNode* date = dateIn(*found.match.node);
    if (date && date->day != kUnset && date->month != kUnset && (!context.today || context.narrative)) {
        const auto it = m_around.fullDates.find(date->month * 32 + date->day);
        if (it != m_around.fullDates.end())
            context.repeatedYear = it->second;
    } else if (
        date && date->day != kUnset && date->month != kUnset && m_fullBefore.contains(date->month * 32 + date->day)) {
        context.repeatedYear = m_fullBefore.at(date->month * 32 + date->day);
    }
    if (date && date->year == kUnset && index + 1 < m_found.size()) { // "in July and September 2016"
        const FoundTime& next = m_found[index + 1];
        const TimeNode* other = dateIn(*next.match.node);
        const std::size_t gap = next.match.begin - found.match.end;
        const bool joint = gap <= 2 && next.sentence == found.sentence &&
                           (m_tokens.is(next.match.begin - 1, TimeFunction::And) ||
                            m_tokens[found.match.end].sign() == ',' || m_tokens.isWord(next.match.begin - 1, "or"));
        if (joint && other && other->year != kUnset && other->month != kUnset && date->month <= other->month) {
            context.yearSource = TimeMention{core::yearInterval(other->year), Granularity::Year, "", false};
            return;
        }
    }
    if (!m_last)
        return;
    const bool sameParagraph = m_last->paragraph == found.paragraph;
    if (context.narrative) {
        context.yearSource = m_last->time;
    } else if (!context.today) {
        if (!m_dayOpen && (sameParagraph || (date && date->day != kUnset)))
            context.yearSource = m_last->time;
    } else if (
        sameParagraph && m_last->sentence + 2 > found.sentence && found.tense != Tense::Future &&
        !(date && m_last->sentence != found.sentence && liesNear(*date, *context.today)) &&
        yearOfMillis(m_last->time.interval.earliest) < yearOfMillis(*context.today)) {
        // Background that is a year or more away draws what follows it along, but not the next sentence from within its
        // own ("a switch installed in 2014").
        const bool here = m_last->sentence == found.sentence && !(date && liesNear(*date, *context.today));
        const bool told = here || m_found[m_last->index].opensSentence;
        if (told && (m_last->explicitYear || m_last->time.granularity == Granularity::Year))
            context.yearSource = m_last->time;
    }
}

std::optional<TimeWalk::Mention> TimeWalk::dayAhead(std::size_t index) const {
    const FoundTime& found = m_found[index];
    constexpr std::size_t kReach = 8;
    for (std::size_t i = index + 1; i < m_found.size() && i < index + kReach && m_found[i].sentence == found.sentence;
         ++i) {
        const FoundTime& next = m_found[i];
        if (!hasOwnDay(*next.match.node) || next.reporting)
            continue;
        TimeContext context;
        context.today = writing().today;
        context.narrative = m_around.narrative;
        context.tense = next.tense;
        context.order = m_around.order;
        if (m_last)
            context.spokenOf = m_last->time;
        setYear(context, i);
        const TimeAnswer answer = TimeResolver(context).resolve(*next.match.node);
        if (answer.interval && answer.granularity <= Granularity::Day &&
            answer.interval->latest - answer.interval->earliest <= 2 * kDay)
            return Mention{
                {*answer.interval, answer.granularity, "", false, static_cast<std::int32_t>(i)},
                i,
                next.sentence,
                next.paragraph,
                next.section,
                false};
    }
    return std::nullopt;
}

// "At 14:05 on 3 May it stopped. By 15:45 it ran": told on, also where 3 May lies far from what is told of else.
bool TimeWalk::goesOnFromClock(const FoundTime& found) const {
    return found.match.node->op == TimeOp::Clock && m_lastClock && m_last && m_last->index == m_lastClock->index &&
           m_lastDay && m_lastDay->index == m_lastClock->index && !m_last->reporting &&
           m_lastClock->paragraph == found.paragraph && m_lastClock->sentence + 1 == found.sentence;
}

// "In the first week of February it lasted from 22:40": a clock time of no day that was told of before.
bool TimeWalk::isOfOtherPeriod(const FoundTime& found) const {
    if (!m_last || m_last->sentence != found.sentence || m_last->time.granularity <= Granularity::Day ||
        m_last->reporting)
        return false;
    const Millis day = m_focus           ? m_focus->time.interval.earliest
                       : writing().today ? *writing().today
                                         : m_last->time.interval.earliest;
    const FoundTime& period = m_found[m_last->index];
    const std::size_t before = period.match.begin;
    const bool ofEvent = before > 1 && m_tokens.is(before - 1, TimeFunction::In) &&
                         m_tokens.is(before - 2, TimeClass::Event); // "a like outage in May began at 10:15"
    return !period.since && (period.opensSentence || ofEvent) &&
           !m_last->time.interval.overlaps(core::dayInterval(day));
}

// The day of a bare clock time or part of the day.
void TimeWalk::setDay(TimeContext& context, std::size_t index) {
    const FoundTime& found = m_found[index];
    const TimeOp op = found.match.node->op;
    if (hasOwnDay(*found.match.node) && op != TimeOp::Shift && op != TimeOp::Unit && op != TimeOp::PartOfDay)
        return;
    const auto take = [&context](const Mention& mention, std::string_view basis) {
        context.day = mention.time;
        context.dayBasis = basis;
    };
    if (!m_focus && index < undatedEntries())
        return; // the log begins on a day that it does not name
    const bool label = found.update && found.match.node->op == TimeOp::Clock && writing().today;
    if (label)
        take(
            Mention{{core::dayInterval(*writing().today), Granularity::Day, "", false}, index, 0, 0, 0, false},
            kDayOfWriting);
    else if (
        m_lastClock && m_lastClock->sentence == found.sentence && (!m_lastDay || m_lastClock->index > m_lastDay->index))
        take(*m_lastClock, "day from the sentence");
    else if (m_lastDay && m_lastDay->sentence == found.sentence)
        take(*m_lastDay, "day from the sentence");
    else if (goesOnFromClock(found))
        take(*m_lastClock, "day from the sentence before");
    else if (isOfOtherPeriod(found)) {
        if (const auto ahead = dayAhead(index))
            take(*ahead, "day from the sentence");
        else
            return;
    } else if (m_lastDay && m_lastDay->paragraph == found.paragraph && m_focus && m_focus->paragraph == found.paragraph)
        take(*m_focus, "day from the paragraph");
    else if (const auto ahead = dayAhead(index))
        take(*ahead, "day from the sentence");
    else if (m_dayOpen)
        return; // the telling is at a day that the text does not settle
    else if (m_focus)
        take(*m_focus, m_focus->time.index < 0 ? kDayOfTitle : "day from the text before");
    else if (writing().today)
        take(
            Mention{{core::dayInterval(*writing().today), Granularity::Day, "", false}, index, 0, 0, 0, false},
            kDayOfWriting);
    rollOver(context, index);
    const TimeNode& node = *found.match.node;
    // "from 8 p.m. on Monday, and by midnight": the one that follows
    if (context.day && node.rule == "clock.moment" && node.hour == 0 && m_lastClock &&
        m_lastClock->sentence == found.sentence && core::civilOf(m_lastClock->time.interval.earliest).hour >= 12 &&
        m_lastClock->time.interval.latest - m_lastClock->time.interval.earliest <= core::kHour)
        context.day->interval = core::dayInterval(m_lastClock->time.interval.earliest + kDay);
    else if (
        context.day && node.rule == "clock.moment" && node.hour == 0 && found.tense == Tense::Future &&
        writing().today && startOfDay(context.day->interval.earliest) == *writing().today)
        context.day->interval = core::dayInterval(*writing().today + kDay); // "will be back by midnight"
    if (context.day && node.op == TimeOp::PartOfDay &&
        node.hour < 0) { // a night ends on the day named, unless it follows that day's evening
        const bool afterEvening = context.day->granularity == Granularity::PartOfDay &&
                                  core::civilOf(context.day->interval.earliest).hour >= 18;
        if (afterEvening)
            context.day->interval = core::dayInterval(context.day->interval.earliest + kDay);
    }
}

// How many expressions stand before the first dated entry of a log that goes on over several days, oldest first, and
// began before the day of writing: what stands there is of that entry's day or an earlier one.
std::size_t TimeWalk::undatedEntries() {
    if (m_undatedEntries)
        return *m_undatedEntries;
    m_undatedEntries = 0;
    const auto& today = m_around.document.today;
    std::optional<Millis> first;
    std::size_t firstIndex = 0;
    for (std::size_t i = 0; today && m_document.parts.empty() && i < m_found.size(); ++i) {
        const TimeNode& node = *m_found[i].match.node;
        if (!m_found[i].opensLine || node.op != TimeOp::OnDay || !dateIn(node) || node.b->op != TimeOp::Clock)
            continue;
        TimeContext context;
        context.today = today;
        context.order = m_around.order;
        const TimeAnswer answer = TimeResolver(context).resolve(*node.a);
        if (!answer.interval)
            continue;
        if (first && answer.interval->earliest != *first) {
            m_undatedEntries = answer.interval->earliest > *first && *first < *today ? firstIndex : 0;
            break;
        }
        firstIndex = first ? firstIndex : i;
        first = answer.interval->earliest;
    }
    return *m_undatedEntries;
}

// Entries of a log go on after midnight: 23:50, 00:10.
void TimeWalk::rollOver(TimeContext& context, std::size_t index) {
    const FoundTime& found = m_found[index];
    if (!found.opensLine || !m_logClock || !context.day || m_logClock->section != found.section ||
        found.match.node->op != TimeOp::Clock || !logAscends(found.section))
        return;
    const Millis day = startOfDay(m_logClock->time.interval.earliest);
    context.day->interval = core::dayInterval(day);
    TimeContext probe = context;
    const TimeAnswer same = TimeResolver(probe).resolve(*found.match.node);
    if (same.interval && same.interval->earliest + 6 * core::kHour < m_logClock->time.interval.earliest) {
        context.day->interval = core::dayInterval(day + kDay);
        context.dayBasis = "the day after the entry before";
    } else {
        context.dayBasis = "day of the entry before";
    }
}

// Whether the clock times that open lines of a section mostly grow from one to the next.
bool TimeWalk::logAscends(std::size_t section) {
    if (m_logs.empty())
        countLogs();
    const auto known = m_logs.find(section);
    return known == m_logs.end() || known->second >= 0;
}

// For each section with a log, how many entries follow upon an earlier hour less those upon a later one.
void TimeWalk::countLogs() {
    std::map<std::size_t, int> last;
    for (const FoundTime& each : m_found) {
        const TimeNode& node = *each.match.node;
        if (!each.opensLine || node.op != TimeOp::Clock)
            continue;
        const int hour = node.half == HalfDay::Pm && node.hour < 12    ? node.hour + 12
                         : node.half == HalfDay::Am && node.hour == 12 ? 0
                                                                       : node.hour;
        const int minutes = hour * 60 + (node.minute == kUnset ? 0 : node.minute);
        const auto [before, first] = last.try_emplace(each.section, minutes);
        int& balance = m_logs[each.section];
        if (!first)
            balance += minutes >= before->second ? 1 : -1;
        before->second = minutes;
    }
}

} // namespace analysis
