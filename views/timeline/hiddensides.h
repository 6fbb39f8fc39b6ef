// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line beneath the lanes while a filter hides a side of the selected contradiction: says so, and clears the filter
// with one click. GUI thread.

#include <QWidget>

class QLabel;

namespace views {

class HiddenSides : public QWidget {
    Q_OBJECT
public:
    explicit HiddenSides(QWidget* parent = nullptr);
    void show(int sides); // that are hidden: 1 or 2; 0: nothing to say

signals:
    void clearRequested();

private:
    QLabel* m_words;
};

} // namespace views
