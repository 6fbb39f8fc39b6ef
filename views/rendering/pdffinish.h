// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Qt's PDF writer cannot do, done to a finished file with qpdf: an outline (bookmarks), page labels, the language,
// the title in the window's title bar, and a file identifier that depends on nothing but the content. Any thread.

#include "models/core/error.h"
#include "views/rendering/pagewriter.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace rendering {

struct PdfFinish {
    QString title;
    QString subject;
    std::vector<OutlineEntry> outline;
    double pageHeight = 841.89; // points; outline entries count from the top
};

// The finished bytes, or Internal when the input is no PDF.
core::Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFinish& finish);

} // namespace rendering
