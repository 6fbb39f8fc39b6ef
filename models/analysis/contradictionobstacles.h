// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why two tellings of opposed statements are not set against each other: what their documents hold beside them. Pure;
// any thread. Refers to the statements, origins and causes it was made from.

#include "models/analysis/contradictionstatements.h"
#include "models/core/causetree.h"

#include <string>
#include <vector>

namespace analysis {

class Obstacles {
public:
    // `origins`: per document the number of its origin, -1 for none.
    Obstacles(const Statements& statements, const std::vector<int>& origins, const core::CauseTree& causes)
        : m_statements(statements)
        , m_origins(origins)
        , m_causes(causes) {}

    // A reason in words; empty when nothing stands between them.
    std::string ofDenial(const Statement& held, const Telling& a, const Statement& denied, const Telling& b) const;
    std::string ofRivals(const Statement& first, const Telling& a, const Statement& second, const Telling& b) const;

    bool sameOrigin(const Telling& a, const Telling& b) const;
    // Whether any voice of the document denies the cause, or gives it.
    bool denies(const Telling& in, std::string_view cause) const;
    bool holds(const Telling& in, std::string_view cause, bool suspectedToo) const;

private:
    bool tellsDispute(const Telling& in, const Statement& held, const Statement& denied) const;
    bool writerRejects(const Telling& in, const Statement& held) const;
    bool writerSays(const Telling& in, const Statement& denied) const;
    bool explainsOtherwise(const Telling& in, std::string_view suspected) const;
    bool writerDenies(const DocumentSides& sides, std::string_view cause) const;
    bool writerAsserts(const DocumentSides& sides, std::string_view cause) const;

    const Statements& m_statements;
    const std::vector<int>& m_origins;
    const core::CauseTree& m_causes;
};

} // namespace analysis
