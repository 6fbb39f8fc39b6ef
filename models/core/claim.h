// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A claim: a speaker's stance on one cause of an incident, with the words and the rule that produced it (design §2,
// §4). Causes are named by the contract's strings; their tree is models/core/causetree.h.

#include "models/core/text.h"
#include "models/core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Stance : std::uint8_t { Asserted, Denied, Suspected };
enum class Scope : std::uint8_t { This, Other }; // this incident, or an earlier or different one, or a generality
enum class SpeakerRole : std::uint8_t {
    Writer,    // the document's own voice
    Operator,  // who runs the service, and those who speak for it
    Authority, // government, regulator, police, court
    Attacker,  // who claims to have done it
    Expert,    // researchers, analysts, security firms
    Anonymous, // "people familiar with the matter", rumours
    Other,
};
std::string_view name(Stance stance);
std::string_view name(Scope scope);
std::string_view name(SpeakerRole role);
std::optional<Stance> stanceOf(std::string_view name);
std::optional<Scope> scopeOf(std::string_view name);
std::optional<SpeakerRole> speakerRoleOf(std::string_view name);

struct Cue {
    Span span; // in the body (in the title for title claims)
    std::string text;
    bool operator==(const Cue&) const = default;
};

// As a claim's speaker: the writer's own voice.
inline constexpr std::string_view kWriterVoice = "article";

struct Claim {
    Span span;        // sentence or clause, in the body (in the title for title claims)
    std::string text; // the words of the span
    std::string cause;
    Stance stance = Stance::Asserted;
    std::string speaker{kWriterVoice}; // as the text names it
    SpeakerRole role = SpeakerRole::Writer;
    Scope scope = Scope::This;
    std::string rule;
    std::vector<Cue> cues;
    bool weak = false;      // "no evidence of", "unlikely" (denied); "cannot rule out", rumours (suspected)
    bool withdrawn = false; // taken back inside its own document: contradicts nothing
    bool inTitle = false;
    bool replacesEarlier =
        false; // names an earlier statement of the same speaker as replaced ("we first reported ...")
    std::optional<TimeValue> said; // the moment of its part or of the publication; absent in an undated document
    bool operator==(const Claim&) const = default;
    bool isWriters() const { return speaker.empty() || speaker == kWriterVoice; }
};

// Survives re-analysis: document, cause, stance and folded quote. (The document is named by its SHA-256 and number.)
std::string claimKey(std::string_view documentKey, const Claim& claim);

} // namespace core
