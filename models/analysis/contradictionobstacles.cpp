// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictionobstacles.h"

#include "models/analysis/contradictionwords.h"

#include <algorithm>

namespace analysis {

bool Obstacles::sameOrigin(const Telling& a, const Telling& b) const {
    return a.document == b.document || (m_origins[a.document] >= 0 && m_origins[a.document] == m_origins[b.document]);
}

bool Obstacles::denies(const Telling& in, std::string_view cause) const {
    return std::ranges::any_of(m_statements.sides.at(in.document).denied, [&](const std::string& denied) {
        return m_causes.isBelowOrSame(cause, denied);
    });
}

bool Obstacles::holds(const Telling& in, std::string_view cause, bool suspectedToo) const {
    const DocumentSides& sides = m_statements.sides.at(in.document);
    const auto below = [&](const std::string& held) { return m_causes.isBelowOrSame(held, cause); };
    return std::ranges::any_of(sides.asserted, below) || (suspectedToo && std::ranges::any_of(sides.suspected, below));
}

bool Obstacles::tellsDispute(const Telling& in, const Statement& held, const Statement& denied) const {
    return std::ranges::count(
               m_statements.sides.at(in.document).disputes, std::pair(held.voice.key, denied.voice.key)) > 0;
}

// Whether the document that reports what somebody else holds denies it in its own voice, and that alone.
bool Obstacles::writerRejects(const Telling& in, const Statement& held) const {
    const DocumentSides& sides = m_statements.sides.at(in.document);
    return sides.writer != held.voice.key && writerDenies(sides, held.cause) && !writerAsserts(sides, held.cause);
}

// Whether the document that reports somebody's denial gives the cause in its own voice, and does not deny it as well.
bool Obstacles::writerSays(const Telling& in, const Statement& denied) const {
    const DocumentSides& sides = m_statements.sides.at(in.document);
    return sides.writer != denied.voice.key && writerAsserts(sides, denied.cause) && !writerDenies(sides, denied.cause);
}

// Whether the document gives causes as facts, and none of them is the suspected one.
bool Obstacles::explainsOtherwise(const Telling& in, std::string_view suspected) const {
    const std::vector<std::string>& asserted = m_statements.sides.at(in.document).asserted;
    return !asserted.empty() && std::ranges::none_of(asserted, [&](const std::string& held) {
        return m_causes.isBelowOrSame(held, suspected) || m_causes.isBelowOrSame(suspected, held);
    });
}

bool Obstacles::writerDenies(const DocumentSides& sides, std::string_view cause) const {
    return std::ranges::any_of(
        sides.writerDenies, [&](const std::string& denied) { return isDenialOf(m_causes, denied, cause); });
}

bool Obstacles::writerAsserts(const DocumentSides& sides, std::string_view cause) const {
    return std::ranges::any_of(
        sides.writerAsserts, [&](const std::string& held) { return isDenialOf(m_causes, cause, held); });
}

std::string Obstacles::ofDenial(
    const Statement& held, const Telling& a, const Statement& denied, const Telling& b) const {
    const bool suspected = held.stance == core::Stance::Suspected;
    const bool deniedInA = denies(a, held.cause);
    if (writerRejects(a, held))
        return opposition(held, denied, m_causes) + ": the document that reports the one side rejects it itself.";
    if (writerSays(b, denied))
        return opposition(held, denied, m_causes) + ": the document that reports the denial sets it aside itself.";
    if (tellsDispute(a, held, denied) && tellsDispute(b, held, denied))
        return opposition(held, denied, m_causes) + ": both documents report the dispute between the two.";
    if (deniedInA && holds(b, denied.cause, suspected))
        return opposition(held, denied, m_causes) + ": both documents report both sides.";
    if (deniedInA && suspected)
        return opposition(held, denied, m_causes) +
               ": the document that reports the suspicion carries the denial as well.";
    // "Some had suspected an attack at first", in a document that knows what it was
    if (suspected && held.role == core::SpeakerRole::Anonymous && explainsOtherwise(a, held.cause))
        return opposition(held, denied, m_causes) +
               ": the document that reports the suspicion of unnamed people has another cause as well.";
    if (suspected && holds(b, held.cause, false))
        return opposition(held, denied, m_causes) + ": the document that reports the denial also gives it as a fact.";
    return {};
}

std::string Obstacles::ofRivals(
    const Statement& first, const Telling& a, const Statement& second, const Telling& b) const {
    if (holds(a, second.cause, true) && holds(b, first.cause, true))
        return opposition(first, second, m_causes) + ": both documents report both.";
    return {};
}

} // namespace analysis
