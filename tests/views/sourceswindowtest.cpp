// SPDX-License-Identifier: GPL-3.0-or-later
// Grading, naming and noting sources in the real window, and undoing it.
#include "views/sources/sourceswindow.h"
#include "models/items/sourcemodel.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QUndoStack>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

struct Sources {
    explicit Sources(WindowFixture& f)
        : fixture(f) {
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("tools.sources");
        window = f.window().findChild<views::SourcesWindow*>();
        table = window->findChild<QTableView*>(QStringLiteral("sources"));
        QTRY_VERIFY(table->model()->rowCount() > 0);
    }
    int rowOf(const QString& name) const {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    void choose(const QString& name) const { table->setCurrentIndex(table->model()->index(rowOf(name), 0)); }
    QString cell(const QString& name, int column) const {
        return table->model()->index(rowOf(name), column).data().toString();
    }
    template <typename Widget>
    Widget* find(const char* name) const {
        return window->findChild<Widget*>(QString::fromLatin1(name));
    }

    WindowFixture& fixture;
    views::SourcesWindow* window = nullptr;
    QTableView* table = nullptr;
};

const QString kWire = QStringLiteral("Harbour Wire");

QStringList notes(WindowFixture& f) {
    QStringList all;
    for (const core::Correction& each : f.session().snapshot()->corrections) {
        if (each.kind == core::CorrectionKind::SourceNote)
            all << QString::fromStdString(each.target + ": " + each.value);
    }
    return all;
}

} // namespace

class SourcesWindowTest : public QObject {
    Q_OBJECT
private slots:
    void aLetterGradesAndUndoTakesItBack() {
        WindowFixture f;
        const Sources sources(f);
        QVERIFY(sources.rowOf(kWire) >= 0);
        sources.choose(kWire);
        QTest::keyClick(sources.table, Qt::Key_D);
        QTRY_COMPARE(sources.cell(kWire, models::SourceModel::Grade), QStringLiteral("D"));
        QCOMPARE(sources.find<QComboBox>("sourceGrade")->currentData().toInt(), int('D'));
        QVERIFY(f.state().undoStack()->undoText().contains(kWire));
        f.trigger("edit.undo");
        QTRY_COMPARE(sources.cell(kWire, models::SourceModel::Grade), QString());
    }

    void namesAreReadableInANarrowWindow() {
        WindowFixture f;
        const Sources sources(f);
        const QHeaderView* header = sources.table->horizontalHeader();
        const int word = sources.table->fontMetrics().horizontalAdvance(kWire);
        for (const int width : {1200, 560, 1200}) {
            sources.window->resize(width, 600);
            QTRY_COMPARE(sources.window->width(), width);
            QTRY_VERIFY2(header->sectionSize(0) > word, qPrintable(QString::number(width)));
        }
        QTRY_COMPARE(header->length(), sources.table->viewport()->width()); // and has what the others leave
    }
    void twoNamesBecomeOne() {
        WindowFixture f;
        const Sources sources(f);
        QVERIFY(sources.rowOf(QStringLiteral("Black Tide")) >= 0);
        sources.choose(QStringLiteral("Black Tide"));
        auto* same = sources.find<QComboBox>("sameSource");
        same->setEditText(kWire);
        sources.find<QAbstractButton>("joinSources")->click();
        QTRY_COMPARE(sources.rowOf(QStringLiteral("Black Tide")), -1);
        QTRY_COMPARE(sources.cell(kWire, models::SourceModel::OtherNames), QStringLiteral("Black Tide"));
        sources.choose(kWire);
        auto* names = sources.find<QListWidget>("otherNames");
        QTRY_COMPARE(names->count(), 1);
        names->setCurrentRow(0);
        sources.find<QAbstractButton>("partSource")->click();
        QTRY_VERIFY(sources.rowOf(QStringLiteral("Black Tide")) >= 0);
    }

