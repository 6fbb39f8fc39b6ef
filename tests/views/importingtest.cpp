// SPDX-License-Identifier: GPL-3.0-or-later
// Ways for articles to come in besides files: a watched folder, what was copied or dragged from a browser; the import
// log's retry; the fields of a document that an analyst corrects.
#include "views/importing/importing.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/dialogs/documentdialog.h"
#include "views/dialogs/pastedialog.h"
#include "views/importing/jobbar.h"
#include "views/importing/watching.h"
#include "views/messagearea.h"
#include "views/triage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QUndoStack>
#include <QUrl>
#include <QtTest>

using testsupport::WindowFixture;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 20'000;

const char* const kCopied =
    "<html><body><!--StartFragment--><h1>Lumenmail goes down</h1><p>Lumenmail was down for six hours on Monday because "
    "a disk was full, the company that runs it said in the evening.</p><!--EndFragment--></body></html>";
const char* const kCopiedText =
    "Lumenmail goes down\n\nLumenmail was down for six hours on Monday because a disk was full, the company that runs "
    "it said in the evening.";

bool dropOn(WindowFixture& f, const QMimeData& data) {
    const QPoint at(300, 300);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window(), &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window(), &event);
    return enter.isAccepted() && event.isAccepted();
}

} // namespace

class ImportingTest : public QObject {
    Q_OBJECT
private slots:
    void aWatchedFolderBringsInWhatAppearsAlsoAfterARestart() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(QDir(f.folder()).mkdir(QStringLiteral("inbox")));
        f.window().watching().watcher().setPause(20ms);
        f.window().watching().watch(f.path(QStringLiteral("inbox")));
        f.write(QStringLiteral("inbox/one.txt"), kCopiedText);
        QTRY_COMPARE_WITH_TIMEOUT(f.session().snapshot()->documents.size(), std::size_t{1}, kPatience);
        QVERIFY2(f.window().messages().texts().isEmpty(), "a quiet note, no message");
        const QString casePath = f.session().casePath();
        f.restart();
        f.window().watching().watcher().setPause(20ms);
        f.session().open(casePath, false);
        QTRY_COMPARE_WITH_TIMEOUT(f.window().watching().folder(), f.path(QStringLiteral("inbox")), kPatience);
        f.write(QStringLiteral("inbox/two.txt"), "Nothing but a disk was at fault, the company said.");
        QTRY_COMPARE_WITH_TIMEOUT(f.session().snapshot()->documents.size(), std::size_t{2}, kPatience);
        f.trigger("import.unwatch");
        QVERIFY(f.window().watching().folder().isEmpty());
    }
    void filesThatAreWatchedForAreToldOfTogether() {
        WindowFixture f;
        QVERIFY(f.newCase());
        models::ImportSummary good;
        good.watched = true;
        good.imported = 1;
        models::ImportSummary bad;
        bad.watched = true;
        bad.failed.push_back({"bad.txt", {}, "bad.txt"});
        emit f.session().importFinished(good);
        emit f.session().importFinished(bad);
        const auto* bar = f.window().findChild<views::JobBar*>();
        QCOMPARE(
            bar->findChild<QLabel*>()->text(),
            QStringLiteral("From the watched folder: 1 file imported, 1 could not be read."));
    }
    void whatLiesInAnArchiveIsNotCountedAsAFile() {
        models::ImportSummary summary;
        summary.imported = 2;
        summary.failed.push_back({"a.zip/in/bad.pdf", {}, "a.zip"});
        QCOMPARE(
            views::importSentence(summary),
            QStringLiteral("2 files imported, 1 inside an archive or message could not be read."));
    }
    void whatWasDraggedFromABrowserBecomesADocument() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QMimeData data;
        data.setHtml(QString::fromLatin1(kCopied));
        data.setText(QString::fromLatin1(kCopiedText));
        QSignalSpy finished(&f.session(), &models::Session::importFinished);
        QVERIFY(dropOn(f, data));
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(f.session().snapshot()->documents.size(), std::size_t{1});
        const core::DocumentRecord& record = f.session().snapshot()->documents.front();
        QCOMPARE(record.document.title, std::string("Lumenmail goes down"));
        QVERIFY(record.bodyBytes > 80);
    }
    void aDraggedLinkIsNotFetched() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://wire.example/story"))});
        data.setText(QStringLiteral("https://wire.example/story"));
        QVERIFY(dropOn(f, data));
        QVERIFY(f.window().messages().texts().join(QString()).contains(QStringLiteral("fetches nothing")));
        QVERIFY(!f.session().isBusy());
    }
    void aCopiedPageKeepsItsMarkupUnlessItsTextIsChanged() {
        WindowFixture f;
        auto* data = new QMimeData;
        data->setHtml(QString::fromLatin1(kCopied));
        data->setText(QString::fromLatin1(kCopiedText));
        QApplication::clipboard()->setMimeData(data);
        views::PasteDialog dialog;
        QVERIFY(dialog.text().contains(QStringLiteral("<h1>")));
        QCOMPARE(dialog.name(), QStringLiteral("Lumenmail goes down"));
        auto* asPage = dialog.findChild<QCheckBox*>(QStringLiteral("pasteAsPage"));
        asPage->click();
        QVERIFY(!dialog.text().contains(QStringLiteral("<h1>")));
        asPage->click();
        dialog.findChild<QPlainTextEdit*>()->appendPlainText(QStringLiteral("And a line of mine."));
        QVERIFY(dialog.text().contains(QStringLiteral("a line of mine")));
        QVERIFY(!dialog.text().contains(QStringLiteral("<h1>")));
    }
    void pastingBeginsInTheText() {
        views::PasteDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.focusWidget(), dialog.findChild<QPlainTextEdit*>());
    }
    void whatWasSaidOfAnImportGoesWithItsCase() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import({f.write(QStringLiteral("bad.txt"), {})}));
        QVERIFY(f.window().messages().texts().join(QString()).contains(QStringLiteral("could not be read")));
        QVERIFY(f.newCase(QStringLiteral("other.faultline")));
        QCOMPARE(f.window().messages().texts(), QStringList());
    }
    void theLastStageOfAnImportOffersNoCancel() {
        WindowFixture f;
        QVERIFY(f.newCase());
        auto* bar = f.window().findChild<views::JobBar*>();
        const auto* cancel = bar->findChild<QPushButton*>();
        const int job = bar->begin(QStringLiteral("Importing"), [] {});
        QVERIFY(cancel->isVisible());
        bar->setProgress(job, {QStringLiteral("All is stored"), 0, 0, {}, false});
        QVERIFY(!cancel->isVisible());
        bar->end(job);
        bar->tell(QStringLiteral("Done."), QStringLiteral("Show log"), [] {});
        QVERIFY(cancel->isVisible());
    }
    void cancelStopsTheJobThatIsShown() {
        WindowFixture f;
        QVERIFY(f.newCase());
        auto* bar = f.window().findChild<views::JobBar*>();
        auto* cancel = bar->findChild<QPushButton*>();
        const auto text = [&] { return bar->findChild<QLabel*>()->text(); };
        QStringList cancelled;
        const int first = bar->begin(QStringLiteral("Copying"), [&] { cancelled << QStringLiteral("copy"); });
        const int second = bar->begin(QStringLiteral("Exporting"), [&] { cancelled << QStringLiteral("export"); });
        bar->setProgress(first, {QStringLiteral("Copying"), 5, 10, {}});
        QVERIFY2(text().startsWith(QStringLiteral("Exporting")), qPrintable(text()));
        bar->tell(QStringLiteral("Done."), {}, {}); // waits for both
        cancel->click();
        QCOMPARE(cancelled, QStringList{QStringLiteral("export")});
        QVERIFY(!cancel->isEnabled());
        bar->end(second);
        QVERIFY(bar->isVisible());
        QCOMPARE(text(), QStringLiteral("Copying 5 of 10"));
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QCOMPARE(cancelled.last(), QStringLiteral("copy"));
        bar->end(first);
        QCOMPARE(text(), QStringLiteral("Done."));
    }
    void aJobOfTheSessionThatWaitsIsShownOnceItRuns() {
        WindowFixture f;
        QVERIFY(f.newCase());
        const auto* bar = f.window().findChild<views::JobBar*>();
        const auto text = [&] { return bar->findChild<QLabel*>()->text(); };
        emit f.session().jobStarted({QStringLiteral("Importing"), 0, 0, {}});
        emit f.session().jobStarted({QStringLiteral("Merging"), 0, 0, {}});
        QVERIFY2(text().startsWith(QStringLiteral("Importing")), qPrintable(text()));
        emit f.session().jobFinished();
        QVERIFY(bar->isVisible());
        QCOMPARE(text(), QStringLiteral("Merging"));
        emit f.session().jobFinished();
        QVERIFY(!bar->isVisible());
    }
    void whatFailedCanBeTriedAgainAndIsCountedNoMore() {
        WindowFixture f;
        QVERIFY(f.newCase());
        const QString bad = f.write(QStringLiteral("bad.txt"), {});
        QVERIFY(f.import({bad, f.write(QStringLiteral("good.txt"), kCopiedText)}));
        auto* log = f.find<QTreeView>("importLog");
        QCOMPARE(log->model()->rowCount(), 2);
        f.write(QStringLiteral("bad.txt"), "Nothing but a disk was at fault, the company said on Tuesday.");
        QSignalSpy finished(&f.session(), &models::Session::importFinished);
        f.find<QPushButton>("logRetry")->click();
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(f.session().snapshot()->documents.size(), std::size_t{2});
        QCOMPARE(log->model()->rowCount(), 2);
        QVERIFY2(!f.find<QPushButton>("logRetry")->isEnabled(), "nothing is left to try again");
        f.find<QLineEdit>("logWords")->setText(QStringLiteral("bad"));
        QCOMPARE(log->model()->rowCount(), 1);
        f.find<QLineEdit>("logWords")->clear();
        QVERIFY(f.find<QPushButton>("logCopy")->isEnabled());
        f.find<QComboBox>("logOutcome")->setCurrentIndex(2);
        QCOMPARE(log->model()->rowCount(), 0);
        QVERIFY2(!f.find<QPushButton>("logCopy")->isEnabled(), "there is nothing to copy");
    }
    void fieldsOfADocumentAreCorrectedInOneStepAndTakenBack() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId id = f.documentOf(QStringLiteral("attack.md"));
        const auto fields = [&] { return views::DocumentDialog::fieldsOf(*f.session().snapshot()->document(id)); };
        const views::DocumentFields found = fields();
        f.state().selectDocument(id);
        f.trigger("edit.document");
        auto* dialog = f.find<views::DocumentDialog>("");
        QVERIFY(dialog);
        const auto type = [dialog](const char* field, const char* text) {
            dialog->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(QString::fromLatin1(text));
        };
        type("documentTitle", "Claim of Black Tide");
        type("documentAuthor", "Ida Holm");
        type("documentPublished", "6 June 2023");
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(
            fields(),
            (views::DocumentFields{
                QStringLiteral("Claim of Black Tide"), found.publisher, QStringLiteral("Ida Holm"),
                QStringLiteral("2023-06-06")}),
            kPatience);
        f.state().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(fields(), found, kPatience);
        f.state().undoStack()->redo();
        QTRY_COMPARE_WITH_TIMEOUT(fields().author, QStringLiteral("Ida Holm"), kPatience);
        views::takeBackDocument({f.session(), f.state(), f.session().snapshot()}, id);
        QTRY_COMPARE_WITH_TIMEOUT(fields(), found, kPatience);
    }
    void aDateThatIsNoneCannotBeSet() {
        WindowFixture f;
        core::DocumentRecord record;
        views::DocumentDialog dialog(record, {});
        auto* published = dialog.findChild<QLineEdit*>(QStringLiteral("documentPublished"));
        published->setText(QStringLiteral("some day"));
        const auto buttons = dialog.findChildren<QPushButton*>();
        QVERIFY(std::ranges::any_of(buttons, [](const QPushButton* each) {
            return each->text() == QStringLiteral("Correct") && !each->isEnabled();
        }));
    }
};

FAULTLINE_TEST(ImportingTest)
#include "importingtest.moc"
