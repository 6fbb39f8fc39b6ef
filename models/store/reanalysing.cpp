// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reanalysing.h"

#include "models/core/contradictionkey.h"
#include "models/store/corrections.h"
#include "models/store/importing.h"
#include "models/store/rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace store {
namespace {

constexpr std::size_t kAtOnce = 64; // documents

bool isOfContradiction(core::CorrectionKind kind) {
    return kind == core::CorrectionKind::ContradictionState || kind == core::CorrectionKind::ContradictionNote;
}

// The words of a claim as its key knows them.
std::string_view quoteIn(std::string_view key) {
    return key.substr(key.rfind('|') + 1);
}

struct FoundClaim {
    std::string key;
    const core::Claim* claim = nullptr;
};

// How much of the longer span both share, 0 to 1.
double shared(core::Span a, core::Span b) {
    const auto begin = std::max(a.begin, b.begin);
    const auto end = std::min(a.end, b.end);
    const auto longest = std::max(a.end - a.begin, b.end - b.begin);
    return begin < end ? static_cast<double>(end - begin) / static_cast<double>(longest) : 0;
}

// The reading of the same words that took the place of one; null: none did.
const FoundClaim* successorOf(const core::ClaimRecord& old, const std::vector<FoundClaim>& fresh) {
    constexpr double kLeastShared = 0.5;
    const FoundClaim* best = nullptr;
    double most = kLeastShared;
    for (const FoundClaim& each : fresh) {
        if (each.claim->inTitle != old.claim.inTitle)
            continue;
        double share = quoteIn(each.key) == quoteIn(old.key) ? 2 : shared(each.claim->span, old.claim.span);
        share += each.claim->cause == old.claim.cause ? 0.2 : 0;
        if (share > most) {
            most = share;
            best = &each;
        }
    }
    return best;
}

// With one claim's key in place of another's; empty: the contradiction is not about that claim.
std::string rebound(std::string_view text, std::string_view from, std::string_view to) {
    auto key = core::contradictionKeyOf(text);
    if (!key || (key->a != from && key->b != from))
        return {};
    (key->a == from ? key->a : key->b) = to;
    return core::keyText(*key);
}

class Reanalysis {
public:
    explicit Reanalysis(Database& database)
        : m_database(database)
        , m_corrections(Corrections::read(database)) {
        for (const core::Correction& each : m_corrections.all()) {
            if (core::isOfClaim(each.kind))
                m_ofDocument[each.target.substr(0, each.target.find('|'))].push_back(&each);
            if (isOfContradiction(each.kind))
                m_contradictions.insert(each.target);
        }
    }

    std::vector<CorrectionFate> run(const BatchAnalysis& analyse) {
        std::vector<core::DocumentId> ids;
        Statement rows = m_database.prepare("SELECT id FROM document ORDER BY id");
        while (rows.step())
            ids.push_back(rows.integer(0));
        for (std::size_t first = 0; first < ids.size(); first += kAtOnce) {
            const std::size_t count = std::min(kAtOnce, ids.size() - first);
            takeBatch(std::span(ids).subspan(first, count), analyse);
        }
        return std::move(m_fates);
    }

private:
    void takeBatch(std::span<const core::DocumentId> ids, const BatchAnalysis& analyse) {
        std::vector<core::Document> documents;
        std::vector<std::string> keys;
        for (const core::DocumentId id : ids) {
            keys.push_back(keyOf(m_database, id));
            documents.push_back(readDocument(m_database, id).value());
            m_corrections.layOver(id, keys.back(), documents.back());
        }
        const auto findings = analyse(documents);
        if (!findings)
            throw Failure{findings.error()};
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto corrected = m_ofDocument.find(keys[i]);
            std::vector<core::ClaimRecord> before;
            if (corrected != m_ofDocument.end())
                before = readRecords(m_database, ids[i]).front().claims;
            dropContradictionsOf(m_database, ids[i]);
            writeFindings(m_database, ids[i], documents[i], (*findings)[i]);
            if (corrected != m_ofDocument.end())
                follow(ids[i], keys[i], before, (*findings)[i].claims, corrected->second);
        }
    }

    void follow(
        core::DocumentId id, const std::string& documentKey, const std::vector<core::ClaimRecord>& before,
        const std::vector<core::Claim>& now, const std::vector<const core::Correction*>& corrections) {
        std::vector<FoundClaim> same;
        std::vector<FoundClaim> fresh; // claims that were not there before
        for (const core::Claim& each : now) {
            std::string key = core::claimKey(documentKey, each);
            const bool known = std::ranges::find(before, key, &core::ClaimRecord::key) != before.end();
            (known ? same : fresh).push_back({std::move(key), &each});
        }
        std::set<std::string> moved;
        for (const core::Correction* each : corrections) {
            const auto old = std::ranges::find(before, each->target, &core::ClaimRecord::key);
            if (old == before.end())
                continue; // lost its claim long ago
            const auto kept = std::ranges::find(same, each->target, &FoundClaim::key);
            if (kept != same.end()) {
                if (kept->claim->speaker != old->claim.speaker || kept->claim->scope != old->claim.scope)
                    tell(CorrectionFate::Kind::Altered, *each, id, old->claim, *kept->claim);
                continue;
            }
            const FoundClaim* successor = successorOf(*old, fresh);
            if (!successor) {
                tell(CorrectionFate::Kind::Lost, *each, id, old->claim, std::nullopt);
                continue;
            }
            if (moved.insert(old->key).second)
                rebind(old->key, successor->key);
            core::Correction bound = *each;
            bound.target = successor->key;
            tell(CorrectionFate::Kind::Moved, bound, id, old->claim, *successor->claim);
        }
    }

    void tell(
        CorrectionFate::Kind kind, const core::Correction& correction, core::DocumentId id, const core::Claim& was,
        const std::optional<core::Claim>& is) {
        m_fates.push_back({kind, correction, id, was, is});
    }

    void rebind(const std::string& from, const std::string& to) {
        for (const std::string_view table : {"correction", "step_correction"}) {
            m_database.execute(
                "UPDATE OR REPLACE " + std::string(table) + " SET target = ? WHERE kind GLOB 'claim-*' AND target = ?",
                std::string_view(to), std::string_view(from));
        }
        std::set<std::string> keys;
        for (const std::string& key : m_contradictions) {
            const std::string next = rebound(key, from, to);
            keys.insert(next.empty() ? key : next);
            if (next.empty())
                continue;
            moveContradiction(m_database, key, next);
        }
        m_contradictions = std::move(keys);
    }

    Database& m_database;
    Corrections m_corrections;                                                             // as they were
    std::map<std::string, std::vector<const core::Correction*>, std::less<>> m_ofDocument; // those of claims
    std::set<std::string> m_contradictions; // keys of those with a state or a note, as they are now
    std::vector<CorrectionFate> m_fates;
};

} // namespace

std::vector<CorrectionFate> reanalyseDocuments(Database& database, const BatchAnalysis& analyse) {
    return Reanalysis(database).run(analyse);
}

} // namespace store
