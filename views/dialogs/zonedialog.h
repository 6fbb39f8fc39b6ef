// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks in which zone the clocks of documents are read that state none, and shows before anything is changed what would
// move: events, their order, contradictions. The look ahead is worked out by the session on a copy of the case. GUI
// thread.

#include "models/items/labels.h"
#include "models/session.h"

#include <QDialog>
#include <QTimer>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace views {

class ZoneBox;

class ZoneDialog : public QDialog {
    Q_OBJECT
public:
    ZoneDialog(
        models::Session& session, models::DisplayZone shownIn, const core::SnapshotPtr& snapshot,
        const std::vector<core::DocumentId>& documents, QWidget* parent = nullptr);

    QString zone() const { return m_zone; } // empty: none

private:
    void typed();
    void lookAhead();
    void show(
        const std::vector<core::Correction>& corrections, const core::SnapshotPtr& then,
        const models::CaseChange& change);
    QString eventText(const core::Event& event) const;

    models::Session& m_session;
    models::DisplayZone m_shownIn; // of moments
    core::SnapshotPtr m_snapshot;
    std::vector<core::DocumentId> m_documents;
    std::vector<core::Correction> m_wanted; // what the shown change is of
    QString m_zone;
    ZoneBox* m_box;
    QLabel* m_head;
    QListWidget* m_changes;
    QPushButton* m_set;
    QTimer m_settle; // until typing stops
};

} // namespace views
