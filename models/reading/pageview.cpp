// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/reading/maintext.h"

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace reading {
namespace {

// "relatedPosts_list-2" -> related, posts, list, 2; and the whole names, for phrases of several words.
void addWords(std::string_view names, std::vector<std::string>& words) {
    for (const std::string_view name : core::split(names, ' ')) {
        if (name.empty() || name.size() > 80)
            continue;
        const std::size_t first = words.size();
        std::string word;
        std::string whole;
        for (std::size_t i = 0; i <= name.size(); ++i) {
            const char c = i < name.size() ? name[i] : '-';
            const bool letter = std::isalnum(static_cast<unsigned char>(c)) != 0;
            const bool hump = letter && i > 0 && c >= 'A' && c <= 'Z' && name[i - 1] >= 'a' && name[i - 1] <= 'z';
            if ((!letter || hump) && !word.empty()) {
                whole += (whole.empty() ? "" : "-") + word;
                words.push_back(std::move(word));
                word.clear();
            }
            if (letter)
                word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        if (words.size() > first + 1)
            words.push_back(std::move(whole));
    }
}

bool isHiddenElement(const HtmlPage& page, int node) {
    if (page.hasAttribute(node, "hidden") || page.attribute(node, "aria-hidden") == "true")
        return true;
    // The class of that name hides everywhere, unless another one shows it again on some screens.
    const std::string_view names = page.attribute(node, "class");
    for (const std::string_view name : core::split(names, ' ')) {
        if (name == "hidden" && names.find(':') == std::string_view::npos)
            return true;
    }
    std::string style = core::lowerAscii(page.attribute(node, "style"));
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

// Sums over subtrees, bottom up: children come after their parents in document order.
template <typename Own>
std::vector<std::size_t> subtreeSums(const HtmlPage& page, const Own& own) {
    std::vector<std::size_t> sums(static_cast<std::size_t>(page.size()), 0);
    for (int i = page.size() - 1; i >= 0; --i) {
        sums[static_cast<std::size_t>(i)] += own(i);
        if (page[i].parent >= 0)
            sums[static_cast<std::size_t>(page[i].parent)] += sums[static_cast<std::size_t>(i)];
    }
    return sums;
}

bool isSkippedTag(int tag) {
    switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MENU:
        return true;
    default:
        return false;
    }
}

bool isProtected(int tag) {
    return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE;
}

std::size_t visibleBytes(std::string_view text) {
    std::size_t bytes = 0;
    bool space = true;
    for (const char c : text) {
        const bool blank = static_cast<unsigned char>(c) <= ' ';
        bytes += !blank || !space;
        space = blank;
    }
    return bytes;
}

class Pruner {
public:
    Pruner(PageView& view, const std::vector<std::size_t>& prose, const ReadingLexicon& lexicon)
        : m_view(view)
        , m_prose(prose)
        , m_lexicon(lexicon) {}

    void prune() {
        const HtmlPage& page = m_view.page;
        const std::size_t all = page.size() > 0 ? m_prose[0] : 0;
        for (int i = 0; i < page.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (page[i].parent >= 0 && m_view.pruned[static_cast<std::size_t>(page[i].parent)]) {
                m_view.pruned[at] = 1;
                continue;
            }
            if (!page.isElement(i))
                continue;
            if (isHiddenTag(page[i].tag))
                m_view.pruned[at] = 1;
            else if (!isProtected(page[i].tag) && m_prose[at] * 5 <= all * 2 && isFurniture(i))
                m_view.pruned[at] = 1; // what holds much of the page's running text is no furniture, whatever its name
        }
    }

private:
    bool isFurniture(int node) const {
        const HtmlPage& page = m_view.page;
        const auto at = static_cast<std::size_t>(node);
        const auto says = [&](const PhraseSet& phrases) {
            return std::ranges::any_of(m_view.words[at], [&](const std::string& word) { return phrases.holds(word); });
        };
        if (isSkippedTag(page[node].tag) || says(m_lexicon.htmlFurniture))
            return true;
        if (m_prose[at] == 0 && says(m_lexicon.htmlWeak))
            return true;
        return isHiddenElement(page, node) && !(m_prose[at] > 0 && says(m_lexicon.htmlPaid));
    }

    PageView& m_view;
    const std::vector<std::size_t>& m_prose;
    const ReadingLexicon& m_lexicon;
};

} // namespace

double PageView::linkDensity(int node) const {
    const auto at = static_cast<std::size_t>(node);
    return textBytes[at] == 0 ? 0.0 : static_cast<double>(linkBytes[at]) / static_cast<double>(textBytes[at]);
}

PageView viewOf(const HtmlPage& page, const ReadingLexicon& lexicon) {
    const auto count = static_cast<std::size_t>(page.size());
    PageView view{page, std::vector<std::vector<std::string>>(count), {}, {}, {}, std::vector<char>(count, 0)};
    std::unordered_map<std::string_view, std::vector<std::string>> known; // most values stand on many elements
    for (int i = 0; i < page.size(); ++i) {
        if (!page.isElement(i))
            continue;
        std::vector<std::string>& words = view.words[static_cast<std::size_t>(i)];
        for (const char* name : {"class", "id", "role", "data-component", "data-testid"}) {
            const std::string_view value = page.attribute(i, name);
            if (value.empty())
                continue;
            const auto [names, fresh] = known.try_emplace(value);
            if (fresh)
                addWords(value, names->second);
            words.insert(words.end(), names->second.begin(), names->second.end());
        }
    }
    // Links: nearest a above each text.
    std::vector<char> inLink(count, 0);
    for (int i = 0; i < page.size(); ++i) {
        const int parent = page[i].parent;
        inLink[static_cast<std::size_t>(i)] =
            page.is(i, GUMBO_TAG_A) || (parent >= 0 && inLink[static_cast<std::size_t>(parent)]);
    }
    const auto hidden = [&](int i) {
        return page[i].parent >= 0 && page.isElement(page[i].parent) && isHiddenTag(page[page[i].parent].tag);
    };
    const auto text = [&](int i) {
        return page.isElement(i) || hidden(i) || view.pruned[static_cast<std::size_t>(i)] ? 0
                                                                                          : visibleBytes(page[i].text);
    };
    const auto link = [&](int i) { return inLink[static_cast<std::size_t>(i)] ? text(i) : 0; };
    const auto prose = [&](int i) -> std::size_t {
        const auto at = static_cast<std::size_t>(i);
        const bool paragraph = page.is(i, GUMBO_TAG_P) && !view.pruned[at];
        return paragraph && view.textBytes[at] >= 80 && view.linkDensity(i) < 0.4 ? view.textBytes[at] : 0;
    };
    view.textBytes = subtreeSums(page, text);
    view.linkBytes = subtreeSums(page, link);
    const std::vector<std::size_t> before = subtreeSums(page, prose);
    Pruner(view, before, lexicon).prune();
    view.textBytes = subtreeSums(page, text);
    view.linkBytes = subtreeSums(page, link);
    view.proseBytes = subtreeSums(page, prose);
    return view;
}

} // namespace reading
