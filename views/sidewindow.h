// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A window of its own beside the main one: it belongs to the main window, closes with Escape and
// when the case closes or another one opens, and is gone once closed. GUI thread.

#include "models/session.h"

#include <QWidget>

namespace views {

class SideWindow : public QWidget {
    Q_OBJECT
public:
    SideWindow(models::Session& session, QWidget* parent);

protected:
    // The size to begin with, and no more than fits on the screen.
    void resizeWithinScreen(QSize wanted);
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace views
