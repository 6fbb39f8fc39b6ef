// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/language.h"

#include "models/analysis/claimlexicon.h"
#include "models/core/text.h"

#include <array>

namespace analysis {
namespace {

constexpr std::array<std::string_view, 13> kLanguages = {"English", "German",     "French",    "Spanish", "Italian",
                                                         "Dutch",   "Portuguese", "Swedish",   "Danish",  "Norwegian",
                                                         "Polish",  "Turkish",    "Indonesian"};
constexpr std::string_view kUnnamed = "another language";
constexpr std::size_t kSample = 20000; // bytes that are looked at
constexpr int kLeastWords = 25;        // function words seen, below which nothing is said
constexpr double kClearly = 2;         // times as many words of another language as of English

bool isLetterByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

} // namespace

std::string foreignLanguage(std::string_view text, const Lexicon& lexicon) {
    text = text.substr(0, kSample);
    std::array<int, kLanguages.size()> counts{};
    std::array<std::string, kLanguages.size()> sections;
    for (std::size_t i = 0; i < kLanguages.size(); ++i)
        sections[i] = "language " + std::string(kLanguages[i]);
    std::size_t letters = 0;
    std::size_t beyond = 0; // bytes of letters beyond the Latin ones
    for (std::size_t at = 0; at < text.size();) {
        if (!isLetterByte(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        for (; end < text.size() && isLetterByte(text[end]); ++end)
            beyond += static_cast<unsigned char>(text[end]) >= 0xCC && static_cast<unsigned char>(text[end]) != 0xE2;
        letters += end - at;
        const std::string word = core::lowerAscii(text.substr(at, end - at));
        for (std::size_t i = 0; i < kLanguages.size(); ++i)
            counts[i] += lexicon.claims->listed(sections[i], word) ? 1 : 0;
        at = end;
    }
    if (letters > 100 && beyond * 4 > letters)
        return std::string(kUnnamed);
    std::size_t best = 0;
    for (std::size_t i = 1; i < kLanguages.size(); ++i) {
        if (counts[i] > counts[best])
            best = i;
    }
    const bool clearly = best != 0 && counts[best] >= kLeastWords && counts[best] > kClearly * counts[0];
    return clearly ? std::string(kLanguages[best]) : std::string();
}

std::string inWords(const std::string& language) {
    return language == kUnnamed ? "in " + language : language;
}

} // namespace analysis
