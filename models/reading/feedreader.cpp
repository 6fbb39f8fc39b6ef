// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/feedreader.h"

#include "models/core/text.h"
#include "models/reading/bylines.h"
#include "models/reading/htmlreader.h"
#include "models/reading/paragraphfilter.h"
#include "models/reading/textreader.h"
#include "models/reading/xmltree.h"

#include <algorithm>
#include <array>

namespace reading {
namespace {

bool hasMarkup(std::string_view text) {
    const std::size_t open = text.find('<');
    return (open != std::string_view::npos && text.find('>', open) != std::string_view::npos) ||
           (text.find('&') != std::string_view::npos && text.find(';') != std::string_view::npos);
}

std::string plain(std::string_view text) {
    return hasMarkup(text) ? core::simplified(textOfHtml(text)) : core::simplified(text);
}

// "Headline - Publisher" where the publisher is known.
std::string withoutPublisher(std::string title, const std::string& publisher) {
    for (const std::string_view mark : {" - ", " | ", " \u2013 ", " \u2014 "}) {
        const std::string tail = std::string(mark) + publisher;
        if (!publisher.empty() && title.size() > tail.size() && title.ends_with(tail))
            title.resize(title.size() - tail.size());
    }
    return title;
}

std::optional<core::TimeValue> dateOf(const std::string& raw, const char* source, const analysis::Lexicon& lexicon) {
    // RFC 822 calls Universal Time so; elsewhere two letters are too few for a zone.
    std::optional<core::TimeValue> value = parseDate(raw.ends_with(" UT") ? raw + 'C' : raw, lexicon);
    if (value)
        value->basis = source;
    return value;
}

class FeedXml {
public:
    FeedXml(const XmlTree& tree, const analysis::Lexicon& lexicon, const ReadingLexicon& words)
        : m_tree(tree)
        , m_lexicon(lexicon)
        , m_words(words) {}

    std::vector<core::Document> read() {
        std::vector<core::Document> documents;
        if (m_tree.size() == 0)
            return documents;
        const int channel = m_tree.child(0, "channel");
        m_feed = channel < 0 ? 0 : channel;
        const bool single = m_tree[0].local() == "entry";
        m_publisher = single ? std::string() : textChild(m_feed, "title");
        m_language = core::lowerAscii(textChild(m_feed, "language"));
        if (m_language.empty())
            m_language = core::lowerAscii(m_tree.attribute(0, "lang"));
        for (const int entry : single ? std::vector<int>{0} : entries()) {
            core::Document document = documentOfEntry(entryOf(entry), m_lexicon, m_words);
            if (!document.body.empty() || !document.title.empty())
                documents.push_back(std::move(document));
        }
        return documents;
    }

    bool hasEntries() const { return m_tree.size() > 0 && !entries().empty(); }

private:
    std::vector<int> entries() const {
        std::vector<int> found = m_tree.children(m_feed, "item");
        for (const int parent : {m_feed, 0}) {
            if (found.empty())
                found = m_tree.children(parent, "entry");
            if (found.empty())
                found = m_tree.children(parent, "item");
        }
        return found;
    }

    // Text or markup, whichever way it was put in: escaped, in CDATA, or as elements (XHTML).
    std::string content(int node) const {
        for (int i = node + 1; i < m_tree[node].end; i = m_tree[i].end) {
            if (!m_tree[i].name.empty())
                return m_tree.markup(node);
        }
        return m_tree.text(node);
    }

    std::string textChild(int node, std::string_view local) const {
        const int child = m_tree.child(node, local);
        return child < 0 ? std::string() : plain(content(child));
    }

    std::string first(int node, std::initializer_list<std::string_view> names) const {
        for (const std::string_view name : names) {
            if (std::string text = textChild(node, name); !text.empty())
                return text;
        }
        return {};
    }

    FeedEntry entryOf(int node) const {
        FeedEntry entry;
        entry.title = textChild(node, "title");
        entry.published = first(node, {"pubDate", "published", "issued", "date", "created"});
        entry.modified = first(node, {"updated", "modified"});
        if (entry.published.empty())
            std::swap(entry.published, entry.modified);
        entry.url = linkOf(node);
        entry.author = authorOf(node);
        entry.language = m_language;
        if (const std::string own = core::lowerAscii(m_tree.attribute(node, "lang")); !own.empty())
            entry.language = own;
        takePublisher(node, entry);
        // The longest is the article, others are its summary.
        for (const std::string_view name : {"encoded", "content", "description", "summary"}) {
            for (const int each : m_tree.children(node, name)) {
                std::string text = content(each);
                if (m_tree[each].prefix() != "media" && text.size() > entry.content.size())
                    entry.content = std::move(text);
            }
        }
        return entry;
    }

