// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/exporting.h"

#include "models/exports/exports.h"
#include "views/rendering/htmlreport.h"
#include "views/rendering/reportview.h"
#include "views/rendering/svgpicture.h"
#include "views/rendering/timelinefigure.h"
#include "views/rendering/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace rendering {
namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("rendering::Exports", text)

constexpr std::array kFormats{
    ExportFormat{
        "html", "html", WORDS("Web page (HTML)"),
        WORDS("One file with the report and a timeline to zoom and search. It loads nothing from elsewhere.")},
    ExportFormat{"md", "md", WORDS("Text (Markdown)"), WORDS("Contradictions with both quotes, events, sources.")},
    ExportFormat{
        "csv", "csv", WORDS("Events as a table (CSV)"),
        WORDS("A row each: who said, published or dated what, and when.")},
    ExportFormat{
        "csv-claims", "csv", WORDS("Claims as a table (CSV)"),
        WORDS("A row a claim: cause, stance, speaker, moment, place in the text, verdict.")},
    ExportFormat{
        "csv-contradictions", "csv", WORDS("Contradictions as a table (CSV)"),
        WORDS("A row a contradiction with both sides, its state and your note.")},
    ExportFormat{
        "json", "json", WORDS("Data (JSON)"),
        WORDS(
            "Everything: documents, claims, times, incidents, contradictions, corrections. Its fields are described by "
            "`faultline-cli export --schema`.")},
    ExportFormat{
        "timelinejs", "json", WORDS("TimelineJS (JSON)"),
        WORDS("For a timeline on a web page. Undated things stay out.")},
    ExportFormat{
        "ical", "ics", WORDS("Calendar (iCalendar)"),
        WORDS("Each dated event as an entry of a calendar. Undated things stay out and are counted.")},
    ExportFormat{
        "stix", "json", WORDS("STIX 2.1 (JSON)"),
        WORDS("A bundle for threat-intelligence tools: reports, notes, and opinions where they disagree.")},
    ExportFormat{"png", "png", WORDS("Picture of the timeline (PNG)"), WORDS("For slides and documents.")},
    ExportFormat{
        "svg", "svg", WORDS("Drawing of the timeline (SVG)"), WORDS("Sharp at every size, and can be edited.")},
};

#undef WORDS

constexpr int kLeastHeight = 200; // pixels
constexpr int kMostHeight = 20000;

core::Error cancelled() {
    return {core::ErrorCode::Cancelled, "The export was cancelled; nothing was written."};
}

TimelineFigure figureOf(const ExportOptions& options) {
    TimelineFigure figure;
    figure.theme = options.theme;
    figure.font = QGuiApplication::font();
    figure.font.setPixelSize(12);
    takeView(figure, options.scope.view);
    return figure;
}

QSize sizeOf(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const TimelineFigure& figure, int width) {
    const double wanted = neededHeight(width, snapshot, causes, figure);
    return {width, std::clamp(static_cast<int>(std::ceil(wanted)), kLeastHeight, kMostHeight)};
}

QByteArray pngOf(const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ExportOptions& options) {
    const TimelineFigure figure = figureOf(options);
    QImage image(sizeOf(snapshot, causes, figure, options.width), QImage::Format_ARGB32_Premultiplied);
    image.fill(paletteOf(options.theme).panel);
    QPainter painter(&image);
    paintTimelineFigure(painter, QRectF(QPointF(), QSizeF(image.size())), snapshot, causes, figure);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ExportOptions& options) {
    const TimelineFigure figure = figureOf(options);
    const QSize size = sizeOf(snapshot, causes, figure, options.width);
    return svgPicture(size, QCoreApplication::translate("rendering::Exports", "Timeline"), [&](QPainter& painter) {
        painter.fillRect(QRect(QPoint(), size), paletteOf(options.theme).panel);
        paintTimelineFigure(painter, QRectF(QPointF(), QSizeF(size)), snapshot, causes, figure);
    });
}

using TextExport = std::string (*)(const core::Snapshot&, const core::CauseTree&, const models::exports::Watch&);

TextExport textExport(std::string_view name) {
    using namespace models::exports;
    constexpr std::array<std::pair<std::string_view, TextExport>, 8> kTexts{{
        {"md", &exportMarkdown},
        {"csv", &exportEventsCsv},
        {"csv-claims", &exportClaimsCsv},
        {"csv-contradictions", &exportContradictionsCsv},
        {"json", &exportJson},
        {"timelinejs", &exportTimelineJs},
        {"ical", &exportICalendar},
        {"stix", &exportStix},
    }};
    const auto found = std::ranges::find(kTexts, name, &std::pair<std::string_view, TextExport>::first);
    return found == kTexts.end() ? nullptr : found->second;
}

QByteArray bytesOf(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ExportFormat& format,
    const ExportOptions& options, const models::exports::Watch& watch) {
    const std::string_view name = format.name;
    if (name == "html")
        return QByteArray::fromStdString(htmlReport(snapshot, causes, options.scope, options.settings, options.input));
    const core::SnapshotPtr part = inScope(snapshot, causes, options.scope);
    if (name == "png")
        return pngOf(part, causes, options);
    if (name == "svg")
        return svgOf(part, causes, options);
    return QByteArray::fromStdString(textExport(name)(*part, causes, watch));
}

} // namespace

std::span<const ExportFormat> exportFormats() {
    return kFormats;
}

const ExportFormat* exportFormat(const QString& name) {
    const auto found =
        std::ranges::find_if(kFormats, [&](const ExportFormat& each) { return name == QLatin1String(each.name); });
    return found == kFormats.end() ? nullptr : &*found;
}

QString label(const ExportFormat& format) {
    return QCoreApplication::translate("rendering::Exports", format.label);
}

QString about(const ExportFormat& format) {
    return QCoreApplication::translate("rendering::Exports", format.about);
}

core::Result<QByteArray> exported(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ExportFormat& format,
    const ExportOptions& options) {
    constexpr std::size_t kTellEvery = 32;
    const auto stopped = [&options] { return options.stop && options.stop->load(); };
    const models::exports::Watch watch = [&](std::size_t done, std::size_t total) {
        if (options.progress && done % kTellEvery == 0)
            options.progress(static_cast<int>(done), static_cast<int>(total));
        return !stopped();
    };
    if (stopped())
        return std::unexpected(cancelled());
    QByteArray bytes = bytesOf(snapshot, causes, format, options, watch);
    if (stopped())
        return std::unexpected(cancelled());
    return bytes;
}

core::Result<void> writeExport(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ExportFormat& format, const QString& path,
    const ExportOptions& options) {
    const core::Result<QByteArray> bytes = exported(snapshot, causes, format, options);
    return bytes ? writeWhole(path, *bytes) : std::unexpected(bytes.error());
}

} // namespace rendering
