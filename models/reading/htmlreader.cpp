// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlreader.h"

#include "models/core/text.h"
#include "models/reading/datelines.h"
#include "models/reading/htmlblocks.h"
#include "models/reading/liveblog.h"
#include "models/reading/maintext.h"
#include "models/reading/pagedates.h"
#include "models/reading/pagefacts.h"
#include "models/reading/paragraphfilter.h"

#include <algorithm>
#include <map>
#include <utility>

namespace reading {
namespace {

constexpr std::size_t kHeadBlocks = 12;

// The headline, bylines and date lines above the first running text.
class PageHead {
public:
    PageHead(
        const HtmlPage& page, std::vector<Block>& blocks, core::Document& document, const analysis::Lexicon& lexicon,
        const ReadingLexicon& words)
        : m_page(page)
        , m_blocks(blocks)
        , m_document(document)
        , m_lexicon(lexicon)
        , m_words(words)
        , m_title(folded(document.title)) {}

    void take() {
        std::size_t looked = 0;
        for (Block& block : m_blocks) {
            if (!block.kept())
                continue;
            if (++looked > kHeadBlocks || isProse(block.text))
                return;
            if (isHeadline(block))
                block.dropped = "headline";
            else if (isStampLine(block.text) && tellsOfEvent(m_page, block.node))
                block.dropped = "date of an event";
            else if (isStampLine(block.text) || takesByline(block))
                takeStamp(block);
        }
    }

private:
    bool isHeadline(const Block& block) const { return !m_title.empty() && folded(block.text) == m_title; }

    // A date line, perhaps in a list or in pieces with the name of the source: "June 5, 2023 / Updated June 6 / Source:
    // X".
    bool isStampLine(std::string_view line) const {
        if (line.starts_with("- "))
            line.remove_prefix(2);
        if (isDateLine(line, m_words))
            return true;
        bool dated = false;
        for (std::size_t at = 0; at < line.size() && line.size() <= 200;) {
            const std::size_t end = std::min({line.find(" / ", at), line.find(" | ", at), line.size()});
            const std::string_view piece = line.substr(at, end - at);
            const bool date = isDateLine(piece, m_words);
            if (!date && !m_words.sourceLabels.matches(folded(piece)))
                return false;
            dated = dated || date;
            at = end + 3;
        }
        return dated;
    }

    bool takesByline(const Block& block) {
        const std::optional<Byline> byline = parseByline(block.text, m_words);
        if (!byline || block.kind == BlockKind::Heading || block.kind == BlockKind::Quote)
            return false;
        if (m_document.author.empty()) {
            m_document.author = byline->author;
            m_document.evidence.push_back({"author", "byline", block.text});
        }
        return true;
    }

    void takeStamp(Block& block) {
        block.dropped = "byline";
        const StatedDates dates = statedDates(block.text, m_words);
        if (!m_document.published)
            set(m_document.published, parseDate(dates.published, m_lexicon), "published", block.text);
        if (!m_document.modified)
            set(m_document.modified, modifiedOf(dates, m_document.published, m_lexicon), "modified", block.text);
    }

    void set(
        std::optional<core::TimeValue>& field, std::optional<core::TimeValue> value, const char* name,
        const std::string& line) {
        if (!value)
            return;
        value->basis = "date line";
        field = std::move(value);
        m_document.evidence.push_back({name, "date line", line});
    }

