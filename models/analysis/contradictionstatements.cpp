// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictionstatements.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace analysis {
namespace {

using core::Stance;

struct Usable {
    std::int32_t index = 0;
    const core::Claim* claim = nullptr;
    Voice voice;
    int times = 1; // it is said in the document; of those that say the same, the first one counts
};

// What is said a thousand times in one document stands here once.
using Distinct = std::vector<const Usable*>;

// Two causes, sorted.
using CausePair = std::pair<std::string_view, std::string_view>;

// A voice, its occasion, a cause and a stance.
using StatementKey = std::tuple<std::string_view, std::string_view, std::string_view, Stance>;

struct StatementKeyHash {
    std::size_t operator()(const StatementKey& key) const {
        const std::hash<std::string_view> hash;
        const auto& [voice, occasion, cause, stance] = key;
        std::size_t sum = hash(voice);
        for (const std::size_t part : {hash(occasion), hash(cause), static_cast<std::size_t>(stance)})
            sum = sum * 0x9E3779B97F4A7C15ULL + part;
        return sum;
    }
};

core::Millis saidAt(const core::Claim& claim) {
    return claim.said && claim.said->interval ? claim.said->interval->earliest
                                              : std::numeric_limits<core::Millis>::min();
}

// When it had been said at the latest; a date without a clock time lies at the end of its day.
core::Millis saidBy(const core::Claim& claim) {
    return claim.said && claim.said->interval ? claim.said->interval->latest : std::numeric_limits<core::Millis>::max();
}

bool related(const core::CauseTree& causes, std::string_view a, std::string_view b) {
    return causes.isBelowOrSame(a, b) || causes.isBelowOrSame(b, a);
}

// A headline that says what the body says is no statement of its own.
bool repeatsBody(const core::DocumentRecord& record, const core::Claim& title, const core::CauseTree& causes) {
    return std::ranges::any_of(record.claims, [&](const core::ClaimRecord& other) {
        return !other.claim.inTitle && other.verdict != core::ClaimVerdict::Rejected &&
               other.claim.scope == core::Scope::This &&
               (other.claim.stance == Stance::Denied) == (title.stance == Stance::Denied) &&
               related(causes, other.claim.cause, title.cause);
    });
}

// "The routes were withdrawn at 4:58" tells what happened; a voice that says in the same document that this was not the
// cause means that.
void dropOutweighed(std::vector<Usable>& claims, const core::CauseTree& causes, const ContradictionLexicon& words) {
    std::vector<Usable> firm;
    std::ranges::copy_if(claims, std::back_inserter(firm), [&](const Usable& each) {
        return each.claim->stance == Stance::Denied && !each.claim->weak && !words.isIndirectDenial(*each.claim);
    });
    std::erase_if(claims, [&](const Usable& each) {
        const bool bare = each.claim->stance == Stance::Asserted && each.claim->cues.size() == 1;
        if (!bare)
            return false;
        return std::ranges::any_of(firm, [&](const Usable& denial) {
            return denial.voice.key == each.voice.key && saidAt(*denial.claim) == saidAt(*each.claim) &&
                   isDenialOf(causes, denial.claim->cause, each.claim->cause);
        });
    });
}

std::vector<Usable> usableClaims(
    const core::DocumentRecord& record, std::size_t document, const Voices& voices, const core::CauseTree& causes,
    const ContradictionLexicon& words) {
    std::vector<Usable> usable;
    for (std::size_t i = 0; i < record.claims.size(); ++i) {
        const core::ClaimRecord& each = record.claims[i];
        if (each.verdict == core::ClaimVerdict::Rejected || each.claim.scope != core::Scope::This ||
            each.claim.withdrawn)
            continue;
        if (each.claim.inTitle && repeatsBody(record, each.claim, causes))
            continue;
        usable.push_back({static_cast<std::int32_t>(i), &each.claim, voices.of(document, each.claim), 1});
    }
    dropOutweighed(usable, causes, words);
    return usable;
}

// What a retraction is about: all attacks are one subject, any other cause is its own.
std::string_view subject(const core::CauseTree& causes, std::string_view cause) {
    const std::string_view family = causes.family(cause);
    return family == "malicious" ? family : cause;
}

void addSides(DocumentSides& sides, const Usable& each) {
    const core::Claim& claim = *each.claim;
    auto& list = claim.stance == Stance::Asserted ? sides.asserted
                 : claim.stance == Stance::Denied ? sides.denied
                                                  : sides.suspected;
    const auto add = [&](std::vector<std::string>& causes) {
        if (std::ranges::find(causes, claim.cause) == causes.end())
            causes.push_back(claim.cause);
    };
    add(list);
    if (claim.speaker == core::kWriterVoice)
        sides.writer = each.voice.key;
    if (claim.speaker == core::kWriterVoice && claim.stance != Stance::Suspected)
        add(claim.stance == Stance::Denied ? sides.writerDenies : sides.writerAsserts);
}

void addDisputes(const Distinct& claims, const core::CauseTree& causes, DocumentSides& sides) {
    for (const Usable* denial : claims) {
        if (denial->claim->stance != Stance::Denied)
            continue;
        for (const Usable* held : claims) {
            if (held->claim->stance == Stance::Denied ||
                !causes.isBelowOrSame(held->claim->cause, denial->claim->cause))
                continue;
            std::pair<std::string, std::string> dispute(held->voice.key, denial->voice.key);
            if (std::ranges::find(sides.disputes, dispute) == sides.disputes.end())
                sides.disputes.push_back(std::move(dispute));
        }
    }
}

// One voice, or the writer and a voice that nobody in the document denies, give both causes: they are no rivals.
void addTogether(
    const Distinct& claims, const DocumentSides& sides, const core::CauseTree& causes, std::set<CausePair>& together) {
    std::map<std::string_view, std::vector<std::string_view>> byVoice;
    const auto add = [](std::vector<std::string_view>& list, std::string_view cause) {
        if (std::ranges::find(list, cause) == list.end())
            list.push_back(cause);
    };
    const auto isDenied = [&](const std::string& cause) {
        return std::ranges::any_of(
            sides.denied, [&](const std::string& each) { return isDenialOf(causes, each, cause); });
    };
    for (const Usable* each : claims) {
        const core::Claim& claim = *each->claim;
        if (claim.stance != Stance::Asserted)
            continue;
        add(byVoice[each->voice.key], claim.cause);
        if (claim.role != core::SpeakerRole::Attacker && !isDenied(claim.cause))
            add(claim.speaker == core::kWriterVoice ? byVoice["writer"] : byVoice["others"], claim.cause);
    }
    const auto pairUp = [&](const std::vector<std::string_view>& some, const std::vector<std::string_view>& others) {
        for (const std::string_view a : some) {
            for (const std::string_view b : others) {
                if (a != b)
                    together.insert(std::minmax(a, b));
            }
        }
    };
    pairUp(byVoice["writer"], byVoice["others"]);
    byVoice.erase("others");
    for (const auto& [voice, list] : byVoice)
        pairUp(list, list);
}

void orderTellings(Statement& statement, std::span<const core::DocumentRecord> documents) {
    std::ranges::stable_sort(statement.tellings, {}, [&](const Telling& telling) {
        const core::Claim& claim =
            documents[telling.document].claims[static_cast<std::size_t>(telling.ref.index)].claim;
        const bool own = claim.speaker == core::kWriterVoice;
        const core::Millis at = saidAt(claim);
        return std::tuple(
            telling.possible, !own, claim.inTitle, claim.weak,
            at == std::numeric_limits<core::Millis>::min() ? std::numeric_limits<core::Millis>::max() : at,
            telling.ref);
    });
}

class Collector {
public:
    Collector(
        std::span<const core::DocumentRecord> documents, const IncidentMembers& members, const Voices& voices,
        const std::vector<int>& origins, const core::CauseTree& causes, const ContradictionLexicon& words)
        : m_documents(documents)
        , m_members(members)
        , m_origins(origins)
        , m_causes(causes)
        , m_words(words) {
        for (const std::size_t document : members.documents)
            m_claims.push_back(usableClaims(documents[document], document, voices, causes, words));
        uniteCopies();
        for (std::vector<Usable>& claims : m_claims)
            m_distinct.push_back(distinct(claims));
    }
    Statements run();

private:
    static Distinct distinct(std::vector<Usable>& claims);
    void uniteCopies();
    void findFirstStances();
    bool isTakenBack(const Usable& mine, const Distinct& claims) const;
    bool isUnclear(const Usable& mine, const Distinct& claims) const;
    void add(const Usable& each, std::size_t member);
    void mergeReports();

