// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/paragraphfilter.h"

#include "models/core/text.h"
#include "models/reading/bylines.h"

#include <algorithm>
#include <ranges>

namespace reading {
namespace {

constexpr std::size_t kShort = 240;       // bytes: a longer block is never furniture by its words alone
constexpr std::size_t kLongest = 700;     // bytes: the longest that is looked at, as a biography at the end may be
constexpr std::size_t kMostBlocks = 2000; // of a document that is searched for repeated words
constexpr std::size_t kTailBlocks = 10;   // how far from the end the house's words are looked for
constexpr std::size_t kBodyBytes = 200;   // this much must have come before teasers can close an article

std::string withoutMarks(std::string_view text) {
    std::string out = folded(text);
    std::erase_if(out, [](char c) { return c == '"' || c == '\'' || c == '*' || c == '_' || c == '>'; });
    return core::simplified(out);
}

// "Careers | Terms | Follow us": a bar of short items.
bool hasBars(std::string_view plain) {
    const auto bars = std::ranges::count(plain, '|');
    return bars >= 1 && plain.size() / static_cast<std::size_t>(bars + 1) < 40;
}

bool mostlyLinks(const Block& block) {
    return block.linkBytes * 10 >= block.text.size() * 7;
}

class Filter {
public:
    Filter(std::vector<Block>& blocks, const FilterFacts& facts, const ReadingLexicon& lexicon)
        : m_blocks(blocks)
        , m_facts(facts)
        , m_lexicon(lexicon) {
        m_plain.reserve(blocks.size());
        for (const Block& block : blocks)
            m_plain.push_back(block.text.size() <= kLongest ? folded(block.text) : std::string());
        for (const std::string_view name : core::split(facts.author, ',')) {
            if (wordCount(name) >= 2)
                m_authors.push_back(folded(name));
        }
        m_publisher = folded(facts.publisher);
    }

    void run() {
        dropSections();
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].kept())
                dropFurniture(i);
        }
        dropLinks();
        dropPullQuotes();
        dropTail();
        dropEmptyHeadings();
    }

