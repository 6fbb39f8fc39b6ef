// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The documents that something is limited to, or all. A value that shares its ids, so that each list may have a copy of
// the matches of a search in a large case. Made on any thread; put in order when it is made where it is not.

#include "models/core/incident.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace models {

class DocumentSet {
public:
    DocumentSet() = default; // all
    explicit DocumentSet(std::vector<core::DocumentId> ids) {
        if (!std::ranges::is_sorted(ids))
            std::ranges::sort(ids);
        ids.erase(std::ranges::unique(ids).begin(), ids.end());
        m_ids = std::make_shared<const std::vector<core::DocumentId>>(std::move(ids));
    }
    DocumentSet(std::initializer_list<core::DocumentId> ids)
        : DocumentSet(std::vector<core::DocumentId>(ids)) {}

    bool isAll() const { return !m_ids; }
    std::size_t size() const { return m_ids ? m_ids->size() : 0; } // of what it is limited to
    bool contains(core::DocumentId id) const { return !m_ids || std::ranges::binary_search(*m_ids, id); }
    bool operator==(const DocumentSet& other) const {
        return m_ids == other.m_ids || (m_ids && other.m_ids && *m_ids == *other.m_ids);
    }

private:
    std::shared_ptr<const std::vector<core::DocumentId>> m_ids; // sorted; null: all
};

} // namespace models
