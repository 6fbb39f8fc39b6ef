// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/exporting.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace testsupport;

class ExportingTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();

    QByteArray made(const char* format, const rendering::ExportOptions& options = {}) const {
        const auto bytes = rendering::exported(
            sampleSnapshot(), m_causes, *rendering::exportFormat(QString::fromLatin1(format)), options);
        return bytes.value_or(QByteArray());
    }

private slots:
    void formatsAreNamedOnce() {
        QSet<QString> names;
        for (const rendering::ExportFormat& each : rendering::exportFormats()) {
            names.insert(QString::fromLatin1(each.name));
            QVERIFY(!rendering::label(each).isEmpty() && !rendering::about(each).isEmpty());
            QCOMPARE(rendering::exportFormat(QString::fromLatin1(each.name)), &each);
        }
        QCOMPARE(static_cast<std::size_t>(names.size()), rendering::exportFormats().size());
        QVERIFY(!rendering::exportFormat(QStringLiteral("docx")));
    }

    void sameCaseGivesTheSameBytes_data() { eachFormat(); }
    void sameCaseGivesTheSameBytes() {
        const QByteArray first = made(QTest::currentDataTag());
        QVERIFY(!first.isEmpty());
        QVERIFY(made(QTest::currentDataTag()) == first);
    }

    void anEmptyCaseGivesAFile_data() { eachFormat(); }
    void anEmptyCaseGivesAFile() {
        const auto bytes = rendering::exported(
            emptySnapshot(true), m_causes, *rendering::exportFormat(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(bytes && !bytes->isEmpty());
    }

    void stoppedExportWritesNothing_data() { eachFormat(); }
    void stoppedExportWritesNothing() {
        const QTemporaryDir folder;
        const std::atomic<bool> stop = true;
        rendering::ExportOptions options;
        options.stop = &stop;
        const auto written = rendering::writeExport(
            sampleSnapshot(), m_causes, *rendering::exportFormat(QString::fromLatin1(QTest::currentDataTag())),
            folder.filePath(QStringLiteral("export")), options);
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void theDrawingIsTextAndShapes() {
        const QByteArray svg = made("svg");
        QVERIFY2(!svg.contains("\"Sans Serif\""), "a font's name that only Qt knows");
        QXmlStreamReader xml(svg);
        QString text;
        int shapes = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::Characters)
                text += xml.text();
            shapes += token == QXmlStreamReader::StartElement &&
                      (xml.name() == QLatin1String("path") || xml.name() == QLatin1String("ellipse") ||
                       xml.name() == QLatin1String("circle"));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains(QStringLiteral("DDoS")));
        QVERIFY(shapes > 10);
    }

    void thePictureIsAsWideAsAskedAndHighEnough() {
        rendering::ExportOptions options;
        options.width = 1000;
        const QImage light = QImage::fromData(made("png", options));
        QCOMPARE(light.width(), 1000);
        QVERIFY(light.height() > 300);
        options.theme = rendering::Theme::Dark;
        const QImage dark = QImage::fromData(made("png", options));
        QVERIFY(dark.pixelColor(2, 2).lightness() < light.pixelColor(2, 2).lightness());
    }

    void onlyWhatIsDisplayedIsWritten_data() { eachFormat(); }
    void onlyWhatIsDisplayedIsWritten() {
        rendering::ExportOptions options;
        options.scope.filter.documents = {kUnrelated};
        options.scope.narrowedBy = QStringLiteral("search certificate");
        const QByteArray part = made(QTest::currentDataTag(), options);
        const QByteArray whole = made(QTest::currentDataTag());
        QVERIFY(!part.isEmpty());
        QVERIFY(part.size() < whole.size());
        QVERIFY(!part.contains("Quay Radio"));
    }

private:
    static void eachFormat() {
        QTest::addColumn<int>("unused");
        for (const rendering::ExportFormat& each : rendering::exportFormats())
            QTest::newRow(each.name) << 0;
    }
};

FAULTLINE_TEST(ExportingTest)
#include "exportingtest.moc"
