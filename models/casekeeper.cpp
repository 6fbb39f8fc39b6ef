// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casekeeper.h"

#include "models/correctiontargets.h"
#include "models/importer.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace models {
namespace {

// State and note are laid over, and the number is the store's.
core::Contradiction asFound(core::Contradiction each) {
    each.id = 0;
    each.state = core::ContradictionState::Open;
    each.note.clear();
    return each;
}

bool concerns(const core::Contradiction& each, std::span<const core::DocumentId> documents) {
    const auto isOne = [&](const core::ClaimRef& ref) {
        return std::ranges::find(documents, ref.document) != documents.end();
    };
    return isOne(each.a) || isOne(each.b) || std::ranges::any_of(each.alsoA, isOne) ||
           std::ranges::any_of(each.alsoB, isOne);
}

// All but where the document stands in the findings. Another version of one file lets documents with corrections be
// analysed again, too.
bool tellsTheSame(const core::DocumentRecord& a, const core::DocumentRecord& b) {
    return a.key == b.key && a.file == b.file && a.document == b.document && a.bodyBytes == b.bodyBytes &&
           a.names == b.names && a.minhash == b.minhash && a.claims == b.claims && a.times == b.times;
}

// The documents that name a publisher or speaker that a correction concerns, as it stands or as it was.
void addDocumentsOf(const core::Correction& correction, const core::Snapshot& before, std::set<core::DocumentId>& ids) {
    std::set<std::string_view> names{correction.target};
    if (correction.kind == core::CorrectionKind::SourceSame) {
        names.insert(correction.value);
        for (const core::Correction& each : before.corrections) {
            if (each.kind == core::CorrectionKind::SourceSame)
                names.insert({each.target, each.value}); // one may lead to the other
        }
    }
    names.erase("");
    for (const core::DocumentRecord& record : before.documents) {
        const bool named = names.contains(record.document.publisher) ||
                           std::ranges::any_of(record.claims, [&](const core::ClaimRecord& each) {
                               return names.contains(each.claim.speaker);
                           });
        if (named)
            ids.insert(record.id);
    }
}

} // namespace

core::Result<void> CaseKeeper::reload() {
    auto loaded = m_file.snapshot();
    if (!loaded)
        return std::unexpected(loaded.error());
    m_snapshot = std::move(*loaded);
    m_index.reset();
    return {};
}

core::Result<void> CaseKeeper::follow(const std::vector<core::Correction>& applied, const analysis::Lexicon& lexicon) {
    auto corrections = m_file.corrections();
    if (!corrections)
        return std::unexpected(corrections.error());
    m_corrections = std::move(*corrections);
    std::set<core::DocumentId> touched;
    std::set<core::DocumentId> timed;
    bool findings = false;
    CorrectionTargets targets(m_snapshot->documents);
    for (const core::Correction& each : applied) {
        if (const core::DocumentId id = targets.of(each); id != 0) {
            touched.insert(id);
            if (core::changesTimes(each.kind))
                timed.insert(id);
        }
        if (core::isOfSource(each.kind))
            addDocumentsOf(each, *m_snapshot, touched);
        findings = findings || core::changesFindings(each.kind);
    }
    for (const core::DocumentId id : timed) {
        if (auto done = analyseAgain(m_file, id, lexicon); !done)
            return done;
    }
    if (std::ranges::find(applied, core::CorrectionKind::DocumentSetAside, &core::Correction::kind) != applied.end())
        return takeDocuments(lexicon, false);
    std::vector<core::DocumentRecord> documents = m_snapshot->documents;
    for (const core::DocumentId id : touched) {
        auto record = m_file.record(id);
        if (!record)
            return std::unexpected(record.error());
        *std::ranges::lower_bound(documents, id, {}, &core::DocumentRecord::id) = std::move(*record);
    }
    if (findings) {
        const std::vector<core::DocumentId> ids(touched.begin(), touched.end());
        return take(std::move(documents), ids, lexicon, false);
    }
    core::CaseFindings same = m_snapshot->findings;
    std::ranges::for_each(same.contradictions, [](core::Contradiction& each) {
        each.state = core::ContradictionState::Open; // laid over anew
        each.note.clear();
    });
    publish(std::move(documents), std::move(same));
    return {};
}

