// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/nothingfound.h"

#include <algorithm>

namespace store {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t kMostParts = 12; // of a query that are tried one by one
constexpr std::size_t kMostOffers = 3;

QueryNode joined(std::vector<QueryNode> parts) {
    if (parts.size() == 1)
        return std::move(parts.front());
    QueryNode node;
    node.kind = Kind::And;
    node.children = std::move(parts);
    return node;
}

std::string textOf(const std::vector<QueryNode>& parts) {
    return parts.empty() ? std::string() : queryText(joined(parts));
}

class Explanation {
public:
    Explanation(const QueryNode& node, DocumentSets& sets, SearchAnswer& answer)
        : m_parts(node.kind == Kind::And ? node.children : std::vector{node})
        , m_sets(sets)
        , m_answer(answer) {}

    void make() {
        if (m_parts.size() > kMostParts)
            return;
        for (const QueryNode& part : m_parts) {
            m_found.push_back(m_sets.of(part));
            if (m_found.back().empty())
                m_answer.absent.push_back(queryText(part));
        }
        offerWithoutOne();
        if (m_answer.offers.empty())
            offerTheMost();
        if (m_answer.offers.empty() || !m_answer.absent.empty())
            offerBeginnings();
        std::ranges::stable_sort(m_answer.offers, std::ranges::greater(), &SearchOffer::total);
        if (m_answer.offers.size() > kMostOffers)
            m_answer.offers.resize(kMostOffers);
    }

private:
    DocumentSet intersection(const std::vector<std::size_t>& which) {
        DocumentSet all = m_found[which.front()];
        for (const std::size_t i : which) {
            DocumentSet both;
            std::ranges::set_intersection(all, m_found[i], std::back_inserter(both));
            all = std::move(both);
        }
        return all;
    }

    void offer(const std::vector<std::size_t>& kept) {
        const DocumentSet found = kept.empty() ? DocumentSet() : intersection(kept);
        if (found.empty())
            return;
        std::vector<QueryNode> with;
        std::vector<QueryNode> without;
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            (std::ranges::find(kept, i) != kept.end() ? with : without).push_back(m_parts[i]);
        m_answer.offers.push_back({textOf(without), textOf(with), static_cast<std::int64_t>(found.size())});
    }

    void offerWithoutOne() {
        for (std::size_t left = 0; left < m_parts.size(); ++left) {
            std::vector<std::size_t> kept;
            for (std::size_t i = 0; i < m_parts.size(); ++i) {
                if (i != left)
                    kept.push_back(i);
            }
            offer(kept);
        }
    }

    // No part alone is to blame: as many as go together, beginning with those that find the most.
    void offerTheMost() {
        std::vector<std::size_t> order(m_parts.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return m_found[i].size(); });
        std::vector<std::size_t> kept;
        for (const std::size_t i : order) {
            kept.push_back(i);
            if (intersection(kept).empty())
                kept.pop_back();
        }
        if (!kept.empty() && kept.size() < m_parts.size())
            offer(kept);
    }

    // Words that nothing has, as beginnings: they may not have been typed to their ends.
    void offerBeginnings() {
        std::vector<QueryNode> parts = m_parts;
        bool changed = false;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].kind != Kind::Text || !m_found[i].empty() || parts[i].isPrefix || parts[i].words.size() < 3)
                continue;
            parts[i].isPrefix = true;
            parts[i].isLike = false;
            parts[i].others.clear();
            changed = true;
        }
        if (!changed)
            return;
        const QueryNode node = joined(std::move(parts));
        if (const DocumentSet found = m_sets.of(node); !found.empty())
            m_answer.offers.push_back({{}, queryText(node), static_cast<std::int64_t>(found.size())});
    }

    std::vector<QueryNode> m_parts;
    std::vector<DocumentSet> m_found; // of each part alone
    DocumentSets& m_sets;
    SearchAnswer& m_answer;
};

} // namespace

void explainNothing(const QueryNode& node, DocumentSets sets, SearchAnswer& answer) {
    if (node.kind != Kind::Everything)
        Explanation(node, sets, answer).make();
}

} // namespace store
