// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/language.h"

#include "models/analysis/claimlexicon.h"
#include "models/core/text.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace analysis {
namespace {

constexpr std::string_view kOwn = "English";
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
    const std::vector<std::string>& languages = lexicon.claims->languages();
    std::vector<int> counts(languages.size());
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
        for (std::uint32_t in = lexicon.claims->languagesOf(word); in != 0; in &= in - 1)
            ++counts[static_cast<std::size_t>(std::countr_zero(in))];
        at = end;
    }
    if (letters > 100 && beyond * 4 > letters)
        return std::string(kUnnamed);
    int own = 0;
    std::size_t best = languages.size();
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (languages[i] == kOwn)
            own = counts[i];
        else if (best == languages.size() || counts[i] > counts[best])
            best = i;
    }
    const bool clearly = best < languages.size() && counts[best] >= kLeastWords && counts[best] > kClearly * own;
    return clearly ? languages[best] : std::string();
}

std::string inWords(const std::string& language) {
    return language == kUnnamed ? "in " + language : language;
}

} // namespace analysis
