// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes as the user wants them, and the case as it could be known at a moment (models/core/timelinelayout.h).
#include "models/core/calendar.h"
#include "models/core/timelinelayout.h"
#include "models/core/timelinepacking.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <algorithm>
#include <set>

using namespace core;

namespace {

TimelineLayout layoutOf(
    const SnapshotPtr& snapshot, const LaneArrangement& arrangement, const TimelineFilter& filter = {}) {
    static const CauseTree tree = CauseTree::builtIn();
    return TimelineLayout::build(snapshot, tree, filter, arrangement);
}

QStringList labels(const TimelineLayout& layout) {
    QStringList result;
    for (const TimelineLane& lane : layout.lanes())
        result += QString(lane.indent * 2, QLatin1Char(' ')) + QString::fromStdString(lane.label);
    return result;
}

std::size_t eventsIn(const TimelineLayout& layout) {
    std::size_t events = 0;
    for (const MarkPosition& at : layout.order()) {
        const std::vector<std::uint32_t> all = layout.eventsOf(at);
        if (all.size() != layout.mark(at).events)
            return 0; // a mark has lost some of what it stands for
        events += all.size();
    }
    return events;
}

const std::vector<LaneKey> kDdos = {{LaneGroup::Causes, "ddos"}};

} // namespace

