// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis across documents: contradictions among 100,000 claims in one incident, and again with twice as many to
// see that time and memory grow with them; 100,000 copies of one article; 100,000 documents about 20,000 incidents.
// Processor time of this process, not of the clock. Ends with 1 when a limit is passed.

#include "models/analysis/caseanalysis.h"
#include "models/analysis/contradictions.h"
#include "models/analysis/incidents.h"
#include "models/analysis/origins.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>

namespace {

constexpr double kContradictionsLimit = 1; // s, for 100,000 claims in one incident
constexpr double kGrowthLimit = 2.6;       // of time for twice as many

double processorTime() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double residentMegabytes() {
    std::ifstream status("/proc/self/statm");
    double pages = 0;
    double resident = 0;
    status >> pages >> resident;
    return resident * 4096 / 1e6;
}

struct Shape {
    int documents = 0;
    int claims = 0; // of each document
    int incidents = 1;
    bool copies = false;
};

core::ClaimRecord claimOf(const core::DocumentRecord& record, int document, int number) {
    static constexpr std::array kCauses = {"ddos", "cyberattack", "power", "configuration", "hardware", "human-error"};
    static constexpr std::array kStances = {core::Stance::Denied, core::Stance::Suspected, core::Stance::Asserted};
    core::ClaimRecord made;
    core::Claim& claim = made.claim;
    claim.cause = kCauses[static_cast<std::size_t>(document + number) % kCauses.size()];
    claim.stance = kStances[static_cast<std::size_t>(document * 5 + number * 7) % kStances.size()];
    claim.speaker = number % 2 != 0 ? "article" : "Speaker " + std::to_string((document * number) % 3000);
    claim.role = number % 2 != 0 ? core::SpeakerRole::Writer : core::SpeakerRole::Expert;
    claim.text = "It was said that a power failure at noon was the cause " + std::to_string(number);
    const std::size_t at = static_cast<std::size_t>(number) * 100;
    claim.span = {at, at + claim.text.size()};
    claim.cues = {{{at + 15, at + 28}, "power failure"}, {{at + 37, at + 50}, "was the cause"}};
    claim.said = record.document.published;
    made.key = core::claimKey(record.key, claim);
    return made;
}

std::vector<core::DocumentRecord> caseOf(const Shape& shape) {
    std::vector<core::DocumentRecord> records;
    records.reserve(static_cast<std::size_t>(shape.documents));
    for (int i = 0; i < shape.documents; ++i) {
        core::DocumentRecord record;
        const int incident = i % shape.incidents;
        record.id = i + 1;
        record.key = std::to_string(i);
        record.bodyBytes = 4000;
        record.document.title = "Report " + std::to_string(i);
        record.document.publisher = "Outlet " + std::to_string(i % 500);
        record.document.published = core::parseIso(
            "20" + std::to_string(20 + incident % 8) + "-0" + std::to_string(1 + incident % 9) + "-0" +
            std::to_string(1 + (incident / 8) % 9));
        record.names = {
            {"Service" + std::to_string(incident), core::NameKind::Service, 4, true},
            {"United States", core::NameKind::Place, 2, false},
            {"outage", core::NameKind::Failure, 3, true}};
        record.minhash.resize(analysis::kMinhashSize);
        for (std::size_t k = 0; k < record.minhash.size(); ++k)
            record.minhash[k] =
                static_cast<std::uint32_t>(shape.copies ? k : (static_cast<std::size_t>(i) * 128 + k) * 2654435761U);
        for (int k = 0; k < shape.claims; ++k)
            record.claims.push_back(claimOf(record, i, k));
        records.push_back(std::move(record));
    }
    return records;
}

struct Cost {
    double origins = 0, incidents = 0, contradictions = 0, megabytes = 0;
};

Cost measure(const char* what, const Shape& shape, const analysis::Lexicon& lexicon) {
    const std::vector<core::DocumentRecord> records = caseOf(shape);
    const double memory = residentMegabytes();
    Cost cost;
    double start = processorTime();
    const std::vector<core::Origin> origins = analysis::findOrigins(records);
    cost.origins = processorTime() - start;
    start = processorTime();
    const std::vector<core::Incident> incidents = analysis::findIncidents(records, lexicon);
    cost.incidents = processorTime() - start;
    start = processorTime();
    const auto found = analysis::findContradictions({records, {}, {}}, incidents, origins, lexicon);
    cost.contradictions = processorTime() - start;
    cost.megabytes = residentMegabytes() - memory;
    std::printf(
        "%s: origins %.2f s, incidents %.2f s, contradictions %.2f s, %.0f MB more; %zu incidents, %zu "
        "contradictions\n",
        what, cost.origins, cost.incidents, cost.contradictions, cost.megabytes, incidents.size(),
        found.contradictions.size());
    return cost;
}

} // namespace

int main() {
    const auto lexicon = analysis::loadLexicon();
    const Cost one = measure("100,000 claims in one incident", {10'000, 10}, *lexicon);
    const Cost two = measure("200,000 claims in one incident", {20'000, 10}, *lexicon);
    measure("100,000 copies of one article", {100'000, 1, 1, true}, *lexicon);
    measure("100,000 documents, 20,000 incidents", {100'000, 3, 20'000}, *lexicon);
    const double growth = two.contradictions / one.contradictions;
    const bool within = one.contradictions <= kContradictionsLimit && growth <= kGrowthLimit;
    std::printf(
        "contradictions of 100,000 claims %.2f s, limit %.1f s; twice as many %.2f times as long, limit %.1f: %s\n",
        one.contradictions, kContradictionsLimit, growth, kGrowthLimit, within ? "within" : "OVER");
    return within ? 0 : 1;
}
