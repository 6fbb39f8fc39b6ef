// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplesnapshot.h"

#include "models/core/calendar.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace testsupport {
namespace {

using namespace core;

TimeValue at(std::string_view iso, std::string basis = "explicit") {
    TimeValue value = parseIso(iso).value();
    value.basis = std::move(basis);
    return value;
}

// One document being made up.
class Sample {
public:
    Sample(DocumentId id, std::string publisher, std::string title, std::string_view published) {
        m_record.id = id;
        m_record.file = "sample/" + std::to_string(id) + ".html";
        m_record.sha256 = std::string(63, 'a') + static_cast<char>('a' + id);
        m_record.key = m_record.sha256 + "#0";
        m_record.bodyBytes = 2400;
        m_record.document.format = "html";
        m_record.document.language = "en";
        m_record.document.publisher = std::move(publisher);
        m_record.document.title = std::move(title);
        if (!published.empty())
            m_record.document.published = at(published, "meta article:published_time");
    }
    Sample& update(std::string_view iso, std::string label) {
        m_record.document.parts.push_back({span(40), at(iso), std::move(label)});
        return *this;
    }
    // `said`: empty takes the publication's date.
    Sample& claim(
        std::string cause, Stance stance, std::string speaker, SpeakerRole role, std::string words,
        std::string_view said = {}) {
        Claim claim;
        claim.span = span(words.size());
        claim.text = std::move(words);
        claim.cause = std::move(cause);
        claim.stance = stance;
        claim.speaker = std::move(speaker);
        claim.role = role;
        claim.rule = stance == Stance::Denied ? "deny.no-evidence" : "assert.to-blame";
        claim.cues = {{{claim.span.begin, claim.span.begin + 10}, claim.text.substr(0, 10)}};
        claim.said = said.empty() ? m_record.document.published : std::optional(at(said));
        ClaimRecord record{claim, claimKey(m_record.key, claim), ClaimVerdict::None};
        m_record.claims.push_back(std::move(record));
        return *this;
    }
    // A time in the sentence of the last claim.
    Sample& when(std::string words, TimeValue value) {
        const Claim& last = m_record.claims.back().claim;
        TimeExpression time{
            {last.span.begin, last.span.begin + words.size()}, std::move(value), TimeRole::Event, {"time.sample"}};
        m_record.times.push_back({std::move(time), std::move(words), last.text});
        return *this;
    }
    Sample& incident(IncidentId id, bool possible = false) {
        m_record.incident = id;
        m_record.incidentPossible = possible;
        return *this;
    }
    DocumentRecord take() { return std::move(m_record); }

private:
    Span span(std::size_t length) {
        const Span result{m_at, m_at + length};
        m_at += length + 1;
        return result;
    }
    DocumentRecord m_record;
    std::size_t m_at = 0;
};

Contradiction contradiction(
    ContradictionId id, ContradictionKind kind, SameIncident same, double strength, ClaimRef a, ClaimRef b) {
    Contradiction result;
    result.id = id;
    result.key = "sample-" + std::to_string(id);
    result.incident = 1;
    result.kind = kind;
    result.sameIncident = same;
    result.strength = strength;
    result.parts = {{"both sides are stated outright", 1.0}};
    result.a = a;
    result.b = b;
    return result;
}

TimeValue earlyJune(bool withYear) {
    TimeValue value;
    value.granularity = Granularity::PartOfMonth;
    value.timex = withYear ? "2023-06" : "XXXX-06";
    value.basis = withYear ? "part of month; year from the publication date" : "part of month; the year is not stated";
    value.approximate = true;
    if (withYear)
        value.interval = TimeInterval{millisOf({2023, 6, 1, 0, 0, 0}), millisOf({2023, 6, 11, 0, 0, 0})};
    return value;
}

std::vector<DocumentRecord> documents() {
    using enum Stance;
    using enum SpeakerRole;
    std::vector<DocumentRecord> all;
    all.push_back(Sample(kStatusPage, "Lumora Status", "Mail: sign-in errors", "2023-06-05T07:10Z")
                      .update("2023-06-05T07:10Z", "investigating")
                      .update("2023-06-06T09:05Z", "mitigation applied")
                      .update("2023-06-08T11:30Z", "resolved")
                      .claim(
                          "technical", Asserted, "Lumora", Operator,
                          "A technical issue in the mail front end is the cause of the errors.", "2023-06-05T12:20Z")
                      .claim(
                          "technical", Asserted, "Lumora", Operator,
                          "The technical fault has been mitigated for most customers.", "2023-06-07T08:00Z")
                      .claim(
                          "configuration", Suspected, "Lumora", Operator,
                          "A recent configuration change is being looked at.", "2023-06-08T11:30Z")
                      .incident(1)
                      .take());
    all.push_back(
        Sample(kGroupClaims, "Harbour Wire", "Group claims Lumora Mail hit", "2023-06-05T15:20Z")
            .claim(
                "ddos", Asserted, "Grey Heron", Attacker, "The group insists it flooded the mail service with traffic.")
            .incident(1)
            .take());
    all.push_back(
        Sample(kWireCopy, "Shoreline Post", "Group says it took Lumora Mail down", "2023-06-05")
            .claim(
                "ddos", Asserted, "Grey Heron", Attacker, "The group insists it flooded the mail service with traffic.")
            .incident(1)
            .take());
    all.push_back(
        Sample(
            kExplainer, "Packet Ledger", "Glitch or attack? What we know about the Lumora outage", "2023-06-06T14:10Z")
            .claim("technical", Asserted, "Lumora", Operator, "The company says a technical issue is to blame.")
            .claim("cyberattack", Denied, "Lumora", Operator, "It has seen nothing to suggest hostile action.")
            .claim("cyberattack", Suspected, "One analyst", Expert, "One analyst said an attack could not be excluded.")
            .incident(1)
            .take());
    all.push_back(Sample(kResearchers, "Harbour Wire", "Researchers trace traffic spikes", "2023-06-09T10:45Z")
                      .claim(
                          "ddos", Suspected, "Researchers", Expert,
                          "The spikes of early June look like a flood of requests, they say.")
                      .when("early June", earlyJune(true))
                      .incident(1)
                      .take());
    all.push_back(Sample(kConfirmation, "Harbour Wire", "Firm confirms DDoS", "2023-06-16T18:00Z")
                      .claim(
                          "ddos", Asserted, "Lumora", Operator,
                          "Lumora now says the outages were the work of attackers who flooded its servers.")
                      .incident(1)
                      .take());
    all.back().claims.front().claim.replacesEarlier = true;
    all.push_back(Sample(kFollowUp, "Packet Ledger", "How the flood reached Lumora", "2023-06-19")
                      .claim("ddos", Asserted, "Lumora", Operator, "The operator blames a layer 7 flood.")
                      .claim("ddos", Asserted, "Lumora", Operator, "The flood came from rented machines, Lumora said.")
                      .incident(1)
                      .take());
    all.push_back(
        Sample(kUndated, "Evening Courier", "Technical glitch or cyberattack?", "")
            .claim("technical", Asserted, "Lumora", Operator, "A technical issue was to blame, a spokesperson said.")
            .claim("cyberattack", Denied, "Lumora", Operator, "There was no cyberattack, the spokesperson said.")
            .incident(1, true)
            .take());
    all.push_back(Sample(kNoYear, "Quay Radio", "Lumora confirms attacks", "")
                      .claim(
                          "cyberattack", Asserted, "Lumora", Operator,
                          "In early June attackers hit the mail service, Lumora confirmed.")
                      .when("early June", earlyJune(false))
                      .incident(1, true)
                      .take());
    all.push_back(
        Sample(kUnrelated, "Packet Ledger", "Mail down again as a certificate runs out", "2025-07-10T09:00Z")
            .claim(
                "certificate-expiry", Asserted, "Lumora", Operator, "An expired certificate stopped the mail service.")
            .incident(2)
            .take());
    return all;
}

} // namespace

