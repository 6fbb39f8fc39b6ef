// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Incidents are merged and split by dragging: documents that are dropped on an incident, or on a document of it, leave
// their own and belong to that one; an incident that is dropped on another becomes one with it; documents that are
// dropped on “All documents” no longer belong to their own. Watches one view whose rows tell their DocumentRole or
// IncidentRole; the model says what is dragged (models/items/roles.h). Does nothing in a case that cannot be written
// to. GUI thread; belongs to the view.

#include "views/triage.h"

#include <QListView>
#include <QObject>
#include <QPersistentModelIndex>
#include <functional>
#include <vector>

class QDropEvent;
class QMimeData;
class QRubberBand;

namespace views {

class IncidentDrag : public QObject {
    Q_OBJECT
public:
    IncidentDrag(QAbstractItemView* view, std::function<Desk()> desk);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // What would happen; nothing where the drop makes no sense.
    std::function<void(const Desk&)> moveOf(const Desk& desk, const QDropEvent& event) const;

    QAbstractItemView* m_view;
    std::function<Desk()> m_desk;
    QRubberBand* m_target;
};

// A list without a selection, of which the row under the pointer can be dragged all the same: Qt drags only what is
// selected.
class DraggableList : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    QPersistentModelIndex m_pressed; // a row that can be dragged
    QPoint m_pressedAt;
};

} // namespace views
