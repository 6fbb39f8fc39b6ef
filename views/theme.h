// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Light, dark, high contrast or as the system has it: turns the product's colours (rendering/palette.h) into the
// application's QPalette and style sheet, and remembers the choice. GUI thread. Qt 6.4 does not know the system's
// colour scheme, so it is told from how light the palette is that the platform gave at start.

#include "views/rendering/palette.h"

#include <QObject>
#include <QPalette>

namespace views {

class ViewState;

enum class ThemeChoice : std::uint8_t { System, Light, Dark, Contrast };

QPalette applicationPalette(const rendering::Palette& colours);
QString applicationStyleSheet(const rendering::Palette& colours);
// The colours of the theme that the state shows.
rendering::Palette colours(const ViewState& state);

class ThemeKeeper : public QObject {
    Q_OBJECT
public:
    // Applies the remembered choice to the application and to the state.
    explicit ThemeKeeper(ViewState& state, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

private:
    void apply();

    ViewState& m_state;
    rendering::Theme m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace views
