// SPDX-License-Identifier: GPL-3.0-or-later
// What an expression leaves behind for those that follow: the day that the telling is at, the zone, the onset.
#include "models/analysis/timewalk.h"

#include "models/core/calendar.h"

#include <cstdlib>

namespace analysis {

using core::Granularity;
using core::kDay;
using core::Millis;

void TimeWalk::remember(const FoundTime& found, std::size_t index, const TimeAnswer& answer) {
    const TimeNode& node = *found.match.node;
    if (!answer.zone.empty() && answer.clock) {
        m_paragraphZone = answer.zone;
        if (found.inHeading || found.aloneInLine)
            m_sectionZone = answer.zone;
    } else if (answer.zoneRefused) {
        m_paragraphZone.clear();
    }
    if (isEarlier(found))
        m_earlierSentence = found.sentence;
    const TimeNode& dayNode = node.op == TimeOp::OnDay || node.op == TimeOp::Part ? *node.a : node;
    if (answer.interval)
        m_openParagraph = static_cast<std::size_t>(-1);
    else if (dayNode.op == TimeOp::Weekday)
        m_openParagraph = found.paragraph;
    if (!answer.interval) {
        const bool openDay = !writing().today && hasOwnDay(node) && answer.granularity <= Granularity::Day;
        if (openDay && !found.reporting) {
            m_dayOpen = true;
            m_focus.reset();
        }
        return;
    }
    if (const TimeNode* date = dateIn(node); date && date->year != kUnset && date->day != kUnset)
        m_fullBefore[date->month * 32 + date->day] = date->year;
    Mention mention{
        {*answer.interval, answer.granularity, answer.zone, answer.clock, static_cast<std::int32_t>(index)},
        index,
        found.sentence,
        found.paragraph,
        found.section,
        statesYear(node),
        found.reporting};
    if (node.rule != "relative.day-beside")
        m_last = mention;
    if (answer.granularity > Granularity::Day || answer.interval->latest - answer.interval->earliest > kDay)
        return;
    if (answer.clock) {
        m_clocksDiffer = m_lastClock && m_lastClock->sentence == found.sentence;
        m_lastClock = mention;
        if (found.opensLine)
            m_logClock = mention;
    }
    rememberOnset(found, mention);
    rememberDay(found, mention);
}

void TimeWalk::rememberOnset(const FoundTime& found, const Mention& mention) {
    if (!found.onset || found.reporting || found.match.node->op == TimeOp::Shift)
        return;
    const bool finer = m_onset && mention.time.clock && !m_onset->time.clock;
    if (!m_onset || finer)
        m_onset = mention;
    else if (mention.time.clock && mention.time.interval != m_onset->time.interval)
        m_onsetsDiffer = true;
}

// "Two days before the outage, on Tuesday, …", "it had been patched the previous evening": the telling does not go on
// from there.
bool TimeWalk::isEarlier(const FoundTime& found) {
    const TimeNode* node = found.match.node.get();
    if (node->op == TimeOp::OnDay)
        node = node->a.get();
    const bool beforeEvent = node->rule == "shift.event" && node->hour < 0;
    const bool back = node->reference == TimeReference::Previous || node->rule == "shift.earlier" ||
                      (node->rule == "relative.day-beside" && node->amount < 0);
    return beforeEvent || (back && found.pluperfect);
}

// The day that the telling is at: set by days of events, not by days of words, and drawn away by near days only.
void TimeWalk::rememberDay(const FoundTime& found, const Mention& mention) {
    const bool ownDay = hasOwnDay(*found.match.node);
    if (ownDay && !found.byline)
        m_lastDay = mention;
    if ((!ownDay && !m_focus) || found.byline)
        return;
    if (m_earlierSentence == found.sentence)
        return;
    const bool leads = found.inHeading || found.aloneInLine;
    const auto& today = writing().today;
    const bool ahead = today && startOfDay(mention.time.interval.earliest) > *today;
    if (!m_mainDay && ownDay && !found.reporting && !ahead && !(found.since && mention.explicitYear) && !m_dayOpen)
        m_mainDay = mention;
    if (leads && ownDay) {
        m_focus = mention;
        return;
    }
    const bool background = found.since && (mention.explicitYear || (m_mainDay && m_mainDay->index != mention.index));
    if (found.reporting || ahead || background || m_dayOpen || found.update)
        return;
    const Millis reference = m_part < m_around.parts.size() && today ? *today
                             : m_mainDay                             ? m_mainDay->time.interval.earliest
                                                                     : mention.time.interval.earliest;
    if (speaksOfEarlierDay(found, mention)) {
        m_mainDay = mention;
        m_focus = mention;
        return;
    }
    const bool nearMain = std::abs(mention.time.interval.earliest - reference) <= 4 * kDay;
    if (m_part < m_around.parts.size() && !nearMain)
        return;
    if (!nearMain && !m_around.narrative && m_focus)
        return;
    const bool otherDay =
        m_focus && startOfDay(m_focus->time.interval.earliest) != startOfDay(mention.time.interval.earliest);
    if (found.quoted && otherDay && !m_toldFocus)
        m_toldFocus = m_focus;
    m_focus = mention;
}

// "We report today on the failure of 3 May": what is told of is the second day.
bool TimeWalk::speaksOfEarlierDay(const FoundTime& found, const Mention& mention) const {
    if (!m_mainDay || m_mainDay->sentence != found.sentence || m_mainDay->index == mention.index || !writing().today)
        return false;
    const TimeNode& main = *m_found[m_mainDay->index].match.node;
    const TimeNode& node = *found.match.node;
    return main.op == TimeOp::Day && main.amount == 0 && node.op == TimeOp::Date && node.day != kUnset &&
           found.match.begin > 0 &&
           (m_tokens.is(found.match.begin - 1, TimeFunction::Of) ||
            m_tokens.is(found.match.begin - 1, TimeFunction::On)) &&
           mention.time.interval.earliest < *writing().today;
}

} // namespace analysis
