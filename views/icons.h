// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The program's own line icons (resources/icons), in the colour of the theme. GUI thread.

#include <QIcon>

class QColor;

namespace views {

// `name` as the file's without ending; drawn in `colour`, fainter when disabled.
QIcon lineIcon(const QString& name, const QColor& colour);

} // namespace views
