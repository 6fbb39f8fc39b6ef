// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Corrections as commands that can be undone. The session applies a correction on its own thread and answers with its
// inverse; undo applies that inverse like any other correction. Commands hold ids and keys, no rows. GUI thread; the
// undo stack of the view state owns them.

#include "models/session.h"

#include <QUndoCommand>
#include <optional>
#include <vector>

namespace views {

class ViewState;

class CorrectionCommand : public QObject, public QUndoCommand {
    Q_OBJECT
public:
    CorrectionCommand(models::Session& session, core::Correction correction, const QString& text);

    void redo() override;
    void undo() override;

private:
    void answered(const core::Correction& applied, const core::Correction& inverse);

    models::Session& m_session;
    core::Correction m_correction;
    std::optional<core::Correction> m_inverse;
    bool m_waiting = false;    // for the inverse
    bool m_undoWanted = false; // undone before the inverse was known
};

// Puts a correction into the undo history and applies it. `text` names it for Edit > Undo: "Set the publication date of
// “A glitch”". A case that cannot be written to is left alone (the session says so).
void correct(models::Session& session, ViewState& state, const core::Correction& correction, const QString& text);
// Several as one step of the history.
void correctAll(
    models::Session& session, ViewState& state, const std::vector<core::Correction>& corrections, const QString& text);

} // namespace views
