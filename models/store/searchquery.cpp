// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchquery.h"

#include "models/store/querylexer.h"

#include <algorithm>
#include <charconv>

namespace store {
namespace {

using Kind = QueryNode::Kind;

constexpr int kMaxDepth = 50;          // of parentheses; deeper ones are passed over
constexpr std::size_t kMaxTerms = 200; // what comes after is not looked for

QueryNode textNode(TextField field, std::string words, bool isPhrase, bool isPrefix) {
    QueryNode node;
    node.kind = Kind::Text;
    node.field = field;
    node.words = std::move(words);
    node.isPhrase = isPhrase;
    node.isPrefix = isPrefix;
    return node;
}

QueryNode dateNode(DateRelation relation, core::TimeInterval interval, std::string_view written) {
    QueryNode node;
    node.kind = Kind::Date;
    node.relation = relation;
    node.interval = interval;
    node.written = written;
    return node;
}

QueryNode propertyNode(Property property, std::string_view value) {
    QueryNode node;
    node.kind = Kind::Property;
    node.property = property;
    node.written = value;
    return node;
}

std::optional<core::TimeInterval> intervalOf(std::string_view text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        const auto value = core::parseIso(text);
        return value ? value->interval : std::nullopt;
    }
    const auto from = core::parseIso(text.substr(0, dots));
    const auto to = core::parseIso(text.substr(dots + 2));
    if (!from || !to || !from->interval || !to->interval || to->interval->latest <= from->interval->earliest)
        return std::nullopt;
    return core::TimeInterval{from->interval->earliest, to->interval->latest};
}

std::optional<QueryNode> claimNode(std::string_view field, std::string_view value, const core::CauseTree& causes) {
    QueryNode node;
    node.kind = Kind::Claim;
    if (field == "speaker") {
        node.speaker = core::simplified(value);
        return node.speaker.empty() ? std::nullopt : std::optional(node);
    }
    const std::string lower = core::lowerAscii(core::trimmed(value));
    if (field == "stance") {
        node.stance = core::stanceOf(lower);
        return node.stance ? std::optional(node) : std::nullopt;
    }
    const auto isNamed = [&](const core::CauseNode& each) {
        return each.name == lower || core::lowerAscii(each.display) == lower;
    };
    const auto cause = std::ranges::find_if(causes.nodes(), isNamed);
    if (cause == causes.nodes().end())
        return std::nullopt;
    node.cause = cause->name;
    return node;
}

std::optional<QueryNode> propertyOf(std::string_view field, std::string_view value) {
    const std::string lower = core::lowerAscii(core::trimmed(value));
    if (field == "is" && lower == "undated")
        return propertyNode(Property::Undated, lower);
    if (field == "is" && lower == "starred")
        return propertyNode(Property::Starred, lower);
    if (field == "is" && lower == "copy")
        return propertyNode(Property::Copy, lower);
    if (field == "incident" && !lower.empty())
        return propertyNode(Property::Incident, core::simplified(value));
    if (field == "has" && lower == "contradiction")
        return propertyNode(Property::Contradiction, lower);
    if (field == "lang" && !lower.empty())
        return propertyNode(Property::Language, lower);
    if (field == "tag" && !lower.empty())
        return propertyNode(Property::Tag, core::simplified(value));
    return std::nullopt;
}

std::optional<TextField> textFieldOf(std::string_view name) {
    if (name == "title")
        return TextField::Title;
    if (name == "source")
        return TextField::Source;
    if (name == "author")
        return TextField::Author;
    return std::nullopt;
}

std::optional<DateRelation> dateRelationOf(std::string_view name) {
    if (name == "on" || name == "during")
        return DateRelation::During;
    if (name == "certainly")
        return DateRelation::Certainly;
    if (name == "before")
        return DateRelation::Before;
    if (name == "after")
        return DateRelation::After;
    return std::nullopt;
}

// The tree of a list of tokens, by recursive descent: Or of Ands of terms.
class Parser {
public:
    Parser(std::vector<QueryToken> tokens, const core::CauseTree& causes)
        : m_tokens(std::move(tokens))
        , m_causes(causes) {}

    QueryNode parse() { return parseOr({}, 0).value_or(QueryNode{}); }

private:
    bool at(QueryToken::Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }

    static std::optional<QueryNode> joined(Kind kind, std::vector<QueryNode> nodes) {
        if (nodes.empty())
            return std::nullopt;
        QueryNode node;
        node.kind = kind;
        for (QueryNode& each : nodes) {
            // (a b) c is a b c
            if (each.kind == kind)
                std::ranges::move(each.children, std::back_inserter(node.children));
            else
                node.children.push_back(std::move(each));
        }
        if (kind == Kind::And)
            mergeClaims(node.children);
        return node.children.size() == 1 ? std::move(node.children.front()) : std::move(node);
    }

