// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sourcetriage.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/commands.h"

#include <QCoreApplication>

namespace views {
namespace {

using core::CorrectionKind;

struct SourceTriage {
    Q_DECLARE_TR_FUNCTIONS(views::SourceTriage)
};

std::string standing(const Desk& desk, CorrectionKind kind, const std::string& target) {
    for (const core::Correction& each : desk.snapshot->corrections) {
        if (each.kind == kind && each.target == target)
            return each.value;
    }
    return {};
}

void change(
    const Desk& desk, CorrectionKind kind, const std::string& target, const std::string& value, const QString& text) {
    if (!target.empty() && standing(desk, kind, target) != value)
        correct(desk, {kind, target, value}, text);
}

} // namespace

void gradeSource(const Desk& desk, const std::string& name, char grade) {
    const std::string value = grade ? std::string(1, grade) : std::string();
    const QString text =
        grade ? SourceTriage::tr("Grade “%1” %2", "source, A to F").arg(models::toQt(name), QString(QLatin1Char(grade)))
              : SourceTriage::tr("Take back the grade of “%1”").arg(models::toQt(name));
    change(desk, CorrectionKind::SourceGrade, name, value, text);
}

void setSourceRole(const Desk& desk, const std::string& name, core::SpeakerRole role) {
    change(
        desk, CorrectionKind::SourceRole, name, std::string(core::name(role)),
        SourceTriage::tr("Role of “%1”: %2").arg(models::toQt(name), models::roleText(role)));
}

void takeBackSourceRole(const Desk& desk, const std::string& name) {
    change(
        desk, CorrectionKind::SourceRole, name, {},
        SourceTriage::tr("Take back the role of “%1”").arg(models::toQt(name)));
}

void setSourceNote(const Desk& desk, const std::string& name, const QString& note) {
    change(
        desk, CorrectionKind::SourceNote, name, note.trimmed().toStdString(),
        SourceTriage::tr("Note on “%1”").arg(models::toQt(name)));
}

void joinSources(const Desk& desk, const std::string& name, const std::string& as) {
    if (name != as && !as.empty())
        change(
            desk, CorrectionKind::SourceSame, name, as,
            SourceTriage::tr("“%1” is “%2”", "one source by two names").arg(models::toQt(name), models::toQt(as)));
}

void partSource(const Desk& desk, const std::string& name) {
    change(
        desk, CorrectionKind::SourceSame, name, {},
        SourceTriage::tr("“%1” is a source of its own").arg(models::toQt(name)));
}

void setCopies(const Desk& desk, const std::string& copier, const std::string& copied) {
    if (copier != copied)
        change(
            desk, CorrectionKind::SourceCopies, copier, copied,
            copied.empty() ? SourceTriage::tr("“%1” copies nobody").arg(models::toQt(copier))
                           : SourceTriage::tr("“%1” copies “%2”", "one outlet takes over the articles of another")
                                 .arg(models::toQt(copier), models::toQt(copied)));
}

void setCredibility(const Desk& desk, const std::vector<core::DocumentId>& ids, char credibility) {
    std::vector<core::Correction> corrections;
    const std::string value = credibility ? std::string(1, credibility) : std::string();
    for (const core::DocumentId id : ids) {
        const core::DocumentRecord* record = desk.snapshot->document(id);
        if (record && record->credibility != credibility)
            corrections.push_back({CorrectionKind::DocumentCredibility, std::to_string(id), value});
    }
    const QString of = models::documentsText(static_cast<int>(corrections.size()));
    correctAll(
        desk, corrections,
        credibility
            ? SourceTriage::tr("Credibility %2 for %1", "documents, 1 to 6").arg(of, QString(QLatin1Char(credibility)))
            : SourceTriage::tr("Take back the credibility of %1").arg(of));
}

} // namespace views
