// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/hiddensides.h"

#include "views/elidedlabel.h"
#include "views/rendering/palette.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace views {

HiddenSides::HiddenSides(QWidget* parent)
    : QWidget(parent)
    , m_words(new ElidedLabel(this)) {
    setObjectName(QStringLiteral("hiddenSides"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * rendering::kGap, rendering::kGap, 2 * rendering::kGap, rendering::kGap);
    layout->addWidget(m_words, 1);
    auto* clear = new QPushButton(tr("Clear the filter"), this);
    clear->setObjectName(QStringLiteral("clearHidingFilter"));
    layout->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &HiddenSides::clearRequested);
    hide();
}

void HiddenSides::show(int sides) {
    m_words->setText(
        sides == 2 ? tr("The filter hides both sides of the selected contradiction.")
                   : tr("The filter hides one side of the selected contradiction."));
    m_words->setToolTip(m_words->text());
    setVisible(sides > 0);
}

} // namespace views
