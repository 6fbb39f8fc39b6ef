// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The cause tree and how two causes stand to each other (design §4). The tree is data: resources/lexicon/causes.txt.
// Immutable after loading; share by const reference or shared_ptr.
//
// Source of the idea of typed comparison instead of open-domain contradiction: de Marneffe, Rafferty, Manning, "Finding
// Contradictions in Text", ACL 2008.

#include "models/core/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

enum class CauseRelation : std::uint8_t {
    Same,
    General,         // the first is above the second in the tree
    Specific,        // the first is below the second
    Chain,           // links of one chain, in either order: compatible
    ExclusiveStrong, // malicious against accidental
    ExclusiveWeak,   // other siblings, each given as the cause
};

struct CauseNode {
    std::string name;    // the contract's string
    std::string parent;  // empty for a root
    std::string family;  // the root above it (itself for a root): decides the colour
    std::string display; // "Technical fault"
    int depth = 0;
};

class CauseTree {
public:
    static Result<CauseTree> parse(std::string_view text); // the format is described in resources/lexicon/causes.txt
    static CauseTree builtIn();                            // the compiled-in data; a broken one is a build error (test)

    const std::vector<CauseNode>& nodes() const { return m_nodes; } // depth first, in the file's order
    const CauseNode* find(std::string_view name) const;
    std::string_view display(std::string_view name) const; // the name itself when unknown
    std::string_view family(std::string_view name) const;
    bool isBelowOrSame(std::string_view name, std::string_view ancestor) const;
    CauseRelation relation(std::string_view a, std::string_view b) const;

private:
    void relateAll(); // fills m_relations

    std::vector<CauseNode> m_nodes;
    std::vector<CauseRelation> m_relations;                   // of every node to every node, in rows
    std::vector<std::pair<std::string, std::string>> m_links; // "a may bring about b"; "*" is any cause
};

} // namespace core
