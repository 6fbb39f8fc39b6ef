// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/maintext.h"

#include "models/core/text.h"
#include "models/reading/htmlblocks.h"

#include <algorithm>
#include <unordered_set>

namespace reading {
namespace {

constexpr std::size_t kEnough = 250; // bytes of running text that make an element an article

std::size_t at(int node) {
    return static_cast<std::size_t>(node);
}

bool saysBody(const PageView& view, int i, const ReadingLexicon& lexicon) {
    return std::ranges::any_of(
        view.words[at(i)], [&](const std::string& word) { return lexicon.htmlBody.holds(word); });
}

// How plainly an element says that it holds the article: 4 is the plainest, 0 not at all.
int plainness(const PageView& view, int i, const ReadingLexicon& lexicon) {
    const HtmlPage& page = view.page;
    if (!page.isElement(i) || view.pruned[at(i)])
        return 0;
    if (core::lowerAscii(page.attribute(i, "itemprop")).find("articlebody") != std::string::npos)
        return 4;
    if (saysBody(view, i, lexicon))
        return 3;
    if (page.is(i, GUMBO_TAG_ARTICLE))
        return 2;
    return page.is(i, GUMBO_TAG_MAIN) || page.attribute(i, "role") == "main" ? 1 : 0;
}

std::size_t proseOf(const PageView& view, const Region& region) {
    std::size_t sum = 0;
    for (const int node : region)
        sum += view.proseBytes[at(node)];
    return sum;
}

std::size_t textOf(const PageView& view, const Region& region) {
    std::size_t sum = 0;
    for (const int node : region)
        sum += view.textBytes[at(node)];
    return sum;
}

// Five-word sequences, hashed.
std::unordered_set<std::size_t> shinglesOf(std::string_view text) {
    std::unordered_set<std::size_t> found;
    std::vector<std::string_view> words;
    for (const std::string_view word : core::split(text, ' ')) {
        if (!word.empty())
            words.push_back(word);
    }
    for (std::size_t i = 0; i + 5 <= words.size(); ++i) {
        const std::string_view first = words[i];
        const std::string_view last = words[i + 4];
        found.insert(std::hash<std::string_view>{}(
            {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())}));
    }
    return found;
}

// Which region fits what the page says its article is: F1 of shingles, -1 when it says nothing useful.
double fit(const PageView& view, const Region& region, const std::unordered_set<std::size_t>& stated) {
    if (stated.size() < 20)
        return -1;
    std::string text;
    for (const int node : region) {
        std::vector<Block> blocks;
        appendBlocks(view.page, node, view.pruned, blocks);
        for (const Block& block : blocks)
            text += block.text + ' ';
    }
    const std::unordered_set<std::size_t> own = shinglesOf(text);
    const auto shared =
        static_cast<double>(std::ranges::count_if(own, [&](std::size_t hash) { return stated.contains(hash); }));
    const double sum = static_cast<double>(own.size() + stated.size());
    return sum == 0 ? -1 : 2 * shared / sum;
}

double quality(const PageView& view, const Region& region) {
    double sum = 0;
    for (const int node : region)
        sum += static_cast<double>(view.textBytes[at(node)]) * (1.0 - view.linkDensity(node));
    return sum;
}

Region choose(const PageView& view, const Region& scored, const Region& named, std::string_view stated) {
    if (named.empty() || scored.empty())
        return named.empty() ? scored : named;
    const std::unordered_set<std::size_t> shingles = shinglesOf(core::simplified(stated));
    const double scoredFit = fit(view, scored, shingles);
    const double namedFit = fit(view, named, shingles);
    if (std::max(scoredFit, namedFit) > 0.5 && std::abs(scoredFit - namedFit) > 0.02)
        return scoredFit > namedFit ? scored : named;
    // The smaller one is purer, unless it loses much of the running text of the other.
    const std::size_t scoredProse = proseOf(view, scored);
    const std::size_t namedProse = proseOf(view, named);
    if (namedProse * 10 < scoredProse * 7)
        return scored;
    if (scoredProse * 10 < namedProse * 7)
        return named;
    return quality(view, scored) < quality(view, named) && textOf(view, scored) * 10 < textOf(view, named) * 9 ? scored
                                                                                                               : named;
}

} // namespace

namespace {

// A body in several pieces: elements that say the same, in the same article or beside it.
Region piecesLike(const PageView& view, int best, int rank, const ReadingLexicon& lexicon) {
    int around = view.page[best].parent;
    for (int up = around; up >= 0; up = view.page[up].parent) {
        if (view.page.is(up, GUMBO_TAG_ARTICLE)) {
            around = up;
            break;
        }
    }
    Region region;
    for (int i = around < 0 ? best : around + 1; i < (around < 0 ? best + 1 : view.page[around].end);) {
        const bool piece =
            i == best ||
            (plainness(view, i, lexicon) == rank && view.proseBytes[at(i)] > 0 && view.page[i].end <= best) ||
            (i > best && plainness(view, i, lexicon) == rank && view.proseBytes[at(i)] > 0);
        if (piece)
            region.push_back(i);
        i = piece ? view.page[i].end : i + 1;
    }
    return region;
}

} // namespace

Region namedRegion(const PageView& view, const ReadingLexicon& lexicon) {
    int best = -1;
    int bestRank = 0;
    for (int i = 0; i < view.page.size(); ++i) {
        const int rank = plainness(view, i, lexicon);
        if (rank == 0 || view.proseBytes[at(i)] < kEnough)
            continue;
        // Of equals the one with more running text; of nested equals with as much, the inner one.
        const bool more =
            best >= 0 && view.proseBytes[at(i)] * 10 >= view.proseBytes[at(best)] * 9 && i < view.page[best].end;
        if (rank > bestRank || (rank == bestRank && (more || view.proseBytes[at(i)] > view.proseBytes[at(best)]))) {
            best = i;
            bestRank = rank;
        }
    }
    if (best < 0)
        return {};
    return bestRank < 3 ? Region{best} : piecesLike(view, best, bestRank, lexicon);
}

std::vector<Block> articleBlocks(const PageView& view, std::string_view stated, const ReadingLexicon& lexicon) {
    const Region scored = scoredRegion(view, lexicon);
    const Region named = namedRegion(view, lexicon);
    Region region = choose(view, scored, named, stated);
    if (region.empty() && view.page.size() > 0)
        region = {0};
    std::vector<Block> blocks;
    for (const int node : region)
        appendBlocks(view.page, node, view.pruned, blocks);
    return blocks;
}

} // namespace reading
