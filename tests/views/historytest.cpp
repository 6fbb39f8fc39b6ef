// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in a case is undone after the program was closed and opened again, by menu and from the list.
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/dialogs/documentdialog.h"
#include "views/triage.h"

#include <QAction>
#include <QSignalSpy>
#include <QUndoStack>
#include <QUndoView>
#include <QtTest>

using testsupport::WindowFixture;

class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasDoneIsUndoneAfterARestart() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId id = f.documentOf(QStringLiteral("june.txt"));
        const auto title = [&] { return f.session().snapshot()->document(id)->document.title; };
        const std::string before = title();
        for (const char* wanted : {"First", "Second"}) {
            views::DocumentFields fields = views::DocumentDialog::fieldsOf(*f.session().snapshot()->document(id));
            fields.title = QString::fromLatin1(wanted);
            views::amendDocument({f.session(), f.state(), f.session().snapshot()}, id, fields);
            QTRY_COMPARE(title(), std::string(wanted));
        }
        f.trigger("edit.undo");
        QTRY_COMPARE(title(), std::string("First"));
        f.restart();
        QSignalSpy opened(&f.session(), &models::Session::caseOpened);
        f.session().open(f.path(QStringLiteral("test.faultline")), false);
        QVERIFY(opened.wait());
        QVERIFY(f.state().undoStack()->undoText().startsWith(QStringLiteral("Correct document")));
        QVERIFY(!f.state().undoStack()->undoText().contains(QLatin1Char('(')));
        QVERIFY(f.window().commands().action(QStringLiteral("edit.redo"))->isEnabled());
        f.trigger("edit.history");
        auto* list = f.window().findChild<QUndoView*>();
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 3);
        f.trigger("edit.history"); // there already: it comes to the front
        QCOMPARE(f.window().findChildren<QUndoView*>().size(), 1);
        f.trigger("edit.redo");
        QTRY_COMPARE(title(), std::string("Second"));
        list->setCurrentIndex(list->model()->index(0, 0)); // as it was read
        QTRY_COMPARE(title(), before);
    }
};

FAULTLINE_TEST(HistoryTest)
#include "historytest.moc"
