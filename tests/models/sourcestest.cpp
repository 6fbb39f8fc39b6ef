// SPDX-License-Identifier: GPL-3.0-or-later
// The register of sources: who is in it, and what is told of how they behave.
#include "models/importer.h"
#include "models/items/sourcemodel.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using models::SourceEntry;
using models::SourceFact;
using models::SourceFactKind;
using namespace testsupport;

namespace {

std::vector<SourceEntry> sourcesOf(const core::Snapshot& snapshot) {
    return models::buildSources(snapshot, core::CauseTree::builtIn());
}

const SourceEntry* named(const std::vector<SourceEntry>& sources, const std::string& name) {
    const auto found = std::ranges::find(sources, name, &SourceEntry::name);
    return found == sources.end() ? nullptr : &*found;
}

std::vector<SourceFact> factsOf(const SourceEntry* source, SourceFactKind kind) {
    std::vector<SourceFact> facts;
    if (source)
        std::ranges::copy_if(
            source->facts, std::back_inserter(facts), [&](const SourceFact& each) { return each.kind == kind; });
    return facts;
}

} // namespace

class SourcesTest : public QObject {
    Q_OBJECT
private slots:
    void publishersAndSpeakersWithTheirCounts() {
        const auto sources = sourcesOf(*sampleSnapshot());
        const SourceEntry* wire = named(sources, "Harbour Wire");
        QVERIFY(wire && wire->publishes && !wire->speaks);
        QCOMPARE(wire->documents, 3);
        const SourceEntry* lumora = named(sources, "Lumora");
        QVERIFY(lumora && lumora->speaks && !lumora->publishes);
        QCOMPARE(lumora->role, core::SpeakerRole::Operator);
        QVERIFY(lumora->contradictions >= 3);
        QCOMPARE(sources.front().name, std::string("Lumora")); // who says most stands first
        QVERIFY(!named(sources, "article"));
    }

