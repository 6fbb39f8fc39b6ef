// SPDX-License-Identifier: GPL-3.0-or-later
// What is displayed, written for other tools from the window.
#include "views/report/exportdialog.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/messagearea.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kPatience = 20'000;

views::ExportDialog* ask(WindowFixture& f) {
    f.trigger("report.export");
    return f.window().findChild<views::ExportDialog*>();
}

void choose(views::ExportDialog* dialog, const char* format) {
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("exportFormats"));
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->data(Qt::UserRole).toString() == QLatin1String(format))
            list->setCurrentRow(i);
    }
}

void saveAs(views::ExportDialog* dialog, const QString& path) {
    dialog->findChild<QPushButton*>(QStringLiteral("saveExport"))->click();
    auto* where = dialog->findChild<QFileDialog*>();
    emit where->fileSelected(path);
    where->close();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT
private slots:
    void everyFormatIsWritten_data() {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("md") << QByteArray("# ");
        QTest::newRow("csv") << QByteArray("kind,");
        QTest::newRow("csv-claims") << QByteArray("document,file,");
        QTest::newRow("csv-contradictions") << QByteArray("id,incident,");
        QTest::newRow("json") << QByteArray("{\n\"format\": 1");
        QTest::newRow("timelinejs") << QByteArray("{\n \"events\"");
        QTest::newRow("ical") << QByteArray("BEGIN:VCALENDAR\r\n");
        QTest::newRow("stix") << QByteArray("{\n \"type\": \"bundle\"");
        QTest::newRow("png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QByteArray("<?xml");
    }
    void everyFormatIsWritten() {
        QFETCH(QByteArray, begin);
        WindowFixture f;
        QVERIFY(!f.window().commands().action(QStringLiteral("report.export"))->isEnabled());
        QVERIFY(f.newCase() && f.import(f.writeArticles()));
        views::ExportDialog* dialog = ask(f);
        QVERIFY(dialog);
        choose(dialog, QTest::currentDataTag());
        QCOMPARE(QString::fromLatin1(dialog->format().name), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("exportAbout"))->text().isEmpty());
        const QString path = f.path(QStringLiteral("export.") + QLatin1String(dialog->format().ending));
        saveAs(dialog, path);
        QTRY_VERIFY_WITH_TIMEOUT(f.button(QStringLiteral("Open")), kPatience);
        QCOMPARE(contentOf(path).left(begin.size()), begin);
    }

    void onlyWhatIsDisplayedIsWritten() {
        WindowFixture f;
        const QString herons = f.write(
            QStringLiteral("herons.txt"),
            "Herons return to the quay\n\nThe herons came back to the quay this spring.\n");
        QVERIFY(f.newCase() && f.import(f.writeArticles() + QStringList{herons}));
        views::Filter filter;
        filter.causes = {QStringLiteral("cyberattack")};
        f.state().setFilter(filter);
        views::ExportDialog* dialog = ask(f);
        choose(dialog, "json");
        const QString path = f.path(QStringLiteral("part.json"));
        saveAs(dialog, path);
        QTRY_VERIFY_WITH_TIMEOUT(f.button(QStringLiteral("Open")), kPatience);
        const QJsonArray documents =
            QJsonDocument::fromJson(contentOf(path)).object().value(QStringLiteral("documents")).toArray();
        QVERIFY(!documents.isEmpty());
        QVERIFY(std::size_t(documents.size()) < f.session().snapshot()->documents.size());
    }

    void theNextOneBeginsWithTheSameFormat() {
        WindowFixture f;
        QVERIFY(f.newCase() && f.import(f.writeArticles()));
        views::ExportDialog* dialog = ask(f);
        choose(dialog, "ical");
        dialog->reject();
        QTRY_VERIFY(!f.window().findChild<views::ExportDialog*>());
        QCOMPARE(QLatin1String(ask(f)->format().name), QLatin1String("ical"));
    }

    void aPlaceThatCannotBeWrittenIsSaid() {
        WindowFixture f;
        QVERIFY(f.newCase() && f.import(f.writeArticles()));
        views::ExportDialog* dialog = ask(f);
        choose(dialog, "csv");
        saveAs(dialog, f.path(QStringLiteral("no/such/folder/part.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(
            f.window().messages().texts().join(QLatin1Char(' ')).contains(QStringLiteral("part.csv")), kPatience);
        QVERIFY(!f.button(QStringLiteral("Cancel")));
    }

    void aCaseIsNotWrittenOver() {
        WindowFixture f;
        QVERIFY(f.newCase() && f.import(f.writeArticles()));
        const QString casePath = f.session().casePath();
        views::ExportDialog* dialog = ask(f);
        choose(dialog, "csv");
        saveAs(dialog, casePath);
        QTRY_VERIFY_WITH_TIMEOUT(!f.window().messages().texts().isEmpty(), kPatience);
        QCOMPARE(contentOf(casePath).left(6), QByteArray("SQLite"));
    }
};

FAULTLINE_TEST(ExportDialogTest)
#include "exportdialogtest.moc"
