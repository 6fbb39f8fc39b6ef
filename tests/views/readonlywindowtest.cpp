// SPDX-License-Identifier: GPL-3.0-or-later
// A window whose case can only be read: it says why, changes nothing, and offers what helps. And copies of a case.
#include "models/store/casefile.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/messagearea.h"
#include "views/readonly.h"
#include "views/statusline.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>
#include <sqlite3.h>

using testsupport::WindowFixture;

namespace {

constexpr int kPatience = 20'000;
const QString kCase = QStringLiteral("test.faultline");

bool anyContains(const QStringList& texts, const QString& part) {
    return std::ranges::any_of(texts, [&](const QString& each) { return each.contains(part); });
}

QAction* actionOf(WindowFixture& f, const char* id) {
    QMenu* menu = f.window().commands().submenu(QLatin1String(id));
    return menu ? menu->menuAction() : f.window().commands().action(QLatin1String(id));
}

// Three articles and one step that could be undone, closed again.
void makeCase(WindowFixture& f) {
    QVERIFY(f.newCase(kCase));
    QVERIFY(f.import(f.writeArticles()));
    QSignalSpy applied(&f.session(), &models::Session::correctionApplied);
    f.session().apply({{core::CorrectionKind::DocumentStar, "1", "1"}}, QStringLiteral("Star"));
    QVERIFY(applied.count() > 0 || applied.wait(kPatience));
    QVERIFY(f.close());
}

void execute(const QString& path, const char* sql) {
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

void verifyOnlyRead(WindowFixture& f, const QString& why) {
    QVERIFY(f.session().snapshot()->readOnly);
    QVERIFY(f.window().windowTitle().contains(QStringLiteral("read-only")));
    QVERIFY2(anyContains(f.window().messages().texts(), why), qPrintable(f.window().messages().texts().join(u'\n')));
    QVERIFY(f.find<QLabel>("caseFile")->text().contains(QStringLiteral("read-only")));
    f.state().selectDocument(f.documentOf(QStringLiteral("attack.md")));
    for (const char* id : views::changingCommands()) {
        QVERIFY2(!actionOf(f, id)->isEnabled(), id);
        QVERIFY2(actionOf(f, id)->toolTip().contains(why), id);
    }
    for (const char* id :
         {"edit.find", "report.pdf", "report.export", "go.original", "tab.claims", "view.fitall", "case.copy",
          "case.close", "edit.history"})
        QVERIFY2(actionOf(f, id)->isEnabled(), id);
    QSignalSpy found(&f.session(), &models::Session::searchFinished);
    f.session().search(QStringLiteral("cyberattack"));
    QVERIFY(found.wait(kPatience));
    QVERIFY(found.last().at(1).value<store::SearchAnswer>().total > 0);
    // Whatever way it comes, it is refused with a sentence.
    QSignalSpy refused(&f.session(), &models::Session::failed);
    QCOMPARE(
        f.session().apply({{core::CorrectionKind::DocumentStar, "2", "1"}}, QStringLiteral("Star")), std::int64_t(0));
    f.session().undo(1);
    f.session().importPaths({f.path(QStringLiteral("june.txt"))});
    f.session().reanalyse();
    QCOMPARE(refused.count(), 4);
    QVERIFY(f.session().snapshot()->document(1)->starred);
}

} // namespace

class ReadOnlyWindowTest : public QObject {
    Q_OBJECT
private slots:
    void theSecondWindowReadsAndTriesAgain() {
        WindowFixture f;
        makeCase(f);
        auto other = store::CaseFile::open(f.path(kCase).toStdString(), store::OpenMode::ReadWrite);
        QVERIFY(other && !other->isReadOnly());
        QVERIFY(f.open(kCase));
        verifyOnlyRead(f, QStringLiteral("is open in another window"));
        const store::LockHolder& holder = f.session().readOnlyReason().holder;
        QVERIFY(anyContains(f.window().messages().texts(), QString::fromStdString(holder.host)));
        QSignalSpy opened(&f.session(), &models::Session::caseOpened);
        QTest::mouseClick(f.button(QStringLiteral("Try again")), Qt::LeftButton);
        QVERIFY(opened.wait(kPatience)); // it is still open there
        QVERIFY(f.session().snapshot()->readOnly);
        QTRY_VERIFY(f.button(QStringLiteral("Try again")));
        other = core::fail(core::ErrorCode::NotFound, "closed");
        QTest::mouseClick(f.button(QStringLiteral("Try again")), Qt::LeftButton);
        QVERIFY(opened.wait(kPatience));
        QVERIFY(!f.session().snapshot()->readOnly);
        QVERIFY(!f.button(QStringLiteral("Try again")));
        QVERIFY(actionOf(f, "edit.undo")->isEnabled());
        QVERIFY(actionOf(f, "import.files")->toolTip().contains(QStringLiteral("Import")));
        f.trigger("edit.undo");
        QTRY_VERIFY(!f.session().snapshot()->document(1)->starred);
    }
    void aNewerCaseIsRead() {
        WindowFixture f;
        makeCase(f);
        execute(f.path(kCase), "PRAGMA user_version = 9999");
        QVERIFY(f.open(kCase));
        verifyOnlyRead(f, QStringLiteral("newer version"));
        QVERIFY(!f.button(QStringLiteral("Try again")));
    }
    void aWriteProtectedCaseOffersACopyThatCanBeWorkedOn() {
        WindowFixture f;
        makeCase(f);
        // A folder in the place of the lock file: none can be made, as on media that cannot be written.
        QVERIFY(QDir(f.folder()).mkdir(kCase + QStringLiteral(".lock")));
        QVERIFY(f.open(kCase));
        verifyOnlyRead(f, QStringLiteral("write-protected"));
        QTest::mouseClick(f.button(QStringLiteral("Save a copy…")), Qt::LeftButton);
        auto* dialog = f.window().findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString copy = f.path(QStringLiteral("copy.faultline"));
        emit dialog->fileSelected(copy);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(f.button(QStringLiteral("Open")), kPatience);
        QVERIFY(anyContains(labels(f), copy));
        QVERIFY(f.open(QStringLiteral("copy.faultline")));
        QVERIFY(!f.session().snapshot()->readOnly);
        QCOMPARE(f.session().snapshot()->documents.size(), std::size_t(3));
    }
    void aCopyIsSavedWhileTheCaseIsWorkedOn() {
        WindowFixture f;
        makeCase(f);
        QVERIFY(f.open(kCase));
        const QString copy = f.path(QStringLiteral("copy.faultline"));
        const auto save = [&](const QString& path) {
            f.trigger("case.copy");
            auto* dialog = f.window().findChild<QFileDialog*>();
            QVERIFY(dialog);
            emit dialog->fileSelected(path);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        save(copy);
        f.session().apply({{core::CorrectionKind::DocumentStar, "2", "1"}}, QStringLiteral("Star"));
        QTRY_VERIFY_WITH_TIMEOUT(anyContains(labels(f), copy), kPatience);
        QTRY_VERIFY(f.session().snapshot()->document(2)->starred);
        auto saved = store::CaseFile::open(copy.toStdString(), store::OpenMode::ReadOnly);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->documents()->size(), std::size_t(3));
        QVERIFY(saved->check()->empty());
        // A case is not written over.
        save(f.path(kCase));
        QTRY_VERIFY_WITH_TIMEOUT(
            anyContains(f.window().messages().texts(), QStringLiteral("not written over")), kPatience);
    }
    void aDeletedCaseIsSavedFromWhatIsStillOpen() {
        WindowFixture f;
        makeCase(f);
        QVERIFY(f.open(kCase));
        QVERIFY(QFile::remove(f.path(kCase)));
        QSignalSpy failed(&f.session(), &models::Session::failed);
        f.session().apply({{core::CorrectionKind::DocumentStar, "2", "1"}}, QStringLiteral("Star"));
        QVERIFY(failed.count() > 0 || failed.wait(kPatience));
        QVERIFY(failed.last().first().toString().contains(QStringLiteral("moved or deleted")));
        const QString copy = f.path(QStringLiteral("copy.faultline"));
        const models::Session::Copier copier = f.session().copier();
        QVERIFY(copier(copy, {}).has_value());
        QVERIFY(f.open(QStringLiteral("copy.faultline")));
        QCOMPARE(f.session().snapshot()->documents.size(), std::size_t(3));
        QVERIFY(f.session().snapshot()->document(1)->starred);
    }

private:
    static QStringList labels(WindowFixture& f) {
        QStringList texts;
        for (const QLabel* each : f.window().statusBar()->findChildren<QLabel*>())
            texts << each->text() << each->toolTip();
        return texts;
    }
};

FAULTLINE_TEST(ReadOnlyWindowTest)
#include "readonlywindowtest.moc"
