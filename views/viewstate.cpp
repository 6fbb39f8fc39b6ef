// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewstate.h"

#include <QUndoStack>

namespace views {

ViewState::ViewState(QObject* parent)
    : QObject(parent)
    , m_undo(new QUndoStack(this)) {}

void ViewState::select(const Selection& selection) {
    if (m_selection == selection)
        return;
    m_selection = selection;
    emit selectionChanged();
}

void ViewState::setFilter(const Filter& filter) {
    if (m_filter == filter)
        return;
    if (m_filter.query != filter.query)
        m_matches.reset();
    m_filter = filter;
    emit filterChanged();
}

void ViewState::setMatches(std::optional<QSet<core::DocumentId>> matches) {
    if (m_matches == matches)
        return;
    m_matches = std::move(matches);
    emit filterChanged();
}

void ViewState::setRange(core::TimeInterval range) {
    if (m_range == range)
        return;
    m_range = range;
    emit rangeChanged();
}

void ViewState::setTheme(rendering::Theme theme) {
    if (m_theme == theme)
        return;
    m_theme = theme;
    emit themeChanged();
}

void ViewState::setZone(Zone zone) {
    if (m_zone == zone)
        return;
    m_zone = zone;
    emit zoneChanged();
}

} // namespace views
