// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the command palette offers over the open case: commands, incidents, publishers and speakers, documents, and a
// date that is typed. GUI thread.

class QWidget;

namespace models {
class Session;
}

namespace views {

class CommandTable;
class Navigation;
class ViewState;

// Opens it over the window; returns at once.
void showPalette(
    const CommandTable& commands, const models::Session& session, ViewState& state, Navigation& navigation,
    QWidget& window);

} // namespace views
