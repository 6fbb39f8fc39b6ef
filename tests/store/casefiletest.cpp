// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>

using namespace storetest;

class CaseFileTest : public QObject {
    Q_OBJECT
private slots:
    void documentComesBackAsItWasGiven() {
        const QTemporaryDir dir;
        const core::Document document = fullDocument();
        {
            auto file = openCase(dir);
            const std::array documents = {store::AnalysedDocument{document, fullFindings(document)}};
            const auto outcome = file.add(fileOf("a.html", "s1", "<html>original</html>"), documents);
            HAS_VALUE(outcome);
            QCOMPARE(*outcome, store::AddOutcome::Added);
        }
        auto file = openCase(dir, store::OpenMode::ReadOnly);
        const auto read = file.document(1);
        HAS_VALUE(read);
        QVERIFY(*read == document);
        QCOMPARE(file.originalBytes(1).value(), std::string("<html>original</html>"));
    }
    void emptyDocumentComesBackAsItWasGiven() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        core::Document document;
        document.published = core::TimeValue{};
        const std::array documents = {store::AnalysedDocument{document, {}}};
        HAS_VALUE(file.add(fileOf("", "s1", ""), documents));
        QVERIFY(file.document(1).value() == document);
        QCOMPARE(file.originalBytes(1).value(), std::string());
    }
    void textsKeepNullBytes() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        const std::string text("before\0after", 12);
        const std::array documents = {article(text, text)};
        HAS_VALUE(file.add(fileOf("a", "s1", text), documents));
        QCOMPARE(file.document(1)->body, text);
        QCOMPARE(file.document(1)->title, text);
        QCOMPARE(file.originalBytes(1).value(), text);
    }
    void recordsHoldFindingsWithTheirWords() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        const core::Document document = fullDocument();
        const analysis::DocumentFindings findings = fullFindings(document);
        const std::array documents = {store::AnalysedDocument{document, findings}};
        HAS_VALUE(file.add(fileOf("folder/a.html", "s1", "x"), documents));
        const auto records = file.documents();
        HAS_VALUE(records);
        QCOMPARE(records->size(), std::size_t(1));
        const core::DocumentRecord& record = records->front();
        QCOMPARE(record.file, std::string("folder/a.html"));
        QCOMPARE(record.key, std::string("s1#1"));
        QCOMPARE(record.bodyBytes, document.body.size());
        QVERIFY(record.importedAt > 0);
        QVERIFY(record.document.body.empty() && record.document.headings.empty() && record.document.evidence.empty());
        QVERIFY(record.document.parts == document.parts);
        QVERIFY(record.names == findings.names);
        QVERIFY(record.minhash == findings.minhash);
        QCOMPARE(record.claims.size(), findings.claims.size());
        for (std::size_t i = 0; i < findings.claims.size(); ++i) {
            QVERIFY(record.claims[i].claim == findings.claims[i]);
            QCOMPARE(record.claims[i].key, core::claimKey("s1#1", findings.claims[i]));
        }
        QCOMPARE(record.times.size(), findings.times.size());
        for (std::size_t i = 0; i < findings.times.size(); ++i)
            QVERIFY(record.times[i].time == findings.times[i]);
        QCOMPARE(record.times[0].text, std::string("5 June"));
        QVERIFY(record.times[0].sentence.find("5 June") != std::string::npos);
    }
    void sameBytesChangeNothing() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        const std::array documents = {article("One", "Body.")};
        HAS_VALUE(file.add(fileOf("a.txt", "s1", "x"), documents));
        const auto revision = file.snapshot().value()->revision;
        QVERIFY(file.holds("s1").value());
        QVERIFY(!file.holds("s2").value());
        QCOMPARE(file.add(fileOf("a.txt", "s1", "x"), documents).value(), store::AddOutcome::Unchanged);
        QCOMPARE(file.add(fileOf("copy.txt", "s1", "x"), documents).value(), store::AddOutcome::Unchanged);
        QCOMPARE(file.snapshot().value()->revision, revision);
        QCOMPARE(file.documents()->size(), std::size_t(1));
    }
    void severalFilesGoInTogether() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        const std::array one{article("One", "The first text.")};
        const std::array two{article("Two", "The second text."), article("Three", "The third text.")};
        const auto outcomes = file.addAll(std::array{
            store::AnalysedFile{fileOf("a", "s1", "1"), one}, store::AnalysedFile{fileOf("b", "s2", "2"), two},
            store::AnalysedFile{fileOf("c", "s1", "1"), one}});
        HAS_VALUE(outcomes);
        using enum store::AddOutcome;
        QVERIFY((*outcomes == std::vector{Added, Added, Unchanged}));
        QCOMPARE(file.documents()->size(), std::size_t{3});
    }
    void aSettledCaseIsInItsFileAlone() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        HAS_VALUE(file.add(fileOf("a", "s1", "1"), std::array{article("One", "The first text.")}));
        file.settle();
        const std::string copy = dir.filePath(QStringLiteral("mailed.faultline")).toStdString();
        std::filesystem::copy_file(casePath(dir), copy); // without the files beside it, while it is open
        auto mailed = store::CaseFile::open(copy, store::OpenMode::ReadOnly);
        HAS_VALUE(mailed);
        QCOMPARE(mailed->documents()->size(), std::size_t{1});
    }
    void newerBytesReplaceAndKeepNumbersAndCorrections() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        auto before = article("One", "The vendor blamed an update.");
        before.findings.claims = {
            claim(before.document, "The vendor blamed an update.", "faulty-update", core::Stance::Asserted, "vendor")};
        HAS_VALUE(file.add(fileOf("a.txt", "s1", "first"), std::array{before}));
        HAS_VALUE(file.add(fileOf("b.txt", "s2", "other"), std::array{article("Two", "Other.")}));
        HAS_VALUE(file.apply({core::CorrectionKind::DocumentPublished, "1", "2023-06-05"}));
        HAS_VALUE(file.apply({core::CorrectionKind::DocumentTitle, "1", "Uno"}));
        HAS_VALUE(
            file.apply({core::CorrectionKind::ClaimVerdict, file.documents()->front().claims[0].key, "confirmed"}));

        auto after = article("One, updated", "The vendor blamed an update. More came.");
        after.findings.claims = before.findings.claims;
        QCOMPARE(file.add(fileOf("a.txt", "s3", "second"), std::array{after}).value(), store::AddOutcome::Revised);
        const auto records = file.documents().value();
        QCOMPARE(records.size(), std::size_t(2));
        QCOMPARE(records[0].id, core::DocumentId(1));
        QCOMPARE(records[0].document.title, std::string("Uno"));
        QVERIFY(records[0].publishedCorrected);
        QCOMPARE(records[0].claims.at(0).verdict, core::ClaimVerdict::Confirmed);
        QCOMPARE(file.originalBytes(1).value(), std::string("second"));
        QCOMPARE(file.search("uno", 10)->total, std::int64_t(1));
        QCOMPARE(file.search("more", 10)->total, std::int64_t(1));

        // The first version once more: not "unchanged", since the case shows the second.
        QVERIFY(!file.holds("s1").value());
        QCOMPARE(file.add(fileOf("a.txt", "s1", "first"), std::array{before}).value(), store::AddOutcome::Revised);
        QCOMPARE(file.originalBytes(1).value(), std::string("first"));
        QCOMPARE(file.search("more", 10)->total, std::int64_t(0));
    }
    void containersMatchTheirDocumentsByAddressAndTitle() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        auto first = article("First", "a");
        auto second = article("Second", "b");
        second.document.url = "https://example.org/2";
        HAS_VALUE(file.add(fileOf("feed.xml", "s1", "x"), std::array{first, second}));
        auto third = article("Third", "c");
        HAS_VALUE(file.add(fileOf("feed.xml", "s2", "y"), std::array{third, second, first}));
        const auto records = file.documents().value();
        QCOMPARE(records.size(), std::size_t(3));
        QCOMPARE(records[0].document.title, std::string("First"));
        QCOMPARE(records[0].key, std::string("s2#3"));
        QCOMPARE(records[1].document.title, std::string("Second"));
        QCOMPARE(records[2].document.title, std::string("Third"));
        QCOMPARE(records[2].id, core::DocumentId(3));
    }
    void correctionsAreLaidOverAndTakenBack() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        HAS_VALUE(file.add(fileOf("a.txt", "s1", "x"), std::array{article("One", "Body.", "2022-01-01")}));
        const core::Correction date{core::CorrectionKind::DocumentPublished, "1", "2023-06-05T16:00Z"};
        QCOMPARE(file.apply(date).value(), std::string());
        QCOMPARE(file.document(1)->published->interval->earliest, core::Millis(1'685'980'800'000));
        QVERIFY(file.documents()->front().publishedCorrected);
        QCOMPARE(file.apply({date.kind, "1", "2023-06-06"}).value(), std::string("2023-06-05T16:00Z"));
        QCOMPARE(file.apply({date.kind, "1", ""}).value(), std::string("2023-06-06"));
        QVERIFY(!file.documents()->front().publishedCorrected);
        QCOMPARE(core::displayText(*file.document(1)->published), std::string("1 January 2022"));
        QVERIFY(file.corrections()->empty());

        HAS_VALUE(file.apply({core::CorrectionKind::DocumentStar, "1", "1"}));
        HAS_VALUE(file.apply({core::CorrectionKind::DocumentTags, "1", "wire, late"}));
        HAS_VALUE(file.apply({core::CorrectionKind::DocumentNote, "1", "Ask the desk."}));
        HAS_VALUE(file.apply({core::CorrectionKind::DocumentPublisher, "1", "The Daily"}));
        HAS_VALUE(file.apply({core::CorrectionKind::SourceGrade, "The Daily", "B"}));
        const auto snapshot = file.snapshot().value();
        const core::DocumentRecord& record = snapshot->documents.front();
        QVERIFY(record.starred);
        QCOMPARE(record.tags, std::string("wire, late"));
        QCOMPARE(record.note, std::string("Ask the desk."));
        QCOMPARE(record.document.publisher, std::string("The Daily"));
        QCOMPARE(file.grades().value(), (std::map<std::string, char>{{"The Daily", 'B'}}));
        QCOMPARE(snapshot->corrections.size(), std::size_t(5));
    }
    void aCorrectedClaimIsReadSearchedAndKept() {
        using enum core::CorrectionKind;
        const QTemporaryDir dir;
        auto file = openCase(dir);
        auto first = article("One", "The vendor blamed an update.");
        first.findings.claims = {
            claim(first.document, "The vendor blamed an update.", "faulty-update", core::Stance::Suspected, "vendor")};
        HAS_VALUE(file.add(fileOf("a.txt", "s1", "first"), std::array{first}));
        const std::string key = file.documents()->front().claims.at(0).key;
        HAS_VALUE(file.apply({ClaimCause, key, "ddos"}));
        HAS_VALUE(file.apply({ClaimStance, key, "denied"}));
        HAS_VALUE(file.apply({ClaimSpeaker, key, "article"}));
        HAS_VALUE(file.apply({ClaimScope, key, "other"}));
        const auto check = [&file](const std::string& wantedKey) {
            const core::ClaimRecord record = file.documents()->front().claims.at(0);
            QCOMPARE(record.key, wantedKey); // stays that of what was found
            QVERIFY(record.corrected);
            QCOMPARE(record.claim.cause, std::string("ddos"));
            QCOMPARE(record.claim.stance, core::Stance::Denied);
            QCOMPARE(record.claim.speaker, std::string("article"));
            QCOMPARE(record.claim.role, core::SpeakerRole::Writer);
            QCOMPARE(record.claim.scope, core::Scope::Other);
        };
        check(key);
        QCOMPARE(file.search("cause:ddos stance:denied", 5)->total, std::int64_t(1));
        QCOMPARE(file.search("cause:faulty-update", 5)->total, std::int64_t(0));
        // A newer version of the file that still says it
        auto second = article("One", "The vendor blamed an update. More came.");
        second.findings.claims = first.findings.claims;
        HAS_VALUE(file.add(fileOf("a.txt", "s2", "second"), std::array{second}));
        const std::string newKey = "s2" + key.substr(2);
        check(newKey);
        for (const core::CorrectionKind kind : {ClaimCause, ClaimStance, ClaimSpeaker, ClaimScope})
            HAS_VALUE(file.apply({kind, newKey, ""}));
        QCOMPARE(file.documents()->front().claims.at(0).claim, first.findings.claims.at(0));
        QVERIFY(!file.documents()->front().claims.at(0).corrected);
    }
    void wrongCorrectionsAreRefused_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, core::CorrectionKind kind, const char* target, const char* value,
                            core::ErrorCode code) {
            QTest::newRow(name) << static_cast<int>(kind) << target << value << static_cast<int>(code);
        };
        row("no date", core::CorrectionKind::DocumentPublished, "1", "soon", core::ErrorCode::BadInput);
        row("no day", core::CorrectionKind::DocumentPublished, "1", "2023-02-30", core::ErrorCode::BadInput);
        row("no document", core::CorrectionKind::DocumentTitle, "77", "x", core::ErrorCode::NotFound);
        row("no number", core::CorrectionKind::DocumentTitle, "one", "x", core::ErrorCode::BadInput);
        row("verdict", core::CorrectionKind::ClaimVerdict, "key", "maybe", core::ErrorCode::BadInput);
        row("state", core::CorrectionKind::ContradictionState, "key", "gone", core::ErrorCode::BadInput);
        row("grade", core::CorrectionKind::SourceGrade, "X", "G", core::ErrorCode::BadInput);
        row("cause", core::CorrectionKind::ClaimCause, "key", "gremlins", core::ErrorCode::BadInput);
        row("stance", core::CorrectionKind::ClaimStance, "key", "shrugged", core::ErrorCode::BadInput);
        row("scope", core::CorrectionKind::ClaimScope, "key", "that", core::ErrorCode::BadInput);
        row("star", core::CorrectionKind::DocumentStar, "1", "yes", core::ErrorCode::BadInput);
        row("neither together nor apart", core::CorrectionKind::SameIncident, "1 2", "near", core::ErrorCode::BadInput);
        row("one document", core::CorrectionKind::SameIncident, "1", "apart", core::ErrorCode::BadInput);
        row("a document and itself", core::CorrectionKind::SameIncident, "1 1", "apart", core::ErrorCode::BadInput);
        row("with one that is not there", core::CorrectionKind::SameIncident, "1 77", "together",
            core::ErrorCode::NotFound);
    }
    void wrongCorrectionsAreRefused() {
        QFETCH(int, kind);
        QFETCH(QString, target);
        QFETCH(QString, value);
        QFETCH(int, code);
        const QTemporaryDir dir;
        auto file = openCase(dir);
        HAS_VALUE(file.add(fileOf("a.txt", "s1", "x"), std::array{article("One", "Body.")}));
        const auto result =
            file.apply({static_cast<core::CorrectionKind>(kind), target.toStdString(), value.toStdString()});
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
        QVERIFY(file.corrections()->empty());
    }
    void findingsOfADocumentAreReplaced() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        const core::Document document = fullDocument();
        HAS_VALUE(
            file.add(fileOf("a", "s1", "x"), std::array{store::AnalysedDocument{document, fullFindings(document)}}));
        analysis::DocumentFindings other;
        other.claims = {claim(document, "Updates", "power", core::Stance::Denied, "Someone")};
        HAS_VALUE(file.replaceFindings(1, other));
        const core::DocumentRecord record = file.documents()->front();
        QVERIFY(record.times.empty() && record.names.empty() && record.minhash.empty());
        QCOMPARE(record.claims.size(), std::size_t(1));
        QVERIFY(record.claims[0].claim == other.claims[0]);
        QVERIFY(file.needsRefresh().value());
        QCOMPARE(file.replaceFindings(9, other).error().code, core::ErrorCode::NotFound);
    }
};

FAULTLINE_TEST(CaseFileTest)
#include "casefiletest.moc"
