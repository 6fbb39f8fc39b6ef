// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How well colours can be told apart (WCAG 2.2, contrast ratio). Values; any thread.

#include "views/rendering/palette.h"

namespace rendering {

// Contrast of two opaque colours, 1 to 21: at least 4.5 for words, 3 for marks.
double contrast(const QColor& a, const QColor& b);
// `colour` as it looks with its opacity over `ground`.
QColor laidOver(const QColor& colour, const QColor& ground);
// The same with `share` for its opacity, 0 to 1: opaque, which is painted many times faster than what shines through.
QColor laidOver(QColor colour, double share, const QColor& ground);
// The colour of a family of causes for words on the panel: as much of it as can be read there.
QColor causeText(const Palette& palette, const QString& family);

} // namespace rendering
