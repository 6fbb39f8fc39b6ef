// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/claim.h"

#include "models/core/name.h"

#include <array>
#include <cctype>

namespace core {
namespace {

constexpr std::array<std::pair<Stance, std::string_view>, 3> kStances = {
    {{Stance::Asserted, "asserted"}, {Stance::Denied, "denied"}, {Stance::Suspected, "suspected"}}};
constexpr std::array<std::pair<Scope, std::string_view>, 2> kScopes = {
    {{Scope::This, "this"}, {Scope::Other, "other"}}};
constexpr std::array<std::pair<SpeakerRole, std::string_view>, 7> kRoles = {
    {{SpeakerRole::Other, "other"},
     {SpeakerRole::Writer, "writer"},
     {SpeakerRole::Operator, "operator"},
     {SpeakerRole::Authority, "authority"},
     {SpeakerRole::Attacker, "attacker"},
     {SpeakerRole::Expert, "expert"},
     {SpeakerRole::Anonymous, "anonymous"}}};

} // namespace

std::string_view name(Stance stance) {
    return nameIn(kStances, stance);
}

std::string_view name(Scope scope) {
    return nameIn(kScopes, scope);
}

std::string_view name(SpeakerRole role) {
    return nameIn(kRoles, role);
}

std::optional<Stance> stanceOf(std::string_view name) {
    return valueIn(kStances, name);
}

std::optional<Scope> scopeOf(std::string_view name) {
    return valueIn(kScopes, name);
}

std::optional<SpeakerRole> speakerRoleOf(std::string_view name) {
    return valueIn(kRoles, name);
}

std::string claimKey(std::string_view documentKey, const Claim& claim) {
    std::string key(documentKey);
    key += '|';
    key += claim.cause;
    key += '|';
    key += name(claim.stance);
    key += claim.inTitle ? "|title|" : "|";
    // Letters and digits alone: white space, quotes and dashes may differ between two extractions of one file.
    for (const char c : claim.text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte))
            key += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
    }
    return key;
}

} // namespace core
