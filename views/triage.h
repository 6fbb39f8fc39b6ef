// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an analyst decides about claims, contradictions and dates, from whatever panel: each decision is one step of the
// undo history, names itself there, and does nothing when it would change nothing. GUI thread.

#include "models/core/snapshot.h"

#include <QString>
#include <optional>
#include <vector>

class QWidget;

namespace models {
class Session;
}

namespace views {

class ViewState;
struct DocumentFields; // views/dialogs/documentdialog.h

// Who decides and where it is kept; `snapshot` is what the panel shows.
struct Desk {
    models::Session& session;
    ViewState& state;
    core::SnapshotPtr snapshot;
};

// The verdict that the claim has already is taken back by asking for it again.
void judge(const Desk& desk, const core::ClaimRef& ref, core::ClaimVerdict verdict);
// Of several, in one step; where all have the verdict it is taken back.
void judge(const Desk& desk, const std::vector<core::ClaimRef>& refs, core::ClaimVerdict verdict);
// What makes cause, stance, speaker and scope of a claim those of `wanted`; nothing for what is so already.
std::vector<core::Correction> amendments(const core::ClaimRecord& record, const core::Claim& wanted);
// Cause, stance, speaker and scope become those of `wanted`, in one step.
void amend(const Desk& desk, const core::ClaimRef& ref, const core::Claim& wanted);
// Cause, stance, speaker and scope become what was found.
void takeBackAmendments(const Desk& desk, const core::ClaimRef& ref);
// Opens the claim dialog over `parent` and carries its answer out; returns at once.
void editClaim(const Desk& desk, const core::ClaimRef& ref, QWidget* parent);
// The same for many at once, with what would change.
void editClaims(const Desk& desk, const std::vector<core::ClaimRef>& refs, QWidget* parent);
// With `note`, the note is set in the same step.
void setState(const Desk& desk, core::ContradictionId id, core::ContradictionState state);
void setState(const Desk& desk, core::ContradictionId id, core::ContradictionState state, const QString& note);
// Of several in one step; without a note, each keeps its own.
void setStates(
    const Desk& desk, const std::vector<core::ContradictionId>& ids, core::ContradictionState state,
    const std::optional<QString>& note = std::nullopt);
void setNote(const Desk& desk, core::ContradictionId id, const QString& note);
// `iso`: as core::parseIso takes it; empty: back to what the file states.
void setPublished(const Desk& desk, core::DocumentId id, const QString& iso);
// The document's incident and `other` become one.
void joinIncident(const Desk& desk, core::DocumentId id, core::IncidentId other);
void mergeIncidents(const Desk& desk, core::IncidentId from, core::IncidentId into);
// The documents leave their incidents for `to`; what else stands in those stays there.
void moveToIncident(const Desk& desk, const std::vector<core::DocumentId>& ids, core::IncidentId to);
bool canLeaveIncident(const core::Snapshot& snapshot, core::DocumentId id); // it has one, and is not alone in it
// The document no longer belongs to the incident that it stands in.
void leaveIncident(const Desk& desk, core::DocumentId id);
// The documents are no part of the case until they are brought back: no view, search, finding or report has them.
void setAside(const Desk& desk, const std::vector<core::DocumentId>& ids);
// Corrections of kind DocumentSetAside are taken back.
void bringBack(const Desk& desk, const std::vector<core::Correction>& setAside);
// Title, source, author and date of a document, in one step; an empty field goes back to what the file states.
void amendDocument(const Desk& desk, core::DocumentId id, const DocumentFields& wanted);
void takeBackDocument(const Desk& desk, core::DocumentId id);
// Opens the dialog for these over `parent` and carries its answer out; returns at once.
void editDocument(const Desk& desk, core::DocumentId id, QWidget* parent);
// Opens the date dialog over `parent` and carries its answer out; returns at once.
void editPublished(const Desk& desk, core::DocumentId id, QWidget* parent);

} // namespace views
