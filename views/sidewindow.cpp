// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidewindow.h"

#include <QKeyEvent>

namespace views {

SideWindow::SideWindow(models::Session& session, QWidget* parent)
    : QWidget(parent, Qt::Window) {
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&session, &models::Session::caseClosed, this, &QWidget::close);
    connect(&session, &models::Session::caseOpened, this, &QWidget::close); // another one
}

void SideWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
