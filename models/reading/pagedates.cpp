// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pagedates.h"

#include "models/core/text.h"

#include <algorithm>
#include <utility>

namespace reading {
namespace {

constexpr std::size_t kRunningText = 150; // bytes: a paragraph this long is no line of a page's head
constexpr std::size_t kMostLine = 120;    // bytes of a line that holds a date
constexpr std::size_t kLabel = 40;        // bytes before a date in which a label is looked for
constexpr int kDateNodes = 12;            // an element that holds a date line is small
constexpr int kNodesBefore = 8;
constexpr int kHeadLevels = 3; // above the headline's element: what still is the head of the article
constexpr std::string_view kShown = "date shown beside the headline";

struct Statement {
    std::string source;
    std::string raw;
};

class Dates {
public:
    Dates(
        const HtmlPage& page, const LinkedData& data, const MetaMap& meta, const analysis::Lexicon& lexicon,
        const ReadingLexicon& words, core::Document& document)
        : m_page(page)
        , m_data(data)
        , m_meta(meta)
        , m_lexicon(lexicon)
        , m_words(words)
        , m_document(document) {}

    void take() {
        takeDate(m_document.published, {"JSON-LD datePublished", m_data.published}, "published");
        for (const char* key :
             {"article:published_time",
              "og:published_time",
              "og:article:published_time",
              "datepublished",
              "parsely-pub-date",
              "sailthru.date",
              "pubdate",
              "publishdate",
              "publish-date",
              "publication_date",
              "article.published",
              "dc.date.issued",
              "dcterms.created",
              "dcterms.date",
              "dc.date",
              "citation_publication_date",
              "citation_date",
              "cxenseparse:recs:publishtime",
              "article_date_original",
              "date",
              "created"})
            takeDate(m_document.published, metaStatement(key), "published");
        takeDate(m_document.modified, {"JSON-LD dateModified", m_data.modified}, "modified");
        for (const char* key :
             {"article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
              "dcterms.modified"})
            takeDate(m_document.modified, metaStatement(key), "modified");
        const int heading = std::max(0, m_page.find(GUMBO_TAG_H1, 0, m_page.size()));
        if (!m_document.published)
            takeTimeElement(heading, firstRunningText(heading));
        preferAgreement();
        if (!m_document.published)
            takeDateNearHeading();
        if (!m_document.published)
            takeTimeElement(heading, m_page.size()); // one of another story, perhaps, but better than none
        if (!m_document.published)
            takeEmbeddedDate();
        if (!m_document.published)
            takeUrlDate();
        preferShown();
        preferOwnClock();
    }

private:
    // What a page shows as its date, with whether a word beside it speaks of an update.
    struct Shown {
        core::TimeValue value;
        std::string raw;
        bool update = false;
    };

    bool takeDate(std::optional<core::TimeValue>& field, const Statement& candidate, std::string_view name) {
        if (candidate.raw.empty())
            return false;
        std::optional<core::TimeValue> value = parseDate(candidate.raw, m_lexicon);
        if (!value)
            return false;
        value->basis = candidate.source;
        m_document.evidence.push_back({std::string(name), candidate.source, candidate.raw});
        if (!field)
            field = std::move(value);
        return true;
    }

    Statement metaStatement(std::string_view key) const {
        const auto found = m_meta.find(key);
        return found == m_meta.end() ? Statement{} : Statement{"meta " + found->first, found->second};
    }

    // Where a time zone was mixed up, one of several statements stands alone: two that name the same minute in
    // different places outvote it.
    void preferAgreement() {
        const auto minute = [](const core::TimeValue& value) {
            const bool exact = value.zone == core::ZoneState::Utc && value.granularity == core::Granularity::Minute;
            return exact && value.interval ? std::optional(value.interval->earliest) : std::nullopt;
        };
        if (!m_document.published || !minute(*m_document.published))
            return;
        std::vector<core::TimeValue> stated;
        for (const core::FieldEvidence& each : m_document.evidence) {
            std::optional<core::TimeValue> value =
                each.field == "published" ? parseDate(each.raw, m_lexicon) : std::nullopt;
            if (!value || !minute(*value))
                continue;
            value->basis = each.source;
            stated.push_back(std::move(*value));
        }
        const auto voices = [&](const core::TimeValue& value) {
            return std::ranges::count_if(
                stated, [&](const core::TimeValue& other) { return minute(other) == minute(value); });
        };
        if (voices(*m_document.published) > 1)
            return;
        for (core::TimeValue& value : stated) {
            if (voices(value) >= 2) {
                m_document.published = std::move(value);
                return;
            }
        }
    }

