// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Qt's PDF writer cannot do, done to a finished file with qpdf: an outline (bookmarks), links, page labels, the
// language, the title in the window's title bar, metadata as XMP, the colour space that colours are meant in, and a
// file identifier that depends on nothing but the content. It is marked as PDF/A-3b (ISO 19005-3); no checker of that
// is in Debian, so this is what the file aims at, not what was proved. Any thread.

#include "models/core/error.h"
#include "views/rendering/pagewriter.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace rendering {

struct PdfFinish {
    QString title;
    QString author;
    QString subject;
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links; // to places; those that lead nowhere are left out
    std::map<QString, PagePlace> places;
    double pageHeight = 841.89; // points; outline entries count from the top
};

// The finished bytes, or Internal when the input is no PDF.
core::Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFinish& finish);

} // namespace rendering
