// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Corrects many claims at once: what is chosen here is set on all of them, the rest of each stays. Shows beforehand
// which claims would change and how, and which contradictions would go and come. GUI thread.

#include "models/session.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace views {

class BatchDialog : public QDialog {
    Q_OBJECT
public:
    // `speakers`: the names to choose from besides typing one.
    BatchDialog(
        models::Session& session, const core::SnapshotPtr& snapshot, const std::vector<core::ClaimRef>& claims,
        const QStringList& speakers, QWidget* parent = nullptr);

    const std::vector<core::Correction>& corrections() const { return m_wanted; }
    int changed() const { return m_changed; } // claims that would change

private:
    void placeWidgets();
    void fill(const QStringList& speakers);
    core::Claim wanted(const core::Claim& now) const;
    QString changeText(const core::Claim& now, const core::Claim& then) const;
    void chosen();
    void showChange(const core::SnapshotPtr& then, const models::CaseChange& change);

    models::Session& m_session;
    core::SnapshotPtr m_snapshot;
    std::vector<core::ClaimRef> m_claims;
    std::vector<core::Correction> m_wanted;
    int m_changed = 0;
    QComboBox* m_cause;
    QComboBox* m_stance;
    QComboBox* m_speaker;
    QComboBox* m_scope;
    QLabel* m_head;
    QListWidget* m_changes;
    QPushButton* m_ok = nullptr;
    QTimer m_settle;
};

} // namespace views