    int firstRunningText(int from) const {
        for (int i = from; i < m_page.size(); ++i) {
            if (m_page.is(i, GUMBO_TAG_P) && m_page.text(i).size() > kRunningText)
                return i;
        }
        return m_page.size();
    }

    // Pages that a program puts together from data of its own keep the data in an attribute. Taken only where it names
    // one moment and no other.
    void takeEmbeddedDate() {
        std::string only;
        for (int i = 0; i < m_page.size(); ++i) {
            if (!m_page.isElement(i) || !m_page[i].source)
                continue;
            const GumboVector& attributes = m_page[i].source->v.element.attributes;
            for (unsigned k = 0; k < attributes.length; ++k) {
                const std::string_view value = static_cast<const GumboAttribute*>(attributes.data[k])->value;
                constexpr std::string_view kKey = "\"datePublished\":\"";
                for (std::size_t at = value.find(kKey); at != std::string_view::npos; at = value.find(kKey, at + 1)) {
                    const std::size_t begin = at + kKey.size();
                    const std::string raw(value.substr(begin, std::min(value.find('"', begin), begin + 40) - begin));
                    if (!only.empty() && raw != only)
                        return;
                    only = raw;
                }
            }
        }
        takeDate(m_document.published, {"datePublished in the page's data", only}, "published");
    }

    // The dates that stand beside the headline, each in the smallest element that holds it.
    std::vector<Shown> shownDates() const {
        std::vector<Shown> shown;
        const int heading = m_page.find(GUMBO_TAG_H1, 0, m_page.size());
        if (heading < 0)
            return shown;
        int from = heading;
        for (int up = 0; up < kHeadLevels && m_page[from].parent >= 0 && !isWhole(m_page[from].parent); ++up)
            from = m_page[from].parent;
        const int standfirst = firstRunningText(heading); // it may be one, and dates stand below it
        const int to = firstRunningText(std::min(standfirst + 1, m_page.size()));
        for (int i = from; i < to; ++i) {
            if (!m_page.isElement(i) || isHiddenTag(m_page[i].tag) || m_page[i].end - i > kDateNodes)
                continue;
            std::optional<Shown> each = shownDate(i);
            if (!each)
                continue;
            shown.push_back(std::move(*each));
            i = m_page[i].end - 1;
        }
        return shown;
    }

    bool isWhole(int node) const {
        return m_page.is(node, GUMBO_TAG_BODY) || m_page.is(node, GUMBO_TAG_MAIN) || m_page.is(node, GUMBO_TAG_HTML) ||
               m_page.is(node, GUMBO_TAG_ARTICLE);
    }

    std::optional<Shown> shownDate(int node) const {
        const std::string text = m_page.text(node);
        if (text.empty() || text.size() > kMostLine || !isDateLine(text, m_words) || tellsOfEvent(m_page, node))
            return std::nullopt;
        // The element's own statement is the exact one; what is shown may lack the zone.
        std::optional<core::TimeValue> value;
        for (int i = node; i < m_page[node].end && !value; ++i) {
            if (m_page.is(i, GUMBO_TAG_TIME))
                value = parseDate(m_page.attribute(i, "datetime"), m_lexicon);
        }
        const StatedDates dates = statedDates(text, m_words);
        const bool two = dates.published.size() < text.size(); // and a word of an update between them
        if (two || !value || value->granularity > core::Granularity::Minute)
            value = parseDate(dates.published, m_lexicon);
        if (!value)
            return std::nullopt;
        const bool update = two || m_words.modifiedLabels.prefixOf(folded(text)) > 0 || speaksOfUpdate(node);
        return Shown{std::move(*value), text, update};
    }