    void takePublisher(int node, FeedEntry& entry) const {
        if (const int source = m_tree.child(node, "source"); source >= 0) {
            entry.publisher = textChild(source, "title");
            if (entry.publisher.empty() && m_tree.children(source, "").empty())
                entry.publisher = plain(m_tree.text(source));
            entry.publisherFrom = "feed entry source";
        }
        if (entry.publisher.empty()) {
            entry.publisher = m_publisher;
            entry.publisherFrom = "feed title";
        }
    }

    std::string linkOf(int node) const {
        std::string url;
        for (const int link : m_tree.children(node, "link")) {
            const std::string_view rel = m_tree.attribute(link, "rel");
            std::string target(m_tree.attribute(link, "href"));
            if (target.empty())
                target = core::simplified(m_tree.text(link));
            if (!target.empty() && (rel.empty() || rel == "alternate"))
                return target;
            if (url.empty() && rel != "self" && rel != "enclosure")
                url = target;
        }
        const std::string guid = first(node, {"guid", "id"});
        return url.empty() && guid.starts_with("http") ? guid : url;
    }

    std::string authorOf(int node) const {
        std::vector<std::string> names;
        for (const std::string_view element : {"author", "creator"}) {
            for (const int author : m_tree.children(node, element)) {
                std::string name = textChild(author, "name");
                if (name.empty() && m_tree.children(author, "").empty())
                    name = nameOf(plain(m_tree.text(author)));
                if (!name.empty() && std::ranges::find(names, name) == names.end())
                    names.push_back(std::move(name));
            }
        }
        std::string joined;
        for (const std::string& name : names)
            joined += (joined.empty() ? "" : ", ") + name;
        return joined;
    }

    // "jo@example.org (Jo Field)" is how RSS wants it.
    static std::string nameOf(const std::string& author) {
        const std::size_t open = author.find('(');
        const std::size_t close = author.rfind(')');
        if (author.find('@') == std::string::npos || open == std::string::npos || close == std::string::npos ||
            close < open)
            return author;
        return core::simplified(std::string_view(author).substr(open + 1, close - open - 1));
    }

    const XmlTree& m_tree;
    const analysis::Lexicon& m_lexicon;
    const ReadingLexicon& m_words;
    int m_feed = 0;
    std::string m_publisher;
    std::string m_language;
};

} // namespace

core::Document documentOfEntry(const FeedEntry& entry, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    core::Document document;
    document.format = "feed";
    document.publisher = entry.publisher;
    document.title = withoutPublisher(entry.title, entry.publisher);
    document.author = entry.author;
    if (entry.url.starts_with("http"))
        document.url = entry.url;
    if (entry.language.size() >= 2 && (entry.language.size() == 2 || entry.language[2] == '-'))
        document.language = entry.language.substr(0, 2);
    document.published = dateOf(entry.published, "feed entry", lexicon);
    document.modified = dateOf(entry.modified, "feed entry", lexicon);
    if (document.modified && document.published && document.modified->interval == document.published->interval)
        document.modified.reset();
    for (const auto& [field, source, raw] :
         {std::array<std::string, 3>{"title", "feed entry", entry.title},
          {"publisher", entry.publisherFrom, entry.publisher},
          {"author", "feed entry", entry.author},
          {"url", "feed entry", document.url},
          {"published", "feed entry", document.published ? entry.published : std::string()},
          {"modified", "feed entry", document.modified ? entry.modified : std::string()}}) {
        if (!raw.empty())
            document.evidence.push_back({field, source, raw});
    }
    std::vector<Block> blocks =
        entry.isHtml && hasMarkup(entry.content) ? blocksOfHtmlFragment(entry.content) : blocksOfText(entry.content);
    filterParagraphs(blocks, {document.title, document.author, document.publisher, true, false}, words);
    assembleBody(blocks, document);
    if (document.body.empty())
        document.notice = "This entry of the feed holds no text.";
    return document;
}

core::Result<std::vector<core::Document>> readFeed(
    std::string_view xml, const std::string& name, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    const XmlTree tree(xml);
    FeedXml feed(tree, lexicon, words);
    std::vector<core::Document> documents = feed.read();
    if (documents.empty() && !tree.problem().empty())
        return core::fail(
            core::ErrorCode::Malformed, name + " could not be read: the feed is damaged (" + tree.problem() + ").");
    if (documents.empty())
        return core::fail(
            core::ErrorCode::Empty,
            name + (feed.hasEntries() ? " is a feed whose entries hold neither a title nor text."
                                      : " is a feed without entries."));
    if (!tree.problem().empty()) {
        for (core::Document& document : documents)
            document.notice = "The feed is damaged (" + tree.problem() + "); what stands before that was read.";
    }
    return documents;
}

} // namespace reading
