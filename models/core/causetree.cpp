// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/causetree.h"

#include "models/core/embedded.h"
#include "models/core/text.h"

#include <algorithm>

namespace core {

Result<CauseTree> CauseTree::parse(std::string_view text) {
    CauseTree tree;
    std::string section;
    int number = 0;
    const auto broken = [&](std::string_view what) {
        return fail(ErrorCode::Malformed, "causes.txt, line " + std::to_string(number) + ": " + std::string(what));
    };
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (trimmed(line).empty() || trimmed(line).starts_with('#'))
            continue;
        if (line.starts_with('[')) {
            section = std::string(trimmed(line));
            continue;
        }
        if (section == "[tree]") {
            const std::size_t indent = line.find_first_not_of(' ');
            const std::size_t equals = line.find('=');
            if (equals == std::string_view::npos || indent % 2 != 0)
                return broken("wants two spaces a level and “name = Display name”");
            CauseNode node;
            node.depth = static_cast<int>(indent / 2);
            node.name = std::string(trimmed(line.substr(0, equals)));
            node.display = std::string(trimmed(line.substr(equals + 1)));
            for (auto it = tree.m_nodes.rbegin(); it != tree.m_nodes.rend() && node.parent.empty() && node.depth > 0;
                 ++it) {
                if (it->depth == node.depth - 1)
                    node.parent = it->name;
            }
            if (node.depth > 0 && node.parent.empty())
                return broken("has no parent above it");
            const CauseNode* parent = tree.find(node.parent);
            node.family = parent ? parent->family : node.name;
            tree.m_nodes.push_back(std::move(node));
        } else if (section == "[chains]") {
            const std::size_t arrow = line.find("->");
            if (arrow == std::string_view::npos)
                return broken("wants “cause -> effect”");
            std::string from(trimmed(line.substr(0, arrow)));
            std::string to(trimmed(line.substr(arrow + 2)));
            if ((from != "*" && !tree.find(from)) || (to != "*" && !tree.find(to)))
                return broken("names a cause that is not in the tree");
            tree.m_links.emplace_back(std::move(from), std::move(to));
        } else {
            return broken("stands outside [tree] and [chains]");
        }
    }
    if (tree.m_nodes.empty())
        return fail(ErrorCode::Malformed, "causes.txt holds no causes");
    tree.m_relations.reserve(tree.m_nodes.size() * tree.m_nodes.size());
    for (const CauseNode& a : tree.m_nodes) {
        for (const CauseNode& b : tree.m_nodes)
            tree.m_relations.push_back(tree.findRelation(a.name, b.name));
    }
    return tree;
}

CauseTree CauseTree::builtIn() {
    return parse(embeddedText("lexicon/causes.txt")).value_or(CauseTree{});
}

const CauseNode* CauseTree::find(std::string_view name) const {
    const auto it = std::ranges::find(m_nodes, name, &CauseNode::name);
    return it == m_nodes.end() ? nullptr : &*it;
}

std::string_view CauseTree::display(std::string_view name) const {
    const CauseNode* node = find(name);
    return node ? std::string_view(node->display) : name;
}

std::string_view CauseTree::family(std::string_view name) const {
    const CauseNode* node = find(name);
    return node ? std::string_view(node->family) : std::string_view();
}

bool CauseTree::isBelowOrSame(std::string_view name, std::string_view ancestor) const {
    for (const CauseNode* node = find(name); node; node = find(node->parent)) {
        if (node->name == ancestor)
            return true;
    }
    return false;
}

CauseRelation CauseTree::relation(std::string_view a, std::string_view b) const
{
    const CauseNode* first = find(a);
    const CauseNode* second = find(b);
    if (!first || !second)
        return findRelation(a, b);
    return m_relations[static_cast<std::size_t>(first - m_nodes.data()) * m_nodes.size() + static_cast<std::size_t>(second - m_nodes.data())];
}

CauseRelation CauseTree::findRelation(std::string_view a, std::string_view b) const {
    if (a == b)
        return CauseRelation::Same;
    if (isBelowOrSame(b, a))
        return CauseRelation::General;
    if (isBelowOrSame(a, b))
        return CauseRelation::Specific;
    const auto links = [&](std::string_view from, std::string_view to) {
        return std::ranges::any_of(m_links, [&](const auto& link) {
            return (link.first == "*" || isBelowOrSame(from, link.first)) &&
                   (link.second == "*" || isBelowOrSame(to, link.second));
        });
    };
    // A chain of several links counts as well: maintenance -> human error -> configuration.
    std::vector<std::string_view> reached{a};
    const auto reaches = [&](std::string_view from, std::string_view to) {
        reached.assign(1, from);
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (links(reached[i], to))
                return true;
            for (const CauseNode& node : m_nodes) {
                if (links(reached[i], node.name) && std::ranges::find(reached, node.name) == reached.end() &&
                    family(node.name) != "malicious")
                    reached.push_back(node.name);
            }
        }
        return false;
    };
    if (reaches(a, b) || reaches(b, a))
        return CauseRelation::Chain;
    const bool maliciousA = family(a) == "malicious";
    const bool maliciousB = family(b) == "malicious";
    return maliciousA != maliciousB ? CauseRelation::ExclusiveStrong : CauseRelation::ExclusiveWeak;
}

} // namespace core
