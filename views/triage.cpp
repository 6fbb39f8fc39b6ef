// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/commands.h"
#include "views/dialogs/batchdialog.h"
#include "views/dialogs/claimdialog.h"
#include "views/dialogs/datedialog.h"
#include "views/dialogs/documentdialog.h"
#include "views/timetriage.h"
#include "views/viewstate.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace views {
namespace {

struct Triage {
    Q_DECLARE_TR_FUNCTIONS(views::Triage)
};

// Undo menus have little room for a title.
constexpr std::size_t kTitleLength = 40;

QString shortTitle(const core::DocumentRecord& record) {
    return models::toQt(core::elided(models::titleText(record).toStdString(), kTitleLength));
}

QString stateCommand(core::ContradictionState state) {
    switch (state) {
    case core::ContradictionState::Open:
        return Triage::tr("Reopen contradiction");
    case core::ContradictionState::Postponed:
        return Triage::tr("Postpone contradiction");
    case core::ContradictionState::Accepted:
        return Triage::tr("Accept contradiction");
    case core::ContradictionState::Dismissed:
        return Triage::tr("Dismiss contradiction");
    }
    return {};
}

} // namespace

void judge(const Desk& desk, const core::ClaimRef& ref, core::ClaimVerdict verdict) {
    const core::ClaimRecord* claim = desk.snapshot->claim(ref);
    if (!claim)
        return;
    const core::ClaimVerdict wanted = claim->verdict == verdict ? core::ClaimVerdict::None : verdict;
    if (claim->verdict == wanted)
        return;
    const QString cause = models::causeText(desk.session.causes(), claim->claim.cause);
    std::string value;
    QString text = Triage::tr("Take back the verdict on “%1”").arg(cause);
    if (wanted == core::ClaimVerdict::Confirmed) {
        value = "confirmed";
        text = Triage::tr("Confirm claim “%1”").arg(cause);
    } else if (wanted == core::ClaimVerdict::Rejected) {
        value = "rejected";
        text = Triage::tr("Reject claim “%1”").arg(cause);
    }
    correct(desk, {core::CorrectionKind::ClaimVerdict, claim->key, value}, text);
}

void judge(const Desk& desk, const std::vector<core::ClaimRef>& refs, core::ClaimVerdict verdict) {
    if (refs.size() == 1)
        return judge(desk, refs.front(), verdict);
    std::vector<const core::ClaimRecord*> claims;
    for (const core::ClaimRef& ref : refs) {
        if (const core::ClaimRecord* claim = desk.snapshot->claim(ref))
            claims.push_back(claim);
    }
    const bool takesBack =
        std::ranges::all_of(claims, [&](const core::ClaimRecord* each) { return each->verdict == verdict; });
    const char* value = verdict == core::ClaimVerdict::Confirmed ? "confirmed" : "rejected";
    std::vector<core::Correction> corrections;
    for (const core::ClaimRecord* each : claims) {
        if (takesBack || each->verdict != verdict)
            corrections.push_back({core::CorrectionKind::ClaimVerdict, each->key, takesBack ? "" : value});
    }
    const QString many = models::claimsText(static_cast<int>(corrections.size()));
    const QString text = takesBack ? Triage::tr("Take back the verdict on %1", "claims").arg(many)
                         : verdict == core::ClaimVerdict::Confirmed ? Triage::tr("Confirm %1", "claims").arg(many)
                                                                    : Triage::tr("Reject %1", "claims").arg(many);
    correctAll(desk, corrections, text);
}

namespace {

QStringList speakersOf(const core::Snapshot& snapshot) {
    std::set<std::string> names;
    for (const core::DocumentRecord& record : snapshot.documents) {
        for (const core::ClaimRecord& each : record.claims) {
            if (each.claim.role != core::SpeakerRole::Writer)
                names.insert(each.claim.speaker);
        }
    }
    QStringList list;
    for (const std::string& each : names)
        list << models::toQt(each);
    list.sort(Qt::CaseInsensitive);
    return list;
}

} // namespace

