// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/chiprow.h"

#include "views/commandtable.h"
#include "views/rendering/palette.h"

#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace views {
namespace {

constexpr int kWidestText = 200;
constexpr int kNarrowestChip = 72;

} // namespace

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
    , m_more(new QToolButton(this)) {
    m_more->setObjectName(QStringLiteral("chip"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setToolTip(tr("Further filters"));
    setVisible(false);
}

QString ChipRow::chipText(const Chip& chip, int width) const {
    return CommandTable::literal(fontMetrics().elidedText(chip.text, Qt::ElideRight, width)) + QStringLiteral("  ×");
}

void ChipRow::setChips(const QList<Chip>& chips) {
    m_chips = chips;
    for (QToolButton* each : std::exchange(m_buttons, {})) {
        each->hide();
        each->deleteLater(); // it may be the one that was clicked
    }
    for (const Chip& each : m_chips)
        m_buttons.append(makeButton(each));
}

QToolButton* ChipRow::makeButton(const Chip& chip) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("chip"));
    button->setText(chipText(chip, kWidestText));
    button->setToolTip(tr("%1 — click to remove").arg(chip.text));
    button->setAccessibleName(tr("Remove the filter %1").arg(chip.text));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [remove = chip.remove] { remove(); });
    return button;
}

void ChipRow::arrange(int available) {
    setVisible(!m_chips.isEmpty());
    m_more->menu()->clear();
    const int moreWidth = m_more->sizeHint().width() + rendering::kGap;
    int x = 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(chipText(m_chips[i], kWidestText));
        QSize size = m_buttons[i]->sizeHint();
        const int tooWide = size.width() - std::max(kNarrowestChip, available - moreWidth);
        if (i == 0 && tooWide > 0) { // shortened rather than hidden
            const int text =
                fontMetrics().horizontalAdvance(fontMetrics().elidedText(m_chips[i].text, Qt::ElideRight, kWidestText));
            m_buttons[i]->setText(chipText(m_chips[i], text - tooWide));
            size.setWidth(size.width() - tooWide);
        }
        const bool last = i + 1 == m_buttons.size();
        const bool fits =
            i == 0 || (m_more->menu()->isEmpty() && x + size.width() + (last ? 0 : moreWidth) <= available);
        m_buttons[i]->setVisible(fits);
        if (!fits) {
            m_more->menu()->addAction(
                CommandTable::literal(tr("Remove %1").arg(m_chips[i].text)), this, m_chips[i].remove);
            continue;
        }
        m_buttons[i]->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + rendering::kGap;
    }
    const qsizetype hidden = m_more->menu()->actions().size();
    m_more->setVisible(hidden > 0);
    if (hidden > 0) {
        m_more->setText(tr("+%1").arg(hidden));
        const QSize size = m_more->sizeHint();
        m_more->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + rendering::kGap;
    }
    setFixedWidth(std::max(x, 1));
}

} // namespace views
