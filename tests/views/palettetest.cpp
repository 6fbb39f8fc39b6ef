// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/dialogs/palettedialog.h"
#include "views/viewstate.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using views::PaletteEntry;

class PaletteTest : public QObject {
    Q_OBJECT

    static QList<PaletteEntry> reports(int count, int* ran) {
        QList<PaletteEntry> entries;
        for (int i = 0; i < count; ++i)
            entries.append({QStringLiteral("Report number %1").arg(i), {}, [ran, i] { *ran = i; }});
        return entries;
    }

private slots:
    void aCommandComesBeforeANameThatIsAlike() {
        bool named = false;
        QList<PaletteEntry> entries{
            {QStringLiteral("Theme: Dark"), {}, [] {}, true},
            {QStringLiteral("Dark Storm Team"), QStringLiteral("speaker"), [&named] { named = true; }},
        };
        auto* palette = new views::PaletteDialog(entries, {}, nullptr);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        palette->show();
        auto* list = palette->findChild<QListWidget*>();
        auto* edit = palette->findChild<QLineEdit*>();
        QTest::keyClicks(edit, QStringLiteral("dark"));
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Theme: Dark"));
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("dark st"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(named);
    }

    void whatIsTypedAheadOfAWorkerIsCarriedOutOnceItIsFound() {
        int ran = -1;
        QSemaphore goOn;
        views::PaletteDialog palette({{QStringLiteral("Number the lines"), {}, [&ran] { ran = -2; }}}, {});
        palette.addFrom(
            [&] {
                goOn.acquire();
                return reports(20'000, &ran);
            },
            true);
        palette.show();
        auto* edit = palette.findChild<QLineEdit*>();
        edit->setText(QStringLiteral("number"));
        QTest::keyClick(edit, Qt::Key_Return); // taken back by typing on
        edit->setText(QStringLiteral("number 12345"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(ran, -1);
        goOn.release();
        QTRY_COMPARE(ran, 12345);
        QVERIFY(!palette.isVisible());
    }
    void whatWasGoneToIsCarriedOutWhileMoreIsLookedFor() {
        int ran = -1;
        QSemaphore goOn;
        const auto command = [&ran](const char* name, int number) {
            return PaletteEntry{QString::fromLatin1(name), {}, [&ran, number] { ran = number; }, true};
        };
        QList<PaletteEntry> entries{command("Report", 1), command("Copy report", 2), command("Print report", 3)};
        const auto make = [&] {
            goOn.acquire();
            return reports(20'000, &ran);
        };
        for (const bool found : {false, true}) {
            ran = -1;
            views::PaletteDialog palette(entries, {});
            palette.addFrom(make, true);
            palette.show();
            auto* edit = palette.findChild<QLineEdit*>();
            auto* list = palette.findChild<QListWidget*>();
            edit->setText(QStringLiteral("report"));
            QTest::keyClick(edit, Qt::Key_Down);
            QTest::keyClick(edit, Qt::Key_Down);
            QCOMPARE(list->currentItem()->text(), QStringLiteral("Print report"));
            if (found) {
                goOn.release();
                QTRY_VERIFY(list->count() > 3);
                QCOMPARE(list->currentItem()->text(), QStringLiteral("Print report"));
            }
            QTest::keyClick(edit, Qt::Key_Return);
            QCOMPARE(ran, 3);
            if (!found)
                goOn.release();
        }
    }
    void choosingASourceShowsItEvenIfItWasLeftOut() {
        views::Filter filter;
        filter.excluded = {
            {models::FacetKind::Source, QStringLiteral("Wire")}, {models::FacetKind::Speaker, QStringLiteral("Wire")}};
        filter.only(models::FacetKind::Source, QStringLiteral("Wire"));
        QCOMPARE(filter.sources, QStringList{QStringLiteral("Wire")});
        QCOMPARE(filter.excluded.size(), 1); // of speakers nothing was said
    }
    void theBestOfManyComeFirst() {
        int ran = -1;
        views::PaletteDialog palette({{QStringLiteral("Undo report 7"), {}, {}}}, {});
        palette.addFrom([&] { return reports(20'000, &ran); }, true);
        auto* edit = palette.findChild<QLineEdit*>();
        auto* list = palette.findChild<QListWidget*>();
        edit->setText(QStringLiteral("report 7"));
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Report number 7"));
        QCOMPARE(list->count(), 60);
    }
    void itMayCloseWhileAWorkerRuns() {
        int ran = -1;
        QSemaphore goOn;
        {
            views::PaletteDialog palette({}, {});
            palette.addFrom(
                [&] {
                    goOn.acquire();
                    return reports(10, &ran);
                },
                true);
        }
        goOn.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(ran, -1);
    }
};

FAULTLINE_TEST(PaletteTest)
#include "palettetest.moc"
