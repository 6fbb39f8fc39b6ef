// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline report as a PDF: cover, the timeline as a vector figure, the contradictions with facing quotes, who says
// what, the events in order, incidents, sources, method, and every passage. Runs on any thread but the GUI's; needs a
// QGuiApplication for fonts. The file appears whole or not at all: it is written beside its place and moved there at
// the end. Memory follows the page, not the document.

#include "models/core/error.h"
#include "views/rendering/reportcontent.h"
#include "views/rendering/reportsettings.h"

#include <QByteArray>
#include <QString>
#include <atomic>
#include <functional>

class QPagedPaintDevice;

namespace rendering {

struct ReportOptions {
    ReportScope scope;
    ReportSettings settings;
    ReportInput input;                                 // of the case file
    std::function<void(int done, int total)> progress; // on the calling thread
    const std::atomic<bool>* stop = nullptr;           // looked at between rows; Cancelled then
};

// The same bytes for the same snapshot, scope and settings.
core::Result<QByteArray> reportPdf(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportOptions& options = {});
core::Result<void> writeReport(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const QString& path,
    const ReportOptions& options = {});

// The same pages on another device of pages: a printer. Its margins are those of the pages, whatever its own are.
core::Result<void> printReport(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, QPagedPaintDevice& device,
    const ReportOptions& options = {});

} // namespace rendering
