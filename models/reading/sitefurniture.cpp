// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sitefurniture.h"

#include "models/core/text.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace reading {
namespace {

constexpr std::size_t kFewestStories = 3;
constexpr std::size_t kAbove = 2; // paragraphs at the top of a body that may be the site's
constexpr std::size_t kBelow = 4; // and at its end

std::vector<core::Span> paragraphsOf(std::string_view body) {
    std::vector<core::Span> spans;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find("\n\n", at), body.size());
        if (end > at)
            spans.push_back({at, end});
        at = end + 2;
    }
    return spans;
}

// Indexes of the paragraphs at the edges; a short body has no middle, and none of it is judged.
std::vector<std::size_t> edgesOf(std::size_t count) {
    std::vector<std::size_t> edges;
    if (count < 3)
        return edges;
    for (std::size_t i = 0; i < count; ++i) {
        if (i < kAbove || i + kBelow >= count)
            edges.push_back(i);
    }
    return edges;
}

std::size_t keyOf(const std::string& site, std::string_view paragraph) {
    return std::hash<std::string>{}(site + '\n' + folded(paragraph));
}

void shift(core::Span& span, core::Span gone) {
    const auto moved = [&](std::size_t at) {
        return at <= gone.begin ? at : at >= gone.end ? at - gone.size() : gone.begin;
    };
    span = {moved(span.begin), moved(span.end)};
}

void cut(core::Document& document, core::Span gone) {
    document.body.erase(gone.begin, gone.size());
    for (core::Span& heading : document.headings)
        shift(heading, gone);
    for (core::DocumentPart& part : document.parts)
        shift(part.span, gone);
    std::erase_if(document.headings, [](const core::Span& heading) { return heading.empty(); });
    std::erase_if(document.parts, [](const core::DocumentPart& part) { return part.span.empty(); });
}

} // namespace

std::string siteOf(std::string_view url, std::string_view publisher) {
    const std::size_t begin = url.find("://");
    if (begin == std::string_view::npos)
        return core::lowerAscii(publisher);
    return core::lowerAscii(url.substr(begin + 3, url.find_first_of("/?#:", begin + 3) - begin - 3));
}

void SiteFurniture::learn(const core::Document& document) {
    const std::string site = siteOf(document.url, document.publisher);
    if (site.empty() || document.title.empty())
        return;
    const std::vector<core::Span> paragraphs = paragraphsOf(document.body);
    for (const std::size_t i : edgesOf(paragraphs.size()))
        m_stories[keyOf(site, core::slice(document.body, paragraphs[i]))].insert(folded(document.title));
    for (const core::FieldEvidence& each : document.evidence) {
        if (each.source == kRepeated)
            m_stories[keyOf(site, each.raw)].insert(folded(document.title));
    }
}

int SiteFurniture::drop(core::Document& document) const {
    const std::string site = siteOf(document.url, document.publisher);
    if (site.empty())
        return 0;
    const std::vector<core::Span> paragraphs = paragraphsOf(document.body);
    std::vector<core::Span> gone;
    std::size_t bytes = 0;
    for (const std::size_t i : edgesOf(paragraphs.size())) {
        const std::string_view text = core::slice(document.body, paragraphs[i]);
        const auto known = m_stories.find(keyOf(site, text));
        if (known == m_stories.end() || known->second.size() < kFewestStories || m_words.notes.matches(folded(text)))
            continue;
        // With the empty line that follows, at the end with the one before.
        const bool last = paragraphs[i].end + 2 > document.body.size();
        const std::size_t from = last && paragraphs[i].begin >= 2 ? paragraphs[i].begin - 2 : paragraphs[i].begin;
        gone.push_back({from, last ? paragraphs[i].end : paragraphs[i].end + 2});
        bytes += gone.back().size();
    }
    if (bytes * 2 > document.body.size())
        return 0; // stories that are mostly the same words are versions of one
    for (const core::Span& each : gone)
        document.evidence.push_back(
            {"body", std::string(kRepeated), std::string(core::trimmed(core::slice(document.body, each)))});
    for (std::size_t i = gone.size(); i-- > 0;)
        cut(document, gone[i]);
    while (document.body.ends_with('\n'))
        document.body.pop_back();
    for (core::Span& heading : document.headings)
        heading.end = std::min(heading.end, document.body.size());
    for (core::DocumentPart& part : document.parts)
        part.span.end = std::min(part.span.end, document.body.size());
    std::erase_if(document.headings, [](const core::Span& heading) { return heading.empty(); });
    std::erase_if(document.parts, [](const core::DocumentPart& part) { return part.span.empty(); });
    return static_cast<int>(gone.size());
}

} // namespace reading
