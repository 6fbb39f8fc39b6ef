// SPDX-License-Identifier: GPL-3.0-or-later
// Which claim a time on the timeline belongs to.
#include "models/core/snapshot.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

core::ClaimRecord claimAt(core::Span span, core::Scope scope = core::Scope::This) {
    core::ClaimRecord record;
    record.claim.span = span;
    record.claim.scope = scope;
    return record;
}

// The claim of an event at a time that stands at 100 to 110; -2: there is no such event.
int claimOfTime(std::vector<core::ClaimRecord> claims, bool resolved = true) {
    core::DocumentRecord record;
    record.id = 1;
    record.claims = std::move(claims);
    core::TimeRecord time;
    time.time.role = core::TimeRole::Event;
    time.time.span = {100, 110};
    if (resolved)
        time.time.value.interval = core::TimeInterval{0, core::kDay};
    record.times.push_back(time);
    core::Snapshot snapshot;
    snapshot.documents.push_back(record);
    core::buildEvents(snapshot);
    for (const core::Event& each : snapshot.events) {
        if (each.kind == core::EventKind::Occurrence)
            return each.claim;
    }
    return -2;
}

} // namespace

class EventsTest : public QObject {
    Q_OBJECT
private slots:
    void aTimeBelongsToTheClaimAroundIt() {
        QCOMPARE(claimOfTime({claimAt({0, 80}), claimAt({90, 150}), claimAt({160, 200})}), 1);
        QCOMPARE(claimOfTime({claimAt({0, 80}), claimAt({105, 150})}), -1);
        QCOMPARE(claimOfTime({}), -1);
    }
    void theFirstOfSeveral() {
        QCOMPARE(claimOfTime({claimAt({95, 120}), claimAt({0, 300})}), 0);
        QCOMPARE(claimOfTime({claimAt({0, 300}), claimAt({95, 120})}), 0);
        QCOMPARE(claimOfTime({claimAt({160, 400}), claimAt({0, 300}), claimAt({99, 111})}), 1);
    }
    void notOneThatIsNoneOfThisIncident() {
        core::ClaimRecord rejected = claimAt({90, 150});
        rejected.verdict = core::ClaimVerdict::Rejected;
        core::ClaimRecord headline = claimAt({90, 150});
        headline.claim.inTitle = true;
        QCOMPARE(claimOfTime({rejected, headline, claimAt({90, 150}, core::Scope::Other), claimAt({100, 110})}), 3);
    }
    void anUnsettledTimeIsShownWithItsClaimOnly() {
        QCOMPARE(claimOfTime({claimAt({90, 150})}, false), 0);
        QCOMPARE(claimOfTime({}, false), -2);
    }
};

FAULTLINE_TEST(EventsTest)
#include "eventstest.moc"