    // "Updated:" in the words before an element.
    bool speaksOfUpdate(int node) const {
        std::string before;
        for (int i = node - 1; i >= 0 && i > node - kNodesBefore && before.size() < kLabel; --i) {
            if (!m_page.isElement(i) && !(m_page[i].parent >= 0 && isHiddenTag(m_page[m_page[i].parent].tag)))
                before = std::string(m_page[i].text) + ' ' + before;
        }
        std::string plain = folded(before);
        while (!plain.empty() && std::string_view(" :-|").find(plain.back()) != std::string_view::npos)
            plain.pop_back();
        for (std::size_t at = plain.size() > kLabel ? plain.find(' ', plain.size() - kLabel) : 0; at < plain.size();) {
            const std::string_view rest = std::string_view(plain).substr(at);
            const std::size_t label = m_words.modifiedLabels.prefixOf(rest);
            if (label > 0 && rest.find_first_not_of(" :-|", label) == std::string_view::npos)
                return true;
            at = plain.find(' ', at);
            at = at == std::string::npos ? plain.size() : at + 1;
        }
        return false;
    }

    // Whether both can be the same date: a clock without zone is off by whole quarters of an hour, a day by its zone.
    static bool agree(const core::TimeValue& shown, const core::TimeValue& stated) {
        if (!shown.interval || !stated.interval)
            return false;
        const core::TimeInterval a = core::comparable(shown);
        const core::TimeInterval b = core::comparable(stated);
        if (a.earliest >= b.latest || b.earliest >= a.latest)
            return false;
        const bool clocks =
            shown.granularity == core::Granularity::Minute && stated.granularity == core::Granularity::Minute;
        constexpr core::Millis kQuarter = 15 * core::kMinute;
        return !clocks || shown.zone == stated.zone ||
               (shown.interval->earliest - stated.interval->earliest) % kQuarter == 0;
    }

    // The date that readers see is that of the last change, and nothing says that it is one.
    void preferShown() {
        if (!m_document.published)
            return;
        const std::vector<Shown> shown = shownDates();
        const bool update = std::ranges::any_of(
            shown, [&](const Shown& each) { return each.update || agree(each.value, *m_document.published); });
        if (update)
            return;
        for (const Shown& each : shown) {
            std::optional<core::TimeValue> stated = statedElsewhere(each.value);
            if (!stated)
                continue;
            stated->basis = kShown;
            m_document.published = std::move(stated);
            m_document.evidence.push_back({"published", std::string(kShown), each.raw});
            return;
        }
    }

    // What the head says of the same date, which may be exacter than what is shown.
    std::optional<core::TimeValue> statedElsewhere(const core::TimeValue& shown) const {
        if (m_document.modified && agree(shown, *m_document.modified))
            return m_document.modified;
        for (const core::FieldEvidence& each : m_document.evidence) {
            std::optional<core::TimeValue> stated =
                each.field == "published" ? parseDate(each.raw, m_lexicon) : std::nullopt;
            if (stated && agree(shown, *stated))
                return stated;
        }
        return std::nullopt;
    }

    // The same moment with the publisher's own clock, wherever it stands.
    void preferOwnClock() {
        if (!m_document.published || hasClock(*m_document.published) || !m_document.published->interval)
            return;
        const auto take = [&](const core::TimeValue& value) {
            if (!hasClock(value) || !value.interval ||
                value.interval->earliest != m_document.published->interval->earliest)
                return false;
            m_document.published->timex = value.timex;
            return true;
        };
        for (const core::FieldEvidence& each : m_document.evidence) {
            const auto value = each.field == "published" ? parseDate(each.raw, m_lexicon) : std::nullopt;
            if (value && take(*value))
                return;
        }
        for (const Shown& each : shownDates()) {
            if (take(each.value)) {
                m_document.evidence.push_back({"published", std::string(kShown), each.raw});
                return;
            }
        }
    }

