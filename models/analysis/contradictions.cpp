// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictions.h"

#include "models/analysis/contradictionpairs.h"
#include "models/analysis/contradictionwords.h"
#include "models/analysis/incidents.h"
#include "models/core/contradictionkey.h"

#include <algorithm>
#include <tuple>

namespace analysis {
namespace {

constexpr double kPossible = 0.5;

IncidentMembers membersOf(const core::Incident& incident, std::span<const core::DocumentRecord> documents) {
    IncidentMembers members;
    const auto indexOf = [&](core::DocumentId id) {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(documents, id, {}, &core::DocumentRecord::id) - documents.begin());
    };
    members.incident = &incident;
    for (const core::DocumentId id : incident.documents) {
        members.documents.push_back(indexOf(id));
        members.possible.push_back(false);
    }
    for (const core::DocumentId id : incident.possible) {
        members.documents.push_back(indexOf(id));
        members.possible.push_back(true);
    }
    return members;
}

// Every claim makes one statement, and no statement stands twice on one side: nothing comes twice.
void addTellings(const Statement& statement, const core::ClaimRef& shown, std::vector<core::ClaimRef>& also) {
    for (const Telling& telling : statement.tellings) {
        if (telling.ref != shown)
            also.push_back(telling.ref);
    }
}

std::string titleOf(const core::DocumentRecord& record) {
    return "“" +
           core::elided(record.document.title.empty() ? std::string_view(record.file) : record.document.title, 80) +
           "”";
}

// Whether both are told in the own voice of one writer: of documents of one publisher, unless they name two authors.
bool isOneTeller(const StatementPair& pair, std::span<const core::DocumentRecord> documents) {
    const auto isWriter = [&](const Telling& telling) {
        return documents[telling.document].claims[static_cast<std::size_t>(telling.ref.index)].claim.speaker ==
               core::kWriterVoice;
    };
    if (!isWriter(*pair.inA) || !isWriter(*pair.inB))
        return false;
    const core::Document& a = documents[pair.inA->document].document;
    const core::Document& b = documents[pair.inB->document].document;
    const bool twoAuthors = !a.author.empty() && !b.author.empty() && a.author != b.author;
    return pair.a->voice.key == pair.b->voice.key ||
           (!twoAuthors && !a.publisher.empty() && a.publisher == b.publisher);
}

class Writer {
public:
    Writer(const CaseInput& input, const Lexicon& lexicon)
        : m_input(input)
        , m_causes(lexicon.causes) {}

    core::Contradiction write(const StatementPair& pair, const core::Incident& incident) const {
        core::Contradiction made;
        made.incident = incident.id;
        made.kind = pair.kind;
        const bool possible = pair.inA->possible || pair.inB->possible;
        made.sameIncident = possible ? core::SameIncident::Possible : core::SameIncident::Established;
        made.parts = strengthParts(pair, m_causes);
        addGrades(pair, m_input, made.parts);
        if (possible)
            made.parts.push_back({"it is not established that both speak of one incident", kPossible});
        made.strength = 1;
        for (const core::StrengthPart& part : made.parts)
            made.strength *= part.factor;
        made.a = pair.inA->ref;
        made.b = pair.inB->ref;
        addTellings(*pair.a, made.a, made.alsoA);
        addTellings(*pair.b, made.b, made.alsoB);
        for (const Statement* more : pair.moreA)
            addTellings(*more, made.a, made.alsoA);
        for (const Statement* more : pair.moreB)
            addTellings(*more, made.b, made.alsoB);
        made.why = reasonWords(pair, m_input.documents, m_causes);
        addIncidentWords(pair, made.why);
        made.key = core::keyText({std::string(core::name(made.kind)), claimKey(*pair.inA), claimKey(*pair.inB)});
        return made;
    }

private:
    void addIncidentWords(const StatementPair& pair, std::vector<std::string>& why) const {
        std::string reasons;
        for (const Telling* telling : {pair.inA, pair.inB}) {
            const core::DocumentRecord& record = m_input.documents[telling->document];
            if (telling->possible)
                reasons += (reasons.empty() ? "" : ", and ") + titleOf(record) + " " + whyPossible(record);
        }
        if (!reasons.empty())
            why.push_back("It is not established that both speak of the same incident: " + reasons + ".");
    }
    const std::string& claimKey(const Telling& telling) const {
        return m_input.documents[telling.document].claims[static_cast<std::size_t>(telling.ref.index)].key;
    }

    const CaseInput& m_input;
    const core::CauseTree& m_causes;
};

} // namespace

ContradictionFindings ContradictionFinder::find(const core::Incident& incident) const {
    ContradictionFindings found;
    const Writer writer(m_input, m_lexicon);
    const IncidentMembers members = membersOf(incident, m_input.documents);
    const Voices voices(m_input.documents, members.documents, m_originOf, incident, m_lexicon, m_words);
    const Statements statements =
        collectStatements(m_input.documents, members, voices, m_originOf, m_lexicon.causes, m_words);
    PairFindings pairs = findPairs(statements, m_originOf, m_lexicon.causes);
    for (const StatementPair& pair : pairs.pairs) {
        const bool possible = pair.inA->possible || pair.inB->possible;
        if (possible && pair.kind == core::ContradictionKind::Exclusive)
            pairs.notReported.push_back(
                opposition(*pair.a, *pair.b, m_lexicon.causes) +
                ": two outages may have two causes, and it is not established that both speak of one.");
        else if (possible && isOneTeller(pair, m_input.documents))
            pairs.notReported.push_back(
                opposition(*pair.a, *pair.b, m_lexicon.causes) +
                ": it is not established that both speak of one incident, and who tells of two takes nothing back.");
        else if (pairStrength(pair, m_lexicon.causes) < kWeakestReported)
            pairs.notReported.push_back(
                opposition(*pair.a, *pair.b, m_lexicon.causes) + ": too weak on both sides to be reported.");
        else
            found.contradictions.push_back(writer.write(pair, incident));
    }
    for (const auto& list : {statements.notReported, pairs.notReported}) {
        for (const std::string& note : list)
            found.notReported.push_back(incident.title + ": " + note);
    }
    return found;
}

bool ranksBefore(const core::Contradiction& a, const core::Contradiction& b) {
    const auto rank = [](const core::Contradiction& each) {
        return std::tuple(
            each.sameIncident == core::SameIncident::Possible, -each.strength,
            each.kind != core::ContradictionKind::Reversal, std::string_view(each.key));
    };
    return rank(a) < rank(b);
}

} // namespace analysis
