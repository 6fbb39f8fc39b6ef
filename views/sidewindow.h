// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A window of its own beside the main one: it belongs to the main window, closes with Escape and
// when the case closes or another one opens, and is gone once closed. GUI thread.

#include "models/session.h"

#include <QWidget>

namespace views {

// The size of a window of its own to begin with: as wanted, and no more than fits on the screen.
void resizeWithinScreen(QWidget& window, QSize wanted);

class SideWindow : public QWidget {
    Q_OBJECT
public:
    // `topic` names what it shows, as "original/12": asked for again, it comes to the front instead of a second one.
    SideWindow(models::Session& session, QWidget* parent, QString topic = {});
    static bool bringForward(const QWidget& owner, const QString& topic); // false: there is none of this owner

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_topic;
};

} // namespace views
