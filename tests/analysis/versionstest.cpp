// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of an article: which documents are some, and what changed between two.
#include "models/analysis/versions.h"
#include "models/analysis/origins.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

core::DocumentRecord record(
    core::DocumentId id, const char* url, const char* publisher, const std::string& body, const char* modified = "") {
    core::DocumentRecord made;
    made.id = id;
    made.sha256 = std::to_string(id);
    made.importedAt = id;
    made.document.url = url;
    made.document.publisher = publisher;
    made.document.modified = core::parseIso(modified);
    made.minhash = analysis::minhash(body);
    return made;
}

const std::string kStory =
    "No boat sailed on Monday, the ferry company said, because a disk in its booking system was full. People who had "
    "booked were told to wait at the quay until the afternoon. The captain said that the fault was on land.";

core::Claim claim(const char* cause, core::Stance stance, const char* speaker, bool weak = false) {
    core::Claim made;
    made.cause = cause;
    made.stance = stance;
    made.speaker = speaker;
    made.weak = weak;
    return made;
}

// Kept and removed, or kept and added, without white space.
std::string side(const std::vector<analysis::WordRun>& runs, analysis::WordChange other) {
    std::string text;
    for (const analysis::WordRun& run : runs) {
        if (run.change == analysis::WordChange::Same || run.change == other)
            text += run.text;
    }
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

std::string without(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

} // namespace

Q_DECLARE_METATYPE(core::Claim)

class VersionsTest : public QObject {
    Q_OBJECT
private slots:
    void documentsOfOneAddressAreVersions() {
        core::Snapshot snapshot;
        snapshot.documents = {
            record(1, "https://quay.example/ferry?utm_source=mail", "Quay", kStory, "2024-03-02T12:00Z"),
            record(2, "https://www.quay.example/ferry/", "Quay", "Another text altogether.", "2024-03-01T12:00Z"),
            record(3, "https://quay.example/", "Quay", "The front page of the paper."),
            record(4, "https://quay.example/other", "Quay", "Something else that happened elsewhere.")};
        const auto versions = analysis::versionsOf(snapshot, 1);
        QCOMPARE(versions.size(), std::size_t{2});
        QCOMPARE(versions[0].document, core::DocumentId{2}); // the earlier modification
        QCOMPARE(versions[1].document, core::DocumentId{1});
        QCOMPARE(analysis::versionsOf(snapshot, 3).size(), std::size_t{1});
        QVERIFY(analysis::versionsOf(snapshot, 9).empty());
    }
    void nearCopiesAreVersionsOnlyWithinOnePublisher() {
        core::Snapshot snapshot;
        snapshot.documents = {
            record(1, "", "Quay", kStory), record(2, "", "quay", kStory + " All boats sail again."),
            record(3, "", "Harbour Wire", kStory), record(4, "", "", kStory)};
        const auto versions = analysis::versionsOf(snapshot, 2);
        QCOMPARE(versions.size(), std::size_t{2});
        QCOMPARE(versions[0].document, core::DocumentId{1}); // undated: by import
        QVERIFY(versions[0].why.find("near-copy") != std::string::npos);
        QCOMPARE(analysis::versionsOf(snapshot, 4).size(), std::size_t{1});
    }
    void theIndexOfACaseGivesTheSame() {
        core::Snapshot snapshot;
        snapshot.documents = {
            record(1, "https://quay.example/ferry", "Quay", kStory, "2024-03-02T12:00Z"),
            record(2, "http://www.quay.example/ferry", "Quay", "Another text altogether.", "2024-03-01T12:00Z"),
            record(3, "", "Quay", kStory + " All boats sail again.", "2024-03-03T12:00Z"),
            record(4, "", "Harbour Wire", kStory), record(5, "https://quay.example/", "Quay", "The front page.")};
        snapshot.findings.origins.push_back({});
        snapshot.findings.origins[0].documents = {1, 3, 4};
        for (const std::size_t copy : {0, 2, 3})
            snapshot.documents[copy].origin = 0;
        const analysis::VersionIndex index(snapshot);
        for (const core::DocumentRecord& each : snapshot.documents) {
            const auto alone = analysis::versionsOf(snapshot, each.id);
            const analysis::VersionPlace place = index.of(each);
            QCOMPARE(place.versions.size(), alone.size() < 2 ? std::size_t{0} : alone.size());
            for (std::size_t i = 0; i < place.versions.size(); ++i)
                QCOMPARE(place.versions[i].document, alone[i].document);
        }
        QCOMPARE(index.of(snapshot.documents[0]).number, std::size_t{2});
        QCOMPARE(index.of(snapshot.documents[3]).number, std::size_t{0});
    }
    void entriesOfOneFileAreNoVersions() {
        core::Snapshot snapshot;
        snapshot.documents = {
            record(1, "https://quay.example/log", "Quay", kStory),
            record(2, "https://quay.example/log", "Quay", "Another entry that tells of something different today.")};
        snapshot.documents[1].sha256 = snapshot.documents[0].sha256;
        QCOMPARE(analysis::versionsOf(snapshot, 1).size(), std::size_t{1});
    }

    void changedWordsGiveBothTexts_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("added");
        QTest::newRow("same") << "One two." << "One two." << "" << "";
        QTest::newRow("a word") << "The fault was an attack on land." << "The fault was a disk on land."
                                << "an attack " << "a disk ";
        QTest::newRow("a paragraph more") << "One.\n\nThree." << "One.\n\nTwo.\n\nThree." << "" << "Two.\n\n";
        QTest::newRow("a paragraph less") << "One.\n\nTwo.\n\nThree." << "One.\n\nThree." << "Two.\n\n" << "";
        QTest::newRow("from nothing") << "" << "One two." << "" << "One two.";
        QTest::newRow("to nothing") << "One two." << "" << "One two." << "";
        QTest::newRow("all of it") << "One two three." << "Four five." << "One two three." << "Four five.";
    }
    void changedWordsGiveBothTexts() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, removed);
        QFETCH(QString, added);
        const auto runs = analysis::changedWords(before.toStdString(), after.toStdString());
        std::string gone;
        std::string come;
        for (const analysis::WordRun& run : runs) {
            gone += run.change == analysis::WordChange::Removed ? run.text : "";
            come += run.change == analysis::WordChange::Added ? run.text : "";
        }
        QCOMPARE(QString::fromStdString(gone), removed);
        QCOMPARE(QString::fromStdString(come), added);
    }
    void longTextsThatShareNothingAreReplacedAsAWhole() {
        std::string before;
        std::string after;
        for (int i = 0; i < 4000; ++i) {
            before += "a" + std::to_string(i) + ' ';
            after += "b" + std::to_string(i) + ' ';
        }
        const auto runs = analysis::changedWords(before, after);
        QCOMPARE(side(runs, analysis::WordChange::Removed), without(before));
        QCOMPARE(side(runs, analysis::WordChange::Added), without(after));
    }
    void everyPairOfTextsCanBeGivenBack() {
        // Small texts over few words, where many alignments are possible.
        const char* const words[] = {"a", "b", "c"};
        unsigned state = 7;
        const auto next = [&] { return state = state * 1103515245U + 12345U, (state >> 16) % 3; };
        for (int round = 0; round < 300; ++round) {
            std::string before;
            std::string after;
            for (int i = 0; i < round % 14; ++i)
                before += std::string(words[next()]) + (next() == 0 ? "\n\n" : " ");
            for (int i = 0; i < (round * 7) % 13; ++i)
                after += std::string(words[next()]) + (next() == 0 ? "\n\n" : " ");
            const auto runs = analysis::changedWords(before, after);
            QCOMPARE(side(runs, analysis::WordChange::Removed), without(before));
            QCOMPARE(side(runs, analysis::WordChange::Added), without(after));
        }
    }

    void claimsTellWhatBecameOfThem_data() {
        using core::Stance;
        QTest::addColumn<core::Claim>("before");
        QTest::addColumn<core::Claim>("after");
        QTest::addColumn<QString>("changes");
        const core::Claim attack = claim("cyberattack", Stance::Asserted, "Police");
        QTest::newRow("same") << attack << attack << "";
        QTest::newRow("only suspected now")
            << attack << claim("cyberattack", Stance::Suspected, "Police") << "softened";
        QTest::newRow("hedged now") << claim("cyberattack", Stance::Suspected, "Police")
                                    << claim("cyberattack", Stance::Suspected, "Police", true) << "softened";
        QTest::newRow("asserted now") << claim("cyberattack", Stance::Suspected, "Police") << attack << "hardened";
        QTest::newRow("denied now") << attack << claim("cyberattack", Stance::Denied, "Police") << "reversed";
        QTest::newRow("a wider cause") << claim("ddos", Stance::Asserted, "Police") << attack << "softened";
        QTest::newRow("a narrower cause") << attack << claim("ddos", Stance::Asserted, "Police") << "hardened";
        QTest::newRow("another cause") << attack << claim("power", Stance::Asserted, "Police") << "appeared vanished";
    }
    void claimsTellWhatBecameOfThem() {
        QFETCH(core::Claim, before);
        QFETCH(core::Claim, after);
        QFETCH(QString, changes);
        const auto found =
            analysis::changedClaims(std::span(&before, 1), std::span(&after, 1), core::CauseTree::builtIn());
        QStringList names;
        for (const analysis::ChangedClaim& each : found)
            names << QString::fromLatin1(analysis::name(each.change).data());
        names.sort();
        QCOMPARE(names.join(QLatin1Char(' ')), changes);
    }
    void claimsOfOtherIncidentsAndWithdrawnOnesDoNotCount() {
        core::Claim other = claim("cyberattack", core::Stance::Asserted, "Police");
        other.scope = core::Scope::Other;
        core::Claim withdrawn = claim("power", core::Stance::Asserted, "Police");
        withdrawn.withdrawn = true;
        const std::vector<core::Claim> before{other, withdrawn};
        QVERIFY(analysis::changedClaims(before, {}, core::CauseTree::builtIn()).empty());
    }
};

FAULTLINE_TEST(VersionsTest)
#include "versionstest.moc"
