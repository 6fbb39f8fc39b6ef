// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader offers beside reading: words found in the document, a quotation to paste, claims as marks in the
// margin.
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/citation.h"
#include "views/reader/findbar.h"
#include "views/reader/outlinestrip.h"
#include "views/reader/readerview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>
#include <set>

using testsupport::WindowFixture;

namespace {

struct Reader {
    explicit Reader(WindowFixture& f, const QString& file = QStringLiteral("denial.txt")) {
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        id = f.documentOf(file);
        f.state().selectClaim({id, 0});
        view = f.window().findChild<views::ReaderView*>();
        QTRY_COMPARE(view->record().id, id);
    }
    core::DocumentId id = 0;
    views::ReaderView* view = nullptr;
};

} // namespace

class ReaderToolsTest : public QObject {
    Q_OBJECT
private slots:
    void wordsAreFoundInTheDocument() {
        WindowFixture f;
        const Reader reader(f);
        f.trigger("reader.find");
        auto* words = f.find<QLineEdit>("findWords");
        QVERIFY(words && words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("lumenmail"));
        const int first = reader.view->textCursor().selectionStart();
        QCOMPARE(reader.view->textCursor().selectedText().toLower(), QStringLiteral("lumenmail"));
        QTest::keyClick(words, Qt::Key_Backspace); // a letter less or more stays at the place
        QTest::keyClick(words, Qt::Key_L);
        QCOMPARE(reader.view->textCursor().selectionStart(), first);
        QTest::keyClick(words, Qt::Key_Return);
        const int second = reader.view->textCursor().selectionStart();
        QVERIFY(second > first);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(reader.view->textCursor().selectionStart(), first);
        QTest::keyClick(words, Qt::Key_Return);
        f.trigger("reader.findprevious");
        QCOMPARE(reader.view->textCursor().selectionStart(), first);
        f.trigger("reader.findnext");
        QCOMPARE(reader.view->textCursor().selectionStart(), second);
        words->clear();
        QTest::keyClicks(words, QStringLiteral("zeppelin"));
        auto* bar = f.window().findChild<views::FindBar*>();
        QVERIFY(bar->findChild<QLabel*>()->isVisible());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(reader.view->hasFocus());
    }

    void aQuotationWithItsSourceIsOneKey() {
        WindowFixture f;
        const Reader reader(f, QStringLiteral("attack.md"));
        const core::DocumentRecord& record = *f.session().snapshot()->document(reader.id);
        f.trigger("edit.quote");
        const QString copied = QApplication::clipboard()->text();
        for (const QString& part :
             {QString::fromStdString(record.claims.front().claim.text), QStringLiteral("Harbour Wire"),
              QStringLiteral("Group says it took Lumenmail down"), QStringLiteral("5 June 2023"),
              QStringLiteral("attack.md"), QString::fromStdString(record.sha256).left(12)})
            QVERIFY2(copied.contains(part), qPrintable(copied + QStringLiteral("\nlacks ") + part));
        // Words that were marked come instead.
        QVERIFY(reader.view->findNext(QStringLiteral("six hours")));
        f.trigger("edit.quote");
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("“six hours”")));
    }

    void citationsAreWhole() {
        core::DocumentRecord record;
        record.file = "a/b.txt";
        const QString text = views::citation(record, QStringLiteral(" two\n words "), {});
        QCOMPARE(text, QStringLiteral("“two words”, in: source not named, “b.txt”, undated (b.txt)"));
    }

    void marksInTheMarginLeadToTheirClaims() {
        WindowFixture f;
        const Reader reader(f);
        auto* strip = f.window().findChild<views::OutlineStrip*>();
        QVERIFY(strip && strip->isVisible());
        const auto claims = static_cast<int>(f.session().snapshot()->document(reader.id)->claims.size());
        QVERIFY(claims >= 2);
        std::set<std::int32_t> reached;
        connect(strip, &views::OutlineStrip::claimWanted, this, [&](std::int32_t index) { reached.insert(index); });
        for (int y = 0; y < strip->height(); y += 3)
            QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, y));
        QVERIFY(reached.size() >= 2);
        QCOMPARE(f.state().selection().document, reader.id);
        QVERIFY(f.state().selection().claim >= 0);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(2, strip->height() - 1)); // nothing is there
    }
};

FAULTLINE_TEST(ReaderToolsTest)
#include "readertoolstest.moc"
