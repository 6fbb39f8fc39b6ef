// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sentencecontext.h"

#include <algorithm>

namespace store {
namespace {

constexpr std::size_t kLimit = 400;

// Moves back onto the first byte of a character.
std::size_t onBorder(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return std::min(at, text.size());
}

} // namespace

SentenceContext::SentenceContext(const core::Document& document, bool needed)
    : m_document(document) {
    if (needed)
        m_sentences = analysis::splitSentences(document);
}

std::string SentenceContext::around(core::Span span) const {
    const auto after = std::ranges::upper_bound(
        m_sentences, span.begin, {}, [](const analysis::Sentence& each) { return each.span.begin; });
    core::Span sentence = span;
    if (after != m_sentences.begin() && std::prev(after)->span.contains(span))
        sentence = std::prev(after)->span;
    std::string text = core::simplified(core::slice(m_document.body, sentence));
    if (core::elided(text, kLimit) == text)
        return text;
    const std::size_t begin =
        onBorder(m_document.body, std::max(sentence.begin, span.begin - std::min(span.begin, kLimit / 3)));
    text = core::simplified(core::slice(m_document.body, {begin, sentence.end}));
    return core::elided(begin > sentence.begin ? "…" + text : text, kLimit);
}

} // namespace store
