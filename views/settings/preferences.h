// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the user chose for the window and the view state carries: font of the reader, wheel, form of dates. Kept in
// QSettings; the functions that choose remember and apply at once. GUI thread.

#include "views/viewstate.h"

namespace views {

// At the start of the program.
void loadPreferences(ViewState& state);

// Without a family or a size, the program's own.
void chooseReaderFont(ViewState& state, const QString& family, int points);
void chooseWheel(ViewState& state, bool zooms);
void chooseDateStyle(ViewState& state, models::DateStyle style);

struct ReaderFont {
    QString family; // empty: the program's
    int points = 0; // 0: the program's
};
ReaderFont chosenReaderFont();

} // namespace views
