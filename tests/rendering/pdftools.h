// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What poppler's and qpdf's programs say about a PDF. Both are in packaging/test's list; without them a test fails.

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

namespace testsupport {

QByteArray runTool(const QString& program, const QStringList& arguments);
QString textOf(const QString& pdf, const QStringList& options = {}); // pdftotext
bool isSound(const QString& pdf);                                    // qpdf --check finds nothing
int pagesOf(const QString& pdf);

// Every word with its box, points from the top left.
struct PdfWord {
    int page = 0; // from 0
    QRectF box;
    QString text;
};
struct PdfWords {
    std::vector<QSizeF> pages;
    std::vector<PdfWord> words;
};
PdfWords wordsOf(const QString& pdf);

} // namespace testsupport
