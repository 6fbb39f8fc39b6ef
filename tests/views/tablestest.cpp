// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claimmodel.h"
#include "models/items/documentmodel.h"
#include "tests/support/testmain.h"
#include "tests/views/panelfixture.h"
#include "views/dialogs/datedialog.h"
#include "views/tables/claimspanel.h"
#include "views/tables/documentspanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QThreadPool>
#include <QUndoStack>
#include <QtTest>

using namespace testsupport;

class TablesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PanelFixture> m_fixture;

    static QString hint(const views::TablePanel& panel) {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

private slots:
    void init() { m_fixture = std::make_unique<PanelFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aRowSelectsItsDocumentAndBack() {
        views::DocumentsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(sampleSnapshot());
        panel.show();
        QCOMPARE(m_fixture->state.selection(), views::Selection{}); // showing a list selects nothing
        panel.table()->selectRow(2);
        const core::DocumentId id = panel.table()->currentIndex().data(models::DocumentRole).toLongLong();
        QCOMPARE(m_fixture->state.selection().document, id);
        m_fixture->state.selectClaim({kUnrelated, 0});
        QCOMPARE(panel.table()->currentIndex().data(models::DocumentRole).toLongLong(), qlonglong{kUnrelated});
        QCOMPARE(m_fixture->state.selection(), (views::Selection{0, kUnrelated, 0, -1})); // the claim stays selected
        m_fixture->state.clearSelection();
        QVERIFY(panel.table()->selectionModel()->selectedRows().isEmpty());
    }
    void theSelectionOutlivesANewSnapshotAndSorting() {
        views::DocumentsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(sampleSnapshot());
        m_fixture->state.selectDocument(kExplainer);
        panel.table()->sortByColumn(models::DocumentModel::Title, Qt::DescendingOrder);
        panel.setSnapshot(sampleSnapshot());
        QCOMPARE(panel.table()->currentIndex().data(models::DocumentRole).toLongLong(), qlonglong{kExplainer});
        QCOMPARE(m_fixture->state.selection().document, core::DocumentId{kExplainer});
    }
    void enterRevealsAndAnEmptyListHints() {
        views::DocumentsPanel panel(m_fixture->session, m_fixture->state);
        panel.show();
        QVERIFY(hint(panel).contains(QStringLiteral("Drop articles")));
        panel.setSnapshot(sampleSnapshot());
        QCOMPARE(hint(panel), QString());
        QSignalSpy revealed(&m_fixture->state, &views::ViewState::revealRequested);
        panel.table()->setCurrentIndex(panel.table()->model()->index(1, 0));
        QCOMPARE(revealed.size(), 1); // a row that is chosen is brought into sight
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(revealed.size(), 2);
        m_fixture->state.setFilter(bySource("Nobody"));
        QVERIFY(hint(panel).contains(QStringLiteral("filters")));
    }
    void aCurrentRowExistsWheneverThereAreRows() {
        // Qt 6.4's accessibility breaks without one.
        views::ClaimsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(sampleSnapshot());
        QVERIFY(panel.table()->currentIndex().isValid());
        QVERIFY(panel.table()->selectionModel()->selectedRows().isEmpty());
    }
    void homeAndEndGoToTheFirstAndTheLastRow() {
        views::ClaimsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(sampleSnapshot());
        panel.show();
        const int last = panel.table()->model()->rowCount() - 1;
        QVERIFY(last > 1);
        QTest::keyClick(panel.table(), Qt::Key_End);
        QCOMPARE(panel.table()->currentIndex().row(), last);
        QVERIFY(m_fixture->state.selection().claim >= 0);
        QTest::keyClick(panel.table(), Qt::Key_Home);
        QCOMPARE(panel.table()->currentIndex().row(), 0);
    }
    void filtersAreFollowed() {
        views::ClaimsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(sampleSnapshot());
        const int all = panel.table()->model()->rowCount();
        m_fixture->state.setFilter(bySpeaker("Grey Heron"));
        QCOMPARE(panel.table()->model()->rowCount(), 2);
        m_fixture->state.setFilter(byQuery("flood"));
        QCOMPARE(panel.table()->model()->rowCount(), all); // not answered yet
        m_fixture->state.setMatches({kFollowUp});
        QCOMPARE(panel.table()->model()->rowCount(), 2);
    }
    void keysJudgeClaimsAndGoOn() {
        views::ClaimsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(sampleSnapshot());
        panel.show();
        panel.table()->setCurrentIndex(panel.table()->model()->index(0, 0));
        QTest::keyClick(panel.table(), Qt::Key_Y);
        QCOMPARE(panel.table()->currentIndex().row(), 1);
        QTest::keyClick(panel.table(), Qt::Key_X);
        QCOMPARE(panel.table()->currentIndex().row(), 2);
        QCOMPARE(m_fixture->state.undoStack()->count(), 2);
        QVERIFY(m_fixture->state.undoStack()->text(0).startsWith(QStringLiteral("Confirm claim")));
        QVERIFY(m_fixture->state.undoStack()->text(1).startsWith(QStringLiteral("Reject claim")));
        QTest::keyClick(panel.table(), Qt::Key_Q); // means nothing
        QCOMPARE(m_fixture->state.undoStack()->count(), 2);
    }
    void aDocumentsDateIsAskedForByKey() {
        views::DocumentsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(sampleSnapshot());
        panel.show();
        m_fixture->state.selectDocument(kUndated);
        QTest::keyClick(panel.table(), Qt::Key_E);
        QVERIFY(panel.findChild<views::DateDialog*>() != nullptr);
    }
    void theMenuOffersTheOtherIncidents() {
        views::DocumentsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(sampleSnapshot());
        panel.show();
        m_fixture->state.selectDocument(kUnrelated);
        panel.showMenu(panel.table()->visualRect(panel.table()->currentIndex()).center());
        auto* menu = panel.findChild<QMenu*>();
        QVERIFY(menu);
        QMenu* same = nullptr;
        for (const QAction* each : menu->actions())
            same = each->menu() ? each->menu() : same;
        QVERIFY(same);
        const core::SnapshotPtr snapshot = sampleSnapshot();
        QCOMPARE(same->actions().size(), static_cast<qsizetype>(snapshot->findings.incidents.size()) - 1);
        menu->close();
    }
    void aLargeCaseKeepsTheSelectionOverAFilter() {
        const core::SnapshotPtr large = bigSnapshot(40'000);
        const core::ClaimRef chosen{100, 3};
        views::ClaimsPanel panel(m_fixture->session, m_fixture->state);
        panel.show();
        panel.setSnapshot(large);
        QCOMPARE(hint(panel), QString()); // nobody knows yet whether there are claims
        const QAbstractItemModel* model = panel.table()->model();
        QTRY_VERIFY(model->rowCount() > 0);
        const int all = model->rowCount();
        m_fixture->state.selectClaim(chosen);
        m_fixture->state.setFilter(bySpeaker(large->claim(chosen)->claim.speaker.c_str()));
        QTRY_VERIFY(model->rowCount() < all);
        const QModelIndex row = panel.table()->currentIndex();
        QCOMPARE(row.data(models::DocumentRole).toLongLong(), qlonglong{chosen.document});
        QCOMPARE(row.data(models::ClaimRole).toInt(), chosen.index);
        QVERIFY(panel.table()->selectionModel()->isRowSelected(row.row()));
        QVERIFY(panel.table()->viewport()->rect().intersects(panel.table()->visualRect(row)));
        QCOMPARE(m_fixture->state.selection().claim, chosen.index);
        m_fixture->state.setFilter(bySpeaker("Nobody"));
        QTRY_VERIFY(hint(panel).contains(QStringLiteral("filters")));
    }
    void panelsMayCloseWhileWorkersRun() {
        const core::SnapshotPtr large = bigSnapshot(40'000);
        for (int i = 0; i < 4; ++i) {
            views::ClaimsPanel claims(m_fixture->session, m_fixture->state);
            views::DocumentsPanel documents(m_fixture->session, m_fixture->state);
            claims.setSnapshot(large);
            documents.setSnapshot(large);
            m_fixture->state.setFilter(bySpeaker(i % 2 ? "Speaker 1" : "Speaker 2"));
            QCoreApplication::processEvents();
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    void bigCasesAreSorted() {
        views::ClaimsPanel panel(m_fixture->session, m_fixture->state);
        panel.setSnapshot(bigSnapshot(50'000));
        panel.show();
        panel.table()->sortByColumn(models::ClaimModel::Speaker, Qt::AscendingOrder);
        QTRY_COMPARE(
            panel.table()->model()->index(0, models::ClaimModel::Speaker).data().toString(),
            QStringLiteral("Speaker 0"));
    }
};

FAULTLINE_TEST(TablesTest)
#include "tablestest.moc"
