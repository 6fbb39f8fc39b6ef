// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/undatedtray.h"

#include "models/items/roles.h"
#include "views/filtering.h"
#include "views/rendering/timelinetext.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace views {

UndatedTray::UndatedTray(ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_layout(std::make_shared<const core::TimelineLayout>()) {
    setObjectName(QStringLiteral("undatedTray"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Undated"));
    setAccessibleDescription(tr("Documents without a date. Enter sets a date."));
    hide();
    connect(&state, &ViewState::selectionChanged, this, &UndatedTray::arrange);
    connect(&state, &ViewState::themeChanged, this, qOverload<>(&QWidget::update));
}

void UndatedTray::showLayout(LayoutPtr layout) {
    m_layout = std::move(layout);
    setVisible(!m_layout->undated().empty());
    arrange();
}

void UndatedTray::arrange() {
    if (m_layout->undated().empty()) {
        m_scene = {};
        return;
    }
    const std::vector<core::DocumentId> selected = selectedDocuments(*m_layout->snapshot(), m_state.selection());
    m_scene = rendering::makeTrayScene(*m_layout, width(), font(), 1, selected);
    updateGeometry();
    update();
}

QSize UndatedTray::sizeHint() const {
    return {400, qRound(m_scene.height)};
}

core::DocumentId UndatedTray::documentAt(QPointF at) const {
    const auto chip =
        std::ranges::find_if(m_scene.chips, [&](const rendering::TrayChip& each) { return each.rect.contains(at); });
    return chip == m_scene.chips.end() ? 0 : m_layout->undated()[chip->item].document;
}

bool UndatedTray::event(QEvent* event) {
    // The panel's own keys for these mean its marks.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString words;
    for (const rendering::TrayChip& chip : m_scene.chips) {
        if (!chip.rect.contains(help->pos()))
            continue;
        const core::UndatedItem& item = m_layout->undated()[chip.item];
        words = QStringLiteral("<b>%1</b><br>%2").arg(chip.title.toHtmlEscaped(), chip.known.toHtmlEscaped());
        if (item.documentUndated)
            words += QStringLiteral("<br>") + tr("Nothing in the file says when it was published.");
        if (item.flagged)
            words += QStringLiteral("<br>") + tr("Takes part in a contradiction.");
        words += QStringLiteral("<br>") + tr("Double-click to set a date, or drag it onto the axis.");
    }
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void UndatedTray::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    rendering::paintTray(painter, m_scene, width(), rendering::paletteOf(m_state.theme()), hasFocus());
}

void UndatedTray::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void UndatedTray::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (m_scene.moreRect.contains(event->position()))
        showHidden();
    else if (const core::DocumentId id = documentAt(event->position()))
        m_state.selectDocument(id);
    m_pressed = documentAt(event->position());
    m_pressedAt = event->position();
}

void UndatedTray::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed || !far)
        return;
    const core::DocumentId id = std::exchange(m_pressed, 0);
    const auto chip = std::ranges::find_if(
        m_scene.chips, [&](const rendering::TrayChip& each) { return m_layout->undated()[each.item].document == id; });
    auto* drag = new QDrag(this);
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(models::kDocumentMime), QByteArray::number(id));
    drag->setMimeData(mime);
    if (chip != m_scene.chips.end())
        drag->setPixmap(grab(chip->rect.toAlignedRect()));
    drag->exec(Qt::MoveAction);
}

void UndatedTray::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const core::DocumentId id = documentAt(event->position()))
        emit dateRequested(id);
}

void UndatedTray::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const core::DocumentId id = byKey ? m_state.selection().document : documentAt(event->pos());
    if (!id)
        return;
    m_state.selectDocument(id);
    QMenu menu(this);
    menu.addAction(tr("Set a date…"), this, [this, id] { emit dateRequested(id); })
        ->setEnabled(!m_layout->snapshot()->readOnly);
    menu.exec(event->globalPos());
}

void UndatedTray::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const core::DocumentId id = m_state.selection().document;
        if (std::ranges::find(m_layout->undated(), id, &core::UndatedItem::document) != m_layout->undated().end())
            emit dateRequested(id);
        return;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void UndatedTray::step(int by) {
    const std::vector<core::UndatedItem>& items = m_layout->undated();
    if (items.empty())
        return;
    const auto found = std::ranges::find(items, m_state.selection().document, &core::UndatedItem::document);
    const auto last = static_cast<std::ptrdiff_t>(items.size()) - 1;
    const std::ptrdiff_t from = found == items.end() ? (by > 0 ? -1 : last + 1) : found - items.begin();
    m_state.selectDocument(items[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + by, 0, last))].document);
}

void UndatedTray::showHidden() {
    constexpr int kMost = 40;
    QMenu menu(this);
    for (const core::UndatedItem& item : m_layout->undated()) {
        if (menu.actions().size() == kMost) {
            menu.addAction(tr("The rest: search for is:undated"))->setEnabled(false);
            break;
        }
        const bool shown = std::ranges::any_of(m_scene.chips, [&](const rendering::TrayChip& chip) {
            return m_layout->undated()[chip.item].document == item.document;
        });
        if (shown)
            continue;
        const rendering::UndatedText text = rendering::undatedText(*m_layout->snapshot(), item);
        QString words = fontMetrics().elidedText(text.title, Qt::ElideRight, 400);
        words.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(words, this, [this, id = item.document] { m_state.selectDocument(id); });
    }
    menu.exec(mapToGlobal(m_scene.moreRect.topLeft().toPoint()));
}

void UndatedTray::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace views
