// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The index's own tokenizer (FTS5, unicode61 without diacritics), so that marks and checks see words exactly as the
// index does. Belongs to its connection's thread; must not outlive the connection. Errors: Failure.

#include "models/core/text.h"
#include "models/store/database.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace store {

class FtsTokenizer {
public:
    enum class Kind : std::uint8_t { Words, Stems }; // as the index has them; Porter's stems of those
    explicit FtsTokenizer(Database& database, Kind kind = Kind::Words);
    // The folded token and where it stands; return false to stop.
    using Visit = std::function<bool(std::string_view token, core::Span span)>;
    void visit(std::string_view text, const Visit& visit) const;
    std::vector<std::string> tokens(std::string_view text) const;

private:
    struct Handle;
    std::shared_ptr<Handle> m_handle;
};

} // namespace store
