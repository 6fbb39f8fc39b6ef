// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The documents of a snapshot by id, for whoever asks once an event. Keeps a reference to the snapshot; any thread.

#include "models/core/snapshot.h"

#include <vector>

namespace core {

// Documents by id without a search for each event.
class Records {
public:
    explicit Records(const Snapshot& shot)
        : m_shot(shot) {
        const DocumentId last = shot.documents.empty() ? 0 : shot.documents.back().id;
        if (last <= 0 || static_cast<std::size_t>(last) > 4 * shot.documents.size() + 64)
            return; // so far apart that a table is not worth it
        m_byId.resize(static_cast<std::size_t>(last) + 1, nullptr);
        for (const DocumentRecord& record : shot.documents) {
            if (record.id >= 0)
                m_byId[static_cast<std::size_t>(record.id)] = &record;
        }
    }
    const DocumentRecord* find(DocumentId id) const {
        if (m_byId.empty())
            return m_shot.document(id);
        return id >= 0 && static_cast<std::size_t>(id) < m_byId.size() ? m_byId[static_cast<std::size_t>(id)] : nullptr;
    }
    const ClaimRecord* claim(const ClaimRef& ref) const {
        const DocumentRecord* record = ref.index >= 0 ? find(ref.document) : nullptr;
        const auto index = static_cast<std::size_t>(ref.index);
        return record && index < record->claims.size() ? &record->claims[index] : nullptr;
    }

private:
    const Snapshot& m_shot;
    std::vector<const DocumentRecord*> m_byId;
};

} // namespace core
