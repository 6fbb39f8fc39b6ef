// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Colours and spacing of the product (design §7), in one place, for screen, pictures and PDF. Values; any thread.

#include <QColor>
#include <QString>
#include <cstdint>

namespace rendering {

enum class Theme : std::uint8_t {
    Light,
    Dark,
    Contrast, // white on black, every line plain to see
};

struct Palette {
    Theme theme = Theme::Light;
    QColor ink;
    QColor faintInk; // secondary text
    QColor ground;
    QColor panel;
    QColor line;
    QColor accent;
    QColor selection; // background of what is selected
    QColor alert;     // counts of contradictions

    // Colour of a cause by its family's name ("malicious", "technical", "power", ...).
    QColor cause(const QString& family) const;
    // The same, thin enough to lie behind text.
    QColor causeTint(const QString& family) const;
};

Palette paletteOf(Theme theme);

inline constexpr int kGap = 4; // spacing goes in steps of this

} // namespace rendering
