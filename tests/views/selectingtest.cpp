// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting anywhere selects everywhere, in the real window.
#include "models/items/contradictionmodel.h"
#include "models/items/evidencemodel.h"
#include "models/items/roles.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/reader/readerview.h"
#include "views/tables/evidencepanel.h"
#include "views/timeline/undatedtray.h"

#include <QAbstractItemView>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using testsupport::WindowFixture;

class SelectingTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsSelectedInOneListIsSelectedInAll() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("tab.documents");
        auto* lists = f.find<QTabWidget>("lists");
        auto* documents = lists->currentWidget()->findChild<QTableView*>();
        QVERIFY(documents);
        const core::DocumentId wanted = f.documentOf(QStringLiteral("june.txt"));
        for (int row = 0; row < documents->model()->rowCount(); ++row) {
            const QModelIndex index = documents->model()->index(row, 1);
            if (index.data(models::DocumentRole).toLongLong() == wanted)
                QTest::mouseClick(documents->viewport(), Qt::LeftButton, {}, documents->visualRect(index).center());
        }
        QCOMPARE(f.state().selection().document, wanted);
        auto* reader = f.window().findChild<views::ReaderView*>();
        QVERIFY(reader);
        QTRY_VERIFY(reader->toPlainText().contains(QStringLiteral("early June")));
        // The other way: what is selected elsewhere becomes the list's row.
        f.state().selectDocument(f.documentOf(QStringLiteral("attack.md")));
        QCOMPARE(
            documents->currentIndex().data(models::DocumentRole).toLongLong(),
            f.documentOf(QStringLiteral("attack.md")));
        QTRY_VERIFY(reader->toPlainText().contains(QStringLiteral("Black Tide")));
    }

    void contradictionsAreSteppedThroughByKeyFromAList() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QVERIFY(!f.session().snapshot()->findings.contradictions.empty());
        f.trigger("tab.documents");
        QWidget* list = f.find<QTabWidget>("lists")->currentWidget()->findChild<QTableView*>();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_BracketRight);
        QCOMPARE(f.state().selection().contradiction, f.session().snapshot()->findings.contradictions.front().id);
        QVERIFY(f.state().selection().document != 0);
    }

    void contradictionsAreSteppedThroughAsTheListIsSorted() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QVERIFY(f.session().snapshot()->findings.contradictions.size() > 1);
        f.trigger("tab.contradictions");
        auto* list = f.find<QTabWidget>("lists")->currentWidget()->findChild<QTableView*>();
        QTRY_VERIFY(list->hasFocus());
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            list->sortByColumn(models::ContradictionModel::OneSide, order);
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                f.state().select({});
                for (int i = 0; i <= row; ++i)
                    QTest::keyClick(list, Qt::Key_BracketRight);
                QCOMPARE(list->currentIndex().row(), row);
            }
        }
    }

    // Both sides of a contradiction are one selection: in the tray, on the timeline and in the matrix.
    void bothSidesOfAContradictionAreSelectedEverywhere() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId denial = f.documentOf(QStringLiteral("denial.txt"));
        const core::DocumentId june = f.documentOf(QStringLiteral("june.txt"));
        const auto& all = f.session().snapshot()->findings.contradictions;
        const auto wanted = std::ranges::find_if(all, [&](const core::Contradiction& each) {
            return (each.a.document == denial && each.b.document == june) ||
                   (each.a.document == june && each.b.document == denial);
        });
        QVERIFY(wanted != all.end());
        f.trigger("tab.evidence");
        auto* evidence = f.window().findChild<views::EvidencePanel*>();
        QTRY_VERIFY(evidence && evidence->table()->model() && evidence->table()->model()->rowCount() > 0);
        QVERIFY(!evidence->quotes()->isVisible()); // the causes have the room until a cell is chosen
        f.state().select({wanted->id, wanted->a.document, wanted->a.index, -1});
        const auto& chips = f.window().findChild<views::UndatedTray*>()->scene().chips;
        QCOMPARE(chips.size(), std::size_t(2));
        QVERIFY(chips[0].selected && chips[1].selected);
        const auto* model = static_cast<models::EvidenceModel*>(evidence->table()->model());
        const std::vector<core::ClaimRef> shown = model->claims(evidence->table()->currentIndex());
        QVERIFY(std::ranges::find(shown, wanted->a) != shown.end());
        QVERIFY(evidence->quotes()->isVisible());
        QCOMPARE(
            evidence->quotes()->currentItem()->data(models::DocumentRole).toLongLong(), qlonglong{wanted->a.document});
        // Names stay in sight, however far to the right one looks.
        evidence->table()->setFixedWidth(260);
        const auto* names = evidence->table()->findChild<QTableView*>(QStringLiteral("frozenColumn"));
        evidence->table()->horizontalScrollBar()->setValue(0);
        QVERIFY(!names->isVisible());
        evidence->table()->setCurrentIndex(model->index(0, model->columnCount() - 1));
        QTRY_VERIFY(names->isVisible());
        QCOMPARE(names->width(), evidence->table()->columnWidth(0));
        // A quote of the cell that is chosen is selected everywhere, and the matrix stays where it is.
        const QModelIndex other = model->cellOf(wanted->b);
        QVERIFY(other.isValid());
        evidence->table()->setCurrentIndex(other);
        evidence->quotes()->setCurrentRow(-1);
        evidence->quotes()->setCurrentRow(0);
        QVERIFY(f.state().selection().claim >= 0);
        QCOMPARE(evidence->table()->currentIndex(), other);
    }
};

FAULTLINE_TEST(SelectingTest)
#include "selectingtest.moc"
