// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/language.h"

#include "models/core/text.h"

namespace reading {

bool speaksLexiconLanguage(std::string_view text, const ReadingLexicon& lexicon) {
    constexpr std::size_t kSampleBytes = 8192;
    constexpr int kFewestWords = 20;
    int words = 0;
    int known = 0;
    const std::string plain = folded(text.substr(0, kSampleBytes));
    for (const std::string_view word : core::split(plain, ' ')) {
        ++words;
        known += lexicon.functionWords.holds(word);
    }
    return words >= kFewestWords && known * 4 >= words;
}

} // namespace reading