    void anOutletIsSaidToCopyAnother() {
        WindowFixture f;
        const Sources sources(f);
        QVERIFY(f.import({f.write(
            QStringLiteral("again.md"),
            "---\ntitle: Mail gone\npublisher: Fenwick Gazette\ndate: 2023-06-06\n---\n\n"
            "Offices all over the county could send no letters on Monday and went back to paper and couriers. A "
            "cyberattack caused the Lumenmail outage, says a statement that carries the name of Black Tide.\n")}));
        QTRY_VERIFY(sources.rowOf(QStringLiteral("Fenwick Gazette")) >= 0);
        QCOMPARE(f.session().snapshot()->findings.origins.size(), std::size_t(0));
        sources.choose(QStringLiteral("Fenwick Gazette"));
        auto* copies = sources.find<QComboBox>("copiesOutlet");
        QVERIFY(copies->isEnabled());
        QCOMPARE(copies->findText(QStringLiteral("Fenwick Gazette")), -1); // not itself
        QCOMPARE(copies->findText(QStringLiteral("Black Tide")), -1);      // nobody who only speaks
        copies->setFocus();
        QTest::keyClicks(copies, QStringLiteral("wire")); // any part of Harbour Wire
        QTest::keyClick(copies, Qt::Key_Return);
        QTRY_COMPARE(f.session().snapshot()->findings.origins.size(), std::size_t(1));
        QTRY_COMPARE(copies->currentText(), kWire);
        QTRY_COMPARE(sources.find<QListWidget>("sourceFacts")->count(), 1);
        f.trigger("edit.undo");
        QTRY_COMPARE(f.session().snapshot()->findings.origins.size(), std::size_t(0));
        QTRY_COMPARE(copies->currentText(), QString());
    }

    void whatIsTypedStaysUntilItIsChosenOrLeft() {
        WindowFixture f;
        const Sources sources(f);
        sources.choose(kWire);
        auto* copies = sources.find<QComboBox>("copiesOutlet");
        auto* same = sources.find<QComboBox>("sameSource");
        same->setFocus();
        QTest::keyClicks(same, QStringLiteral("Harb"));
        const auto typed = [&] { return same->currentText(); };
        QVERIFY(f.import({f.write(
            QStringLiteral("late.md"),
            "---\ntitle: Late\npublisher: Evening Leaf\ndate: 2023-06-07\n---\n\nIt rained on "
            "the harbour all day, and nobody minded much.\n")}));
        QTRY_VERIFY(sources.rowOf(QStringLiteral("Evening Leaf")) >= 0);
        QCOMPARE(typed(), QStringLiteral("Harb"));
        copies->setFocus();
        QTest::keyClicks(copies, QStringLiteral("no such paper"));
        QTest::keyClick(copies, Qt::Key_Return);
        QCOMPARE(copies->currentText(), QString());
        QVERIFY(f.session().snapshot()->corrections.empty());
    }

    void roleAndNoteAreKept() {
        WindowFixture f;
        const Sources sources(f);
        const QString group = QStringLiteral("Black Tide");
        sources.choose(group);
        auto* role = sources.find<QComboBox>("sourceRole");
        role->setCurrentIndex(role->findData(static_cast<int>(core::SpeakerRole::Expert)));
        QTRY_COMPARE(sources.cell(group, models::SourceModel::Kind), QStringLiteral("expert"));
        sources.find<QPlainTextEdit>("sourceNote")->setPlainText(QStringLiteral("Claims much."));
        sources.find<QAbstractButton>("keepSourceNote")->click();
        const auto noted = [&] {
            const auto& all = f.session().snapshot()->corrections;
            return std::ranges::find(all, core::CorrectionKind::SourceNote, &core::Correction::kind) != all.end();
        };
        QTRY_VERIFY(noted());
        f.trigger("edit.undo");
        QTRY_VERIFY(!noted());
        f.trigger("edit.undo");
        QTRY_VERIFY(sources.cell(group, models::SourceModel::Kind) != QStringLiteral("expert"));
    }

