// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/reading/bylines.h"
#include "models/reading/datelines.h"
#include "models/reading/publisherline.h"
#include "models/reading/textreader.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace reading {
namespace {

constexpr std::size_t kLongestOccasion = 16;    // words
constexpr std::size_t kLongestUpdateStamp = 40; // bytes
constexpr std::size_t kHeadBlocks = 30;         // running text begins within so many blocks, or there is no head

enum class Part : unsigned char { Unknown, Furniture, Masthead, Title, Byline, Date };

struct HeadLine {
    Part part = Part::Unknown;
    Byline byline;              // of a masthead the date alone
    std::string_view name = {}; // of a masthead with a date: what stands before it
};

std::string_view firstSegment(std::string_view line) {
    std::size_t end = line.size();
    for (const std::string_view mark : {" | ", " -- ", " > ", " \u2014 ", " \u2013 ", " \u00b7 "})
        end = std::min(end, line.find(mark));
    return core::trimmed(line.substr(0, end));
}

bool hasSegments(std::string_view line) {
    return firstSegment(line).size() < line.size();
}

// "HERALD OF THE RHINE" as a name: capitals only where a word begins, and not in small words. Words without a vowel and
// other short ones are taken for initials.
std::string calm(std::string_view name, const ReadingLexicon& words) {
    if (!isShouting(name))
        return std::string(name);
    std::string out;
    for (const std::string_view word : core::split(name, ' ')) {
        const std::string lower = core::lowerAscii(word);
        if (!out.empty() && (words.functionWords.holds(lower) || words.nameParticles.holds(lower))) {
            out += ' ' + lower;
            continue;
        }
        out += out.empty() ? "" : " ";
        const bool initials = word.find_first_of("AEIOUY") == std::string_view::npos || word.size() <= 2;
        out += initials ? std::string(word) : std::string(1, word.front()) + core::lowerAscii(word.substr(1));
    }
    return out;
}

class Head {
public:
    Head(
        std::vector<Block>& blocks, core::Document& document, const analysis::Lexicon& lexicon,
        const ReadingLexicon& words)
        : m_blocks(blocks)
        , m_document(document)
        , m_lexicon(lexicon)
        , m_words(words) {}

    void take() {
        m_end = findBody();
        if (m_end == 0)
            return;
        m_lines.resize(m_end);
        classify();
        const std::optional<std::size_t> title = findTitle();
        for (std::size_t i = 0; i < m_end; ++i)
            settle(i, title);
        if (title)
            takeDayOfUpdates(*title);
        takePublisher(title);
    }

private:
    bool standsUnderMasthead(std::size_t i) const {
        return i > 0 && m_blocks[i].group == m_blocks[0].group && m_blocks[i].text.size() < 200 &&
               (isShouting(m_blocks[0].text) || hasSegments(m_blocks[0].text));
    }

    // The first block of running text, or a salutation.
    std::size_t findBody() const {
        const std::size_t limit = std::min(m_blocks.size(), kHeadBlocks);
        for (std::size_t i = 0; i < limit; ++i) {
            const Block& block = m_blocks[i];
            if (block.kind == BlockKind::ListItem || m_words.salutations.matches(folded(block.text)))
                return i;
            if (isProse(block.text) && !standsUnderMasthead(i))
                return i;
        }
        // No paragraph is long enough to be sure of: short ones begin below the lines that say who wrote them and when.
        if (const std::size_t below = belowStamps(limit); below > 0)
            return below;
        // No running text: a short note, perhaps with a headline that an empty line sets off, alone or with the lines
        // that say who wrote it and when.
        std::size_t body = 1;
        while (body < limit && isStamp(m_blocks[body].text))
            ++body;
        const bool headline = body < limit && (body > 1 || isTitleLike(m_blocks[0].text)) &&
                              !endsSentence(m_blocks[0].text) && !isStamp(m_blocks[0].text) &&
                              m_blocks[body].group != m_blocks[body - 1].group;
        return headline ? body : 0;
    }

