// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search.h"

#include "models/store/documentsets.h"
#include "models/store/ftsexpression.h"
#include "models/store/nothingfound.h"
#include "models/store/searchquery.h"
#include "models/store/snippet.h"
#include "models/store/wordforms.h"

#include <algorithm>
#include <utility>

namespace store {
namespace {

constexpr std::size_t kMaxDocuments = 100'000;

struct Found {
    DocumentSet documents;
    std::vector<std::pair<double, core::DocumentId>> ranked; // the first ones, as many as are needed, in order
};

// A word in the title weighs as much as five in the body, one in the publisher's name as two.
constexpr std::string_view kRanked =
    "SELECT rowid, -bm25(document_fts, 5.0, 2.0, 1.0, 1.0, 1.0) FROM document_fts WHERE document_fts MATCH ?"
    " ORDER BY rowid";

class Search {
public:
    Search(Database& database, const QueryNode& node, const FtsTokenizer& tokenizer, const core::CauseTree& causes)
        : m_database(database)
        , m_node(node)
        , m_tokenizer(tokenizer)
        , m_sets(database, tokenizer, causes) {}

    // Scores are looked for only where they decide the order.
    Found run(std::size_t needed, SearchOrder order) {
        Found found;
        if (order != SearchOrder::Relevance) {
            found.documents = m_sets.of(m_node);
            addOrdered(found, needed, order);
            return found;
        }
        const auto expression = ftsExpression(m_node, m_tokenizer);
        if (expression) {
            rank(*expression, nullptr, found);
        } else {
            found.documents = m_sets.of(m_node);
            const std::string ranking = rankingExpression(m_node, m_tokenizer);
            if (!ranking.empty())
                rank(ranking, &found.documents, found);
            addUnranked(found, needed);
        }
        const auto isBetter = [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        };
        const auto end = static_cast<std::ptrdiff_t>(std::min(needed, found.ranked.size()));
        std::ranges::partial_sort(found.ranked, found.ranked.begin() + end, isBetter);
        return found;
    }

private:
    // Scores of what the expression finds; with a filter only of those documents.
    void rank(const std::string& expression, const DocumentSet* filter, Found& found) {
        Statement rows = m_database.prepare(kRanked);
        rows.bind(std::string_view(expression));
        while (rows.step()) {
            const core::DocumentId id = rows.integer(0);
            if (filter && !std::ranges::binary_search(*filter, id))
                continue;
            found.ranked.emplace_back(rows.real(1), id);
            if (!filter)
                found.documents.push_back(id);
        }
    }

    void addOrdered(Found& found, std::size_t needed, SearchOrder order) {
        Statement rows = m_database.prepare(
            order == SearchOrder::Source ? "SELECT d.id FROM document AS d JOIN document_text AS t ON t.id = d.id"
                                           " ORDER BY t.publisher = '', t.publisher COLLATE NOCASE,"
                                           " d.dated_earliest IS NULL, d.dated_earliest, d.id"
            : order == SearchOrder::Newest
                ? "SELECT id FROM document ORDER BY dated_earliest IS NULL, dated_earliest DESC, id DESC"
                : "SELECT id FROM document ORDER BY dated_earliest IS NULL, dated_earliest, id");
        while (found.ranked.size() < needed && rows.step()) {
            if (const core::DocumentId id = rows.integer(0); std::ranges::binary_search(found.documents, id))
                found.ranked.emplace_back(0, id);
        }
    }

    // Documents that no word speaks for come after the others, newest first: their scores are below nought.
    void addUnranked(Found& found, std::size_t needed) {
        std::vector<core::DocumentId> scored;
        scored.reserve(found.ranked.size());
        for (const auto& [score, id] : found.ranked)
            scored.push_back(id);
        if (scored.size() == found.documents.size())
            return;
        Statement rows =
            m_database.prepare("SELECT id FROM document ORDER BY dated_earliest IS NULL, dated_earliest DESC, id DESC");
        double below = 0;
        for (std::size_t count = 0; count < needed && rows.step();) {
            const core::DocumentId id = rows.integer(0);
            if (!std::ranges::binary_search(found.documents, id) || std::ranges::binary_search(scored, id))
                continue;
            found.ranked.emplace_back(below -= 1, id);
            ++count;
        }
    }

    Database& m_database;
    const QueryNode& m_node;
    const FtsTokenizer& m_tokenizer;
    DocumentSets m_sets;
};

void addOthers(const QueryNode& node, std::vector<std::string>& others) {
    for (const std::string& each : node.others) {
        if (std::ranges::find(others, each) == others.end())
            others.push_back(each);
    }
    for (const QueryNode& child : node.children)
        addOthers(child, others);
}

SearchHit hitOf(
    Database& database, double score, core::DocumentId id, const FtsTokenizer& tokenizer,
    const std::vector<SnippetTerm>& terms) {
    Statement row = database.prepare("SELECT body FROM document_text WHERE id = ?");
    row.bind(id);
    Snippet snippet;
    if (row.step())
        snippet = makeSnippet(tokenizer, row.view(0), terms);
    return {id, std::move(snippet.text), std::move(snippet.marks), std::max(score, 0.0)};
}

} // namespace

SearchAnswer runSearch(
    Database& database, std::string_view query, std::size_t limit, std::size_t offset, SearchOrder order) {
    static const core::CauseTree causes = core::CauseTree::builtIn();
    const FtsTokenizer tokenizer(database);
    WordForms forms(database, tokenizer, causes);
    QueryNode node = withoutEmptyWords(parseQuery(query, causes), tokenizer);
    forms.expand(node);
    const std::size_t needed = std::min(offset, kMaxDocuments) + std::min(limit, kMaxDocuments);
    Found found = Search(database, node, tokenizer, causes).run(needed, order);
    SearchAnswer answer;
    answer.understood = queryText(node);
    answer.total = static_cast<std::int64_t>(found.documents.size());
    addOthers(node, answer.others);
    if (found.documents.empty() && limit > 0)
        explainNothing(node, DocumentSets(database, tokenizer, causes), answer);
    const std::vector<SnippetTerm> terms = snippetTerms(node, tokenizer);
    for (std::size_t i = offset; i < std::min(needed, found.ranked.size()); ++i)
        answer.hits.push_back(hitOf(database, found.ranked[i].first, found.ranked[i].second, tokenizer, terms));
    if (found.documents.size() > kMaxDocuments)
        found.documents.resize(kMaxDocuments);
    answer.documents = std::move(found.documents);
    return answer;
}

} // namespace store
