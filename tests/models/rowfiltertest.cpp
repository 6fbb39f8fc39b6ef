// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowfilter.h"
#include "models/core/timelinelayout.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <set>

using namespace testsupport;

class RowFilterTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();
    const core::SnapshotPtr m_sample = sampleSnapshot();

    std::set<core::DocumentId> documents(const models::RowFilter& filter) const {
        const models::RowPredicate passes(filter, m_causes);
        std::set<core::DocumentId> result;
        for (const core::DocumentRecord& each : m_sample->documents) {
            if (passes.document(each))
                result.insert(each.id);
        }
        return result;
    }
    std::set<core::ContradictionId> contradictions(const models::RowFilter& filter) const {
        const models::RowPredicate passes(filter, m_causes);
        std::set<core::ContradictionId> result;
        for (const core::Contradiction& each : m_sample->findings.contradictions) {
            if (passes.contradiction(*m_sample, each))
                result.insert(each.id);
        }
        return result;
    }

private slots:
    void noFilterLetsEverythingThrough() {
        QCOMPARE(documents({}).size(), m_sample->documents.size());
        QCOMPARE(contradictions({}).size(), m_sample->findings.contradictions.size());
        QVERIFY(models::RowFilter{}.isEmpty());
    }
    void whatIsKnownGrowsAndAgreesWithTheTimeline() {
        const auto layout = core::TimelineLayout::build(m_sample, m_causes);
        std::set<core::DocumentId> lastDocuments;
        std::set<core::ContradictionId> last;
        QVERIFY(!layout.knownMoments().empty());
        for (const core::Millis at : layout.knownMoments()) {
            models::RowFilter filter;
            filter.knownAt = at;
            QVERIFY(!filter.isEmpty());
            const std::set<core::DocumentId> known = documents(filter);
            QVERIFY(std::ranges::includes(known, lastDocuments));
            QVERIFY(!known.contains(kUndated)); // nobody can tell since when it was known
            const models::RowPredicate passes(filter, m_causes);
            const auto& all = m_sample->findings.contradictions;
            const auto shown = std::ranges::count_if(all, [&](const core::Contradiction& each) {
                return each.state != core::ContradictionState::Dismissed && passes.contradiction(*m_sample, each);
            });
            QCOMPARE(static_cast<std::size_t>(shown), layout.knownAt(at).contradictions);
            const std::set<core::ContradictionId> now = contradictions(filter);
            QVERIFY(std::ranges::includes(now, last));
            lastDocuments = known;
            last = now;
        }
        QVERIFY(!last.empty() && !last.contains(kUndatedDenial));
    }
    void aClaimOfALaterPartIsNotKnownBefore() {
        models::RowFilter filter;
        const core::DocumentRecord& status = *m_sample->document(kStatusPage);
        filter.knownAt = core::knownFrom(status);
        const models::RowPredicate passes(filter, m_causes);
        QVERIFY(passes.document(status));
        const auto known = std::ranges::count_if(
            status.claims, [&](const core::ClaimRecord& each) { return passes.claim(status, each.claim); });
        QVERIFY(known < static_cast<std::ptrdiff_t>(status.claims.size()));
    }
    void anIncidentKeepsItsPossibleDocuments() {
        models::RowFilter filter;
        filter.incident = 1;
        QVERIFY(documents(filter).contains(kUndated));
        QVERIFY(!documents(filter).contains(kUnrelated));
        filter.incident = models::kUngrouped;
        QVERIFY(documents(filter).empty());
    }
    void whatIsExcludedIsNotShown() {
        using models::FacetKind;
        const std::set<core::DocumentId> all = documents({});
        models::RowFilter filter;
        filter.excluded = {{FacetKind::Source, m_sample->documents[0].document.publisher}};
        const std::set<core::DocumentId> rest = documents(filter);
        QVERIFY(!rest.contains(m_sample->documents[0].id) && !rest.empty());
        filter.sources = {m_sample->documents[0].document.publisher};
        QVERIFY(documents(filter).empty());
        // Causes: a document goes that speaks of nothing else, and one without claims stays.
        filter = {};
        filter.excluded = {{FacetKind::Cause, "malicious"}};
        const models::RowPredicate passes(filter, m_causes);
        std::size_t gone = 0;
        for (const core::DocumentRecord& record : m_sample->documents) {
            bool any = false;
            bool other = false;
            for (const core::ClaimRecord& each : record.claims) {
                const bool malicious = m_causes.isBelowOrSame(each.claim.cause, "malicious");
                any = any || models::counts(each);
                other = other || (models::counts(each) && !malicious);
                QCOMPARE(passes.claim(record, each.claim), !malicious);
            }
            QCOMPARE(passes.document(record), !any || other);
            gone += any && !other ? 1 : 0;
        }
        QVERIFY(gone > 0);
    }
    void monthsTagsLanguagesAndStancesAreAsked() {
        auto record = m_sample->documents[0];
        record.document.published = core::parseIso("2023-06-30T23:30Z");
        record.tags = "wire,  to check";
        record.document.language = "de";
        const auto passes = [&](const models::RowFilter& filter) {
            return models::RowPredicate(filter, m_causes).document(record);
        };
        QVERIFY(passes({.months = {"2023-06"}}) && !passes({.months = {"2023-07", "2023"}}));
        QVERIFY(passes({.tags = {"to check", "x"}}) && !passes({.tags = {"x"}}));
        QVERIFY(!passes({.excluded = {{models::FacetKind::Tag, "wire"}}}));
        QVERIFY(passes({.languages = {"de"}}) && !passes({.languages = {"en"}}));
        record.document.published = core::parseIso("2023");
        QCOMPARE(models::monthKey(record), std::string("2023")); // no month is made up
        record.document.published.reset();
        QCOMPARE(models::monthKey(record), std::string());
        QVERIFY(passes({.months = {""}}));
        std::set<core::DocumentId> denied;
        for (const core::DocumentRecord& each : m_sample->documents) {
            if (std::ranges::any_of(each.claims, [](const core::ClaimRecord& claim) {
                    return models::counts(claim) && claim.claim.stance == core::Stance::Denied;
                }))
                denied.insert(each.id);
        }
        QCOMPARE(documents({.stances = {"denied"}}), denied);
    }
    void aCauseIncludesWhatIsBelowIt() {
        models::RowFilter filter;
        filter.causes = {"cyberattack"};
        QVERIFY(documents(filter).contains(kGroupClaims)); // says ddos
        filter.causes = {"ddos"};
        QVERIFY(!documents(filter).contains(kNoYear)); // says cyberattack only
        filter.causes = {"malicious", "certificate-expiry"};
        QVERIFY(documents(filter).contains(kUnrelated));
    }
    void causeAndSpeakerMustMeetInOneClaim() {
        models::RowFilter filter;
        filter.causes = {"ddos"};
        filter.speakers = {"Lumora"};
        QCOMPARE(documents(filter), (std::set<core::DocumentId>{kConfirmation, kFollowUp}));
    }
    void rejectedAndBackgroundClaimsDoNotBringTheirDocument() {
        auto changed = std::make_shared<core::Snapshot>(*m_sample);
        core::DocumentRecord& record = changed->documents[kConfirmation - 1];
        models::RowFilter filter;
        filter.causes = {"ddos"};
        const models::RowPredicate passes(filter, m_causes);
        QVERIFY(passes.document(record));
        record.claims[0].verdict = core::ClaimVerdict::Rejected;
        QVERIFY(!passes.document(record));
        record.claims[0].verdict = core::ClaimVerdict::None;
        record.claims[0].claim.scope = core::Scope::Other;
        QVERIFY(!passes.document(record));
    }
    void aContradictionShowsWhenASidePasses() {
        models::RowFilter filter;
        filter.sources = {"Shoreline Post"}; // only the wire copy, a further claim of side a
        QCOMPARE(contradictions(filter), std::set<core::ContradictionId>{kDenial});
        filter = {};
        filter.documents = {kUndated};
        QCOMPARE(contradictions(filter), std::set<core::ContradictionId>{kUndatedDenial});
        filter.documents = models::DocumentSet(std::vector<core::DocumentId>{});
        QVERIFY(contradictions(filter).empty());
        QVERIFY(documents(filter).empty());
    }
    void eventsFollowTheirClaimElseTheirDocument() {
        models::RowFilter filter;
        filter.causes = {"configuration"};
        const models::RowPredicate passes(filter, m_causes);
        int statements = 0;
        int others = 0;
        for (const core::Event& each : m_sample->events) {
            if (!passes.event(*m_sample, each))
                continue;
            QCOMPARE(each.document, core::DocumentId{kStatusPage});
            ++(each.kind == core::EventKind::Statement ? statements : others);
        }
        QCOMPARE(statements, 1);
        QCOMPARE(others, 4); // its publication and three updates
    }
};

FAULTLINE_TEST(RowFilterTest)
#include "rowfiltertest.moc"