    // Where a sentence follows a title and its stamps; 0: nowhere.
    std::size_t belowStamps(std::size_t limit) const {
        std::size_t at = 1;
        while (at < limit && !isStamp(m_blocks[at].text)) {
            if (endsSentence(m_blocks[at - 1].text))
                return 0;
            ++at;
        }
        if (at >= limit || endsSentence(m_blocks[at - 1].text))
            return 0;
        while (at < limit && isStamp(m_blocks[at].text))
            ++at;
        return at < limit && endsSentence(m_blocks[at].text) ? at : 0;
    }

    bool isStamp(const std::string& line) const {
        const std::optional<Byline> byline = parseByline(line, m_words);
        return isDateLine(line, m_words) || (byline && byline->labelled);
    }

    void classify() {
        for (std::size_t i = 0; i < m_end; ++i) {
            const std::string& text = m_blocks[i].text;
            const std::string plain = folded(text);
            HeadLine& line = m_lines[i];
            std::optional<Byline> byline = parseByline(text, m_words);
            // "By Ina Morrow, 3 May 2021 - 6 min read" says more than how long it takes.
            const bool stamp = byline && byline->labelled && !byline->dateText.empty();
            if (!stamp && (m_words.furniture.matches(plain) || m_words.teaserLines.matches(plain))) {
                line.part = Part::Furniture;
            } else if (standsUnderKind(i)) {
                line.part = Part::Masthead;
            } else if (byline && acceptsByline(i, *byline)) {
                line.part = Part::Byline;
                line.byline = std::move(*byline);
            } else if (isDateLine(text, m_words)) {
                line.part = Part::Date;
            } else if (takeOccasion(text, line)) {
                line.part = Part::Date;
            } else if (i == 0 && takeDatedName(text, line)) {
                line.part = Part::Masthead;
            } else if (closesCredits(i) && takeDatedName(text, line)) {
                line.part = Part::Date;
                takeAsByline(i - 1);
            } else if (
                holdsDate(text, m_words) && text.size() < 100 && wordCount(text) <= 12 && i > 0 &&
                isShouting(text.substr(0, text.find(' ')))) {
                line.part = Part::Date; // "DALLAS, Feb. 22, 2024. Latest update: 7:10 p.m. CT"
            } else if (isShouting(text) || hasSegments(text)) {
                line.part = i == 0 || text.size() < 120 ? Part::Masthead : Part::Unknown;
            }
        }
    }

    // "PRESS RELEASE" says what it is, and the name right below whose.
    bool standsUnderKind(std::size_t i) const {
        const std::string& text = m_blocks[i].text;
        return i > 0 && m_blocks[i].group == m_blocks[i - 1].group &&
               m_words.documentKinds.holds(folded(m_blocks[i - 1].text)) && !holdsDate(text, m_words) &&
               !endsSentence(text) && isCapitalised(text, m_words);
    }

    // Under who wrote it or what it is, and the last line above the text: "Akron, Ohio, November 19, 2003".
    bool closesCredits(std::size_t i) const {
        if (i < 2 || i + 1 != m_end || m_blocks[i].group != m_blocks[i - 1].group)
            return false;
        const std::string& above = m_blocks[i - 1].text;
        return m_lines[i - 1].part == Part::Byline || parseByline(above, m_words) ||
               m_words.documentKinds.prefixOf(folded(above)) > 0;
    }

    // Names without "by" that stand over a dated line are a byline after all.
    void takeAsByline(std::size_t i) {
        std::optional<Byline> byline = parseByline(m_blocks[i].text, m_words);
        if (byline && m_lines[i].part == Part::Unknown) {
            m_lines[i].part = Part::Byline;
            m_lines[i].byline = std::move(*byline);
        }
    }

