// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sources.h"

#include "models/items/rowfilter.h"
#include "models/store/casefile.h"
#include "models/store/corrections.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace models {
namespace {

using core::ClaimRef;
using core::DocumentRecord;

// A claim that takes part in an order.
struct Statement {
    core::TimeInterval at; // as wide as it may lie
    ClaimRef ref;
    const core::Claim* claim = nullptr;
};

// The name that a claim's voice stands under: the speaker, or the publisher for the writer.
const std::string& voiceOf(const DocumentRecord& record, const core::Claim& claim) {
    return claim.role == core::SpeakerRole::Writer ? record.document.publisher : claim.speaker;
}

class Register {
public:
    Register(const core::Snapshot& snapshot, const core::CauseTree& causes)
        : m_snapshot(snapshot)
        , m_causes(causes)
        , m_known(snapshot.corrections) {}

    std::vector<SourceEntry> build() {
        addNames();
        addCorrections();
        addGrades();
        addContradictions();
        addCopies();
        for (const auto& [incident, statements] : m_statements) {
            addFirst(statements);
            addSilent(statements);
        }
        std::ranges::stable_sort(m_entries, [](const SourceEntry& a, const SourceEntry& b) {
            return std::tuple(b.claims + b.documents, a.name) < std::tuple(a.claims + a.documents, b.name);
        });
        return std::move(m_entries);
    }

private:
    SourceEntry& entry(const std::string& name) {
        const auto [at, isNew] = m_index.try_emplace(name, m_entries.size());
        if (isNew) {
            m_entries.emplace_back();
            m_entries.back().name = name;
        }
        return m_entries[at->second];
    }
    SourceEntry* entryOf(const std::string& name) {
        const auto found = m_index.find(name);
        return found == m_index.end() ? nullptr : &m_entries[found->second];
    }

    void addNames() {
        std::map<std::string, std::map<core::SpeakerRole, int>> roles;
        for (const DocumentRecord& record : m_snapshot.documents) {
            if (!record.document.publisher.empty()) {
                SourceEntry& publisher = entry(record.document.publisher);
                publisher.publishes = true;
                ++publisher.documents;
            }
            for (std::size_t i = 0; i < record.claims.size(); ++i) {
                const core::Claim& claim = record.claims[i].claim;
                const std::string& voice = voiceOf(record, claim);
                if (!counts(record.claims[i]) || voice.empty())
                    continue;
                SourceEntry& speaker = entry(voice);
                ++speaker.claims;
                if (claim.role != core::SpeakerRole::Writer) {
                    speaker.speaks = true;
                    ++roles[voice][claim.role];
                }
                if (claim.said && claim.said->resolved() && record.incident != 0 && !claim.withdrawn)
                    m_statements[record.incident].push_back(
                        {core::comparable(*claim.said), {record.id, static_cast<std::int32_t>(i)}, &claim});
            }
        }
        for (const auto& [name, found] : roles)
            entry(name).role = std::ranges::max_element(found, {}, [](const auto& each) { return each.second; })->first;
        for (auto& [incident, statements] : m_statements)
            std::ranges::stable_sort(statements, {}, [](const Statement& each) { return each.at.earliest; });
    }

    void addCorrections() {
        for (const core::Correction& each : m_snapshot.corrections) {
            using enum core::CorrectionKind;
            const bool known = each.kind == SourceSame || each.kind == SourceNote || each.kind == SourceRole ||
                               each.kind == SourceCopies;
            if (each.value.empty() || !known)
                continue;
            const std::string name(m_known.knownAs(each.kind == SourceSame ? each.value : each.target));
            SourceEntry* source = entryOf(name);
            if (!source)
                continue;
            if (each.kind == SourceCopies)
                source->copies = m_known.knownAs(each.value);
            else if (each.kind == SourceSame)
                source->otherNames.push_back(each.target);
            else if (each.kind == SourceNote && (source->note.empty() || each.target == name))
                source->note = each.value; // its own before that of another name
            else if (each.kind == SourceRole)
                source->roleByHand = true; // laid over the claims already
        }
    }

    void addGrades() {
        for (const auto& [name, grade] : gradesOf(m_snapshot)) {
            if (SourceEntry* source = entryOf(name))
                source->grade = grade;
        }
    }

    void addContradictions() {
        for (const core::Contradiction& each : m_snapshot.findings.contradictions) {
            if (each.state == core::ContradictionState::Dismissed)
                continue;
            std::set<std::string> voices;
            for (const ClaimRef& ref : {each.a, each.b}) {
                const DocumentRecord* record = m_snapshot.document(ref.document);
                if (const core::ClaimRecord* claim = m_snapshot.claim(ref); claim && record)
                    voices.insert(voiceOf(*record, claim->claim));
            }
            for (const std::string& voice : voices) {
                if (SourceEntry* source = entryOf(voice))
                    ++source->contradictions;
            }
            if (each.kind == core::ContradictionKind::Reversal)
                addReversal(each);
        }
    }

