// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline over several figures of a report. The first shows everything at once; where marks fold there, or lanes
// find no room, it is taken apart: in stretches of time with the lanes that have something in them and a strip beneath
// that shows where it is in the whole, and in groups of lanes under the same axis. Made once for a page's size;
// immutable afterwards, any thread that may paint (fonts want a QGuiApplication). Lengths are the painter's units.

#include "views/rendering/timelinefigure.h"

#include <QString>
#include <memory>
#include <vector>

namespace rendering {

struct TimelineRoom {
    QSizeF page;      // of a whole page
    double first = 0; // how high that of the first figure is
};

class TimelinePages {
public:
    // Where it is not taken apart, the first figure is the only one.
    TimelinePages(
        core::SnapshotPtr snapshot, const core::CauseTree& causes, TimelineFigure options, const TimelineRoom& room,
        bool isTakenApart = true);
    ~TimelinePages();

    std::size_t count() const { return m_pages.size(); }
    // "5 June 2023 to 8 June 2023, lanes 1 to 12 of 30"; empty where the figure shows everything.
    QString caption(std::size_t page) const;
    double height(std::size_t page) const;
    void paint(QPainter& painter, QSizeF room, std::size_t page) const;

private:
    struct Stretch {
        core::TimeInterval range;
        std::size_t hidden = 0; // marks that have no glyph of their own
    };
    // A stretch with the lanes that have something in it, in letters as small as they need to be.
    struct Part {
        core::TimeInterval range;
        core::TimelineLayout layout;
        QFont font;
        TimelineMetrics metrics;
        std::vector<double> tops; // of lanes, and the end
        std::shared_ptr<const core::TimeFold> fold;
    };
    struct Page {
        const Part* part = nullptr; // null: everything
        std::size_t from = 0;       // lanes [from, to)
        std::size_t to = 0;
    };
    void shrinkLetters(Part& part) const; // as far as they can be read, for all lanes on one page
    std::unique_ptr<Part> partOf(const core::TimeInterval& range) const;
    bool showsEverything(double height) const; // the first figure, when it is so high
    std::size_t hiddenIn(const core::TimeInterval& range) const;
    Stretch stretch(const core::TimeInterval& range) const { return {range, hiddenIn(range)}; }
    std::size_t marksIn(const core::TimeInterval& range) const;
    bool halve(std::vector<Stretch>& stretches) const;
    std::vector<Stretch> stretches() const;
    std::vector<std::size_t> laneGroups(const Part& part) const; // where each begins, and the end
    void paintPart(QPainter& painter, QSizeF size, const Page& page) const;

    core::SnapshotPtr m_snapshot;
    const core::CauseTree& m_causes;
    TimelineFigure m_options; // of the first figure
    QSizeF m_room;
    Part m_all;
    std::vector<core::Millis> m_moments;
    std::vector<std::unique_ptr<Part>> m_parts;
    std::vector<Page> m_pages; // the first is the whole, as paintTimelineFigure() draws it
};

} // namespace rendering
