// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/report.h"

#include "models/exports/exports.h"
#include "views/rendering/pdfcanvas.h"
#include "views/rendering/pdffinish.h"
#include "views/rendering/pdffonts.h"
#include "views/rendering/reportpages.h"
#include "views/rendering/reporttr.h"
#include "views/rendering/wholefile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryFile>

namespace rendering {
namespace {

constexpr int kResolution = 1200;
// One pass measures, the second writes. A third would be needed only if the contents took other room than foreseen.
constexpr int kMostPasses = 4;
constexpr int kAllSteps = 100;
const QString kTemplate = QStringLiteral(".faultline-XXXXXX");

QPageSize pageSizeOf(const ReportSettings& settings) {
    return QPageSize(settings.paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4);
}

QSizeF pointsOf(const ReportSettings& settings) {
    const QSizeF upright = settings.paper == ReportPaper::Letter ? QSizeF(612, 792) : QSizeF(595.28, 841.89);
    return settings.landscape ? upright.transposed() : upright;
}

core::Error cancelled() {
    return {core::ErrorCode::Cancelled, "The report was cancelled; nothing was written."};
}

// Makes a report into a device of pages, and from that the finished file.
class ReportMaker {
public:
    ReportMaker(const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportOptions& options)
        : m_causes(causes)
        , m_options(options)
        , m_content(reportContent(snapshot, causes, options.scope, options.input)) {
        takeSettings(m_content, options.settings);
    }

    core::Result<void> print(QPagedPaintDevice& device) {
        m_fonts = PageFonts(device.logicalDpiX() / 72.0);
        setPages(device);
        ReportLayout known = layOut({}, device, nullptr);
        // Where every chapter stands, for the contents.
        const ReportLayout settled = layOut(known, device, nullptr);
        if (isStopped())
            return std::unexpected(cancelled());
        PainterCanvas canvas(device);
        layOut(settled, device, &canvas);
        return isStopped() ? std::unexpected(cancelled()) : core::Result<void>();
    }

    // Pages and figures go to files first, so that no more than a page is ever in memory.
    core::Result<void> make(const QString& fileTemplate, QIODevice& out) {
        QTemporaryFile pages(fileTemplate);
        QTemporaryFile sheets(fileTemplate);
        for (QTemporaryFile* each : {&pages, &sheets}) {
            if (!each->open())
                return std::unexpected(cannotBeWritten(each->fileTemplate(), each->errorString()));
        }
        ReportLayout known = measured();
        std::optional<PdfFonts> fonts;
        PdfPages written;
        for (int number = 1; number < kMostPasses && !isStopped(); ++number) {
            fonts.emplace(m_fonts, kResolution);
            ReportLayout layout = paint(known, pages, sheets, *fonts, written);
            const bool settled = isSettled(known, layout);
            known = std::move(layout);
            if (settled)
                break;
        }
        if (isStopped())
            return std::unexpected(cancelled());
        for (QTemporaryFile* each : {&pages, &sheets}) {
            if (!each->flush() || each->error() != QFileDevice::NoError)
                return std::unexpected(cannotBeWritten(each->fileName(), each->errorString()));
        }
        PdfFinish finish = finishOf(known);
        QTemporaryFile data(fileTemplate);
        if (m_options.settings.has(ReportPart::Data)) {
            if (auto attached = writeData(data); !attached)
                return attached;
            finish.attachment = {data.fileName(), QStringLiteral("case.json"), Report::tr("The data of this report")};
        }
        return finishPdf(written, out, finish);
    }

private:
    bool isStopped() const { return m_options.stop && m_options.stop->load(); }

    void tell(int step) const {
        if (m_options.progress)
            m_options.progress(step, kAllSteps);
    }

    core::Result<void> writeData(QTemporaryFile& data) const {
        if (!data.open())
            return std::unexpected(cannotBeWritten(data.fileTemplate(), data.errorString()));
        const bool whole = models::exports::writeJson(
            *m_content.snapshot,
            [&data](std::string_view piece) { data.write(piece.data(), static_cast<qint64>(piece.size())); },
            [this](std::size_t, std::size_t) { return !isStopped(); });
        if (!whole)
            return std::unexpected(cancelled());
        if (!data.flush() || data.error() != QFileDevice::NoError)
            return std::unexpected(cannotBeWritten(data.fileName(), data.errorString()));
        return {};
    }

