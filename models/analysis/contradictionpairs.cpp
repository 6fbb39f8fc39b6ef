// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictionpairs.h"

#include "models/analysis/contradictionobstacles.h"
#include "models/analysis/contradictionwords.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace analysis {
namespace {

using core::CauseRelation;
using core::ContradictionKind;
using core::Stance;

constexpr std::size_t kMostOfOneKind = 20; // statements of one cause and stance that are compared one by one
constexpr std::size_t kMostTellings = 8;
constexpr std::size_t kMostNotes = 4; // of one kind, an incident

class PairFinder {
public:
    PairFinder(const Statements& statements, const std::vector<int>& origins, const core::CauseTree& causes)
        : m_statements(statements)
        , m_causes(causes)
        , m_obstacles(statements, origins, causes) {
        for (const Statement& statement : statements.all) {
            m_byCause[{statement.cause, statement.stance}].push_back(&statement);
            if (statement.stance != Stance::Denied)
                m_heldBy[statement.voice.key].insert(statement.cause);
        }
        for (auto& [key, list] : m_byCause)
            trim(list);
    }

    PairFindings run() {
        denials();
        exclusives();
        thinRetellings();
        return std::move(m_found);
    }

private:
    using List = std::vector<const Statement*>;

    void trim(List& list);
    void denials();
    void exclusives();
    void compareDenial(const Statement& held, const Statement& denied);
    void compareExclusive(const Statement& a, const Statement& b, CauseRelation relation);
    bool compareSole(const List& some, const List& others);
    std::string whyNotOpposed(const Statement& held, const Statement& denied) const;
    bool isRivalry(const Statement& a, const Statement& b, CauseRelation strength) const;
    CauseRelation relationOf(const Statement& mine, std::string_view cause, const Statement& rival) const;
    std::string whyNotRivals(const Statement& a, const Statement& b) const;
    template <typename Test>
    bool choose(const Statement& a, const Statement& b, StatementPair& pair, Test obstacle);
    void report(StatementPair pair);
    void absorb(StatementPair& known, StatementPair pair);
    void thinRetellings();
    std::string aboutOf(const StatementPair& pair) const;
    void note(const std::string& kind, std::string text);

