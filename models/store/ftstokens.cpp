// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ftstokens.h"

#include <limits>
#include <sqlite3.h>

namespace store {
namespace {

fts5_api* ftsApi(Database& database) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int forward(void* context, int /*flags*/, const char* token, int size, int begin, int end) {
    const auto& visit = *static_cast<const FtsTokenizer::Visit*>(context);
    const core::Span span{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
    return visit({token, static_cast<std::size_t>(size)}, span) ? SQLITE_OK : SQLITE_DONE;
}

} // namespace

struct FtsTokenizer::Handle {
    fts5_tokenizer methods = {};
    Fts5Tokenizer* tokenizer = nullptr;
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (tokenizer)
            methods.xDelete(tokenizer);
    }
};

FtsTokenizer::FtsTokenizer(Database& database, Kind kind)
    : m_handle(std::make_shared<Handle>()) {
    fts5_api* api = ftsApi(database);
    void* context = nullptr;
    const char* options[] = {"unicode61", "remove_diacritics", "2"};
    const bool stems = kind == Kind::Stems; // its options begin with the tokenizer below it
    const char* const name = stems ? "porter" : "unicode61";
    const bool found = api && api->xFindTokenizer(api, name, &context, &m_handle->methods) == SQLITE_OK &&
                       m_handle->methods.xCreate(
                           context, stems ? options : options + 1, stems ? 3 : 2, &m_handle->tokenizer) == SQLITE_OK;
    if (!found)
        throw Failure{core::Error{core::ErrorCode::Database, "This SQLite has no full-text search (FTS5)."}};
}

void FtsTokenizer::visit(std::string_view text, const Visit& visit) const {
    const auto size =
        static_cast<int>(std::min<std::size_t>(text.size(), static_cast<std::size_t>(std::numeric_limits<int>::max())));
    auto* context = const_cast<void*>(static_cast<const void*>(&visit));
    m_handle->methods.xTokenize(m_handle->tokenizer, context, FTS5_TOKENIZE_DOCUMENT, text.data(), size, &forward);
}

std::vector<std::string> FtsTokenizer::tokens(std::string_view text) const {
    std::vector<std::string> tokens;
    visit(text, [&](std::string_view token, core::Span) {
        tokens.emplace_back(token);
        return true;
    });
    return tokens;
}

} // namespace store
