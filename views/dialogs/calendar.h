// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the calendars of all dialogs have in common. GUI thread.

class QCalendarWidget;

namespace views {

// The names of the program's language, a working week without red days, arrows of the theme, and Tab that leaves it.
void dressCalendar(QCalendarWidget& calendar);

} // namespace views
