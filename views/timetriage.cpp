// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timetriage.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/commands.h"
#include "views/dialogs/datedialog.h"
#include "views/dialogs/timedialog.h"
#include "views/dialogs/zonedialog.h"
#include "views/viewstate.h"

#include <QCoreApplication>

namespace views {
namespace {

struct TimeTriage {
    Q_DECLARE_TR_FUNCTIONS(views::TimeTriage)
};

const core::TimeRecord* timeOf(const core::Snapshot& snapshot, const TimeRef& ref) {
    const core::DocumentRecord* record = snapshot.document(ref.document);
    const bool in = record && ref.index >= 0 && static_cast<std::size_t>(ref.index) < record->times.size();
    return in ? &record->times[static_cast<std::size_t>(ref.index)] : nullptr;
}

QString shortTitle(const core::DocumentRecord& record) {
    constexpr std::size_t kTitleLength = 40; // undo menus have little room
    return models::toQt(core::elided(models::titleText(record).toStdString(), kTitleLength));
}

// "“A glitch”" or "12 documents"
QString nameOf(const core::Snapshot& snapshot, const std::vector<core::DocumentId>& ids) {
    const core::DocumentRecord* record = ids.size() == 1 ? snapshot.document(ids.front()) : nullptr;
    return record ? TimeTriage::tr("“%1”").arg(shortTitle(*record))
                  : models::documentsText(static_cast<int>(ids.size()));
}

} // namespace

core::TimeReading standingReading(const core::Snapshot& snapshot, const TimeRef& ref, std::string_view body) {
    using enum core::CorrectionKind;
    const core::TimeRecord* time = timeOf(snapshot, ref);
    const core::DocumentRecord* record = snapshot.document(ref.document);
    core::TimeReading reading;
    if (!time || !record)
        return reading;
    reading.mark = core::timeMark(body, time->time.span);
    const std::string target = record->key + "|" + reading.mark;
    for (const core::Correction& each : snapshot.corrections) {
        if (each.target != target)
            continue;
        if (each.kind == TimeMeaning)
            reading.value = each.value;
        else if (each.kind == TimeAnchor)
            reading.anchor = each.value;
        else if (each.kind == TimeZone)
            reading.zone = each.value;
    }
    return reading;
}

void setReading(
    const Desk& desk, const TimeRef& ref, const core::TimeReading& standing, const core::TimeReading& wanted) {
    using enum core::CorrectionKind;
    const core::DocumentRecord* record = desk.snapshot->document(ref.document);
    const core::TimeRecord* time = timeOf(*desk.snapshot, ref);
    if (!record || !time)
        return;
    const std::string target = record->key + "|" + standing.mark;
    std::vector<core::Correction> corrections;
    if (wanted.value != standing.value)
        corrections.push_back({TimeMeaning, target, wanted.value});
    if (wanted.anchor != standing.anchor)
        corrections.push_back({TimeAnchor, target, wanted.anchor});
    if (wanted.zone != standing.zone)
        corrections.push_back({TimeZone, target, wanted.zone});
    correctAll(
        desk, corrections, TimeTriage::tr("Correct the time “%1”").arg(models::toQt(core::elided(time->text, 40))));
}

void editTime(const Desk& desk, const TimeRef& ref, const std::string& body, QWidget* parent) {
    const core::TimeRecord* time = timeOf(*desk.snapshot, ref);
    if (!time || desk.snapshot->readOnly)
        return;
    const core::TimeReading standing = standingReading(*desk.snapshot, ref, body);
    auto* dialog = new TimeDialog(*time, standing, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, [desk, ref, standing, dialog] {
        setReading(desk, ref, standing, dialog->answer());
    });
    openOver(desk.session, *dialog);
}

void setPublished(const Desk& desk, const std::vector<core::DocumentId>& ids, const QString& iso) {
    std::vector<core::Correction> corrections;
    for (const core::DocumentId id : ids) {
        const core::DocumentRecord* record = desk.snapshot->document(id);
        if (record && !(iso.isEmpty() && !record->publishedCorrected))
            corrections.push_back({core::CorrectionKind::DocumentPublished, std::to_string(id), iso.toStdString()});
    }
    const QString name = nameOf(*desk.snapshot, ids);
    correctAll(
        desk, corrections,
        iso.isEmpty() ? TimeTriage::tr("Take back the date of %1").arg(name)
                      : TimeTriage::tr("Set the date of %1").arg(name));
}

void editPublished(const Desk& desk, const std::vector<core::DocumentId>& ids, QWidget* parent) {
    std::vector<const core::DocumentRecord*> records;
    for (const core::DocumentId id : ids) {
        if (const core::DocumentRecord* record = desk.snapshot->document(id))
            records.push_back(record);
    }
    if (records.empty() || desk.snapshot->readOnly)
        return;
    auto* dialog = new DateDialog(records, parent);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [desk, ids, dialog] { setPublished(desk, ids, dialog->iso()); });
    openOver(desk.session, *dialog);
}

void setZone(const Desk& desk, const std::vector<core::DocumentId>& ids, const QString& zone) {
    std::vector<core::Correction> corrections;
    for (const core::DocumentId id : ids) {
        const core::DocumentRecord* record = desk.snapshot->document(id);
        if (record && record->document.zone != zone.toStdString())
            corrections.push_back({core::CorrectionKind::DocumentZone, std::to_string(id), zone.toStdString()});
    }
    correctAll(desk, corrections, TimeTriage::tr("Set the zone of %1").arg(nameOf(*desk.snapshot, ids)));
}

void editZone(const Desk& desk, const std::vector<core::DocumentId>& ids, QWidget* parent) {
    if (ids.empty() || desk.snapshot->readOnly)
        return;
    auto* dialog = new ZoneDialog(desk.session, desk.state.zone(), desk.snapshot, ids, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, [desk, ids, dialog] { setZone(desk, ids, dialog->zone()); });
    openOver(desk.session, *dialog);
}

} // namespace views