    const HtmlPage& m_page;
    std::vector<Block>& m_blocks;
    core::Document& m_document;
    const analysis::Lexicon& m_lexicon;
    const ReadingLexicon& m_words;
    std::string m_title;
};

// A page with what became of its blocks.
struct ReadPage {
    explicit ReadPage(std::string_view utf8)
        : page(utf8) {}
    HtmlPage page;
    core::Document document;
    std::vector<Block> blocks; // of the article's region
    std::vector<char> pruned;
};

void readPage(ReadPage& read, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    core::Document& document = read.document;
    document.format = "html";
    const LinkedData data = linkedData(read.page);
    takeMetadata(read.page, data, lexicon, words, document);
    PageView view = viewOf(read.page, words);
    read.blocks = articleBlocks(view, data.body, words);
    read.pruned = std::move(view.pruned);
    PageHead(read.page, read.blocks, document, lexicon, words).take();
    filterParagraphs(read.blocks, {document.title, document.author, document.publisher}, words);
}

// Why a subtree was not looked at, by the element that it begins with.
std::string_view furnitureName(const HtmlPage& page, int node) {
    switch (page[node].tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU:
        return "navigation";
    case GUMBO_TAG_FOOTER:
        return "foot of the page";
    case GUMBO_TAG_ASIDE:
        return "beside the article";
    case GUMBO_TAG_FIGCAPTION:
        return "caption of a picture";
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_LABEL:
        return "form";
    default:
        return "part of the site, by the name of its box";
    }
}

// Browsers write the end of a page even where its author has left it out.
bool isCutOff(std::string_view utf8) {
    const std::string_view page = core::trimmed(utf8);
    const std::string end = core::lowerAscii(page.substr(page.size() - std::min<std::size_t>(page.size(), 65536)));
    const std::string start = core::lowerAscii(page.substr(0, 4096));
    return start.find("<html") != std::string::npos && !page.ends_with('>') &&
           end.find("</body") == std::string::npos && end.find("</html") == std::string::npos;
}

} // namespace

core::Document readHtml(std::string_view utf8, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    ReadPage read(utf8);
    readPage(read, lexicon, words);
    core::Document& document = read.document;
    takeOpening(read.blocks, document, lexicon, words);
    if (!assembleLive(read.blocks, &read.page, lexicon, document))
        assembleBody(read.blocks, document);
    if (document.body.empty())
        document.notice = "No article text was found in this page.";
    if (read.page.isCut())
        document.notice += (document.notice.empty() ? "" : " ") +
                           std::string("The page's markup is too large: only its beginning was read. Save the article "
                                       "by itself, without the page around it.");
    if (isCutOff(utf8))
        document.notice += (document.notice.empty() ? "" : " ") +
                           std::string("The page ends in the middle; the file seems to be cut off. Save it again.");
    return std::move(document);
}

std::vector<Block> wholePage(std::string_view utf8, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    ReadPage read(utf8);
    if (read.page.size() == 0)
        return {};
    readPage(read, lexicon, words);
    std::map<std::pair<int, std::string_view>, std::string_view> fate; // block of the region -> why it was left out
    std::string kept = "\n";
    for (const Block& block : read.blocks) {
        fate.try_emplace({block.node, block.text}, block.dropped);
        if (block.kept())
            kept += block.text + '\n';
    }
    std::vector<Block> blocks;
    const int body = std::max(0, read.page.find(GUMBO_TAG_BODY, 0, read.page.size()));
    appendBlocks(read.page, body, std::vector<char>(static_cast<std::size_t>(read.page.size()), 0), blocks);
    for (Block& block : blocks) {
        if (const auto found = fate.find({block.node, block.text}); found != fate.end()) {
            block.dropped = found->second;
            continue;
        }
        // The element that was left out with all that is in it.
        int top = -1;
        for (int up = block.node; up >= 0 && read.pruned[static_cast<std::size_t>(up)]; up = read.page[up].parent)
            top = up;
        if (top >= 0)
            block.dropped = furnitureName(read.page, top);
        else if (kept.find(block.text) == std::string::npos)
            block.dropped = "outside of the article";
    }
    return blocks;
}

std::vector<Block> blocksOfHtmlFragment(std::string_view utf8) {
    const HtmlPage page(utf8);
    std::vector<Block> blocks;
    if (page.size() > 0)
        appendBlocks(page, 0, std::vector<char>(static_cast<std::size_t>(page.size()), 0), blocks);
    return blocks;
}

std::string textOfHtml(std::string_view utf8) {
    const HtmlPage page(utf8);
    return page.size() > 0 ? page.text(0) : std::string();
}

} // namespace reading
