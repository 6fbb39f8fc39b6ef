// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search.h"

namespace store {

SearchAnswer runSearch(Database& database, std::string_view query, std::size_t limit, std::size_t offset) {
    SearchAnswer answer;
    std::string match;
    const std::string simple = core::simplified(query);
    for (const std::string_view word : core::split(simple, ' ')) {
        std::string quoted;
        for (const char c : word)
            quoted += c == '"' ? ' ' : c;
        if (core::trimmed(quoted).empty())
            continue;
        match += (match.empty() ? "\"" : " \"") + quoted + "\"";
    }
    answer.understood = match;
    Statement rows = database.prepare(
        match.empty()
            ? "SELECT id, 0.0 FROM document ORDER BY dated_earliest DESC NULLS LAST, id DESC"
            : "SELECT rowid, -bm25(document_fts, 5.0) FROM document_fts WHERE document_fts MATCH ? ORDER BY 2 DESC, 1");
    if (!match.empty())
        rows.bind(std::string_view(match));
    while (rows.step()) {
        const auto at = static_cast<std::size_t>(answer.total++);
        if (answer.documents.size() < 100'000)
            answer.documents.push_back(rows.integer(0));
        if (at >= offset && answer.hits.size() < limit)
            answer.hits.push_back({rows.integer(0), {}, {}, rows.real(1)});
    }
    return answer;
}

} // namespace store