    const Statements& m_statements;
    const core::CauseTree& m_causes;
    const Obstacles m_obstacles;
    std::map<std::pair<std::string, Stance>, List> m_byCause;
    std::map<std::string, std::set<std::string>> m_heldBy; // a voice's causes, asserted or suspected
    // Two voices, or two documents, and a family of causes: number of the pair that stands for them.
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> m_byVoices;
    std::map<std::tuple<std::size_t, std::size_t, std::string>, std::size_t> m_byDocuments;
    std::set<std::pair<std::string, std::string>> m_opposed; // voices that deny each other's account
    std::set<std::pair<std::size_t, std::size_t>> m_opposedDocuments;
    std::map<std::string, std::size_t> m_notes;
    PairFindings m_found;
};

std::string voiceAndOccasion(const Statement& statement) {
    return statement.voice.key + " / " + statement.voice.occasion;
}

std::pair<std::string, std::string> sorted(std::string a, std::string b) {
    return a < b ? std::pair(std::move(a), std::move(b)) : std::pair(std::move(b), std::move(a));
}

// Where a thousand voices say one thing, the best known and least hedged of them stand for all.
void PairFinder::trim(List& list) {
    if (list.size() <= kMostOfOneKind)
        return;
    std::ranges::stable_sort(list, {}, [](const Statement* each) {
        return std::tuple(
            each->role == core::SpeakerRole::Anonymous, each->weak, each->tellings.front().possible, !each->voice.own);
    });
    note(
        "many", std::to_string(list.size() - kMostOfOneKind) + " further statements on " +
                    causeWords(list.front()->cause, m_causes) +
                    " are not compared one by one: the strongest stand for them.");
    list.resize(kMostOfOneKind);
}

void PairFinder::note(const std::string& kind, std::string text) {
    if (std::ranges::find(m_found.notReported, text) == m_found.notReported.end() && ++m_notes[kind] <= kMostNotes)
        m_found.notReported.push_back(std::move(text));
}

template <typename Test>
bool PairFinder::choose(const Statement& a, const Statement& b, StatementPair& pair, Test obstacle) {
    std::string reason;
    for (std::size_t i = 0; i < std::min(a.tellings.size(), kMostTellings); ++i) {
        for (std::size_t j = 0; j < std::min(b.tellings.size(), kMostTellings); ++j) {
            if (m_obstacles.sameOrigin(a.tellings[i], b.tellings[j]))
                continue;
            const std::string found = obstacle(a, a.tellings[i], b, b.tellings[j]);
            if (found.empty()) {
                pair.inA = &a.tellings[i];
                pair.inB = &b.tellings[j];
                return true;
            }
            if (reason.empty())
                reason = found;
        }
    }
    if (!reason.empty())
        note("obstacle", reason);
    return false;
}

// Why a cause and the denial of one at or above it leave each other alone; empty when they do not.
std::string PairFinder::whyNotOpposed(const Statement& held, const Statement& denied) const {
    const std::string_view family = m_causes.family(held.cause);
    if ((held.voice.otherCompany || denied.voice.otherCompany) && family != "malicious" && family != "third-party")
        return "one of the two speaks of systems of its own.";
    if (held.cause == denied.cause && held.mechanisms != 0 && denied.mechanisms != 0 &&
        (held.mechanisms & denied.mechanisms) == 0)
        return "the denial means another kind of it.";
    if (held.cause == denied.cause || m_causes.family(denied.cause) == "malicious")
        return {};
    // "no mere glitch": who denies a fault in general and gives one in particular denies less than all of them
    if (held.stance == Stance::Suspected)
        return "a suspicion is narrower than what is denied in general.";
    const auto given = m_heldBy.find(denied.voice.key);
    if (given != m_heldBy.end() && std::ranges::any_of(given->second, [&](const std::string& cause) {
            return m_causes.family(cause) != "malicious";
        }))
        return "who denies it in general gives another cause of that kind, and denies less than all.";
    return {};
}

void PairFinder::compareDenial(const Statement& held, const Statement& denied) {
    const bool sameVoice = held.voice.key == denied.voice.key;
    if (const std::string reason = whyNotOpposed(held, denied); !reason.empty()) {
        note("other kind", opposition(held, denied, m_causes) + ": " + reason);
        return;
    }
    if (sameVoice && held.stance == Stance::Suspected) {
        note(
            "dropped", opposition(held, denied, m_causes) +
                           ": a suspicion of one's own, dropped or not yet held, is no contradiction.");
        return;
    }
    StatementPair pair;
    pair.relation = m_causes.relation(held.cause, denied.cause);
    pair.a = &held;
    pair.b = &denied;
    if (!choose(held, denied, pair, [&](auto&... arguments) { return m_obstacles.ofDenial(arguments...); }))
        return;
    if (sameVoice) {
        const auto later = laterOf(held, denied);
        pair.orderUnknown = later == nullptr;
        pair.kind = later ? ContradictionKind::Reversal : ContradictionKind::Denial;
        if (later == &held) {
            std::swap(pair.a, pair.b);
            std::swap(pair.inA, pair.inB);
        }
    } else {
        pair.alsoInA = m_obstacles.denies(*pair.inA, held.cause);
        pair.alsoInB = m_obstacles.holds(*pair.inB, denied.cause, false);
    }
    report(std::move(pair));
}

void PairFinder::denials() {
    for (const auto& [deniedKey, denied] : m_byCause) {
        if (deniedKey.second != Stance::Denied)
            continue;
        for (const auto& [heldKey, held] : m_byCause) {
            if (heldKey.second == Stance::Denied)
                continue;
            if (!m_causes.isBelowOrSame(heldKey.first, deniedKey.first)) {
                if (m_causes.isBelowOrSame(deniedKey.first, heldKey.first) && heldKey.second == Stance::Asserted)
                    note(
                        "narrower", opposition(*held.front(), *denied.front(), m_causes) +
                                        ": a narrower cause is denied than the one that is held.");
                continue;
            }
            for (const Statement* a : held) {
                for (const Statement* b : denied)
                    compareDenial(*a, *b);
            }
        }
    }
}

std::string PairFinder::whyNotRivals(const Statement& a, const Statement& b) const {
    const auto related = [&](std::string_view some, std::string_view other) {
        // "a systems issue" beside a damaged file says nothing of hardware
        return m_causes.isBelowOrSame(some, other) ||
               (m_causes.isBelowOrSame(other, some) && m_causes.family(some) != some);
    };
    const bool whole = (a.sole || b.sole) && m_causes.relation(a.cause, b.cause) == CauseRelation::Chain;
    if (!whole && std::ranges::any_of(m_statements.together, [&](const auto& both) {
            return (related(both.first, a.cause) && related(both.second, b.cause)) ||
                   (related(both.first, b.cause) && related(both.second, a.cause));
        }))
        return "one source states both causes together.";
    if (m_opposed.contains(sorted(a.voice.key, b.voice.key)))
        return "the same two already contradict each other by a denial.";
    return {};
}

// Links of a chain are rivals where one side says that there was no other: "the disks died, and that is all there is to
// it".
CauseRelation PairFinder::relationOf(const Statement& mine, std::string_view cause, const Statement& rival) const {
    const CauseRelation relation = m_causes.relation(cause, rival.cause);
    const bool other = mine.voice.key != rival.voice.key;
    return relation == CauseRelation::Chain && other && (mine.sole || rival.sole) ? CauseRelation::ExclusiveWeak
                                                                                  : relation;
}

// Causes exclude each other only when each account has nothing that the other could be a link of.
bool PairFinder::isRivalry(const Statement& a, const Statement& b, CauseRelation strength) const {
    const auto isVague = [&](const Statement& each) {
        const bool general = each.cause == "technical" || each.cause == "network";
        const bool inPassing = each.role == core::SpeakerRole::Writer && !each.voice.own;
        return each.weak || each.role == core::SpeakerRole::Anonymous ||
               (general && (strength == CauseRelation::ExclusiveWeak || inPassing));
    };
    if (isVague(a) || isVague(b) || a.voice.otherCompany || b.voice.otherCompany)
        return false;
    const auto excludes = [&](const Statement& mine, const Statement& rival) {
        return std::ranges::all_of(m_heldBy.at(mine.voice.key), [&](const std::string& cause) {
            if (cause != mine.cause && mine.sole != rival.sole && m_causes.isBelowOrSame(mine.cause, cause))
                return true; // the general form of what is held
            const CauseRelation relation = relationOf(mine, cause, rival);
            return relation == CauseRelation::ExclusiveWeak || relation == CauseRelation::ExclusiveStrong;
        });
    };
    return excludes(a, b) && excludes(b, a);
}

void PairFinder::compareExclusive(const Statement& a, const Statement& b, CauseRelation relation) {
    const bool sameVoice = a.voice.key == b.voice.key;
    const bool weak = relation == CauseRelation::ExclusiveWeak;
    const Statement* later = laterOf(a, b);
    if (sameVoice ? weak && (!later || !later->replacesEarlier) : !isRivalry(a, b, relation))
        return;
    if (const std::string reason = whyNotRivals(a, b); !reason.empty()) {
        if (!reason.starts_with("the same two"))
            note("rivals", opposition(a, b, m_causes) + ": " + reason);
        return;
    }
    StatementPair pair;
    pair.kind = sameVoice && later ? ContradictionKind::Reversal : ContradictionKind::Exclusive;
    pair.relation = relation;
    pair.orderUnknown = sameVoice && !later;
    const bool aFirst = later ? later == &b : a.cause < b.cause; // never by the order of import
    pair.a = aFirst ? &a : &b;
    pair.b = aFirst ? &b : &a;
    if (!choose(*pair.a, *pair.b, pair, [&](auto&... arguments) { return m_obstacles.ofRivals(arguments...); }))
        return;
    if (m_opposedDocuments.contains(std::minmax(pair.inA->document, pair.inB->document)))
        return;
    pair.alsoInA = m_obstacles.holds(*pair.inA, pair.b->cause, true);
    pair.alsoInB = m_obstacles.holds(*pair.inB, pair.a->cause, true);
    report(std::move(pair));
}

// Of two links of a chain, those that are said to be the whole of it.
bool PairFinder::compareSole(const List& some, const List& others) {
    const std::size_t before = m_found.pairs.size();
    for (const Statement* each : some) {
        for (const Statement* other : others) {
            const CauseRelation relation = relationOf(*each, each->cause, *other);
            const bool asserted = each->stance == Stance::Asserted && other->stance == Stance::Asserted;
            if (asserted && relation == CauseRelation::ExclusiveWeak)
                compareExclusive(*each, *other, relation);
        }
    }
    return m_found.pairs.size() > before;
}

void PairFinder::exclusives() {
    for (auto first = m_byCause.begin(); first != m_byCause.end(); ++first) {
        for (auto second = std::next(first); second != m_byCause.end(); ++second) {
            if (first->first.second == Stance::Denied || second->first.second == Stance::Denied)
                continue;
            const CauseRelation relation = m_causes.relation(first->first.first, second->first.first);
            const bool exclusive =
                relation == CauseRelation::ExclusiveStrong || relation == CauseRelation::ExclusiveWeak;
            const Statement& a = *first->second.front();
            const Statement& b = *second->second.front();
            if (exclusive && first->first.second == Stance::Asserted && second->first.second == Stance::Asserted) {
                for (const Statement* each : first->second) {
                    for (const Statement* other : second->second)
                        compareExclusive(*each, *other, relation);
                }
            } else if (relation == CauseRelation::Chain && compareSole(first->second, second->second)) {
                continue;
            } else if (
                relation == CauseRelation::ExclusiveStrong &&
                a.tellings.front().document != b.tellings.front().document) {
                note(
                    "competing", opposition(a, b, m_causes) +
                                     ": where one side only suspects, causes compete, they do not contradict.");
            } else if (relation == CauseRelation::Chain && a.voice.key != b.voice.key) {
                note("chain", opposition(a, b, m_causes) + ": the one may have brought about the other.");
            } else if (
                (relation == CauseRelation::General || relation == CauseRelation::Specific) &&
                a.voice.key != b.voice.key) {
                note("general", opposition(a, b, m_causes) + ": one is the general form of the other.");
            }
        }
    }
}

// All attacks are one subject, any other cause is its own; whether it was an attack at all is one question.
std::string PairFinder::aboutOf(const StatementPair& pair) const {
    if (pair.relation == CauseRelation::ExclusiveStrong)
        return "attack or accident";
    const std::string& cause = (pair.b->stance == Stance::Denied ? pair.b : pair.a)->cause;
    const std::string_view family = m_causes.family(cause);
    return family == "malicious" ? std::string(family) : cause;
}

// Two voices contradict each other once about a family of causes, and so do two documents: narrower and wider forms,
// and further voices in the same documents, are listed with the strongest pair.
void PairFinder::report(StatementPair pair) {
    const std::string about = aboutOf(pair);
    const auto voices = sorted(voiceAndOccasion(*pair.a), voiceAndOccasion(*pair.b));
    const std::pair<std::size_t, std::size_t> documents = std::minmax(pair.inA->document, pair.inB->document);
    if (pair.kind != ContradictionKind::Exclusive) {
        m_opposed.insert(sorted(pair.a->voice.key, pair.b->voice.key));
        m_opposedDocuments.insert(documents);
    }
    const auto ofVoices = m_byVoices.find({voices.first, voices.second, about});
    const auto ofDocuments = m_byDocuments.find({documents.first, documents.second, about});
    const std::size_t number = ofVoices != m_byVoices.end()         ? ofVoices->second
                               : ofDocuments != m_byDocuments.end() ? ofDocuments->second
                                                                    : m_found.pairs.size();
    m_byVoices.try_emplace({voices.first, voices.second, about}, number);
    m_byDocuments.try_emplace({documents.first, documents.second, about}, number);
    if (number == m_found.pairs.size())
        m_found.pairs.push_back(std::move(pair));
    else
        absorb(m_found.pairs[number], std::move(pair));
}

void PairFinder::absorb(StatementPair& known, StatementPair pair) {
    const auto rank = [&](const StatementPair& each) {
        return std::tuple(
            each.kind == ContradictionKind::Reversal, pairStrength(each, m_causes),
            each.a->voice.own + each.b->voice.own);
    };
    if (rank(pair) > rank(known))
        std::swap(pair, known);
    const auto keep = [](std::vector<const Statement*>& more, const Statement* each, const Statement* main) {
        if (each != main && std::ranges::find(more, each) == more.end())
            more.push_back(each);
    };
    const auto isAttack = [&](const Statement& each) { return m_causes.family(each.cause) == "malicious"; };
    const bool rivals = pair.relation == CauseRelation::ExclusiveStrong;
    const bool crossed = (rivals && isAttack(*pair.a) != isAttack(*known.a)) ||
                         (pair.a->stance == Stance::Denied) != (known.a->stance == Stance::Denied) ||
                         (pair.a->voice.key != known.a->voice.key && pair.a->voice.key == known.b->voice.key);
    if (crossed) {
        std::swap(pair.a, pair.b);
        std::swap(pair.moreA, pair.moreB);
    }
    keep(known.moreA, pair.a, known.a);
    keep(known.moreB, pair.b, known.b);
    for (const Statement* each : pair.moreA)
        keep(known.moreA, each, known.a);
    for (const Statement* each : pair.moreB)
        keep(known.moreB, each, known.b);
}

// Two voices that repeat themselves on many occasions are set against each other by what each said first; what is said
// again later is set against the other's first statement only, and counts less.
void PairFinder::thinRetellings() {
    const auto isDated = [](const Statement* each) { return each->said && each->said->interval; };
    const auto when = [&](const Statement* each) {
        return std::tuple(
            isDated(each) ? each->said->interval->earliest : std::numeric_limits<core::Millis>::max(), !each->voice.own,
            each->tellings.front().ref);
    };
    using Side = std::tuple<std::string, std::string, std::string>; // whose, against whom, about what
    std::map<Side, const Statement*> first;
    const auto sideOf = [&](const StatementPair& pair, const Statement* mine, const Statement* other) {
        const std::string stance = mine->stance == Stance::Denied ? "denies " : "holds ";
        return Side(mine->voice.key, other->voice.key, stance + aboutOf(pair));
    };
    for (const StatementPair& pair : m_found.pairs) {
        for (const auto& [mine, other] : {std::pair(pair.a, pair.b), std::pair(pair.b, pair.a)}) {
            const Statement*& known = first[sideOf(pair, mine, other)];
            if (!known || when(mine) < when(known))
                known = mine;
        }
    }
    std::erase_if(m_found.pairs, [&](StatementPair& pair) {
        const bool firstA = first[sideOf(pair, pair.a, pair.b)] == pair.a;
        const bool firstB = first[sideOf(pair, pair.b, pair.a)] == pair.b;
        pair.retold = !firstA || !firstB;
        const bool dated = isDated(firstA ? pair.b : pair.a); // without a day, who can say that it came later?
        if (pair.retold && dated && (pair.alsoInA || pair.alsoInB)) {
            note(
                "retold", opposition(*pair.a, *pair.b, m_causes) +
                              ": a dispute that one document reports whole, and another one side of, once more.");
            return true;
        }
        return !firstA && !firstB;
    });
}

} // namespace

PairFindings findPairs(const Statements& statements, const std::vector<int>& origins, const core::CauseTree& causes) {
    return PairFinder(statements, origins, causes).run();
}

} // namespace analysis
