// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected on the timeline and how keys walk it (views/timeline/timelineview.h).
#include "views/rendering/timelinetext.h"
#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelineview.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QClipboard>
#include <algorithm>

namespace views {

using core::MarkPosition;
using core::Millis;

void TimelineView::selectionChanged() {
    const Selection& selection = m_state.selection();
    m_selection = rendering::timelineSelection(
        *m_layout, selection.contradiction, selection.document, selection.claim, selection.time);
    // What was measured stays chosen as long as it is what was chosen last.
    if (!m_measured.empty()) {
        const auto at = std::ranges::find_if(
            m_measured, [&](const MarkPosition& each) { return selectionOf(each, false) == selection; });
        if (at == m_measured.end())
            m_measured.clear();
        else
            m_selection.marks = m_measured;
    }
    // Keys go on from where they stand as long as that is part of what is selected.
    if (!std::ranges::binary_search(m_selection.marks, m_current)) {
        m_current = {};
        for (const MarkPosition& at : m_selection.marks) {
            const Selection meant = selectionOf(at, false);
            if (!m_current.valid() || (meant.claim == selection.claim && meant.time == selection.time))
                m_current = at;
        }
    }
    describeCurrent();
    invalidate();
}

void TimelineView::describeCurrent() {
    if (m_current.valid())
        setAccessibleDescription(rendering::markSentence(*m_layout, m_current));
}

void TimelineView::choose(MarkPosition at) {
    if (!at.valid())
        return;
    m_current = at;
    m_state.select(selectionOf(at, true));
    m_current = at;
    describeCurrent();
    announceCurrent(*this);
    viewport()->update();
}

void TimelineView::copySentences() {
    constexpr std::size_t kMost = 1000;
    QStringList lines;
    for (const MarkPosition& at : m_selection.marks) {
        if (static_cast<std::size_t>(lines.size()) < kMost)
            lines += rendering::markSentence(*m_layout, at);
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

Selection TimelineView::selectionOf(const MarkPosition& at, bool contradiction) const {
    const core::Snapshot& snapshot = *m_layout->snapshot();
    const core::TimelineMark& mark = m_layout->mark(at);
    Selection result;
    for (const std::uint32_t index : m_layout->eventsOf(at)) {
        const core::Event& event = snapshot.events[index];
        const core::ContradictionId id =
            event.claim >= 0 ? m_layout->contradictionOf({event.document, event.claim}) : 0;
        if (result.document && !(mark.flagged && contradiction && id))
            continue;
        result.document = event.document;
        result.claim = event.kind == core::EventKind::Statement ? event.claim : -1;
        result.time = event.kind == core::EventKind::Occurrence ? event.time : -1;
        // The very claim that was pointed at, on whichever side of the contradiction it stands.
        if (contradiction && snapshot.contradiction(id))
            return {id, event.document, event.claim, -1};
    }
    return result;
}

void TimelineView::goTo(MarkPosition at) {
    if (!at.valid())
        return;
    m_current = at;
    m_state.select(selectionOf(at, false));
    m_current = at;
    describeCurrent();
    ensureVisible({at});
    invalidate();
    announceCurrent(*this);
}

void TimelineView::stepEvent(int step) {
    const std::vector<MarkPosition>& order = m_layout->order();
    if (order.empty())
        return;
    if (m_current.valid()) {
        goTo(m_layout->neighbour(m_current, step));
        return;
    }
    // From the middle of what is shown.
    const auto anchor = [this](const MarkPosition& at) { return m_layout->mark(at).anchor(); };
    const auto after = std::ranges::lower_bound(order, m_state.range().middle(), {}, anchor);
    if (step > 0)
        goTo(after == order.end() ? order.back() : *after);
    else
        goTo(after == order.begin() ? order.front() : *(after - 1));
}

void TimelineView::stepInLane(int step) {
    if (m_current.valid())
        goTo(m_layout->neighbourInLane(m_current, step));
    else
        stepEvent(step);
}

void TimelineView::stepLane(int step) {
    if (!m_current.valid()) {
        stepEvent(step);
        return;
    }
    // The mark nearest in time of the next lane that has one.
    const Millis here = m_layout->mark(m_current).anchor();
    const auto lanes = static_cast<std::int32_t>(m_layout->lanes().size());
    for (std::int32_t lane = m_current.lane + step; lane >= 0 && lane < lanes; lane += step) {
        MarkPosition best;
        Millis distance = std::numeric_limits<Millis>::max();
        const std::vector<core::TimelineRow>& rows = m_layout->lanes()[static_cast<std::size_t>(lane)].rows;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const auto& marks = rows[r].marks;
            const auto at = std::ranges::lower_bound(marks, here, {}, &core::TimelineMark::anchor) - marks.begin();
            for (auto i = std::max<std::ptrdiff_t>(at - 1, 0); i <= at && i < std::ssize(marks); ++i) {
                const Millis away = std::abs(marks[static_cast<std::size_t>(i)].anchor() - here);
                if (away < distance) {
                    distance = away;
                    best = {lane, static_cast<std::int32_t>(r), static_cast<std::uint32_t>(i)};
                }
            }
        }
        if (best.valid()) {
            goTo(best);
            return;
        }
    }
}

} // namespace views
