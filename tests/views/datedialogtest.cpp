// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/datedialog.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace testsupport;
using views::DateDialog;

class DateDialogTest : public QObject {
    Q_OBJECT

    static QPushButton* defaultButton(DateDialog& dialog) {
        for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
            if (each->isDefault())
                return each;
        }
        return nullptr;
    }
    static QString meaning(DateDialog& dialog) {
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
    static core::DocumentRecord record(core::DocumentId id) { return *sampleSnapshot()->document(id); }

private slots:
    void theCalendarSpeaksTheLanguageOfTheProgram() {
        QTranslator catalogue;
        QVERIFY(catalogue.load(QStringLiteral(":/translations/faultline_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        core::DocumentRecord dated = record(1);
        dated.document.published = core::parseIso("2019-03-07");
        const DateDialog dialog({&dated});
        const QString month = dialog.findChild<QToolButton*>(QStringLiteral("qt_calendar_monthbutton"))->text();
        QCoreApplication::removeTranslator(&catalogue);
        QCOMPARE(month, QStringLiteral("März"));
    }
    void theCalendarOpensWhereTheDocumentsAre() {
        core::DocumentRecord undated = record(1);
        undated.document.published.reset();
        core::DocumentRecord dated = undated;
        dated.document.published = core::parseIso("2019-03-07");
        DateDialog several({&undated, &dated});
        QCOMPARE(several.findChild<QCalendarWidget*>()->yearShown(), 2019);
        QCOMPARE(several.findChild<QCalendarWidget*>()->monthShown(), 3);
        core::TimeRecord told;
        told.time.value = *core::parseIso("2018-11-02");
        undated.times = {told};
        DateDialog one(undated);
        QCOMPARE(one.findChild<QCalendarWidget*>()->yearShown(), 2018);
    }
    void figuresThatCanBeTwoDaysSaySo() {
        DateDialog dialog(record(1));
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("06/07/2023"));
        QVERIFY2(meaning(dialog).contains(QStringLiteral("month")), qPrintable(meaning(dialog)));
        QVERIFY(!defaultButton(dialog)->isEnabled());
    }
    void whatIsTypedIsUnderstoodOrNot_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso"); // empty: not understood
        QTest::newRow("year") << "2023" << "2023";
        QTest::newRow("month") << " 2023-06 " << "2023-06";
        QTest::newRow("day") << "2023-06-20" << "2023-06-20";
        QTest::newRow("minute") << "2023-06-20 14:10Z" << "2023-06-20 14:10Z";
        QTest::newRow("words") << "20 June 2023" << "2023-06-20";
        QTest::newRow("American") << "June 20, 2023" << "2023-06-20";
        QTest::newRow("short month") << "3 Jun 2023" << "2023-06-03";
        QTest::newRow("month in words") << "June 2023" << "2023-06";
        QTest::newRow("words and time") << "20 June 2023, 14:10Z" << "2023-06-20 14:10Z";
        QTest::newRow("no such day") << "2023-02-30" << "";
        QTest::newRow("no year") << "early June" << "";
        QTest::newRow("day of no year") << "20 June" << "";
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("nonsense") << "yesterday" << "";
    }
    void whatIsTypedIsUnderstoodOrNot() {
        QFETCH(QString, typed);
        QTEST(DateDialog::understood(typed).value_or(QString()), "iso");
    }
    void theMeaningIsReadBackAndOnlyThenOffered() {
        DateDialog dialog(record(kUndated));
        auto* edit = dialog.findChild<QLineEdit*>();
        QVERIFY(!defaultButton(dialog)->isEnabled());
        edit->setText(QStringLiteral("2023-06"));
        QVERIFY(defaultButton(dialog)->isEnabled());
        QVERIFY(meaning(dialog).contains(QStringLiteral("June 2023 (the month is known)")));
        edit->setText(QStringLiteral("early June"));
        QVERIFY(!defaultButton(dialog)->isEnabled());
        QVERIFY(meaning(dialog).contains(QStringLiteral("Not understood")));
        edit->setText(QStringLiteral("2023-06-20 14:10"));
        QVERIFY(meaning(dialog).contains(QStringLiteral("zone is not stated")));
        defaultButton(dialog)->click();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.iso(), QStringLiteral("2023-06-20 14:10"));
    }
    void aDayOfTheCalendarIsTyped() {
        DateDialog dialog(record(kUndated));
        dialog.findChild<QCalendarWidget*>()->setSelectedDate(QDate(2023, 6, 20));
        QCOMPARE(dialog.iso(), QStringLiteral("2023-06-20"));
    }
    void startsFromWhatIsKnown() {
        DateDialog dialog(record(kExplainer));
        QCOMPARE(dialog.findChild<QLineEdit*>()->text(), QStringLiteral("2023-06-06 14:10Z"));
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("takeBack"))->isVisibleTo(&dialog));
    }
    void aDateOfOnesOwnCanBeTakenBack() {
        core::DocumentRecord corrected = record(kUndated);
        corrected.document.published = core::parseIso("2023-06-20");
        corrected.publishedCorrected = true;
        DateDialog dialog(corrected);
        auto* back = dialog.findChild<QPushButton*>(QStringLiteral("takeBack"));
        QVERIFY(back->isVisibleTo(&dialog));
        back->click();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.iso(), QString());
    }
};

FAULTLINE_TEST(DateDialogTest)
#include "datedialogtest.moc"
