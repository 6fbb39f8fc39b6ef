// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Disjoint sets of numbers below a size (Tarjan 1975, with path halving); the root of a set is its lowest number.

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace analysis {

class DisjointSets {
public:
    explicit DisjointSets(std::size_t size)
        : m_parent(size) {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }
    std::size_t root(std::size_t i) {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_parent;
};

} // namespace analysis
