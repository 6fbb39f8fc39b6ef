// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lays a report's content out on pages, chapter by chapter. One pass over the pages; a pass before it tells what the
// contents and the back links say. Holds references: lives no longer than what it is given. Any thread but the GUI's;
// needs a QGuiApplication for fonts.

#include "views/rendering/pagewriter.h"
#include "views/rendering/reportcontent.h"
#include "views/rendering/reportsettings.h"

#include <map>
#include <set>

namespace rendering {

struct TimelineFigure;

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
        core::SnapshotPtr snapshot, const core::CauseTree& causes, const ReportContent& content,
        const ReportSettings& settings, const ReportLayout& known);

    using Chapter = void (ReportPages::*)(PageWriter&);
    const std::vector<Chapter>& chapters() const { return m_chapters; } // in order, the cover first
    void write(Chapter chapter, PageWriter& page) { (this->*chapter)(page); }

private:
    QColor colour(const QString& family) const { return m_palette.cause(family); }
    void cover(PageWriter& page);
    void contents(PageWriter& page);
    void beginChapter(PageWriter& page, const QString& title);
    void timeline(PageWriter& page);
    void contradictions(PageWriter& page);
    void voices(PageWriter& page);
    void events(PageWriter& page);
    void incidents(PageWriter& page);
    void sources(PageWriter& page);
    void method(PageWriter& page);
    void passages(PageWriter& page);

    void label(PageWriter& page, const QString& text);
    void paintFigure(PageWriter& page, TimelineFigure& figure);
    void contradiction(PageWriter& page, const ReportContradiction& item, const QString& number);
    void alsoSaid(PageWriter& page, const std::vector<ReportRow>& also);
    void eventTable(PageWriter& page, const std::vector<ReportEvent>& events);
    PageWriter::Box box(const ReportSide& side) const;
    StyledText withLinks(const QString& text) const; // numbers of sources lead to them
    StyledText citedOn(int source) const;            // where it is cited; empty when nowhere

    core::SnapshotPtr m_snapshot;
    const core::CauseTree& m_causes;
    const ReportContent& m_content;
    const ReportSettings& m_settings;
    const ReportLayout& m_known;
    Palette m_palette;
    std::vector<Chapter> m_chapters;
    std::map<QString, std::set<int>> m_citedOn; // pages from 0, by the place that is linked to
    int m_number = 0;                           // of the last chapter
};

} // namespace rendering
