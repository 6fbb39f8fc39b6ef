// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/panelfixture.h"
#include "views/reader/bodymap.h"
#include "views/reader/marks.h"
#include "views/reader/queryterms.h"

#include <QtTest>

using namespace testsupport;
using views::BodyMap;
using views::MarkKind;
using views::TextRange;

namespace {

// What stands in the shown text at the place of a span.
QString shownAt(const BodyMap& map, TextRange range) {
    return map.text().mid(range.from - map.from(), range.to - range.from);
}

} // namespace

class ReaderMarksTest : public QObject {
    Q_OBJECT
private slots:
    void everySpanShowsItsOwnWords() {
        const std::string body = "Caf\u00e9 \U0001F600 one\ntwo\n\n\nthree\u20ac four\n\nfive";
        const std::vector<views::Insertion> notes{{body.find("four"), QStringLiteral("(note) ")}};
        for (const int from : {0, 17}) {
            const BodyMap map(body, notes, from);
            for (const char* word : {"Caf\u00e9", "\U0001F600", "one", "two", "three\u20ac", "four", "five"}) {
                const std::size_t at = body.find(word);
                const QString shown = shownAt(map, map.range({at, at + std::strlen(word)}));
                QCOMPARE(shown, QString::fromUtf8(word));
            }
            QCOMPARE(map.inserted().size(), std::size_t(1));
            QCOMPARE(shownAt(map, map.inserted()[0]), QStringLiteral("(note) "));
            QCOMPARE(map.text().count(QChar::ParagraphSeparator), 2);
            QCOMPARE(map.text().count(QChar::LineSeparator), 1);
        }
    }
    void spansOutsideTheBodyAreNowhere() {
        const BodyMap map("short", {}, 0);
        QCOMPARE(map.range({2, 2}), TextRange{});
        QCOMPARE(map.range({0, 60}), TextRange{});
        QCOMPARE(BodyMap("", {}, 0).range({0, 1}), TextRange{});
    }
    void charactersOfStructureStayText() {
        const std::string body = "a\uFDD0b\uFFFCc\u2029d\re\x01"
                                 "f";
        const BodyMap map(body, {}, 0);
        QCOMPARE(map.text(), QString::fromUtf8("a\uFFFDb\uFFFDc d e\uFFFDf"));
    }
    void anEndlessParagraphIsBrokenAtSpaces() {
        std::string body;
        while (body.size() < 1'000'000)
            body += "endless words ";
        const std::size_t last = body.rfind("words");
        const BodyMap map(body, {}, 5);
        QCOMPARE(shownAt(map, map.range({last, last + 5})), QStringLiteral("words"));
        for (const QString& block : map.text().split(QChar::ParagraphSeparator))
            QVERIFY(block.size() < 10'000);
    }
    void aSpanAcrossParagraphsKeepsItsEnds() {
        const std::string body = "one two\n\nthree four";
        const BodyMap map(body, {}, 0);
        const QString shown = shownAt(map, map.range({4, 14}));
        QVERIFY(shown.startsWith(QStringLiteral("two")) && shown.endsWith(QStringLiteral("three")));
    }
    void theNoteStandsBehindTheLastBackgroundClaim() {
        const auto snapshot = readerSnapshot();
        const std::string body = explainerText().document.body;
        const auto notes = views::notesFor(snapshot->documents[kExplainer - 1], body);
        QCOMPARE(notes.size(), std::size_t(1));
        QVERIFY(body.substr(0, notes[0].at).ends_with("routing change."));
    }
    void aClickMeansTheShortestClaim() {
        const auto snapshot = readerSnapshot();
        const core::CauseTree causes = core::CauseTree::builtIn();
        core::DocumentRecord& record = snapshot->documents[kExplainer - 1];
        core::ClaimRecord wide = record.claims[0];
        const std::string body = explainerText().document.body;
        wide.claim.span = {body.find("The company"), body.find("hostile action") + 14};
        record.claims.push_back(wide);
        const BodyMap map(body, {}, 0);
        const auto marks = views::marksOf(record, map, causes);
        QCOMPARE(views::claimAt(marks, map.range(record.claims[1].claim.span).from + 3), 1);
        QCOMPARE(views::claimAt(marks, map.range(wide.claim.span).from), 5);
        QCOMPARE(views::claimAt(marks, 0), -1);
        QCOMPARE(views::timeAt(marks, map.range(record.times[0].time.span).from), 0);
        QVERIFY(views::markOf(marks, MarkKind::Claim, 2)->stance == core::Stance::Suspected);
        QVERIFY(!views::markOf(marks, MarkKind::Claim, 77));
    }
    void titleClaimsLieInTheTitle() {
        auto snapshot = readerSnapshot();
        core::DocumentRecord& record = snapshot->documents[kExplainer - 1];
        record.claims[0].claim.inTitle = true;
        record.claims[0].claim.span = {0, 6};
        const auto marks =
            views::marksOf(record, BodyMap(explainerText().document.body, {}, 200), core::CauseTree::builtIn());
        QCOMPARE(views::markOf(marks, MarkKind::Claim, 0)->range, (TextRange{0, 6}));
    }
    void queryTermsAreTheWordsWorthMarking_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("words") << "mail outage" << QStringList{"mail", "outage"};
        QTest::newRow("operators") << "ddos OR \"technical issue\" AND mail"
                                   << QStringList{"ddos", "technical issue", "mail"};
        QTest::newRow("excluded") << "mail NOT outage -fire" << QStringList{"mail"};
        QTest::newRow("field and prefix") << "title:glitch* cause:ddos during:2023" << QStringList{"glitch"};
        QTest::newRow("near") << "mail NEAR/3 outage NEAR(~hack b, 4)" << QStringList{"mail", "outage", "hack", "b"};
        QTest::newRow("open quote") << "\"early june" << QStringList{"early june"};
        QTest::newRow("nothing") << " ( ) \"\" * " << QStringList{};
    }
    void queryTermsAreTheWordsWorthMarking() {
        QFETCH(QString, query);
        QTEST(views::queryTerms(query), "terms");
    }
    void termsAreFoundAsBeginningsOfWords() {
        const QString text = QStringLiteral("Glitches, a glitch; unglitched. Early\nJune. (a+b)");
        const auto marks = views::findTerms(text, 10, {QStringLiteral("glitch"), QStringLiteral("early june")}, 100);
        QCOMPARE(marks.size(), std::size_t(3));
        QCOMPARE(marks[0].range, (TextRange{10, 18}));
        QCOMPARE(
            text.mid(marks[2].range.from - 10, marks[2].range.to - marks[2].range.from), QStringLiteral("Early\nJune"));
        QCOMPARE(views::findTerms(text, 0, {QStringLiteral("glitch")}, 1).size(), std::size_t(1));
        QVERIFY(views::findTerms(text, 0, {}, 100).empty());
        QVERIFY(views::findTerms(text, 0, {QStringLiteral("(a+")}, 100).size() <= 1);
    }
};

FAULTLINE_TEST(ReaderMarksTest)
#include "readermarkstest.moc"
