// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/commandtable.h"
#include "views/dialogs/palettedialog.h"
#include "views/navigation.h"
#include "views/viewstate.h"

#include <QCoreApplication>
#include <set>

namespace views {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::CommandPalette)
};

void addCommands(QList<PaletteEntry>& entries, const CommandTable& commands) {
    for (const CommandRow& row : commandRows()) {
        if (!row.id || row.kind == CommandKind::Submenu)
            continue;
        QAction* action = commands.action(QLatin1String(row.id));
        if (action->isEnabled())
            entries.append(
                {commands.fullText(row), action->shortcut().toString(QKeySequence::NativeText),
                 [action] { action->trigger(); }, true});
    }
}

// Choosing one shows only it.
void addNames(
    QList<PaletteEntry>& entries, ViewState& state, const std::set<std::string>& names, models::FacetKind kind,
    const QString& hint) {
    for (const std::string& each : names) {
        const QString name = models::toQt(each);
        entries.append({name, hint, [&state, kind, name] {
                            Filter filter = state.filter();
                            filter.only(kind, name);
                            state.setFilter(filter);
                        }});
    }
}

// On any thread: view state and navigation are only referred to, for when an entry is chosen.
QList<PaletteEntry> caseEntries(const core::Snapshot& snapshot, ViewState& state, Navigation& navigation) {
    QList<PaletteEntry> entries;
    for (const core::Incident& each : snapshot.findings.incidents)
        entries.append({models::toQt(each.title), Words::tr("incident"), [&navigation, id = each.id] {
                            navigation.showIncident(id);
                        }});
    std::set<std::string> publishers;
    std::set<std::string> speakers;
    for (const core::DocumentRecord& record : snapshot.documents) {
        if (!record.document.publisher.empty())
            publishers.insert(record.document.publisher);
        for (const core::ClaimRecord& each : record.claims) {
            if (each.claim.role != core::SpeakerRole::Writer)
                speakers.insert(each.claim.speaker);
        }
    }
    addNames(entries, state, publishers, models::FacetKind::Source, Words::tr("source"));
    addNames(entries, state, speakers, models::FacetKind::Speaker, Words::tr("speaker"));
    for (const core::DocumentRecord& each : snapshot.documents)
        entries.append({models::titleText(each), models::sourceText(each), [&state, id = each.id] {
                            state.selectDocument(id);
                            state.reveal();
                        }});
    return entries;
}

} // namespace

void showPalette(
    const CommandTable& commands, const models::Session& session, ViewState& state, Navigation& navigation,
    QWidget& window) {
    QList<PaletteEntry> entries;
    addCommands(entries, commands);
    const auto date = [&navigation, open = session.isOpen()](const QString& text) -> QList<PaletteEntry> {
        if (!open || !Navigation::isDate(text))
            return {};
        return {
            {Words::tr("Go to %1", "a date").arg(text), Words::tr("date"),
             [&navigation, text] { navigation.goToDate(text); }},
            {Words::tr("What could be known at %1", "a date or a moment").arg(text), Words::tr("date"),
             [&navigation, text] { navigation.showKnownAt(text); }}};
    };
    auto* palette = new PaletteDialog(std::move(entries), date, &window);
    const core::SnapshotPtr snapshot = session.snapshot();
    palette->addFrom(
        [snapshot, &state, &navigation] { return caseEntries(*snapshot, state, navigation); },
        models::isLarge(*snapshot));
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace views
