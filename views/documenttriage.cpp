// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documenttriage.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/commands.h"
#include "views/contradictions/notedialog.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <algorithm>

namespace views {
namespace {

struct DocumentTriage {
    Q_DECLARE_TR_FUNCTIONS(views::DocumentTriage)
};

std::vector<const core::DocumentRecord*> recordsOf(
    const core::Snapshot& snapshot, const std::vector<core::DocumentId>& ids) {
    std::vector<const core::DocumentRecord*> records;
    for (const core::DocumentId id : ids) {
        if (const core::DocumentRecord* record = snapshot.document(id))
            records.push_back(record);
    }
    return records;
}

// Each once, in their order.
QStringList tagsIn(const QString& text) {
    QStringList tags;
    for (const QString& each : text.split(QLatin1Char(','))) {
        if (const QString tag = each.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

QStringList commonTags(const std::vector<const core::DocumentRecord*>& records) {
    QStringList common = records.empty() ? QStringList() : tagsIn(models::toQt(records.front()->tags));
    for (const core::DocumentRecord* each : records) {
        const QStringList own = tagsIn(models::toQt(each->tags));
        common.removeIf([&](const QString& tag) { return !own.contains(tag); });
    }
    return common;
}

void carryOut(
    const Desk& desk, core::CorrectionKind kind,
    const std::vector<std::pair<const core::DocumentRecord*, std::string>>& values, const QString& text) {
    std::vector<core::Correction> corrections;
    for (const auto& [record, value] : values)
        corrections.push_back({kind, std::to_string(record->id), value});
    constexpr std::size_t kTitleLength = 40; // undo menus have little room
    const QString of = values.size() == 1 ? DocumentTriage::tr("“%1”").arg(models::toQt(core::elided(
                                                models::titleText(*values.front().first).toStdString(), kTitleLength)))
                                          : models::documentsText(static_cast<int>(values.size()));
    correctAll(desk, corrections, text.arg(of));
}

} // namespace

void star(const Desk& desk, const std::vector<core::DocumentId>& ids) {
    const auto records = recordsOf(*desk.snapshot, ids);
    const bool all = std::ranges::all_of(records, &core::DocumentRecord::starred);
    std::vector<std::pair<const core::DocumentRecord*, std::string>> values;
    for (const core::DocumentRecord* each : records) {
        if (each->starred == all)
            values.emplace_back(each, all ? "" : "1");
    }
    carryOut(
        desk, core::CorrectionKind::DocumentStar, values,
        all ? DocumentTriage::tr("Take the star off %1", "documents") : DocumentTriage::tr("Star %1", "documents"));
}

QString commonTags(const core::Snapshot& snapshot, const std::vector<core::DocumentId>& ids) {
    return commonTags(recordsOf(snapshot, ids)).join(QStringLiteral(", "));
}

void setTags(const Desk& desk, const std::vector<core::DocumentId>& ids, const QString& tags) {
    const auto records = recordsOf(*desk.snapshot, ids);
    const QStringList before = commonTags(records);
    const QStringList wanted = tagsIn(tags);
    std::vector<std::pair<const core::DocumentRecord*, std::string>> values;
    for (const core::DocumentRecord* each : records) {
        const QStringList had = tagsIn(models::toQt(each->tags));
        QStringList now = had;
        now.removeIf([&](const QString& tag) { return before.contains(tag) && !wanted.contains(tag); });
        for (const QString& tag : wanted) {
            if (!now.contains(tag))
                now << tag;
        }
        if (now != had)
            values.emplace_back(each, now.join(QStringLiteral(", ")).toStdString());
    }
    carryOut(desk, core::CorrectionKind::DocumentTags, values, DocumentTriage::tr("Tags of %1", "documents"));
}

void editTags(const Desk& desk, const std::vector<core::DocumentId>& ids, QWidget* parent) {
    if (recordsOf(*desk.snapshot, ids).empty() || desk.snapshot->readOnly)
        return;
    auto* dialog = new QInputDialog(parent);
    dialog->setObjectName(QStringLiteral("tags"));
    dialog->setWindowTitle(DocumentTriage::tr("Tags"));
    dialog->setLabelText(
        ids.size() == 1 ? DocumentTriage::tr("Tags, separated by commas:")
                        : DocumentTriage::tr("Tags that all %1 have, separated by commas:", "documents")
                              .arg(models::documentsText(static_cast<int>(ids.size()))));
    dialog->setTextValue(commonTags(*desk.snapshot, ids));
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [desk, ids](const QString& text) {
        setTags(desk, ids, text);
    });
    openOver(desk.session, *dialog);
}

void setDocumentNote(const Desk& desk, const std::vector<core::DocumentId>& ids, const QString& note) {
    const std::string wanted = note.trimmed().toStdString();
    std::vector<std::pair<const core::DocumentRecord*, std::string>> values;
    for (const core::DocumentRecord* each : recordsOf(*desk.snapshot, ids)) {
        if (each->note != wanted)
            values.emplace_back(each, wanted);
    }
    carryOut(
        desk, core::CorrectionKind::DocumentNote, values,
        wanted.empty() ? DocumentTriage::tr("Remove the note on %1", "documents")
                       : DocumentTriage::tr("Note on %1", "documents"));
}

void editDocumentNote(const Desk& desk, const std::vector<core::DocumentId>& ids, QWidget* parent) {
    const auto records = recordsOf(*desk.snapshot, ids);
    if (records.empty() || desk.snapshot->readOnly)
        return;
    const std::string& first = records.front()->note;
    const bool same =
        std::ranges::all_of(records, [&](const core::DocumentRecord* each) { return each->note == first; });
    const QString before = same ? models::toQt(first) : QString();
    const QString of = models::documentsText(static_cast<int>(records.size()));
    auto* dialog = new NoteDialog(
        DocumentTriage::tr("Note"),
        records.size() == 1 ? DocumentTriage::tr("Your note on “%1”:").arg(models::titleText(*records.front()))
        : same              ? DocumentTriage::tr("Your note on %1:", "documents").arg(of)
               : DocumentTriage::tr("Your note on %1, in the place of those they have:", "documents").arg(of),
        before, DocumentTriage::tr("Keep note"), parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, [desk, ids, dialog, before] {
        if (dialog->note() != before) // nothing typed over notes that differ leaves them
            setDocumentNote(desk, ids, dialog->note());
    });
    openOver(desk.session, *dialog);
}

} // namespace views
