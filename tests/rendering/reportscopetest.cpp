// SPDX-License-Identifier: GPL-3.0-or-later
// What a report tells beside the snapshot: its date, the characters of passages, what was not read; and what is
// displayed with lanes and moment of knowledge; and the same pages on a printer.
#include "models/core/calendar.h"
#include "models/exports/narrowed.h"
#include "tests/rendering/pdftools.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "views/rendering/report.h"
#include "views/rendering/timelinesections.h"

#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

using namespace testsupport;
using rendering::ReportOptions;
using rendering::ReportPart;

namespace {

const core::CauseTree& causes() {
    static const core::CauseTree tree = core::CauseTree::builtIn();
    return tree;
}

core::Millis june(int day, int hour) {
    return core::millisOf({2023, 6, day, hour, 0, 0});
}

bool holds(const core::Snapshot& snapshot, core::DocumentId id) {
    return snapshot.document(id) != nullptr;
}

} // namespace

class ReportScopeTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const core::SnapshotPtr& snapshot, const ReportOptions& options) {
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        const auto written = rendering::writeReport(snapshot, causes(), path, options);
        if (!written)
            QTest::qFail(written.error().message.c_str(), __FILE__, __LINE__);
        return path;
    }

private slots:
    void cleanup() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void citationsGiveCharactersNotBytes() {
        const core::SnapshotPtr snapshot = sampleSnapshot();
        // Five letters of two bytes each stand before everything else.
        std::string body = "ééééé";
        body.resize(snapshot->document(kGroupClaims)->bodyBytes, 'x');
        rendering::ReportInput input;
        input.bodyOf = [&](core::DocumentId id) { return id == kGroupClaims ? std::optional(body) : std::nullopt; };
        const auto content = rendering::reportContent(snapshot, causes(), {}, input);
        const core::Span span = snapshot->document(kGroupClaims)->claims.front().claim.span;
        QVERIFY(span.begin == 0 && span.end > 10);
        const QString place = QStringLiteral("characters 0–%1").arg(span.end - 5);
        int told = 0;
        for (const auto& each : content.contradictions) {
            for (const QString& line : each.cited) {
                told += line.contains(place);
                QVERIFY2(line.contains(place) || !line.contains(QStringLiteral("characters")), qPrintable(line));
            }
        }
        QVERIFY(told > 0);
        QVERIFY(std::ranges::any_of(content.passages, [&](const rendering::ReportPassages& each) {
            return each.claims.front().place == place;
        }));
    }

    void textOfAnotherVersionGivesNoCharacters() {
        rendering::ReportInput input;
        input.bodyOf = [](core::DocumentId) { return std::optional<std::string>("much shorter"); };
        const auto content = rendering::reportContent(sampleSnapshot(), causes(), {}, input);
        for (const auto& each : content.passages) {
            for (const auto& claim : each.claims)
                QVERIFY(claim.place.isEmpty());
        }
    }

    void whatWasNotReadIsNamed() {
        ReportOptions options;
        options.input.unread = {{"/articles/torn.pdf", "torn.pdf is damaged; save it anew and import it again."}};
        options.settings.parts.clear();
        const QString text = textOf(write(sampleSnapshot(), options)).simplified();
        QVERIFY(text.contains(QStringLiteral("Not read")));
        QVERIFY(text.contains(QStringLiteral("/articles/torn.pdf")));
        QVERIFY(text.contains(QStringLiteral("save it anew")));
        QVERIFY(text.contains(QStringLiteral("PDF/A-3b")));
    }

    void dateIsChosenOrOfTheEnvironmentOrOfTheCase_data() {
        QTest::addColumn<QDate>("chosen");
        QTest::addColumn<QByteArray>("epoch");
        QTest::addColumn<QString>("cover");
        QTest::addColumn<QString>("file");
        const QString ofCase = QStringLiteral("As of 20 June 2023");
        QTest::newRow("of the case") << QDate() << QByteArray() << ofCase << QStringLiteral("20230620120000Z");
        QTest::newRow("of the environment") << QDate() << QByteArray("1700000000") << QStringLiteral("14 November 2023")
                                            << QStringLiteral("20231114221320Z");
        QTest::newRow("no number") << QDate() << QByteArray("soon") << ofCase << QStringLiteral("20230620120000Z");
        QTest::newRow("chosen") << QDate(2024, 2, 29) << QByteArray("1700000000") << QStringLiteral("29 February 2024")
                                << QStringLiteral("20240229000000Z");
    }
    void dateIsChosenOrOfTheEnvironmentOrOfTheCase() {
        QFETCH(QDate, chosen);
        QFETCH(QByteArray, epoch);
        QFETCH(QString, cover);
        QFETCH(QString, file);
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->documents.front().importedAt = june(20, 12);
        if (!epoch.isEmpty())
            qputenv("SOURCE_DATE_EPOCH", epoch);
        ReportOptions options;
        options.settings.date = chosen;
        options.settings.parts.clear();
        const QString path = write(snapshot, options);
        QVERIFY(isSound(path));
        const QString first = textOf(path, {QStringLiteral("-l"), QStringLiteral("1")});
        QVERIFY2(first.contains(cover), qPrintable(first));
        QVERIFY2(
            runTool(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}).contains(("D:" + file).toUtf8()), "");
    }

    void onlyWhatCouldBeKnown_data() {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("documents");
        QTest::addColumn<int>("contradictions");
        QTest::newRow("nothing yet") << 4 << 0 << 0;
        QTest::newRow("the first claims") << 6 << 3 << 0;
        QTest::newRow("denied") << 7 << 4 << 1;
        QTest::newRow("taken back") << 18 << 6 << 3; // one of them dismissed
    }
    void onlyWhatCouldBeKnown() {
        QFETCH(int, day);
        QFETCH(int, documents);
        QFETCH(int, contradictions);
        const core::SnapshotPtr part = models::knownAt(sampleSnapshot(), june(day, 0));
        QCOMPARE(static_cast<int>(part->documents.size()), documents);
        QCOMPARE(static_cast<int>(part->findings.contradictions.size()), contradictions);
        QVERIFY(!holds(*part, kUndated) && !holds(*part, kUnrelated));
        for (const core::Contradiction& each : part->findings.contradictions)
            QVERIFY(part->claim(each.a) && part->claim(each.b));
        for (const core::Event& event : part->events)
            QVERIFY(event.when.interval && event.when.interval->earliest < june(day, 0) + core::kDay);
    }

    void aCopySpeaksForASideThatWasNotKnown() {
        auto later = std::make_shared<core::Snapshot>(*sampleSnapshot());
        core::DocumentRecord& first = later->documents.at(kGroupClaims - 1);
        first.document.published = core::parseIso("2023-07-01T10:00Z");
        for (core::ClaimRecord& each : first.claims)
            each.claim.said = first.document.published;
        const core::SnapshotPtr part = models::knownAt(later, june(8, 0));
        const core::Contradiction* denial = part->contradiction(kDenial);
        QVERIFY(denial);
        QCOMPARE(denial->a.document, core::DocumentId(kWireCopy));
        QVERIFY(denial->alsoA.empty());
        QVERIFY(!holds(*part, kGroupClaims));
    }

    void theCoverSaysWhatWasKnown() {
        ReportOptions options;
        options.scope.filter.knownAt = june(8, 12);
        options.scope.narrowedBy = QStringLiteral("what could be known by 8 June");
        const QString text = textOf(write(sampleSnapshot(), options)).simplified();
        QVERIFY(text.contains(QStringLiteral("what could be known by 8 June")));
        QVERIFY(text.contains(QStringLiteral("What was written or said later stays out")));
        QVERIFY(!text.contains(QStringLiteral("Firm confirms DDoS")));
    }

    void lanesAreThoseOfTheTimeline() {
        ReportOptions options;
        options.settings.parts = {ReportPart::Timeline};
        options.scope.filter.documents = {kGroupClaims, kExplainer};
        QVERIFY(textOf(write(sampleSnapshot(), options)).contains(QStringLiteral("SOURCES")));
        options.scope.view.lanes.emplace().below = core::LaneGroup::Speakers;
        const QString text = textOf(write(sampleSnapshot(), options));
        QVERIFY(text.contains(QStringLiteral("SPEAKERS")) && !text.contains(QStringLiteral("SOURCES")));
    }

    void incidentsHaveTimelinesOfTheirOwn() {
        QCOMPARE(rendering::timelineSections(*sampleSnapshot()).size(), std::size_t(1)); // July has a single document
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->findings.incidents.at(0).documents = {1, 2, 3, 4};
        snapshot->findings.incidents.at(0).possible = {};
        snapshot->findings.incidents.at(1).documents = {5, 6};
        snapshot->findings.incidents.at(1).possible = {9};
        const auto sections = rendering::timelineSections(*snapshot);
        QCOMPARE(sections.size(), std::size_t(4));
        QVERIFY(sections.at(0).isOverview && !sections.at(0).documents);
        QCOMPARE(sections.at(1).title, QStringLiteral("Lumora Mail, 5–9 June 2023"));
        QCOMPARE(*sections.at(2).documents, (std::unordered_set<core::DocumentId>{5, 6, 9}));
        QCOMPARE(*sections.at(3).documents, (std::unordered_set<core::DocumentId>{7, 8, 10}));
        ReportOptions options;
        options.settings.parts = {ReportPart::Timeline};
        const QString text = textOf(write(snapshot, options));
        QVERIFY(text.contains(QStringLiteral("INCIDENTS")));
        QVERIFY(text.contains(QStringLiteral("Other documents")));
    }

    void aPrinterTakesTheSamePages() {
        const ReportOptions options;
        const int pages = pagesOf(write(sampleSnapshot(), options));
        const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
        {
            QPdfWriter printer(path);
            printer.setResolution(600); // other than that of the file
            QVERIFY(rendering::printReport(sampleSnapshot(), causes(), printer, options).has_value());
        }
        QVERIFY(std::abs(pagesOf(path) - pages) <= 1);
        const QString text = textOf(path);
        QVERIFY(text.contains(QStringLiteral("WHY IT IS SHOWN")));
        QVERIFY(text.contains(QStringLiteral("%1 / %1").arg(pagesOf(path))));
        const std::atomic<bool> stop = true;
        ReportOptions stopped;
        stopped.stop = &stop;
        QPdfWriter unused(m_folder.filePath(QStringLiteral("stopped.pdf")));
        const auto printed = rendering::printReport(sampleSnapshot(), causes(), unused, stopped);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, core::ErrorCode::Cancelled);
    }
};

FAULTLINE_TEST(ReportScopeTest)
#include "reportscopetest.moc"
