// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is fuzzed, by name: each target takes any bytes and must come back; what is wrong with what it made ends the
// program. libFuzzer drives them (libfuzzer.cpp), and a test replays their seeds with any compiler (replay.cpp). One
// thread.

#include "models/analysis/lexicon.h"
#include "models/core/document.h"

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

struct Target {
    std::string_view name; // also of its folder below corpus/
    void (*run)(const std::string& bytes);
};

const std::vector<Target>& targets(); // all
std::vector<Target> readerTargets();
std::vector<Target> analysisTargets();
std::vector<Target> storeTargets();

inline void require(bool holds) {
    if (!holds)
        std::abort();
}

const analysis::Lexicon& lexicon(); // the compiled-in one

// A document that the rest of the program may take: valid UTF-8 with spans inside the body.
void requireSound(const core::Document& document);
void requireInside(const core::Span& span, std::string_view text);

} // namespace fuzz
