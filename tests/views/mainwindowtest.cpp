// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the window: bring articles in, find, narrow, correct, undo, open the wrong file.
#include "models/core/contradictioncount.h"
#include "models/items/roles.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/cases.h"
#include "views/dialogs/claimdialog.h"
#include "views/dialogs/datedialog.h"
#include "views/dialogs/palettedialog.h"
#include "views/messagearea.h"
#include "views/reader/readerpanel.h"
#include "views/tables/claimspanel.h"
#include "views/timeline/timelineview.h"
#include "views/triage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QUndoStack>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kPatience = 20'000;

// The text of every cell.
QStringList cells(const QAbstractItemView* view) {
    QStringList all;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            all.append(view->model()->index(row, column).data().toString());
    }
    return all;
}

bool anyContains(const QStringList& texts, const QString& part) {
    return std::ranges::any_of(texts, [&](const QString& each) { return each.contains(part); });
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private slots:
    void startsWithWaysToBegin() {
        WindowFixture f;
        QVERIFY(f.button(QStringLiteral("Import files…")));
        QVERIFY(f.button(QStringLiteral("New case…")));
        QVERIFY(f.button(QStringLiteral("Look at the sample case")));
        QVERIFY(!f.find<QLineEdit>("searchEdit")->isEnabled());
    }

    void droppedFilesBecomeACase() {
        WindowFixture f;
        QStringList files = f.writeArticles();
        files.append(f.write(QStringLiteral("empty.txt"), {}));
        QSignalSpy finished(&f.session(), &models::Session::importFinished);
        QVERIFY(f.drop(files));
        auto* dialog = f.window().findChild<QFileDialog*>();
        QVERIFY2(dialog, "no case is open, so it is asked where to keep one");
        emit dialog->fileSelected(f.path(QStringLiteral("new.faultline")));
        dialog->close();
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(f.session().snapshot()->documents.size(), std::size_t(3));
        QVERIFY(f.window().windowTitle().contains(QStringLiteral("new")));
        // Every file is named in the log, the bad one with a sentence; nothing modal.
        const QStringList log = cells(f.find<QAbstractItemView>("importLog"));
        for (const QString& file : std::as_const(files))
            QVERIFY2(anyContains(log, QFileInfo(file).fileName()), qPrintable(file));
        QVERIFY(anyContains(f.window().messages().texts(), QStringLiteral("1 could not be read")));
        QVERIFY(!QApplication::activeModalWidget());
        QTest::mouseClick(f.button(QStringLiteral("Show which and why")), Qt::LeftButton);
        f.find<QComboBox>("logOutcome")->setCurrentIndex(2);
        QCOMPARE(f.find<QAbstractItemView>("importLog")->model()->rowCount(), 1);
    }

    void droppedTextIsNotTaken() {
        WindowFixture f;
        QVERIFY(!f.drop({}));
    }

    void droppedCaseOpens() {
        WindowFixture f;
        QVERIFY(f.newCase(QStringLiteral("first.faultline")));
        QVERIFY(f.newCase(QStringLiteral("second.faultline")));
        QSignalSpy opened(&f.session(), &models::Session::caseOpened);
        QVERIFY(f.drop({f.path(QStringLiteral("first.faultline"))}));
        QVERIFY(opened.wait(kPatience));
        QCOMPARE(f.session().casePath(), f.path(QStringLiteral("first.faultline")));
    }

    void importCanBeCancelled() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QSignalSpy finished(&f.session(), &models::Session::importFinished);
        connect(&f.session(), &models::Session::jobStarted, &f.window(), [&f] {
            QAbstractButton* cancel = f.button(QStringLiteral("Cancel"));
            QVERIFY(cancel);
            QTest::mouseClick(cancel, Qt::LeftButton);
        });
        f.session().importPaths(f.writeArticles());
        QVERIFY(finished.wait(kPatience));
        const auto summary = finished.first().first().value<models::ImportSummary>();
        QVERIFY(summary.cancelled);
        QVERIFY(f.session().snapshot()->documents.size() < 3);
        QVERIFY(!f.button(QStringLiteral("Cancel")));
    }

    void aDateGivenMovesWhatIsDatedByItAndCanBeUndone() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId id = f.documentOf(QStringLiteral("june.txt"));
        const auto datedOf = [&f, id] {
            const core::SnapshotPtr snapshot = f.session().snapshot();
            return std::ranges::count_if(snapshot->events, [&](const core::Event& event) {
                return event.document == id && event.when.resolved();
            });
        };
        QCOMPARE(datedOf(), 0);
        f.state().selectDocument(id);
        f.trigger("edit.date");
        giveDate(f, QStringLiteral("2023-06-20"));
        QTRY_VERIFY(datedOf() >= 2); // the publication, and "early June"
        QVERIFY(f.session().snapshot()->document(id)->publishedCorrected);
        QAction* undo = f.window().commands().action(QStringLiteral("edit.undo"));
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(datedOf(), 0);
        f.trigger("edit.redo");
        QTRY_VERIFY(datedOf() >= 2);
    }

    void aClaimCorrectedByKeyChangesItsContradictionsAndCanBeUndone() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const auto contradictions = [&f] { return f.session().snapshot()->findings.contradictions.size(); };
        const std::size_t before = contradictions();
        QVERIFY(before > 0);
        const core::Contradiction first = f.session().snapshot()->findings.contradictions.front();
        f.state().selectClaim(first.a);
        f.trigger("tab.claims");
        auto* claims = f.window().findChild<views::ClaimsPanel*>();
        QVERIFY(claims);
        QTest::keyClick(claims->table(), Qt::Key_E);
        auto* dialog = f.window().findChild<views::ClaimDialog*>();
        QVERIFY(dialog);
        auto* about = dialog->findChildren<QComboBox*>().constLast();
        about->setCurrentIndex(about->findData(static_cast<int>(core::Scope::Other)));
        dialog->accept();
        QTRY_VERIFY(contradictions() < before); // background contradicts nothing
        QVERIFY(f.session().snapshot()->claim(first.a)->corrected);
        f.trigger("edit.undo");
        QTRY_COMPARE(contradictions(), before);
        QVERIFY(!f.session().snapshot()->claim(first.a)->corrected);
    }

    void aClaimIsJudgedOnTheTimelineByKey() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::ClaimRef claim = f.session().snapshot()->findings.contradictions.front().a;
        f.state().selectClaim(claim);
        auto* timeline = f.window().findChild<views::TimelineView*>();
        QVERIFY(timeline);
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Y);
        QTRY_COMPARE(f.session().snapshot()->claim(claim)->verdict, core::ClaimVerdict::Confirmed);
        QTest::keyClick(timeline, Qt::Key_X);
        QTRY_COMPARE(f.session().snapshot()->claim(claim)->verdict, core::ClaimVerdict::Rejected);
        f.trigger("edit.undo");
        QTRY_COMPARE(f.session().snapshot()->claim(claim)->verdict, core::ClaimVerdict::Confirmed);
        QTest::keyClick(timeline, Qt::Key_E);
        auto* dialog = f.window().findChild<views::ClaimDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }

    void theLettersOfDecisionsAreCommandsThatCanHaveOtherKeys() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::ClaimRef claim = f.session().snapshot()->findings.contradictions.front().a;
        const auto verdict = [&] { return f.session().snapshot()->claim(claim)->verdict; };
        f.state().selectClaim(claim);
        f.trigger("tab.claims");
        auto* table = f.window().findChild<views::ClaimsPanel*>()->table();
        f.window().commands().setKeys(QStringLiteral("decide.reject"), {QKeySequence(Qt::Key_J)});
        QTest::keyClick(table, Qt::Key_J);
        QTRY_COMPARE(verdict(), core::ClaimVerdict::Rejected);
        f.window().commands().resetKeys(QStringLiteral("decide.reject"));
        f.state().selectClaim(claim);
        f.find<QLineEdit>("searchEdit")->setFocus(); // as from the menu: it is meant for the list
        f.trigger("decide.confirm");
        QTRY_COMPARE(verdict(), core::ClaimVerdict::Confirmed);
        QVERIFY(f.find<QLineEdit>("searchEdit")->text().isEmpty());
    }

    void documentsChangeTheirIncidentFromTheMenu() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId id = f.documentOf(QStringLiteral("attack.md"));
        const core::DocumentId other = f.documentOf(QStringLiteral("denial.txt"));
        const auto home = [&](core::DocumentId of) { return f.session().snapshot()->document(of)->incident; };
        QVERIFY(home(id) != 0 && home(id) == home(other));
        f.state().selectDocument(id);
        f.trigger("incident.leave");
        QTRY_VERIFY(home(id) != home(other));
        const core::IncidentId rest = home(other);
        QVERIFY(rest != 0);
        QMenu* menu = f.window().commands().submenu(QStringLiteral("incident.move"));
        QVERIFY(menu->isEnabled());
        emit menu->aboutToShow();
        const QString title = models::toQt(f.session().snapshot()->incident(rest)->title);
        const QList<QAction*> actions = menu->actions();
        const auto found = std::ranges::find_if(
            actions, [&](const QAction* each) { return views::CommandTable::plainText(*each) == title; });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QTRY_COMPARE(home(id), home(other));
    }

    void aDocumentIsTakenOutOfItsIncidentAndPutBack() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId id = f.documentOf(QStringLiteral("attack.md"));
        const core::DocumentId other = f.documentOf(QStringLiteral("denial.txt"));
        const auto together = [&] {
            const core::SnapshotPtr snapshot = f.session().snapshot();
            const core::IncidentId incident = snapshot->document(id)->incident;
            return incident != 0 && incident == snapshot->document(other)->incident;
        };
        QVERIFY(together());
        views::leaveIncident({f.session(), f.state(), f.session().snapshot()}, id);
        QTRY_VERIFY(!together());
        f.trigger("edit.undo");
        QTRY_VERIFY(together());
        f.trigger("edit.redo");
        QTRY_VERIFY(!together());
        const core::IncidentId rest = f.session().snapshot()->document(other)->incident;
        if (rest != 0) {
            views::joinIncident({f.session(), f.state(), f.session().snapshot()}, id, rest);
            QTRY_VERIFY(together());
        }
    }

    void undoBeforeTheAnswerIsUndoneAllTheSame() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId id = f.documentOf(QStringLiteral("june.txt"));
        QSignalSpy applied(&f.session(), &models::Session::correctionApplied);
        f.state().selectDocument(id);
        f.trigger("edit.date");
        giveDate(f, QStringLiteral("2023-06-20"));
        f.state().undoStack()->undo();
        QTRY_COMPARE(applied.count(), 2);
        QTRY_VERIFY(!f.session().snapshot()->document(id)->publishedCorrected);
    }

    void sampleCaseShowsAContradiction() {
        WindowFixture f;
        QSignalSpy finished(&f.session(), &models::Session::importFinished);
        QTest::mouseClick(f.button(QStringLiteral("Look at the sample case")), Qt::LeftButton);
        QVERIFY(finished.wait(3 * kPatience));
        QVERIFY(f.session().snapshot()->documents.size() >= 8);
        QVERIFY(!f.session().snapshot()->findings.contradictions.empty());
        const core::ContradictionCount count =
            core::countContradictions(f.session().snapshot()->findings.contradictions);
        QVERIFY(count.possible > 0);
        QTRY_COMPARE(
            f.find<QTabWidget>("lists")->tabText(0),
            QStringLiteral("Contradictions %1 + %2").arg(count.established).arg(count.possible));
        // What comes of it goes to the user's folders, not among the program's own files.
        const QString sample = f.session().casePath();
        QVERIFY(views::Cases::folderFor(sample) != QFileInfo(sample).absolutePath());
        QCOMPARE(views::Cases::folderFor(f.path(QStringLiteral("mine.faultline"))), f.folder());
    }

    void aCaseOpenElsewhereIsNotLost() {
        WindowFixture f;
        QVERIFY(f.newCase(QStringLiteral("mine.faultline")));
        models::Session other;
        QSignalSpy opened(&other, &models::Session::caseOpened);
        other.open(f.path(QStringLiteral("theirs.faultline")), true);
        QVERIFY(opened.wait(kPatience));
        QSignalSpy failed(&f.session(), &models::Session::openFailed);
        QSignalSpy openedHere(&f.session(), &models::Session::caseOpened);
        f.window().cases().open(f.path(QStringLiteral("theirs.faultline")));
        QTRY_VERIFY(failed.count() + openedHere.count() > 0);
        if (failed.count() > 0)
            QCOMPARE(f.session().casePath(), f.path(QStringLiteral("mine.faultline")));
        else
            QVERIFY(f.session().snapshot()->readOnly);
        QVERIFY2(!f.window().messages().texts().isEmpty(), "the window says that it is so, and why");
    }

    void paletteKnowsSourcesAndDates() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QTRY_VERIFY(f.state().range() != core::TimeInterval{});
        const auto run = [&](const QString& text) {
            f.trigger("tools.palette");
            auto* palette = f.window().findChild<views::PaletteDialog*>();
            auto* edit = palette->findChild<QLineEdit*>();
            edit->setText(text);
            QTest::keyClick(edit, Qt::Key_Return);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        run(QStringLiteral("harbour wire"));
        QCOMPARE(f.state().filter().sources, QStringList{QStringLiteral("Harbour Wire")});
        run(QStringLiteral("black tide"));
        QCOMPARE(f.state().filter().speakers, QStringList{QStringLiteral("Black Tide")});
        run(QStringLiteral("12 March 2031"));
        QVERIFY(f.state().range().contains(core::parseIso("2031-03-12")->interval->middle()));
        QVERIFY(!f.state().filter().knownAt);
    }

    void knownAtAMomentThatIsTyped() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QTRY_VERIFY(f.state().range() != core::TimeInterval{});
        f.trigger("tools.palette");
        auto* edit = f.window().findChild<views::PaletteDialog*>()->findChild<QLineEdit*>();
        edit->setText(QStringLiteral("2023-06-05 12:00"));
        QTest::keyClick(edit, Qt::Key_Down); // the first would go there
        QTest::keyClick(edit, Qt::Key_Return);
        const core::Millis noon = core::parseIso("2023-06-05T12:00Z")->interval->earliest;
        QCOMPARE(f.state().filter().knownAt, std::optional(noon));
        QVERIFY(f.state().range().contains(noon));
        f.trigger("go.known");
        auto* dialog = f.window().findChild<QInputDialog*>();
        dialog->setTextValue(QStringLiteral("5 June 2023")); // by its end
        dialog->accept();
        QCOMPARE(f.state().filter().knownAt, std::optional(noon + 12 * core::kHour));
    }

    void paletteRunsWhatIsTyped() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("tools.palette");
        auto* palette = f.window().findChild<views::PaletteDialog*>();
        QVERIFY(palette);
        auto* edit = palette->findChild<QLineEdit*>();
        const core::SnapshotPtr snapshot = f.session().snapshot();
        const core::DocumentId wanted = f.documentOf(QStringLiteral("june.txt"));
        QTest::keyClicks(edit, models::titleText(*snapshot->document(wanted)));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(f.state().selection().document, wanted);
    }

    // A screen of 1024 × 700 at 200 % has 512 × 350 to give.
    void windowFitsAScreenAtTwiceTheSize() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.state().selectDocument(f.documentOf(QStringLiteral("june.txt")));
        const QSize screen(512, 350);
        f.window().resize(screen);
        QTRY_COMPARE(f.window().size(), screen);
        const auto* reader = f.window().findChild<views::ReaderPanel*>();
        QVERIFY(reader->width() >= 120);
        QTRY_VERIFY(reader->mapTo(&f.window(), QPoint(reader->width(), 0)).x() <= screen.width());
    }

    void keysOfACaseThatIsClosedDoNothing() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.state().selectDocument(f.documentOf(QStringLiteral("june.txt")));
        f.trigger("case.close");
        QCOMPARE(f.state().selection(), views::Selection{});
        for (const char* id : {"edit.date", "edit.find", "report.pdf", "view.fitall", "go.back", "case.close"})
            QVERIFY2(!f.window().commands().action(QString::fromLatin1(id))->isEnabled(), id);
    }

    void themeIsSwitchedAndRemembered() {
        WindowFixture f;
        f.trigger("theme.dark");
        QCOMPARE(f.state().theme(), rendering::Theme::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        f.restart();
        QCOMPARE(f.state().theme(), rendering::Theme::Dark);
        QVERIFY(f.window().commands().action(QStringLiteral("theme.dark"))->isChecked());
        f.trigger("theme.light");
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    }

    void whatCannotBeOpenedIsToldAndNothingIsLost() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QSignalSpy failed(&f.session(), &models::Session::openFailed);
        for (const QString& path :
             {f.write(QStringLiteral("notes.faultline"), "these are no case\n"),
              f.path(QStringLiteral("missing.faultline"))}) {
            f.window().cases().open(path);
            QVERIFY(failed.wait(kPatience));
            QVERIFY2(
                anyContains(f.window().messages().texts(), QFileInfo(path).fileName()),
                qPrintable(f.window().messages().texts().join(QLatin1Char('\n'))));
            QCOMPARE(f.session().casePath(), f.path(QStringLiteral("test.faultline")));
            QCOMPARE(f.session().snapshot()->documents.size(), std::size_t(3));
            QVERIFY(!QApplication::activeModalWidget());
        }
    }

    void aNewCaseNeverOverwritesAFile() {
        WindowFixture f;
        const QString path = f.write(QStringLiteral("precious.faultline"), "important");
        f.window().cases().create(path);
        QVERIFY(anyContains(f.window().messages().texts(), QStringLiteral("precious.faultline")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("important"));
        QVERIFY(!f.session().isOpen());
    }

    void whatWasBegunInOneCaseIsNotDoneInTheNext() {
        WindowFixture f;
        QVERIFY(f.newCase(QStringLiteral("first.faultline")));
        QVERIFY(f.import(f.writeArticles()));
        f.state().selectDocument(f.documentOf(QStringLiteral("attack.md")));
        f.trigger("edit.date");
        QPointer<views::DateDialog> dialog = f.window().findChild<views::DateDialog*>();
        QVERIFY(dialog);
        const views::Desk desk{f.session(), f.state(), f.session().snapshot()};
        QVERIFY(f.newCase(QStringLiteral("second.faultline")));
        QTRY_VERIFY(!dialog); // it was about the first case
        QVERIFY(f.import(f.writeArticles()));
        views::setPublished(desk, core::DocumentId{1}, QStringLiteral("2020-01-01"));
        QVERIFY(anyContains(f.window().messages().texts(), QStringLiteral("Another case was opened meanwhile")));
        QCOMPARE(f.state().undoStack()->count(), 0);
    }

    void recentCasesAreOffered() {
        WindowFixture f;
        QVERIFY(f.newCase(QStringLiteral("first.faultline")));
        QVERIFY(f.newCase(QStringLiteral("second.faultline")));
        f.trigger("case.close");
        QVERIFY(!f.session().isOpen());
        QTRY_VERIFY(f.button(QStringLiteral("first")));
        QMenu* menu = f.window().commands().submenu(QStringLiteral("case.recent"));
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("second"));
        QSignalSpy opened(&f.session(), &models::Session::caseOpened);
        QTest::mouseClick(f.button(QStringLiteral("first")), Qt::LeftButton);
        QVERIFY(opened.wait(kPatience));
        QCOMPARE(f.session().casePath(), f.path(QStringLiteral("first.faultline")));
    }

    void viewHistoryGoesBackAndForward() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId first = f.documentOf(QStringLiteral("attack.md"));
        const core::DocumentId second = f.documentOf(QStringLiteral("june.txt"));
        f.state().selectDocument(first);
        views::Filter filter;
        filter.causes = {QStringLiteral("cyberattack")};
        f.state().setFilter(filter);
        f.state().selectDocument(second);
        QTest::keyClick(&f.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.state().selection().document, first);
        QCOMPARE(f.state().filter(), filter);
        QTest::keyClick(&f.window(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(f.state().filter().isEmpty());
        QTest::keyClick(&f.window(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&f.window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(f.state().selection().document, second);
        QVERIFY(!f.window().commands().action(QStringLiteral("go.forward"))->isEnabled());
    }

    void singleLettersStayLettersInTheSearchField() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("edit.find");
        QTest::keyClicks(f.find<QLineEdit>("searchEdit"), QStringLiteral("f]?["));
        QCOMPARE(f.find<QLineEdit>("searchEdit")->text(), QStringLiteral("f]?["));
        QVERIFY(!QApplication::activeModalWidget());
    }

private:
    static void giveDate(WindowFixture& f, const QString& typed) {
        auto* dialog = f.window().findChild<views::DateDialog*>();
        QVERIFY(dialog);
        auto* edit = dialog->findChild<QLineEdit*>();
        QVERIFY(edit);
        edit->clear();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

FAULTLINE_TEST(MainWindowTest)
#include "mainwindowtest.moc"