    // One who speaks for another stands in the register by its own name: the change is told of both.
    void addReversal(const core::Contradiction& each) {
        const core::ClaimRecord* first = m_snapshot.claim(each.a);
        const core::ClaimRecord* then = m_snapshot.claim(each.b);
        if (!first || !then)
            return;
        SourceFact fact{SourceFactKind::Reversed, first->claim.cause, then->claim.cause};
        fact.earlierDenied = first->claim.stance == core::Stance::Denied;
        fact.laterDenied = then->claim.stance == core::Stance::Denied;
        fact.claim = each.b;
        fact.contradiction = each.id;
        fact.when = then->claim.said;
        const std::set<std::string> voices{
            voiceOf(*m_snapshot.document(each.a.document), first->claim),
            voiceOf(*m_snapshot.document(each.b.document), then->claim)};
        for (const std::string& voice : voices) {
            if (SourceEntry* source = entryOf(voice))
                source->facts.push_back(fact);
        }
    }

    void addCopies() {
        std::map<std::pair<std::string, std::string>, SourceFact> pairs; // copier and copied
        for (const core::Origin& origin : m_snapshot.findings.origins) {
            const DocumentRecord* first = m_snapshot.document(origin.first);
            for (const core::DocumentId id : origin.documents) {
                const DocumentRecord* copy = m_snapshot.document(id);
                if (!first || !copy || id == origin.first || copy->document.publisher == first->document.publisher)
                    continue;
                SourceFact& fact = pairs[{copy->document.publisher, first->document.publisher}];
                fact.claim = {id, -1};
                ++fact.count;
            }
        }
        for (auto& [names, fact] : pairs) {
            const auto add = [&](const std::string& name, const std::string& other, SourceFactKind kind) {
                if (SourceEntry* source = entryOf(name)) {
                    fact.kind = kind;
                    fact.other = other;
                    source->facts.push_back(fact);
                }
            };
            add(names.first, names.second, SourceFactKind::Copies);
            add(names.second, names.first, SourceFactKind::CopiedBy);
        }
    }

    // Who stated a cause for certain before every other voice that did.
    void addFirst(const std::vector<Statement>& statements) {
        std::map<std::string, std::vector<const Statement*>> byCause;
        for (const Statement& each : statements) {
            if (each.claim->stance != core::Stance::Denied)
                byCause[each.claim->cause].push_back(&each);
        }
        for (const auto& [cause, stated] : byCause) {
            const Statement& first =
                **std::ranges::min_element(stated, {}, [](const Statement* each) { return each->at.latest; });
            const std::string& voice = nameOf(first);
            const auto isOther = [&](const Statement* each) { return nameOf(*each) != voice; };
            const auto isLater = [&](const Statement* each) { return each->at.earliest >= first.at.latest; };
            SourceEntry* source = entryOf(voice);
            const bool others = std::ranges::any_of(stated, isOther);
            if (!source || !others ||
                !std::ranges::all_of(stated, [&](const Statement* each) { return !isOther(each) || isLater(each); }))
                continue;
            SourceFact fact{SourceFactKind::First, cause};
            fact.claim = first.ref;
            fact.when = first.claim->said;
            source->facts.push_back(std::move(fact));
        }
    }

    void addSilent(const std::vector<Statement>& statements) {
        std::map<std::string, std::vector<const Statement*>> byVoice;
        for (const Statement& each : statements)
            byVoice[nameOf(each)].push_back(&each);
        for (const auto& [voice, said] : byVoice) {
            SourceEntry* source = entryOf(voice);
            if (!source)
                continue;
            std::map<std::string, const Statement*> last; // when each cause was stated last
            for (const Statement* each : said) {
                if (each->claim->stance != core::Stance::Denied)
                    last[each->claim->cause] = each;
            }
            for (const auto& [cause, statement] : last) {
                const auto goesOn = [&, from = statement->at.earliest, name = cause](const Statement* each) {
                    return each->at.earliest > from && (m_causes.isBelowOrSame(each->claim->cause, name) ||
                                                        m_causes.isBelowOrSame(name, each->claim->cause));
                };
                const bool later = said.back()->at.earliest >= statement->at.latest;
                if (!later || std::ranges::any_of(said, goesOn)) // denied later is a reversal, not silence
                    continue;
                SourceFact fact{SourceFactKind::Silent, cause};
                fact.claim = statement->ref;
                fact.when = statement->claim->said;
                fact.lastSpoke = said.back()->claim->said;
                source->facts.push_back(std::move(fact));
            }
        }
    }

    const std::string& nameOf(const Statement& statement) const {
        return voiceOf(*m_snapshot.document(statement.ref.document), *statement.claim);
    }

    const core::Snapshot& m_snapshot;
    const core::CauseTree& m_causes;
    store::Corrections m_known; // the names that sources go by
    std::vector<SourceEntry> m_entries;
    std::unordered_map<std::string, std::size_t> m_index;
    std::map<core::IncidentId, std::vector<Statement>> m_statements; // dated ones, by the moment
};

} // namespace

std::map<std::string, char> gradesOf(const core::Snapshot& snapshot) {
    std::vector<core::Correction> graded; // and under which names
    std::ranges::copy_if(snapshot.corrections, std::back_inserter(graded), [](const core::Correction& each) {
        return each.kind == core::CorrectionKind::SourceGrade || each.kind == core::CorrectionKind::SourceSame;
    });
    return store::gradesIn(graded);
}

char gradeOf(const std::map<std::string, char>& grades, const std::string& name) {
    const auto found = grades.find(name);
    return found == grades.end() ? '\0' : found->second;
}

std::vector<SourceEntry> buildSources(const core::Snapshot& snapshot, const core::CauseTree& causes) {
    return Register(snapshot, causes).build();
}

} // namespace models
