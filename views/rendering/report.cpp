// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/report.h"

#include "views/rendering/pagewriter.h"
#include "views/rendering/pdffinish.h"
#include "views/rendering/timelinefigure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

namespace rendering {
namespace {

constexpr int kResolution = 1200;
constexpr double kLabelSpace = 28; // points that a label takes with the space around it

QString tr(const char* text) {
    return QCoreApplication::translate("rendering::Report", text);
}

// One pass over the pages. It is made twice: the first time to learn the page numbers, the second for good.
class ReportPass {
public:
    ReportPass(
        core::SnapshotPtr snapshot, const core::CauseTree& causes, const ReportContent& content,
        const ReportOptions& options)
        : m_snapshot(std::move(snapshot))
        , m_causes(causes)
        , m_content(content)
        , m_options(options)
        , m_palette(paletteOf(Theme::Light)) {}

    struct Outcome {
        QByteArray pdf;
        std::vector<OutlineEntry> outline;
        int pages = 0;
        bool cancelled = false;
    };

    // `known`: what the first pass learnt, or nothing.
    Outcome run(const Outcome* known) {
        Outcome outcome;
        QBuffer buffer(&outcome.pdf);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter device(&buffer);
            device.setPageSize(QPageSize(QPageSize::A4));
            device.setPageMargins(QMarginsF(0, 0, 0, 0));
            device.setResolution(kResolution);
            device.setTitle(m_content.title);
            PageWriter page(
                device, m_palette, m_content.title + QStringLiteral(" — ") + m_content.subtitle, m_content.footer,
                known ? known->pages : 0);
            titlePage(page, known);
            using Section = void (ReportPass::*)(PageWriter&);
            int done = 0;
            for (const Section section :
                 {&ReportPass::timeline, &ReportPass::contradictions, &ReportPass::events, &ReportPass::sources,
                  &ReportPass::method}) {
                if (m_options.stop && m_options.stop->load()) {
                    outcome.cancelled = true;
                    break;
                }
                (this->*section)(page);
                if (m_options.progress)
                    m_options.progress((known ? 5 : 0) + ++done, 10);
            }
            outcome.outline = page.outline();
            outcome.pages = page.pageCount();
        }
        return outcome;
    }

private:
    QColor colour(const QString& family) const { return m_palette.cause(family); }

    void titlePage(PageWriter& page, const Outcome* known) {
        page.skip(90);
        page.write(m_content.title, TextStyle::Title);
        page.skip(4);
        page.write(m_content.subtitle, TextStyle::Subtitle);
        if (!m_content.narrowedBy.isEmpty())
            page.write(m_content.narrowedBy, TextStyle::Subtitle);
        page.skip(20);
        page.write(m_content.summary, TextStyle::Body);
        page.skip(20);
        page.write(tr("WHAT IS IN THE CASE"), TextStyle::Label);
        page.skip(2);
        page.rule();
        std::vector<std::vector<StyledText>> rows;
        for (const ReportRow& fact : m_content.facts)
            rows.push_back({StyledText(fact.cells[0]), StyledText().add(fact.cells[1], {}, true)});
        page.table({}, {0.8, 0.2}, rows);
        page.skip(22);
        page.write(
            tr("Faultline shows where sources disagree, never who is right. Every statement below is quoted from a "
               "document "
               "of the case and names it by its number in the list of sources."),
            TextStyle::Body);
        page.skip(24);
        if (!known)
            return;
        page.write(tr("CONTENTS"), TextStyle::Label);
        page.skip(2);
        page.rule();
        std::vector<std::vector<StyledText>> contents;
        for (const OutlineEntry& entry : known->outline) {
            if (entry.level == 0)
                contents.push_back({StyledText(entry.title), StyledText(QString::number(entry.page + 1))});
        }
        page.table({}, {0.9, 0.1}, contents);
    }

    void chapter(PageWriter& page, const QString& title) {
        page.setSection(title);
        page.newPage();
        page.heading(title, TextStyle::Heading1, 0);
        page.skip(8);
    }

