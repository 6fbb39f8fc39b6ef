// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The buttons that decide on a contradiction (accept, postpone, dismiss with a note, reopen, note), for the list and
// for the compare view. GUI thread.

#include "views/triage.h"

#include <QPushButton>
#include <QWidget>
#include <functional>

namespace views {

class Decisions : public QWidget {
    Q_OBJECT
public:
    // `desk`: asked for at each decision.
    Decisions(std::function<Desk()> desk, QWidget* parent);

    void hideNote(); // where the note can be written in place
    // Where there is less room than all need, Note and then Postpone leave: the menus and keys have them, too.
    void setRoom(int width);
    // What is decided is decided on all of them; the note is of the last.
    void setContradictions(const std::vector<core::ContradictionId>& ids);
    void setContradiction(core::ContradictionId id); // also when its state has changed; 0: none

public slots:
    void accept() { decide(core::ContradictionState::Accepted); }
    void postpone() { decide(core::ContradictionState::Postponed); }
    void reopen() { decide(core::ContradictionState::Open); }
    void dismiss(); // asks for a note
    void editNote();

private:
    void fit();
    void decide(core::ContradictionState state);
    const core::Contradiction* current(const Desk& desk) const; // null: none, or the case is read-only
    QPushButton* addButton(const QString& text, const QString& name, const QString& tip, void (Decisions::*slot)());

    std::function<Desk()> m_desk;
    std::vector<core::ContradictionId> m_ids;
    core::ContradictionId m_id = 0; // the last of them
    QPushButton* m_accept;
    QPushButton* m_postpone;
    QPushButton* m_dismiss;
    QPushButton* m_reopen;
    QPushButton* m_note;
    bool m_noteOffered = true;
    int m_room = QWIDGETSIZE_MAX;
};

} // namespace views
