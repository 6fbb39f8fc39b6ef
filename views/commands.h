// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Corrections as commands that can be undone. A command is a step of the case's history: the session keeps it in the
// case with what reverts it, so that it can be undone in a later run of the program, too. Commands hold the numbers of
// their steps, no rows. GUI thread; the undo stack of the view state owns them.

#include "models/session.h"
#include "views/triage.h"

#include <QUndoCommand>
#include <vector>

class QDialog;

namespace views {

class CorrectionCommand : public QObject, public QUndoCommand {
    Q_OBJECT
public:
    CorrectionCommand(models::Session& session, std::vector<core::Correction> corrections, const QString& text);
    // Of an earlier run, which the stack brings into its place by redo() and, where it is undone, undo(): both happen
    // once without any effect.
    CorrectionCommand(models::Session& session, const store::Step& step);

    void redo() override;
    void undo() override;

private:
    void leaveWhenFailed();

    models::Session& m_session;
    std::vector<core::Correction> m_corrections; // until they are applied
    std::int64_t m_step = 0;                     // 0: not applied yet
    bool m_skipRedo = false;
    bool m_skipUndo = false;
};

// Fills the undo history with what was done in the case before it was opened.
void recallHistory(models::Session& session, ViewState& state);

// Puts a correction into the undo history and applies it. `text` names it for Edit > Undo: "Set the publication date of
// “A glitch”". A case that cannot be written to is left alone, and so is one that was opened since the desk's snapshot:
// numbers of documents mean others there. The session says so.
void correct(const Desk& desk, const core::Correction& correction, const QString& text);
// Several as one step of the history.
void correctAll(const Desk& desk, const std::vector<core::Correction>& corrections, const QString& text);

// Shows a dialog about the open case: it goes with the case, and is deleted when it is closed.
void openOver(models::Session& session, QDialog& dialog);

} // namespace views
