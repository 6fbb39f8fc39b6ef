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
    const auto button = [&](const QString& words, const char* name, void (HiddenSides::*wanted)()) {
        auto* made = new QPushButton(words, this);
        made->setObjectName(QLatin1String(name));
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, wanted);
        return made;
    };
    m_clear = button(tr("Clear the filter"), "clearHidingFilter", &HiddenSides::clearRequested);
    m_lanes = button(tr("Show all lanes"), "showHidingLanes", &HiddenSides::lanesRequested);
    hide();
}

void HiddenSides::show(int byFilter, int byLanes) {
    if (byFilter > 0)
        m_words->setText(
            byFilter == 2 ? tr("The filter hides both sides of the selected contradiction.")
                          : tr("The filter hides one side of the selected contradiction."));
    else
        m_words->setText(
            byLanes == 2 ? tr("Both sides of the selected contradiction are in hidden lanes.")
                         : tr("One side of the selected contradiction is in a hidden lane."));
    m_words->setToolTip(m_words->text());
    m_clear->setVisible(byFilter > 0);
    m_lanes->setVisible(byFilter == 0);
    setVisible(byFilter + byLanes > 0);
}

} // namespace views
