// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The clustering behind models/analysis/incidents.h: signatures to groups, without words for people. Pure; any thread.

#include "models/analysis/incidentsignature.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace analysis {

struct IncidentGroup {
    std::vector<std::size_t> established; // indexes of signatures
    std::vector<std::size_t> possible;
    std::optional<core::TimeInterval> window; // days; absent when nothing in it is dated
    bool windowFromText = false;
    std::unordered_map<std::size_t, double> centroid; // name to its summed weight, each member of length one
    std::unordered_map<std::size_t, int> firm;        // name to the number of members in which it is firm
    double norm = 0;

    std::size_t size() const { return established.size() + possible.size(); }
};

std::vector<IncidentGroup> groupSignatures(const std::vector<Signature>& signatures);

} // namespace analysis
