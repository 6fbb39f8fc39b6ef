// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence.h"

#include "models/analysis/grades.h"
#include "models/items/sources.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_map>

namespace models {
namespace {

using core::ClaimRef;
using core::DocumentRecord;

// The writers of different publishers are different people; of one that is not named, each article's is.
std::string writerOf(const DocumentRecord& record) {
    return std::string(core::kWriterVoice) + '\n' +
           (record.document.publisher.empty() ? record.key : record.document.publisher);
}

std::string keyOf(EvidenceBy by, const DocumentRecord& record, const core::Claim& claim) {
    switch (by) {
    case EvidenceBy::Speakers:
        return claim.isWriters() ? writerOf(record) : claim.speaker;
    case EvidenceBy::Sources:
        return record.document.publisher;
    case EvidenceBy::Documents:
        break;
    }
    return record.key;
}

// Documents that copy each other have one number.
std::int64_t voiceOf(const DocumentRecord& record) {
    return record.origin >= 0 ? -1 - record.origin : record.id;
}

template <typename Function>
void forEachClaim(const core::Snapshot& snapshot, const RowPredicate& passes, Function function) {
    for (const DocumentRecord& record : snapshot.documents) {
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            const core::ClaimRecord& each = record.claims[i];
            if (counts(each) && passes.claim(record, each.claim))
                function(record, ClaimRef{record.id, static_cast<std::int32_t>(i)}, each.claim);
        }
    }
}

template <typename Function>
void forEachSide(const core::Contradiction& contradiction, Function function) {
    function(contradiction.a, contradiction.alsoA);
    function(contradiction.b, contradiction.alsoB);
}

core::Millis momentOf(const core::Snapshot& snapshot, const ClaimRef& ref) {
    const core::ClaimRecord* record = snapshot.claim(ref);
    if (!record || !record->claim.said || !record->claim.said->resolved())
        return std::numeric_limits<core::Millis>::max();
    return record->claim.said->interval->earliest;
}

using Grades = std::map<std::string, char>;

// Of who says it: the speaker's, else the publisher's.
char gradeBehind(const Grades& grades, const DocumentRecord& record, const core::Claim& claim) {
    const char speaker = gradeOf(grades, claim.speaker);
    return speaker ? speaker : gradeOf(grades, record.document.publisher);
}

void finish(const core::Snapshot& snapshot, const Grades& grades, EvidenceCell& cell) {
    std::map<std::int64_t, double> voices; // the best of those that tell the same
    for (const ClaimRef& ref : cell.claims) {
        const DocumentRecord& record = *snapshot.document(ref.document);
        double& weight = voices[voiceOf(record)];
        weight = std::max(weight, analysis::gradeFactor(gradeBehind(grades, record, snapshot.claim(ref)->claim)));
    }
    cell.origins = static_cast<int>(voices.size());
    for (const auto& [voice, weight] : voices)
        cell.weight += weight;
    std::ranges::stable_sort(cell.claims, {}, [&](const ClaimRef& ref) { return momentOf(snapshot, ref); });
}

void countContradictions(
    const core::Snapshot& snapshot, const RowPredicate& passes, EvidenceBy by,
    const std::unordered_map<std::string, std::size_t>& rowOf, std::vector<EvidenceRow>& rows) {
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        if (each.state == core::ContradictionState::Dismissed || !passes.contradiction(snapshot, each))
            continue;
        const bool established = each.sameIncident == core::SameIncident::Established;
        std::set<std::size_t> touched;
        const auto touch = [&](const ClaimRef& ref) {
            const DocumentRecord* record = snapshot.document(ref.document);
            const core::ClaimRecord* claim = snapshot.claim(ref);
            if (!record || !claim)
                return;
            if (const auto found = rowOf.find(keyOf(by, *record, claim->claim)); found != rowOf.end())
                touched.insert(found->second);
        };
        forEachSide(each, [&](const ClaimRef& first, const std::vector<ClaimRef>& also) {
            touch(first);
            std::ranges::for_each(also, touch);
        });
        for (const std::size_t row : touched)
            ++(established ? rows[row].contradictions : rows[row].possible);
    }
}

} // namespace

