// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where two analysts corrected the same thing in different ways: both values, the one that holds chosen (the later),
// and the other there to be taken. GUI thread.

#include "models/session.h"

#include <QDialog>
#include <vector>

class QTreeWidget;

namespace views {

class ConflictsDialog : public QDialog {
    Q_OBJECT
public:
    ConflictsDialog(models::Session& session, const models::MergeSummary& summary, QWidget* parent);

    // What the choices change.
    std::vector<core::Correction> decisions() const;

private:
    void addRow(const core::Snapshot& snapshot, const store::Merge::Conflict& conflict);

    std::vector<store::Merge::Conflict> m_conflicts; // in the order of the rows
    QTreeWidget* m_list;
};

} // namespace views
