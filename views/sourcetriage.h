// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an analyst decides about sources: their grade, role and note, and that two names are one, that one copies
// another. Each decision is one step of the undo history and does nothing when it would change nothing. GUI thread.

#include "views/triage.h"

#include <string>
#include <vector>

namespace views {

void gradeSource(const Desk& desk, const std::string& name, char grade); // 0: not graded
void setSourceRole(const Desk& desk, const std::string& name, core::SpeakerRole role);
void takeBackSourceRole(const Desk& desk, const std::string& name);
void setSourceNote(const Desk& desk, const std::string& name, const QString& note);
// `name` goes by `as` from now on, everywhere in the case.
void joinSources(const Desk& desk, const std::string& name, const std::string& as);
void partSource(const Desk& desk, const std::string& name); // goes by its own name again
// One outlet takes its articles over from another: where they say the same of an incident they are one voice. An empty
// `copied` takes it back.
void setCopies(const Desk& desk, const std::string& copier, const std::string& copied);
// '1' to '6'; 0: not graded. All of them in one step.
void setCredibility(const Desk& desk, const std::vector<core::DocumentId>& ids, char credibility);

} // namespace views