    void aNoteBeingTypedIsNotLost() {
        WindowFixture f;
        const Sources sources(f);
        sources.choose(kWire);
        auto* note = sources.find<QPlainTextEdit>("sourceNote");
        note->setPlainText(QStringLiteral("Called the pre"));
        QTest::keyClick(sources.table, Qt::Key_B); // the register is built anew
        QTRY_COMPARE(sources.cell(kWire, models::SourceModel::Grade), QStringLiteral("B"));
        QCOMPARE(note->toPlainText(), QStringLiteral("Called the pre"));
        note->appendPlainText(QStringLiteral("ss office."));
        sources.choose(QStringLiteral("Black Tide")); // another row keeps it
        QCOMPARE(note->toPlainText(), QString());
        QTRY_VERIFY(std::ranges::any_of(f.session().snapshot()->corrections, [](const core::Correction& each) {
            return each.kind == core::CorrectionKind::SourceNote && each.target == kWire.toStdString();
        }));
    }

    void mergingNamesKeepsTheNote() {
        WindowFixture f;
        const Sources sources(f);
        const QString group = QStringLiteral("Black Tide");
        sources.choose(group);
        sources.find<QPlainTextEdit>("sourceNote")->setPlainText(QStringLiteral("Claims much."));
        sources.find<QAbstractButton>("keepSourceNote")->click();
        QTRY_COMPARE(notes(f), QStringList{QStringLiteral("Black Tide: Claims much.")});
        QTRY_COMPARE(f.state().undoStack()->count(), 1);
        sources.find<QComboBox>("sameSource")->setEditText(kWire);
        sources.find<QAbstractButton>("joinSources")->click();
        QTRY_COMPARE(sources.rowOf(group), -1);
        QTRY_COMPARE(sources.table->currentIndex().siblingAtColumn(0).data().toString(), kWire);
        QCOMPARE(f.state().undoStack()->count(), 2); // the note and the merging
        QCOMPARE(notes(f), QStringList{QStringLiteral("Black Tide: Claims much.")});
    }

    void closingKeepsANoteBeingTyped() {
        WindowFixture f;
        const Sources sources(f);
        sources.choose(kWire);
        sources.find<QPlainTextEdit>("sourceNote")->setPlainText(QStringLiteral("Called."));
        QTest::keyClick(sources.window, Qt::Key_Escape);
        QTRY_COMPARE(notes(f), QStringList{QStringLiteral("Harbour Wire: Called.")});
    }

    void aNoteBeingTypedIsNotKeptInAnotherCase() {
        WindowFixture f;
        const Sources sources(f);
        sources.choose(kWire);
        sources.find<QPlainTextEdit>("sourceNote")->setPlainText(QStringLiteral("Called."));
        const QPointer<views::SourcesWindow> window(sources.window);
        QVERIFY(f.newCase(QStringLiteral("other.faultline")));
        QTRY_VERIFY(!window);
        QCOMPARE(f.state().undoStack()->count(), 0);
    }

    void anotherCaseClosesTheWindow() {
        WindowFixture f;
        const Sources sources(f);
        const QPointer<views::SourcesWindow> window(sources.window);
        QVERIFY(f.newCase(QStringLiteral("other.faultline")));
        QTRY_VERIFY(!window);
    }

    void filterNarrowsAndSelectionLeadsThere() {
        WindowFixture f;
        const Sources sources(f);
        const int all = sources.table->model()->rowCount();
        QTest::keyClicks(sources.find<QLineEdit>("sourceFilter"), QStringLiteral("harbour"));
        QVERIFY(sources.table->model()->rowCount() < all);
        QVERIFY(sources.rowOf(kWire) >= 0);
        sources.find<QLineEdit>("sourceFilter")->clear();
        f.state().selectDocument(f.documentOf(QStringLiteral("attack.md")));
        f.trigger("tools.sources");
        QCOMPARE(sources.table->currentIndex().siblingAtColumn(0).data().toString(), kWire);
        QTest::keyClick(sources.window, Qt::Key_Escape);
        QVERIFY(!sources.window->isVisible());
    }
};

FAULTLINE_TEST(SourcesWindowTest)
#include "sourceswindowtest.moc"
