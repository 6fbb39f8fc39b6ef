// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names of a whole case: how many documents use each and what they take it for, which gives names their weights in
// signatures. Counts enter the weights with five binary digits, so that one more document changes the weights of few
// others. One thread at a time. What it answers depends on the documents that are counted, never on the order in which
// they came.

#include "models/analysis/incidentsignature.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace analysis {

// A name that a document uses itself, spellings with one key united.
struct OwnName {
    std::size_t key = 0;
    std::size_t at = 0; // of the first spelling, in core::DocumentRecord::names
    core::NameKind kind = core::NameKind::Other;
    double weight = 0; // without its rarity
    bool firm = false;
    bool subject = false;
    std::uint64_t text = 0; // hash of that spelling
    bool operator==(const OwnName&) const = default;
};

class CaseNames {
public:
    explicit CaseNames(const Lexicon& lexicon)
        : m_lexicon(lexicon) {}

    std::vector<OwnName> read(const core::DocumentRecord& record);
    void add(core::DocumentId id, std::span<const OwnName> own);
    void remove(core::DocumentId id, std::span<const OwnName> own);

    // Hashes of the keys that a document would take up if others used them for a service or an operator, or were about
    // them by their title: words of its title, short forms of its names.
    std::vector<std::uint64_t> openTo(const core::DocumentRecord& record, std::span<const OwnName> own) const;
    // Fills in names and norm.
    void describe(Signature& signature, const core::DocumentRecord& record, std::span<const OwnName> own) const;

    struct Changes {
        bool all = false;               // the number of documents entered the weights anew
        std::vector<std::size_t> names; // weight, kind or text is new
        std::vector<std::uint64_t> run; // hashes of the keys among them that are or were run by somebody; sorted
    };
    Changes takeChanges(); // since the last call

    std::size_t size() const { return m_names.size(); }
    const std::string& key(std::size_t name) const { return m_names[name].key; }
    core::NameKind kind(std::size_t name) const;
    // The document whose spelling stands for the name, and which of its names it is; nobody uses it: {0, 0}.
    std::pair<core::DocumentId, std::size_t> spelling(std::size_t name) const;

private:
    struct Owner {
        core::DocumentId id = 0;
        std::size_t at = 0; // OwnName
        std::uint64_t text = 0;
        bool operator==(const Owner&) const = default;
    };
    struct Name {
        std::string key;
        std::vector<Owner> owners;            // by id
        std::array<std::uint32_t, 4> kinds{}; // documents by core::NameKind
        std::uint32_t subjects = 0;           // documents that are about it by their title
    };
    struct State {
        std::size_t documents = 0; // rounded
        core::NameKind kind = core::NameKind::Other;
        bool subject = false;
        Owner speller;
        bool operator==(const State&) const = default;
    };
    State stateOf(std::size_t name) const;
    std::size_t numberOf(std::string key);
    void touch(std::size_t name) { m_touched.try_emplace(name, stateOf(name)); }
    void take(Signature& signature, const std::string& key, double weight) const;

    const Lexicon& m_lexicon;
    std::vector<Name> m_names;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::unordered_map<std::size_t, State> m_touched; // as they were at the last takeChanges()
    std::size_t m_documents = 0;
    std::size_t m_countedAs = 0; // rounded, at the last takeChanges()
};

} // namespace analysis