    void timeline(PageWriter& page) {
        chapter(page, tr("1 Timeline"));
        page.write(
            tr("Filled marks assert a cause, struck rings deny it, dashed rings suspect it; bars that fade at their "
               "ends are dates "
               "that are not exact. What has no date stands beside the axis, never on it."),
            TextStyle::Note);
        page.skip(10);
        TimelineFigure figure;
        figure.filter.documents = m_content.documents;
        paintFigure(page, figure);
    }

    void paintFigure(PageWriter& page, TimelineFigure& figure) {
        const double scale = 0.75; // the painter thinks in screen pixels of 1/96 inch
        figure.font = QFont(QStringLiteral("Liberation Sans"));
        figure.font.setPixelSize(12);
        figure.font.setHintingPreference(QFont::PreferNoHinting);
        const double wanted = neededHeight(page.width() / scale, m_snapshot, m_causes, figure) * scale;
        page.figure(std::min(wanted, page.remaining() - 4), [&](QPainter& painter, const QRectF& area) {
            painter.translate(area.topLeft());
            painter.scale(scale, scale);
            paintTimelineFigure(
                painter, QRectF(0, 0, area.width() / scale, area.height() / scale), m_snapshot, m_causes, figure);
        });
    }

    StyledText headline(const ReportSide& side) const {
        StyledText text;
        text.add(side.cause + QStringLiteral(" — ") + side.stance, colour(side.family), true);
        text.add(QLatin1Char(' ') + tr("by %1").arg(side.speaker));
        return text;
    }

    PageWriter::Box box(const ReportSide& side) const {
        StyledText quote;
        quote.add(QStringLiteral("“"));
        for (const QuotePiece& piece : side.quote)
            quote.add(piece.text, {}, false, piece.cue ? colour(side.family) : QColor());
        quote.add(QStringLiteral("”"));
        PageWriter::Box result;
        result.edge = colour(side.family);
        result.paragraphs = {
            {headline(side), TextStyle::Note}, {StyledText(side.where), TextStyle::Note}, {quote, TextStyle::Quote}};
        return result;
    }

    void label(PageWriter& page, const QString& text) {
        page.skip(9);
        page.need(40);
        page.write(text, TextStyle::Label);
        page.skip(2);
    }

    void contradiction(PageWriter& page, const ReportContradiction& item, int number) {
        page.need(260);
        page.heading(QStringLiteral("2.%1 %2").arg(number).arg(item.title), TextStyle::Heading2, 1);
        page.write(item.state, TextStyle::Note);
        if (item.possible)
            page.write(tr("It is not established that the two speak of one incident."), TextStyle::Body);
        if (item.bothDated) {
            label(page, tr("WHEN EACH SIDE SAID IT"));
            TimelineFigure figure;
            figure.filter.documents = item.documents;
            figure.filter.causes = item.causes;
            figure.contradiction = item.id;
            figure.tray = false;
            paintFigure(page, figure);
        }
        page.skip(6);
        page.boxes({box(item.a), box(item.b)});
        label(page, tr("WHY IT IS SHOWN"));
        page.write(item.why.join(QLatin1Char(' ')), TextStyle::Body);
        if (!item.weakens.isEmpty()) {
            label(page, tr("WHAT WEAKENS IT"));
            page.write(item.weakens.join(QStringLiteral("; ")) + QLatin1Char('.'), TextStyle::Body);
        }
        if (!item.also.empty()) {
            const QStringList head{tr("When"), tr("Who"), tr("Where"), tr("What")};
            const std::vector<double> shares{0.19, 0.18, 0.2, 0.43};
            std::vector<std::vector<StyledText>> rows;
            for (const ReportRow& row : item.also)
                rows.emplace_back(row.cells.begin(), row.cells.end());
            page.need(kLabelSpace + page.beginOfTable(head, shares, rows));
            label(page, tr("ALSO SAID ABOUT IT"));
            page.table(head, shares, rows);
        }
        if (!item.note.isEmpty()) {
            label(page, tr("NOTE BY THE ANALYST"));
            page.write(item.note, TextStyle::Body);
        }
        label(page, tr("SOURCES CITED"));
        page.write(item.cited.join(QStringLiteral(" · ")), TextStyle::Note);
        page.skip(26);
    }

