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

constexpr std::size_t kMostHits =
    100'000; // of one answer; its documents are all of them, since lists are narrowed by these
constexpr std::size_t kQuicklyScored = 2'000;

struct Found {
    DocumentSet documents;
    std::vector<std::pair<double, core::DocumentId>> ranked; // the first ones, as many as are needed, in order
    bool orderIsExact = true;
};

// A word in the title weighs as much as five in the body, one in the publisher's name as two.
// The last that came into the case first.
constexpr std::string_view kRanked = "SELECT rowid, -bm25(document_fts, 1.0, 5.0, 2.0, 1.0, 1.0) FROM document_fts"
                                     " WHERE document_fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2";
// A score costs far more than a row, so it is asked for row by row.
constexpr std::string_view kRankedOfSome = "SELECT rowid, CASE WHEN is_member(rowid, ?3) THEN -bm25(document_fts, 1.0, "
                                           "5.0, 2.0, 1.0, 1.0) END FROM document_fts"
                                           " WHERE document_fts MATCH ?1 AND rowid >= ?2 ORDER BY rowid";

// The dated by their index, which one order for both could not use.
constexpr std::string_view kNewest =
    "SELECT id FROM document WHERE dated_earliest IS NOT NULL ORDER BY dated_earliest DESC, id DESC";
constexpr std::string_view kOldest =
    "SELECT id FROM document WHERE dated_earliest IS NOT NULL ORDER BY dated_earliest, id";
constexpr std::string_view kUndatedNewest = "SELECT id FROM document WHERE dated_earliest IS NULL ORDER BY id DESC";
constexpr std::string_view kUndatedOldest = "SELECT id FROM document WHERE dated_earliest IS NULL ORDER BY id";

class Search {
public:
    Search(Database& database, const QueryNode& node, const FtsTokenizer& tokenizer, const core::CauseTree& causes)
        : m_database(database)
        , m_node(node)
        , m_tokenizer(tokenizer)
        , m_sets(database, tokenizer, causes) {}

    // Scores are looked for only where they decide the order.
    Found run(std::size_t needed, SearchOrder order, SearchDepth depth) {
        Found found;
        if (order != SearchOrder::Relevance) {
            found.documents = m_sets.of(m_node);
            addOrdered(found, needed, order);
            return found;
        }
        if (const auto expression = ftsExpression(m_node, m_tokenizer))
            rankAll(*expression, depth, found);
        else
            rankSome(depth, found);
        addUnranked(found, needed);
        const auto isBetter = [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        };
        const auto end = static_cast<std::ptrdiff_t>(std::min(needed, found.ranked.size()));
        std::ranges::partial_sort(found.ranked, found.ranked.begin() + end, isBetter);
        return found;
    }

private:
    // The index alone answers: what it finds and the scores come in one pass.
    void rankAll(const std::string& expression, SearchDepth depth, Found& found) {
        const std::int64_t most = depth == SearchDepth::Quick ? static_cast<std::int64_t>(kQuicklyScored) : -1;
        Statement rows = m_database.prepare(kRanked);
        rows.bind(std::string_view(expression), most);
        std::int64_t read = 0;
        for (; rows.step(); ++read) {
            if (const core::DocumentId id = rows.integer(0); !m_sets.isSetAside(id))
                found.ranked.emplace_back(rows.real(1), id);
        }
        std::ranges::reverse(found.ranked);
        if (read == most) {
            found.documents = m_sets.matching(expression);
            found.orderIsExact = found.documents.size() == found.ranked.size();
            return;
        }
        found.documents.reserve(found.ranked.size());
        for (const auto& [score, id] : found.ranked)
            found.documents.push_back(id);
    }