    // "Harbour Gazette, Wednesday, 3 May 2021": a name and, set off from it, a whole date.
    bool takeDatedName(std::string_view text, HeadLine& line) const {
        const std::size_t at = dateIn(text, m_words);
        if (at == std::string_view::npos || at == 0 || !isDateLine(text.substr(at), m_words) || !endsWithYear(text))
            return false;
        const std::string_view before = core::trimmed(text.substr(0, at));
        std::string_view name;
        for (const std::string_view mark : {",", "|", "-", "\u2013", "\u2014", "\u00b7"}) {
            if (before.ends_with(mark))
                name = core::trimmed(before.substr(0, before.size() - mark.size()));
        }
        if (name.empty() || wordCount(name) > 6 || !isCapitalised(name, m_words))
            return false;
        line.byline.dateText = std::string(text.substr(at));
        line.name = name;
        return true;
    }

    // "Delivered to the council 3 May 2021", "Board of Governors, open session, 3 May 2021. Item 11": the occasion on
    // which the text was given opens the line, or is the piece before the date.
    bool takeOccasion(std::string_view text, HeadLine& line) const {
        const std::size_t at = dateIn(text, m_words);
        if (at == std::string_view::npos || at == 0 || wordCount(text) > kLongestOccasion || isProse(text))
            return false;
        const std::string before = folded(core::trimmed(text.substr(0, at)));
        const bool setOff = before.ends_with(',');
        const std::vector<std::string_view> pieces =
            core::split(std::string_view(before).substr(0, before.size() - (setOff ? 1 : 0)), ',');
        const std::vector<std::string_view> said = core::split(setOff ? core::trimmed(pieces.back()) : before, ' ');
        const bool names =
            setOff ? std::ranges::any_of(said, [&](std::string_view word) { return m_words.occasions.holds(word); }) ||
                         isAddressedKind(pieces.back())
                   : m_words.occasions.holds(said.front());
        if (names)
            line.byline.dateText = untilYear(text.substr(at));
        return !line.byline.dateText.empty();
    }

    // "Statement to members": what it is and for whom. What it is about ("on the outage") may have happened that day.
    bool isAddressedKind(std::string_view piece) const {
        const std::string_view plain = core::trimmed(piece);
        const std::string_view rest = core::trimmed(plain.substr(m_words.documentKinds.prefixOf(plain)));
        return rest.size() < plain.size() && (rest.empty() || m_words.addressing.holds(rest.substr(0, rest.find(' '))));
    }

    // Without "by", a name is a byline only below the first line and next to a date or the body.
    bool acceptsByline(std::size_t i, const Byline& byline) const {
        if (byline.labelled)
            return true;
        if (i == 0)
            return false;
        return !byline.dateText.empty() || (i + 1 < m_blocks.size() && isDateLine(m_blocks[i + 1].text, m_words)) ||
               (i + 1 == m_end && looksLikeNames(byline.author, m_words));
    }

    bool mayBeTitle(std::size_t i) const { return m_lines[i].part == Part::Unknown && isTitleLike(m_blocks[i].text); }

    // "Trams stand still in the snow / Jo Field / Harbour Gazette / 3 May 2021", one line under the other: the headline
    // is above those who wrote the text and those who publish it.
    std::size_t aboveCredits(std::size_t i) const {
        constexpr std::size_t kHeadline = 4; // words, at least
        std::size_t at = i;
        while (at > 0 && m_blocks[at - 1].group == m_blocks[at].group && mayBeTitle(at - 1) &&
               (parseByline(m_blocks[at].text, m_words) ||
                !publisherIn(m_blocks[at].text, true, *m_lexicon.names, m_words).empty()))
            --at;
        return wordCount(m_blocks[at].text) >= kHeadline ? at : i;
    }