    void contradictions(PageWriter& page) {
        chapter(page, tr("2 Contradictions"));
        if (m_content.contradictions.empty())
            page.write(tr("No contradictions about the cause were found between these documents."), TextStyle::Body);
        int number = 0;
        for (const ReportContradiction& item : m_content.contradictions)
            contradiction(page, item, ++number);
    }

    void eventTable(PageWriter& page, const std::vector<ReportEvent>& events) {
        std::vector<std::vector<StyledText>> rows;
        for (const ReportEvent& event : events) {
            StyledText what;
            if (!event.cause.isEmpty())
                what.add(event.cause, colour(event.family), true).add(QStringLiteral("  "));
            what.add(event.what);
            rows.push_back(
                {StyledText(event.when), what,
                 StyledText(QStringLiteral("%1 [%2]").arg(event.who).arg(event.citation))});
        }
        page.table({tr("When"), tr("What"), tr("Who")}, {0.21, 0.55, 0.24}, rows);
    }

    void events(PageWriter& page) {
        chapter(page, tr("3 Events in order"));
        if (m_content.events.empty())
            page.write(tr("Nothing in these documents has a date."), TextStyle::Body);
        else
            eventTable(page, m_content.events);
        if (m_content.undated.empty())
            return;
        page.skip(18);
        page.heading(tr("Undated"), TextStyle::Heading2, 1);
        page.write(tr("Nothing states when these were published or happened; no date was assumed."), TextStyle::Note);
        page.skip(4);
        eventTable(page, m_content.undated);
    }

    void sources(PageWriter& page) {
        chapter(page, tr("4 Sources"));
        std::vector<std::vector<StyledText>> rows;
        for (const ReportSource& source : m_content.sources) {
            StyledText text;
            text.add(source.title, {}, true).add(QLatin1Char('\n') + source.detail, m_palette.faintInk);
            if (!source.copies.isEmpty())
                text.add(QLatin1Char('\n') + source.copies);
            text.text.replace(QLatin1Char('\n'), QChar::LineSeparator);
            rows.push_back({StyledText(QStringLiteral("[%1]").arg(source.number)), text});
        }
        page.table({}, {0.07, 0.93}, rows);
    }

    void method(PageWriter& page) {
        page.skip(24);
        page.heading(tr("How this was made"), TextStyle::Heading2, 1);
        page.skip(2);
        page.write(
            tr("Statements about causes were found by fixed rules over the wording of the documents; the underlined "
               "words are those that "
               "the rules went by. The same documents give the same report. A claim can be missed or misread: the "
               "quotes are there to be "
               "checked. Times are as the sources state them; a date that no source states was not guessed. Copies of "
               "one text count as "
               "one voice. Strength falls with hedging, with vague denials and with doubt about the incident; it says "
               "how plainly two "
               "statements stand against each other, not which of them is true."),
            TextStyle::Body);
    }

    core::SnapshotPtr m_snapshot;
    const core::CauseTree& m_causes;
    const ReportContent& m_content;
    const ReportOptions& m_options;
    Palette m_palette;
};

} // namespace

core::Result<void> writeReport(
    core::SnapshotPtr snapshot, const core::CauseTree& causes, const QString& path, const ReportOptions& options) {
    const ReportContent content = reportContent(*snapshot, causes, options.scope);
    ReportPass pass(std::move(snapshot), causes, content, options);
    const ReportPass::Outcome first = pass.run(nullptr);
    const ReportPass::Outcome second = first.cancelled ? first : pass.run(&first);
    if (second.cancelled)
        return core::fail(core::ErrorCode::Cancelled, "The report was cancelled; nothing was written.");
    PdfFinish finish;
    finish.title = content.title + QStringLiteral(" — ") + content.subtitle;
    finish.subject = content.footer;
    finish.outline = second.outline;
    const core::Result<QByteArray> pdf = finishPdf(second.pdf, finish);
    if (!pdf)
        return std::unexpected(pdf.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit()) {
        return core::fail(
            core::ErrorCode::ReadOnly, path.toStdString() + " cannot be written: " + file.errorString().toStdString() +
                                           ". Choose another place for the report.");
    }
    return {};
}

} // namespace rendering
