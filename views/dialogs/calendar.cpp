// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/calendar.h"

#include "models/items/datewords.h"
#include "views/icons.h"

#include <QCalendarWidget>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <utility>

namespace views {

void dressCalendar(QCalendarWidget& calendar) {
    calendar.setLocale(models::dateLocale());
    calendar.setFirstDayOfWeek(Qt::Monday); // as weeks are counted on the timeline
    calendar.setGridVisible(false);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (QTableView* days : calendar.findChildren<QTableView*>())
        days->setTabKeyNavigation(false);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, QTextCharFormat());
    // Qt has no other way to them than their names, which it keeps for style sheets.
    for (const auto& [name, icon] :
         {std::pair{"qt_calendar_prevmonth", "previous"}, std::pair{"qt_calendar_nextmonth", "next"}}) {
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1String(name)))
            button->setIcon(lineIcon(QLatin1String(icon), calendar.palette().color(QPalette::Text)));
    }
}

} // namespace views