    // A minute with its distance from UTC in the TIMEX value: "2023-06-05T23:30-05:00".
    static bool hasClock(const core::TimeValue& value) {
        const std::size_t t = value.timex.find('T');
        return value.zone == core::ZoneState::Utc && value.granularity == core::Granularity::Minute &&
               t != std::string::npos && value.timex.find_first_of("+-", t) != std::string::npos;
    }

    // A short line between the headline and the running text that is nothing but a date. One paragraph may be the
    // standfirst, which comes before it.
    void takeDateNearHeading() {
        const int heading = m_page.find(GUMBO_TAG_H1, 0, m_page.size());
        bool standfirst = false;
        for (int i = std::max(0, heading); heading >= 0 && i < m_page.size(); ++i) {
            if (!m_page.isElement(i) || m_page[i].end - i > kDateNodes)
                continue;
            const std::string text = m_page.text(i);
            if (m_page.is(i, GUMBO_TAG_P) && text.size() > kRunningText && std::exchange(standfirst, true))
                return;
            if (text.size() > kMostLine || tellsOfEvent(m_page, i))
                continue;
            if (isDateLine(text, m_words) &&
                takeDate(m_document.published, {"date below the headline", text}, "published"))
                return;
            const std::optional<Byline> byline = parseByline(text, m_words);
            if (byline && byline->labelled && !byline->dateText.empty() &&
                takeDate(m_document.published, {"byline", byline->dateText}, "published"))
                return;
        }
    }

    // ".../2023/07/21/...": the last resort.
    void takeUrlDate() {
        const std::vector<std::string_view> parts = core::split(m_document.url, '/');
        for (std::size_t i = 0; i + 3 < parts.size(); ++i) {
            if (parts[i].size() == 4 && parts[i + 1].size() == 2 && parts[i + 2].size() == 2 &&
                takeDate(
                    m_document.published,
                    {"date in the address",
                     std::string(parts[i]) + '-' + std::string(parts[i + 1]) + '-' + std::string(parts[i + 2])},
                    "published"))
                return;
        }
    }

    // The first time element in a part of the page that is not about a later version.
    void takeTimeElement(int from, int to) {
        for (int i = from; i < to; ++i) {
            if ((!m_page.is(i, GUMBO_TAG_TIME) && m_page.attribute(i, "itemprop") != "datePublished") ||
                tellsOfEvent(m_page, i))
                continue;
            const std::string around = m_page[i].parent < 0 ? std::string() : folded(m_page.text(m_page[i].parent));
            if (around.size() < 200 && m_words.modifiedLabels.prefixOf(around) > 0)
                continue;
            for (const std::string& raw :
                 {std::string(m_page.attribute(i, "datetime")), std::string(m_page.attribute(i, "content")),
                  m_page.text(i)}) {
                if (takeDate(m_document.published, {"time element", raw}, "published"))
                    return;
            }
        }
    }

    const HtmlPage& m_page;
    const LinkedData& m_data;
    const MetaMap& m_meta;
    const analysis::Lexicon& m_lexicon;
    const ReadingLexicon& m_words;
    core::Document& m_document;
};

} // namespace

bool tellsOfEvent(const HtmlPage& page, int node) {
    const auto isEvent = [&](int i) {
        const std::string_view type = page.attribute(i, "itemtype");
        return type.ends_with("Event") && !type.ends_with("PublicationEvent");
    };
    for (int i = std::max(node, 0); node >= 0 && i < page[node].end; ++i) {
        if (isEvent(i))
            return true;
    }
    for (int i = node; i >= 0; i = page[i].parent) {
        if (!page.attribute(i, "itemtype").empty())
            return isEvent(i);
    }
    return false;
}

void takeDates(
    const HtmlPage& page, const LinkedData& data, const MetaMap& meta, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words, core::Document& document) {
    Dates(page, data, meta, lexicon, words, document).take();
}

} // namespace reading