SnapshotPtr sampleSnapshot() {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->casePath = "/cases/lumora.faultline";
    snapshot->revision = 1;
    snapshot->documents = documents();

    Incident june{
        1,
        "Lumora Mail, 5–9 June 2023",
        TimeInterval{millisOf({2023, 6, 5, 0, 0, 0}), millisOf({2023, 6, 10, 0, 0, 0})},
        {"Lumora Mail"},
        {1, 2, 3, 4, 5, 6, 7},
        {8, 9},
        {"all name Lumora Mail", "days overlap (5–9 June 2023)"}};
    Incident july{
        2,
        "Lumora Mail, 10 July 2025",
        TimeInterval{millisOf({2025, 7, 10, 0, 0, 0}), millisOf({2025, 7, 11, 0, 0, 0})},
        {"Lumora Mail"},
        {10},
        {},
        {"named in the title"}};
    snapshot->findings.incidents = {june, july};
    snapshot->findings.origins = {{kGroupClaims, {kGroupClaims, kWireCopy}, "share 83 % of their word sequences"}};
    snapshot->documents[1].origin = 0;
    snapshot->documents[2].origin = 0;

    using enum ContradictionKind;
    auto denial = contradiction(kDenial, Denial, SameIncident::Established, 0.72, {kGroupClaims, 0}, {kExplainer, 1});
    denial.alsoA = {{kWireCopy, 0}};
    denial.why = {
        "One side denies the cause that the other asserts.",
        "Same service (Lumora Mail), days overlap (5–6 June 2023)."};
    auto reversal =
        contradiction(kReversal, Reversal, SameIncident::Established, 0.9, {kStatusPage, 1}, {kConfirmation, 0});
    reversal.why = {"The same speaker replaces an earlier statement."};
    reversal.state = ContradictionState::Accepted;
    auto exclusive = contradiction(kExclusive, Exclusive, SameIncident::Possible, 0.4, {kStatusPage, 0}, {kNoYear, 0});
    exclusive.why = {
        "A malicious and an accidental cause exclude each other.", "It may be two incidents: one article has no date."};
    auto dismissed =
        contradiction(kDismissedPair, Exclusive, SameIncident::Established, 0.3, {kResearchers, 0}, {kStatusPage, 2});
    dismissed.state = ContradictionState::Dismissed;
    auto undated =
        contradiction(kUndatedDenial, Denial, SameIncident::Possible, 0.35, {kGroupClaims, 0}, {kUndated, 1});
    undated.why = {
        "One side denies the cause that the other asserts.", "It may be two incidents: one article has no date."};
    snapshot->findings.contradictions = {reversal, denial, dismissed, exclusive, undated};
    buildEvents(*snapshot);
    return snapshot;
}

