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
    tree.relateAll();
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

CauseRelation CauseTree::relation(std::string_view a, std::string_view b) const {
    const CauseNode* first = find(a);
    const CauseNode* second = find(b);
    if (!first || !second)
        return a == b ? CauseRelation::Same : CauseRelation::ExclusiveWeak;
    const auto row = static_cast<std::size_t>(first - m_nodes.data());
    return m_relations[row * m_nodes.size() + static_cast<std::size_t>(second - m_nodes.data())];
}

void CauseTree::relateAll() {
    const std::size_t size = m_nodes.size();
    std::vector<bool> below(size * size); // or the same
    std::vector<bool> chained(size * size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j)
            below[i * size + j] = isBelowOrSame(m_nodes[i].name, m_nodes[j].name);
    }
    for (const auto& [from, to] : m_links) {
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < size; ++j) {
                if ((from == "*" || isBelowOrSame(m_nodes[i].name, from)) &&
                    (to == "*" || isBelowOrSame(m_nodes[j].name, to)))
                    chained[i * size + j] = true;
            }
        }
    }
    // A chain of several links counts as well (maintenance -> human error -> configuration); it does not lead through
    // an attack. Transitive closure after Warshall (1962).
    for (std::size_t k = 0; k < size; ++k) {
        if (m_nodes[k].family == "malicious")
            continue;
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < size; ++j)
                chained[i * size + j] = chained[i * size + j] || (chained[i * size + k] && chained[k * size + j]);
        }
    }
    m_relations.resize(size * size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j) {
            const bool oneMalicious = (m_nodes[i].family == "malicious") != (m_nodes[j].family == "malicious");
            m_relations[i * size + j] = i == j                                           ? CauseRelation::Same
                                        : below[j * size + i]                            ? CauseRelation::General
                                        : below[i * size + j]                            ? CauseRelation::Specific
                                        : chained[i * size + j] || chained[j * size + i] ? CauseRelation::Chain
                                        : oneMalicious ? CauseRelation::ExclusiveStrong
                                                       : CauseRelation::ExclusiveWeak;
        }
    }
}

} // namespace core