class TimelineLanesTest : public QObject {
    Q_OBJECT
private slots:
    void closedCausesHoldWhatIsBelowThem() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const TimelineLayout open = layoutOf(snapshot, {});
        LaneArrangement arrangement;
        arrangement.closed = {"malicious", "technical"};
        const TimelineLayout closed = layoutOf(snapshot, arrangement);
        QCOMPARE(labels(closed).mid(0, 2), QStringList({"Malicious act", "Technical fault"}));
        QVERIFY(closed.lanes()[0].closed && closed.lanes()[0].opens);
        QCOMPARE(eventsIn(closed), eventsIn(open));
        QCOMPARE(closed.links().size(), open.links().size());
        // Causes in one lane stay apart: what was two marks is not one now.
        const MarkPosition ddos = closed.findClaim({testsupport::kGroupClaims, 0});
        QCOMPARE(ddos.lane, 0);
        QVERIFY(ddos != closed.findClaim({testsupport::kExplainer, 1}));
        // The uppermost one that is closed counts, and a lane with others below it can be closed.
        QVERIFY(open.lanes()[0].opens && !open.lanes()[0].closed && !open.lanes()[1].opens);
    }

    void lanesBelowTheCauses_data() {
        QTest::addColumn<int>("group");
        QTest::addColumn<QStringList>("lanes");
        QTest::newRow("sources") << int(LaneGroup::Sources)
                                 << QStringList({"Shoreline Post", "Lumora Status", "Harbour Wire", "Packet Ledger"});
        QTest::newRow("incidents") << int(LaneGroup::Incidents) << QStringList();
        QTest::newRow("speakers") << int(LaneGroup::Speakers) << QStringList();
        QTest::newRow("tags") << int(LaneGroup::Tags) << QStringList();
    }
    void lanesBelowTheCauses() {
        QFETCH(int, group);
        QFETCH(QStringList, lanes);
        auto snapshot = std::make_shared<Snapshot>(*testsupport::sampleSnapshot());
        snapshot->documents[3].tags = "checked, press ,checked";
        LaneArrangement arrangement;
        arrangement.below = LaneGroup(group);
        const TimelineLayout layout = layoutOf(snapshot, arrangement);
        QStringList below;
        std::set<std::string> names;
        for (const TimelineLane& lane : layout.lanes()) {
            if (lane.group == LaneGroup::Causes)
                continue;
            QCOMPARE(lane.group, LaneGroup(group));
            QVERIFY2(names.insert(lane.name).second, "two lanes for one thing");
            below += QString::fromStdString(lane.label);
        }
        QVERIFY(!below.isEmpty() && eventsIn(layout) > 0);
        if (!lanes.isEmpty())
            QCOMPARE(below, lanes);
        if (LaneGroup(group) == LaneGroup::Tags) {
            // A document with two tags stands in both lanes; what has none is last.
            QCOMPARE(QStringList(below.mid(0, 2)).join(u'|').toLower().contains("checked"), true);
            QVERIFY(below.contains("press") && below.last().isEmpty());
        }
        if (LaneGroup(group) == LaneGroup::Speakers)
            QVERIFY(below.contains("Lumora") && below.contains("Grey Heron"));
        if (LaneGroup(group) == LaneGroup::Incidents)
            QCOMPARE(std::ranges::count(below, snapshot->findings.incidents[0].title.c_str()), 1);
    }

    void hiddenLanesAreToldOf() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        LaneArrangement arrangement;
        arrangement.hidden = kDdos;
        const TimelineLayout layout = layoutOf(snapshot, arrangement);
        QVERIFY(!labels(layout).join(u'|').contains("DDoS"));
        QCOMPARE(layout.hiddenLanes().size(), std::size_t(1));
        QCOMPARE(layout.hiddenLanes()[0].label, std::string("DDoS"));
        QVERIFY(!layout.findClaim({testsupport::kGroupClaims, 0}).valid());
        // What is not there is not told of.
        arrangement.hidden = {{LaneGroup::Causes, "cooling"}};
        QVERIFY(layoutOf(snapshot, arrangement).hiddenLanes().empty());
        // With all of them hidden the timeline is not empty: they can be had back.
        const TimelineLayout all = layoutOf(snapshot, {});
        for (const TimelineLane& lane : all.lanes())
            arrangement.hidden.push_back(lane.key());
        const TimelineLayout none = layoutOf(snapshot, arrangement);
        QVERIFY(none.lanes().empty() && none.order().empty() && !none.empty());
    }

    void pinnedLanesAndOrder() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        LaneArrangement arrangement;
        arrangement.pinned = {{LaneGroup::Sources, "Packet Ledger"}, {LaneGroup::Causes, "ddos"}};
        arrangement.first = {
            {LaneGroup::Causes, "technical"},
            {LaneGroup::Sources, "Harbour Wire"},
            {LaneGroup::Sources, "Lumora Status"}};
        const TimelineLayout layout = layoutOf(snapshot, arrangement);
        QCOMPARE(
            labels(layout), QStringList(
                                {"Packet Ledger", "DDoS", "Technical fault", "  Configuration", "  Expired certificate",
                                 "Cyberattack", "Harbour Wire", "Lumora Status", "Shoreline Post"}));
        QVERIFY(layout.lanes()[0].pinned && layout.lanes()[1].pinned && !layout.lanes()[2].pinned);
        QCOMPARE(eventsIn(layout), eventsIn(layoutOf(snapshot, {})));
    }

    void heightsChangeRowsOnly() {
        const SnapshotPtr snapshot = testsupport::bigSnapshot(3000, 60);
        const LaneKey power{LaneGroup::Causes, "power"};
        const LaneKey source = layoutOf(snapshot, {}).lanes().back().key();
        const std::size_t events = eventsIn(layoutOf(snapshot, {}));
        for (const LaneKey& key : {power, source}) {
            int last = 0;
            for (const int height : {20, 60, 130, 400, 5000}) {
                LaneArrangement arrangement;
                arrangement.heights = {{key, height}};
                const TimelineLayout layout = layoutOf(snapshot, arrangement);
                const auto lane = std::ranges::find(layout.lanes(), key, &TimelineLane::key);
                QVERIFY(lane != layout.lanes().end());
                QCOMPARE(lane->height, height);
                QCOMPARE(eventsIn(layout), events);
                QVERIFY(lane->slotCount >= last);
                last = lane->slotCount;
                int needed = 0;
                std::vector<int> heights(std::size_t(lane->slotCount));
                for (const TimelineRow& row : lane->rows) {
                    int& slot = heights[std::size_t(row.slot)];
                    slot = std::max(slot, slotHeight(row.kind));
                    for (std::size_t i = 1; i < row.marks.size() && row.kind != RowKind::Overflow; ++i)
                        QVERIFY(row.marks[i - 1].span.latest <= row.marks[i].span.earliest);
                }
                for (const int slot : heights)
                    needed += slot;
                QVERIFY2(height < 100 || needed <= height, "rows fit where there is room for more than one");
            }
            QVERIFY(last > 4);
        }
    }

    void thingsAreKnownWhenTheyWereTold() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const TimelineLayout layout = layoutOf(snapshot, {});
        const auto knownOf = [&](const MarkPosition& at) {
            return layout.lanes()[std::size_t(at.lane)].rows[std::size_t(at.row)].known[at.index];
        };
        // "early June" is dated by a report of the 9th: on the 1st nobody could have read it.
        const MarkPosition early = layout.findTime(testsupport::kResearchers, 0);
        QVERIFY(layout.mark(early).anchor() < millisOf({2023, 6, 2, 0, 0, 0}));
        QVERIFY(knownOf(early) >= millisOf({2023, 6, 9, 0, 0, 0}));
        // The contradiction could be seen when its second side was told, not before.
        const auto denial = std::ranges::find(layout.links(), ContradictionId(testsupport::kDenial), &TimelineLink::id);
        QVERIFY(denial != layout.links().end());
        QCOMPARE(denial->arises, knownOf(layout.findClaim({testsupport::kExplainer, 1})));
        QVERIFY(denial->first <= denial->last);
        // The count grows with time, ends below the whole where a side has no date, and counts no dismissed one.
        KnownShare last;
        for (const Millis moment : layout.knownMoments()) {
            const KnownShare now = layout.knownAt(moment);
            QVERIFY(now.documents >= last.documents && now.contradictions >= last.contradictions);
            last = now;
        }
        QCOMPARE(last.documents, last.ofDocuments);
        QCOMPARE(last.ofContradictions, std::size_t(4));
        QCOMPARE(last.contradictions, std::size_t(2));
        QCOMPARE(layout.knownAt(layout.knownMoments().front() - 1).documents, std::size_t(0));
        QVERIFY(std::ranges::is_sorted(layout.knownMoments()));
    }

    void ofANarrowedCaseItsOwnContradictionsAreKnown() {
        const SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const Millis end = layoutOf(snapshot, {}).knownMoments().back();
        std::size_t ofExplainer = 0;
        for (const Contradiction& each : snapshot->findings.contradictions) {
            const auto told = [](const ClaimRef& ref) { return ref.document == testsupport::kExplainer; };
            const bool has = told(each.a) || told(each.b) || std::ranges::any_of(each.alsoA, told) ||
                             std::ranges::any_of(each.alsoB, told);
            ofExplainer += has && each.state != ContradictionState::Dismissed ? 1 : 0;
        }
        QVERIFY(ofExplainer > 0);
        TimelineFilter one;
        one.documents = {testsupport::kExplainer};
        QCOMPARE(layoutOf(snapshot, {}, one).knownAt(end).ofContradictions, ofExplainer);
        TimelineFilter none;
        none.documents.emplace();
        QCOMPARE(layoutOf(snapshot, {}, none).knownAt(end).ofContradictions, std::size_t(0));
        QCOMPARE(layoutOf(snapshot, {}, none).knownAt(end).contradictions, std::size_t(0));
    }

    void densityTellsFamilies() {
        const TimelineLayout layout = layoutOf(testsupport::sampleSnapshot(), {});
        std::uint32_t malicious = 0;
        std::uint32_t all = 0;
        const auto family = std::ranges::find(layout.families(), "malicious") - layout.families().begin();
        for (const DensityBin& bin : layout.density(layout.extent(), 40)) {
            std::uint32_t sum = 0;
            for (const std::uint32_t each : bin.families)
                sum += each;
            QVERIFY(sum <= bin.events);
            malicious += bin.events > 0 ? bin.families[std::size_t(family)] : 0;
            all += bin.events;
        }
        QVERIFY(malicious > 0 && malicious < all);
    }

    void groupsHaveNames() {
        for (const LaneGroup group :
             {LaneGroup::Causes, LaneGroup::Sources, LaneGroup::Speakers, LaneGroup::Incidents, LaneGroup::Tags})
            QCOMPARE(laneGroupOf(name(group)), std::optional(group));
        QVERIFY(!laneGroupOf("nothing"));
    }
};

FAULTLINE_TEST(TimelineLanesTest)
#include "timelinelanestest.moc"
