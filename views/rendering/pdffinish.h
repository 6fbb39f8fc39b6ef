// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Qt's PDF writer cannot do, done to a finished file with qpdf: an outline (bookmarks), links, page labels, the
// language, the title in the window's title bar, metadata as XMP, an attached file, the colour space that colours are
// meant in, and a file identifier that depends on nothing but the content. It is marked as PDF/A-3b (ISO 19005-3); no
// checker of that is in Debian, so this is what the file aims at, not what was proved. Any thread.

#include "models/core/error.h"
#include "models/core/time.h"
#include "views/rendering/pagewriter.h"

#include <QIODevice>
#include <QString>
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace rendering {

struct PdfFinish {
    QString title;
    QString author;
    QString subject;
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links; // to places; those that lead nowhere are left out
    std::map<QString, PagePlace> places;
    std::optional<core::Millis> made; // the moment that the file gives for its making
    double pageHeight = 841.89;       // points; outline entries count from the top
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

// Reads the file at `path` and writes it finished. Internal when it is no PDF, ReadOnly when `out` takes no more,
// Cancelled.
core::Result<void> finishPdf(const QString& path, QIODevice& out, const PdfFinish& finish);

} // namespace rendering
