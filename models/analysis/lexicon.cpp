// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lexicon.h"

#include "models/analysis/claimlexicon.h"
#include "models/analysis/namelexicon.h"
#include "models/analysis/timelexicon.h"
#include "models/core/embedded.h"
#include "models/core/text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace analysis {

std::vector<std::string_view> LexiconEntry::values() const {
    std::vector<std::string_view> items;
    std::string_view rest = value;
    while (!rest.empty()) {
        const std::size_t at = rest.find(" | ");
        items.push_back(core::trimmed(rest.substr(0, at)));
        if (at == std::string_view::npos)
            break;
        rest.remove_prefix(at + 3);
    }
    return items;
}

core::Result<LexiconFile> LexiconFile::parse(std::string_view text, std::string_view fileName) {
    LexiconFile file;
    int number = 0;
    for (const std::string_view raw : core::split(text, '\n')) {
        ++number;
        const std::string_view line = core::trimmed(raw);
        if (line.empty() || line.starts_with('#'))
            continue;
        if (line.starts_with('[') && line.ends_with(']')) {
            file.m_sections.push_back({std::string(line.substr(1, line.size() - 2)), {}});
            continue;
        }
        if (file.m_sections.empty()) {
            return core::fail(
                core::ErrorCode::Malformed,
                std::string(fileName) + ", line " + std::to_string(number) + ": stands before the first [section]");
        }
        LexiconEntry entry;
        entry.line = number;
        const std::size_t equals = line.find(" = ");
        entry.key = std::string(core::trimmed(line.substr(0, equals)));
        if (equals != std::string_view::npos)
            entry.value = std::string(core::trimmed(line.substr(equals + 3)));
        file.m_sections.back().entries.push_back(std::move(entry));
    }
    return file;
}

// A broken file of our own would leave an analysis that silently finds nothing: better no program at all.
LexiconFile LexiconFile::builtIn(std::string_view path) {
    const std::string_view text = core::embeddedText(path);
    core::Result<LexiconFile> file = parse(text, path);
    if (file && !text.empty())
        return std::move(*file);
    const std::string what = file ? std::string(path) + " is not compiled in" : file.error().message;
    std::fprintf(stderr, "This build of Faultline is broken and cannot start: %s. Build it anew.\n", what.c_str());
    std::abort();
}

const LexiconSection* LexiconFile::section(std::string_view name) const {
    const auto it = std::ranges::find(m_sections, name, &LexiconSection::name);
    return it == m_sections.end() ? nullptr : &*it;
}

const std::vector<LexiconEntry>& LexiconFile::entries(std::string_view name) const {
    static const std::vector<LexiconEntry> none;
    const LexiconSection* found = section(name);
    return found ? found->entries : none;
}

std::shared_ptr<const Lexicon> loadLexicon(std::string_view language) {
    const std::string folder = "lexicon/" + std::string(language) + "/";
    auto lexicon = std::make_shared<Lexicon>();
    lexicon->causes = core::CauseTree::builtIn();
    lexicon->times = std::make_shared<const TimeLexicon>(LexiconFile::builtIn(folder + "times.txt"));
    lexicon->claims = std::make_shared<const ClaimLexicon>(std::initializer_list<LexiconFile>{
        LexiconFile::builtIn(folder + "claims.txt"), LexiconFile::builtIn(folder + "causes.txt"),
        LexiconFile::builtIn(folder + "speakers.txt"), LexiconFile::builtIn("lexicon/languages.txt")});
    lexicon->names = std::make_shared<const NameLexicon>(LexiconFile::builtIn(folder + "names.txt"));
    return lexicon;
}

} // namespace analysis
