// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelinelayout.h"
#include "models/core/calendar.h"
#include "models/core/timelinefocus.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <algorithm>
#include <set>

using namespace core;

namespace {

TimelineLayout layoutOf(const SnapshotPtr& snapshot, const TimelineFilter& filter = {}) {
    static const CauseTree tree = CauseTree::builtIn();
    return TimelineLayout::build(snapshot, tree, filter);
}

QStringList labels(const TimelineLayout& layout, LaneGroup group) {
    QStringList result;
    for (const TimelineLane& lane : layout.lanes()) {
        if (lane.group == group)
            result += QString(lane.indent * 2, QLatin1Char(' ')) + QString::fromStdString(lane.label);
    }
    return result;
}

// A snapshot whose only document makes statements at the same moment as each other.
SnapshotPtr crowd(int statements, int speakers) {
    auto snapshot = std::make_shared<Snapshot>(*testsupport::emptySnapshot(true));
    DocumentRecord record;
    record.id = 1;
    record.document.publisher = "Quay Radio";
    record.document.published = parseIso("2023-06-05T10:00Z");
    for (int i = 0; i < statements; ++i) {
        ClaimRecord claim;
        claim.claim.cause = "power";
        claim.claim.speaker = "Speaker " + std::to_string(i % speakers);
        claim.claim.said = record.document.published;
        record.claims.push_back(claim);
    }
    snapshot->documents.push_back(record);
    buildEvents(*snapshot);
    return snapshot;
}

} // namespace

class TimelineLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void lanesFollowTheTreeThenTheSources() {
        const TimelineLayout layout = layoutOf(testsupport::sampleSnapshot());
        QCOMPARE(
            labels(layout, LaneGroup::Causes),
            QStringList({"Cyberattack", "  DDoS", "Technical fault", "  Configuration", "  Expired certificate"}));
        // By what they published first; a publisher with nothing dated has no lane.
        QCOMPARE(
            labels(layout, LaneGroup::Sources),
            QStringList({"Shoreline Post", "Lumora Status", "Harbour Wire", "Packet Ledger"}));
    }

    void undatedThingsAreNeverOnTheAxis() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const TimelineLayout layout = layoutOf(snapshot);
        QCOMPARE(layout.undated().size(), std::size_t(2));
        QCOMPARE(layout.undated()[0].document, DocumentId(testsupport::kUndated));
        QVERIFY(layout.undated()[0].times.empty());
        QVERIFY(layout.undated()[0].flagged);
        QCOMPARE(layout.undated()[1].document, DocumentId(testsupport::kNoYear));
        QCOMPARE(layout.undated()[1].times.size(), std::size_t(1));
        QVERIFY(layout.findDocument(testsupport::kUndated).empty());
        QVERIFY(!layout.findClaim({testsupport::kNoYear, 0}).valid());
    }

    void equalStatementsAreOneMark() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const TimelineLayout layout = layoutOf(snapshot);
        const MarkPosition first = layout.findClaim({testsupport::kFollowUp, 0});
        QVERIFY(first.valid());
        QCOMPARE(first, layout.findClaim({testsupport::kFollowUp, 1}));
        QCOMPARE(layout.eventsOf(first).size(), std::size_t(2));
        // Two speakers at one moment stay two marks.
        QVERIFY(layout.findClaim({testsupport::kExplainer, 1}) != layout.findClaim({testsupport::kExplainer, 2}));
    }

    void rowsNeverOverlap_data() {
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("days");
        QTest::newRow("none") << 0 << 10;
        QTest::newRow("one") << 1 << 10;
        QTest::newRow("sparse") << 200 << 3650;
        QTest::newRow("dense") << 20000 << 30;
        QTest::newRow("all in one day") << 5000 << 1;
    }
    void rowsNeverOverlap() {
        QFETCH(int, events);
        QFETCH(int, days);
        const SnapshotPtr snapshot = testsupport::bigSnapshot(static_cast<std::size_t>(events), days);
        const TimelineLayout layout = layoutOf(snapshot);
        std::multiset<std::uint32_t> seen;
        for (const TimelineLane& lane : layout.lanes()) {
            for (const TimelineRow& row : lane.rows) {
                QVERIFY(row.slot >= 0 && row.slot < lane.slotCount);
                for (std::size_t i = 0; i < row.marks.size(); ++i) {
                    const TimelineMark& mark = row.marks[i];
                    QVERIFY(mark.span.earliest < mark.span.latest);
                    QVERIFY(i == 0 || row.marks[i - 1].anchor() <= mark.anchor());
                    if (row.kind != RowKind::Overflow)
                        QVERIFY(i == 0 || row.marks[i - 1].span.latest <= mark.span.earliest);
                }
            }
        }
        // Every event is on the timeline exactly once: no occurrences here, which may be in two lanes.
        for (const MarkPosition& at : layout.order()) {
            for (const std::uint32_t event : layout.eventsOf(at))
                seen.insert(event);
        }
        QCOMPARE(seen.size(), snapshot->events.size());
        QCOMPARE(std::set(seen.begin(), seen.end()).size(), seen.size());
    }

    void foldingLosesNothing_data() {
        QTest::addColumn<double>("pixels"); // width of the whole extent
        for (const double pixels : {1.0, 40.0, 640.0, 5000.0, 1e6, 1e9})
            QTest::addRow("%.0f px", pixels) << pixels;
    }
    void foldingLosesNothing() {
        QFETCH(double, pixels);
        const TimelineLayout layout = layoutOf(testsupport::bigSnapshot(6000, 400));
        const TimeInterval extent = layout.extent();
        const double millisPerPixel = static_cast<double>(extent.latest - extent.earliest) / pixels;
        const Millis bucket = foldBucket(millisPerPixel, 14);
        for (const TimelineLane& lane : layout.lanes()) {
            for (const TimelineRow& row : lane.rows) {
                std::uint32_t marks = 0;
                std::uint32_t events = 0;
                std::uint32_t flagged = 0;
                const std::vector<FoldedMarks> folded = foldRow(row, extent, bucket);
                for (std::size_t i = 0; i < folded.size(); ++i) {
                    QCOMPARE(folded[i].first, marks); // in order, without gaps
                    marks += folded[i].marks;
                    events += folded[i].events;
                    flagged += folded[i].flagged;
                    if (folded[i].flagged > 0) {
                        QVERIFY(row.marks[folded[i].firstFlagged].flagged);
                        QVERIFY(folded[i].firstFlagged >= folded[i].first && folded[i].firstFlagged < marks);
                    }
                    QVERIFY(
                        folded[i].marks == 1 ||
                        row.marks[marks - 1].anchor() - row.marks[folded[i].first].anchor() < bucket);
                }
                QCOMPARE(marks, static_cast<std::uint32_t>(row.marks.size()));
                QCOMPARE(events, row.eventsBefore.back());
                QCOMPARE(flagged, static_cast<std::uint32_t>(row.flagged.size()));
                // The cost follows the pixels, not the marks.
                QVERIFY(static_cast<double>(folded.size()) <= pixels / 14 + 3 || pixels > 1e5);
            }
        }
    }

    void panningDoesNotRegroupMarks() {
        const TimelineLayout layout = layoutOf(testsupport::bigSnapshot(6000, 400));
        const TimelineRow& row = layout.lanes().front().rows.front();
        const Millis bucket = 3 * kDay;
        const Millis length = 60 * kDay;
        const TimeInterval here{layout.extent().earliest + 100 * kDay, layout.extent().earliest + 100 * kDay + length};
        std::set<std::pair<std::uint32_t, std::uint32_t>> before;
        for (const FoldedMarks& each : foldRow(row, here, bucket))
            before.emplace(each.first, each.marks);
        const Millis step = 7 * kHour;
        std::size_t shared = 0;
        const std::vector<FoldedMarks> after = foldRow(row, {here.earliest + step, here.latest + step}, bucket);
        for (const FoldedMarks& each : after)
            shared += before.contains({each.first, each.marks});
        QVERIFY2(shared + 3 >= after.size(), qPrintable(QString::number(shared) + "/" + QString::number(after.size())));
    }

    void longMarksReachIntoTheRange() {
        const TimelineLayout layout = layoutOf(testsupport::sampleSnapshot());
        const MarkPosition early = layout.findTime(testsupport::kResearchers, 0);
        QVERIFY(early.valid());
        const TimelineRow& row =
            layout.lanes()[static_cast<std::size_t>(early.lane)].rows[static_cast<std::size_t>(early.row)];
        // "early June" begins on the 1st; a view of the 8th must show it.
        const TimeInterval eighth = dayInterval(millisOf({2023, 6, 8, 0, 0, 0}));
        QCOMPARE(foldRow(row, eighth, kHour).size(), std::size_t(1));
    }

    void linksJoinBothSidesUnlessDismissed() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const TimelineLayout layout = layoutOf(snapshot);
        QCOMPARE(layout.links().size(), std::size_t(2)); // two have an undated side, one is dismissed
        for (const TimelineLink& link : layout.links()) {
            const Contradiction* found = snapshot->contradiction(link.id);
            QCOMPARE(link.a, layout.findClaim(found->a));
            QCOMPARE(link.b, layout.findClaim(found->b));
            QVERIFY(layout.mark(link.a).flagged && layout.mark(link.b).flagged);
        }
        QCOMPARE(layout.contradictionOf({testsupport::kWireCopy, 0}), ContradictionId(testsupport::kDenial)); // a copy
        QCOMPARE(layout.contradictionOf({testsupport::kStatusPage, 2}), ContradictionId(0)); // dismissed
        QVERIFY(!layout.mark(layout.findClaim({testsupport::kStatusPage, 2})).flagged);
    }

    void filtersHide() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        TimelineFilter filter;
        filter.documents = {testsupport::kGroupClaims, testsupport::kUndated};
        const TimelineLayout few = layoutOf(snapshot, filter);
        QCOMPARE(labels(few, LaneGroup::Causes), QStringList({"DDoS"}));
        QCOMPARE(labels(few, LaneGroup::Sources), QStringList({"Harbour Wire"}));
        QCOMPARE(few.undated().size(), std::size_t(1));
        QVERIFY(few.links().empty());

        filter = {};
        filter.causes = {"cyberattack"};
        QCOMPARE(labels(layoutOf(snapshot, filter), LaneGroup::Causes), QStringList({"Cyberattack", "  DDoS"}));
        QCOMPARE(labels(layoutOf(snapshot, filter), LaneGroup::Sources).size(), 4);
        filter = {};
        filter.speakers = {"Grey Heron"};
        QCOMPARE(labels(layoutOf(snapshot, filter), LaneGroup::Causes), QStringList({"DDoS"}));
    }

    void keysWalkEveryMarkOnce() {
        const TimelineLayout layout = layoutOf(testsupport::sampleSnapshot());
        std::size_t steps = 0;
        MarkPosition at = layout.order().front();
        QVERIFY(!layout.neighbour(at, -1).valid());
        for (MarkPosition next = layout.neighbour(at, 1); next.valid(); next = layout.neighbour(next, 1)) {
            QCOMPARE(layout.neighbour(next, -1), at);
            QVERIFY(layout.mark(at).anchor() <= layout.mark(next).anchor());
            at = next;
            ++steps;
        }
        QCOMPARE(steps + 1, layout.order().size());
        // In a lane: the same, over all its rows.
        for (std::size_t l = 0; l < layout.lanes().size(); ++l) {
            std::vector<MarkPosition> inLane;
            for (const MarkPosition& each : layout.order()) {
                if (each.lane == static_cast<int>(l))
                    inLane.push_back(each);
            }
            for (std::size_t i = 0; i < inLane.size(); ++i) {
                QCOMPARE(layout.neighbourInLane(inLane[i], 1), i + 1 < inLane.size() ? inLane[i + 1] : MarkPosition{});
                QCOMPARE(layout.neighbourInLane(inLane[i], -1), i > 0 ? inLane[i - 1] : MarkPosition{});
            }
        }
    }

    void crowdsOverflowAndStayCounted() {
        const TimelineLayout layout = layoutOf(crowd(40, 20));
        const TimelineLane& lane = layout.lanes().front();
        QCOMPARE(lane.name, std::string("power"));
        QCOMPARE(lane.rows.back().kind, RowKind::Overflow);
        std::uint32_t events = 0;
        for (const TimelineRow& row : lane.rows)
            events += row.eventsBefore.back();
        QCOMPARE(events, 40U);
        QVERIFY(lane.slotCount <= 6);
    }

    void mostLeavesTheFewFarAwayAside() {
        constexpr core::Millis day = core::kDay;
        std::vector<core::Millis> moments{0};
        for (core::Millis i = 0; i < 20; ++i)
            moments.push_back(6000 * day + i * core::kHour);
        const core::TimeInterval whole{0, 6001 * day};
        QCOMPARE(core::mostOf(whole, moments, {}).earliest, 6000 * day);
        QVERIFY(core::mostOf(whole, moments, {}).latest > moments.back());
        QCOMPARE(core::mostOf(whole, moments, {6000 * day - 40 * core::kHour}).earliest, 6000 * day - 40 * core::kHour);
        QCOMPARE(core::mostOf(whole, {}, {}), whole);
        // All of it where that costs little.
        moments.front() = 6000 * day - 6 * core::kHour;
        const core::TimeInterval near{moments.front(), moments.back() + core::kMinute};
        QCOMPARE(core::mostOf(near, moments, {}), near);
    }

    void focusLeavesOutliersAside() {
        const TimelineLayout layout = layoutOf(testsupport::sampleSnapshot());
        QCOMPARE(civilOf(layout.extent().latest - 1).year, 2025);
        QCOMPARE(civilOf(layout.focus().latest - 1).year, 2023);
        QCOMPARE(civilOf(layout.focus().earliest).month, 6);
        const TimelineLayout even = layoutOf(testsupport::bigSnapshot(500));
        QCOMPARE(even.focus(), even.extent());
    }

    void densityAddsUp() {
        const SnapshotPtr snapshot = testsupport::bigSnapshot(3000, 100);
        const TimelineLayout layout = layoutOf(snapshot);
        for (const std::size_t bins : {std::size_t(1), std::size_t(7), std::size_t(83)}) {
            std::size_t events = 0;
            std::size_t flagged = 0;
            for (const DensityBin& bin : layout.density(layout.extent(), bins)) {
                events += bin.events;
                flagged += bin.flagged;
            }
            QCOMPARE(events, snapshot->events.size());
            QVERIFY(flagged > 0);
        }
        QVERIFY(layout.density({}, 5).front().events == 0);
    }

    void hostileDatesStayInsideTheCalendar() {
        auto snapshot = std::make_shared<Snapshot>(*crowd(1, 1));
        Event far;
        far.document = 1;
        far.when.interval = TimeInterval{std::numeric_limits<Millis>::min(), std::numeric_limits<Millis>::max()};
        Event backwards = far;
        backwards.when.interval = TimeInterval{kDay, -kDay};
        Event stranger = far; // a document that is not there
        stranger.document = 77;
        snapshot->events = {far, backwards, stranger};
        snapshot->undatedFrom = 3;
        const TimelineLayout layout = layoutOf(snapshot);
        QCOMPARE(layout.order().size(), std::size_t(2));
        QVERIFY(layout.extent().earliest >= millisOf({-4000, 1, 1, 0, 0, 0}));
        QVERIFY(layout.extent().latest <= millisOf({9000, 1, 1, 0, 0, 0}));
    }
};

FAULTLINE_TEST(TimelineLayoutTest)
#include "timelinelayouttest.moc"
