// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportpages.h"

#include "models/items/labels.h"
#include "views/rendering/reporttr.h"

#include <QRegularExpression>

namespace rendering {
namespace {

constexpr double kLabelSpace = 28;         // points that a label takes with the space around it
constexpr double kFlowingShare = 0.5;      // of a page, that a short chapter begins on beneath another
constexpr double kContradictionHead = 84;  // what stands over its figure, and a little of what follows
constexpr std::size_t kLongestTitle = 300; // letters, on the cover

QString placeOfSource(int number) {
    return QStringLiteral("source-%1").arg(number);
}

QString placeOfContradiction(std::size_t index) {
    return QStringLiteral("contradiction-%1").arg(index);
}

StyledText numberCell(StyledText text) {
    text.atRight = true;
    return text;
}

} // namespace

ReportPages::ReportPages(
    const core::CauseTree& causes, const ReportContent& content, const ReportSettings& settings, const ReportView& view,
    const ReportLayout& known, ReportFigures& figures)
    : m_causes(causes)
    , m_content(content)
    , m_settings(settings)
    , m_view(view)
    , m_known(known)
    , m_figures(figures)
    , m_palette(paletteOf(Theme::Light)) {
    m_chapters = {{{}, &ReportPages::cover}};
    int number = 0;
    const auto add = [this, &number](const QString& title, void (ReportPages::*chapter)(PageWriter&)) {
        m_chapters.push_back({QStringLiteral("%1 %2").arg(++number).arg(title), chapter});
    };
    const auto addPart = [&](ReportPart part, void (ReportPages::*chapter)(PageWriter&)) {
        if (m_settings.has(part))
            add(rendering::label(part), chapter);
    };
    addPart(ReportPart::Timeline, &ReportPages::timeline);
    addPart(ReportPart::Contradictions, &ReportPages::contradictions);
    addPart(ReportPart::Reversals, &ReportPages::reversals);
    addPart(ReportPart::Voices, &ReportPages::voices);
    addPart(ReportPart::Matrix, &ReportPages::matrix);
    addPart(ReportPart::Events, &ReportPages::events);
    addPart(ReportPart::Incidents, &ReportPages::incidents);
    add(Report::tr("Sources"), &ReportPages::sources);
    m_chapters.push_back({{}, &ReportPages::method});
    addPart(ReportPart::Passages, &ReportPages::passages);
}

StyledText ReportPages::withLinks(const QString& text) const {
    static const QRegularExpression number(QStringLiteral("\\[(\\d+)\\]"));
    StyledText styled;
    qsizetype at = 0;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int source = match.captured(1).toInt();
        if (source < 1 || source > static_cast<int>(m_content.sources.size()))
            continue;
        styled.add(text.mid(at, match.capturedStart() - at)).addLink(match.captured(), placeOfSource(source));
        at = match.capturedEnd();
    }
    return styled.add(text.mid(at));
}

StyledText ReportPages::citedOn(int source) const {
    StyledText text;
    const auto found = m_citedOn.find(placeOfSource(source));
    if (found == m_citedOn.end())
        return text;
    for (const int page : found->second) {
        text.add(text.text.isEmpty() ? Report::tr("Cited on page ") : QStringLiteral(", "));
        text.addLink(QString::number(page + 1), pagePlace(page));
    }
    return text;
}

void ReportPages::cover(PageWriter& page) {
    page.skip(m_settings.landscape ? 10 : 44);
    page.write(models::toQt(core::elided(m_content.title.toStdString(), kLongestTitle)), TextStyle::Title);
    page.skip(4);
    page.write(m_content.subtitle, TextStyle::Subtitle);
    if (!m_settings.author.isEmpty())
        page.write(m_settings.author, TextStyle::Subtitle);
    for (const QString& line : QStringList{m_content.asOf, m_content.narrowedBy} + m_content.view) {
        if (!line.isEmpty())
            page.write(line, TextStyle::Subtitle);
    }
    page.skip(20);
    for (const QString& paragraph : m_settings.note.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        page.write(paragraph, TextStyle::Body);
        page.skip(6);
    }
    for (const QString& paragraph : m_content.summary) {
        page.write(paragraph, TextStyle::Body);
        page.skip(6);
    }
    page.skip(20);
    page.write(Report::tr("WHAT IS IN THE CASE"), TextStyle::Label);
    page.skip(2);
    page.rule();
    std::vector<std::vector<StyledText>> rows;
    rows.reserve(m_content.facts.size());
    for (const ReportRow& fact : m_content.facts)
        rows.push_back({StyledText(fact.cells[0]), numberCell(StyledText().add(fact.cells[1], {}, true))});
    page.table({}, {0.8, 0.2}, rows);
    page.skip(14);
    page.write(
        Report::tr("Faultline shows where sources disagree, never who is right. Every statement below is quoted from a "
                   "document of the case and names it by its number in the list of sources."),
        TextStyle::Body);
    contents(page);
}

