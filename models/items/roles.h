// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the item models answer besides Qt's own roles: ids, numbers and names, never colours or icons (delegates choose
// those). Every model's DisplayRole is complete by itself, and AccessibleTextRole of column 0 is a whole sentence.

#include <Qt>
#include <QtGlobal>

namespace models {

// What rows are dragged as: the decimal ids of documents, with spaces between them; or the id of an incident.
inline constexpr char kDocumentMime[] = "application/x-faultline-documents";
inline constexpr char kIncidentMime[] = "application/x-faultline-incident";

enum Role : int {
    // ids
    DocumentRole = Qt::UserRole + 1, // qlonglong, core::DocumentId
    ClaimRole,                       // int, index in the document; -1: none
    ContradictionRole,               // qlonglong
    IncidentRole,                    // qlonglong; see kUngrouped in rowfilter.h
    KeyRole,                         // QString: a claim's or contradiction's key, a facet's name
    // kinds, as ints of the enumeration that stands behind
    KindRole,         // core::ContradictionKind, FacetKind
    StanceRole,       // core::Stance
    WeakRole,         // bool
    ScopeRole,        // core::Scope
    SpeakerRoleRole,  // core::SpeakerRole
    VerdictRole,      // core::ClaimVerdict
    StateRole,        // core::ContradictionState
    SameIncidentRole, // core::SameIncident
    SeverityRole,     // models::Severity
    // names and texts
    CauseRole,     // the contract's string
    CauseTextRole, // for people: "DDoS"
    FamilyRole,    // decides the colour
    StanceTextRole,
    SpeakerTextRole,
    WhenTextRole,
    SourceTextRole,
    TitleRole,
    QuoteRole,      // the claim's words, a hit's snippet
    QuoteMarksRole, // QList<QPoint>: begin and end in QuoteRole, UTF-16 units
    WhyRole,        // QStringList
    NoteRole,
    GradeRole, // "A" to "F", or empty
    // numbers
    StrengthRole, // double, 0 to 1
    CountRole,
    ContradictionCountRole,
    PossibleCountRole,
    CopiesRole,
    OriginsRole, // of an incident with copies: documents that copy each other count once
    ScoreRole,
    ChosenRole,   // bool: stands in the filter
    ExcludedRole, // bool: stands in the filter as what is not wanted
    StancesRole,  // QVariantList of core::Stance as ints: the first 32 claims by the moment of saying
};

enum class Severity : int { Fine, Notice, Problem };
// Cause, Speaker and Stance are of claims, the others of documents.
enum class FacetKind : int { Cause, Speaker, Source, Stance, Month, Tag, Language };

} // namespace models
