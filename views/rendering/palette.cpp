// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/palette.h"

#include <array>

namespace rendering {
namespace {

struct FamilyColour {
    const char* family;
    QRgb light, dark;
};

constexpr std::array<FamilyColour, 7> kFamilies = {{
    {"malicious", 0xffc8381f, 0xffff7a5c},
    {"technical", 0xff2166ac, 0xff6db1f2},
    {"power", 0xffb07a00, 0xffe3b341},
    {"human-error", 0xff7a4fa3, 0xffb48ce0},
    {"third-party", 0xff5b6b2f, 0xffa6bd5f},
    {"environment", 0xff1b8a6b, 0xff4fc9a4},
    {"maintenance", 0xff667180, 0xff9aa7b5},
}};

} // namespace

QColor Palette::cause(const QString& family) const {
    for (const FamilyColour& each : kFamilies) {
        if (family == QLatin1String(each.family))
            return QColor::fromRgb(theme == Theme::Light ? each.light : each.dark);
    }
    return faintInk;
}

QColor Palette::causeTint(const QString& family) const {
    QColor colour = cause(family);
    colour.setAlpha(theme == Theme::Light ? 36 : 56);
    return colour;
}

Palette paletteOf(Theme theme) {
    Palette palette;
    palette.theme = theme;
    if (theme == Theme::Light) {
        palette.ink = QColor::fromRgb(0xff1d232b);
        palette.faintInk = QColor::fromRgb(0xff667180);
        palette.ground = QColor::fromRgb(0xfff6f7f9);
        palette.panel = QColor::fromRgb(0xffffffff);
        palette.line = QColor::fromRgb(0xffd9dde3);
        palette.accent = QColor::fromRgb(0xff2f6fde);
        palette.selection = QColor::fromRgb(0xffe4edfd);
        palette.alert = QColor::fromRgb(0xffc8381f);
    } else if (theme == Theme::Contrast) {
        palette.ink = QColor::fromRgb(0xffffffff);
        palette.faintInk = QColor::fromRgb(0xffd8d8d8);
        palette.ground = QColor::fromRgb(0xff000000);
        palette.panel = QColor::fromRgb(0xff000000);
        palette.line = QColor::fromRgb(0xffa8a8a8);
        palette.accent = QColor::fromRgb(0xffffe14d);
        palette.selection = QColor::fromRgb(0xff0a3d91);
        palette.alert = QColor::fromRgb(0xffff8f75);
    } else {
        palette.ink = QColor::fromRgb(0xffe6e9ee);
        palette.faintInk = QColor::fromRgb(0xff9aa4b1);
        palette.ground = QColor::fromRgb(0xff16191d);
        palette.panel = QColor::fromRgb(0xff1e2227);
        palette.line = QColor::fromRgb(0xff343a42);
        palette.accent = QColor::fromRgb(0xff6ea0ff);
        palette.selection = QColor::fromRgb(0xff26364f);
        palette.alert = QColor::fromRgb(0xffff7a5c);
    }
    return palette;
}

} // namespace rendering
