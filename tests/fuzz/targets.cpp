// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

namespace fuzz {

const std::vector<Target>& targets() {
    static const std::vector<Target> all = [] {
        std::vector<Target> made;
        for (const std::vector<Target>& some : {readerTargets(), analysisTargets(), storeTargets()})
            made.insert(made.end(), some.begin(), some.end());
        return made;
    }();
    return all;
}

const analysis::Lexicon& lexicon() {
    static const auto loaded = analysis::loadLexicon();
    return *loaded;
}

void requireInside(const core::Span& span, std::string_view text) {
    require(span.begin <= span.end && span.end <= text.size());
}

void requireSound(const core::Document& document) {
    require(core::isUtf8(document.body) && core::isUtf8(document.title) && core::isUtf8(document.publisher));
    for (const core::Span& heading : document.headings)
        requireInside(heading, document.body);
    for (const core::DocumentPart& part : document.parts)
        requireInside(part.span, document.body);
}

} // namespace fuzz
