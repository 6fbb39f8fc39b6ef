// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/preferences.h"

#include <QApplication>
#include <QSettings>
#include <algorithm>

namespace views {
namespace {

const QString kFamilyKey = QStringLiteral("window/readerFont");
const QString kPointsKey = QStringLiteral("window/readerFontSize");
const QString kWheelKey = QStringLiteral("window/wheelZooms");
const QString kDatesKey = QStringLiteral("window/isoDates");
constexpr int kLeastPoints = 6;
constexpr int kMostPoints = 48;

QFont fontOf(const ReaderFont& chosen) {
    QFont font;
    if (!chosen.family.isEmpty())
        font.setFamilies({chosen.family, QApplication::font().family()}); // where it is not installed any more
    if (chosen.points > 0)
        font.setPointSize(chosen.points);
    return font;
}

void remember(const QString& key, const QVariant& value, bool normal) {
    QSettings settings;
    if (normal)
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

ReaderFont chosenReaderFont() {
    const QSettings settings;
    const int points = settings.value(kPointsKey).toInt();
    return {settings.value(kFamilyKey).toString(), points > 0 ? std::clamp(points, kLeastPoints, kMostPoints) : 0};
}

void loadPreferences(ViewState& state) {
    const QSettings settings;
    state.setReaderFont(fontOf(chosenReaderFont()));
    state.setWheelZooms(settings.value(kWheelKey).toBool());
    state.setDateStyle(settings.value(kDatesKey).toBool() ? models::DateStyle::Iso : models::DateStyle::Written);
}

void chooseReaderFont(ViewState& state, const QString& family, int points) {
    remember(kFamilyKey, family, family.isEmpty());
    remember(kPointsKey, points, points == 0);
    state.setReaderFont(fontOf(chosenReaderFont()));
}

void chooseWheel(ViewState& state, bool zooms) {
    remember(kWheelKey, true, !zooms);
    state.setWheelZooms(zooms);
}

void chooseDateStyle(ViewState& state, models::DateStyle style) {
    remember(kDatesKey, true, style == models::DateStyle::Written);
    state.setDateStyle(style);
}

} // namespace views
