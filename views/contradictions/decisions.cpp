// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contradictions/decisions.h"

#include "models/items/labels.h"
#include "views/commands.h"
#include "views/contradictions/notedialog.h"
#include "views/rendering/palette.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace views {

using core::ContradictionState;

Decisions::Decisions(std::function<Desk()> desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(std::move(desk)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * rendering::kGap);
    m_note = addButton(
        tr("Note…"), QStringLiteral("note"), tr("Write a note on this contradiction (N)"), &Decisions::editNote);
    m_postpone = addButton(tr("Postpone"), QStringLiteral("postpone"), tr("Decide later"), &Decisions::postpone);
    m_dismiss = addButton(
        tr("Dismiss…"), QStringLiteral("dismiss"), tr("Not a contradiction; it does not come back by itself (X)"),
        &Decisions::dismiss);
    m_reopen = addButton(tr("Reopen"), QStringLiteral("reopen"), tr("Back to open"), &Decisions::reopen);
    m_accept = addButton(
        tr("Accept"), QStringLiteral("accept"), tr("The sources do contradict each other (Y)"), &Decisions::accept);
    m_accept->setProperty("primary", true);
    setContradiction(0);
}

QPushButton* Decisions::addButton(
    const QString& text, const QString& name, const QString& tip, void (Decisions::*slot)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

const core::Contradiction* Decisions::current(const Desk& desk) const {
    return desk.snapshot->readOnly ? nullptr : desk.snapshot->contradiction(m_id);
}

void Decisions::setContradiction(core::ContradictionId id) {
    setContradictions({id});
}

void Decisions::setContradictions(const std::vector<core::ContradictionId>& ids) {
    m_ids = ids;
    m_id = ids.empty() ? 0 : ids.back();
    const Desk desk = m_desk();
    const core::Contradiction* found = current(desk);
    const auto offer = [&](QPushButton* button, ContradictionState state) {
        button->setEnabled(found);
        button->setVisible(m_ids.size() > 1 || !found || found->state != state);
    };
    offer(m_accept, ContradictionState::Accepted);
    offer(m_postpone, ContradictionState::Postponed);
    offer(m_dismiss, ContradictionState::Dismissed);
    m_reopen->setVisible(found && found->state != ContradictionState::Open);
    m_note->setEnabled(found);
    fit();
}

void Decisions::hideNote() {
    m_noteOffered = false;
    fit();
}

void Decisions::setRoom(int width) {
    m_room = width;
    setContradictions(std::vector(m_ids));
}

void Decisions::fit() {
    m_note->setVisible(m_noteOffered);
    const auto wide = [this](const QPushButton* button) {
        return button->isHidden() ? 0 : button->sizeHint().width() + layout()->spacing();
    };
    int wanted = -layout()->spacing();
    for (const QPushButton* button : {m_note, m_postpone, m_dismiss, m_reopen, m_accept})
        wanted += wide(button);
    for (QPushButton* button : {m_note, m_postpone}) {
        if (wanted <= m_room)
            return;
        wanted -= wide(button);
        button->hide();
    }
}

void Decisions::decide(ContradictionState state) {
    const Desk desk = m_desk();
    if (!current(desk))
        return;
    if (m_ids.size() > 1)
        setStates(desk, m_ids, state);
    else
        setState(desk, m_id, state);
}

void Decisions::dismiss() {
    const Desk desk = m_desk();
    const core::Contradiction* found = current(desk);
    const bool many = m_ids.size() > 1;
    if (!found || (!many && found->state == ContradictionState::Dismissed))
        return;
    auto* dialog = new NoteDialog(
        tr("Dismiss contradiction"), tr("Why is this no contradiction? The note is kept with it."),
        many ? QString() : models::toQt(found->note), tr("Dismiss"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, many, ids = m_ids] {
        if (!many)
            setState(m_desk(), ids.front(), ContradictionState::Dismissed, dialog->note());
        else if (const QString note = dialog->note(); note.trimmed().isEmpty())
            setStates(m_desk(), ids, ContradictionState::Dismissed); // each keeps its own
        else
            setStates(m_desk(), ids, ContradictionState::Dismissed, note);
    });
    openOver(desk.session, *dialog);
}

void Decisions::editNote() {
    const Desk desk = m_desk();
    const core::Contradiction* found = current(desk);
    if (!found)
        return;
    auto* dialog = new NoteDialog(
        tr("Note"), tr("Your note on this contradiction:"), models::toQt(found->note), tr("Keep note"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_id] { setNote(m_desk(), id, dialog->note()); });
    openOver(desk.session, *dialog);
}

} // namespace views
