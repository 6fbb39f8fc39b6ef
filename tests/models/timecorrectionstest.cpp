// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst says of times, from the correction to what depends on it, with real files and a real case.
#include "models/casepreview.h"
#include "models/importer.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace {

constexpr const char* kHarbour =
    "---\ntitle: Ferry tickets fail\npublisher: Quay Post\ndate: 2024-05-15\n---\n\n"
    "The booking system went down at 10:15 on Tuesday because a disk was full, the harbour said. Two hours later "
    "clerks wrote tickets by hand.\n\nThe company called it a hardware fault on 03/04/2024 already.\n";
constexpr const char* kIsland =
    "---\ntitle: Ferries held by attack\npublisher: Island Radio\ndate: 2024-05-15\n---\n\n"
    "The booking system went down at 11:40 UTC on Tuesday, the ferry company said. Hackers attacked the booking "
    "system of the harbour, the company said.\n";

} // namespace

class TimeCorrectionsTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<store::CaseFile> m_file;

    std::filesystem::path write(const char* name, const QByteArray& bytes) const {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName().toStdString();
    }
    bool import(const std::vector<std::filesystem::path>& paths) {
        const auto summary = models::importPaths(*m_file, paths, *m_lexicon);
        return summary && summary->failed.empty();
    }
    core::DocumentRecord record(const char* file) {
        const auto records = m_file->documents();
        for (const core::DocumentRecord& each : *records) {
            if (each.file.ends_with(file))
                return each;
        }
        return {};
    }
    core::TimeExpression time(const char* file, std::string_view words) {
        for (const core::TimeRecord& each : record(file).times) {
            if (each.text == words)
                return each.time;
        }
        return {};
    }
    QString value(const char* file, std::string_view words) {
        const core::TimeExpression found = time(file, words);
        return found.value.interval
                   ? QString::fromStdString(core::isoText(found.value.interval->earliest, found.value.zone))
                   : QStringLiteral("open");
    }
    std::string target(const char* file, std::string_view words) {
        const core::DocumentRecord found = record(file);
        const auto document = m_file->document(found.id);
        return found.key + "|" + core::timeMark(document->body, time(file, words).span);
    }
    core::Correction zone(const char* file, const char* zone) {
        return {core::CorrectionKind::DocumentZone, std::to_string(record(file).id), zone};
    }
    core::Result<core::Correction> apply(const core::Correction& correction) {
        return models::applyCorrection(*m_file, correction, *m_lexicon);
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto file = store::CaseFile::open(
            m_folder->filePath(QStringLiteral("a.faultline")).toStdString(), store::OpenMode::Create);
        m_file.emplace(std::move(*file));
        QVERIFY(import({write("harbour.md", kHarbour), write("island.md", kIsland)}));
    }
    void cleanup() {
        m_file.reset();
        m_folder.reset();
    }

    void theZoneOfADocumentMovesItsClocks() {
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T10:15"));
        const auto inverse = apply(zone("harbour.md", "Europe/Athens"));
        QVERIFY(inverse.has_value());
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T07:15Z"));
        QCOMPARE(value("harbour.md", "Two hours later"), QStringLiteral("2024-05-14T09:15Z"));
        const core::TimeTrace trace = time("harbour.md", "10:15 on Tuesday").trace;
        QCOMPARE(trace.zone, std::string("Europe/Athens"));
        QVERIFY(trace.zoneSource == core::ZoneSource::Hand);
        QCOMPARE(value("island.md", "11:40 UTC on Tuesday"), QStringLiteral("2024-05-14T11:40Z")); // another document
        QVERIFY(apply(*inverse).has_value());
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T10:15"));
    }
    void aStatedZoneStays() {
        QVERIFY(apply(zone("island.md", "Asia/Tokyo")).has_value());
        QCOMPARE(value("island.md", "11:40 UTC on Tuesday"), QStringLiteral("2024-05-14T11:40Z"));
    }
    void whatATimeMeansLeadsWhatFollowsIt() {
        const core::Correction meaning{
            core::CorrectionKind::TimeMeaning, target("harbour.md", "10:15 on Tuesday"), "2024-05-07T09:00"};
        const auto inverse = apply(meaning);
        QVERIFY(inverse.has_value());
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-07T09:00"));
        QCOMPARE(value("harbour.md", "Two hours later"), QStringLiteral("2024-05-07T11:00"));
        QVERIFY(time("harbour.md", "10:15 on Tuesday").trace.corrected);
        QVERIFY(apply(*inverse).has_value());
        QCOMPARE(value("harbour.md", "Two hours later"), QStringLiteral("2024-05-14T12:15"));
    }
    void theDayItIsCountedFromCanBeAnother() {
        QVERIFY(apply({core::CorrectionKind::TimeAnchor, target("harbour.md", "10:15 on Tuesday"), "2024-06-01"})
                    .has_value());
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-28T10:15"));
        QVERIFY(time("harbour.md", "10:15 on Tuesday").trace.anchor == core::AnchorKind::Hand);
    }
    void theZoneOfOneClockCanBeSet() {
        QVERIFY(
            apply({core::CorrectionKind::TimeZone, target("harbour.md", "10:15 on Tuesday"), "-05:00"}).has_value());
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T15:15Z"));
    }
    void anAmbiguousDateKeepsBothReadingsUntilOneIsChosen() {
        const core::TimeExpression open = time("harbour.md", "03/04/2024");
        QVERIFY(!open.value.resolved());
        QCOMPARE(open.trace.readings.size(), std::size_t{2});
        QCOMPARE(
            core::isoText(open.trace.readings[0].earliest, core::ZoneState::Local), std::string("2024-03-04T00:00"));
        QCOMPARE(
            core::isoText(open.trace.readings[1].earliest, core::ZoneState::Local), std::string("2024-04-03T00:00"));
        QVERIFY(
            apply({core::CorrectionKind::TimeMeaning, target("harbour.md", "03/04/2024"), "2024-04-03"}).has_value());
        QCOMPARE(value("harbour.md", "03/04/2024"), QStringLiteral("2024-04-03T00:00"));
    }
    void wordsThatAreNoTimeStandNowhere() {
        QVERIFY(
            apply({core::CorrectionKind::TimeMeaning, target("harbour.md", "10:15 on Tuesday"), "none"}).has_value());
        const core::TimeExpression gone = time("harbour.md", "10:15 on Tuesday");
        QVERIFY(!gone.value.resolved());
        QVERIFY(gone.role == core::TimeRole::Span);
        QCOMPARE(value("harbour.md", "Two hours later"), QStringLiteral("open")); // nothing to count from
    }
    void correctionsHoldForAnotherVersionOfTheFile() {
        QVERIFY(apply(zone("harbour.md", "Europe/Athens")).has_value());
        QVERIFY(
            apply({core::CorrectionKind::TimeMeaning, target("harbour.md", "03/04/2024"), "2024-04-03"}).has_value());
        QVERIFY(import({write(
            "harbour.md", QByteArray(kHarbour).replace("\n\nThe company", "\n\nNobody was hurt.\n\nThe company"))}));
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T07:15Z"));
        QCOMPARE(value("harbour.md", "03/04/2024"), QStringLiteral("2024-04-03T00:00"));
    }
    void aDateOfPublicationHoldsForAnotherVersionToo() {
        QVERIFY(apply({core::CorrectionKind::DocumentPublished, std::to_string(record("harbour.md").id), "2024-05-22"})
                    .has_value());
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-21T10:15"));
        QVERIFY(import({write("harbour.md", QByteArray(kHarbour) + "\nNobody was hurt.\n")}));
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-21T10:15"));
    }
    void whatIsNoZoneOrTimeIsRefused_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        using enum core::CorrectionKind;
        QTest::newRow("zone") << static_cast<int>(DocumentZone) << QStringLiteral("Europe/Atlantis");
        QTest::newRow("meaning") << static_cast<int>(TimeMeaning) << QStringLiteral("2024-02-31");
        QTest::newRow("backwards") << static_cast<int>(TimeMeaning) << QStringLiteral("2024-06-05/2024-06-01");
        QTest::newRow("anchor") << static_cast<int>(TimeAnchor) << QStringLiteral("2024");
        QTest::newRow("zone of a clock") << static_cast<int>(TimeZone) << QStringLiteral("noon");
    }
    void whatIsNoZoneOrTimeIsRefused() {
        QFETCH(int, kind);
        QFETCH(QString, value);
        const auto which = static_cast<core::CorrectionKind>(kind);
        const std::string of = which == core::CorrectionKind::DocumentZone ? std::to_string(record("harbour.md").id)
                                                                           : target("harbour.md", "10:15 on Tuesday");
        const auto refused = apply({which, of, value.toStdString()});
        QVERIFY(!refused.has_value());
        QVERIFY(QString::fromStdString(refused.error().message).contains(value));
    }
    void aLookAheadShowsTheOrderThatWouldChange() {
        const std::string both = core::incidentTarget({record("harbour.md").id, record("island.md").id});
        QVERIFY(apply({core::CorrectionKind::SameIncident, both, "together"}).has_value());
        const auto now = m_file->snapshot();
        const auto then = models::previewCorrections(*m_file, {zone("harbour.md", "America/New_York")}, *m_lexicon);
        QVERIFY(then.has_value());
        const models::CaseChange change = models::compareCases(**now, **then);
        QVERIFY(!change.moved.empty());
        for (const models::EventShift& each : change.moved) // of this document alone
            QCOMPARE(each.before.document, record("harbour.md").id);
        const auto decided = std::ranges::any_of(change.order, [](const models::OrderChange& each) {
            return each.before == models::EventOrder::Open && each.after == models::EventOrder::After;
        });
        QVERIFY(decided); // 10:15 in New York is 14:15Z, after the island's 11:40Z
        QCOMPARE(value("harbour.md", "10:15 on Tuesday"), QStringLiteral("2024-05-14T10:15")); // nothing was changed
        QCOMPARE(m_file->corrections()->size(), std::size_t{1});
        QVERIFY(models::compareCases(**now, **now).isEmpty());
    }
};

FAULTLINE_TEST(TimeCorrectionsTest)
#include "timecorrectionstest.moc"
