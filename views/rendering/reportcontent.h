// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a report says, before any layout: a pure function of the snapshot, so that the PDF's words can be tested without
// a page. Values; any thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"
#include "models/items/rowfilter.h"
#include "views/rendering/reportinput.h"
#include "views/rendering/reportsettings.h"
#include "views/rendering/reportview.h"

#include <QString>
#include <QStringList>
#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace rendering {

struct ReportScope {
    models::RowFilter filter; // what is displayed; empty: the whole case
    QString narrowedBy;       // in words; stands on the title page
    ReportView view;
};

// What of a case the scope lets through, as a case of its own.
core::SnapshotPtr inScope(const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportScope& scope);

// A stretch of a quote; cues are the words that made it a claim.
struct QuotePiece {
    QString text;
    bool cue = false;
};

struct ReportSide {
    QString cause; // "DDoS"
    QString stance;
    QString family; // decides the colour
    QString speaker;
    QString where; // "Harbour Wire, 5 June 2023, 15:20 UTC [3]"
    std::vector<QuotePiece> quote;
    core::DocumentId document = 0;
};

struct ReportRow {
    QStringList cells;
};

struct ReportContradiction {
    QString title; // "Denial: DDoS / technical fault"
    QString state; // "Open · strength: strong · same incident established"
    bool possible = false;
    ReportSide a, b;
    QStringList why;
    QStringList weakens;
    std::vector<ReportRow> also; // when, who, where, what
    QString note;
    QStringList cited;
    core::ContradictionId id = 0;
    std::vector<std::string> causes; // of both sides
    bool bothDated = false;
};

struct ReportEvent {
    std::optional<core::TimeInterval> interval; // unset: undated
    std::optional<core::Stance> stance;         // unset unless it is a claim
    std::string causeName;                      // of the tree; empty unless it is a claim
    QString when;
    QString what;
    QString cause; // empty unless it is a claim
    QString family;
    QString who;
    QString place; // "characters 311–402"; of passages
    int citation = 0;
};

struct ReportSource {
    int number = 0;
    QString title;
    QString detail; // publisher, date, file, checksum
    QString copies; // "copy of [3]: …"
};

// Who stands for and against a cause, each with the documents that say so.
struct ReportVoices {
    QString incident; // of which it is said; rows of one incident stand together
    QString cause;
    QString family;
    QString asserted, suspected, denied; // "Microsoft [2], [5]; Anonymous Sudan [3]"
};

// A speaker whose account changed.
struct ReportReversal {
    QString who;
    QString first, later;          // "Technical fault, asserted (5 June 2023, Status page [1])"
    bool possible = false;         // that it is one incident is not established
    std::size_t contradiction = 0; // index of what tells more
};

// Speakers against causes; as many causes as have room beside each other.
struct ReportMatrix {
    QStringList causes;
    std::vector<ReportRow> rows; // who, then a cell a cause: "asserted ×2, denied"
};

struct ReportIncident {
    QString title;
    QString documents; // "[1], [2]; perhaps also [7]"
    QString why;       // what ties them together
    int contradictions = 0;
};

// All that a document says about causes, in its order.
struct ReportPassages {
    int citation = 0;
    QString title;
    std::vector<ReportEvent> claims; // what, cause, family, who, when and place are filled in
};

struct ReportContent {
    QString title;
    QString subtitle;
    QString narrowedBy;               // what was left out, in words; empty: nothing
    QStringList view;                 // how the window shows it, a sentence each
    QString asOf;                     // the state of the case that it tells; empty: unknown
    std::optional<core::Millis> made; // the same, for what is not read by people
    QStringList summary;              // paragraphs, see views/rendering/reportsummary.h
    std::vector<ReportRow> facts;     // what, how many
    std::vector<ReportContradiction> contradictions;
    std::vector<ReportEvent> events;
    std::vector<ReportEvent> undated;
    std::vector<ReportReversal> reversals;
    std::vector<ReportVoices> voices;
    std::vector<ReportMatrix> matrix;
    std::vector<ReportIncident> incidents;
    std::vector<ReportSource> sources;
    std::vector<ReportRow> byHand;  // the analyst's corrections: what, of what, to what
    std::vector<ReportRow> unread;  // files that are not in it: which, why
    std::vector<ReportRow> notices; // documents that are in it only in part: which, why
    std::vector<ReportPassages> passages;
    QString footer;             // "Made with Faultline 0.1.0 from june.faultline · 12 documents · rules 2026.11"
    core::SnapshotPtr snapshot; // what it is about: the case, or the part in scope
};

// Once `stop` is set, what is still missing is left out: nobody wants it any more.
ReportContent reportContent(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportScope& scope,
    const ReportInput& input = {}, const std::atomic<bool>* stop = nullptr);
// Title and date that were chosen, instead of those of the case.
void takeSettings(ReportContent& content, const ReportSettings& settings);

} // namespace rendering
