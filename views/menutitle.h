// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a menu is about, as its first line: a line of its own that cannot be chosen. (A section of Qt's lies on the
// frame of the menu and has a line through it in some styles.) GUI thread.

class QAction;
class QMenu;
class QString;

namespace views {

// `text` as it is to be read: an & in it names no key.
QAction* addMenuTitle(QMenu& menu, const QString& text);

} // namespace views
