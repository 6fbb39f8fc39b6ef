// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One line of text that ends in "…" where it has no room, and is told whole by a tooltip then. GUI thread.

#include <QLabel>

namespace views {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace views