void ReportPages::contents(PageWriter& page) {
    // Before the first pass is made, chapters stand on page 0: the room is the same.
    std::vector<int> pages;
    for (const OutlineEntry& entry : m_known.outline) {
        if (entry.level == 0)
            pages.push_back(entry.page);
    }
    std::vector<std::vector<StyledText>> rows;
    for (const Chapter& chapter : m_chapters) {
        if (chapter.title.isEmpty())
            continue;
        const int at = rows.size() < pages.size() ? pages[rows.size()] : 0;
        rows.push_back(
            {StyledText().addLink(chapter.title, pagePlace(at)),
             numberCell(StyledText().addLink(QString::number(at + 1), pagePlace(at)))});
    }
    page.skip(16);
    page.need(std::min(kLabelSpace + page.heightOfTable({0.9, 0.1}, rows), page.wholePage()));
    page.write(Report::tr("CONTENTS"), TextStyle::Label);
    page.skip(2);
    page.rule();
    page.table({}, {0.9, 0.1}, rows);
}

void ReportPages::beginChapter(PageWriter& page, bool flows) {
    do
        ++m_number;
    while (m_chapters.at(m_number).title.isEmpty());
    const QString& title = m_chapters[m_number].title;
    page.setSection(title);
    if (flows && page.remaining() > kFlowingShare * page.wholePage())
        page.skip(34);
    else
        page.newPage();
    page.heading(title, TextStyle::Heading1, 0);
    page.skip(8);
}

PageWriter::Box ReportPages::box(const ReportSide& side) const {
    StyledText headline;
    headline.add(side.cause + QStringLiteral(" — ") + side.stance, colour(side.family), true);
    headline.add(QLatin1Char(' ') + Report::tr("by %1").arg(side.speaker));
    StyledText quote;
    quote.add(QStringLiteral("“"));
    for (const QuotePiece& piece : side.quote)
        quote.add(piece.text, {}, false, piece.cue ? colour(side.family) : QColor());
    quote.add(QStringLiteral("”"));
    PageWriter::Box result;
    result.edge = colour(side.family);
    result.paragraphs = {
        {headline, TextStyle::Note}, {withLinks(side.where), TextStyle::Note}, {quote, TextStyle::Quote}};
    return result;
}

void ReportPages::label(PageWriter& page, const QString& text) {
    page.skip(9);
    page.need(40);
    page.write(text, TextStyle::Label);
    page.skip(2);
}

void ReportPages::contradiction(
    PageWriter& page, const ReportContradiction& item, const QString& number, const QString& place) {
    const std::vector<PageWriter::Box> boxes{box(item.a), box(item.b)};
    // What each side said does not leave its heading and figure.
    const double figure = item.bothDated ? kLabelSpace + sidesHeight(page, item) : 0;
    page.need(std::min(kContradictionHead + figure + page.heightOfBoxes(boxes), page.wholePage()));
    page.place(place);
    page.heading(number + QLatin1Char(' ') + item.title, TextStyle::Heading2, 1);
    page.write(item.state, TextStyle::Note);
    if (item.possible)
        page.write(Report::tr("It is not established that the two speak of one incident."), TextStyle::Body);
    if (item.bothDated) {
        label(page, Report::tr("WHEN EACH SIDE SAID IT"));
        paintSides(page, item);
    }
    page.skip(6);
    page.boxes(boxes);
    label(page, Report::tr("WHY IT IS SHOWN"));
    page.write(item.why.join(QLatin1Char(' ')), TextStyle::Body);
    if (!item.weakens.isEmpty()) {
        label(page, Report::tr("WHAT WEAKENS IT"));
        QString parts = item.weakens.join(QStringLiteral("; ")) + QLatin1Char('.');
        parts[0] = parts[0].toUpper();
        page.write(parts, TextStyle::Body);
    }
    alsoSaid(page, item.also);
    if (!item.note.isEmpty()) {
        label(page, Report::tr("NOTE BY THE ANALYST"));
        page.write(item.note, TextStyle::Body);
    }
    label(page, Report::tr("SOURCES CITED"));
    page.write(withLinks(item.cited.join(QStringLiteral(" · "))), TextStyle::Note);
    page.skip(26);
}

