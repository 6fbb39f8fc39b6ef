// SPDX-License-Identifier: GPL-3.0-or-later
// Several contradictions decided at once, and what is left alone.
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/contradictions/contradictionspanel.h"
#include "views/contradictions/notedialog.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTableView>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

int with(WindowFixture& f, core::ContradictionState state) {
    return static_cast<int>(
        std::ranges::count(f.session().snapshot()->findings.contradictions, state, &core::Contradiction::state));
}

} // namespace

namespace {

// Two more voices: one denies the attack, one names another cause.
bool importFive(WindowFixture& f) {
    const QStringList more = {
        f.write(
            QStringLiteral("regulator.md"),
            "---\ntitle: Regulator sees no attack\npublisher: Quay Radio\ndate: 2023-06-06\n---\n\nThe Lumenmail "
            "outage on Monday was "
            "not caused by a cyberattack, the telecoms regulator said of the Lumenmail outage.\n"),
        f.write(
            QStringLiteral("grid.md"),
            "---\ntitle: Power cut blamed\npublisher: Evening Courier\ndate: 2023-06-06\n---\n\nThe Lumenmail outage "
            "on Monday was "
            "caused by a power failure in its data centre, the grid operator said of the Lumenmail outage.\n")};
    return f.newCase() && f.import(f.writeArticles() + more);
}

} // namespace

class ContradictionsBatchTest : public QObject {
    Q_OBJECT
private slots:
    void oneKeyDecidesAllThatAreSelected() {
        WindowFixture f;
        QVERIFY(importFive(f));
        auto* table = f.window().findChild<views::ContradictionsPanel*>()->table();
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        const int all = table->model()->rowCount();
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Y);
        QTRY_COMPARE(with(f, core::ContradictionState::Accepted), all);
        QCOMPARE(table->selectionModel()->selectedRows().size(), all); // they stay selected
        QTest::keyClick(table, Qt::Key_X);
        auto* dialog = f.window().findChild<views::NoteDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Two outages."));
        dialog->accept();
        QTRY_COMPARE(with(f, core::ContradictionState::Dismissed), all);
        for (const core::Contradiction& each : f.session().snapshot()->findings.contradictions)
            QCOMPARE(each.note, std::string("Two outages."));
        f.trigger("edit.undo");
        QTRY_COMPARE(with(f, core::ContradictionState::Accepted), all);
        f.trigger("edit.undo");
        QTRY_COMPARE(with(f, core::ContradictionState::Open), all);
    }

    void aRowTakenOutOfSeveralIsNotDecidedOn() {
        WindowFixture f;
        QVERIFY(importFive(f));
        auto* table = f.window().findChild<views::ContradictionsPanel*>()->table();
        QTRY_VERIFY(table->model()->rowCount() >= 3);
        table->setFocus();
        table->selectAll();
        const int all = table->model()->rowCount();
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, Qt::ControlModifier,
            table->visualRect(table->model()->index(1, 0)).center());
        QCOMPARE(table->selectionModel()->selectedRows().size(), all - 1);
        QTest::keyClick(table, Qt::Key_Y);
        QTRY_COMPARE(with(f, core::ContradictionState::Accepted), all - 1);
    }

    void whatIsNoLongerSelectedIsLeftAlone() {
        WindowFixture f;
        QVERIFY(importFive(f));
        auto* table = f.window().findChild<views::ContradictionsPanel*>()->table();
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        table->setFocus();
        table->selectAll();
        table->selectRow(1);
        f.trigger("go.nextcontradiction"); // around to another one, and back
        f.trigger("go.previouscontradiction");
        QTest::keyClick(table, Qt::Key_Y);
        QTRY_COMPARE(with(f, core::ContradictionState::Accepted), 1);
    }
};

FAULTLINE_TEST(ContradictionsBatchTest)
#include "contradictionsbatchtest.moc"
