// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Parts of a query as sets of documents. What the analyst has set aside is in the file and in none of the sets. Errors:
// Failure.

#include "models/store/database.h"
#include "models/store/ftstokens.h"
#include "models/store/searchquery.h"

#include "models/core/incident.h"

#include <algorithm>
#include <vector>

namespace store {

using DocumentSet = std::vector<core::DocumentId>; // ascending

class DocumentSets {
public:
    DocumentSets(Database& database, const FtsTokenizer& tokenizer, const core::CauseTree& causes);

    DocumentSet matching(const std::string& ftsExpression);
    DocumentSet of(const QueryNode& node); // of a tree
    bool isSetAside(core::DocumentId id) const { return std::ranges::binary_search(m_aside, id); }

private:
    DocumentSet present(DocumentSet found) const;
    // With what is set aside.
    DocumentSet everything();
    DocumentSet inIndex(const std::string& ftsExpression);
    DocumentSet find(const QueryNode& node);
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
    DocumentSet m_aside;
};

} // namespace store
