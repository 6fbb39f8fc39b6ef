// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The finished PDF of a report: its pages as they were painted (views/rendering/pdfcanvas.h), and what belongs to the
// document: an outline (bookmarks), links, page labels, the language, the title in the window's title bar, metadata as
// XMP, an attached file, and the colour space that colours are meant in. The same bytes for the same input. It is
// marked as PDF/A-3b (ISO 19005-3); no checker of that is in Debian, so this is what the file aims at, not what was
// proved. Any thread.

#include "models/core/error.h"
#include "models/core/time.h"
#include "views/rendering/pagewriter.h"
#include "views/rendering/pdfcanvas.h"

#include <QIODevice>
#include <QString>
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace rendering {

struct PdfPages {
    std::vector<PdfPageRecord> records;
    QString pages;      // path of the file that they count in
    QString sheets;     // path of the file of sheets; empty: none was needed
    QString background; // the same of those that were painted in the background
    const PdfFonts* fonts = nullptr;
    QSizeF size; // of a page, points
};

struct PdfFinish {
    QString title;
    QString author;
    QString subject;
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links; // to places; those that lead nowhere are left out
    std::map<QString, PagePlace> places;
    std::optional<core::Millis> made; // the moment that the file gives for its making
    // A file that is attached to the document; no path: none.
    struct Attachment {
        QString path;
        QString name;
        QString about;
        const char* type = "application/json";
    } attachment;
    const std::atomic<bool>* stop = nullptr;
    std::function<void(int percent)> progress;
};

// Internal when the parts cannot be read, ReadOnly when `out` takes no more, Cancelled.
core::Result<void> finishPdf(const PdfPages& pages, QIODevice& out, const PdfFinish& finish);

} // namespace rendering
