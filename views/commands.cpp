// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands.h"

#include "views/viewstate.h"

#include <QUndoStack>

namespace views {

CorrectionCommand::CorrectionCommand(models::Session& session, core::Correction correction, const QString& text)
    : QUndoCommand(text)
    , m_session(session)
    , m_correction(std::move(correction)) {
    connect(&session, &models::Session::correctionApplied, this, &CorrectionCommand::answered);
    connect(&session, &models::Session::failed, this, [this] { m_waiting = false; });
}

void CorrectionCommand::redo() {
    m_undoWanted = false;
    if (m_waiting)
        return; // the first application is still under way
    m_waiting = true;
    m_session.apply(m_correction);
}

void CorrectionCommand::undo() {
    if (m_waiting)
        m_undoWanted = true;
    else if (m_inverse)
        m_session.apply(*m_inverse);
    else
        setObsolete(true); // it was never applied, so there is nothing to take back
}

void CorrectionCommand::answered(const core::Correction& applied, const core::Correction& inverse) {
    if (!m_waiting || applied != m_correction)
        return;
    m_waiting = false;
    m_inverse = inverse;
    if (m_undoWanted) {
        m_undoWanted = false;
        m_session.apply(*m_inverse);
    }
}

void correct(models::Session& session, ViewState& state, const core::Correction& correction, const QString& text) {
    if (session.snapshot()->readOnly) {
        session.apply(correction);
        return;
    }
    state.undoStack()->push(new CorrectionCommand(session, correction, text));
}

void correctAll(
    models::Session& session, ViewState& state, const std::vector<core::Correction>& corrections, const QString& text) {
    if (corrections.size() > 1)
        state.undoStack()->beginMacro(text);
    for (const core::Correction& each : corrections)
        correct(session, state, each, text);
    if (corrections.size() > 1)
        state.undoStack()->endMacro();
}

} // namespace views
