// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a case as a whole, through the window: all of it analysed again, a colleague's case taken in.
#include "models/store/casefile.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/dialogs/documentdialog.h"
#include "views/importing/conflictsdialog.h"
#include "views/importing/jobbar.h"
#include "views/importing/reanalysiswindow.h"
#include "views/triage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kWait = 20'000;

// A case that knows nothing of what its first article claims, as older rules would have left it.
bool makeOlder(WindowFixture& f, core::DocumentId id) {
    if (!f.close())
        return false;
    auto file =
        store::CaseFile::open(f.path(QStringLiteral("test.faultline")).toStdString(), store::OpenMode::ReadWrite);
    return file && file->replaceFindings(id, {}) && file->replaceCaseFindings({});
}

} // namespace

class WholeCaseTest : public QObject {
    Q_OBJECT
private slots:
    void aNewAnalysisTellsWhatItChanged() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        core::DocumentId id = 0;
        for (const core::DocumentRecord& each : f.session().snapshot()->documents)
            id = each.claims.empty() ? id : each.id;
        const std::vector<core::ClaimRecord> claims = f.session().snapshot()->document(id)->claims;
        QVERIFY(!claims.empty());
        QVERIFY(makeOlder(f, id));
        QVERIFY(f.open(QStringLiteral("test.faultline")));
        QVERIFY(f.session().snapshot()->document(id)->claims.empty());

        QSignalSpy reanalysed(&f.session(), &models::Session::reanalysed);
        f.trigger("tools.reanalyse");
        QVERIFY(f.session().isBusy());
        QVERIFY(reanalysed.wait(kWait));
        const auto summary = qvariant_cast<models::ReanalysisSummary>(reanalysed.first().at(0));
        QCOMPARE(summary.found(false, true), static_cast<int>(claims.size()));
        QCOMPARE(summary.found(true, false), 0);
        QVERIFY(f.session().snapshot()->document(id)->claims == claims);
        QAbstractButton* show = f.button(QStringLiteral("Show what changed"));
        QVERIFY(show);
        show->click();
        auto* window = f.window().findChild<views::ReanalysisWindow*>();
        QVERIFY(window);
        auto* tree = window->findChild<QTreeWidget*>();
        QTreeWidgetItem* group = tree->topLevelItem(0);
        QVERIFY(group->text(0).startsWith(QStringLiteral("Claims found")));
        QCOMPARE(group->childCount(), static_cast<int>(claims.size()));
        emit tree->itemActivated(group->child(0), 0);
        QCOMPARE(f.state().selection().document, id);
        QVERIFY(f.state().selection().claim >= 0);

        QSignalSpy again(&f.session(), &models::Session::reanalysed);
        f.trigger("tools.reanalyse");
        QVERIFY(again.wait(kWait));
        QVERIFY(qvariant_cast<models::ReanalysisSummary>(again.first().at(0)).isEmpty());
    }
    void aCancelledAnalysisLeavesTheCaseAsItWas() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const auto before = f.session().snapshot()->documents;
        QSignalSpy failed(&f.session(), &models::Session::failed);
        f.session().reanalyse();
        f.session().cancelJob(); // it may have ended by then
        QTRY_VERIFY_WITH_TIMEOUT(!f.session().isBusy(), kWait);
        QVERIFY(f.session().snapshot()->documents == before);
    }
    void conflictsOfAMergeAreListedForADecision() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId id = f.documentOf(QStringLiteral("june.txt"));
        const auto title = [&] { return f.session().snapshot()->document(id)->document.title; };
        const auto rename = [&](const char* wanted) {
            views::DocumentFields fields = views::DocumentDialog::fieldsOf(*f.session().snapshot()->document(id));
            fields.title = QString::fromLatin1(wanted);
            views::amendDocument({f.session(), f.state(), f.session().snapshot()}, id, fields);
        };
        rename("Mine");
        QTRY_COMPARE(title(), std::string("Mine"));
        const QString other = f.path(QStringLiteral("other.faultline"));
        QVERIFY(QFile::copy(f.path(QStringLiteral("test.faultline")), other));
        {
            auto theirs = store::CaseFile::open(other.toStdString(), store::OpenMode::ReadWrite);
            QVERIFY(theirs);
            QVERIFY(theirs->apply({core::CorrectionKind::DocumentTitle, std::to_string(id), "Theirs"}));
            QVERIFY(theirs->apply({core::CorrectionKind::DocumentNote, std::to_string(id), "Look here."}));
        }
        QSignalSpy merged(&f.session(), &models::Session::merged);
        f.session().merge(other);
        QVERIFY(merged.wait(kWait));
        QTRY_COMPARE(title(), std::string("Theirs")); // the later one
        QCOMPARE(f.session().snapshot()->document(id)->note, std::string("Look here."));
        QVERIFY(QFile::exists(f.path(QStringLiteral("test.before-merge.faultline"))));
        QTRY_VERIFY(f.window().findChild<views::JobBar*>()->findChild<QLabel*>()->text().contains(
            QStringLiteral("test.before-merge.faultline")));
        auto* dialog = f.window().findChild<views::ConflictsDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->decisions().empty());
        auto* choice = dialog->findChild<QComboBox*>();
        QVERIFY(choice && choice->itemText(0).contains(QStringLiteral("Mine")));
        QCOMPARE(choice->currentIndex(), 1);
        choice->setCurrentIndex(0);
        dialog->accept();
        QTRY_COMPARE(title(), std::string("Mine"));
        QVERIFY(f.state().undoStack()->undoText().contains(QStringLiteral("other")));
        f.session().merge(f.path(QStringLiteral("test.faultline")));
        QSignalSpy failed(&f.session(), &models::Session::failed);
        QVERIFY(failed.wait(kWait)); // not with itself
    }
};

FAULTLINE_TEST(WholeCaseTest)
#include "wholecasetest.moc"
