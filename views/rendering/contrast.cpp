// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/contrast.h"

#include <algorithm>
#include <cmath>

namespace rendering {
namespace {

constexpr double kReadable = 4.5;

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor laidOver(const QColor& colour, const QColor& ground) {
    const double share = colour.alphaF();
    const auto mixed = [&](double over, double under) { return over * share + under * (1 - share); };
    return QColor::fromRgbF(
        static_cast<float>(mixed(colour.redF(), ground.redF())),
        static_cast<float>(mixed(colour.greenF(), ground.greenF())),
        static_cast<float>(mixed(colour.blueF(), ground.blueF())));
}

QColor laidOver(QColor colour, double share, const QColor& ground) {
    colour.setAlphaF(static_cast<float>(share));
    return laidOver(colour, ground);
}

QColor causeText(const Palette& palette, const QString& family) {
    QColor colour = palette.cause(family);
    // Towards the ink, in small steps: as much of the colour as can be read.
    for (int step = 0; step < 20 && contrast(colour, palette.panel) < kReadable; ++step)
        colour = laidOver(palette.ink, 0.06, colour);
    return colour;
}

} // namespace rendering
