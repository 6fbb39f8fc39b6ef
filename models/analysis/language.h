// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a text is in a language that the analysis reads: function words are counted (Cavnar and Trenkle 1994 count
// letters; words are enough for texts of a few lines and can be explained). Pure; any thread.

#include "models/analysis/lexicon.h"

#include <string>
#include <string_view>

namespace analysis {

// "German" when the text seems to be in German, "another language" when its script is none that English is written in;
// empty for English, and for texts that are too short to tell.
std::string foreignLanguage(std::string_view text, const Lexicon& lexicon);

// "German", "in another language": what stands behind "the text seems to be".
std::string inWords(const std::string& language);

} // namespace analysis
