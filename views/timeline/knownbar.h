// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line beneath the lanes while the case is looked at as it could be known at a moment: that moment, how much was
// known, steps to the next and the last moment at which something became known, play, and back to all of it. GUI
// thread.

#include "models/core/timelinelayout.h"
#include "views/rendering/palette.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace views {

class KnownBar : public QWidget {
    Q_OBJECT
public:
    explicit KnownBar(QWidget* parent = nullptr);

    // `moment`: in words.
    void show(const QString& moment, const core::KnownShare& known);
    void setColours(const rendering::Palette& colours);
    bool playing() const { return m_timer.isActive(); }
    void setPlaying(bool playing);

signals:
    void stepRequested(int by);
    void closeRequested();

private:
    QToolButton* button(const QString& icon, const QString& words);

    QToolButton *m_back, *m_play, *m_forward, *m_close;
    QLabel* m_words;
    QTimer m_timer;
    rendering::Palette m_colours;
};

} // namespace views