private:
    bool isNote(std::size_t i) const { return m_lexicon.notes.matches(m_plain[i]); }

    void drop(std::size_t i, std::string_view why) { m_blocks[i].dropped = why; }

    // "Explore more" as a line of its own, after some body and with hardly any running text behind it: nothing that
    // follows is the article. With much behind it, it is a box inside the article.
    void dropSections() {
        std::size_t behind = 0;
        for (const Block& block : m_blocks)
            behind += proseBytes(block);
        std::size_t before = 0;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const Block& block = m_blocks[i];
            const std::size_t prose = proseBytes(block);
            behind -= prose;
            before += prose;
            if (!block.kept() || before < kBodyBytes || !m_lexicon.teaserSections.matches(bare(m_plain[i])))
                continue;
            if (behind * 4 < before)
                return dropRest(i);
            drop(i, "teaser");
            dropAnnounced(i);
        }
    }

    static std::size_t proseBytes(const Block& block) {
        return block.kept() && isProse(block.text) ? block.text.size() : 0;
    }

    void dropRest(std::size_t from) {
        for (std::size_t i = from; i < m_blocks.size(); ++i) {
            if (m_blocks[i].kept() && !isNote(i))
                drop(i, "teasers at the end");
        }
    }

    // Headlines that lead elsewhere: link lists, cards of other stories.
    void dropLinks() {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const Block& block = m_blocks[i];
            const bool row = block.kind == BlockKind::TableRow || block.kind == BlockKind::Heading;
            if (block.kept() && !row && mostlyLinks(block) && !endsSentence(block.text) && !isNote(i))
                drop(i, "links");
        }
    }

    // A heading whose section was dropped.
    void dropEmptyHeadings() {
        bool gone = false; // something was dropped since the last kept block that is no heading
        for (std::size_t i = m_blocks.size(); i-- > 0;) {
            if (!m_blocks[i].kept())
                gone = gone || !m_blocks[i].dropped.empty();
            else if (m_blocks[i].kind == BlockKind::Heading && gone && m_blocks[i].node >= 0)
                drop(i, "heading of what was left out");
            else
                gone = false;
        }
    }

    void dropFurniture(std::size_t i) {
        if (m_plain[i].empty() || m_blocks[i].text.size() > kShort || isNote(i))
            return;
        if (m_lexicon.furniture.matches(bare(m_plain[i]))) {
            drop(i, "page furniture");
        } else if (const Teaser teaser = teaserAt(i); teaser != Teaser::None) {
            drop(i, "teaser");
            if (teaser == Teaser::Label)
                dropAnnounced(i);
        }
    }

    enum class Teaser : unsigned char { None, Line, Label };

    // "Read more: ...", or such a label alone, or one inside a link.
    Teaser teaserAt(std::size_t i) const {
        const std::string_view plain = m_plain[i];
        if (m_blocks[i].text.size() > kShort)
            return Teaser::None;
        const std::size_t label = m_lexicon.teaserLines.prefixOf(plain);
        if (label == 0)
            return Teaser::None;
        const std::string_view rest = core::trimmed(plain.substr(label));
        if (rest.empty() || rest == ":")
            return Teaser::Label;
        const bool marked = rest.starts_with(':') || rest.starts_with('|') || rest.starts_with("- ");
        return marked || mostlyLinks(m_blocks[i]) ? Teaser::Line : Teaser::None;
    }

    // Without what may follow a label: "People also read...", "Share:".
    static std::string_view bare(std::string_view plain) {
        while (plain.ends_with(':') || plain.ends_with('.') || plain.ends_with("\u2026") || plain.ends_with('>'))
            plain.remove_suffix(plain.ends_with("\u2026") ? 3 : 1);
        return core::trimmed(plain);
    }

    // What a label that stands alone announces: the headlines that stand with it.
    void dropAnnounced(std::size_t label) {
        for (std::size_t i = label + 1; i < m_blocks.size(); ++i) {
            const Block& block = m_blocks[i];
            if (!block.kept() || block.text.size() > kShort || endsSentence(block.text) ||
                block.kind == BlockKind::Heading)
                return;
            if (i > label + 1 && block.group != m_blocks[label + 1].group)
                return;
            drop(i, "teaser");
        }
    }

    // Words of the article, shown a second time as an ornament.
    void dropPullQuotes() {
        if (m_blocks.size() > kMostBlocks)
            return; // each is compared with all: not worth it for a book
        std::vector<std::string> bodies(m_blocks.size());
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].kept())
                bodies[i] = withoutMarks(m_blocks[i].text);
        }
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const Block& block = m_blocks[i];
            if (!block.kept() || block.kind == BlockKind::Heading || block.kind == BlockKind::ListItem ||
                block.text.size() > kShort || wordCount(block.text) < 3 || isProse(block.text))
                continue;
            const bool repeated =
                std::ranges::any_of(std::views::iota(std::size_t{0}, m_blocks.size()), [&](std::size_t j) {
                    return j != i && bodies[j].size() > bodies[i].size() + 10 &&
                           bodies[j].find(bodies[i]) != std::string::npos;
                });
            if (repeated)
                drop(i, "pull quote");
        }
    }

    // "Jo Field covers courts.", "Field is a senior editor": about the author.
    bool speaksOfAuthor(std::size_t i) const {
        return std::ranges::any_of(m_authors, [&](const std::string& name) {
            const std::size_t first = name.find(' ');
            const std::size_t last = name.rfind(' ') + 1;
            return isAbout(m_plain[i], name.substr(0, first)) || isAbout(m_plain[i], name.substr(last));
        });
    }

    bool isAbout(std::string_view plain, const std::string& name) const {
        if (name.size() < 3 || !plain.starts_with(name + ' '))
            return false;
        const std::string_view rest = plain.substr(name.size() + 1);
        return m_lexicon.bioVerbs.prefixOf(rest) > 0;
    }

    // "Jo Field is a senior editor in London": a name and a trade, whoever wrote the article.
    bool isBiography(std::size_t i) const {
        const std::string& text = m_blocks[i].text;
        std::size_t at = text.find(' ');
        for (int words = 2; words <= 4 && at != std::string::npos; ++words) {
            at = text.find(' ', at + 1);
            if (at == std::string::npos || !looksLikeNames(std::string_view(text).substr(0, at), m_lexicon))
                continue;
            const std::string rest = folded(std::string_view(text).substr(at + 1));
            if (m_lexicon.bioVerbs.prefixOf(rest) > 0)
                return namesTrade(rest.substr(0, 160));
        }
        return false;
    }

    bool namesTrade(const std::string& plain) const {
        for (std::string_view word : core::split(plain, ' ')) {
            while (word.ends_with(',') || word.ends_with('.'))
                word.remove_suffix(1);
            if (m_lexicon.trades.holds(word))
                return true;
        }
        return false;
    }

    // "Senior Editor": a scrap above what was dropped.
    bool isScrap(std::size_t i) const {
        const Block& block = m_blocks[i];
        return block.node >= 0 && block.kind == BlockKind::Paragraph && wordCount(block.text) <= 5 &&
               !endsSentence(block.text);
    }

    bool namesAuthor(std::size_t i) const {
        return std::ranges::any_of(m_authors, [&](const std::string& name) { return m_plain[i].starts_with(name); });
    }

    // Surely not the article when it stands near the end, and nothing after it is.
    bool isTailMark(std::size_t i) const {
        const std::string& plain = m_plain[i];
        return !plain.empty() && !isNote(i) &&
               (m_lexicon.tailLines.matches(plain) || m_lexicon.tailLines.matches(bare(plain)) ||
                m_lexicon.credits.matches(plain) || teaserAt(i) != Teaser::None ||
                m_lexicon.teaserSections.matches(bare(plain)));
    }

    bool isTailWord(std::size_t i) const {
        const std::string& plain = m_plain[i];
        if (plain.empty() || isNote(i))
            return false;
        if (isTailMark(i) || namesAuthor(i) || speaksOfAuthor(i) || isBiography(i) ||
            (hasBars(plain) && m_blocks[i].kind != BlockKind::TableRow) || mostlyLinks(m_blocks[i]) ||
            m_blocks[i].emphasised)
            return true;
        return !m_publisher.empty() && m_publisher.size() >= 5 && plain.find(m_publisher) != std::string::npos &&
               m_fromMasthead;
    }

    void dropTail() {
        std::vector<std::size_t> last; // indexes of kept blocks, from the end
        for (std::size_t i = m_blocks.size(); i-- > 0 && last.size() < kTailBlocks;) {
            if (m_blocks[i].kept())
                last.push_back(i);
        }
        std::size_t cut = 0; // blocks from the end that go
        for (std::size_t k = 0; k < last.size() && m_blocks[last[k]].text.size() <= kLongest; ++k) {
            if (isTailMark(last[k]) && !isProseList(last[k]))
                cut = k + 1;
            else if (isProse(m_blocks[last[k]].text))
                break;
        }
        while (cut < last.size() &&
               (isTailWord(last[cut]) || (cut > 0 && (isDanglingHeading(last[cut]) || isScrap(last[cut])))))
            ++cut;
        if (cut == last.size())
            return; // never everything
        for (std::size_t k = 0; k < cut; ++k) {
            if (!isNote(last[k]))
                drop(last[k], "words of the house at the end");
        }
    }

    bool isProseList(std::size_t i) const {
        return m_blocks[i].kind == BlockKind::ListItem && endsSentence(m_blocks[i].text);
    }
    // A heading of the text's own making; one that was only guessed from its shape may be the last line.
    bool isDanglingHeading(std::size_t i) const {
        return m_blocks[i].kind == BlockKind::Heading && !m_facts.headingsGuessed;
    }

    std::vector<Block>& m_blocks;
    const FilterFacts& m_facts;
    const ReadingLexicon& m_lexicon;
    std::vector<std::string> m_plain; // folded text of blocks up to kLongest, empty for longer ones
    std::vector<std::string> m_authors;
    std::string m_publisher;
    bool m_fromMasthead = m_facts.publisherIsMasthead;
};

} // namespace

void filterParagraphs(std::vector<Block>& blocks, const FilterFacts& facts, const ReadingLexicon& lexicon) {
    Filter(blocks, facts, lexicon).run();
}

} // namespace reading
