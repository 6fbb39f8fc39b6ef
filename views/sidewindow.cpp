// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidewindow.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <algorithm>
#include <utility>

namespace views {

SideWindow::SideWindow(models::Session& session, QWidget* parent, QString topic)
    : QWidget(parent, Qt::Window)
    , m_topic(std::move(topic)) {
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&session, &models::Session::caseClosed, this, &QWidget::close);
    connect(&session, &models::Session::caseOpened, this, &QWidget::close); // another one
}

bool SideWindow::bringForward(const QWidget& owner, const QString& topic) {
    const auto windows = owner.findChildren<SideWindow*>(Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find_if(windows, [&](const SideWindow* each) {
        return each->m_topic == topic && each->isVisible(); // a closed one is about to go
    });
    if (found == windows.end())
        return false;
    (*found)->raise();
    (*found)->activateWindow();
    return true;
}

void resizeWithinScreen(QWidget& window, QSize wanted) {
    constexpr QSize kFrame(16, 48); // of the window manager, roughly
    // It has no screen of its own before it is shown.
    const QScreen* main = window.parentWidget() ? window.parentWidget()->screen() : nullptr;
    const QScreen* shown = main ? main : QGuiApplication::primaryScreen();
    window.resize(shown ? wanted.boundedTo(shown->availableSize() - kFrame) : wanted);
    if (!main)
        return;
    // Over the window that it belongs to, and with its frame within the screen.
    const QRect screen = main->availableGeometry();
    const QPoint over =
        window.parentWidget()->window()->geometry().center() - QPoint(window.width() / 2, window.height() / 2);
    const QSize whole = window.size() + kFrame;
    window.move(
        std::clamp(over.x(), screen.left(), std::max(screen.left(), screen.right() + 1 - whole.width())),
        std::clamp(over.y(), screen.top(), std::max(screen.top(), screen.bottom() + 1 - whole.height())));
}

void SideWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
