// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sentence around a place in a body, kept beside a time expression so that lists and tooltips need no body. Pure;
// holds a reference to the document.

#include "models/analysis/sentences.h"

#include <string>
#include <vector>

namespace store {

class SentenceContext {
public:
    // Splits only when `needed`.
    SentenceContext(const core::Document& document, bool needed);
    // On one line and at most 400 characters, in which the span still is; the span's words where no sentence is found.
    std::string around(core::Span span) const;

private:
    const core::Document& m_document;
    std::vector<analysis::Sentence> m_sentences;
};

} // namespace store
