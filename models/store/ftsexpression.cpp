// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ftsexpression.h"

#include "models/store/runs.h"

#include <algorithm>

namespace store {
namespace {

using Kind = QueryNode::Kind;

std::string inQuotes(const std::vector<std::string>& tokens) {
    std::string text;
    for (const std::string& token : tokens)
        (text += text.empty() ? "\"" : " ") += token;
    return text + "\"";
}

std::string_view columnFilter(TextField field) {
    switch (field) {
    case TextField::Any:
        return "";
    case TextField::Title:
        return "title : ";
    case TextField::Source:
        return "publisher : ";
    case TextField::Author:
        return "author : ";
    }
    return "";
}

std::string runsExpression(const QueryNode& node) {
    std::string text;
    for (const RunPiece& piece : runPieces(node.words)) {
        std::string tokens;
        for (const std::string& token : piece.tokens)
            (tokens += tokens.empty() ? "" : " ") += token;
        // Letters of other scripts beside them were indexed as words of their own, here and in other columns.
        const bool isRun = hasRuns(tokens);
        text += text.empty() ? "" : " AND ";
        text += (isRun ? "runs : \"" : "\"") + tokens + "\"" + (isRun && piece.isBeginning ? " *" : "");
    }
    return "(" + text + ")";
}

// The words, and each of what is looked for as well: phrases of FTS5.
std::vector<std::string> phrasesOf(const QueryNode& node, const FtsTokenizer& tokenizer) {
    std::vector<std::string> phrases{inQuotes(tokenizer.tokens(node.words)) + (node.isPrefix ? " *" : "")};
    for (const std::string& other : node.others) {
        if (const auto tokens = tokenizer.tokens(other); !tokens.empty())
            phrases.push_back(inQuotes(tokens));
    }
    return phrases;
}

std::string textExpression(const QueryNode& node, const FtsTokenizer& tokenizer) {
    if (hasRuns(node.words))
        return runsExpression(node);
    std::string text;
    const std::vector<std::string> phrases = phrasesOf(node, tokenizer);
    for (const std::string& phrase : phrases)
        (text += text.empty() ? "" : " OR ") += phrase;
    return std::string(columnFilter(node.field)) + (phrases.size() > 1 ? "(" + text + ")" : text);
}

constexpr std::size_t kMostNear = 64; // combinations of forms; beyond them words stand as they were typed

// FTS5 takes only phrases here, so that every combination of forms stands for itself. None for words of scripts without
// spaces and of different fields.
std::optional<std::string> nearExpression(const QueryNode& node, const FtsTokenizer& tokenizer) {
    std::vector<std::string> lists{""};
    bool isWide = false;
    for (const QueryNode& child : node.children) {
        if (isLiteral(child, tokenizer) || hasRuns(child.words) || child.field != node.children.front().field)
            return std::nullopt;
        std::vector<std::string> phrases = phrasesOf(child, tokenizer);
        isWide = isWide || lists.size() * phrases.size() > kMostNear;
        if (isWide)
            phrases.resize(1);
        std::vector<std::string> longer;
        for (const std::string& list : lists) {
            for (const std::string& phrase : phrases)
                longer.emplace_back(list).append(list.empty() ? "" : " ").append(phrase);
        }
        lists = std::move(longer);
    }
    std::string text;
    for (const std::string& list : lists)
        (text += text.empty() ? "" : " OR ") += "NEAR(" + list + ", " + std::to_string(node.distance) + ")";
    return std::string(columnFilter(node.children.front().field)) + "(" + text + ")";
}

// Joins the expressions of children; none when one of them has none.
std::optional<std::string> joinedExpression(
    const std::vector<const QueryNode*>& nodes, std::string_view separator, const FtsTokenizer& tokenizer) {
    std::string text;
    for (const QueryNode* node : nodes) {
        const auto each = ftsExpression(*node, tokenizer);
        if (!each)
            return std::nullopt;
        ((text += text.empty() ? "" : separator) += *each);
    }
    return "(" + text + ")";
}

std::optional<std::string> andExpression(const QueryNode& node, const FtsTokenizer& tokenizer) {
    std::vector<const QueryNode*> wanted;
    std::vector<const QueryNode*> excluded;
    for (const QueryNode& child : node.children)
        child.kind == Kind::Not ? excluded.push_back(&child.children.front()) : wanted.push_back(&child);
    if (wanted.empty())
        return std::nullopt;
    auto positive = joinedExpression(wanted, " AND ", tokenizer);
    if (!positive || excluded.empty())
        return positive;
    const auto negative = joinedExpression(excluded, " OR ", tokenizer);
    return negative ? std::optional("(" + *positive + " NOT " + *negative + ")") : std::nullopt;
}

template <typename Function>
void forEachWantedText(const QueryNode& node, Function function) {
    if (node.kind == Kind::Text)
        function(node);
    if (node.kind != Kind::Not) {
        for (const QueryNode& child : node.children)
            forEachWantedText(child, function);
    }
}

bool isEmptyWord(const QueryNode& node, const FtsTokenizer& tokenizer) {
    return node.kind == Kind::Text && tokenizer.tokens(node.words).empty();
}

std::optional<QueryNode> pruned(const QueryNode& node, const FtsTokenizer& tokenizer) {
    if (isEmptyWord(node, tokenizer))
        return std::nullopt;
    if (node.children.empty())
        return node;
    QueryNode kept = node;
    kept.children.clear();
    for (const QueryNode& child : node.children) {
        if (auto each = pruned(child, tokenizer))
            kept.children.push_back(std::move(*each));
    }
    if (kept.children.empty())
        return std::nullopt;
    if (kept.kind != Kind::Not && kept.children.size() == 1) {
        QueryNode only = std::move(kept.children.front());
        return only;
    }
    return kept;
}

} // namespace

bool isLiteral(const QueryNode& text, const FtsTokenizer& tokenizer) {
    return isEmptyWord(text, tokenizer) || (text.field != TextField::Any && hasRuns(text.words));
}

std::optional<std::string> ftsExpression(const QueryNode& node, const FtsTokenizer& tokenizer) {
    if (node.kind == Kind::Text)
        return isLiteral(node, tokenizer) ? std::nullopt : std::optional(textExpression(node, tokenizer));
    if (node.kind == Kind::Near) {
        if (auto expression = nearExpression(node, tokenizer))
            return expression;
    }
    if (node.kind == Kind::And || node.kind == Kind::Near)
        return andExpression(node, tokenizer);
    if (node.kind != Kind::Or)
        return std::nullopt;
    std::vector<const QueryNode*> children;
    children.reserve(node.children.size());
    for (const QueryNode& child : node.children)
        children.push_back(&child);
    return joinedExpression(children, " OR ", tokenizer);
}

std::string rankingExpression(const QueryNode& node, const FtsTokenizer& tokenizer) {
    std::string text;
    forEachWantedText(node, [&](const QueryNode& each) {
        if (!isLiteral(each, tokenizer))
            (text += text.empty() ? "" : " OR ") += textExpression(each, tokenizer);
    });
    return text;
}

std::vector<SnippetTerm> snippetTerms(const QueryNode& node, const FtsTokenizer& tokenizer) {
    std::vector<SnippetTerm> terms;
    std::size_t group = 0;
    forEachWantedText(node, [&](const QueryNode& each) {
        if (each.field != TextField::Any)
            return;
        if (hasRuns(each.words) || isLiteral(each, tokenizer))
            terms.push_back({{}, false, each.words, group});
        else
            terms.push_back({tokenizer.tokens(each.words), each.isPrefix, {}, group});
        for (const std::string& other : each.others)
            terms.push_back({tokenizer.tokens(other), false, {}, group});
        ++group;
    });
    return terms;
}

QueryNode withoutEmptyWords(const QueryNode& node, const FtsTokenizer& tokenizer) {
    return pruned(node, tokenizer).value_or(node);
}

} // namespace store
