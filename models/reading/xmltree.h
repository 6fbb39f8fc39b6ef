// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An XML document as a flat list of nodes in document order; a subtree is the range [node, end), so nothing recurses.
// Entities that a document declares itself are refused, external ones are not loaded (there is no file and no network
// access here), and the entities of HTML are known. Names keep their prefix, namespaces are not looked up: real feeds
// and office files leave them out or name them differently. Owns its texts; any thread.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reading {

struct XmlNode {
    int parent = -1;
    int end = 0;      // one past the last node of its subtree
    std::string name; // as written, with prefix; empty for text
    std::string text; // of a text node
    std::vector<std::pair<std::string, std::string>> attributes;

    std::string_view local() const;  // the name without its prefix
    std::string_view prefix() const; // empty when there is none
};

class XmlTree {
public:
    static constexpr std::size_t kMostNodes = 4'000'000;
    static constexpr int kMostDepth = 1000;

    // What stands before the first error is kept, with `problem` saying what was wrong.
    explicit XmlTree(std::string_view utf8);

    const std::string& problem() const { return m_problem; } // empty: well-formed
    int size() const { return static_cast<int>(m_nodes.size()); }
    const XmlNode& operator[](int node) const { return m_nodes[static_cast<std::size_t>(node)]; }

    // By local name; empty when the element has no such attribute.
    std::string_view attribute(int node, std::string_view local) const;
    // The first child element with that local name, -1 when there is none. A child with the parent's own prefix wins
    // over others, so that an item's title is not taken from its media:title.
    int child(int node, std::string_view local) const;
    std::vector<int> children(int node, std::string_view local) const; // all of them; an empty name means any element
    int descendant(int node, std::string_view local) const;            // the first in document order
    std::string text(int node) const;                                  // of the subtree, as it stands
    std::string markup(int node) const;                                // what is inside, as HTML

private:
    void read(std::string_view utf8);
    std::vector<XmlNode> m_nodes;
    std::string m_problem;
};

} // namespace reading
