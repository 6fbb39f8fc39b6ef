// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Moments and periods as the window and the report write them: in the language of the program, by the names that Qt
// knows for its months and days. In English the words are those of core::displayText(), which exports and the command
// line write in every language. Pure functions; any thread.

#include "models/core/time.h"

#include <QLocale>
#include <QString>

namespace models {

// "5 June 2023, 14:10 UTC", "5. Juni 2023, 14:10 UTC"; short: "5 Jun 2023, 14:10 UTC". "undated" is a word, too.
QString dateWords(const core::TimeValue& value, QLocale::FormatType months = QLocale::LongFormat);
// Without a clock: "5 June 2023", "June 2023", "5 Jun".
QString dayWords(int year, int month, int day, QLocale::FormatType months = QLocale::LongFormat);
QString monthWords(int year, int month, QLocale::FormatType months = QLocale::LongFormat);
QString dayOfMonthWords(int month, int day, QLocale::FormatType months = QLocale::ShortFormat);
// That names them: of the program, not of the system, which may have a language that the program lacks.
QLocale dateLocale();
// By themselves, as on an axis. `weekday` counts from Monday, 1.
QString monthName(int month, QLocale::FormatType form);
QString weekdayName(int weekday);

} // namespace models
