// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pagefacts.h"

#include "models/core/text.h"
#include "models/reading/blocks.h"
#include "models/reading/pagedates.h"

#include <algorithm>
#include <initializer_list>

namespace reading {
namespace {

constexpr std::size_t kMaxField = 600;

struct Candidate {
    std::string source;
    std::string raw;
};

Candidate fromMeta(const MetaMap& meta, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const auto found = meta.find(std::string_view(key));
        if (found != meta.end())
            return {"meta " + found->first, found->second};
    }
    return {};
}

std::string firstHeading(const HtmlPage& page) {
    std::string only;
    for (int i = 0; i < page.size(); ++i) {
        if (!page.is(i, GUMBO_TAG_H1))
            continue;
        std::string text = page.text(i);
        if (text.size() > only.size() && text.size() < kMaxField)
            only = std::move(text);
    }
    return only;
}

std::string pageTitle(const HtmlPage& page) {
    const int head = page.find(GUMBO_TAG_HEAD, 0, page.size());
    const int title = head < 0 ? -1 : page.find(GUMBO_TAG_TITLE, head, page[head].end);
    return title < 0 ? std::string() : core::simplified(page.rawText(title));
}

// "Headline | Site" without the site: the last segment goes when it is the publisher or the shorter part.
std::string withoutSite(const std::string& title, const std::string& publisher) {
    std::size_t at = std::string::npos;
    std::size_t width = 0;
    for (const std::string_view mark : {" | ", " - ", " \u2013 ", " \u2014 ", " \u00b7 ", " :: ", " \u00bb ", " // "}) {
        const std::size_t found = title.rfind(mark);
        if (found != std::string::npos && (at == std::string::npos || found > at)) {
            at = found;
            width = mark.size();
        }
    }
    if (at == std::string::npos)
        return title;
    const std::string left = title.substr(0, at);
    const std::string right = title.substr(at + width);
    const std::string plainRight = folded(right);
    const bool site = (!publisher.empty() && (plainRight.find(folded(publisher)) != std::string::npos ||
                                              folded(publisher).find(plainRight) != std::string::npos)) ||
                      (wordCount(right) <= 4 && wordCount(left) >= 3);
    return site ? withoutSite(left, {}) : title;
}

// Without the marks that part a headline from what follows it; each is a character, not its bytes.
std::string_view withoutLeadingMarks(std::string_view text) {
    for (bool isMark = true; isMark;) {
        isMark = false;
        for (const std::string_view mark : {" ", "|", "-", "\u2013", "\u2014", "\u00b7", "\u00bb", ":", "/"}) {
            if (text.starts_with(mark)) {
                text.remove_prefix(mark.size());
                isMark = true;
            }
        }
    }
    return text;
}

void set(std::string& field, const Candidate& candidate, std::string_view name, core::Document& document) {
    if (candidate.raw.empty() || candidate.raw.size() > kMaxField)
        return;
    document.evidence.push_back({std::string(name), candidate.source, candidate.raw});
    if (field.empty())
        field = candidate.raw;
}

std::string hostOf(const std::string& url) {
    const std::size_t begin = url.find("://");
    if (begin == std::string::npos)
        return {};
    const std::string host = core::lowerAscii(url.substr(begin + 3, url.find_first_of("/?#:", begin + 3) - begin - 3));
    return host.starts_with("www.") ? host.substr(4) : host;
}

class Facts {
public:
    Facts(
        const HtmlPage& page, const LinkedData& data, const analysis::Lexicon& lexicon, const ReadingLexicon& words,
        core::Document& document)
        : m_page(page)
        , m_data(data)
        , m_lexicon(lexicon)
        , m_words(words)
        , m_document(document)
        , m_meta(metaOf(page)) {}

    void take() {
        takePublisher();
        takeTitle();
        takeAuthor();
        takeUrl();
        takeLanguage();
        takeDates(m_page, m_data, m_meta, m_lexicon, m_words, m_document);
        if (m_document.publisher.empty())
            set(m_document.publisher, {"name above the headline", brandName()}, "publisher", m_document);
        if (m_document.publisher.empty())
            set(m_document.publisher, {"host of the address", hostOf(m_document.url)}, "publisher", m_document);
    }

private:
    void takePublisher() {
        set(m_document.publisher, {"JSON-LD publisher", m_data.publisher}, "publisher", m_document);
        set(m_document.publisher,
            fromMeta(m_meta, {"og:site_name", "application-name", "dc.publisher", "citation_publisher", "copyright"}),
            "publisher", m_document);
        if (!m_document.publisher.empty())
            return;
        const std::string title = pageTitle(m_page);
        const std::string bare = withoutSite(title, {});
        if (bare.size() < title.size()) {
            const std::string_view site = withoutLeadingMarks(std::string_view(title).substr(bare.size()));
            if (!site.empty())
                set(m_document.publisher, {"title element", std::string(site)}, "publisher", m_document);
        }
    }

