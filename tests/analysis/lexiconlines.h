// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lines of the lexicon that are rules, the words they stand for, a lexicon with one line changed, and what is read
// in a sentence by it. For the tests that hold a sentence against every line (tests/data/lexicon).

#include "models/analysis/contradictionlexicon.h"
#include "models/analysis/lexicon.h"

#include <map>
#include <string>
#include <vector>

namespace lexiconlines {

// One line; where it lists several alternatives that are looked for one by one ("not = n't | never"), one of them.
struct Line {
    std::string file; // "claims"
    std::string section;
    std::string key;
    std::string item; // the alternative; empty: the whole line
    int number = 0;

    std::string name() const { return item.empty() ? key : key + " = " + item; }
};

// Files with rules, in the order they are gone through.
const std::vector<std::string>& files();
// Lines of all sections but those that templates.tsv calls no rules, in order of the files.
std::vector<Line> lines();

// "Norvik {} a cyberattack.": {} is the line's words, {T} with capitals, {U} in capitals.
// tests/data/lexicon/templates.tsv
const std::vector<std::string>& templatesOf(const Line& line);
// Sentences of the templates with the words that the line stands for, the plainest first.
std::vector<std::string> sentencesFor(const Line& line);

// What a reading is made with.
struct Words {
    std::shared_ptr<const analysis::Lexicon> lexicon;
};
Words wholeLexicon();
// The lexicon without the line, and with it in the section that is its opposite, where there is one
// (tests/mutation/flips.tsv).
std::vector<Words> without(const Line& line);

// What is read in a sentence, in one line: claims with what they rest on, or why there is none; times for "times"; what
// the comparison knows of it for "contradictions". A sentence that begins with "!" stands alone, any other in an
// article about an outage of 7 June 2023.
std::string readingOf(const std::string& file, const std::string& sentence, const Words& words);

} // namespace lexiconlines
