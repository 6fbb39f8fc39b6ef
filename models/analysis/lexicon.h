// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the analysis knows, as data from resources/lexicon/. Immutable after loading and shared by const reference;
// any thread may read it. A lexicon file is UTF-8 text: "# comment" lines, "[section]" lines, and entries, one a line,
// either "key" or "key = value"; white space around both is dropped. Values that hold several items separate them
// with " | ".

#include "models/core/causetree.h"
#include "models/core/error.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

struct LexiconEntry {
    std::string key;
    std::string value; // empty for a bare key
    int line = 0;

    std::vector<std::string_view> values() const; // value split at " | "
};

struct LexiconSection {
    std::string name;
    std::vector<LexiconEntry> entries;
};

// One parsed file.
class LexiconFile {
public:
    static core::Result<LexiconFile> parse(std::string_view text, std::string_view fileName);
    static LexiconFile builtIn(
        std::string_view path); // "lexicon/en/claims.txt"; ends the program when missing or broken

    const LexiconSection* section(std::string_view name) const;
    const std::vector<LexiconEntry>& entries(std::string_view section) const; // empty when there is no such section
    const std::vector<LexiconSection>& sections() const { return m_sections; }

private:
    std::vector<LexiconSection> m_sections;
};

class TimeLexicon;  // models/analysis/timelexicon.h
class ClaimLexicon; // models/analysis/claimlexicon.h
class NameLexicon;  // models/analysis/namelexicon.h

struct Lexicon {
    core::CauseTree causes;
    std::shared_ptr<const TimeLexicon> times;
    std::shared_ptr<const ClaimLexicon> claims;
    std::shared_ptr<const NameLexicon> names;
};

// The compiled-in lexicon of a language ("en"). Costs some milliseconds: load once, share.
std::shared_ptr<const Lexicon> loadLexicon(std::string_view language = "en");

} // namespace analysis