SnapshotPtr emptySnapshot(bool open) {
    auto snapshot = std::make_shared<Snapshot>();
    if (open)
        snapshot->casePath = "/cases/new.faultline";
    return snapshot;
}

SnapshotPtr bigSnapshot(std::size_t events, int days, std::uint32_t seed) {
    static constexpr std::array<std::string_view, 8> kCauses = {
        "cyberattack", "ddos", "technical", "configuration", "power", "human-error", "third-party", "hardware"};
    constexpr std::size_t kClaims = 9; // and one publication: ten events a document
    std::mt19937 random(seed);
    const Millis start = millisOf({2020, 1, 1, 0, 0, 0});
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->casePath = "/cases/big.faultline";
    snapshot->revision = 1;
    const std::size_t count = (events + kClaims) / (kClaims + 1);
    snapshot->documents.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto id = static_cast<DocumentId>(i + 1);
        const Millis minute =
            start + static_cast<Millis>(random() % (static_cast<std::uint32_t>(days) * 1440U)) * kMinute;
        DocumentRecord record;
        record.id = id;
        record.key = std::to_string(id) + "#0";
        record.file = std::to_string(id) + ".txt";
        record.document.title = "Report number " + std::to_string(id);
        record.document.publisher = "Publisher " + std::to_string(random() % 10);
        record.document.published = parseIso(isoText(minute, ZoneState::Utc));
        for (std::size_t c = 0; c < kClaims && i * (kClaims + 1) + c + 1 < events; ++c) {
            ClaimRecord claim;
            claim.claim.span = {c * 20, c * 20 + 19};
            claim.claim.text = "Statement number " + std::to_string(c);
            claim.claim.cause = kCauses[random() % kCauses.size()];
            claim.claim.stance = static_cast<Stance>(random() % 3);
            claim.claim.speaker = "Speaker " + std::to_string(random() % 50);
            const Millis said = minute + static_cast<Millis>(random() % 2880U) * kMinute;
            claim.claim.said = parseIso(isoText(said, ZoneState::Utc));
            record.claims.push_back(std::move(claim));
        }
        snapshot->documents.push_back(std::move(record));
    }
    for (std::size_t i = 0; i + 1 < count; i += 20) {
        if (snapshot->documents[i].claims.empty() || snapshot->documents[i + 1].claims.empty())
            continue;
        const auto id = static_cast<DocumentId>(i + 1);
        snapshot->findings.contradictions.push_back(contradiction(
            static_cast<ContradictionId>(i / 20 + 1), static_cast<ContradictionKind>(random() % 3),
            SameIncident::Established, 0.5, {id, 0}, {id + 1, 0}));
    }
    buildEvents(*snapshot);
    return snapshot;
}

} // namespace testsupport
