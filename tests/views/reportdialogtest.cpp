// SPDX-License-Identifier: GPL-3.0-or-later
// A report through the window: chosen, looked at before, saved, refused.
#include "views/report/reportdialog.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/messagearea.h"
#include "views/report/exportdialog.h"
#include "views/report/reportpreview.h"
#include "views/timeline/lanekeeper.h"
#include "views/timeline/timelinepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kPatience = 20'000;

bool begin(WindowFixture& f) {
    return f.newCase() && f.import(f.writeArticles());
}

views::ReportDialog* ask(WindowFixture& f) {
    f.trigger("report.pdf");
    return f.window().findChild<views::ReportDialog*>();
}

void saveAs(views::ReportDialog* dialog, const QString& path) {
    dialog->findChild<QPushButton*>(QStringLiteral("saveReport"))->click();
    auto* where = dialog->findChild<QFileDialog*>();
    emit where->fileSelected(path);
    where->close();
}

} // namespace

class ReportDialogTest : public QObject {
    Q_OBJECT
private slots:
    void reportIsWrittenWithoutBlocking() {
        WindowFixture f;
        QVERIFY(!f.window().commands().action(QStringLiteral("report.pdf"))->isEnabled());
        QVERIFY(begin(f));
        views::ReportDialog* dialog = ask(f);
        QVERIFY(dialog);
        const QString path = f.path(QStringLiteral("report.pdf"));
        saveAs(dialog, path);
        QVERIFY(f.button(QStringLiteral("Cancel")));
        QTRY_VERIFY_WITH_TIMEOUT(f.button(QStringLiteral("Open")), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void reportThatCannotBeWrittenSaysWhy() {
        WindowFixture f;
        QVERIFY(begin(f));
        saveAs(ask(f), f.path(QStringLiteral("no/such/folder/report.pdf")));
        QTRY_VERIFY_WITH_TIMEOUT(
            f.window().messages().texts().join(QLatin1Char(' ')).contains(QStringLiteral("report.pdf")), kPatience);
        QVERIFY(!f.button(QStringLiteral("Cancel")));
    }

    void previewFollowsWhatIsChosen() {
        WindowFixture f;
        QVERIFY(begin(f));
        views::ReportDialog* dialog = ask(f);
        auto* preview = dialog->findChild<views::ReportPreview*>();
        QSignalSpy shown(preview, &views::ReportPreview::shown);
        QVERIFY(shown.wait(kPatience));
        const int whole = preview->pages();
        QVERIFY(whole > 3);
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("reportPage"))->pixmap().isNull());
        dialog->findChild<QCheckBox*>(QStringLiteral("reportPart-timeline"))->setChecked(false);
        dialog->findChild<QCheckBox*>(QStringLiteral("reportPart-passages"))->setChecked(false);
        QVERIFY(shown.wait(kPatience));
        QVERIFY(preview->pages() <= whole - 2);
        dialog->reject();
    }

    void whatIsAnsweredIsWhatIsWritten() {
        WindowFixture f;
        QVERIFY(begin(f));
        views::ReportDialog* dialog = ask(f);
        dialog->findChild<QLineEdit*>(QStringLiteral("reportTitle"))->setText(QStringLiteral("  Mail  outage "));
        dialog->findChild<QComboBox*>(QStringLiteral("reportPaper"))->setCurrentIndex(1);
        dialog->findChild<QCheckBox*>(QStringLiteral("reportPart-voices"))->setChecked(false);
        const rendering::ReportSettings settings = dialog->settings();
        QCOMPARE(settings.title, QStringLiteral("Mail outage"));
        QCOMPARE(settings.paper, rendering::ReportPaper::Letter);
        QVERIFY(!settings.has(rendering::ReportPart::Voices));
        QVERIFY(settings.has(rendering::ReportPart::Events));
        dialog->reject();
        // The next one remembers the pages, not the words of the cover.
        QTRY_VERIFY(!f.window().findChild<views::ReportDialog*>());
        const rendering::ReportSettings again = ask(f)->settings();
        QVERIFY(again.title.isEmpty());
        QCOMPARE(again.paper, rendering::ReportPaper::Letter);
        QVERIFY(!again.has(rendering::ReportPart::Voices));
    }

