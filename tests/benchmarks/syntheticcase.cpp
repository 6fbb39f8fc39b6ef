// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/syntheticcase.h"

#include "models/analysis/origins.h"

#include <array>
#include <string>

namespace benchmark {

namespace {

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

} // namespace

core::DocumentRecord documentOf(const Shape& shape, int i) {
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
    return record;
}

std::vector<core::DocumentRecord> caseOf(const Shape& shape) {
    std::vector<core::DocumentRecord> records;
    records.reserve(static_cast<std::size_t>(shape.documents) + static_cast<std::size_t>(shape.changes));
    for (int i = 0; i < shape.documents; ++i)
        records.push_back(documentOf(shape, i));
    return records;
}

} // namespace benchmark