    void whoWasFirstNeedsASecondVoiceAndCertainOrder() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        const auto first = factsOf(named(sourcesOf(*snapshot), "Grey Heron"), SourceFactKind::First);
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(first.front().cause, std::string("ddos"));
        QVERIFY(factsOf(named(sourcesOf(*snapshot), "One analyst"), SourceFactKind::First).empty()); // the only one
        // Another voice on the same day, no hour known: nobody was first for certain.
        core::DocumentRecord& other = snapshot->documents[kResearchers - 1];
        other.claims.front().claim.said = core::parseIso("2023-06-05");
        QVERIFY(factsOf(named(sourcesOf(*snapshot), "Grey Heron"), SourceFactKind::First).empty());
    }

    void whoCopiesWhom() {
        const auto sources = sourcesOf(*sampleSnapshot());
        const auto copies = factsOf(named(sources, "Shoreline Post"), SourceFactKind::Copies);
        QCOMPARE(copies.size(), std::size_t(1));
        QCOMPARE(copies.front().other, std::string("Harbour Wire"));
        QCOMPARE(copies.front().count, 1);
        QCOMPARE(copies.front().claim.document, core::DocumentId{kWireCopy});
        const auto copied = factsOf(named(sources, "Harbour Wire"), SourceFactKind::CopiedBy);
        QCOMPARE(copied.size(), std::size_t(1));
        QCOMPARE(copied.front().other, std::string("Shoreline Post"));
    }

    void whoFellSilentAndWhoReversed() {
        const auto sources = sourcesOf(*sampleSnapshot());
        const SourceEntry* lumora = named(sources, "Lumora");
        const auto silent = factsOf(lumora, SourceFactKind::Silent);
        QCOMPARE(silent.size(), std::size_t(1));
        QCOMPARE(
            silent.front().cause, std::string("configuration")); // last on 8 June; it spoke again on 16 and 19 June
        QCOMPARE(
            models::sourceFactText(silent.front(), core::CauseTree::builtIn(), models::DisplayZone::Utc)
                .count(QStringLiteral("June 2023")),
            2);
        const auto reversed = factsOf(lumora, SourceFactKind::Reversed);
        QCOMPARE(reversed.size(), std::size_t(1));
        QCOMPARE(reversed.front().contradiction, core::ContradictionId{kReversal});
        QCOMPARE(reversed.front().later, std::string("ddos"));
        // Who spoke once fell not silent.
        QVERIFY(factsOf(named(sources, "Grey Heron"), SourceFactKind::Silent).empty());
        QVERIFY(factsOf(named(sources, "Researchers"), SourceFactKind::Silent).empty());
    }

    // That it "first" named what it denied would turn its account round.
    void whoDeniedAndThenConfirmedIsToldSo() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->documents[kStatusPage - 1].claims[1].claim.stance = core::Stance::Denied;
        const auto reversed = factsOf(named(sourcesOf(*snapshot), "Lumora"), SourceFactKind::Reversed);
        const QString text =
            models::sourceFactText(reversed.at(0), core::CauseTree::builtIn(), models::DisplayZone::Utc);
        QVERIFY2(
            text.startsWith(QStringLiteral("Changed its account: first denied “Technical fault”, then “DDoS”")),
            qPrintable(text));
    }

    void rejectedClaimsCountNowhere() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->documents[kResearchers - 1].claims.front().verdict = core::ClaimVerdict::Rejected;
        QVERIFY(!named(sourcesOf(*snapshot), "Researchers"));
    }

    // Through a real case: two names of one source become one voice.
    void twoNamesBecomeOneVoiceAndPartAgain() {
        const QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(
            "a.md", "---\npublisher: Harbour Wire\ndate: 2031-05-05\n---\n\n# Tramline outage\n\nTramline was down for "
                    "six hours. "
                    "Tramline confirmed that a cyberattack caused the Tramline outage.\n");
        write(
            "b.md", "---\npublisher: The Harbour Wire\ndate: 2031-05-07\n---\n\n# Tramline again\n\nA group calling "
                    "itself Black Tide "
                    "claimed responsibility for the cyberattack that caused the Tramline outage.\n");
        auto file = store::CaseFile::open(
            folder.filePath(QStringLiteral("c.faultline")).toStdString(), store::OpenMode::Create);
        QVERIFY(file.has_value());
        const auto lexicon = analysis::loadLexicon();
        const std::vector<std::filesystem::path> paths{
            folder.filePath(QStringLiteral("a.md")).toStdString(),
            folder.filePath(QStringLiteral("b.md")).toStdString()};
        QVERIFY(models::importPaths(*file, paths, *lexicon, {}).has_value());
        const auto apply = [&](core::CorrectionKind kind, const std::string& target, const std::string& value) {
            return models::applyCorrection(*file, {kind, target, value}, *lexicon);
        };
        using enum core::CorrectionKind;
        const auto before = sourcesOf(**file->snapshot());
        QVERIFY(named(before, "Harbour Wire") && named(before, "The Harbour Wire"));
        QVERIFY(apply(SourceSame, "The Harbour Wire", "Harbour Wire").has_value());
        const core::SnapshotPtr joined = *file->snapshot();
        const auto after = sourcesOf(*joined);
        QVERIFY(!named(after, "The Harbour Wire"));
        QCOMPARE(named(after, "Harbour Wire")->documents, 2);
        QCOMPARE(named(after, "Harbour Wire")->otherNames, std::vector<std::string>{"The Harbour Wire"});
        QVERIFY(file->check()->empty()); // what is searched follows
        QCOMPARE(file->search("source:\"the harbour\"", 10, 0)->total, std::int64_t(0));
        // A speaker: what one said is what the other said.
        const auto claimsBy = [&](const std::string& name) {
            const auto sources = sourcesOf(**file->snapshot());
            return named(sources, name) ? named(sources, name)->claims : 0;
        };
        const int group = claimsBy("Black Tide");
        const int company = claimsBy("Tramline");
        QVERIFY(group > 0 && company > 0);
        QVERIFY(apply(SourceSame, "Black Tide", "Tramline").has_value());
        QCOMPARE(claimsBy("Black Tide"), 0);
        QCOMPARE(claimsBy("Tramline"), group + company);
        // No circle, no name for nobody.
        QVERIFY(!apply(SourceSame, "Tramline", "Black Tide").has_value());
        QVERIFY(!apply(SourceSame, "Tramline", "Tramline").has_value());
        QVERIFY(!apply(SourceSame, "article", "Tramline").has_value());
        QVERIFY(!apply(SourceRole, "Tramline", "king").has_value());
        QVERIFY(!apply(DocumentCredibility, "1", "7").has_value());
        QVERIFY(apply(DocumentCredibility, "1", "3").has_value());
        QCOMPARE((*file->snapshot())->documents.front().credibility, '3');
        // And back: everything as before.
        QVERIFY(apply(SourceSame, "Black Tide", "").has_value());
        QVERIFY(apply(SourceSame, "The Harbour Wire", "").has_value());
        QCOMPARE(claimsBy("Black Tide"), group);
        QVERIFY(named(sourcesOf(**file->snapshot()), "The Harbour Wire"));
        QVERIFY(file->check()->empty());
    }

    void gradeGoesWithTheName() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->corrections = {
            {core::CorrectionKind::SourceGrade, "Lumora", "B"},
            {core::CorrectionKind::SourceNote, "Lumora", "Asked twice."},
            {core::CorrectionKind::SourceSame, "Lumora Inc", "Lumora"},
            {core::CorrectionKind::SourceSame, "Lumora Mail Ltd", "Lumora Inc"}};
        const auto sources = sourcesOf(*snapshot);
        const SourceEntry* lumora = named(sources, "Lumora");
        QCOMPARE(lumora->grade, 'B');
        QCOMPARE(lumora->note, std::string("Asked twice."));
        QCOMPARE(lumora->otherNames.size(), std::size_t(2));
    }
};

FAULTLINE_TEST(SourcesTest)
#include "sourcestest.moc"
