// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words of a document between quotation marks. Pure function; any thread.

#include <QString>

namespace models {

// “…”, in the form of the language for what is read in the window. Marks inside become those of a quotation in a
// quotation (‘…’, in German ‚…‘, in Spanish “…”), so that a text that quotes by itself is not printed with two marks
// side by side; a text that is one quotation as a whole loses its own. `form` is what stands around: "“%1”".
QString quoted(const QString& words, const QString& form = QStringLiteral("“%1”"));

} // namespace models