    void presetsChooseAndKeepParts() {
        WindowFixture f;
        QVERIFY(begin(f));
        views::ReportDialog* dialog = ask(f);
        auto* presets = dialog->findChild<QComboBox*>(QStringLiteral("reportPreset"));
        QCOMPARE(presets->currentIndex(), 0); // everything
        emit presets->activated(1);
        QVERIFY(!dialog->settings().has(rendering::ReportPart::Passages));
        QVERIFY(dialog->settings().has(rendering::ReportPart::Timeline));
        QCOMPARE(presets->currentIndex(), 1);
        dialog->findChild<QCheckBox*>(QStringLiteral("reportPart-voices"))->setChecked(true);
        QCOMPARE(presets->currentIndex(), -1); // an own choice
        dialog->findChild<QToolButton*>(QStringLiteral("savePreset"))->click();
        auto* name = dialog->findChild<QInputDialog*>();
        QVERIFY(name);
        emit name->textValueSelected(QStringLiteral("For the board"));
        name->close();
        QCOMPARE(presets->currentText(), QStringLiteral("For the board"));
        dialog->reject();
        QTRY_VERIFY(!f.window().findChild<views::ReportDialog*>());
        dialog = ask(f);
        presets = dialog->findChild<QComboBox*>(QStringLiteral("reportPreset"));
        QCOMPARE(presets->currentText(), QStringLiteral("For the board"));
        dialog->findChild<QToolButton*>(QStringLiteral("removePreset"))->click();
        QCOMPARE(presets->findText(QStringLiteral("For the board")), -1);
        dialog->reject();
    }

    void aPresetsNameIsTakenOnlyWhenSaidAgain() {
        WindowFixture f;
        QVERIFY(begin(f));
        views::ReportDialog* dialog = ask(f);
        auto* presets = dialog->findChild<QComboBox*>(QStringLiteral("reportPreset"));
        const QString builtIn = presets->itemData(1).toString();
        const auto name = [&](const QString& text) {
            QInputDialog* last = dialog->findChildren<QInputDialog*>().last();
            emit last->textValueSelected(text);
        };
        const auto asks = [&] { return dialog->findChildren<QInputDialog*>().last()->labelText(); };
        dialog->findChild<QToolButton*>(QStringLiteral("savePreset"))->click();
        name(builtIn);
        QVERIFY2(asks().contains(QStringLiteral("stays as it is")), qPrintable(asks()));
        name(QStringLiteral("Mine"));
        QCOMPARE(presets->currentText(), QStringLiteral("Mine"));
        dialog->findChild<QCheckBox*>(QStringLiteral("reportPart-voices"))->toggle();
        QCOMPARE(presets->currentIndex(), -1);
        dialog->findChild<QToolButton*>(QStringLiteral("savePreset"))->click();
        name(QStringLiteral("Mine"));
        QVERIFY2(asks().contains(QStringLiteral("OK replaces it")), qPrintable(asks()));
        QCOMPARE(presets->currentIndex(), -1); // not replaced yet
        name(QStringLiteral("Mine"));
        QCOMPARE(presets->currentText(), QStringLiteral("Mine"));
        dialog->reject();
    }

    void aSearchWithoutItsAnswerIsNoScope() {
        WindowFixture f;
        QVERIFY(begin(f));
        views::Filter filter;
        filter.query = QStringLiteral("mailboxes");
        f.state().setFilter(filter); // the answer comes later
        f.trigger("report.pdf");
        QVERIFY(!f.window().findChild<views::ReportDialog*>());
        QVERIFY(f.window().messages().texts().join(QString()).contains(QStringLiteral("not answered yet")));
        f.trigger("report.export");
        QVERIFY(!f.window().findChild<views::ExportDialog*>());
        QTRY_VERIFY(f.state().isAnswered());
        views::ReportDialog* dialog = ask(f);
        QVERIFY(dialog);
        QVERIFY(f.window().messages().texts().isEmpty());
        QCOMPARE(dialog->scope().filter.documents.size(), std::size_t(1));
        dialog->reject();
    }

