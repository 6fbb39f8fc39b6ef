// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

#include "views/rendering/timelinefigure.h"

#include <QImage>
#include <QSize>
#include <algorithm>
#include <cmath>
#include <memory>

namespace app::cli {
namespace {

constexpr int kDefaultWidth = 1440;
constexpr int kLeastPixels = 200;
constexpr int kMostPixels = 20000;

int writePicture(const core::Snapshot& snapshot, QSize size, rendering::Theme theme, const QString& path) {
    if (size.height() == 0) {
        rendering::TimelineFigure figure;
        figure.theme = theme;
        const auto shared = std::make_shared<const core::Snapshot>(snapshot);
        const double wanted = rendering::neededHeight(size.width(), shared, core::CauseTree::builtIn(), figure);
        size.setHeight(std::clamp(static_cast<int>(std::ceil(wanted)), kLeastPixels, kMostPixels));
    }
    const QImage picture = rendering::renderTimelinePicture(snapshot, size, theme);
    if (picture.save(path, "PNG"))
        return Done;
    return fail({core::ErrorCode::ReadOnly, utf8(path) + " cannot be written; choose another place for the picture."});
}

} // namespace

int runPicture(const QStringList& arguments) {
    Usage usage(
        "Draw the timeline as a PNG picture.",
        {{{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Write to OUT.png."),
          QStringLiteral("OUT.png")},
         {QStringLiteral("width"), QStringLiteral("In pixels (1440)."), QStringLiteral("N")},
         {QStringLiteral("height"), QStringLiteral("In pixels; as high as it needs to be when left out."),
          QStringLiteral("N")},
         {QStringLiteral("dark"), QStringLiteral("Light on dark.")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    if (const auto status = outputRefused(usage, "picture wants -o OUT.png"))
        return *status;
    const auto pixels = [&usage](const char* option, int otherwise) {
        if (!usage.has(option))
            return otherwise;
        bool isNumber = false;
        const int number = usage.value(option).toInt(&isNumber);
        return isNumber && number >= kLeastPixels && number <= kMostPixels ? number : -1;
    };
    const int width = pixels("width", kDefaultWidth);
    const int height = pixels("height", 0);
    if (width < 0 || height < 0)
        return wrongUsage("--width and --height want numbers from 200 to 20000");
    return withSnapshot(usage.positionals().first(), [&](const core::Snapshot& snapshot) {
        const auto theme = usage.has("dark") ? rendering::Theme::Dark : rendering::Theme::Light;
        return writePicture(snapshot, {width, height}, theme, usage.value("output"));
    });
}

} // namespace app::cli