EvidenceMatrix buildEvidence(
    const core::Snapshot& snapshot, const core::CauseTree& causes, const RowPredicate& passes, EvidenceBy by) {
    EvidenceMatrix matrix;
    std::set<std::string> claimed;
    forEachClaim(
        snapshot, passes, [&](const auto&, const auto&, const core::Claim& claim) { claimed.insert(claim.cause); });
    std::unordered_map<std::string, std::size_t> columnOf;
    for (const core::CauseNode& node : causes.nodes()) {
        if (!claimed.contains(node.name))
            continue;
        columnOf[node.name] = matrix.causes.size();
        matrix.causes.push_back(node.name);
    }
    std::unordered_map<std::string, std::size_t> rowOf;
    forEachClaim(snapshot, passes, [&](const DocumentRecord& record, const ClaimRef& ref, const core::Claim& claim) {
        const auto column = columnOf.find(claim.cause);
        if (column == columnOf.end())
            return; // not in the tree of this version
        const auto [at, isNew] = rowOf.try_emplace(keyOf(by, record, claim), matrix.rows.size());
        if (isNew) {
            EvidenceRow row;
            row.key = at->first;
            const bool writer = by == EvidenceBy::Speakers && claim.isWriters();
            row.document = writer || by == EvidenceBy::Documents ? record.id : 0;
            row.cells.resize(matrix.causes.size());
            matrix.rows.push_back(std::move(row));
        }
        EvidenceRow& row = matrix.rows[at->second];
        EvidenceCell& cell = row.cells[column->second];
        cell.claims.push_back(ref);
        ++cell.stances[static_cast<std::size_t>(claim.stance)];
        ++row.claims;
    });
    const Grades grades = gradesOf(snapshot);
    for (EvidenceRow& row : matrix.rows) {
        const DocumentRecord* record = snapshot.document(row.document);
        row.grade = gradeOf(grades, record ? record->document.publisher : row.key);
        for (EvidenceCell& cell : row.cells)
            finish(snapshot, grades, cell);
    }
    countContradictions(snapshot, passes, by, rowOf, matrix.rows);
    std::ranges::stable_sort(matrix.rows, [](const EvidenceRow& a, const EvidenceRow& b) {
        return std::tuple(a.contradictions, a.possible, a.claims) > std::tuple(b.contradictions, b.possible, b.claims);
    });
    return matrix;
}

Remaining remaining(
    const core::Snapshot& snapshot, const RowPredicate& passes, EvidenceBy by, const std::set<std::string>& leftOut) {
    Remaining result;
    std::set<std::int64_t> voices;
    std::map<std::string, std::set<std::int64_t>> asserting;
    forEachClaim(snapshot, passes, [&](const DocumentRecord& record, const ClaimRef&, const core::Claim& claim) {
        if (leftOut.contains(keyOf(by, record, claim)))
            return;
        voices.insert(voiceOf(record));
        if (claim.stance == core::Stance::Asserted)
            asserting[claim.cause].insert(voiceOf(record));
    });
    result.origins = static_cast<int>(voices.size());
    for (const auto& [cause, origins] : asserting) {
        const int count = static_cast<int>(origins.size());
        if (count > result.leadingOrigins) {
            result.leading.clear();
            result.leadingOrigins = count;
        }
        if (count == result.leadingOrigins)
            result.leading.push_back(cause);
    }
    const auto stands = [&](const ClaimRef& ref) {
        const DocumentRecord* record = snapshot.document(ref.document);
        const core::ClaimRecord* claim = snapshot.claim(ref);
        return record && claim && !leftOut.contains(keyOf(by, *record, claim->claim));
    };
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        if (each.state == core::ContradictionState::Dismissed || !passes.contradiction(snapshot, each))
            continue;
        bool both = true;
        forEachSide(each, [&](const ClaimRef& first, const std::vector<ClaimRef>& also) {
            both = both && (stands(first) || std::ranges::any_of(also, stands));
        });
        if (both)
            ++(each.sameIncident == core::SameIncident::Established ? result.contradictions : result.possible);
    }
    return result;
}

} // namespace models
