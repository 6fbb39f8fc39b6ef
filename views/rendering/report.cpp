// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/report.h"

#include "views/rendering/pdffinish.h"
#include "views/rendering/reportpages.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

namespace rendering {
namespace {

constexpr int kResolution = 1200;
// What is learnt of one pass moves what the next one writes a little; two more settle it.
constexpr int kMostPasses = 4;

QPageSize pageSizeOf(const ReportSettings& settings) {
    return QPageSize(settings.paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4);
}

QSizeF pointsOf(const ReportSettings& settings) {
    const QSizeF upright = settings.paper == ReportPaper::Letter ? QSizeF(612, 792) : QSizeF(595.28, 841.89);
    return settings.landscape ? upright.transposed() : upright;
}

// One pass over the pages. It is made again until the page numbers that it writes are those that it has.
class ReportPass {
public:
    ReportPass(
        core::SnapshotPtr snapshot, const core::CauseTree& causes, const ReportContent& content,
        const ReportOptions& options)
        : m_snapshot(std::move(snapshot))
        , m_causes(causes)
        , m_content(content)
        , m_options(options) {}

    struct Outcome {
        QByteArray pdf;
        ReportLayout layout;
        bool cancelled = false;
    };

    Outcome run(const ReportLayout& known, int number) {
        Outcome outcome;
        QBuffer buffer(&outcome.pdf);
        buffer.open(QIODevice::WriteOnly);
        const ReportSettings& settings = m_options.settings;
        QPdfWriter device(&buffer);
        device.setPageSize(pageSizeOf(settings));
        device.setPageOrientation(settings.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        device.setPageMargins(QMarginsF(0, 0, 0, 0));
        device.setResolution(kResolution);
        device.setTitle(m_content.title);
        const QString head = m_content.title + QStringLiteral(" — ") + m_content.subtitle;
        PageWriter page(device, paletteOf(Theme::Light), pointsOf(settings), head, m_content.footer, known.pages);
        ReportPages pages(m_snapshot, m_causes, m_content, settings, known);
        const int all = static_cast<int>(pages.chapters().size());
        int done = 0;
        for (const ReportPages::Chapter chapter : pages.chapters()) {
            if (m_options.stop && m_options.stop->load()) {
                outcome.cancelled = true;
                break;
            }
            pages.write(chapter, page);
            if (m_options.progress)
                m_options.progress(std::min(number, 1) * all + ++done, 2 * all);
        }
        outcome.layout = {page.outline(), page.links(), page.places(), page.pageCount()};
        return outcome;
    }

private:
    core::SnapshotPtr m_snapshot;
    const core::CauseTree& m_causes;
    const ReportContent& m_content;
    const ReportOptions& m_options;
};

bool isSettled(const ReportLayout& before, const ReportLayout& after) {
    return before.pages == after.pages &&
           std::ranges::equal(before.outline, after.outline, {}, &OutlineEntry::page, &OutlineEntry::page);
}

} // namespace

core::Result<QByteArray> reportPdf(
    core::SnapshotPtr snapshot, const core::CauseTree& causes, const ReportOptions& options) {
    ReportContent content = reportContent(*snapshot, causes, options.scope);
    if (!options.settings.title.isEmpty())
        content.title = options.settings.title;
    ReportPass pass(std::move(snapshot), causes, content, options);
    ReportPass::Outcome last;
    for (int number = 0; number < kMostPasses; ++number) {
        const ReportLayout known = std::move(last.layout);
        last = pass.run(known, number);
        if (last.cancelled)
            return core::fail(core::ErrorCode::Cancelled, "The report was cancelled; nothing was written.");
        if (number > 0 && isSettled(known, last.layout))
            break;
    }
    PdfFinish finish;
    finish.title = content.title + QStringLiteral(" — ") + content.subtitle;
    finish.author = options.settings.author;
    finish.subject = content.footer;
    finish.outline = last.layout.outline;
    finish.links = last.layout.links;
    finish.places = last.layout.places;
    finish.pageHeight = pointsOf(options.settings).height();
    return finishPdf(last.pdf, finish);
}

core::Result<void> writeReport(
    core::SnapshotPtr snapshot, const core::CauseTree& causes, const QString& path, const ReportOptions& options) {
    const core::Result<QByteArray> pdf = reportPdf(std::move(snapshot), causes, options);
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