    void setPages(QPagedPaintDevice& device) const {
        const ReportSettings& settings = m_options.settings;
        device.setPageSize(pageSizeOf(settings));
        device.setPageOrientation(settings.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        device.setPageMargins(QMarginsF(0, 0, 0, 0));
    }

    ReportLayout measured() {
        QBuffer nowhere;
        nowhere.open(QIODevice::WriteOnly);
        QPdfWriter device(&nowhere);
        device.setResolution(kResolution);
        setPages(device);
        return layOut({}, device, nullptr);
    }

    ReportLayout paint(
        const ReportLayout& known, QTemporaryFile& pages, QTemporaryFile& sheets, const PdfFonts& fonts,
        PdfPages& written) {
        for (QTemporaryFile* each : {&pages, &sheets}) {
            each->resize(0);
            each->seek(0);
        }
        QPdfWriter device(&sheets);
        device.setResolution(kResolution);
        setPages(device);
        const QSizeF size = pointsOf(m_options.settings);
        PdfCanvas canvas(device, pages, fonts, size.height());
        ReportLayout layout = layOut(known, device, &canvas);
        written = {canvas.finish(), pages.fileName(), {}, &fonts, size};
        if (sheets.size() > 0)
            written.sheets = sheets.fileName();
        return layout;
    }

    // Without a canvas it only measures.
    ReportLayout layOut(const ReportLayout& known, QPaintDevice& device, PageCanvas* canvas) {
        const QString head = m_content.title + QStringLiteral(" — ") + m_content.subtitle;
        PageWriter page(
            device, canvas, m_fonts, paletteOf(Theme::Light),
            {pointsOf(m_options.settings), head, m_content.footer, known.pages, m_options.stop});
        ReportPages pages(m_causes, m_content, m_options.settings, m_options.scope.view, known, m_figures);
        for (std::size_t i = 0; i < pages.chapters() && !isStopped(); ++i) {
            pages.write(i, page);
            // Measuring takes a third of the time, finishing the last tenth.
            const double share = static_cast<double>(i + 1) / static_cast<double>(pages.chapters());
            tell(static_cast<int>(canvas ? 30 + 60 * share : 30 * share));
        }
        return {page.outline(), page.links(), page.places(), page.pageCount()};
    }

    static bool isSettled(const ReportLayout& before, const ReportLayout& after) {
        return before.pages == after.pages &&
               std::ranges::equal(before.outline, after.outline, {}, &OutlineEntry::page, &OutlineEntry::page);
    }

    PdfFinish finishOf(const ReportLayout& layout) const {
        PdfFinish finish;
        finish.title = m_content.title + QStringLiteral(" — ") + m_content.subtitle;
        finish.author = m_options.settings.author;
        finish.subject = m_content.footer;
        finish.made = m_content.made;
        finish.outline = layout.outline;
        finish.links = layout.links;
        finish.places = layout.places;
        finish.stop = m_options.stop;
        finish.progress = [this](int percent) { tell(90 + percent / 10); };
        return finish;
    }

    const core::CauseTree& m_causes;
    const ReportOptions& m_options;
    ReportContent m_content;
    ReportFigures m_figures;
    PageFonts m_fonts{kResolution / 72.0};
};

} // namespace

core::Result<QByteArray> reportPdf(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportOptions& options) {
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    if (auto made = ReportMaker(snapshot, causes, options).make(QDir::temp().filePath(kTemplate), out); !made)
        return std::unexpected(made.error());
    return bytes;
}

core::Result<void> printReport(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, QPagedPaintDevice& device,
    const ReportOptions& options) {
    return ReportMaker(snapshot, causes, options).print(device);
}

core::Result<void> writeReport(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const QString& path,
    const ReportOptions& options) {
    // What cannot be written is said before the work is done.
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return std::unexpected(cannotBeWritten(path, out.errorString()));
    if (auto made = ReportMaker(snapshot, causes, options).make(QFileInfo(path).dir().filePath(kTemplate), out); !made)
        return out.error() == QFileDevice::NoError ? made : std::unexpected(cannotBeWritten(path, out.errorString()));
    if (!out.commit())
        return std::unexpected(cannotBeWritten(path, out.errorString()));
    return {};
}

} // namespace rendering
