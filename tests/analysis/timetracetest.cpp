// SPDX-License-Identifier: GPL-3.0-or-later
// How a value came about: anchor, zone, readings, soft edges; what an analyst says takes the place of what is found;
// and the notes that a document gets.
#include "models/analysis/timezones.h"
#include "models/core/documentnotes.h"
#include "tests/analysis/timefinding.h"
#include "tests/support/testmain.h"

#include <QtTest>

using core::AnchorKind;
using core::ZoneSource;
using timetests::Found;

namespace {

std::vector<core::DocumentNote> notesOf(const Found& found, std::string_view published) {
    std::vector<core::NotedTime> noted;
    for (const core::TimeExpression& each : found.times)
        noted.push_back({&each, core::slice(found.body, each.span)});
    return core::documentNotes(core::parseIso(published), noted);
}

Found findWith(const std::string& body, std::string_view published, const core::TimeReading& reading) {
    core::Document document = timetests::documentOf(body, published);
    document.readings = {reading};
    return {analysis::findTimes(document, timetests::lexicon()), body};
}

} // namespace

class TimeTraceTest : public QObject {
    Q_OBJECT
private slots:
    void theAnchorIsNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("anchor");
        QTest::addColumn<QString>("from"); // words of the mention it is counted from
        const auto row = [](const char* text, const char* words, AnchorKind anchor, const char* from = "") {
            QTest::newRow(words) << QString::fromUtf8(text) << QString::fromUtf8(words) << static_cast<int>(anchor)
                                 << QString::fromUtf8(from);
        };
        row("The kiln cracked on 3 March 2021.", "3 March 2021", AnchorKind::None);
        row("The kiln cracked on Thursday.", "Thursday", AnchorKind::Publication);
        row("The kiln cracked on April 2.", "April 2", AnchorKind::Publication);
        row("The kiln cracked yesterday.", "yesterday", AnchorKind::Publication);
        row("The kiln cracked on 3 March 2021. It was mended two days later.", "two days later", AnchorKind::Mention,
            "3 March 2021");
        row("The kiln cracked on 3 March 2021 at dawn. At 17:30 it was cold.", "17:30", AnchorKind::Mention,
            "3 March 2021");
        row("It cracked on 3 March 2021. The next morning clerks came.", "The next morning", AnchorKind::Mention,
            "3 March 2021");
    }
    void theAnchorIsNamed() {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(int, anchor);
        QFETCH(QString, from);
        const Found found = timetests::find(text.toStdString(), "2021-04-09");
        const core::TimeExpression* time = found.named(words.toStdString());
        QVERIFY2(time, found.list().c_str());
        QCOMPARE(static_cast<int>(time->trace.anchor), anchor);
        if (from.isEmpty()) {
            QCOMPARE(time->trace.mention, -1);
            return;
        }
        QVERIFY(time->trace.mention >= 0 && static_cast<std::size_t>(time->trace.mention) < found.times.size());
        const core::TimeExpression& source = found.times[static_cast<std::size_t>(time->trace.mention)];
        QCOMPARE(std::string(core::slice(found.body, source.span)), from.toStdString());
    }
    void theZoneAndWhoSaysSo() {
        const Found found = timetests::find(
            "The kiln cracked at 10:15 CET on 3 March 2021. It was cold at 11:40. Trains ran.", "2021-04-09");
        QCOMPARE(found.times.size(), std::size_t{2});
        QVERIFY(found.times[0].trace.zoneSource == ZoneSource::Stated);
        QVERIFY(!found.times[0].trace.zone.empty());
        QVERIFY(found.times[1].trace.zoneSource == ZoneSource::Document);
        QCOMPARE(found.times[1].trace.zone, found.times[0].trace.zone);
        const Found none = timetests::find("The kiln cracked at 10:15 on 3 March 2021.", "2021-04-09");
        QVERIFY(none.times[0].trace.zoneSource == ZoneSource::None);
    }
    void bothReadingsOfADateAreKept() {
        const Found found = timetests::find("The kiln cracked on 05/06/2021.", "2021-08-09");
        QCOMPARE(found.times.size(), std::size_t{1});
        QVERIFY(!found.times[0].value.resolved());
        QCOMPARE(found.times[0].trace.readings.size(), std::size_t{2});
        const Found settled = timetests::find("The kiln cracked on 05/06/2021, not 25/06/2021.", "2021-08-09");
        QVERIFY(settled.times[0].value.resolved() && settled.times[0].trace.readings.empty());
    }
    void roughValuesReachFurther() {
        const Found found = timetests::find("The kiln cracked around 10:15 UTC on 3 March 2021.", "2021-04-09");
        QCOMPARE(found.times.size(), std::size_t{1});
        const core::TimeExpression& time = found.times[0];
        QVERIFY(time.value.approximate && time.trace.reach);
        QCOMPARE(time.value.interval->earliest - time.trace.reach->earliest, 30 * core::kMinute);
        QCOMPARE(time.trace.reach->latest - time.value.interval->latest, 30 * core::kMinute);
        QVERIFY(!timetests::find("It cracked at 10:15 UTC on 3 March 2021.", "2021-04-09").times[0].trace.reach);
    }
    void anAnalystsWordLeadsOn_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("nothing") << ""
                                 << ""
                                 << ""
                                 << "2021-04-08T21:00 2021-04-08T22:00 hour"
                                 << "2021-04-08T23:00 2021-04-09T00:00 hour";
        QTest::newRow("value") << "2021-03-02T20:30"
                               << ""
                               << ""
                               << "2021-03-02T20:30 2021-03-02T20:31 minute"
                               << "2021-03-02T22:30 2021-03-02T22:31 minute";
        QTest::newRow("value in UTC") << "2021-03-02T20:30Z"
                                      << ""
                                      << ""
                                      << "2021-03-02T20:30Z 2021-03-02T20:31Z minute"
                                      << "2021-03-02T22:30Z 2021-03-02T22:31Z minute";
        QTest::newRow("anchor") << ""
                                << "2021-03-05"
                                << ""
                                << "2021-03-04T21:00 2021-03-04T22:00 hour"
                                << "2021-03-04T23:00 2021-03-05T00:00 hour";
        QTest::newRow("zone") << ""
                              << ""
                              << "America/New_York"
                              << "2021-04-09T01:00Z 2021-04-09T02:00Z hour"
                              << "2021-04-09T03:00Z 2021-04-09T04:00Z hour";
    }
    void anAnalystsWordLeadsOn() {
        QFETCH(QString, value);
        QFETCH(QString, anchor);
        QFETCH(QString, zone);
        const std::string body = "The kiln cracked at 9 p.m. on Thursday. Two hours later it was cold.";
        const Found plain = timetests::find(body, "2021-04-09");
        const core::TimeExpression* first = plain.named("9 p.m. on Thursday");
        QVERIFY2(first, plain.list().c_str());
        const Found found = findWith(
            body, "2021-04-09",
            {core::timeMark(body, first->span), value.toStdString(), anchor.toStdString(), zone.toStdString()});
        QTEST(QString::fromStdString(timetests::text(found.times[0].value)), "first");
        QTEST(QString::fromStdString(timetests::text(found.times[1].value)), "second");
        QVERIFY(found.times[0].trace.corrected && !found.times[1].trace.corrected);
    }
    void aMarkFindsTheSameWordsInAnotherVersion() {
        const std::string one = "Nobody came.\n\nThe kiln cracked on Friday, they said. It held on Friday.";
        const std::string two =
            "Ten people came on Friday.\n\nThe kiln cracked on Friday, they said. It held on Friday.";
        const auto mark = [](const std::string& body, std::size_t which) {
            const Found found = timetests::find(body, "2021-04-09");
            return core::timeMark(body, found.times[which].span);
        };
        QCOMPARE(mark(one, 0), mark(two, 1));
        QCOMPARE(mark(one, 1), mark(two, 2));
        QVERIFY(mark(one, 0) != mark(one, 1));
        QVERIFY(mark(two, 0) != mark(two, 1));
    }
    void theZoneOfADocumentIsForClocksThatStateNone() {
        core::Document document = timetests::documentOf(
            "It cracked at 10:15 on 3 March 2021, and at 9:00 UTC on 4 March 2021.", "2021-04-09T08:00");
        analysis::setZone(document, "Asia/Tokyo");
        QCOMPARE(
            core::isoText(document.published->interval->earliest, document.published->zone),
            std::string("2021-04-08T23:00Z"));
        const auto times = analysis::findTimes(document, timetests::lexicon());
        QCOMPARE(timetests::text(times[0].value), std::string("2021-03-03T01:15Z 2021-03-03T01:16Z minute"));
        QCOMPARE(timetests::text(times[1].value), std::string("2021-03-04T09:00Z 2021-03-04T09:01Z minute"));
    }
    void documentsGetNotes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("notes"); // kinds
        QTest::newRow("weekday") << "The kiln cracked on Tuesday, 3 March 2021."
                                 << "weekday-differs ";
        QTest::newRow("right weekday") << "The kiln cracked on Wednesday, 3 March 2021."
                                       << "";
        QTest::newRow("either way round") << "The kiln cracked on 05/06/2020."
                                          << "ambiguous-order ";
        QTest::newRow("after publication") << "The kiln cracked on 20 June 2021."
                                           << "published-before-event ";
        QTest::newRow("ahead") << "The kiln will be lit on 20 June 2021."
                               << "";
        QTest::newRow("before") << "The kiln cracked on 20 June 2020."
                                << "";
    }
    void documentsGetNotes() {
        QFETCH(QString, text);
        std::string kinds;
        for (const core::DocumentNote& note :
             notesOf(timetests::find(text.toStdString(), "2021-04-09"), "2021-04-09")) {
            kinds += std::string(core::name(note.kind)) + " ";
            QVERIFY(!note.text.empty());
        }
        QTEST(QString::fromStdString(kinds), "notes");
    }
    void aNoteFollowsWhatTheAnalystSays_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // with its number, as in a mark
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<qsizetype>("notes");
        const auto row = [](const char* tag, const char* text, const char* words, const char* value, const char* anchor,
                            qsizetype notes) {
            QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(words) << QString::fromLatin1(value)
                               << QString::fromLatin1(anchor) << notes;
        };
        row("later day", "The kiln cracked on Tuesday.", "Tuesday", "2021-04-20", "", 1);
        row("earlier day", "The kiln cracked on Tuesday.", "Tuesday", "2021-03-30", "", 0);
        row("later, and ahead", "The kiln will be lit on Tuesday.", "Tuesday", "2021-04-20", "", 0);
        row("counted from a later day", "The kiln cracked on Tuesday.", "Tuesday", "", "2021-04-23", 1);
        row("put right", "The kiln cracked on 20 June 2021.", "20 June 2021", "2020-06-20", "", 0);
        row("no time", "The kiln cracked on 20 June 2021.", "20 June 2021", "none", "", 0);
    }
    void aNoteFollowsWhatTheAnalystSays() {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, value);
        QFETCH(QString, anchor);
        const std::string body = text.toStdString();
        const std::size_t at = body.find(words.toStdString());
        const std::string mark = core::timeMark(body, {at, at + static_cast<std::size_t>(words.size())});
        const Found found = findWith(body, "2021-04-09", {mark, value.toStdString(), anchor.toStdString(), {}});
        QTEST(static_cast<qsizetype>(notesOf(found, "2021-04-09").size()), "notes");
    }
    void notesSayWhatIsWrong() {
        const auto notes =
            notesOf(timetests::find("The kiln cracked on Tuesday, 3 March 2021.", "2021-04-09"), "2021-04-09");
        QCOMPARE(notes.size(), std::size_t{1});
        QCOMPARE(notes[0].text, std::string("“Tuesday, 3 March 2021”: 3 March 2021 was a Wednesday."));
    }
};

FAULTLINE_TEST(TimeTraceTest)
#include "timetracetest.moc"
