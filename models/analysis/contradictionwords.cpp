// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictionwords.h"

#include "models/analysis/grades.h"

#include <algorithm>

namespace analysis {
namespace {

using core::CauseRelation;
using core::ContradictionKind;
using core::Stance;

// "denied", not "denies": neutral as to whether the speaker is one or many.
std::string stanceWords(const Statement& statement) {
    switch (statement.stance) {
    case Stance::Denied:
        return statement.weak ? "no sign of it" : "denied";
    case Stance::Suspected:
        return statement.weak ? "not ruled out" : "suspected";
    default:
        return "given as the cause";
    }
}

std::string by(const Statement& side) {
    return stanceWords(side) + (side.stance == Stance::Denied && side.weak ? " according to " : " by ") +
           side.voice.display;
}

std::string quotedCause(const Statement& statement, const core::CauseTree& causes) {
    return "“" + causeWords(statement.cause, causes) + "”";
}

std::string saidWords(const Statement& statement) {
    return statement.said && statement.said->interval ? core::displayText(*statement.said)
                                                      : std::string("at an unknown time");
}

std::string titleOf(const core::DocumentRecord& record) {
    return "“" +
           core::elided(record.document.title.empty() ? std::string_view(record.file) : record.document.title, 80) +
           "”";
}

void addSide(const Statement& side, std::vector<core::StrengthPart>& parts) {
    const std::string& who = side.voice.display;
    if (side.stance == Stance::Suspected)
        parts.push_back(
            side.weak ? core::StrengthPart{"only not ruled out by " + who, 0.4}
                      : core::StrengthPart{"only suspected by " + who, 0.6});
    if (side.stance == Stance::Denied && side.weak)
        parts.push_back({"“no sign of it” is less than a denial", 0.7});
    if (side.indirect)
        parts.push_back({"the denial is worded at a distance from the cause", 0.15});
    if (side.role == core::SpeakerRole::Anonymous)
        parts.push_back({"a speaker is not named", 0.6});
    if (side.role == core::SpeakerRole::Attacker)
        parts.push_back({"a group that claims responsibility may boast", 0.8});
}

} // namespace

std::string opposition(const Statement& a, const Statement& b, const core::CauseTree& causes) {
    const std::string text = quotedCause(a, causes) + ": " + by(a);
    return text + (a.cause == b.cause ? ", " : "; " + quotedCause(b, causes) + ": ") + by(b);
}

const Statement* laterOf(const Statement& a, const Statement& b) {
    if (a.replacesEarlier != b.replacesEarlier)
        return a.replacesEarlier ? &a : &b;
    if (!a.said || !b.said || !a.said->interval || !b.said->interval || a.said->interval->overlaps(*b.said->interval))
        return nullptr; // a date without a clock time does not say who was first on its day
    return a.said->interval->earliest > b.said->interval->earliest ? &a : &b;
}

std::vector<core::StrengthPart> strengthParts(const StatementPair& pair, const core::CauseTree& causes) {
    std::vector<core::StrengthPart> parts;
    const bool denied = pair.a->stance == Stance::Denied || pair.b->stance == Stance::Denied;
    if (pair.kind == ContradictionKind::Reversal)
        parts.push_back({"one speaker on both sides", 1});
    else if (denied)
        parts.push_back({"one side denies what the other says", 1});
    else if (pair.relation == CauseRelation::ExclusiveStrong)
        parts.push_back({"an attack and an accident exclude each other", 0.85});
    else
        parts.push_back({"two different causes, each given as the only one", 0.45});
    if (denied && pair.relation != CauseRelation::Same)
        parts.push_back(
            {"the denial is of “" +
                 causeWords(pair.b->stance == Stance::Denied ? pair.b->cause : pair.a->cause, causes) + "” in general",
             0.9});
    addSide(*pair.a, parts);
    addSide(*pair.b, parts);
    if (pair.retold)
        parts.push_back({"the same two are set against each other before", 0.7});
    return parts;
}

double pairStrength(const StatementPair& pair, const core::CauseTree& causes) {
    double strength = 1;
    for (const core::StrengthPart& part : strengthParts(pair, causes))
        strength *= part.factor;
    return strength;
}

void addGrades(const StatementPair& pair, const CaseInput& input, std::vector<core::StrengthPart>& parts) {
    for (const auto& [statement, telling] : {std::pair(pair.a, pair.inA), std::pair(pair.b, pair.inB)}) {
        const core::DocumentRecord& record = input.documents[telling->document];
        const core::Claim& claim = record.claims[static_cast<std::size_t>(telling->ref.index)].claim;
        auto grade = input.grades.find(claim.speaker);
        if (grade == input.grades.end())
            grade = input.grades.find(statement->voice.display);
        if (grade == input.grades.end())
            grade = input.grades.find(record.document.publisher);
        if (grade != input.grades.end() && gradeFactor(grade->second) < 1)
            parts.push_back({grade->first + " is graded " + grade->second, gradeFactor(grade->second)});
    }
}

std::vector<std::string> reasonWords(
    const StatementPair& pair, std::span<const core::DocumentRecord> documents, const core::CauseTree& causes) {
    std::vector<std::string> why;
    const Statement& a = *pair.a;
    const Statement& b = *pair.b;
    const bool denied = a.stance == Stance::Denied || b.stance == Stance::Denied;
    if (pair.kind == ContradictionKind::Reversal) {
        const std::string repeated = a.cause == b.cause ? "" : quotedCause(b, causes) + " ";
        why.push_back(
            quotedCause(a, causes) + ": " + by(a) + " (" + saidWords(a) + "), later " + repeated + by(b) + " (" +
            saidWords(b) + "). The later statement replaces the earlier one.");
    } else {
        why.push_back(opposition(a, b, causes) + ".");
    }
    if (denied && pair.relation != CauseRelation::Same) {
        const std::string wide = causeWords(a.stance == Stance::Denied ? a.cause : b.cause, causes);
        const std::string narrow = causeWords(a.stance == Stance::Denied ? b.cause : a.cause, causes);
        why.push_back("“" + narrow + "” is a kind of “" + wide + "”, so denying the one denies the other.");
    }
    if (!denied && pair.relation == CauseRelation::ExclusiveStrong)
        why.emplace_back("An outage that somebody brought about on purpose was no accident: both cannot be the cause.");
    if (!denied && pair.relation == CauseRelation::ExclusiveWeak)
        why.emplace_back("Each gives its cause as the only one, and no document states both.");
    if (pair.orderUnknown)
        why.push_back(a.voice.display + " speaks on both sides; which statement came first is not known.");
    for (const core::StrengthPart& part : strengthParts(pair, causes)) {
        if (part.factor < 1 && !part.what.starts_with("the denial is of") && !part.what.starts_with("an attack and") &&
            !part.what.starts_with("two different"))
            why.push_back("Weaker: " + part.what + ".");
    }
    if (pair.alsoInA)
        why.push_back(titleOf(documents[pair.inA->document]) + " reports the other side as well.");
    if (pair.alsoInB)
        why.push_back(titleOf(documents[pair.inB->document]) + " reports the other side as well.");
    return why;
}

} // namespace analysis
