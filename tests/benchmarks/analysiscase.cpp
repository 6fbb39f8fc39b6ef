// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis across documents: contradictions among 100,000 claims in one incident, and again with twice as many to
// see that time and memory grow with them; 100,000 copies of one article; 100,000 documents about 20,000 incidents. In
// the last two cases articles are then added, dated and corrected one by one, beside the whole analysis of the same
// case. Processor time of this process, not of the clock. Ends with 1 when a limit is passed.

#include "models/analysis/caseindex.h"
#include "models/analysis/incidents.h"
#include "models/analysis/origins.h"
#include "tests/benchmarks/ratio.h"
#include "tests/benchmarks/syntheticcase.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <vector>

namespace {

constexpr double kContradictionsLimit = 1; // s, for 100,000 claims in one incident
constexpr double kGrowthLimit = 2.6;       // of time for twice as many
constexpr double kChangeLimit = 0.050;     // s, of analysis for one article more in 100,000

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

using benchmark::caseOf;
using benchmark::documentOf;
using benchmark::Shape;

std::vector<core::DocumentId> idsOf(const std::vector<core::DocumentRecord>& records) {
    std::vector<core::DocumentId> ids;
    for (const core::DocumentRecord& record : records)
        ids.push_back(record.id);
    return ids;
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
    std::size_t found = 0;
    std::vector<int> originOf(records.size(), -1);
    for (const core::Origin& origin : origins) {
        for (const core::DocumentId id : origin.documents)
            originOf[static_cast<std::size_t>(id - 1)] = static_cast<int>(origin.documents.front());
    }
    const analysis::CaseInput input{records, {}, {}};
    const analysis::ContradictionLexicon words = analysis::ContradictionLexicon::load();
    const analysis::ContradictionFinder finder(input, originOf, lexicon, words);
    for (const core::Incident& incident : incidents)
        found += finder.find(incident).contradictions.size();
    cost.contradictions = processorTime() - start;
    cost.megabytes = residentMegabytes() - memory;
    std::printf(
        "%s: origins %.2f s, incidents %.2f s, contradictions %.2f s, %.0f MB more; %zu incidents, %zu "
        "contradictions\n",
        what, cost.origins, cost.incidents, cost.contradictions, cost.megabytes, incidents.size(), found);
    return cost;
}

// Calls `change` for one document after the other, each time followed by an update; prints and returns the median.
template <typename Change>
double timedChanges(
    const char* what, std::vector<core::DocumentRecord>& records, analysis::CaseIndex& index, double whole, int changes,
    Change change) {
    std::vector<double> times;
    std::size_t lookedAt = 0;
    for (int i = 0; i < changes; ++i) {
        const std::vector<core::DocumentId> touched = {change(i)};
        const double start = processorTime();
        lookedAt = std::max(lookedAt, index.update({records, {}, {}}, touched).lookedAt);
        times.push_back(processorTime() - start);
    }
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    std::printf(
        "  %s: median %.1f ms, longest %.1f ms, at most %zu documents clustered anew; the whole takes %.0f times as "
        "long\n",
        what, median * 1000, times.back() * 1000, lookedAt, whole / median);
    return median;
}

// The longest of the medians.
double measureChanges(const char* what, const Shape& shape, const analysis::Lexicon& lexicon) {
    std::vector<core::DocumentRecord> records = caseOf(shape);
    const double memory = residentMegabytes();
    analysis::CaseIndex index(lexicon);
    const double start = processorTime();
    index.update({records, {}, {}}, idsOf(records));
    const double whole = processorTime() - start;
    std::printf("%s: whole analysis %.2f s, %.0f MB kept\n", what, whole, residentMegabytes() - memory);
    const auto any = [&](int i) -> core::DocumentRecord& {
        return records[(static_cast<std::size_t>(i) * 7919 + 13) % records.size()];
    };
    const double added = timedChanges("one article more", records, index, whole, shape.changes, [&](int) {
        records.push_back(documentOf(shape, static_cast<int>(records.size())));
        return records.back().id;
    });
    const double corrected = timedChanges("one claim corrected", records, index, whole, shape.changes, [&](int i) {
        any(i).claims.front().claim.stance = core::Stance::Denied;
        return any(i).id;
    });
    const double dated = timedChanges("one date corrected", records, index, whole, shape.changes, [&](int i) {
        any(i).document.published = core::parseIso("2022-02-03");
        return any(i).id;
    });
    return std::max({added, corrected, dated});
}

} // namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const auto lexicon = analysis::loadLexicon();
    const Cost one = measure("100,000 claims in one incident", {10'000, 10}, *lexicon);
    const Cost two = measure("200,000 claims in one incident", {20'000, 10}, *lexicon);
    measure("100,000 copies of one article", {100'000, 1, 1, true}, *lexicon);
    measure("100,000 documents, 20,000 incidents", {100'000, 3, 20'000}, *lexicon);
    measureChanges("100,000 copies of one article", {100'000, 1, 1, true, 3}, *lexicon);
    const double change = measureChanges("100,000 documents, 20,000 incidents", {100'000, 3, 20'000}, *lexicon);
    const double growth = two.contradictions / one.contradictions;
    benchmark::row(
        "contradictions of 100,000 claims", one.contradictions, "s", benchmark::Wanted::AtMost, kContradictionsLimit);
    benchmark::row(
        "contradictions of twice as many claims", growth, "times as long", benchmark::Wanted::AtMost, kGrowthLimit);
    benchmark::row(
        "one change in 100,000 documents", change * 1000, "ms", benchmark::Wanted::AtMost, kChangeLimit * 1000);
    const bool within = one.contradictions <= kContradictionsLimit && growth <= kGrowthLimit && change <= kChangeLimit;
    std::printf(
        "contradictions of 100,000 claims %.2f s, limit %.1f s; twice as many %.2f times as long, limit %.1f; one "
        "change in 100,000 documents %.1f ms, limit %.0f ms: %s\n",
        one.contradictions, kContradictionsLimit, growth, kGrowthLimit, change * 1000, kChangeLimit * 1000,
        within ? "within" : "OVER");
    return within ? 0 : 1;
}
