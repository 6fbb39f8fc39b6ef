// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/incident.h"

#include "models/core/name.h"

#include <array>

namespace core {
namespace {

constexpr std::array<std::pair<ContradictionKind, std::string_view>, 3> kKinds = {
    {{ContradictionKind::Denial, "denial"},
     {ContradictionKind::Exclusive, "exclusive"},
     {ContradictionKind::Reversal, "reversal"}}};
constexpr std::array<std::pair<SameIncident, std::string_view>, 2> kSame = {
    {{SameIncident::Established, "established"}, {SameIncident::Possible, "possible"}}};
constexpr std::array<std::pair<ContradictionState, std::string_view>, 4> kStates = {
    {{ContradictionState::Open, "open"},
     {ContradictionState::Postponed, "postponed"},
     {ContradictionState::Accepted, "accepted"},
     {ContradictionState::Dismissed, "dismissed"}}};

} // namespace

std::string_view name(ContradictionKind kind) {
    return nameIn(kKinds, kind);
}

std::string_view name(SameIncident same) {
    return nameIn(kSame, same);
}

std::string_view name(ContradictionState state) {
    return nameIn(kStates, state);
}

std::optional<ContradictionKind> contradictionKindOf(std::string_view name) {
    return valueIn(kKinds, name);
}

std::optional<SameIncident> sameIncidentOf(std::string_view name) {
    return valueIn(kSame, name);
}

std::optional<ContradictionState> contradictionStateOf(std::string_view name) {
    return valueIn(kStates, name);
}

} // namespace core