    std::span<const core::DocumentRecord> m_documents;
    const IncidentMembers& m_members;
    const std::vector<int>& m_origins;
    const core::CauseTree& m_causes;
    const ContradictionLexicon& m_words;
    std::vector<std::vector<Usable>> m_claims; // a member each; what follows points into them
    std::vector<Distinct> m_distinct;
    // A voice and a family of causes: whether the first document that has the voice on one side only has it denying.
    std::map<std::pair<std::string_view, std::string_view>, std::pair<core::Millis, bool>> m_deniedFirst;
    std::unordered_map<StatementKey, std::size_t, StatementKeyHash> m_numbers;
    std::set<CausePair> m_together;
    Statements m_result;
};

Distinct Collector::distinct(std::vector<Usable>& claims) {
    std::map<std::tuple<std::string_view, std::string_view, Stance, core::Millis, bool>, std::size_t> seen;
    Distinct out;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const core::Claim& claim = *claims[i].claim;
        const auto [it, isNew] = seen.try_emplace(
            std::tuple(
                std::string_view(claims[i].voice.key), std::string_view(claim.cause), claim.stance, saidAt(claim),
                claim.replacesEarlier),
            i);
        if (isNew)
            out.push_back(&claims[i]);
        else
            ++claims[it->second].times;
    }
    return out;
}

