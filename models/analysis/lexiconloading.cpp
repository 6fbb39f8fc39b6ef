// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lexiconloading.h"

#include "models/analysis/claimlexicon.h"
#include "models/analysis/namelexicon.h"
#include "models/core/embedded.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace analysis {
namespace {

constexpr std::array<std::string_view, 4> kClaimFiles = {
    "lexicon/en/claims.txt", "lexicon/en/causes.txt", "lexicon/en/speakers.txt", "lexicon/languages.txt"};
constexpr std::string_view kNamesFile = "lexicon/en/names.txt";

std::unexpected<core::Error> broken(std::string_view file, int line, const std::string& what) {
    return core::fail(
        core::ErrorCode::Malformed,
        std::string(file) + ", line " + std::to_string(line) + ": " + what + "; correct the line or remove it");
}

bool has(const LexiconFile& file, std::string_view section) {
    return file.section(section) != nullptr;
}

int lineOfSection(std::string_view text, std::string_view section) {
    int number = 0;
    for (const std::string_view line : core::split(text, '\n')) {
        ++number;
        if (core::trimmed(line) == "[" + std::string(section) + "]")
            return number;
    }
    return number;
}

// The compiled-in text with the user's entries right behind the heads of their sections.
std::string withEntries(std::string_view text, const LexiconFile& user) {
    std::string out;
    for (const std::string_view line : core::split(text, '\n')) {
        out += std::string(line) + '\n';
        const std::string_view head = core::trimmed(line);
        if (!head.starts_with('[') || !head.ends_with(']'))
            continue;
        for (const LexiconSection& section : user.sections()) {
            if (section.name != head.substr(1, head.size() - 2))
                continue;
            for (const LexiconEntry& entry : section.entries)
                out += entry.value.empty() ? entry.key + '\n' : entry.key + " = " + entry.value + '\n';
        }
    }
    return out;
}

// "line 3: there is no class @xy" of a problem list: its number and its words.
std::unexpected<core::Error> firstProblem(const std::string& problem, std::string_view file) {
    return core::fail(
        core::ErrorCode::Malformed, std::string(file) + ", " + problem + "; correct the line or remove it");
}

} // namespace

core::Result<std::shared_ptr<const Lexicon>> loadLexiconWith(std::string_view userText, std::string_view userFile) {
    const core::Result<LexiconFile> user = LexiconFile::parse(userText, userFile);
    if (!user)
        return std::unexpected(user.error());
    std::vector<LexiconFile> files;
    for (const std::string_view path : kClaimFiles) {
        core::Result<LexiconFile> file = LexiconFile::parse(core::embeddedText(path), path);
        if (!file)
            return std::unexpected(file.error());
        files.push_back(std::move(*file));
    }
    const core::Result<LexiconFile> names = LexiconFile::parse(core::embeddedText(kNamesFile), kNamesFile);
    if (!names)
        return std::unexpected(names.error());
    for (const LexiconSection& section : user->sections()) {
        const bool ofClaims =
            std::ranges::any_of(files, [&](const LexiconFile& file) { return has(file, section.name); });
        if (!ofClaims && !has(*names, section.name))
            return broken(
                userFile, lineOfSection(userText, section.name), "there is no section [" + section.name + "]");
    }
    auto lexicon = std::make_shared<Lexicon>(*loadLexicon());
    for (const LexiconSection& section : user->sections()) {
        for (const LexiconEntry& entry : section.entries) {
            const bool mention = section.name == "events" || section.name == "things" || section.name == "statements" ||
                                 section.name == "ambiguous";
            for (std::string_view cause : mention ? entry.values() : std::vector<std::string_view>{}) {
                if (section.name == "ambiguous" && cause.starts_with(kOtherwise))
                    cause.remove_prefix(kOtherwise.size());
                if (cause != "denied" && cause != "own" && !lexicon->causes.find(cause))
                    return broken(userFile, entry.line, "there is no cause \"" + std::string(cause) + "\"");
            }
            if (section.name == "aliases" && entry.value.empty())
                return broken(
                    userFile, entry.line,
                    "\"" + entry.key + "\" needs the name that it stands for, as in \"" + entry.key + " = Norvik\"");
            if (mention && entry.value.empty())
                return broken(userFile, entry.line, "\"" + entry.key + "\" names no cause");
        }
    }
    auto words = std::make_shared<const ClaimLexicon>(
        std::initializer_list<LexiconFile>{files[0], files[1], files[2], files[3], *user});
    if (!words->problems().empty())
        return firstProblem(words->problems().front(), userFile);
    lexicon->claims = std::move(words);
    const std::string merged = withEntries(core::embeddedText(kNamesFile), *user);
    lexicon->names = std::make_shared<const NameLexicon>(LexiconFile::parse(merged, kNamesFile).value_or(*names));
    return lexicon;
}

} // namespace analysis