std::vector<core::Correction> amendments(const core::ClaimRecord& record, const core::Claim& wanted) {
    using enum core::CorrectionKind;
    const core::Claim& now = record.claim;
    std::vector<core::Correction> corrections;
    if (wanted.cause != now.cause)
        corrections.push_back({ClaimCause, record.key, wanted.cause});
    if (wanted.stance != now.stance)
        corrections.push_back({ClaimStance, record.key, std::string(core::name(wanted.stance))});
    if (wanted.speaker != now.speaker)
        corrections.push_back({ClaimSpeaker, record.key, wanted.speaker});
    if (wanted.scope != now.scope)
        corrections.push_back({ClaimScope, record.key, std::string(core::name(wanted.scope))});
    return corrections;
}

void amend(const Desk& desk, const core::ClaimRef& ref, const core::Claim& wanted) {
    if (const core::ClaimRecord* record = desk.snapshot->claim(ref))
        correctAll(
            desk, amendments(*record, wanted),
            Triage::tr("Correct claim “%1”").arg(models::causeText(desk.session.causes(), record->claim.cause)));
}

void takeBackAmendments(const Desk& desk, const core::ClaimRef& ref) {
    using enum core::CorrectionKind;
    const core::ClaimRecord* record = desk.snapshot->claim(ref);
    if (!record)
        return;
    std::vector<core::Correction> corrections;
    for (const core::Correction& each : desk.snapshot->corrections) {
        const bool amends =
            each.kind == ClaimCause || each.kind == ClaimStance || each.kind == ClaimSpeaker || each.kind == ClaimScope;
        if (amends && each.target == record->key)
            corrections.push_back({each.kind, each.target, {}});
    }
    correctAll(
        desk, corrections,
        Triage::tr("Take back the correction of claim “%1”")
            .arg(models::causeText(desk.session.causes(), record->claim.cause)));
}

void editClaim(const Desk& desk, const core::ClaimRef& ref, QWidget* parent) {
    const core::ClaimRecord* record = desk.snapshot->claim(ref);
    if (!record || desk.snapshot->readOnly)
        return;
    auto* dialog = new ClaimDialog(desk.session.causes(), *record, speakersOf(*desk.snapshot), parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, [desk, ref, dialog] {
        if (dialog->takesBack())
            takeBackAmendments(desk, ref);
        else
            amend(desk, ref, dialog->answer());
    });
    openOver(desk.session, *dialog);
}

void editClaims(const Desk& desk, const std::vector<core::ClaimRef>& refs, QWidget* parent) {
    if (refs.size() == 1)
        return editClaim(desk, refs.front(), parent);
    if (refs.empty() || desk.snapshot->readOnly)
        return;
    auto* dialog = new BatchDialog(desk.session, desk.snapshot, refs, speakersOf(*desk.snapshot), parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, [desk, dialog] {
        correctAll(
            desk, dialog->corrections(), Triage::tr("Correct %1", "claims").arg(models::claimsText(dialog->changed())));
    });
    openOver(desk.session, *dialog);
}

void setState(const Desk& desk, core::ContradictionId id, core::ContradictionState state) {
    const core::Contradiction* found = desk.snapshot->contradiction(id);
    if (!found || found->state == state)
        return;
    const std::string value = state == core::ContradictionState::Open ? std::string() : std::string(core::name(state));
    correct(desk, {core::CorrectionKind::ContradictionState, found->key, value}, stateCommand(state));
}

void setState(const Desk& desk, core::ContradictionId id, core::ContradictionState state, const QString& note) {
    const core::Contradiction* found = desk.snapshot->contradiction(id);
    if (!found)
        return;
    if (found->state == state || found->note == note.trimmed().toStdString()) {
        setNote(desk, id, note);
        setState(desk, id, state);
        return;
    }
    const std::string value = state == core::ContradictionState::Open ? std::string() : std::string(core::name(state));
    correctAll(
        desk,
        {{core::CorrectionKind::ContradictionNote, found->key, note.trimmed().toStdString()},
         {core::CorrectionKind::ContradictionState, found->key, value}},
        stateCommand(state));
}

