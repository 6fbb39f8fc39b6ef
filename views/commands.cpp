// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands.h"

#include "models/items/labels.h"
#include "views/viewstate.h"

#include <QDateTime>
#include <QDialog>
#include <QLocale>
#include <QSignalBlocker>
#include <QUndoStack>
#include <utility>

namespace views {

CorrectionCommand::CorrectionCommand(
    models::Session& session, std::vector<core::Correction> corrections, const QString& text)
    : QUndoCommand(text)
    , m_session(session)
    , m_corrections(std::move(corrections)) {
    leaveWhenFailed();
}

namespace {

// Before the line break what the list of the history shows, behind it what the menu says.
QString textOf(const store::Step& step) {
    const QString name = models::toQt(step.name).simplified();
    const QString made = QLocale().toString(QDateTime::fromMSecsSinceEpoch(step.made), QLocale::ShortFormat);
    return CorrectionCommand::tr("%1 (%2)", "what was done, and when").arg(name, made) + QLatin1Char('\n') + name;
}

} // namespace

CorrectionCommand::CorrectionCommand(models::Session& session, const store::Step& step)
    : QUndoCommand(textOf(step))
    , m_session(session)
    , m_step(step.id)
    , m_skipRedo(true)
    , m_skipUndo(step.undone) {}

// There is nothing to take back then.
void CorrectionCommand::leaveWhenFailed() {
    connect(&m_session, &models::Session::stepFailed, this, [this](std::int64_t step) {
        if (step == m_step)
            setObsolete(true);
    });
}

void CorrectionCommand::redo() {
    if (std::exchange(m_skipRedo, false))
        return;
    if (m_step != 0)
        m_session.redo(m_step);
    else
        m_step = m_session.apply(std::exchange(m_corrections, {}), actionText());
}

void CorrectionCommand::undo() {
    if (!std::exchange(m_skipUndo, false))
        m_session.undo(m_step);
}

void recallHistory(models::Session& session, ViewState& state) {
    QUndoStack& stack = *state.undoStack();
    const QSignalBlocker quiet(&stack);
    stack.clear();
    int done = 0;
    for (const store::Step& each : session.history()) {
        stack.push(new CorrectionCommand(session, each));
        done += each.undone ? 0 : 1;
    }
    stack.setIndex(done);
}

void correct(const Desk& desk, const core::Correction& correction, const QString& text) {
    correctAll(desk, {correction}, text);
}

void correctAll(const Desk& desk, const std::vector<core::Correction>& corrections, const QString& text) {
    models::Session& session = desk.session;
    if (corrections.empty())
        return;
    if (session.isOpen() && session.snapshot()->casePath != desk.snapshot->casePath)
        emit session.failed(
            CorrectionCommand::tr("Another case was opened meanwhile, so this was not done: %1").arg(text));
    else if (session.snapshot()->readOnly)
        session.apply(corrections, text); // says that it cannot
    else
        desk.state.undoStack()->push(new CorrectionCommand(session, corrections, text));
}

void openOver(models::Session& session, QDialog& dialog) {
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&session, &models::Session::caseOpened, &dialog, &QDialog::reject);
    QObject::connect(&session, &models::Session::caseClosed, &dialog, &QDialog::reject);
    dialog.open();
}

} // namespace views
