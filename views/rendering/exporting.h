// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The exports by name, for the window and the command line alike: what is displayed of a case in a format of another
// tool. The same snapshot, scope and settings give the same bytes. Any thread; pictures need a QGuiApplication.

#include "models/core/error.h"
#include "views/rendering/palette.h"
#include "views/rendering/reportcontent.h"
#include "views/rendering/reportsettings.h"

#include <QByteArray>
#include <QString>
#include <atomic>
#include <functional>
#include <span>

namespace rendering {

struct ExportFormat {
    const char* name;   // for scripts: "csv-claims"
    const char* ending; // of files, without the dot
    const char* label;  // English, see label()
    const char* about;
};
std::span<const ExportFormat> exportFormats(); // in the order in which they are offered
const ExportFormat* exportFormat(const QString& name);
QString label(const ExportFormat& format); // for people: "Claims as a table (CSV)"
QString about(const ExportFormat& format); // a sentence

struct ExportOptions {
    ReportScope scope;
    ReportSettings settings;                           // title, author, note and parts of the web page
    ReportInput input;                                 // of the case file, for the web page
    Theme theme = Theme::Light;                        // of pictures
    int width = 1440;                                  // of pictures, pixels; as high as they need to be
    std::function<void(int done, int total)> progress; // on the calling thread
    const std::atomic<bool>* stop = nullptr;           // Cancelled then
};

core::Result<QByteArray> exported(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ExportFormat& format,
    const ExportOptions& options = {});
core::Result<void> writeExport(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ExportFormat& format, const QString& path,
    const ExportOptions& options = {});

} // namespace rendering