    // cause:, stance: and speaker: beside each other speak of one claim.
    static void mergeClaims(std::vector<QueryNode>& nodes) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            for (std::size_t k = i + 1; nodes[i].kind == Kind::Claim && k < nodes.size();) {
                QueryNode& into = nodes[i];
                const QueryNode& from = nodes[k];
                const bool clash = from.kind != Kind::Claim || (!from.cause.empty() && !into.cause.empty()) ||
                                   (from.stance && into.stance) || (!from.speaker.empty() && !into.speaker.empty());
                if (clash) {
                    ++k;
                    continue;
                }
                if (!from.cause.empty())
                    into.cause = from.cause;
                if (from.stance)
                    into.stance = from.stance;
                if (!from.speaker.empty())
                    into.speaker = from.speaker;
                nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(k));
            }
        }
    }

    std::optional<QueryNode> parseOr(const std::string& field, int depth) {
        std::vector<QueryNode> alternatives;
        std::vector<QueryNode> together;
        const auto close = [&] {
            if (auto node = joined(Kind::And, std::move(together)))
                alternatives.push_back(std::move(*node));
            together.clear();
        };
        while (m_at < m_tokens.size()) {
            if (at(QueryToken::Kind::Near) && !opensNear()) {
                parseNear(field, depth, together);
            } else if (at(QueryToken::Kind::Close)) {
                if (depth > 0)
                    break;
                ++m_at; // one too many
            } else if (at(QueryToken::Kind::Or)) {
                ++m_at;
                close();
            } else if (auto node = parseTerm(field, depth)) {
                together.push_back(std::move(*node));
            }
        }
        close();
        return joined(Kind::Or, std::move(alternatives));
    }

    // "NEAR(": at the word.
    bool opensNear() const {
        return m_tokens[m_at].text == "NEAR" && m_at + 1 < m_tokens.size() &&
               m_tokens[m_at + 1].kind == QueryToken::Kind::Open;
    }
    static bool isText(const QueryNode& node) { return node.kind == Kind::Text; }

    bool atTerm() const {
        return at(QueryToken::Kind::Word) || at(QueryToken::Kind::Phrase) || at(QueryToken::Kind::Field) ||
               at(QueryToken::Kind::Like);
    }

    // What stands on both sides of the word. Where that makes no sense it is a word like any other.
    void parseNear(const std::string& field, int depth, std::vector<QueryNode>& together) {
        const QueryToken near = m_tokens[m_at++];
        const bool isOpen = !together.empty() && together.back().kind == Kind::Near &&
                            together.back().distance == near.distance; // a NEAR b NEAR c is one
        const bool follows = !together.empty() && (isText(together.back()) || isOpen);
        const std::size_t before = m_at;
        auto next = follows && atTerm() ? parseTerm(field, depth) : std::nullopt;
        if (!next || !isText(*next)) {
            m_at = before;
            together.push_back(textNode(TextField::Any, near.text, true, false));
        } else if (isOpen) {
            together.back() = nearNode(std::move(together.back().children), std::move(*next), near.distance);
        } else {
            together.back() = nearNode({std::move(together.back())}, std::move(*next), near.distance);
        }
    }

    static QueryNode nearNode(std::vector<QueryNode> children, QueryNode last, int distance) {
        QueryNode node;
        node.kind = Kind::Near;
        node.distance = distance;
        node.children = std::move(children);
        node.children.push_back(std::move(last));
        for (QueryNode& child : node.children) // a comma would end the list when it is read again
            child.isPhrase = child.isPhrase || child.words.contains(',');
        return node;
    }

    // "(a b, 5)". What cannot stand near something is asked beside it.
    std::optional<QueryNode> nearList(const std::string& field, int depth) {
        std::vector<QueryNode> words;
        std::vector<QueryNode> together;
        int distance = kNearDistance;
        bool afterComma = false;
        ++m_at;
        while (m_at < m_tokens.size() && !at(QueryToken::Kind::Close)) {
            std::size_t word = m_at;
            while (word + 1 < m_tokens.size() &&
                   (m_tokens[word].kind == QueryToken::Kind::Field || m_tokens[word].kind == QueryToken::Kind::Like))
                ++word;
            if (const auto number = afterComma && word == m_at ? numberOf(m_tokens[word]) : std::nullopt) {
                distance = *number;
                ++m_at;
                continue;
            }
            afterComma = dropComma(m_tokens[word], distance);
            if (m_tokens[word].kind == QueryToken::Kind::Word && m_tokens[word].text.empty()) {
                m_at = word + 1;
                continue;
            }
            auto node = at(QueryToken::Kind::Or) || at(QueryToken::Kind::Near) ? std::nullopt : parseTerm(field, depth);
            if (!node)
                m_at = std::max(m_at, word + 1);
            else
                (isText(*node) ? words : together).push_back(std::move(*node));
        }
        if (at(QueryToken::Kind::Close))
            ++m_at;
        if (words.size() > 1) {
            QueryNode last = std::move(words.back());
            words.pop_back();
            together.insert(together.begin(), nearNode(std::move(words), std::move(last), distance));
        } else {
            together.insert(together.begin(), words.begin(), words.end());
        }
        return joined(Kind::And, std::move(together));
    }

    static std::optional<int> numberOf(const QueryToken& token) {
        int number = 0;
        const char* const end = token.text.data() + token.text.size();
        const auto [parsed, problem] = std::from_chars(token.text.data(), end, number);
        if (token.kind != QueryToken::Kind::Word || problem != std::errc() || parsed != end || number < 0)
            return std::nullopt;
        return std::min(number, kMostDistance);
    }

    // "b,5" is b and the distance, "b," ends the words.
    static bool dropComma(QueryToken& token, int& distance) {
        const std::size_t comma = token.kind == QueryToken::Kind::Word ? token.text.find(',') : std::string::npos;
        if (comma == std::string::npos)
            return false;
        const auto number = numberOf({QueryToken::Kind::Word, token.text.substr(comma + 1)});
        if (!number && comma + 1 < token.text.size())
            return false; // a comma inside of a word
        distance = number.value_or(distance);
        token.text.resize(comma);
        token.isPrefix = token.isPrefix || token.text.ends_with('*');
        while (token.text.ends_with('*'))
            token.text.pop_back();
        if (!token.text.empty() && !isPlainWord(token.text))
            token.kind = QueryToken::Kind::Phrase; // "OR,": a word now
        return !number;
    }

    // One term; always moves on.
    std::optional<QueryNode> parseTerm(const std::string& field, int depth) {
        const QueryToken token = m_tokens[m_at++];
        switch (token.kind) {
        case QueryToken::Kind::Not: {
            while (at(QueryToken::Kind::Not))
                ++m_at;
            if (m_at >= m_tokens.size() || at(QueryToken::Kind::Close) || at(QueryToken::Kind::Or))
                return std::nullopt;
            return negated(parseTerm(field, depth));
        }
        case QueryToken::Kind::Field:
            if (at(QueryToken::Kind::Word) || at(QueryToken::Kind::Phrase) || at(QueryToken::Kind::Open) ||
                at(QueryToken::Kind::Like) || at(QueryToken::Kind::Near) ||
                at(QueryToken::Kind::Not)) // title:-word is -title:word
                return parseTerm(token.text, depth);
            return std::nullopt; // not typed to its end
        case QueryToken::Kind::Open: {
            if (depth >= kMaxDepth)
                return std::nullopt;
            auto node = parseOr(field, depth + 1);
            if (at(QueryToken::Kind::Close))
                ++m_at;
            return node;
        }
        case QueryToken::Kind::Near:
            if (--m_at; opensNear() && depth < kMaxDepth) {
                ++m_at;
                return nearList(field, depth + 1);
            }
            ++m_at;
            return leaf(field, {QueryToken::Kind::Phrase, token.text});
        case QueryToken::Kind::Like: {
            if (!at(QueryToken::Kind::Word) && !at(QueryToken::Kind::Phrase))
                return std::nullopt;
            auto node = parseTerm(field, depth);
            if (node && isText(*node))
                node->isLike = !node->isPrefix;
            return node;
        }
        case QueryToken::Kind::Word:
        case QueryToken::Kind::Phrase:
            return ++m_terms > kMaxTerms ? std::nullopt : leaf(field, token);
        default:
            return std::nullopt;
        }
    }

    static std::optional<QueryNode> negated(std::optional<QueryNode> node) {
        if (!node)
            return std::nullopt;
        if (node->kind == Kind::Not) {
            QueryNode inner = std::move(node->children.front());
            return inner;
        }
        QueryNode made;
        made.kind = Kind::Not;
        made.children.push_back(std::move(*node));
        return made;
    }

    std::optional<QueryNode> leaf(const std::string& field, const QueryToken& token) const {
        const bool isPhrase = token.kind == QueryToken::Kind::Phrase;
        if (field.empty())
            return textNode(TextField::Any, token.text, isPhrase, token.isPrefix);
        if (const auto textField = textFieldOf(field))
            return textNode(*textField, token.text, isPhrase, token.isPrefix);
        if (const auto relation = dateRelationOf(field)) {
            if (const auto interval = intervalOf(token.text))
                return dateNode(*relation, *interval, token.text);
        } else if (field == "cause" || field == "stance" || field == "speaker") {
            if (auto node = claimNode(field, token.text, m_causes))
                return node;
        } else if (auto node = propertyOf(field, token.text)) {
            return node;
        }
        // A value that the field does not know: words like any others.
        return textNode(TextField::Any, field + ":" + token.text, true, token.isPrefix);
    }

    std::vector<QueryToken> m_tokens;
    const core::CauseTree& m_causes;
    std::size_t m_at = 0;
    std::size_t m_terms = 0;
};

} // namespace

QueryNode parseQuery(std::string_view query, const core::CauseTree& causes) {
    return Parser(queryTokens(query), causes).parse();
}

} // namespace store
