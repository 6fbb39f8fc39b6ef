// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/maintext.h"

#include <algorithm>
#include <cmath>

namespace reading {
namespace {

constexpr std::size_t kShortest = 25; // bytes of a paragraph that counts
constexpr int kAncestors = 5;         // how far up a score is passed
constexpr double kSiblingShare = 0.2; // of the best score: a sibling that belongs to it

double tagScore(int tag) {
    switch (tag) {
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_MAIN:
        return 5;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_BLOCKQUOTE:
        return 3;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_FORM:
        return -3;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_TH:
        return -5;
    default:
        return 0;
    }
}

class Scorer {
public:
    Scorer(const PageView& view, const ReadingLexicon& lexicon)
        : m_view(view)
        , m_page(view.page)
        , m_lexicon(lexicon)
        , m_scores(view.pruned.size(), 0)
        , m_seen(view.pruned.size(), 0) {}

    Region region() {
        for (int i = 0; i < m_page.size(); ++i) {
            if (m_page.isElement(i) && !m_view.pruned[at(i)] && isParagraph(i))
                score(i);
        }
        int best = -1;
        for (int i = 0; i < m_page.size(); ++i) {
            if (!m_seen[at(i)])
                continue;
            m_scores[at(i)] *= 1.0 - m_view.linkDensity(i);
            if (best < 0 || m_scores[at(i)] > m_scores[at(best)])
                best = i;
        }
        return best < 0 ? Region{} : withSiblings(best);
    }

private:
    static std::size_t at(int node) { return static_cast<std::size_t>(node); }

    // A p, pre or td, or an element with text of its own and no blocks inside.
    bool isParagraph(int i) const {
        const int tag = m_page[i].tag;
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TD)
            return true;
        if (tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_SECTION && tag != GUMBO_TAG_BLOCKQUOTE)
            return false;
        for (int j = i + 1; j < m_page[i].end; ++j) {
            if (m_page.isElement(j) && isBlockTag(m_page[j].tag))
                return false;
        }
        return true;
    }

    double classScore(int i) const {
        double score = 0;
        for (const std::string& word : m_view.words[at(i)]) {
            score += m_lexicon.htmlPositive.holds(word) ? 25 : 0;
            score -= m_lexicon.htmlNegative.holds(word) ? 25 : 0;
        }
        return std::clamp(score, -25.0, 25.0);
    }

    void score(int i) {
        const std::size_t bytes = m_view.textBytes[at(i)];
        if (bytes < kShortest)
            return;
        double points = 1 + std::min(3.0, static_cast<double>(bytes) / 100);
        for (int j = i; j < m_page[i].end; ++j)
            points += static_cast<double>(std::ranges::count(m_page[j].text, ','));
        int level = 0;
        for (int up = m_page[i].parent; up >= 0 && level < kAncestors; up = m_page[up].parent, ++level) {
            if (!m_seen[at(up)]) {
                m_seen[at(up)] = 1;
                m_scores[at(up)] = tagScore(m_page[up].tag) + classScore(up);
            }
            m_scores[at(up)] += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }

    Region withSiblings(int best) const {
        const int parent = m_page[best].parent;
        if (parent < 0)
            return {best};
        Region region;
        const double enough = std::max(10.0, m_scores[at(best)] * kSiblingShare);
        for (int i = parent + 1; i < m_page[parent].end; i = m_page[i].end) {
            if (m_view.pruned[at(i)] || !m_page.isElement(i))
                continue;
            const bool paragraph =
                m_page.is(i, GUMBO_TAG_P) && m_view.textBytes[at(i)] > 80 && m_view.linkDensity(i) < 0.25;
            if (i == best || paragraph || (m_seen[at(i)] && m_scores[at(i)] >= enough && m_view.proseBytes[at(i)] > 0))
                region.push_back(i);
        }
        return region;
    }

    const PageView& m_view;
    const HtmlPage& m_page;
    const ReadingLexicon& m_lexicon;
    std::vector<double> m_scores;
    std::vector<char> m_seen;
};

} // namespace

Region scoredRegion(const PageView& view, const ReadingLexicon& lexicon) {
    return Scorer(view, lexicon).region();
}

} // namespace reading
