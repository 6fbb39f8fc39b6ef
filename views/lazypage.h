// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The page of a tab that is made when it is first shown: a window opens with one list, and what stands behind the other
// tabs would cost it as much again. Passes the focus on to the page. GUI thread.

#include <QWidget>
#include <functional>

namespace views {

class LazyPage : public QWidget {
    Q_OBJECT
public:
    using Make = std::function<QWidget*(QWidget* parent)>;

    explicit LazyPage(Make make, QWidget* parent = nullptr);
    void makeNow(); // unless it stands

protected:
    void showEvent(QShowEvent* event) override;

private:
    Make m_make; // empty once the page stands
};

} // namespace views