void ReportPages::alsoSaid(PageWriter& page, const std::vector<ReportRow>& also) {
    if (also.empty())
        return;
    const QStringList head{Report::tr("When"), Report::tr("Who"), Report::tr("Where"), Report::tr("What")};
    const std::vector<double> shares{0.19, 0.18, 0.2, 0.43};
    std::vector<std::vector<StyledText>> rows;
    rows.reserve(also.size());
    for (const ReportRow& row : also)
        rows.push_back({row.cells[0], row.cells[1], withLinks(row.cells[2]), row.cells[3]});
    page.need(kLabelSpace + page.beginOfTable(head, shares, rows));
    label(page, Report::tr("ALSO SAID ABOUT IT"));
    page.table(head, shares, rows);
}

void ReportPages::contradictions(PageWriter& page) {
    beginChapter(page);
    if (m_content.contradictions.empty())
        page.write(
            Report::tr("No contradictions about the cause were found between these documents."), TextStyle::Body);
    const QString chapter = m_chapters[m_number].title.section(QLatin1Char(' '), 0, 0);
    for (std::size_t i = 0; i < m_content.contradictions.size() && !page.isStopped(); ++i)
        contradiction(
            page, m_content.contradictions[i], QStringLiteral("%1.%2").arg(chapter).arg(i + 1),
            placeOfContradiction(i));
}

void ReportPages::reversals(PageWriter& page) {
    beginChapter(page, true);
    if (m_content.reversals.empty()) {
        page.write(Report::tr("No speaker gave two accounts that exclude each other."), TextStyle::Body);
        return;
    }
    page.write(
        Report::tr("Speakers who said one thing and later another. The later account is not for that the true one."),
        TextStyle::Note);
    page.skip(6);
    std::vector<std::vector<StyledText>> rows;
    rows.reserve(m_content.reversals.size());
    for (const ReportReversal& each : m_content.reversals) {
        StyledText who;
        who.add(each.who, {}, true);
        if (each.possible)
            who.add(QString(QChar::LineSeparator) + Report::tr("same incident not established"), m_palette.faintInk);
        if (m_settings.has(ReportPart::Contradictions))
            who.add(QString(QChar::LineSeparator))
                .addLink(Report::tr("The two statements"), placeOfContradiction(each.contradiction));
        rows.push_back({who, withLinks(each.first), withLinks(each.later)});
    }
    page.table({Report::tr("Who"), Report::tr("First"), Report::tr("Later")}, {0.26, 0.37, 0.37}, rows);
}

void ReportPages::voices(PageWriter& page) {
    beginChapter(page, true);
    if (m_content.voices.empty()) {
        page.write(Report::tr("These documents name no cause."), TextStyle::Body);
        return;
    }
    page.write(
        Report::tr("What is claimed, never what is true. Who stands in two columns of a row gave two accounts of it. "
                   "“Own voice” is what a text says itself, quoting nobody."),
        TextStyle::Note);
    page.skip(6);
    const QStringList head{
        Report::tr("Cause"), Report::tr("Asserted by"), Report::tr("Suspected by"), Report::tr("Denied by")};
    const std::vector<double> shares{0.16, 0.34, 0.24, 0.26};
    std::vector<std::vector<StyledText>> rows;
    for (std::size_t i = 0; i < m_content.voices.size(); ++i) {
        const ReportVoices& each = m_content.voices[i];
        rows.push_back(
            {StyledText().add(each.cause, colour(each.family), true), withLinks(each.asserted),
             withLinks(each.suspected), withLinks(each.denied)});
        const bool last = i + 1 == m_content.voices.size() || m_content.voices[i + 1].incident != each.incident;
        if (!last)
            continue;
        page.skip(10);
        page.need(kLabelSpace + page.beginOfTable(head, shares, rows));
        page.heading(each.incident, TextStyle::Heading2, 1);
        page.table(head, shares, rows);
        rows.clear();
    }
}

