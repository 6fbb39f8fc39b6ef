// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Parts of a query as sets of documents. Errors: Failure.

#include "models/store/database.h"
#include "models/store/ftstokens.h"
#include "models/store/searchquery.h"

#include "models/core/incident.h"

#include <vector>

namespace store {

using DocumentSet = std::vector<core::DocumentId>; // ascending

class DocumentSets {
public:
    DocumentSets(Database& database, const FtsTokenizer& tokenizer, const core::CauseTree& causes)
        : m_database(database)
        , m_tokenizer(tokenizer)
        , m_causes(causes) {}

    DocumentSet everything();
    DocumentSet setAside(); // by the analyst: in the file, and no part of the case
    DocumentSet matching(const std::string& ftsExpression);
    DocumentSet of(const QueryNode& node); // of a tree

private:
    DocumentSet ofAll(const QueryNode& node);
    DocumentSet ofClaim(const QueryNode& node);
    DocumentSet ofDate(const QueryNode& node);
    DocumentSet ofProperty(const QueryNode& node);
    DocumentSet ofTag(const std::string& tag);
    DocumentSet ofIncident(const std::string& incident);
    DocumentSet containing(const QueryNode& node); // character by character
    Database& m_database;
    const FtsTokenizer& m_tokenizer;
    const core::CauseTree& m_causes;
};

} // namespace store
