// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/snapshot.h"

#include <algorithm>

namespace core {
namespace {

template <typename Range, typename Id>
auto* findById(const Range& range, Id id) {
    const auto it = std::ranges::find(range, id, [](const auto& item) { return item.id; });
    return it == range.end() ? nullptr : &*it;
}

} // namespace

std::string_view name(EventKind kind) {
    switch (kind) {
    case EventKind::Publication:
        return "publication";
    case EventKind::Update:
        return "update";
    case EventKind::Statement:
        return "statement";
    case EventKind::Occurrence:
        return "occurrence";
    case EventKind::Note:
        return "note";
    }
    return "publication";
}

const DocumentRecord* Snapshot::document(DocumentId id) const {
    const auto it = std::ranges::lower_bound(documents, id, {}, &DocumentRecord::id);
    return it != documents.end() && it->id == id ? &*it : nullptr;
}

const ClaimRecord* Snapshot::claim(const ClaimRef& ref) const {
    const DocumentRecord* record = document(ref.document);
    if (!record || ref.index < 0 || static_cast<std::size_t>(ref.index) >= record->claims.size())
        return nullptr;
    return &record->claims[static_cast<std::size_t>(ref.index)];
}

const Contradiction* Snapshot::contradiction(ContradictionId id) const {
    return findById(findings.contradictions, id);
}

const Incident* Snapshot::incident(IncidentId id) const {
    return findById(findings.incidents, id);
}

namespace {

// The claims of a document by where they stand, so that a time finds its own without asking all of them.
class ClaimsInPlace {
public:
    explicit ClaimsInPlace(const DocumentRecord& record) {
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            const Claim& claim = record.claims[i].claim;
            if (claim.inTitle || claim.scope != Scope::This || record.claims[i].verdict == ClaimVerdict::Rejected)
                continue;
            m_places.push_back({claim.span, static_cast<std::int32_t>(i)});
            m_longest = std::max(m_longest, claim.span.end - claim.span.begin);
        }
        std::ranges::sort(m_places, {}, [](const Place& each) { return each.span.begin; });
    }

    // The first of the document's claims whose words hold these; -1: none.
    std::int32_t around(Span words) const {
        std::int32_t found = -1;
        auto at =
            std::ranges::upper_bound(m_places, words.begin, {}, [](const Place& each) { return each.span.begin; });
        while (at != m_places.begin() && (--at)->span.begin + m_longest >= words.end) {
            if (at->span.contains(words) && (found < 0 || at->index < found))
                found = at->index;
        }
        return found;
    }

private:
    struct Place {
        Span span;
        std::int32_t index;
    };
    std::vector<Place> m_places;
    std::size_t m_longest = 0;
};

} // namespace

void buildEvents(Snapshot& snapshot) {
    std::vector<Event> dated;
    std::vector<Event> undated;
    const auto add = [&](Event event) { (event.when.resolved() ? dated : undated).push_back(std::move(event)); };
    for (const DocumentRecord& record : snapshot.documents) {
        const Document& document = record.document;
        Event publication{EventKind::Publication, record.id, -1, -1, document.published.value_or(TimeValue{}),
                          document.title};
        add(std::move(publication));
        for (const DocumentPart& part : document.parts) {
            if (part.at.resolved())
                add({EventKind::Update, record.id, -1, -1, part.at, part.label});
        }
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            const ClaimRecord& claim = record.claims[i];
            if (claim.verdict == ClaimVerdict::Rejected || claim.claim.scope == Scope::Other)
                continue;
            if (claim.claim.said && claim.claim.said->resolved())
                add(
                    {EventKind::Statement, record.id, static_cast<std::int32_t>(i), -1, *claim.claim.said,
                     claim.claim.text});
        }
        const ClaimsInPlace claims(record);
        for (std::size_t i = 0; i < record.times.size(); ++i) {
            const TimeRecord& time = record.times[i];
            if (time.time.role != TimeRole::Event)
                continue;
            const std::int32_t claimIndex = claims.around(time.time.span);
            if (time.time.value.resolved() || claimIndex >= 0)
                add(
                    {EventKind::Occurrence, record.id, claimIndex, static_cast<std::int32_t>(i), time.time.value,
                     time.sentence});
        }
    }
    std::ranges::stable_sort(dated, {}, [](const Event& event) { return event.when.interval->earliest; });
    snapshot.events = std::move(dated);
    snapshot.undatedFrom = snapshot.events.size();
    std::ranges::move(undated, std::back_inserter(snapshot.events));
}

} // namespace core