void ReportPages::matrix(PageWriter& page) {
    beginChapter(page, true);
    if (m_content.matrix.empty()) {
        page.write(Report::tr("These documents name no cause."), TextStyle::Body);
        return;
    }
    page.write(
        Report::tr(
            "How each speaker stands to each cause, with the number of claims. Speakers with most contradictions "
            "first."),
        TextStyle::Note);
    for (const ReportMatrix& each : m_content.matrix) {
        const double share = 0.76 / static_cast<double>(std::max<qsizetype>(3, each.causes.size()));
        std::vector<double> shares{1 - share * static_cast<double>(each.causes.size())};
        shares.insert(shares.end(), static_cast<std::size_t>(each.causes.size()), share);
        std::vector<std::vector<StyledText>> rows;
        rows.reserve(each.rows.size());
        for (const ReportRow& row : each.rows) {
            std::vector<StyledText> cells{StyledText().add(row.cells.front(), {}, true)};
            for (qsizetype i = 1; i < row.cells.size(); ++i)
                cells.emplace_back(row.cells[i]);
            rows.push_back(std::move(cells));
        }
        page.skip(10);
        page.table(QStringList(Report::tr("Who")) + each.causes, shares, rows);
    }
}

void ReportPages::eventTable(PageWriter& page, const std::vector<ReportEvent>& events) {
    std::vector<std::vector<StyledText>> rows;
    for (const ReportEvent& event : events) {
        StyledText what;
        if (!event.cause.isEmpty())
            what.add(event.cause, colour(event.family), true).add(QStringLiteral("  "));
        what.add(event.what);
        rows.push_back(
            {StyledText(event.when), what,
             StyledText(event.who + QLatin1Char(' '))
                 .addLink(QStringLiteral("[%1]").arg(event.citation), placeOfSource(event.citation))});
    }
    page.table({Report::tr("When"), Report::tr("What"), Report::tr("Who")}, {0.21, 0.55, 0.24}, rows);
}

void ReportPages::events(PageWriter& page) {
    beginChapter(page);
    if (m_content.events.empty())
        page.write(Report::tr("Nothing in these documents has a date."), TextStyle::Body);
    else
        eventTable(page, m_content.events);
    if (m_content.undated.empty())
        return;
    page.skip(18);
    page.heading(Report::tr("Undated"), TextStyle::Heading2, 1);
    page.write(
        Report::tr("Nothing states when these were published or happened; no date was assumed."), TextStyle::Note);
    page.skip(4);
    eventTable(page, m_content.undated);
}

void ReportPages::incidents(PageWriter& page) {
    beginChapter(page, true);
    if (m_content.incidents.empty()) {
        page.write(Report::tr("Nothing ties two of these documents to one incident."), TextStyle::Body);
        return;
    }
    std::vector<std::vector<StyledText>> rows;
    for (const ReportIncident& each : m_content.incidents) {
        StyledText what;
        what.add(each.title, {}, true);
        if (!each.why.isEmpty())
            what.add(QString(QChar::LineSeparator) + each.why, m_palette.faintInk);
        rows.push_back({what, withLinks(each.documents), StyledText(QString::number(each.contradictions))});
    }
    page.table(
        {Report::tr("Incident"), Report::tr("Documents"), Report::tr("Contradictions")}, {0.5, 0.34, 0.16}, rows);
}

void ReportPages::sources(PageWriter& page) {
    for (const PageLink& link : page.links())
        m_citedOn[link.place].insert(link.page);
    beginChapter(page);
    const QString newLine(QChar::LineSeparator);
    std::vector<std::vector<StyledText>> rows;
    std::vector<QString> places;
    for (const ReportSource& source : m_content.sources) {
        StyledText text;
        text.add(source.title, {}, true).add(newLine + source.detail, m_palette.faintInk);
        if (!source.copies.isEmpty())
            text.add(newLine).append(withLinks(source.copies));
        if (const StyledText cited = citedOn(source.number); !cited.text.isEmpty())
            text.add(newLine).append(cited);
        rows.push_back({StyledText(QStringLiteral("[%1]").arg(source.number)), text});
        places.push_back(placeOfSource(source.number));
    }
    page.table({}, {0.07, 0.93}, rows, places);
}