core::Result<void> CaseKeeper::takeDocuments(const analysis::Lexicon& lexicon, bool replaced) {
    auto documents = m_file.documents();
    if (!documents)
        return std::unexpected(documents.error());
    auto corrections = m_file.corrections();
    if (!corrections)
        return std::unexpected(corrections.error());
    m_corrections = std::move(*corrections);
    std::vector<core::DocumentId> touched;
    const auto& before = m_snapshot->documents;
    for (const core::DocumentRecord& record : *documents) {
        const auto old = std::ranges::lower_bound(before, record.id, {}, &core::DocumentRecord::id);
        if (old == before.end() || old->id != record.id || !tellsTheSame(*old, record))
            touched.push_back(record.id);
    }
    for (const core::DocumentRecord& record : before) {
        if (!std::ranges::binary_search(*documents, record.id, {}, &core::DocumentRecord::id))
            touched.push_back(record.id);
    }
    return take(std::move(*documents), touched, lexicon, replaced);
}

// `rewrite`: rows of documents that are gone took others with them.
core::Result<void> CaseKeeper::take(
    std::vector<core::DocumentRecord> documents, std::span<const core::DocumentId> touched,
    const analysis::Lexicon& lexicon, bool rewrite) {
    std::vector<core::DocumentId> all;
    const bool first = !m_index;
    if (first) {
        m_index = std::make_unique<analysis::CaseIndex>(lexicon);
        for (const core::DocumentRecord& record : documents)
            all.push_back(record.id);
    }
    const analysis::FindingsChange change = m_index->update(
        {documents, store::gradesIn(m_corrections), analysis::incidentTies(m_corrections),
         store::copiesIn(m_corrections)},
        first ? all : touched);
    core::CaseFindings findings = m_index->findings();
    if (first || rewrite) {
        if (auto written = m_file.replaceCaseFindings(findings); !written)
            return written;
        auto stored = m_file.caseFindings(); // for the numbers
        if (!stored)
            return std::unexpected(stored.error());
        findings = std::move(*stored);
    } else if (auto written = write(change, touched, findings); !written) {
        return written;
    }
    publish(std::move(documents), std::move(findings));
    return {};
}

// Writes what is other than in the snapshot, and numbers the contradictions of `findings`.
core::Result<void> CaseKeeper::write(
    const analysis::FindingsChange& change, std::span<const core::DocumentId> touched, core::CaseFindings& findings) {
    store::FindingsRows rows;
    rows.incidents = change.incidents;
    rows.goneIncidents = change.goneIncidents;
    rows.origins = change.origins;
    rows.goneOrigins = change.goneOrigins;
    rows.notReported = findings.notReported;
    std::unordered_set<core::IncidentId> compared(change.compared.begin(), change.compared.end());
    compared.insert(change.goneIncidents.begin(), change.goneIncidents.end());
    std::unordered_map<std::string_view, const core::Contradiction*> before;
    for (const core::Contradiction& each : m_snapshot->findings.contradictions)
        before.emplace(each.key, &each);
    std::unordered_set<std::string_view> now;
    for (const core::Contradiction& each : change.contradictions) {
        now.insert(each.key);
        const auto old = before.find(each.key);
        if (old == before.end() || asFound(*old->second) != each || concerns(each, touched))
            rows.contradictions.push_back(each);
    }
    for (const auto& [key, each] : before) {
        if (compared.contains(each->incident) && !now.contains(key))
            rows.goneContradictions.push_back(each->id);
    }
    const auto numbers = m_file.updateCaseFindings(rows);
    if (!numbers)
        return std::unexpected(numbers.error());
    std::unordered_map<std::string_view, core::ContradictionId> fresh;
    for (std::size_t i = 0; i < numbers->size(); ++i)
        fresh.emplace(rows.contradictions[i].key, (*numbers)[i]);
    for (core::Contradiction& each : findings.contradictions) {
        const auto it = fresh.find(each.key);
        each.id = it != fresh.end() ? it->second : before.at(each.key)->id;
    }
    return {};
}

void CaseKeeper::publish(std::vector<core::DocumentRecord> documents, core::CaseFindings findings) {
    auto next = std::make_shared<core::Snapshot>();
    next->casePath = m_snapshot->casePath;
    next->readOnly = m_snapshot->readOnly;
    next->revision = m_snapshot->revision + 1;
    next->documents = std::move(documents);
    for (core::DocumentRecord& record : next->documents) {
        record.incident = 0;
        record.incidentPossible = false;
        record.origin = -1;
    }
    next->findings = std::move(findings);
    next->corrections = m_corrections;
    store::layOver(next->corrections, next->findings);
    store::placeInFindings(next->documents, next->findings);
    core::buildEvents(*next);
    m_snapshot = std::move(next);
}

} // namespace models
