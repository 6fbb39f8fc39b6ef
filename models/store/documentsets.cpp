// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentsets.h"

#include "models/store/corrections.h"
#include "models/store/ftsexpression.h"

#include <algorithm>
#include <unordered_map>

namespace store {
namespace {

using Kind = QueryNode::Kind;

DocumentSet rowsOf(Statement& statement) {
    DocumentSet set;
    while (statement.step())
        set.push_back(statement.integer(0));
    return set;
}

DocumentSet without(const DocumentSet& from, const DocumentSet& taken) {
    DocumentSet rest;
    std::ranges::set_difference(from, taken, std::back_inserter(rest));
    return rest;
}

// Whether the words stand next to each other in the name; each name is looked at once.
class NameMatch {
public:
    NameMatch(const FtsTokenizer& tokenizer, const std::string& words)
        : m_tokenizer(tokenizer)
        , m_words(tokenizer.tokens(words)) {}
    bool operator()(const std::string& name) {
        const auto [it, isNew] = m_known.try_emplace(name, false);
        if (isNew) {
            const std::vector<std::string> tokens = m_tokenizer.tokens(name);
            it->second = !std::ranges::search(tokens, m_words).empty() || m_words.empty();
        }
        return it->second;
    }

private:
    const FtsTokenizer& m_tokenizer;
    std::vector<std::string> m_words;
    std::unordered_map<std::string, bool> m_known;
};

} // namespace

DocumentSets::DocumentSets(Database& database, const FtsTokenizer& tokenizer, const core::CauseTree& causes)
    : m_database(database)
    , m_tokenizer(tokenizer)
    , m_causes(causes) {
    Statement rows = m_database.prepare(
        "SELECT CAST(target AS INTEGER) FROM correction WHERE kind = 'document-set-aside' ORDER BY 1");
    m_aside = rowsOf(rows);
}

DocumentSet DocumentSets::matching(const std::string& ftsExpression) {
    return present(inIndex(ftsExpression));
}

DocumentSet DocumentSets::of(const QueryNode& node) {
    return present(find(node));
}

DocumentSet DocumentSets::present(DocumentSet found) const {
    return m_aside.empty() ? std::move(found) : without(found, m_aside);
}

DocumentSet DocumentSets::everything() {
    Statement rows = m_database.prepare("SELECT id FROM document ORDER BY id");
    return rowsOf(rows);
}

DocumentSet DocumentSets::inIndex(const std::string& ftsExpression) {
    Statement rows = m_database.prepare("SELECT rowid FROM document_fts WHERE document_fts MATCH ? ORDER BY rowid");
    rows.bind(std::string_view(ftsExpression));
    return rowsOf(rows);
}

DocumentSet DocumentSets::find(const QueryNode& node) {
    m_database.throwIfInterrupted();
    if (const auto expression = ftsExpression(node, m_tokenizer))
        return inIndex(*expression);
    switch (node.kind) {
    case Kind::Everything:
        return everything();
    case Kind::Text:
        return containing(node);
    case Kind::Claim:
        return ofClaim(node);
    case Kind::Date:
        return ofDate(node);
    case Kind::Property:
        return ofProperty(node);
    case Kind::Not:
        return without(everything(), find(node.children.front()));
    case Kind::Near: // words that the index cannot set beside each other
    case Kind::And:
        return ofAll(node);
    case Kind::Or:
        break;
    }
    DocumentSet any;
    for (const QueryNode& child : node.children) {
        DocumentSet joined;
        std::ranges::set_union(any, find(child), std::back_inserter(joined));
        any = std::move(joined);
    }
    return any;
}

DocumentSet DocumentSets::ofAll(const QueryNode& node) {
    // What the index can answer of it goes there in one piece.
    QueryNode forIndex;
    forIndex.kind = Kind::And;
    std::vector<const QueryNode*> others;
    for (const QueryNode& child : node.children) {
        const QueryNode& asked = child.kind == Kind::Not ? child.children.front() : child;
        if (ftsExpression(asked, m_tokenizer))
            forIndex.children.push_back(child);
        else
            others.push_back(&child);
    }
    DocumentSet all;
    if (const auto expression = ftsExpression(forIndex, m_tokenizer)) {
        all = inIndex(*expression);
    } else {
        all = everything();
        for (const QueryNode& child : forIndex.children)
            others.push_back(&child);
    }
    for (const QueryNode* each : others) {
        DocumentSet rest;
        if (each->kind == Kind::Not)
            rest = without(all, find(each->children.front()));
        else
            std::ranges::set_intersection(all, find(*each), std::back_inserter(rest));
        all = std::move(rest);
    }
    return all;
}

DocumentSet DocumentSets::ofClaim(const QueryNode& node) {
    const Corrections corrections = Corrections::read(m_database);
    const bool corrected = corrections.concernClaims();
    NameMatch isSpeaker(m_tokenizer, node.speaker);
    Statement rows = m_database.prepare(
        "SELECT c.document, c.cause, c.stance, c.speaker, c.words, c.in_title, f.sha256 || '#' || d.number"
        " FROM claim AS c JOIN document AS d ON d.id = c.document JOIN file AS f ON f.id = d.file ORDER BY c.document");
    DocumentSet set;
    while (rows.step()) {
        if (!set.empty() && set.back() == rows.integer(0))
            continue;
        core::ClaimRecord record;
        core::Claim& claim = record.claim;
        claim.cause = rows.text(1);
        claim.stance = core::stanceOf(rows.view(2)).value_or(core::Stance{});
        claim.speaker = rows.text(3);
        if (corrected) {
            claim.text = rows.text(4);
            claim.inTitle = rows.integer(5) != 0;
            record.key = core::claimKey(rows.text(6), claim);
            corrections.layOver(record);
        }
        if (record.verdict != core::ClaimVerdict::Rejected &&
            (node.cause.empty() || m_causes.isBelowOrSame(claim.cause, node.cause)) &&
            (!node.stance || claim.stance == *node.stance) && (node.speaker.empty() || isSpeaker(claim.speaker)))
            set.push_back(rows.integer(0));
    }
    return set;
}

DocumentSet DocumentSets::ofDate(const QueryNode& node) {
    std::string_view condition;
    switch (node.relation) {
    case DateRelation::During:
        condition = "dated_earliest < ?2 AND dated_latest > ?1";
        break;
    case DateRelation::Certainly:
        condition = "dated_earliest >= ?1 AND dated_latest <= ?2";
        break;
    case DateRelation::Before:
        condition = "dated_earliest < ?1 AND ?2 IS NOT NULL";
        break;
    case DateRelation::After:
        condition = "dated_latest > ?2 AND ?1 IS NOT NULL";
        break;
    }
    Statement rows = m_database.prepare("SELECT id FROM document WHERE " + std::string(condition) + " ORDER BY id");
    rows.bind(node.interval.earliest, node.interval.latest);
    return rowsOf(rows);
}

DocumentSet DocumentSets::ofProperty(const QueryNode& node) {
    if (node.property == Property::Tag)
        return ofTag(node.written);
    if (node.property == Property::Incident)
        return ofIncident(node.written);
    if (node.property == Property::Language) {
        Statement rows = m_database.prepare("SELECT id FROM document WHERE lower(language) = ? ORDER BY id");
        rows.bind(std::string_view(node.written));
        return rowsOf(rows);
    }
    std::string_view sql = "SELECT id FROM document WHERE dated_earliest IS NULL ORDER BY id";
    if (node.property == Property::Starred)
        sql = "SELECT id FROM document WHERE CAST(id AS TEXT) IN"
              " (SELECT target FROM correction WHERE kind = 'document-star') ORDER BY id";
    if (node.property == Property::Copy)
        sql = "SELECT c.document FROM origin_document AS c JOIN origin AS o ON o.position = c.origin"
              " WHERE c.document <> o.first ORDER BY c.document";
    if (node.property == Property::Contradiction)
        sql =
            "SELECT DISTINCT c.document FROM contradiction_claim AS c"
            " JOIN contradiction_key AS k ON k.id = c.contradiction WHERE NOT EXISTS"
            " (SELECT 1 FROM correction WHERE kind = 'contradiction-state' AND target = k.key AND value = 'dismissed')"
            " ORDER BY c.document";
    Statement rows = m_database.prepare(sql);
    return rowsOf(rows);
}

DocumentSet DocumentSets::ofTag(const std::string& tag) {
    Statement rows = m_database.prepare(
        "SELECT d.id, c.value FROM correction AS c JOIN document AS d ON CAST(d.id AS TEXT) = c.target"
        " WHERE c.kind = 'document-tags' ORDER BY d.id");
    const std::string wanted = core::lowerAscii(tag);
    DocumentSet set;
    while (rows.step()) {
        const std::string tags = core::lowerAscii(rows.view(1));
        const auto isWanted = [&](std::string_view each) { return core::trimmed(each) == wanted; };
        if (std::ranges::any_of(core::split(tags, ','), isWanted))
            set.push_back(rows.integer(0));
    }
    return set;
}

// By its number, by words of its title, or "none" for documents of no incident.
DocumentSet DocumentSets::ofIncident(const std::string& incident) {
    if (core::lowerAscii(incident) == "none") {
        Statement rows = m_database.prepare(
            "SELECT id FROM document WHERE id NOT IN (SELECT document FROM incident_document) ORDER BY id");
        return rowsOf(rows);
    }
    NameMatch isMeant(m_tokenizer, incident);
    Statement rows = m_database.prepare("SELECT m.document, i.title, CAST(i.id AS TEXT) FROM incident_document AS m"
                                        " JOIN incident AS i ON i.id = m.incident ORDER BY m.document");
    DocumentSet set;
    while (rows.step()) {
        const bool isNew = set.empty() || set.back() != rows.integer(0);
        if (isNew && (rows.view(2) == incident || isMeant(rows.text(1))))
            set.push_back(rows.integer(0));
    }
    return set;
}

DocumentSet DocumentSets::containing(const QueryNode& node) {
    std::string_view condition =
        "instr(title, ?1) OR instr(unpacked(body), ?1) OR instr(publisher, ?1) OR instr(author, ?1)";
    if (node.field == TextField::Title)
        condition = "instr(title, ?1)";
    if (node.field == TextField::Source)
        condition = "instr(publisher, ?1)";
    if (node.field == TextField::Author)
        condition = "instr(author, ?1)";
    Statement rows =
        m_database.prepare("SELECT id FROM document_text WHERE " + std::string(condition) + " ORDER BY id");
    rows.bind(std::string_view(node.words));
    return rowsOf(rows);
}

} // namespace store