void ReportPages::method(PageWriter& page) {
    page.skip(24);
    page.heading(Report::tr("How this was made"), TextStyle::Heading2, 1);
    page.skip(2);
    page.write(
        Report::tr(
            "Statements about causes were found by fixed rules over the wording of the documents; the underlined "
            "words are those that the rules went by. The same documents give the same report. A claim can be missed or "
            "misread: the quotes are there to be checked. Times are as the sources state them; a date that no source "
            "states was not guessed. Copies of one text count as one voice. Strength falls with hedging, with vague "
            "denials and with doubt about the incident; it says how plainly two statements stand against each other, "
            "not which of them is true."),
        TextStyle::Body);
    page.skip(6);
    page.write(
        Report::tr(
            "Citations name a document by its number, the file by its SHA-256, and the place by the characters of its "
            "text (Unicode code points from 0, the end not among them). The file declares itself as PDF/A-3b: fonts "
            "are embedded, colours described, the data attached. It has no tags for screen readers, and no independent "
            "checker has confirmed the declaration."),
        TextStyle::Body);
    page.skip(18);
    leftOut(page);
    if (m_content.byHand.empty()) {
        page.write(Report::tr("Nothing that this report says was corrected by hand."), TextStyle::Body);
        return;
    }
    page.heading(Report::tr("Corrected by hand"), TextStyle::Heading2, 1);
    page.write(Report::tr("What the analyst set in place of what was extracted."), TextStyle::Note);
    page.skip(4);
    std::vector<std::vector<StyledText>> rows;
    rows.reserve(m_content.byHand.size());
    for (const ReportRow& row : m_content.byHand)
        rows.push_back({row.cells[0], withLinks(row.cells[1]), row.cells[2]});
    page.table({Report::tr("What"), Report::tr("Of what"), Report::tr("Set to")}, {0.24, 0.46, 0.3}, rows);
}

void ReportPages::leftOut(PageWriter& page) {
    const auto list = [&](const QString& title, const QString& note, const std::vector<ReportRow>& items) {
        if (items.empty())
            return;
        std::vector<std::vector<StyledText>> rows;
        rows.reserve(items.size());
        for (const ReportRow& item : items)
            rows.push_back({withLinks(item.cells[0]), item.cells[1]});
        page.heading(title, TextStyle::Heading2, 1);
        page.write(note, TextStyle::Note);
        page.skip(4);
        page.table({Report::tr("What"), Report::tr("Why")}, {0.45, 0.55}, rows);
        page.skip(18);
    };
    list(
        Report::tr("Not read"),
        Report::tr("Files that were imported and could not be read. Nothing of them stands here."), m_content.unread);
    list(
        Report::tr("Read in part"), Report::tr("Documents of which the reader could not take everything as it is."),
        m_content.notices);
}

StyledText ReportPages::whoAndWhere(const ReportEvent& claim) const {
    StyledText text(claim.who + QStringLiteral(", ") + claim.when);
    if (!claim.place.isEmpty())
        text.add(QString(QChar::LineSeparator) + claim.place, m_palette.faintInk);
    return text;
}

void ReportPages::passages(PageWriter& page) {
    beginChapter(page);
    page.write(
        Report::tr(
            "Every passage that was taken for a claim about a cause, by document, so that none stands on trust."),
        TextStyle::Note);
    for (const ReportPassages& each : m_content.passages) {
        std::vector<std::vector<StyledText>> rows;
        rows.reserve(each.claims.size());
        for (const ReportEvent& claim : each.claims)
            rows.push_back(
                {StyledText(claim.what), StyledText().add(claim.cause, colour(claim.family), true),
                 whoAndWhere(claim)});
        const std::vector<double> shares{0.56, 0.2, 0.24};
        page.skip(12);
        page.need(kLabelSpace + page.beginOfTable({}, shares, rows));
        page.write(
            StyledText()
                .addLink(QStringLiteral("[%1]").arg(each.citation), placeOfSource(each.citation))
                .add(QLatin1Char(' ') + each.title, {}, true),
            TextStyle::Cell);
        page.skip(3);
        page.rule();
        page.table({}, shares, rows);
    }
}

} // namespace rendering
