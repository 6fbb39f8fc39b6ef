// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/datewords.h"

#include "models/core/calendar.h"

#include <QCoreApplication>

namespace models {
namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(models::Dates)
};

QString yearText(int year) {
    return QString::number(year); // without groups
}

QString nameInDate(int month, QLocale::FormatType form) {
    QString name = dateLocale().monthName(month, form);
    return name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
}

QString clockText(const core::CivilTime& civil) {
    return QStringLiteral("%1:%2").arg(civil.hour, 2, 10, QLatin1Char('0')).arg(civil.minute, 2, 10, QLatin1Char('0'));
}

// "XXXX-06-03" says a month and a day of no year.
QString withoutYear(const std::string& timex) {
    if (!timex.starts_with("XXXX-"))
        return Dates::tr("undated");
    const QString month = QString::fromStdString(timex).mid(5, 2);
    const int number = month.toInt();
    if (number < 1 || number > 12)
        return Dates::tr("undated");
    const bool hasDay = timex.size() > 7 && timex[7] == '-';
    const int day = hasDay ? QString::fromStdString(timex).mid(8, 2).toInt() : 0;
    return Dates::tr("%1, year not stated")
        .arg(day > 0 ? dayOfMonthWords(number, day, QLocale::LongFormat) : monthName(number, QLocale::LongFormat));
}

QString periodText(const core::CivilTime& from, const core::CivilTime& to, QLocale::FormatType form) {
    const QString first = dayWords(from.year, from.month, from.day, form);
    const QString last = dayWords(to.year, to.month, to.day, form);
    if (first == last)
        return first;
    if (from.year == to.year && from.month == to.month)
        return Dates::tr("%1–%2", "days of one month: 5–7 June 2023").arg(from.day).arg(last);
    if (from.year == to.year)
        return Dates::tr("%1 – %2", "period").arg(dayOfMonthWords(from.month, from.day, form), last);
    return Dates::tr("%1 – %2", "period").arg(first, last);
}

QString partOfMonthText(const core::CivilTime& from, QLocale::FormatType form) {
    const QString month = monthWords(from.year, from.month, form);
    if (from.day <= 5)
        return Dates::tr("early %1", "month and year").arg(month);
    return from.day <= 15 ? Dates::tr("mid-%1", "month and year").arg(month)
                          : Dates::tr("late %1", "month and year").arg(month);
}

} // namespace

QLocale dateLocale() {
    return QLocale(Dates::tr("en", "code of the language that names months: de, es"));
}

QString monthName(int month, QLocale::FormatType form) {
    QString name = dateLocale().standaloneMonthName(month, form);
    return name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
}

QString weekdayName(int weekday) {
    QString name = dateLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    return name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
}

QString dayWords(int year, int month, int day, QLocale::FormatType months) {
    if (months != QLocale::LongFormat)
        return Dates::tr("%1 %2 %3", "day, short month, year")
            .arg(QString::number(day), nameInDate(month, months), yearText(year));
    return Dates::tr("%1 %2 %3", "day, month, year")
        .arg(QString::number(day), nameInDate(month, months), yearText(year));
}

QString monthWords(int year, int month, QLocale::FormatType months) {
    return Dates::tr("%1 %2", "month, year").arg(nameInDate(month, months), yearText(year));
}

QString dayOfMonthWords(int month, int day, QLocale::FormatType months) {
    if (months != QLocale::LongFormat)
        return Dates::tr("%1 %2", "day, short month").arg(QString::number(day), nameInDate(month, months));
    return Dates::tr("%1 %2", "day, month").arg(QString::number(day), nameInDate(month, months));
}

QString dateWords(const core::TimeValue& value, QLocale::FormatType months) {
    using enum core::Granularity;
    if (!value.interval)
        return withoutYear(value.timex);
    const core::CivilTime from = core::civilOf(value.interval->earliest);
    const core::CivilTime to = core::civilOf(value.interval->latest - 1);
    const QString zone = value.zone == core::ZoneState::Utc ? QStringLiteral(" UTC") : QString();
    const QString moment =
        Dates::tr("%1, %2", "day, clock").arg(dayWords(from.year, from.month, from.day, months), clockText(from));
    switch (value.granularity) {
    case Minute:
        return moment + zone;
    case Hour:
        return Dates::tr("%1 (hour)").arg(moment + zone);
    case PartOfDay:
        return moment + QStringLiteral("–") + clockText(core::civilOf(value.interval->latest)) + zone;
    case Year:
        return from.year == to.year ? yearText(from.year)
                                    : yearText(from.year) + QStringLiteral("–") + yearText(to.year);
    case PartOfMonth:
        return partOfMonthText(from, months);
    case Month:
        if (from.month == to.month && from.year == to.year)
            return monthWords(from.year, from.month, months);
        break;
    default:
        break;
    }
    return periodText(from, to, months);
}

} // namespace models
