// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The analyst's changes: kept as rows, checked when they are made, laid over what was extracted when it is read.
// Everything here runs inside the caller's transaction. Errors: Failure (BadInput for a value that the kind does not
// take).

#include "models/analysis/caseanalysis.h"
#include "models/core/snapshot.h"
#include "models/store/database.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace store {

class Corrections {
public:
    Corrections() = default;
    explicit Corrections(std::span<const core::Correction> all);
    static Corrections read(Database& database);

    const std::vector<core::Correction>& all() const { return m_all; } // by kind and target
    const std::string* find(core::CorrectionKind kind, const std::string& target) const;
    bool concernClaims() const; // any of them

    // With the key of the document, for what is bound to its words.
    void layOver(core::DocumentId id, std::string_view key, core::Document& document) const;
    void layOver(core::DocumentRecord& record) const; // with claims, star, tags and note
    void layOver(core::ClaimRecord& claim) const;     // by its key
    void layOver(core::CaseFindings& findings) const;
    std::map<std::string, char> grades() const;
    // Which outlets copy which, by the names that they go by.
    std::vector<analysis::OutletCopy> copies() const;
    // The name that a publisher or speaker goes by; its own where it is not said to be another.
    std::string_view knownAs(const std::string& name) const;
    // Whether one is the other or goes by its name, be it only by way of others.
    bool goesBy(std::string_view name, std::string_view other) const;
    // Takes out what is no part of the case for now.
    void setAside(std::vector<core::DocumentRecord>& records) const;

private:
    void layOverTimes(std::string_view key, core::Document& document) const;

    std::vector<core::Correction> m_all;
    std::map<std::pair<core::CorrectionKind, std::string>, std::size_t> m_index;
};

// Writes it (an empty value removes the row) and what search and sorting use with it; gives back the earlier value.
std::string writeCorrection(Database& database, const core::Correction& correction, core::Millis now);

// After a document was replaced: its searched title, publisher and date follow its corrections again.
void refreshSearched(Database& database, const Corrections& corrections, core::DocumentId id);
// After the document's key changed: what was said of claims, times and contradictions that still read the same stays
// with them.
void moveTextCorrections(Database& database, const std::string& fromKey, const std::string& toKey);
// After one side's claim has another key: its state, its note and the steps that gave them.
void moveContradiction(Database& database, const std::string& from, const std::string& to);

} // namespace store