    std::optional<std::size_t> findTitle() {
        const auto stamp = std::ranges::find_if(
            m_lines, [](const HeadLine& line) { return line.part == Part::Byline || line.part == Part::Date; });
        const auto before = static_cast<std::size_t>(stamp - m_lines.begin());
        if (before < m_end) {
            for (std::size_t i = before; i-- > 0;) {
                if (mayBeTitle(i))
                    return aboveCredits(i);
            }
        }
        const bool masthead = m_lines[0].part == Part::Masthead;
        for (std::size_t i = 0; i < m_end; ++i) {
            const bool tagline =
                masthead && m_blocks[i].group == m_blocks[0].group && m_blocks[m_end - 1].group != m_blocks[0].group;
            if (mayBeTitle(i) && !tagline)
                return i;
        }
        // A headline in capitals, when there is nothing better.
        for (std::size_t i = 0; i < m_end; ++i) {
            if (m_lines[i].part == Part::Masthead && isTitleLike(m_blocks[i].text) && !hasSegments(m_blocks[i].text))
                return i;
        }
        // A line alone above the article, or above who wrote it and when, is its headline, however short, unless it is
        // a name.
        const bool alone = std::all_of(m_lines.begin() + 1, m_lines.end(), [](const HeadLine& line) {
            return line.part == Part::Byline || line.part == Part::Date;
        });
        if (alone && m_lines[0].part == Part::Unknown && !isCapitalised(m_blocks[0].text, m_words))
            return 0;
        return std::nullopt;
    }

    void settle(std::size_t i, std::optional<std::size_t> title) {
        Block& block = m_blocks[i];
        const HeadLine& line = m_lines[i];
        if (!line.name.empty())
            takeStamp(block.text, line);
        if (m_words.logHeads.matches(folded(block.text)) && !(title && i == *title))
            return; // "All times CET": the text below is read by it
        if (title && i == *title) {
            m_document.title = block.text;
            m_document.evidence.push_back({"title", "headline", block.text});
            block.dropped = "headline";
        } else if (line.part == Part::Furniture) {
            block.dropped = "page furniture";
        } else if (line.part == Part::Byline || line.part == Part::Date) {
            takeStamp(block.text, line);
            block.dropped = "byline";
        } else if (title && i < *title) {
            block.dropped = "masthead";
        } else if (title && folded(m_document.title).find(folded(block.text)) != std::string::npos) {
            block.dropped = "headline, repeated";
        } else if (stampFollows(i)) {
            block.dropped = "standfirst";
        } else if (line.part == Part::Masthead && i == 0) {
            block.dropped = "masthead";
        }
    }

    bool stampFollows(std::size_t i) const {
        for (std::size_t j = i + 1; j < m_end; ++j) {
            if (m_lines[j].part == Part::Byline || m_lines[j].part == Part::Date)
                return true;
        }
        return false;
    }

    void takeStamp(const std::string& text, const HeadLine& line) {
        if (line.part == Part::Byline && m_document.author.empty()) {
            m_document.author = line.byline.author;
            m_document.evidence.push_back({"author", "byline", text});
            if (!line.byline.agency.empty() && m_document.agency.empty())
                m_document.agency = line.byline.agency;
        }
        const bool whole = line.part == Part::Date && line.byline.dateText.empty();
        const std::string& dateText = whole ? text : line.byline.dateText;
        if (dateText.empty() || m_document.published)
            return;
        const StatedDates dates = statedDates(dateText, m_words);
        if (std::optional<core::TimeValue> value = parseDate(dates.published, m_lexicon)) {
            value->basis = "date line";
            m_document.published = std::move(value);
            m_document.evidence.push_back({"published", "date line", text});
        }
        if (std::optional<core::TimeValue> value = modifiedOf(dates, m_document.published, m_lexicon)) {
            value->basis = "date line";
            m_document.modified = std::move(value);
            m_document.evidence.push_back({"modified", "date line", text});
        }
    }

    // "Lifts stuck, 3 May 2021" over updates that say nothing but the time of day: a page that was begun on that day.
    void takeDayOfUpdates(std::size_t title) {
        const std::string& text = m_blocks[title].text;
        const std::size_t at = dateIn(text, m_words);
        if (m_document.published || at == std::string::npos || at == 0 || !endsWithYear(text) ||
            !isDateLine(std::string_view(text).substr(at), m_words) ||
            !core::trimmed(std::string_view(text).substr(0, at)).ends_with(','))
            return;
        const auto isUpdate = [](const Block& block) {
            return block.text.size() <= kLongestUpdateStamp && holdsClock(block.text) && !endsSentence(block.text);
        };
        if (std::ranges::count_if(m_blocks.begin() + static_cast<std::ptrdiff_t>(title) + 1, m_blocks.end(), isUpdate) <
            2)
            return;
        HeadLine line;
        line.byline.dateText = text.substr(at);
        takeStamp(text, line);
    }

