// SPDX-License-Identifier: GPL-3.0-or-later
// Times corrected in a real window: one in the reader, date and zone of many documents in the list, the look ahead.
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/dialogs/datedialog.h"
#include "views/dialogs/timedialog.h"
#include "views/dialogs/zonebox.h"
#include "views/dialogs/zonedialog.h"
#include "views/reader/claimcard.h"
#include "views/reader/readerpanel.h"
#include "views/reader/readerview.h"
#include "views/tables/documentspanel.h"
#include "views/viewstate.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUndoStack>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kWait = 30000; // ms; a test ends as soon as it happens

QPushButton* accepting(QDialog* dialog) {
    for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
        if (each->isDefault())
            return each;
    }
    return nullptr;
}

core::TimeRecord timeRecord(const char* words, const char* iso) {
    core::TimeRecord record;
    record.text = words;
    record.time.value = core::parseIso(iso).value();
    return record;
}

} // namespace

class TimeTriageTest : public QObject {
    Q_OBJECT

    static QStringList writeReports(WindowFixture& f) {
        return {
            f.write(
                QStringLiteral("harbour.md"),
                "---\ntitle: Ferry tickets fail\npublisher: Quay Post\ndate: 2024-05-15\n---\n\nThe booking system "
                "went down at 10:15 on Tuesday because a disk was full, the harbour said. Two hours later clerks wrote "
                "tickets by hand.\n"),
            f.write(
                QStringLiteral("island.md"),
                "---\ntitle: Ferries held by attack\npublisher: Island Radio\ndate: 2024-05-15\n---\n\nThe booking "
                "system of the harbour went down at 11:40 on Tuesday. Hackers attacked it, the company said.\n"),
            f.write(
                QStringLiteral("coast.md"),
                "---\ntitle: Queues at the quay\npublisher: Coast Wire\ndate: 2024-05-15\n---\n\nThe booking system of "
                "the harbour was back at 13:05 UTC on Tuesday, 14 May 2024.\n")};
    }
    static QString value(WindowFixture& f, const char* file, const char* words) {
        const core::DocumentRecord* record = f.session().snapshot()->document(f.documentOf(QLatin1String(file)));
        if (record) {
            for (const core::TimeRecord& each : record->times) {
                if (each.text == words)
                    return each.time.value.interval ? QString::fromStdString(core::isoText(
                                                          each.time.value.interval->earliest, each.time.value.zone))
                                                    : QStringLiteral("open");
            }
        }
        return {};
    }
    static void select(WindowFixture& f, const char* file, const char* words) {
        const core::DocumentId id = f.documentOf(QLatin1String(file));
        const core::DocumentRecord* record = f.session().snapshot()->document(id);
        std::int32_t index = 0;
        while (record->times[static_cast<std::size_t>(index)].text != words)
            ++index;
        f.state().select({0, id, -1, index});
    }
    static QString card(WindowFixture& f) {
        QString all;
        for (const QLabel* label : f.window().findChild<views::ClaimCard*>()->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }

private slots:
    void aMeaningIsReadAsItIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso"); // empty: not understood
        QTest::newRow("day") << "2023-06-05" << "2023-06-05";
        QTest::newRow("words") << "5 June 2023" << "2023-06-05";
        QTest::newRow("range") << "2023-06-05 to 2023-06-07" << "2023-06-05/2023-06-07";
        QTest::newRow("range in words") << "5 June 2023 – 7 June 2023" << "2023-06-05/2023-06-07";
        QTest::newRow("moment") << "2023-06-05 14:10Z" << "2023-06-05 14:10Z";
        QTest::newRow("backwards") << "2023-06-07 to 2023-06-05" << "";
        QTest::newRow("three ends") << "2023 to 2024 to 2025" << "";
        QTest::newRow("no date") << "Friday" << "";
    }
    void aMeaningIsReadAsItIsTyped() {
        QFETCH(QString, typed);
        QTEST(views::TimeDialog::meaningOf(typed).value_or(QString()), "iso");
    }
    void aZoneIsReadAsItIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("zone"); // empty: not understood
        QTest::newRow("utc") << "utc" << "UTC";
        QTest::newRow("offset") << "+2" << "+02:00";
        QTest::newRow("half hours") << "-0330" << "-03:30";
        QTest::newRow("GMT") << "GMT+5:30" << "+05:30";
        QTest::newRow("name") << "europe/paris" << "Europe/Paris";
        QTest::newRow("too far") << "+25:00" << "";
        QTest::newRow("nonsense") << "Europe/Atlantis" << "";
    }
    void aZoneIsReadAsItIsTyped() {
        QFETCH(QString, typed);
        QTEST(views::ZoneBox::understood(typed).value_or(QString()), "zone");
    }
    void onlyWhatIsUnderstoodCanBeSet() {
        views::TimeDialog dialog(timeRecord("Friday", "2023-06-02"), {"Friday|1", {}, {}, {}});
        auto* meaning = dialog.findChild<QLineEdit*>(QStringLiteral("meaning"));
        meaning->setText(QStringLiteral("soon"));
        QVERIFY(!accepting(&dialog)->isEnabled());
        meaning->clear();
        dialog.findChild<QLineEdit*>(QStringLiteral("anchor"))->setText(QStringLiteral("9 June 2023"));
        dialog.findChild<views::ZoneBox*>()->setZone(QStringLiteral("Europe/Paris"));
        accepting(&dialog)->click();
        QCOMPARE(dialog.answer(), (core::TimeReading{"Friday|1", "", "2023-06-09", "Europe/Paris"}));
    }
    void aDayThatIsEitherWayRoundIsChosenFromItsReadings() {
        core::TimeRecord record = timeRecord("06/07/2023", "2023-07-06");
        record.time.value = {};
        record.time.trace.readings = {*core::parseIso("2023-07-06")->interval, *core::parseIso("2023-06-07")->interval};
        views::TimeDialog dialog(record, {"06/07/2023|1", {}, {}, {}});
        const auto readings = dialog.findChildren<QPushButton*>(QStringLiteral("reading"));
        QCOMPARE(readings.size(), 2);
        QVERIFY(readings.first()->text().contains(QStringLiteral("6 July 2023")));
        QVERIFY(!accepting(&dialog)->isEnabled()); // nothing is chosen yet
        readings.last()->click();
        QVERIFY(accepting(&dialog)->isEnabled());
        QCOMPARE(dialog.answer().value, std::string("2023-06-07"));
        dialog.findChild<QLineEdit*>(QStringLiteral("meaning"))->setText(QStringLiteral("06/07/2023"));
        QVERIFY(!accepting(&dialog)->isEnabled());
        const auto* problem = dialog.findChild<QLabel*>(QStringLiteral("problemText"));
        QVERIFY(problem->isVisibleTo(&dialog) && problem->text().contains(QStringLiteral("month")));
        QVERIFY(views::TimeDialog(timeRecord("Friday", "2023-06-02"), {"Friday|1", {}, {}, {}})
                    .findChildren<QPushButton*>(QStringLiteral("reading"))
                    .isEmpty());
    }
    void placeholdersFitTheirFields() {
        views::TimeDialog dialog(timeRecord("Friday", "2023-06-02"), {"Friday|1", {}, {}, {}});
        dialog.show();
        for (const QLineEdit* each : dialog.findChildren<QLineEdit*>())
            QVERIFY2(
                each->fontMetrics().horizontalAdvance(each->placeholderText()) < each->width(),
                qPrintable(each->placeholderText()));
    }
    void whatWasSaidBeforeStandsThereAndCanBeTakenBack() {
        views::TimeDialog dialog(timeRecord("Friday", "2023-06-02"), {"Friday|1", "none", {}, {}});
        QVERIFY(dialog.findChild<QCheckBox*>()->isChecked());
        dialog.findChild<QPushButton*>(QStringLiteral("takeBack"))->click();
        QCOMPARE(dialog.answer(), (core::TimeReading{"Friday|1", {}, {}, {}}));
    }

    void aTimeIsChangedInTheReaderAndTakenBack() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(writeReports(f)));
        select(f, "harbour.md", "10:15 on Tuesday");
        QTRY_VERIFY_WITH_TIMEOUT(card(f).contains(QStringLiteral("14 May 2024, 10:15")), kWait);
        QVERIFY(card(f).contains(QStringLiteral("Counted from the publication date, 15 May 2024")));
        QVERIFY(card(f).contains(QStringLiteral("the zone is not stated")));
        f.find<QPushButton>("editTime")->click();
        auto* dialog = f.window().findChild<views::TimeDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("meaning")), QStringLiteral("7 May 2024 09:00Z"));
        accepting(dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-07T09:00Z"), kWait);
        QCOMPARE(value(f, "harbour.md", "Two hours later"), QStringLiteral("2024-05-07T11:00Z"));
        QVERIFY(card(f).contains(QStringLiteral("corrected by you")));
        f.state().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(value(f, "harbour.md", "Two hours later"), QStringLiteral("2024-05-14T12:15"), kWait);
        f.state().undoStack()->redo();
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "harbour.md", "Two hours later"), QStringLiteral("2024-05-07T11:00Z"), kWait);
    }
    void aLengthOfTimeIsSaidInWords() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import({f.write(
            QStringLiteral("length.txt"),
            "The booking system was down for two hours, the harbour said on 14 May 2024.")}));
        select(f, "length.txt", "two hours");
        QTRY_VERIFY2_WITH_TIMEOUT(card(f).contains(QStringLiteral("2 hours")), qPrintable(card(f)), kWait);
        QVERIFY(!card(f).contains(QStringLiteral("PT2H")));
    }
    void theTimeItIsCountedFromIsOneClickAway() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(writeReports(f)));
        select(f, "harbour.md", "Two hours later");
        QTRY_VERIFY_WITH_TIMEOUT(card(f).contains(QStringLiteral("“10:15 on Tuesday”")), kWait);
        const std::int32_t before = f.state().selection().time;
        QVERIFY(card(f).contains(QStringLiteral("zone:0")));
        emit f.window().findChild<views::ClaimCard*>()->zoneWanted();
        auto* zone = f.window().findChild<views::ZoneDialog*>();
        QVERIFY(zone);
        zone->reject();
        emit f.window().findChild<views::ClaimCard*>()->timeWanted(0);
        QVERIFY(f.state().selection().time != before);
    }
    void datesOfSeveralDocumentsAreSetTogether() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(writeReports(f)));
        f.trigger("tab.documents");
        auto* panel = f.window().findChild<views::DocumentsPanel*>();
        f.state().selectDocument(f.documentOf(QStringLiteral("coast.md")));
        panel->table()->selectAll();
        panel->editDate();
        auto* dialog = f.window().findChild<views::DateDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("2024-05-22"));
        accepting(dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-21T10:15"), kWait);
        QTRY_COMPARE_WITH_TIMEOUT(value(f, "island.md", "11:40 on Tuesday"), QStringLiteral("2024-05-21T11:40"), kWait);
        QCOMPARE(panel->table()->selectionModel()->selectedRows().size(), 3); // they stay selected
        QCOMPARE(f.state().undoStack()->count(), 1);
        f.state().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(value(f, "island.md", "11:40 on Tuesday"), QStringLiteral("2024-05-14T11:40"), kWait);
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T10:15"), kWait);
    }
    void aCommandOfTheWindowIsAboutAllSelectedRows() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(writeReports(f)));
        f.trigger("tab.documents");
        auto* panel = f.window().findChild<views::DocumentsPanel*>();
        f.state().selectDocument(f.documentOf(QStringLiteral("coast.md")));
        panel->table()->selectAll();
        f.trigger("edit.zone");
        auto* zone = f.window().findChild<views::ZoneDialog*>();
        QVERIFY(zone);
        zone->findChild<views::ZoneBox*>()->setEditText(QStringLiteral("America/New_York"));
        QTRY_VERIFY_WITH_TIMEOUT(accepting(zone)->isEnabled(), kWait);
        accepting(zone)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "island.md", "11:40 on Tuesday"), QStringLiteral("2024-05-14T15:40Z"), kWait);
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T14:15Z"), kWait);
        f.trigger("edit.date");
        auto* date = f.window().findChild<views::DateDialog*>();
        QVERIFY(date);
        QTest::keyClicks(date->findChild<QLineEdit*>(), QStringLiteral("2024-05-22"));
        accepting(date)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "island.md", "11:40 on Tuesday"), QStringLiteral("2024-05-21T15:40Z"), kWait);
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-21T14:15Z"), kWait);
        f.trigger("tab.claims"); // where the rows cannot be seen, they are not meant
        f.trigger("edit.date");
        const QList<views::DateDialog*> dates = f.window().findChildren<views::DateDialog*>();
        QCOMPARE(dates.last()->findChild<QLineEdit*>()->text(), QStringLiteral("2024-05-22")); // that of one document
    }
    void aZoneIsLookedAtBeforeItIsSet() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(writeReports(f)));
        f.trigger("tab.documents");
        auto* panel = f.window().findChild<views::DocumentsPanel*>();
        f.state().selectDocument(f.documentOf(QStringLiteral("harbour.md")));
        panel->editZone();
        auto* dialog = f.window().findChild<views::ZoneDialog*>();
        QVERIFY(dialog);
        dialog->findChild<views::ZoneBox*>()->setEditText(QStringLiteral("America/New_York"));
        auto* changes = dialog->findChild<QListWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(changes->count() > 0, kWait);
        QString all;
        for (int i = 0; i < changes->count(); ++i)
            all += changes->item(i)->text() + QLatin1Char('\n');
        QVERIFY2(all.contains(QStringLiteral("then 14 May 2024, 14:15 UTC")), qPrintable(all));
        QCOMPARE(value(f, "harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T10:15")); // not yet
        accepting(dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T14:15Z"), kWait);
        f.state().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(
            value(f, "harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T10:15"), kWait);
    }
};

FAULTLINE_TEST(TimeTriageTest)
#include "timetriagetest.moc"
