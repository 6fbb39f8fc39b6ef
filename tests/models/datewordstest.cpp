// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/datewords.h"
#include "models/items/labels.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

core::TimeValue valueOf(const char* iso, core::Granularity granularity, core::Millis length = 0) {
    core::TimeValue value = *core::parseIso(iso);
    value.granularity = granularity;
    if (length > 0)
        value.interval->latest = value.interval->earliest + length;
    return value;
}

} // namespace

class DateWordsTest : public QObject {
    Q_OBJECT
private slots:
    // What is shown without another language is what exports and the command line write.
    void englishIsThatOfTheCore_data() {
        QTest::addColumn<core::TimeValue>("value");
        using enum core::Granularity;
        const auto row = [](const char* name, const core::TimeValue& value) { QTest::newRow(name) << value; };
        row("minute", valueOf("2023-06-05T14:10Z", Minute));
        row("hour without a zone", valueOf("2023-06-05T14:00", Hour, core::kHour));
        row("afternoon", valueOf("2023-06-05T12:00Z", PartOfDay, 6 * core::kHour));
        row("day", valueOf("2023-06-05", Day));
        row("days over midnight of a year", valueOf("2023-12-30", Week, 7 * core::kDay));
        row("week in a month", valueOf("2023-06-05", Week, 7 * core::kDay));
        row("week of two months", valueOf("2023-06-28", Week, 7 * core::kDay));
        row("early", valueOf("2023-06-01", PartOfMonth, 10 * core::kDay));
        row("middle", valueOf("2023-06-11", PartOfMonth, 10 * core::kDay));
        row("late", valueOf("2023-06-21", PartOfMonth, 10 * core::kDay));
        row("month", valueOf("2023-06", Month));
        row("year", valueOf("2023", Year));
        row("years", valueOf("2023-01-01", Year, 800 * core::kDay));
        core::TimeValue unresolved;
        row("nothing", unresolved);
        unresolved.timex = "XXXX-06-03";
        row("day of no year", unresolved);
        unresolved.timex = "XXXX-06";
        row("month of no year", unresolved);
    }
    void englishIsThatOfTheCore() {
        QFETCH(core::TimeValue, value);
        QCOMPARE(models::dateWords(value), models::toQt(core::displayText(value)));
    }
    void monthsAreShortInColumns() {
        const core::TimeValue value = valueOf("2023-09-05T14:10Z", core::Granularity::Minute);
        QCOMPARE(models::shortWhenText(value, models::DisplayZone::Utc), QStringLiteral("5 Sep 2023, 14:10 UTC"));
    }
};

FAULTLINE_TEST(DateWordsTest)
#include "datewordstest.moc"
