// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the layout of the timeline asks of documents and claims for each event, gathered in one walk over the documents.
// Events come in order of time, their claims lie anywhere: asked one by one, a million of them would each wait for
// memory several times. Part of the layout (models/core/timelinelayout.h); keeps a reference to the snapshot; any
// thread.

#include "models/core/timelinelayout.h"

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

struct ClaimFacts {
    Millis known = kNeverKnown; // knownFrom()
    std::uint16_t cause = 0;    // index in TimelineFacts::causes()
    Stance stance = Stance::Asserted;
    bool weak = false;
    bool shown = false; // passes the filter
    bool flagged = false;
};

struct ClaimedCause {
    std::string_view name;
    std::size_t claims = 0; // that the filter lets through
};

struct DocumentFacts {
    Millis known = kNeverKnown; // of the document itself
    std::uint32_t firstClaim = 0;
    std::uint32_t claims = 0;
    std::uint32_t place = 0; // documents of one place stand in the same lanes below the causes
    bool shown = false;
    bool parted = false; // what its parts tell could be known at other moments
};

class TimelineFacts {
public:
    static constexpr std::uint32_t kNoDocument = 0xffffffff;

    explicit TimelineFacts(const Snapshot& shot)
        : m_shot(shot) {
        indexDocuments();
    }
    // `flagged`: claims in contradictions, by document and number.
    void gather(
        const CauseTree& tree, const TimelineFilter& filter, LaneGroup below,
        const std::vector<std::pair<ClaimRef, ContradictionId>>& flagged);

    std::uint32_t indexOf(DocumentId id) const; // in the snapshot; kNoDocument: there is none
    const DocumentRecord& record(std::uint32_t document) const { return m_shot.documents[document]; }
    const DocumentRecord* find(DocumentId id) const {
        const std::uint32_t at = indexOf(id);
        return at == kNoDocument ? nullptr : &m_shot.documents[at];
    }
    const Claim& claim(const ClaimRef& ref) const {
        return find(ref.document)->claims[static_cast<std::size_t>(ref.index)].claim;
    }

    // After gather():
    const DocumentFacts& document(std::uint32_t at) const { return m_documents[at]; }
    const ClaimFacts* claim(const DocumentFacts& document, std::int32_t index) const {
        return index >= 0 && static_cast<std::uint32_t>(index) < document.claims
                   ? &m_claims[document.firstClaim + static_cast<std::uint32_t>(index)]
                   : nullptr;
    }
    const std::vector<ClaimedCause>& causes() const { return m_causes; }
    std::size_t places() const { return m_places; }
    // Asks memory for what will be looked up of a claim.
    void prefetch(DocumentId id, std::int32_t claim) const {
        const std::uint32_t at = indexOf(id);
        if (at == kNoDocument)
            return;
        if (const ClaimFacts* facts = this->claim(m_documents[at], claim))
            __builtin_prefetch(facts);
    }

private:
    void indexDocuments();

    const Snapshot& m_shot;
    std::vector<std::uint32_t> m_byId; // index of each document; empty where ids are too far apart for a table
    std::vector<DocumentFacts> m_documents;
    std::vector<ClaimFacts> m_claims;
    std::vector<ClaimedCause> m_causes;
    std::size_t m_places = 0;
};

// Which claims take part in contradictions that are not dismissed, and since when these could be seen.
class TimelineDisputes {
public:
    TimelineDisputes(const Snapshot& shot, const TimelineFacts& facts);

    // By claim, each with the strongest that it takes part in.
    const std::vector<std::pair<ClaimRef, ContradictionId>>& flaggedClaims() const { return m_flagged; }
    // Of those with a shown claim on either side, as in the list: ascending, and kNeverKnown for what nobody could see.
    std::vector<Millis> momentsShown(const Snapshot& shot, const TimelineFacts& gathered) const;
    Millis arises(ContradictionId id) const { return m_arises.at(id); }
    Millis arises(const ClaimRef& ref) const; // the first of those that it takes part in

private:
    std::vector<std::pair<ClaimRef, ContradictionId>> m_flagged;
    std::vector<std::pair<ClaimRef, Millis>> m_claimArises; // sorted
    std::unordered_map<ContradictionId, Millis> m_arises;
};

} // namespace core