void setStates(
    const Desk& desk, const std::vector<core::ContradictionId>& ids, core::ContradictionState state,
    const std::optional<QString>& note) {
    const std::string value = state == core::ContradictionState::Open ? std::string() : std::string(core::name(state));
    std::vector<core::Correction> corrections;
    int many = 0;
    for (const core::ContradictionId id : ids) {
        const core::Contradiction* found = desk.snapshot->contradiction(id);
        const std::size_t before = corrections.size();
        if (found && found->state != state)
            corrections.push_back({core::CorrectionKind::ContradictionState, found->key, value});
        if (found && note && found->note != note->trimmed().toStdString())
            corrections.push_back({core::CorrectionKind::ContradictionNote, found->key, note->trimmed().toStdString()});
        many += corrections.size() > before ? 1 : 0;
    }
    correctAll(
        desk, corrections,
        Triage::tr("%1 (%2 of them)", "what is done with contradictions, how many").arg(stateCommand(state)).arg(many));
}

void setNote(const Desk& desk, core::ContradictionId id, const QString& note) {
    const core::Contradiction* found = desk.snapshot->contradiction(id);
    const std::string value = note.trimmed().toStdString();
    if (!found || found->note == value)
        return;
    correct(
        desk, {core::CorrectionKind::ContradictionNote, found->key, value},
        value.empty() ? Triage::tr("Remove the note on a contradiction") : Triage::tr("Note on a contradiction"));
}

void setPublished(const Desk& desk, core::DocumentId id, const QString& iso) {
    setPublished(desk, std::vector{id}, iso);
}

namespace {

// A document of the incident that is none of `ids`; 0: it has none.
core::DocumentId anchorOf(
    const core::Snapshot& snapshot, core::IncidentId incident, const std::vector<core::DocumentId>& ids) {
    const core::Incident* found = snapshot.incident(incident);
    if (!found)
        return 0;
    for (const auto* documents : {&found->documents, &found->possible}) {
        const auto other = std::ranges::find_if(
            *documents, [&](core::DocumentId each) { return std::ranges::find(ids, each) == ids.end(); });
        if (other != documents->end())
            return *other;
    }
    return 0;
}

void tie(const Desk& desk, core::DocumentId id, core::DocumentId anchor, const char* value, const QString& text) {
    if (anchor != 0)
        correct(desk, {core::CorrectionKind::SameIncident, core::incidentTarget({id, anchor}), value}, text);
}

} // namespace

void joinIncident(const Desk& desk, core::DocumentId id, core::IncidentId other) {
    const core::DocumentRecord* record = desk.snapshot->document(id);
    if (record && record->incident != other)
        tie(desk, id, anchorOf(*desk.snapshot, other, {id}), "together",
            Triage::tr("Same incident for “%1”").arg(shortTitle(*record)));
}

void mergeIncidents(const Desk& desk, core::IncidentId from, core::IncidentId into) {
    const core::Incident* found = desk.snapshot->incident(from);
    if (!found || from == into)
        return;
    const core::DocumentId moved = anchorOf(*desk.snapshot, from, {});
    tie(desk, moved, anchorOf(*desk.snapshot, into, {moved}), "together",
        Triage::tr("Merge incident “%1” with another").arg(models::toQt(core::elided(found->title, kTitleLength))));
}

void moveToIncident(const Desk& desk, const std::vector<core::DocumentId>& ids, core::IncidentId to) {
    const core::Snapshot& snapshot = *desk.snapshot;
    const core::DocumentId anchor = anchorOf(snapshot, to, ids);
    std::vector<core::Correction> corrections;
    const core::DocumentRecord* one = nullptr;
    for (const core::DocumentId id : ids) {
        const core::DocumentRecord* record = snapshot.document(id);
        if (!record || record->incident == to || anchor == 0)
            continue;
        one = record;
        if (const core::DocumentId left = anchorOf(snapshot, record->incident, ids); left != 0)
            corrections.push_back({core::CorrectionKind::SameIncident, core::incidentTarget({id, left}), "apart"});
        corrections.push_back({core::CorrectionKind::SameIncident, core::incidentTarget({id, anchor}), "together"});
    }
    if (one)
        correctAll(
            desk, corrections,
            ids.size() > 1 ? Triage::tr("Move %n documents to another incident", nullptr, static_cast<int>(ids.size()))
                           : Triage::tr("Move “%1” to another incident").arg(shortTitle(*one)));
}