    void takePublisher(std::optional<std::size_t> title) {
        const std::size_t before = title.value_or(m_end);
        for (std::size_t i = 0; i < before; ++i) {
            const Part part = m_lines[i].part;
            if (m_words.documentKinds.holds(folded(m_blocks[i].text)) ||
                (part != Part::Masthead && !(part == Part::Unknown && i == 0)))
                continue;
            const std::string_view name = m_lines[i].name.empty() ? firstSegment(m_blocks[i].text) : m_lines[i].name;
            if (name.size() < 3 || name.size() > 60 || endsSentence(name))
                continue;
            m_document.publisher = calm(name, m_words);
            m_document.evidence.push_back({"publisher", "masthead", m_blocks[i].text});
            return;
        }
        if (!m_document.agency.empty()) {
            m_document.publisher = m_document.agency;
            m_document.evidence.push_back({"publisher", "byline", m_document.agency});
            return;
        }
        takePublisherOfCredits(title);
    }

    // Below the headline, among those who wrote the text and the day: "Jo Field, Harbour Gazette".
    void takePublisherOfCredits(std::optional<std::size_t> title) {
        for (std::size_t i = title ? *title + 1 : 0; i < m_end; ++i) {
            const HeadLine& line = m_lines[i];
            const bool besideStamp = (i + 1 < m_end && m_lines[i + 1].part == Part::Date) ||
                                     (i > 0 && m_lines[i - 1].part == Part::Byline && line.part != Part::Byline);
            if (line.part == Part::Furniture || (line.part == Part::Date && line.name.empty()) ||
                (!besideStamp && line.name.empty() && line.part != Part::Byline))
                continue;
            const std::string_view text = line.name.empty() ? std::string_view(m_blocks[i].text) : line.name;
            std::string name = publisherIn(text, true, *m_lexicon.names, m_words);
            if (name.empty())
                continue;
            takeCredits(i, std::move(name));
            break;
        }
    }

    // The publisher, and who wrote the text: before the publisher on the same line, or on the line above.
    void takeCredits(std::size_t i, std::string publisher) {
        const std::string_view line = m_blocks[i].text;
        std::string_view people = core::trimmed(line.substr(0, line.find(publisher)));
        for (const std::string_view joint : {",", "|", " on"}) {
            if (people.ends_with(joint))
                people = core::trimmed(people.substr(0, people.size() - joint.size()));
        }
        const bool above = people.empty() && i > 0 && m_blocks[i - 1].text != m_document.title;
        const std::string credits = above ? m_blocks[i - 1].text : std::string(people);
        const bool itself = publisher.starts_with(m_document.author) || m_document.author.starts_with(publisher);
        if (!people.empty() || itself) // an organisation that was taken for a person
            m_document.author.clear();
        const std::optional<Byline> byline = credits.empty() ? std::nullopt : parseByline(credits, m_words);
        if (m_document.author.empty() && byline) {
            m_document.author = byline->author;
            m_document.evidence.push_back({"author", "byline", credits});
        }
        m_document.publisher = std::move(publisher);
        m_document.evidence.push_back({"publisher", "line of credits", m_blocks[i].text});
    }

    std::vector<Block>& m_blocks;
    core::Document& m_document;
    const analysis::Lexicon& m_lexicon;
    const ReadingLexicon& m_words;
    std::size_t m_end = 0;
    std::vector<HeadLine> m_lines;
};

} // namespace

void takeHead(
    std::vector<Block>& blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words) {
    Head(blocks, document, lexicon, words).take();
    takeOpening(blocks, document, lexicon, words);
}

} // namespace reading
