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
#include <array>
#include <future>
#include <optional>

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
        , m_content(reportContent(snapshot, causes, options.scope, options.input, options.stop)) {
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
        Parts parts{
            QTemporaryFile(fileTemplate), QTemporaryFile(fileTemplate), QTemporaryFile(fileTemplate),
            QTemporaryFile(fileTemplate)};
        for (QTemporaryFile* each : parts.all()) {
            if (!each->open())
                return std::unexpected(cannotBeWritten(each->fileTemplate(), each->errorString()));
        }
        const bool hasData = m_options.settings.has(ReportPart::Data);
        // Beside the pages: it needs nothing but the case.
        bool dataWhole = true;
        auto data = std::async(std::launch::async, [&] { return !hasData || writeData(parts.data, dataWhole); });
        ReportLayout known = measured();
        std::optional<PdfFonts> fonts;
        PdfPages written;
        for (int number = 1; number < kMostPasses && !isStopped(); ++number) {
            fonts.emplace(m_fonts, kResolution);
            ReportLayout layout = paint(known, parts, *fonts, written);
            const bool settled = isSettled(known, layout);
            known = std::move(layout);
            if (settled)
                break;
        }
        if (!data.get() || isStopped())
            return std::unexpected(cancelled());
        for (QTemporaryFile* each : parts.all()) {
            if (!each->flush() || each->error() != QFileDevice::NoError)
                return std::unexpected(cannotBeWritten(each->fileName(), each->errorString()));
        }
        if (!dataWhole)
            return std::unexpected(cannotBeWritten(parts.data.fileName(), parts.data.errorString()));
        PdfFinish finish = finishOf(known);
        if (hasData)
            finish.attachment = {
                parts.data.fileName(), QStringLiteral("case.json"), Report::tr("The data of this report")};
        return finishPdf(written, out, finish);
    }

private:
    bool isStopped() const { return m_options.stop && m_options.stop->load(); }

    void tell(int step) const {
        if (m_options.progress)
            m_options.progress(step, kAllSteps);
    }

    // What the file is made of before it is put together.
    struct Parts {
        QTemporaryFile pages, sheets, background, data;
        std::array<QTemporaryFile*, 4> all() { return {&pages, &sheets, &background, &data}; }
    };

    // False when it was stopped. `whole` stays false where the disk did not take all of it.
    bool writeData(QTemporaryFile& data, bool& whole) const {
        whole = true;
        return models::exports::writeJson(
            *m_content.snapshot,
            [&](std::string_view piece) {
                const auto size = static_cast<qint64>(piece.size());
                whole = data.write(piece.data(), size) == size && whole;
            },
            [this](std::size_t, std::size_t) { return !isStopped(); });
    }

    void setPages(QPagedPaintDevice& device) const {
        const ReportSettings& settings = m_options.settings;
        device.setPageSize(pageSizeOf(settings));
        device.setPageOrientation(settings.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        device.setPageMargins(QMarginsF(0, 0, 0, 0));
    }

    // What letters are measured for; nothing is painted on it.
    struct Nowhere {
        QBuffer buffer;
        std::optional<QPdfWriter> device;
    };
    void setUp(Nowhere& nowhere) const {
        nowhere.buffer.open(QIODevice::WriteOnly);
        setUp(nowhere.device.emplace(&nowhere.buffer));
    }
    void setUp(QPdfWriter& device) const {
        device.setResolution(kResolution);
        setPages(device);
    }

    ReportLayout measured() {
        Nowhere nowhere;
        setUp(nowhere);
        return layOut({}, *nowhere.device, nullptr);
    }

    ReportLayout paint(const ReportLayout& known, Parts& parts, const PdfFonts& fonts, PdfPages& written) {
        for (QTemporaryFile* each : {&parts.pages, &parts.sheets, &parts.background}) {
            each->resize(0);
            each->seek(0);
        }
        const auto setUpSheets = [this](QPdfWriter& device) { setUp(device); };
        PdfSheets here(parts.sheets, setUpSheets);
        PdfSheets background(parts.background, setUpSheets, m_options.stop);
        Nowhere nowhere;
        setUp(nowhere);
        const QSizeF size = pointsOf(m_options.settings);
        PdfCanvas canvas({here, background}, parts.pages, fonts, size.height(), kResolution / 72.0);
        ReportLayout layout = layOut(known, *nowhere.device, &canvas);
        const auto pathOf = [](const QTemporaryFile& file, int sheets) {
            return sheets > 0 ? file.fileName() : QString();
        };
        written.records = canvas.finish();
        written.pages = parts.pages.fileName();
        written.sheets = pathOf(parts.sheets, here.count());
        written.background = pathOf(parts.background, background.count());
        written.fonts = &fonts;
        written.size = size;
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
