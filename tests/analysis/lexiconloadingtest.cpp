// SPDX-License-Identifier: GPL-3.0-or-later
// A user's own lexicon on top of the compiled-in one, and what is said of a broken one.
#include "models/analysis/lexiconloading.h"
#include "models/analysis/documentanalysis.h"
#include "models/analysis/names.h"
#include "tests/support/testmain.h"

#include <QtTest>

#include <algorithm>

namespace {

std::vector<core::Claim> claimsOf(const analysis::Lexicon& lexicon, const char* sentence) {
    core::Document document;
    document.body =
        std::string("The service was down for hours on Monday, and the outage hit thousands of users.\n\n") + sentence;
    return analysis::analyseDocument(document, lexicon).claims;
}

} // namespace

class LexiconLoadingTest : public QObject {
    Q_OBJECT
private slots:
    void ownWordsAreAdded() {
        const char* sentence = "The loss of service was caused by a snurfle.";
        QVERIFY(claimsOf(*analysis::loadLexicon(), sentence).empty());
        const auto lexicon = analysis::loadLexiconWith("# ours\n[events]\n~snurfle = hardware\n", "own.txt");
        QVERIFY2(lexicon, lexicon ? "" : lexicon.error().message.c_str());
        const auto claims = claimsOf(**lexicon, sentence);
        QCOMPARE(claims.size(), std::size_t(1));
        QCOMPARE(claims[0].cause, std::string("hardware"));
    }
    void namesOfServicesAndAliasesAreAdded() {
        core::Document document;
        document.body = "Outlook stopped at noon, and Pelly said nothing. Users of Outlook waited.";
        const auto plain = analysis::findNames(document, *analysis::loadLexicon());
        const auto has = [](const std::vector<core::NamedThing>& names, const char* name, core::NameKind kind) {
            return std::ranges::any_of(
                names, [&](const core::NamedThing& thing) { return thing.name == name && thing.kind == kind; });
        };
        QVERIFY(!has(plain, "Pelikan Pay", core::NameKind::Operator));
        const auto lexicon = analysis::loadLexiconWith(
            "[services]\nOutlook\n[operators]\nPelikan Pay\n[aliases]\nPelly = Pelikan Pay\n", "own.txt");
        QVERIFY2(lexicon, lexicon ? "" : lexicon.error().message.c_str());
        const auto own = analysis::findNames(document, **lexicon);
        QVERIFY(has(own, "Outlook", core::NameKind::Service));
        QVERIFY(has(own, "Pelikan Pay", core::NameKind::Operator));
        QCOMPARE(analysis::nameKey("Pelly", **lexicon), analysis::nameKey("Pelikan Pay", **lexicon));
    }
    void compiledInWordsStay() {
        const auto lexicon = analysis::loadLexiconWith("", "own.txt");
        QVERIFY(lexicon);
        QCOMPARE(claimsOf(**lexicon, "A faulty update caused the outage.").size(), std::size_t(1));
    }
    void brokenFilesAreNamedWithTheirLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("before a section") << QByteArray("~snurfle = hardware\n") << QByteArray("own.txt, line 1: ");
        QTest::newRow("unknown section") << QByteArray("[events]\n[evnts]\nx = power\n")
                                         << QByteArray("own.txt, line 2: there is no section [evnts]");
        QTest::newRow("unknown cause") << QByteArray("[events]\n\n~snurfle = hardwear\n")
                                       << QByteArray("own.txt, line 3: there is no cause \"hardwear\"");
        QTest::newRow("no cause") << QByteArray("[things]\n~snurfle\n")
                                  << QByteArray("own.txt, line 2: \"~snurfle\" names no cause");
        QTest::newRow("alias of nothing")
            << QByteArray("[aliases]\nPelly\n") << QByteArray("own.txt, line 2: \"Pelly\" needs the name");
        QTest::newRow("unknown class") << QByteArray("[hedges]\n@nosuch think\n")
                                       << QByteArray("own.txt, line 2: there is no class @nosuch");
        QTest::newRow("begins with a gap") << QByteArray("[hedges]\n*3 think\n") << QByteArray("own.txt, line 2: ");
    }
    void brokenFilesAreNamedWithTheirLine() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, start);
        const auto lexicon = analysis::loadLexiconWith(text.toStdString(), "own.txt");
        QVERIFY(!lexicon);
        QVERIFY2(lexicon.error().message.starts_with(start.toStdString()), lexicon.error().message.c_str());
    }
};

FAULTLINE_TEST(LexiconLoadingTest)
#include "lexiconloadingtest.moc"
