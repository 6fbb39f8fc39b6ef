// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Name, version, what it is, licence. GUI thread.

class QWidget;

namespace views {

void showAbout(QWidget& window);

} // namespace views
