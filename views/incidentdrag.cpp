// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidentdrag.h"

#include "models/items/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QRubberBand>
#include <algorithm>
#include <utility>

namespace views {
namespace {

// The documents that are dragged and still in the case.
std::vector<core::DocumentId> draggedDocuments(const core::Snapshot& snapshot, const QMimeData& data) {
    std::vector<core::DocumentId> ids;
    const QByteArrayList texts = data.data(QLatin1String(models::kDocumentMime)).split(' ');
    for (const QByteArray& each : texts) {
        if (snapshot.document(each.toLongLong()))
            ids.push_back(each.toLongLong());
    }
    return ids;
}

} // namespace

IncidentDrag::IncidentDrag(QAbstractItemView* view, std::function<Desk()> desk)
    : QObject(view)
    , m_view(view)
    , m_desk(std::move(desk))
    , m_target(new QRubberBand(QRubberBand::Rectangle, view->viewport())) {
    view->setDragEnabled(true);
    view->setDefaultDropAction(Qt::MoveAction);
    view->viewport()->setAcceptDrops(true);
    view->viewport()->installEventFilter(this);
}

bool IncidentDrag::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        m_target->hide();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const QMimeData& data = *drop->mimeData();
    if (!data.hasFormat(QLatin1String(models::kDocumentMime)) && !data.hasFormat(QLatin1String(models::kIncidentMime)))
        return false; // files for the import
    const Desk desk = m_desk();
    const auto move = moveOf(desk, *drop);
    const bool dropped = event->type() == QEvent::Drop;
    m_target->setVisible(move && !dropped);
    if (move) {
        m_target->setGeometry(m_view->visualRect(m_view->indexAt(drop->position().toPoint())));
        drop->setDropAction(Qt::MoveAction);
    }
    // Entering is accepted wherever it is: the move decides.
    drop->setAccepted(move || event->type() == QEvent::DragEnter);
    if (dropped && move)
        move(desk);
    return true;
}

std::function<void(const Desk&)> IncidentDrag::moveOf(const Desk& desk, const QDropEvent& event) const {
    const core::Snapshot& snapshot = *desk.snapshot;
    const QModelIndex index = m_view->indexAt(event.position().toPoint());
    if (snapshot.readOnly || !index.isValid())
        return {};
    const QVariant onto = index.data(models::DocumentRole);
    const core::DocumentRecord* target = onto.isValid() ? snapshot.document(onto.toLongLong()) : nullptr;
    const core::IncidentId to = target ? target->incident : index.data(models::IncidentRole).toLongLong();
    if (event.mimeData()->hasFormat(QLatin1String(models::kIncidentMime))) {
        const core::IncidentId from = event.mimeData()->data(QLatin1String(models::kIncidentMime)).toLongLong();
        if (from == to || !snapshot.incident(from) || !snapshot.incident(to))
            return {};
        return [from, to](const Desk& on) { mergeIncidents(on, from, to); };
    }
    std::vector<core::DocumentId> ids = draggedDocuments(snapshot, *event.mimeData());
    if (to == 0 && !onto.isValid()) { // “All documents”
        std::erase_if(ids, [&](core::DocumentId id) { return !canLeaveIncident(snapshot, id); });
        if (ids.size() != 1) // of several, which stay together would be a guess
            return {};
        return [id = ids.front()](const Desk& on) { leaveIncident(on, id); };
    }
    std::erase_if(ids, [&](core::DocumentId id) { return snapshot.document(id)->incident == to; });
    if (ids.empty() || !snapshot.incident(to))
        return {};
    return [ids, to](const Desk& on) { moveToIncident(on, ids, to); };
}

void DraggableList::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool canBe = event->button() == Qt::LeftButton && (index.flags() & Qt::ItemIsDragEnabled);
    m_pressed = canBe ? index : QModelIndex();
    m_pressedAt = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void DraggableList::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed.isValid())
        return QListView::mouseMoveEvent(event);
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if (dragEnabled() && way.manhattanLength() >= QApplication::startDragDistance())
        startDrag(Qt::MoveAction);
}

void DraggableList::startDrag(Qt::DropActions actions) {
    const QPersistentModelIndex index = std::exchange(m_pressed, QPersistentModelIndex());
    if (!index.isValid())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({index}));
    drag->exec(actions, Qt::MoveAction);
}

} // namespace views