bool canLeaveIncident(const core::Snapshot& snapshot, core::DocumentId id) {
    const core::DocumentRecord* record = snapshot.document(id);
    const core::Incident* own = record ? snapshot.incident(record->incident) : nullptr;
    return own && own->documents.size() + own->possible.size() > 1;
}

void leaveIncident(const Desk& desk, core::DocumentId id) {
    const core::DocumentRecord* record = desk.snapshot->document(id);
    if (record)
        tie(desk, id, anchorOf(*desk.snapshot, record->incident, {id}), "apart",
            Triage::tr("Another incident for “%1”").arg(shortTitle(*record)));
}

void amendDocument(const Desk& desk, core::DocumentId id, const DocumentFields& wanted) {
    using enum core::CorrectionKind;
    const core::DocumentRecord* record = desk.snapshot->document(id);
    if (!record)
        return;
    const DocumentFields now = DocumentDialog::fieldsOf(*record);
    std::vector<core::Correction> corrections;
    const auto change = [&](core::CorrectionKind kind, const QString& before, const QString& after) {
        if (before != after)
            corrections.push_back({kind, std::to_string(id), after.toStdString()});
    };
    change(DocumentTitle, now.title, wanted.title);
    change(DocumentPublisher, now.publisher, wanted.publisher);
    change(DocumentAuthor, now.author, wanted.author);
    change(DocumentPublished, now.published, wanted.published);
    correctAll(desk, corrections, Triage::tr("Correct document “%1”").arg(shortTitle(*record)));
}

void setAside(const Desk& desk, const std::vector<core::DocumentId>& ids) {
    std::vector<core::Correction> corrections;
    QString last;
    for (const core::DocumentId id : ids) {
        const core::DocumentRecord* record = desk.snapshot->document(id);
        if (!record)
            continue;
        corrections.push_back(
            {core::CorrectionKind::DocumentSetAside, std::to_string(id), models::titleText(*record).toStdString()});
        last = shortTitle(*record);
    }
    const QString text =
        corrections.size() == 1
            ? Triage::tr("Set aside “%1”").arg(last)
            : Triage::tr("Set aside %1", "documents").arg(models::documentsText(static_cast<int>(corrections.size())));
    correctAll(desk, corrections, text);
}

void bringBack(const Desk& desk, const std::vector<core::Correction>& setAside) {
    std::vector<core::Correction> corrections;
    for (const core::Correction& each : setAside)
        corrections.push_back({each.kind, each.target, {}});
    const QString text =
        setAside.size() == 1
            ? Triage::tr("Bring back “%1”").arg(models::toQt(setAside.front().value))
            : Triage::tr("Bring back %1", "documents").arg(models::documentsText(static_cast<int>(setAside.size())));
    correctAll(desk, corrections, text);
}

void takeBackDocument(const Desk& desk, core::DocumentId id) {
    using enum core::CorrectionKind;
    const core::DocumentRecord* record = desk.snapshot->document(id);
    if (!record)
        return;
    std::vector<core::Correction> corrections;
    for (const core::Correction& each : desk.snapshot->corrections) {
        const bool field = each.kind == DocumentTitle || each.kind == DocumentPublisher ||
                           each.kind == DocumentAuthor || each.kind == DocumentPublished;
        if (field && each.target == std::to_string(id))
            corrections.push_back({each.kind, each.target, {}});
    }
    correctAll(desk, corrections, Triage::tr("Take back the correction of “%1”").arg(shortTitle(*record)));
}

void editDocument(const Desk& desk, core::DocumentId id, QWidget* parent) {
    const core::DocumentRecord* record = desk.snapshot->document(id);
    if (!record || desk.snapshot->readOnly)
        return;
    std::set<QString> publishers;
    for (const core::DocumentRecord& each : desk.snapshot->documents)
        publishers.insert(models::toQt(each.document.publisher));
    auto* dialog = new DocumentDialog(*record, QStringList(publishers.begin(), publishers.end()), parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, [desk, id, dialog] {
        if (dialog->takesBack())
            takeBackDocument(desk, id);
        else
            amendDocument(desk, id, dialog->answer());
    });
    openOver(desk.session, *dialog);
}

void editPublished(const Desk& desk, core::DocumentId id, QWidget* parent) {
    editPublished(desk, std::vector{id}, parent);
}

} // namespace views
