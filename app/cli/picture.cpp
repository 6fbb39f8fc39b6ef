// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

#include "views/rendering/palette.h"

#include <QImage>
#include <QSize>

namespace app::cli {

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
    return fail({core::ErrorCode::Unsupported, "the picture cannot be drawn yet."});
}

} // namespace app::cli
