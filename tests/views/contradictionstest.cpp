// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contradictionmodel.h"
#include "tests/support/testmain.h"
#include "tests/views/panelfixture.h"
#include "views/contradictions/contradictiondelegate.h"
#include "views/contradictions/contradictionspanel.h"
#include "views/contradictions/notedialog.h"
#include "views/markup.h"

#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace testsupport;

class ContradictionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PanelFixture> m_fixture;
    std::unique_ptr<views::ContradictionsPanel> m_panel;

    QPushButton* button(const char* name) { return m_panel->findChild<QPushButton*>(QLatin1String(name)); }
    QString lastStep() { return m_fixture->state.undoStack()->undoText(); }
    int rowOf(core::ContradictionId id) {
        for (int row = 0; row < m_panel->table()->model()->rowCount(); ++row) {
            if (m_panel->table()->model()->index(row, 0).data(models::ContradictionRole).toLongLong() == id)
                return row;
        }
        return -1;
    }

private slots:
    void init() {
        m_fixture = std::make_unique<PanelFixture>();
        m_panel = std::make_unique<views::ContradictionsPanel>(m_fixture->session, m_fixture->state);
        m_panel->resize(900, 500);
        m_panel->show();
        m_panel->setSnapshot(readerSnapshot());
    }
    void cleanup() {
        m_panel.reset();
        m_fixture.reset();
    }

    void aRowSelectsTheContradictionAndItsFirstSide() {
        m_panel->table()->selectRow(rowOf(kDenial));
        QCOMPARE(m_fixture->state.selection(), (views::Selection{kDenial, kGroupClaims, 0, -1}));
        m_fixture->state.select({kReversal, kStatusPage, 1, -1});
        QCOMPARE(m_panel->table()->currentIndex().row(), rowOf(kReversal));
    }
    void theSelectedRowOpensUp() {
        const int row = rowOf(kDenial);
        QTRY_VERIFY(m_panel->table()->rowHeight(row) > 2 * m_panel->table()->fontMetrics().lineSpacing()); // laid out
        const int closed = m_panel->table()->rowHeight(row);
        m_fixture->state.select({kDenial, kGroupClaims, 0, -1});
        QTRY_VERIFY(m_panel->table()->rowHeight(row) > closed);
        m_fixture->state.select({kReversal, kStatusPage, 1, -1});
        QTRY_COMPARE(m_panel->table()->rowHeight(row), closed);
    }
    void rowsOfANarrowListAreAsHighAsWhatTheyShow() {
        m_panel->resize(520, 500);
        QTRY_VERIFY(m_panel->table()->isColumnHidden(models::ContradictionModel::Why));
        const int most = 8 * m_panel->table()->fontMetrics().lineSpacing();
        for (int row = 0; row < m_panel->table()->model()->rowCount(); ++row)
            QTRY_VERIFY2(
                m_panel->table()->rowHeight(row) < most, qPrintable(QString::number(m_panel->table()->rowHeight(row))));
    }
    void aLowRowShowsWholeLines() {
        const QTableView* table = m_panel->table();
        for (int height = 30; height < 90; ++height) {
            QImage image(180, height, QImage::Format_RGB32);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.font = table->font();
            option.rect = image.rect();
            table->itemDelegate()->paint(
                &painter, option, table->model()->index(0, models::ContradictionModel::OneSide));
            painter.end();
            for (int x = 0; x < image.width(); ++x)
                QVERIFY2(image.pixel(x, height - 3) == image.pixel(0, height - 3), qPrintable(QString::number(height)));
        }
    }
    void stepsGoThroughTheListAndAroundItsEnd() {
        QSignalSpy revealed(&m_fixture->state, &views::ViewState::revealRequested);
        m_panel->nextContradiction();
        QCOMPARE(m_fixture->state.selection().contradiction, core::ContradictionId{kReversal}); // the strongest
        m_panel->previousContradiction();
        QCOMPARE(m_fixture->state.selection().contradiction, core::ContradictionId{kUndatedDenial});
        m_panel->nextContradiction();
        QCOMPARE(m_fixture->state.selection().contradiction, core::ContradictionId{kReversal});
        QCOMPARE(revealed.size(), 3);
    }
    void decisionsAreStepsOfTheUndoHistory() {
        QVERIFY(!button("accept")->isEnabled()); // nothing is selected
        m_fixture->state.select({kDenial, kGroupClaims, 0, -1});
        QVERIFY(!button("reopen")->isVisible());
        button("postpone")->click();
        QCOMPARE(lastStep(), QStringLiteral("Postpone contradiction"));
        QTest::keyClick(m_panel->table(), Qt::Key_Y);
        QCOMPARE(lastStep(), QStringLiteral("Accept contradiction"));
        m_fixture->state.select({kReversal, kStatusPage, 1, -1}); // accepted already
        QVERIFY(!button("accept")->isVisible());
        button("reopen")->click();
        QCOMPARE(lastStep(), QStringLiteral("Reopen contradiction"));
    }
    void dismissingAsksForANoteAndIsOneStep() {
        m_fixture->state.select({kDenial, kGroupClaims, 0, -1});
        QTest::keyClick(m_panel->table(), Qt::Key_X);
        auto* dialog = m_panel->findChild<views::NoteDialog*>();
        QVERIFY(dialog);
        QCOMPARE(m_fixture->state.undoStack()->count(), 0);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Two different services."));
        dialog->accept();
        QCOMPARE(m_fixture->state.undoStack()->count(), 1);
        QCOMPARE(lastStep(), QStringLiteral("Dismiss contradiction"));
    }
    void cancellingADismissalChangesNothing() {
        m_fixture->state.select({kDenial, kGroupClaims, 0, -1});
        button("dismiss")->click();
        m_panel->findChild<views::NoteDialog*>()->reject();
        QCOMPARE(m_fixture->state.undoStack()->count(), 0);
    }
    void aReadOnlyCaseOffersNoDecision() {
        auto snapshot = readerSnapshot();
        snapshot->readOnly = true;
        m_panel->setSnapshot(snapshot);
        m_fixture->state.select({kDenial, kGroupClaims, 0, -1});
        for (const char* name : {"accept", "postpone", "dismiss", "note"})
            QVERIFY2(!button(name)->isEnabled(), name);
    }
    void emptyCasesAndFiltersAreExplained() {
        const auto hint = [&] {
            for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
                if (label->isVisible() && label->alignment() == Qt::AlignCenter)
                    return label->text();
            }
            return QString();
        };
        m_fixture->state.setFilter(bySource("Nobody"));
        QVERIFY(hint().contains(QStringLiteral("filters")));
        m_fixture->state.setFilter({});
        auto agreeing = readerSnapshot();
        agreeing->findings.contradictions.clear();
        m_panel->setSnapshot(agreeing);
        QVERIFY(hint().contains(QStringLiteral("do not contradict")));
        m_panel->setSnapshot(emptySnapshot(true));
        QVERIFY(hint().contains(QStringLiteral("Drop articles")));
    }
    void longListsStayWithoutFittingEveryRow() {
        m_panel->setSnapshot(bigSnapshot(50'000));
        QTRY_VERIFY(m_panel->table()->model()->rowCount() > 200);
        m_panel->nextContradiction();
        m_panel->nextContradiction();
        QTRY_COMPARE(m_panel->table()->rowHeight(0), m_panel->table()->rowHeight(2)); // the first has closed again
    }
    void wordsOfADocumentAreEscapedInRows() {
        core::Claim claim;
        claim.text = "a <b>bold</b> & \"quoted\" cue";
        claim.span = {100, 100 + claim.text.size()};
        claim.cause = "ddos";
        claim.cues = {{{102, 113}, "<b>bold</b>"}, {{0, 4}, "away"}};
        claim.rule = "rule.<i>";
        const auto colours = rendering::paletteOf(rendering::Theme::Dark);
        const QString html = views::quoteHtml(claim, core::CauseTree::builtIn(), colours);
        QVERIFY(!html.contains(QStringLiteral("<b>")));
        QVERIFY(html.contains(QStringLiteral(">&lt;b&gt;bold&lt;/b&gt;</span>"))); // the cue, marked
        QVERIFY(views::escaped(views::howFoundText(claim)).contains(QStringLiteral("rule.&lt;i&gt;")));
    }
    void onlyWhatLowersTheStrengthWeakens() {
        core::Contradiction contradiction;
        contradiction.parts = {{"both sides are stated outright", 1.0}, {"one side only suspects", 0.6}};
        QCOMPARE(views::weaknesses(contradiction), QStringList{QStringLiteral("one side only suspects (× 0.6)")});
    }
};

FAULTLINE_TEST(ContradictionsTest)
#include "contradictionstest.moc"