// Copies tell one statement again, on whatever day they appear: it was made on the first of those days.
void Collector::uniteCopies() {
    using Said = std::tuple<int, std::string_view, std::string_view, Stance>; // origin, voice, cause
    std::map<Said, std::pair<core::Millis, std::string>> first;
    const auto forEach = [&](auto function) {
        for (std::size_t member = 0; member < m_claims.size(); ++member) {
            const int origin = m_origins[m_members.documents[member]];
            for (Usable& each : m_claims[member]) {
                if (origin >= 0 && !each.voice.occasion.empty())
                    function(Said(origin, each.voice.key, each.claim->cause, each.claim->stance), each);
            }
        }
    };
    forEach([&](const Said& said, const Usable& each) {
        const auto [it, isNew] = first.try_emplace(said, saidBy(*each.claim), each.voice.occasion);
        if (!isNew && saidBy(*each.claim) < it->second.first)
            it->second = {saidBy(*each.claim), each.voice.occasion};
    });
    forEach([&](const Said& said, Usable& each) { each.voice.occasion = first.at(said).second; });
}

void Collector::findFirstStances() {
    for (const Distinct& claims : m_distinct) {
        std::map<std::pair<std::string_view, std::string_view>, std::tuple<bool, bool, core::Millis>>
            sides; // holds, denies, when
        for (const Usable* each : claims) {
            auto& [holds, denies, when] = sides[{each->voice.key, subject(m_causes, each->claim->cause)}];
            (each->claim->stance == Stance::Denied ? denies : holds) = true;
            when = saidBy(*each->claim);
        }
        for (const auto& [key, side] : sides) {
            const auto& [holds, denies, when] = side;
            if (holds == denies || when == std::numeric_limits<core::Millis>::max())
                continue;
            const auto [it, isNew] = m_deniedFirst.try_emplace(key, when, denies);
            if (!isNew && when < it->second.first)
                it->second = {when, denies};
        }
    }
}

// The same speaker holds and denies a cause within one document. What was said last stands; when the document does not
// tell which that is, what the speaker said first elsewhere is being retold; else what is said twice as often stands,
// and without any of this neither does.
bool Collector::isTakenBack(const Usable& mine, const Distinct& claims) const {
    const bool mineDenies = mine.claim->stance == Stance::Denied;
    const auto opposes = [&](const Usable& other) {
        if (other.voice.key != mine.voice.key || (other.claim->stance == Stance::Denied) == mineDenies)
            return false;
        const core::Claim& denial = mineDenies ? *mine.claim : *other.claim;
        const core::Claim& positive = mineDenies ? *other.claim : *mine.claim;
        return isDenialOf(m_causes, denial.cause, positive.cause);
    };
    const auto rank = [](const core::Claim& claim) { return std::pair(saidAt(claim), claim.replacesEarlier); };
    int against = 0;
    bool later = false;
    for (const Usable* other : claims) {
        if (!opposes(*other))
            continue;
        if (rank(*other->claim) > rank(*mine.claim))
            return true;
        later = later || rank(*other->claim) < rank(*mine.claim);
        against += other->times;
    }
    if (against == 0 || later)
        return false;
    const auto first = m_deniedFirst.find({mine.voice.key, subject(m_causes, mine.claim->cause)});
    if (first != m_deniedFirst.end() && first->second.first <= saidBy(*mine.claim) &&
        saidAt(*mine.claim) != std::numeric_limits<core::Millis>::min())
        return first->second.second == mineDenies;
    int agreeing = 0;
    for (const Usable* other : claims) {
        const bool same = other->voice.key == mine.voice.key &&
                          (other->claim->stance == Stance::Denied) == mineDenies &&
                          subject(m_causes, other->claim->cause) == subject(m_causes, mine.claim->cause);
        agreeing += same ? other->times : 0;
    }
    return agreeing < 2 * against;
}

