// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks what a claim really says: its cause, stance, speaker and whether it is about this incident. Opens with what
// stands; what was found can be had back. GUI thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <QDialog>

class QComboBox;

namespace views {

class ClaimDialog : public QDialog {
    Q_OBJECT
public:
    // `speakers`: the names to choose from besides typing one.
    ClaimDialog(
        const core::CauseTree& causes, const core::ClaimRecord& claim, const QStringList& speakers,
        QWidget* parent = nullptr);

    // The claim as answered; only cause, stance, speaker and scope differ from what was given.
    core::Claim answer() const;
    bool takesBack() const { return m_takesBack; } // everything back to what was found

private:
    void fillCauses(const core::CauseTree& causes);

    core::Claim m_claim;
    QComboBox* m_cause;
    QComboBox* m_stance;
    QComboBox* m_speaker;
    QComboBox* m_scope;
    bool m_takesBack = false;
};

} // namespace views
