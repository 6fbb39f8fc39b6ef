// SPDX-License-Identifier: GPL-3.0-or-later
// What a document takes back: first versions, accounts called wrong, accounts that their speaker has since changed.
#include "tests/analysis/claimlines.h"
#include "tests/support/testmain.h"

#include <QtTest>

using testsupport::claimsOf;
using testsupport::documentOf;
using testsupport::linesOf;

class ClaimRetractionsTest : public QObject {
    Q_OBJECT
private slots:
    void aFirstVersionThatIsTakenBack() {
        const auto claims =
            claimsOf(documentOf("We first reported that a cyberattack had caused the outage, and that was mistaken."));
        QCOMPARE(claims.size(), std::size_t(2));
        QVERIFY(claims[0].withdrawn);
        QCOMPARE(claims[0].stance, core::Stance::Asserted);
        QCOMPARE(claims[1].stance, core::Stance::Denied);
        QCOMPARE(claims[1].speaker, std::string("article"));
        QVERIFY(claims[1].replacesEarlier && !claims[1].withdrawn);
    }
    void takenBackInTheNextSentence() {
        const auto claims = claimsOf(documentOf(
            "An earlier version of this article said that a cut cable had caused the outage. That was wrong."));
        QCOMPARE(claims.size(), std::size_t(1));
        QVERIFY(claims[0].withdrawn);
        QCOMPARE(claims[0].cause, std::string("cable-damage"));
    }
    void takenBackWithoutAFirstVersion() {
        const auto claims = claimsOf(
            documentOf("The supplier told us that a cut cable had caused the outage. We withdraw that account."));
        QCOMPARE(claims.size(), std::size_t(1));
        QVERIFY(claims[0].withdrawn);
        const auto denied = claimsOf(documentOf("Norvik has withdrawn its claim that hackers caused the outage."));
        QCOMPARE(denied.at(0).stance, core::Stance::Denied);
    }
    void firstBlamedKeepsItsSpeaker() {
        const auto claims = claimsOf(documentOf("Norvik first blamed a power cut, but that was wrong."));
        QVERIFY(!claims.empty());
        QCOMPARE(claims[0].cause, std::string("power"));
        QCOMPARE(claims[0].speaker, std::string("Norvik"));
        QVERIFY(claims[0].withdrawn);
    }
    void accountsInTheSentenceBefore_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* text, const char* lines) { QTest::newRow(text) << text << lines; };
        const char* gone = "power asserted this by article [withdrawn]";
        // taken back by who gave it
        row("On Tuesday we informed you that a power cut had caused the outage. That explanation was not correct.",
            gone);
        row("We wrote that a power cut caused the outage. This turned out to be mistaken.", gone);
        row("The claim that a power cut caused the outage has since been withdrawn.", gone);
        row("The faulty version has since been withdrawn; a power cut caused the outage.",
            "power asserted this by article");
        row("Last night we reported that a power cut had caused the outage. We were wrong.", gone);
        row("You were told here that a power cut caused the outage. That was incorrect.", gone);
        row("We announced that a power cut had caused the outage. We now retract this statement.", gone);
        row("Our notice said that a power cut had caused the outage. We withdraw it, and we apologise.",
            "power asserted this by article [withdrawn]");
        row("Norvik said a power cut had caused the outage. That report was mistaken, Norvik says now.",
            "power asserted this by Norvik [withdrawn]");
        // within one sentence
        row("Norvik told its members that a power cut had caused the outage, but soon deleted the post.",
            "power asserted this by Norvik [withdrawn]");
        row("Norvik said a power cut had caused the outage; it took the message down at noon and said it had been "
            "mistaken.",
            "power asserted this by Norvik [withdrawn]");
        row("Norvik said a power cut had caused the outage and that its members had been mistaken about the bill.",
            "power asserted this by Norvik");
        // called wrong by somebody else, or about something else: the account stands
        row("Norvik said a power cut had caused the outage. That account was wrong, the clerks' union said.",
            "power asserted this by Norvik");
        row("A power cut caused the outage. That was wrong of the landlord, and he knows it.",
            "power asserted this by article");
        row("We told you that a power cut had caused the outage. That was not all.", "power asserted this by article");
        row("A power cut caused the outage, and the doors stayed shut all day. That was not right.",
            "power asserted this by article");
    }
    void accountsInTheSentenceBefore() {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        QCOMPARE(linesOf(claimsOf(documentOf(text.toStdString()))).join("; "), lines);
    }
    void accountsThatHadBeenGiven_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* text, const char* lines) { QTest::newRow(text) << text << lines; };
        row("Norvik confirmed on Wednesday that a cyberattack caused the outage. It had denied any attack at first.",
            "cyberattack asserted this by Norvik; cyberattack denied this by Norvik [withdrawn]");
        row("Norvik had repeatedly ruled out an attack. On Wednesday the company said ransomware caused the outage.",
            "cyberattack denied this by Norvik [withdrawn]; malware asserted this by Norvik");
        row("Norvik said on Wednesday that a router had failed. The firm had blamed a DDoS attack within the hour.",
            "hardware asserted this by Norvik; ddos asserted this by Norvik [withdrawn]");
        // nothing has replaced it, or another speaker's word does not
        row("Norvik had denied any attack on Tuesday. It did not answer questions.",
            "cyberattack denied this by Norvik");
        row("Norvik had denied any attack. The harbour police say that ransomware caused the outage.",
            "cyberattack denied this by Norvik; malware asserted this by the harbour police");
        row("Norvik denied any attack. Red Heron had said that its attack caused the outage.",
            "cyberattack denied this by Norvik; cyberattack asserted this by Red Heron");
    }
    void accountsThatHadBeenGiven() {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        QCOMPARE(linesOf(claimsOf(documentOf(text.toStdString()))).join("; "), lines);
    }
    void anAccountThatHadBeenGivenOnADayWasSaidThen() {
        const auto said = [](const char* text) { return claimsOf(documentOf(text)).at(0).said; };
        QCOMPARE(said("On Monday Norvik had denied any attack.")->interval, core::parseIso("2024-05-13")->interval);
        QCOMPARE(said("Norvik denied any attack.")->interval, core::parseIso("2024-05-15")->interval);
        QCOMPARE(
            said("Norvik had denied that hackers broke in on Monday.")->interval,
            core::parseIso("2024-05-15")->interval);
    }
};

FAULTLINE_TEST(ClaimRetractionsTest)
#include "claimretractionstest.moc"