    void filteredWindowOffersBothScopes() {
        WindowFixture f;
        QVERIFY(begin(f));
        views::Filter filter;
        filter.sources = {QStringLiteral("No Such Source")};
        f.state().setFilter(filter);
        views::ReportDialog* dialog = ask(f);
        QVERIFY(dialog->findChild<QRadioButton*>(QStringLiteral("scopeDisplayed"))->isChecked());
        QCOMPARE(dialog->scope().filter.sources, std::vector<std::string>{"No Such Source"});
        dialog->findChild<QRadioButton*>(QStringLiteral("scopeWhole"))->setChecked(true);
        QVERIFY(dialog->scope().filter.isEmpty());
        dialog->reject();
    }

    void zoneAndLanesAreDisplayedAsWell() {
        WindowFixture f;
        QVERIFY(begin(f));
        f.state().setZone(models::DisplayZone::Local);
        auto* timeline = f.window().findChild<views::TimelinePanel*>();
        QVERIFY(timeline);
        timeline->lanes()->setBelow(core::LaneGroup::Speakers);
        views::ReportDialog* dialog = ask(f);
        QVERIFY(dialog->findChild<QRadioButton*>(QStringLiteral("scopeDisplayed"))->isChecked());
        const rendering::ReportView view = dialog->scope().view;
        QVERIFY(view.zone.local && view.offset);
        QVERIFY(view.lanes && view.lanes->below == core::LaneGroup::Speakers);
        dialog->findChild<QRadioButton*>(QStringLiteral("scopeWhole"))->setChecked(true);
        QVERIFY(!dialog->scope().view.zone.local && !dialog->scope().view.lanes);
        dialog->reject();
    }

    void aDateIsThatOfTheCaseUntilItIsChosen() {
        WindowFixture f;
        QVERIFY(begin(f));
        views::ReportDialog* dialog = ask(f);
        QVERIFY(dialog->settings().date.isNull());
        dialog->findChild<QDateEdit*>(QStringLiteral("reportDate"))->setDate(QDate(2024, 2, 29));
        QCOMPARE(dialog->settings().date, QDate(2024, 2, 29));
        dialog->reject();
    }

    void itsDateIsWrittenInTheLanguageOfTheProgram() {
        QTranslator catalogue;
        QVERIFY(catalogue.load(QStringLiteral(":/translations/faultline_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        QString shown;
        {
            WindowFixture f;
            if (begin(f)) {
                views::ReportDialog* dialog = ask(f);
                auto* date = dialog->findChild<QDateEdit*>(QStringLiteral("reportDate"));
                date->setDate(QDate(2024, 3, 5));
                shown = date->text();
                dialog->reject();
            }
        }
        QCoreApplication::removeTranslator(&catalogue);
        QCOMPARE(shown, QStringLiteral("5. März 2024"));
    }

    void pagesGoToAPrinter() {
        WindowFixture f;
        QVERIFY(begin(f));
        views::ReportDialog* dialog = ask(f);
        dialog->findChild<QPushButton*>(QStringLiteral("printReport"))->click();
        auto* printing = dialog->findChild<QPrintDialog*>();
        QVERIFY(printing);
        const QString path = f.path(QStringLiteral("printed.pdf"));
        printing->printer()->setOutputFormat(QPrinter::PdfFormat);
        printing->printer()->setOutputFileName(path);
        emit printing->accepted(printing->printer());
        const auto isTold = [&] {
            return std::ranges::any_of(f.window().findChildren<QLabel*>(), [](const QLabel* each) {
                return each->text() == QLatin1String("The report is printed.");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }
};

FAULTLINE_TEST(ReportDialogTest)
#include "reportdialogtest.moc"
