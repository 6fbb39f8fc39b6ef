// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lays a report's content out on pages, chapter by chapter. One pass over the pages; a pass before it, which measures
// only, tells what the contents say. It takes the same room in both. Holds references: lives no longer than what it is
// given. Any thread but the GUI's; needs a QGuiApplication for fonts.

#include "views/rendering/pagewriter.h"
#include "views/rendering/reportcontent.h"
#include "views/rendering/reportsettings.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace rendering {

class TimelinePages;
struct TimelineFigure;
struct TimelineSection;

// What a pass found out about figures, for the next one.
struct ReportFigures {
    ReportFigures();
    ~ReportFigures();
    std::vector<std::unique_ptr<TimelinePages>> timelines; // in their order, as far as they are made
    std::map<core::ContradictionId, double> heights;       // points; 0: not known yet
};

// What a pass learnt of where everything stands.
struct ReportLayout {
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links;
    std::map<QString, PagePlace> places;
    int pages = 0;
};

class ReportPages {
public:
    ReportPages(
        const core::CauseTree& causes, const ReportContent& content, const ReportSettings& settings,
        const ReportView& view, const ReportLayout& known, ReportFigures& figures);

    std::size_t chapters() const { return m_chapters.size(); } // the cover is the first
    void write(std::size_t chapter, PageWriter& page) { (this->*m_chapters.at(chapter).write)(page); }

private:
    QColor colour(const QString& family) const { return m_palette.cause(family); }
    void cover(PageWriter& page);
    void contents(PageWriter& page);
    void beginChapter(PageWriter& page, bool flows = false); // a chapter that flows needs no page of its own
    void timeline(PageWriter& page);
    void timelineOf(PageWriter& page, std::size_t number, const TimelineSection& section);
    const TimelinePages& madeTimeline(const PageWriter& page, std::size_t number, const TimelineSection& section);
    void contradictions(PageWriter& page);
    void reversals(PageWriter& page);
    void voices(PageWriter& page);
    void matrix(PageWriter& page);
    void events(PageWriter& page);
    void incidents(PageWriter& page);
    void sources(PageWriter& page);
    void method(PageWriter& page);
    void leftOut(PageWriter& page);
    void passages(PageWriter& page);

    void label(PageWriter& page, const QString& text);
    double sidesHeight(const PageWriter& page, const ReportContradiction& item);
    void paintSides(PageWriter& page, const ReportContradiction& item);
    void contradiction(PageWriter& page, const ReportContradiction& item, const QString& number, const QString& place);
    void alsoSaid(PageWriter& page, const std::vector<ReportRow>& also);
    void eventTable(PageWriter& page, const std::vector<ReportEvent>& events);
    PageWriter::Box box(const ReportSide& side) const;
    StyledText withLinks(const QString& text) const; // numbers of sources lead to them
    StyledText whoAndWhere(const ReportEvent& claim) const;
    StyledText citedOn(int source) const; // where it is cited before the sources; empty when nowhere

    const core::CauseTree& m_causes;
    const ReportContent& m_content;
    const ReportSettings& m_settings;
    const ReportView& m_view;
    const ReportLayout& m_known;
    ReportFigures& m_figures;
    Palette m_palette;
    struct Chapter {
        QString title; // numbered; empty on the cover
        void (ReportPages::*write)(PageWriter&);
    };
    std::vector<Chapter> m_chapters;
    std::map<QString, std::set<int>> m_citedOn; // pages from 0, by the place that is linked to
    std::size_t m_number = 0;                   // of the last chapter
};

} // namespace rendering