// One sentence that has a speaker both hold and deny a cause tells nothing about which side the document reports.
bool Collector::isUnclear(const Usable& mine, const Distinct& claims) const {
    return std::ranges::any_of(claims, [&](const Usable* other) {
        return other->claim->span == mine.claim->span && other->voice.key == mine.voice.key &&
               (other->claim->stance == Stance::Denied) != (mine.claim->stance == Stance::Denied) &&
               subject(m_causes, other->claim->cause) == subject(m_causes, mine.claim->cause);
    });
}

void Collector::add(const Usable& each, std::size_t member) {
    const core::Claim& claim = *each.claim;
    const auto [it, isNew] = m_numbers.try_emplace(
        StatementKey(each.voice.key, each.voice.occasion, claim.cause, claim.stance), m_result.all.size());
    if (isNew)
        m_result.all.push_back(
            {each.voice, claim.cause, claim.stance, claim.role, true, true, 0, false, false, {}, {}});
    Statement& statement = m_result.all[it->second];
    const Mechanisms mechanisms = m_words.mechanisms(claim);
    statement.mechanisms =
        isNew || (mechanisms != 0 && statement.mechanisms != 0) ? statement.mechanisms | mechanisms : 0;
    statement.weak = statement.weak && claim.weak;
    statement.indirect = statement.indirect && m_words.isIndirectDenial(claim);
    statement.sole = statement.sole || (claim.stance == Stance::Asserted && m_words.isSole(claim.text));
    statement.replacesEarlier = statement.replacesEarlier || claim.replacesEarlier;
    if (claim.said && claim.said->interval && (!statement.said || saidAt(claim) < statement.said->interval->earliest))
        statement.said = claim.said;
    const std::size_t document = m_members.documents[member];
    statement.tellings.push_back({{m_documents[document].id, each.index}, document, m_members.possible[member]});
}

// What others report on the day of a speaker's own document is that document's statement.
void Collector::mergeReports() {
    std::map<std::tuple<std::string, std::string, std::string, Stance>, std::size_t> own; // with the day as occasion
    for (std::size_t i = 0; i < m_result.all.size(); ++i) {
        const Statement& each = m_result.all[i];
        if (each.voice.own && each.said && each.said->interval)
            own.try_emplace(std::tuple(each.voice.key, dayText(*each.said), each.cause, each.stance), i);
    }
    for (Statement& each : m_result.all) {
        const auto it = own.find(std::tuple(each.voice.key, each.voice.occasion, each.cause, each.stance));
        if (it == own.end() || each.voice.own)
            continue;
        auto& tellings = m_result.all[it->second].tellings;
        tellings.insert(tellings.end(), each.tellings.begin(), each.tellings.end());
        each.tellings.clear();
    }
    std::erase_if(m_result.all, [](const Statement& each) { return each.tellings.empty(); });
}

Statements Collector::run() {
    findFirstStances();
    for (std::size_t member = 0; member < m_claims.size(); ++member) {
        DocumentSides& sides = m_result.sides[m_members.documents[member]];
        for (const Usable* each : m_distinct[member]) {
            if (!isUnclear(*each, m_distinct[member]))
                addSides(sides, *each);
        }
        for (const Usable& each : m_claims[member]) {
            if (!isTakenBack(each, m_distinct[member])) {
                add(each, member);
                continue;
            }
            m_result.notReported.push_back(
                "“" + causeWords(each.claim->cause, m_causes) + "”: said and taken back within one document by " +
                each.voice.display + ".");
        }
        addDisputes(m_distinct[member], m_causes, sides);
        addTogether(m_distinct[member], sides, m_causes, m_together);
    }
    mergeReports();
    for (Statement& statement : m_result.all)
        orderTellings(statement, m_documents);
    for (const auto& [a, b] : m_together)
        m_result.together.emplace_back(a, b);
    return std::move(m_result);
}

} // namespace

bool isDenialOf(const core::CauseTree& causes, std::string_view denied, std::string_view cause) {
    return denied == cause || (causes.family(denied) == "malicious" && causes.isBelowOrSame(cause, denied));
}

Statements collectStatements(
    std::span<const core::DocumentRecord> documents, const IncidentMembers& members, const Voices& voices,
    const std::vector<int>& origins, const core::CauseTree& causes, const ContradictionLexicon& words) {
    return Collector(documents, members, voices, origins, causes, words).run();
}

std::string causeWords(std::string_view cause, const core::CauseTree& causes) {
    std::string words(causes.display(cause));
    const bool acronym = words.size() > 1 && std::isupper(static_cast<unsigned char>(words[1])) != 0;
    if (!acronym && !words.empty())
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

} // namespace analysis
