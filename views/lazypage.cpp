// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lazypage.h"

#include <QVBoxLayout>
#include <utility>

namespace views {

LazyPage::LazyPage(Make make, QWidget* parent)
    : QWidget(parent)
    , m_make(std::move(make)) {}

void LazyPage::makeNow() {
    const Make make = std::exchange(m_make, nullptr);
    if (!make)
        return;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget* page = make(this);
    layout->addWidget(page);
    setFocusProxy(page);
}

void LazyPage::showEvent(QShowEvent* event) {
    makeNow();
    QWidget::showEvent(event);
}

} // namespace views