    // Its words score what was found otherwise; those without a score are not wanted.
    void rankSome(SearchDepth depth, Found& found) {
        found.documents = m_sets.of(m_node);
        const std::string ranking = rankingExpression(m_node, m_tokenizer);
        if (ranking.empty())
            return;
        core::DocumentId first = 0; // that is scored
        if (const std::size_t count = found.documents.size(); depth == SearchDepth::Quick && count > kQuicklyScored) {
            first = found.documents[count - kQuicklyScored];
            found.orderIsExact = false;
        }
        Statement rows = m_database.prepare(kRankedOfSome);
        rows.bind(std::string_view(ranking), first, SortedIds{found.documents});
        while (rows.step()) {
            if (!rows.isNull(1))
                found.ranked.emplace_back(rows.real(1), rows.integer(0));
        }
    }

    void addOrdered(Found& found, std::size_t needed, SearchOrder order) {
        const auto add = [&](std::string_view sql) {
            Statement rows = m_database.prepare(sql);
            while (found.ranked.size() < needed && rows.step()) {
                if (const core::DocumentId id = rows.integer(0); std::ranges::binary_search(found.documents, id))
                    found.ranked.emplace_back(0, id);
            }
        };
        if (order == SearchOrder::Source) {
            add("SELECT d.id FROM document AS d JOIN document_text AS t ON t.id = d.id"
                " ORDER BY t.publisher = '', t.publisher COLLATE NOCASE,"
                " d.dated_earliest IS NULL, d.dated_earliest, d.id");
            return;
        }
        add(order == SearchOrder::Newest ? kNewest : kOldest);
        add(order == SearchOrder::Newest ? kUndatedNewest : kUndatedOldest);
    }

    // Documents that no word speaks for come after the others, newest first: their scores are below nought. What is
    // ranked so far stands by id.
    void addUnranked(Found& found, std::size_t needed) {
        if (found.ranked.size() >= std::min(needed, found.documents.size()))
            return;
        std::vector<core::DocumentId> scored;
        scored.reserve(found.ranked.size());
        for (const auto& [score, id] : found.ranked)
            scored.push_back(id);
        double below = 0;
        std::size_t count = 0;
        for (const std::string_view sql : {kNewest, kUndatedNewest}) {
            Statement rows = m_database.prepare(sql);
            while (count < needed && rows.step()) {
                const core::DocumentId id = rows.integer(0);
                if (!std::ranges::binary_search(found.documents, id) || std::ranges::binary_search(scored, id))
                    continue;
                found.ranked.emplace_back(below -= 1, id);
                ++count;
            }
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
    Statement row = database.prepare("SELECT unpacked(body) FROM document_text WHERE id = ?");
    row.bind(id);
    Snippet snippet;
    if (row.step())
        snippet = makeSnippet(tokenizer, row.view(0), terms);
    return {id, std::move(snippet.text), std::move(snippet.marks), std::max(score, 0.0)};
}

} // namespace

SearchAnswer runSearch(
    Database& database, std::string_view query, std::size_t limit, std::size_t offset, SearchOrder order,
    SearchDepth depth) {
    static const core::CauseTree causes = core::CauseTree::builtIn();
    const FtsTokenizer tokenizer(database);
    WordForms forms(database, tokenizer, causes);
    QueryNode node = withoutEmptyWords(parseQuery(query, causes), tokenizer);
    forms.expand(node);
    const std::size_t needed = std::min(offset, kMostHits) + std::min(limit, kMostHits);
    Found found = Search(database, node, tokenizer, causes).run(needed, order, depth);
    SearchAnswer answer;
    answer.understood = queryText(node);
    answer.total = static_cast<std::int64_t>(found.documents.size());
    answer.orderIsExact = found.orderIsExact;
    addOthers(node, answer.others);
    if (found.documents.empty() && limit > 0)
        explainNothing(node, DocumentSets(database, tokenizer, causes), answer);
    const std::vector<SnippetTerm> terms = snippetTerms(node, tokenizer);
    for (std::size_t i = offset; i < std::min(needed, found.ranked.size()); ++i)
        answer.hits.push_back(hitOf(database, found.ranked[i].first, found.ranked[i].second, tokenizer, terms));
    answer.documents = std::move(found.documents);
    return answer;
}

} // namespace store
