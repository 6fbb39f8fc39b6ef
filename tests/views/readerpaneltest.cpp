// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerpanel.h"
#include "tests/support/testmain.h"
#include "tests/views/panelfixture.h"
#include "views/reader/claimcard.h"
#include "views/reader/readerview.h"

#include <QApplication>
#include <QClipboard>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextCursor>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

using namespace testsupport;
using views::MarkKind;

class ReaderPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PanelFixture> m_fixture;
    std::unique_ptr<views::ReaderPanel> m_panel;
    std::shared_ptr<core::Snapshot> m_snapshot;

    views::ReaderView& view() { return *m_panel->view(); }
    QString text() { return view().toPlainText(); }
    QString card() {
        QString all;
        for (const QLabel* label : m_panel->findChild<views::ClaimCard*>()->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
    void click(MarkKind kind, std::int32_t index) {
        const QRect rect = view().markRect(kind, index);
        QVERIFY(rect.isValid());
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, rect.center());
    }
    void showExplainer() {
        m_fixture->state.selectDocument(kExplainer);
        emit m_fixture->session.textReady(explainerText());
    }

private slots:
    void init() {
        m_fixture = std::make_unique<PanelFixture>();
        m_panel = std::make_unique<views::ReaderPanel>(m_fixture->session, m_fixture->state);
        m_panel->resize(420, 700);
        m_panel->show();
        m_snapshot = readerSnapshot();
        m_panel->setSnapshot(m_snapshot);
    }
    void cleanup() {
        m_panel.reset();
        m_fixture.reset();
    }

    void anEmptyReaderSaysWhatToDo() {
        QVERIFY(text().contains(QStringLiteral("Select something")));
        m_panel->setSnapshot(emptySnapshot(true));
        QVERIFY(text().contains(QStringLiteral("Import articles")));
    }
    void aQuotationHasNothingButTheDocumentsWords() {
        showExplainer();
        QVERIFY(text().contains(QStringLiteral("routing change. (background — another incident) Nobody was hurt.")));
        view().selectAll();
        const QString words = view().selectedWords();
        QVERIFY(words.startsWith(QStringLiteral(
            "Glitch or attack? What we know about the Lumora outage Thousands of people"))); // no line of facts
        QVERIFY(words.endsWith(QStringLiteral("routing change. Nobody was hurt.")));
        m_panel->copyQuote();
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("background — another incident")));
    }
    void whatToDoIsNotSaidInTheTypeOfAHeadline() {
        const auto size = [this] {
            auto* view = m_panel->findChild<views::ReaderView*>();
            QTextCursor cursor(view->document());
            cursor.movePosition(QTextCursor::NextCharacter);
            return std::pair(cursor.charFormat().fontWeight(), QFontInfo(cursor.charFormat().font()).pixelSize());
        };
        const auto before = size();
        showExplainer();
        QVERIFY(size() != before);
        m_fixture->state.clearSelection();
        QTRY_VERIFY(text().contains(QStringLiteral("Select something")));
        QCOMPARE(size(), before);
    }
    void showsTitleFactsAndBody() {
        showExplainer();
        QVERIFY(text().startsWith(QStringLiteral("Glitch or attack?")));
        QVERIFY(text().contains(QStringLiteral("by R. Amsel")));
        QVERIFY(text().contains(QStringLiteral("a technical issue is to blame")));
        QVERIFY(text().contains(QStringLiteral("routing change. (background — another incident) Nobody was hurt.")));
        bool placeShown = false;
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            placeShown |=
                label->isVisible() && label->text() == QStringLiteral("Packet Ledger · 6 June 2023, 14:10 UTC");
        QVERIFY(placeShown);
    }
    void aTextThatCameTooLateIsDropped() {
        m_fixture->state.selectDocument(kExplainer);
        m_fixture->state.selectDocument(kUndated);
        emit m_fixture->session.textReady(explainerText());
        QVERIFY(!text().contains(QStringLiteral("technical issue is to blame")));
        models::DocumentText wanted;
        wanted.id = kUndated;
        wanted.document.body = "A spokesperson said so.";
        emit m_fixture->session.textReady(wanted);
        QVERIFY(text().contains(QStringLiteral("A spokesperson said so.")));
    }
    void clickingAClaimSelectsIt() {
        showExplainer();
        click(MarkKind::Claim, 1);
        QCOMPARE(m_fixture->state.selection(), (views::Selection{0, kExplainer, 1, -1}));
        QVERIFY(card().contains(QStringLiteral("Cyberattack — denied")));
        QVERIFY(card().contains(QStringLiteral("“nothing to suggest”; rule <a href=\"rule:deny.no-evidence\"")));
        QVERIFY(card().contains(QStringLiteral("Denial: DDoS — Grey Heron, Harbour Wire"))); // the other side
    }
    void clickingATimeExplainsIt() {
        showExplainer();
        click(MarkKind::Time, 0);
        QCOMPARE(m_fixture->state.selection().time, 0);
        QVERIFY(card().contains(QStringLiteral("5 June 2023, 16:00 UTC")));
        QVERIFY(card().contains(QStringLiteral("year from the publication date")));
        click(MarkKind::Time, 1);
        QVERIFY(card().contains(QStringLiteral("XXXX-01"))); // no year is invented
    }
    void anySelectionIsScrolledTo() {
        models::DocumentText text = explainerText();
        m_fixture->state.selectDocument(kExplainer);
        std::string filler;
        for (int i = 0; i < 400; ++i)
            filler += "A paragraph about nothing in particular that only takes up room.\n\n";
        for (core::ClaimRecord& claim : m_snapshot->documents[kExplainer - 1].claims)
            claim.claim.span = {claim.claim.span.begin + filler.size(), claim.claim.span.end + filler.size()};
        text.document.body = filler + text.document.body;
        m_panel->setSnapshot(std::make_shared<core::Snapshot>(*m_snapshot));
        emit m_fixture->session.textReady(text);
        QVERIFY(!view().viewport()->rect().intersects(view().markRect(MarkKind::Claim, 2)));
        m_fixture->state.selectClaim({kExplainer, 2});
        QVERIFY(view().viewport()->rect().contains(view().markRect(MarkKind::Claim, 2)));
    }
    void keysGoFromClaimToClaim() {
        showExplainer();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Period);
        QCOMPARE(m_fixture->state.selection().claim, 0);
        QTest::keyClick(&view(), Qt::Key_Period);
        QCOMPARE(m_fixture->state.selection().claim, 1);
        QTest::keyClick(&view(), Qt::Key_Comma);
        QTest::keyClick(&view(), Qt::Key_Comma);
        QCOMPARE(m_fixture->state.selection().claim, 4); // around the beginning
    }
    void markupInATextStaysText() {
        m_fixture->state.selectDocument(kUndated);
        models::DocumentText hostile;
        hostile.id = kUndated;
        hostile.document.body =
            "<img src=\"file:///etc/passwd\"> <a href=\"https://example.org\">here</a> &amp; <b>bold</b>";
        emit m_fixture->session.textReady(hostile);
        QVERIFY(text().contains(QString::fromStdString(hostile.document.body)));
        QVERIFY(
            !view().loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd"))).isValid());
    }
    void aLongTextIsShownWhole() {
        m_fixture->state.selectDocument(kUndated);
        models::DocumentText large;
        large.id = kUndated;
        while (large.document.body.size() < 1'000'000)
            large.document.body += "Nothing but words without an end of the paragraph ";
        large.document.body += "finis.";
        emit m_fixture->session.textReady(large);
        QVERIFY(text().endsWith(QStringLiteral("finis.")));
        QVERIFY(m_panel->find(QStringLiteral("finis.")));
        QCOMPARE(view().textCursor().selectedText(), QStringLiteral("finis."));
    }
    void findGoesAroundTheEnd() {
        showExplainer();
        QVERIFY(m_panel->find(QStringLiteral("attack")));
        const int first = view().textCursor().selectionStart();
        int times = 0;
        do {
            QVERIFY(m_panel->find(QStringLiteral("attack")));
            ++times;
        } while (view().textCursor().selectionStart() != first && times < 10);
        QCOMPARE(times, 2); // in the title and in the text
        QVERIFY(!m_panel->find(QStringLiteral("no such words")));
        QVERIFY(!m_panel->find(QString()));
    }
    void wordsOfTheSearchAreMarked() {
        showExplainer();
        QVERIFY(view().found().empty());
        m_fixture->state.setFilter(byQuery("mailbox* OR analyst"));
        QCOMPARE(view().found().size(), std::size_t(2));
        m_fixture->state.setFilter({});
        QVERIFY(view().found().empty());
    }
    void aCorrectedDocumentIsShownAnewInPlace() {
        showExplainer();
        m_fixture->state.selectClaim({kExplainer, 1});
        auto next = std::make_shared<core::Snapshot>(*m_snapshot);
        next->documents[kExplainer - 1].claims[1].verdict = core::ClaimVerdict::Rejected;
        m_panel->setSnapshot(next);
        QVERIFY(card().contains(QStringLiteral("rejected")));
        QVERIFY(text().contains(QStringLiteral("technical issue"))); // without asking for the text again
        next = std::make_shared<core::Snapshot>();
        m_panel->setSnapshot(next);
        QVERIFY(!text().contains(QStringLiteral("technical issue")));
    }
    void verdictsAndDatesGoThroughTheUndoHistory() {
        showExplainer();
        m_fixture->state.selectClaim({kExplainer, 1});
        QTest::keyClick(&view(), Qt::Key_Y);
        QCOMPARE(m_fixture->state.undoStack()->count(), 1);
        QCOMPARE(m_fixture->state.undoStack()->undoText(), QStringLiteral("Confirm claim “Cyberattack”"));
        m_panel->findChild<QPushButton*>(QStringLiteral("rejectClaim"))->click();
        QCOMPARE(m_fixture->state.undoStack()->undoText(), QStringLiteral("Reject claim “Cyberattack”"));
    }
    void aReadOnlyCaseOffersNoVerdicts() {
        m_snapshot->readOnly = true;
        m_panel->setSnapshot(m_snapshot);
        showExplainer();
        m_fixture->state.selectClaim({kExplainer, 1});
        QVERIFY(!m_panel->findChild<QPushButton*>(QStringLiteral("confirmClaim"))->isEnabled());
        QVERIFY(!m_panel->findChild<QToolButton*>(QStringLiteral("editDate"))->isEnabled());
    }
    void compareChoosesTheContradictionOfTheClaim() {
        showExplainer();
        m_fixture->state.selectClaim({kExplainer, 1});
        QSignalSpy wanted(&m_fixture->state, &views::ViewState::compareRequested);
        m_panel->compare();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_fixture->state.selection().contradiction, core::ContradictionId{kDenial});
        m_fixture->state.selectDocument(kUnrelated); // in no contradiction
        m_panel->compare();
        QCOMPARE(wanted.size(), 1);
    }
};

FAULTLINE_TEST(ReaderPanelTest)
#include "readerpaneltest.moc"
