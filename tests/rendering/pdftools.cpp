// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rendering/pdftools.h"

#include <QProcess>
#include <QXmlStreamReader>
#include <QtTest>

namespace testsupport {

QByteArray runTool(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000)) {
        QTest::qFail(qPrintable(program + QStringLiteral(" is not installed")), __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

QString textOf(const QString& pdf, const QStringList& options) {
    return QString::fromUtf8(runTool(QStringLiteral("pdftotext"), options + QStringList{pdf, QStringLiteral("-")}));
}

bool isSound(const QString& pdf) {
    return runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf})
        .contains("No syntax or stream encoding errors");
}

int pagesOf(const QString& pdf) {
    return runTool(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), pdf}).trimmed().toInt();
}

PdfWords wordsOf(const QString& pdf) {
    PdfWords result;
    QXmlStreamReader xml(textOf(pdf, {QStringLiteral("-bbox")}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        if (xml.name() == QLatin1String("page")) {
            result.pages.emplace_back(number("width"), number("height"));
        } else if (xml.name() == QLatin1String("word")) {
            const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            result.words.push_back({static_cast<int>(result.pages.size()) - 1, box, xml.readElementText()});
        }
    }
    return result;
}

} // namespace testsupport
