// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto lexicon = analysis::loadLexicon();
    const auto file = reading::readBytes(std::string(reinterpret_cast<const char*>(data), size), "input", *lexicon);
    if (!file)
        return 0;
    for (const core::Document& document : file->documents) {
        if (!core::isUtf8(document.body) || !core::isUtf8(document.title))
            std::abort();
        for (const core::Span& heading : document.headings) {
            if (heading.begin > heading.end || heading.end > document.body.size())
                std::abort();
        }
    }
    return 0;
}
