// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Made-up snapshots for tests of everything above the store: no files, no database, no analysis. Every name and
// sentence is invented. Values are fresh at each call; any thread.

#include "models/core/snapshot.h"

#include <cstddef>
#include <cstdint>

namespace testsupport {

// Documents of sampleSnapshot(), by what they are for.
enum SampleDocument : core::DocumentId {
    kStatusPage = 1,   // 3 updates of 5 to 8 June 2023; technical asserted, configuration suspected
    kGroupClaims = 2,  // Harbour Wire, 5 June: the attackers' claim (ddos asserted)
    kWireCopy = 3,     // Shoreline Post, a copy of 2 with only a day for its date
    kExplainer = 4,    // Packet Ledger, 6 June: technical asserted, cyberattack denied; an expert suspects
    kResearchers = 5,  // Harbour Wire, 9 June: ddos suspected, "early June" dated
    kConfirmation = 6, // Harbour Wire, 16 June: the operator confirms ddos and takes its earlier words back
    kFollowUp = 7,     // Packet Ledger, 19 June: ddos asserted twice
    kUndated = 8,      // Evening Courier, no date: technical asserted, cyberattack denied
    kNoYear = 9,       // Quay Radio, no date: cyberattack asserted in "early June" of no stated year
    kUnrelated = 10,   // Packet Ledger, 10 July 2025: another outage, expired certificate
};

// Contradictions of sampleSnapshot().
enum SampleContradiction : core::ContradictionId {
    kDenial = 1,        // established: 2 asserts ddos, 4 denies cyberattack
    kReversal = 2,      // established: the operator in 1 and in 6
    kExclusive = 3,     // possible: 9 (undated) and 1
    kDismissedPair = 4, // dismissed: 5 and 1
    kUndatedDenial = 5, // possible: 2 against 8 (undated)
};

// A small case with every feature the window shows: dated and undated documents, a status page, copies, the three kinds
// of contradiction, established, possible and dismissed ones, two incidents.
core::SnapshotPtr sampleSnapshot();

// A case without documents; `open`: with a path, as after File > New.
core::SnapshotPtr emptySnapshot(bool open);

// `events` statements in documents of ten publishers over `days` days from 1 January 2020, one in a hundred in a
// contradiction. The same arguments give the same snapshot.
core::SnapshotPtr bigSnapshot(std::size_t events, int days = 3650, std::uint32_t seed = 1);

} // namespace testsupport
