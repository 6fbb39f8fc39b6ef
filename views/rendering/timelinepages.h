// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline over several pages of a report. The first shows everything at once; where marks fold there, or lanes
// find no room, it is taken apart: in stretches of time with the same lanes named on each page and a strip beneath that
// shows where it is in the whole, and in groups of lanes under the same axis. Made once for a page's size; immutable
// afterwards, any thread that may paint (fonts want a QGuiApplication). Lengths are the painter's units.

#include "views/rendering/timelinefigure.h"

#include <QString>
#include <vector>

namespace rendering {

class TimelinePages {
public:
    // `page` is the room of a page.
    TimelinePages(core::SnapshotPtr snapshot, const core::CauseTree& causes, TimelineFigure options, QSizeF page);

    std::size_t count() const { return m_pages.size(); }
    // "5 June 2023 to 8 June 2023, lanes 1 to 12 of 30"; empty where the page shows everything.
    QString caption(std::size_t page) const;
    double height(std::size_t page) const;
    void paint(QPainter& painter, QSizeF room, std::size_t page) const;

private:
    struct Page {
        core::TimeInterval range; // what it is about
        std::size_t from = 0;     // lanes [from, to)
        std::size_t to = 0;
    };
    struct Stretch {
        core::TimeInterval range;
        std::size_t hidden = 0; // marks that have no glyph of their own
    };
    void shrinkLetters(); // as far as they can be read, for all lanes on one page
    std::size_t hiddenIn(const core::TimeInterval& range) const;
    Stretch stretch(const core::TimeInterval& range) const { return {range, hiddenIn(range)}; }
    std::size_t marksIn(const core::TimeInterval& range) const;
    bool halve(std::vector<Stretch>& stretches) const;
    std::vector<Stretch> stretches() const;
    std::vector<std::size_t> laneGroups() const; // where each begins, and the end
    bool isWhole(const Page& page) const { return page.to == 0; }

    core::SnapshotPtr m_snapshot;
    const core::CauseTree& m_causes;
    TimelineFigure m_options; // of the first page
    QFont m_font;             // of the others
    QSizeF m_room;
    core::TimelineLayout m_layout;
    TimelineMetrics m_metrics;
    std::vector<double> m_tops; // of lanes, and the end
    std::vector<core::Millis> m_moments;
    std::vector<Page> m_pages; // the first is the whole, as paintTimelineFigure() draws it
};

} // namespace rendering