    void takeTitle() {
        const std::string heading = firstHeading(m_page);
        const std::string title = pageTitle(m_page);
        const std::string bare = withoutSite(title, m_document.publisher);
        Candidate shared =
            fromMeta(m_meta, {"og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title"});
        shared.raw = withoutSite(shared.raw, m_document.publisher);
        // A heading that the title element or the shared title repeats is what readers see.
        const std::string plainHeading = folded(heading);
        const bool agreed =
            !heading.empty() && (folded(title).find(plainHeading) != std::string::npos ||
                                 folded(shared.raw) == plainHeading || folded(m_data.headline) == plainHeading);
        if (agreed && wordCount(heading) >= 2)
            set(m_document.title, {"h1", heading}, "title", m_document);
        set(m_document.title, {"JSON-LD headline", m_data.headline}, "title", m_document);
        set(m_document.title, shared, "title", m_document);
        if (m_document.title.empty() && wordCount(heading) >= 3)
            set(m_document.title, {"h1", heading}, "title", m_document);
        set(m_document.title, {"title element", bare}, "title", m_document);
        set(m_document.title, {"h1", heading}, "title", m_document);
    }

    void takeAuthor() {
        set(m_document.author, {"JSON-LD author", m_data.author}, "author", m_document);
        Candidate meta = fromMeta(
            m_meta,
            {"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author"});
        if (meta.raw.starts_with("http"))
            meta.raw.clear();
        if (core::lowerAscii(meta.raw).starts_with("by "))
            meta.raw.erase(0, 3);
        set(m_document.author, meta, "author", m_document);
    }

    void takeUrl() {
        for (int i = 0; i < m_page.size(); ++i) {
            if (m_page.is(i, GUMBO_TAG_LINK) && core::lowerAscii(m_page.attribute(i, "rel")) == "canonical" &&
                m_page.attribute(i, "href").starts_with("http"))
                set(m_document.url, {"link canonical", std::string(m_page.attribute(i, "href"))}, "url", m_document);
        }
        const Candidate shared = fromMeta(m_meta, {"og:url", "parsely-link"});
        if (shared.raw.starts_with("http"))
            set(m_document.url, shared, "url", m_document);
        if (m_data.url.starts_with("http"))
            set(m_document.url, {"JSON-LD url", m_data.url}, "url", m_document);
    }

    void takeLanguage() {
        const int root = m_page.find(GUMBO_TAG_HTML, 0, m_page.size());
        Candidate stated{"html element", root < 0 ? std::string() : std::string(m_page.attribute(root, "lang"))};
        if (stated.raw.empty())
            stated = {"JSON-LD inLanguage", m_data.language};
        if (stated.raw.empty())
            stated = fromMeta(m_meta, {"og:locale", "content-language", "language"});
        const std::string language = core::lowerAscii(stated.raw.substr(0, stated.raw.find_first_of("-_")));
        if (language.size() != 2)
            return;
        m_document.language = language;
        m_document.evidence.push_back({"language", stated.source, stated.raw});
    }

    // What the page calls itself above its headline, by the class of the element or the text of its picture.
    std::string brandName() const {
        const int heading = m_page.find(GUMBO_TAG_H1, 0, m_page.size());
        for (int i = 0; i < heading; ++i) {
            if (!m_page.isElement(i) || !namesBrand(i))
                continue;
            std::string name = m_page.text(i);
            for (int k = i; name.empty() && k < m_page[i].end; ++k)
                name = core::simplified(m_page.attribute(k, m_page.is(k, GUMBO_TAG_IMG) ? "alt" : "aria-label"));
            const std::string plain = folded(name);
            if (plain.ends_with(" logo") || plain.ends_with(" home"))
                name.resize(name.size() - 5);
            const bool words = wordCount(name) >= 1 && wordCount(name) <= 5 && name.size() >= 3 && name.size() <= 50;
            if (words && !m_words.furniture.matches(plain) && plain != "logo" && plain != "home" && plain != "menu")
                return name;
        }
        return {};
    }

    bool namesBrand(int node) const {
        for (const char* attribute : {"class", "id"}) {
            for (const std::string_view name : core::split(m_page.attribute(node, attribute), ' ')) {
                if (m_words.htmlBrand.holds(core::lowerAscii(name)))
                    return true;
            }
        }
        return false;
    }

    const HtmlPage& m_page;
    const LinkedData& m_data;
    const analysis::Lexicon& m_lexicon;
    const ReadingLexicon& m_words;
    core::Document& m_document;
    MetaMap m_meta;
};

} // namespace

MetaMap metaOf(const HtmlPage& page) {
    MetaMap meta;
    for (int i = 0; i < page.size(); ++i) {
        if (!page.is(i, GUMBO_TAG_META))
            continue;
        std::string content = core::simplified(page.attribute(i, "content"));
        if (content.empty())
            continue;
        for (const char* name : {"property", "name", "itemprop", "http-equiv"}) {
            const std::string key = core::lowerAscii(core::trimmed(page.attribute(i, name)));
            if (!key.empty())
                meta.emplace(key, content);
        }
    }
    return meta;
}

void takeMetadata(
    const HtmlPage& page, const LinkedData& data, const analysis::Lexicon& lexicon, const ReadingLexicon& words,
    core::Document& document) {
    Facts(page, data, lexicon, words, document).take();
}

} // namespace reading
