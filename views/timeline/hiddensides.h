// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line beneath the lanes while a filter, or a lane that was hidden by hand, hides a side of the selected
// contradiction: says which, and takes it back with one click. GUI thread.

#include <QWidget>

class QLabel;
class QPushButton;

namespace views {

class HiddenSides : public QWidget {
    Q_OBJECT
public:
    explicit HiddenSides(QWidget* parent = nullptr);
    // Sides that are hidden, 2 at most together; 0 and 0: nothing to say. Where both hide one, the filter is told
    // first.
    void show(int byFilter, int byLanes);

signals:
    void clearRequested();
    void lanesRequested();

private:
    QLabel* m_words;
    QPushButton* m_clear;
    QPushButton* m_lanes;
};

} // namespace views
