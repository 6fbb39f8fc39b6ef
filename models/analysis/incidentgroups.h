// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The clustering behind models/analysis/incidents.h: signatures to groups, without words for people. Pure; any thread.

#include "models/analysis/incidentsignature.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace analysis {

inline constexpr double kTelling = 0.45; // weight of a time, relative to the main one, that may tie a document
inline constexpr core::Millis kNear = 2 * core::kDay;    // apart, and still possibly of one incident
inline constexpr core::Millis kZones = 14 * core::kHour; // civil days of unknown zones may be that far apart
inline constexpr core::Millis kLater = 90 * core::kDay; // how long after the outage a report that names no day may come

struct IncidentGroup {
    std::vector<std::size_t> established; // indexes of signatures
    std::vector<std::size_t> possible;
    std::vector<std::size_t> byHand;          // of the established, those that the analyst put here
    std::vector<std::size_t> left;            // those that the analyst took out of here
    std::optional<core::TimeInterval> window; // days; absent when nothing in it is dated
    bool windowFromText = false;
    std::unordered_map<std::size_t, double> centroid; // name to its summed weight, each member of length one
    std::unordered_map<std::size_t, int> firm;        // name to the number of members in which it is firm
    std::unordered_map<std::size_t, int> subjects;    // name to the number of members whose title names it
    std::unordered_set<std::size_t> listed;           // names under which it can be found
    std::unordered_map<std::size_t, double> named;    // the same of firm names alone
    double norm = 0;
    double namedNorm = 0;

    std::size_t size() const { return established.size() + possible.size(); }
};

// What the analyst says of two signatures: they are (not) about one incident.
struct SignatureTie {
    std::size_t moved = 0;
    std::size_t anchor = 0;
    bool together = true;
};

// Ties are laid over what names and times say: first who is taken out of a group looks for another or is alone, then
// groups that belong together become one, unless somebody in one was taken out of the other.
std::vector<IncidentGroup> groupSignatures(
    const std::vector<Signature>& signatures, const std::vector<SignatureTie>& ties = {});

} // namespace analysis
