// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/querylexer.h"
#include "models/store/searchquery.h"

#include <algorithm>

namespace store {
namespace {

using Kind = QueryNode::Kind;

std::string inQuotes(std::string_view words) {
    return "\"" + std::string(words) + "\"";
}

std::string valueText(std::string_view words) {
    return isPlainWord(words) ? std::string(words) : inQuotes(words);
}

std::string textTerm(const QueryNode& node) {
    std::string text = node.field == TextField::Title    ? "title:"
                       : node.field == TextField::Source ? "source:"
                       : node.field == TextField::Author ? "author:"
                                                         : "";
    text += node.isLike ? "~" : "";
    text += node.isPhrase ? inQuotes(node.words) : node.words;
    return node.isPrefix ? text + "*" : text;
}

std::string claimTerm(const QueryNode& node) {
    std::string text;
    const auto add = [&](std::string_view field, std::string_view value) {
        if (!value.empty())
            ((text += text.empty() ? "" : " ") += field) += valueText(value);
    };
    add("cause:", node.cause);
    add("stance:", node.stance ? core::name(*node.stance) : std::string_view());
    add("speaker:", node.speaker);
    return text;
}

std::string dateTerm(const QueryNode& node) {
    switch (node.relation) {
    case DateRelation::During:
        return "during:" + valueText(node.written);
    case DateRelation::Certainly:
        return "certainly:" + valueText(node.written);
    case DateRelation::Before:
        return "before:" + valueText(node.written);
    case DateRelation::After:
        return "after:" + valueText(node.written);
    }
    return {};
}

std::string propertyTerm(const QueryNode& node) {
    switch (node.property) {
    case Property::Language:
        return "lang:" + valueText(node.written);
    case Property::Tag:
        return "tag:" + valueText(node.written);
    case Property::Incident:
        return "incident:" + valueText(node.written);
    case Property::Undated:
    case Property::Copy:
    case Property::Starred:
        return "is:" + node.written;
    case Property::Contradiction:
        return "has:" + node.written;
    }
    return {};
}

bool isWideClaim(const QueryNode& node) {
    return node.kind == Kind::Claim && claimTerm(node).contains(' ');
}

bool needsParentheses(const QueryNode& child, const QueryNode& parent) {
    if (child.kind == Kind::Or)
        return parent.kind != Kind::Or;
    if (child.kind == Kind::And || !isWideClaim(child))
        return child.kind == Kind::And && parent.kind == Kind::Not;
    // A claim of several fields reads like several terms, which beside another claim would be shared out otherwise.
    const auto isClaim = [](const QueryNode& each) { return each.kind == Kind::Claim; };
    return parent.kind == Kind::Not ||
           (parent.kind == Kind::And && std::ranges::count_if(parent.children, isClaim) > 1);
}

std::string childText(const QueryNode& child, const QueryNode& parent) {
    return needsParentheses(child, parent) ? "(" + queryText(child) + ")" : queryText(child);
}

// "NEAR(a b, 5)": reads as itself wherever it stands.
std::string nearTerm(const QueryNode& node) {
    std::string text = "NEAR(";
    for (const QueryNode& child : node.children)
        (text += &child == &node.children.front() ? "" : " ") += textTerm(child);
    return text + ", " + std::to_string(node.distance) + ")";
}

std::string list(const QueryNode& node, std::string_view separator) {
    std::string text;
    for (const QueryNode& child : node.children) {
        text += text.empty() ? std::string_view() : separator;
        text += childText(child, node);
    }
    return text;
}

} // namespace

std::string queryText(const QueryNode& node) {
    switch (node.kind) {
    case Kind::Everything:
        return {};
    case Kind::Text:
        return textTerm(node);
    case Kind::Near:
        return nearTerm(node);
    case Kind::Claim:
        return claimTerm(node);
    case Kind::Date:
        return dateTerm(node);
    case Kind::Property:
        return propertyTerm(node);
    case Kind::And:
        return list(node, " ");
    case Kind::Or:
        return list(node, " OR ");
    case Kind::Not:
        return "-" + childText(node.children.front(), node);
    }
    return {};
}

} // namespace store
