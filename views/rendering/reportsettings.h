// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the person who writes a report chooses about it: the same values come from the window's dialog and from the
// command line, and the same values give the same bytes. Values; any thread.

#include <QDate>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <set>

namespace rendering {

// The parts that can be left out. What is cited and how it was made always stands in.
enum class ReportPart : std::uint8_t {
    Timeline,
    Contradictions,
    Reversals,
    Voices,
    Matrix,
    Events,
    Incidents,
    Passages,
    Data, // no pages: the case as JSON, attached to the PDF
};
const std::set<ReportPart>& allReportParts();
QString name(ReportPart part);  // for scripts: "timeline"
QString label(ReportPart part); // for people: "Timeline"
std::optional<ReportPart> reportPartOf(const QString& name);

enum class ReportPaper : std::uint8_t { A4, Letter };

struct ReportSettings {
    QString title;  // empty: the incident's, or the case's name
    QString author; // empty: not named
    QString note;   // on the cover; paragraphs are lines
    QDate date; // on the cover and in the file; null: SOURCE_DATE_EPOCH, else when something last came into the case
    ReportPaper paper = ReportPaper::A4;
    bool landscape = false;
    std::set<ReportPart> parts = allReportParts();
    bool has(ReportPart part) const { return parts.contains(part); }
};

} // namespace rendering
