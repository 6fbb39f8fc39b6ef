// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's letters decide, and which of its commands can be carried out now.
#include "views/mainwindow.h"

#include "models/session.h"
#include "views/casepage.h"
#include "views/documenttriage.h"
#include "views/importing/watching.h"
#include "views/readonly.h"
#include "views/search/searchbar.h"
#include "views/triage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTabWidget>
#include <QUndoStack>

namespace views {

// What a letter decides depends on the list that has the focus: each of them knows its own letters, and the command
// hands its letter on, whatever key it has been given.
void MainWindow::bindDecisions() {
    const std::pair<const char*, Qt::Key> letters[] = {
        {"decide.confirm", Qt::Key_Y}, {"decide.reject", Qt::Key_X}, {"decide.note", Qt::Key_N},
        {"decide.compare", Qt::Key_C}, {"decide.edit", Qt::Key_E},   {"decide.zone", Qt::Key_Z},
    };
    for (const auto& [id, letter] : letters)
        on(id, [this, key = letter] {
            QWidget* focus = QApplication::focusWidget();
            if (!focus || !casePage().isAncestorOf(focus)) { // it came from the menu or the palette
                QWidget* list = casePage().tabs()->currentWidget();
                for (focus = list; focus->focusProxy();)
                    focus = focus->focusProxy();
            }
            // Not by sendEvent(), which would look for a shortcut again and find this one.
            QKeyEvent pressed(QEvent::KeyPress, key, Qt::NoModifier);
            for (QWidget* each = focus; each && each != m_case; each = each->parentWidget()) {
                pressed.accept();
                static_cast<QObject*>(each)->event(&pressed);
                if (pressed.isAccepted())
                    return;
            }
            if (const auto documents = casePage().chosenDocuments(); key == Qt::Key_N && !documents.empty())
                return editDocumentNote(desk(), documents, this);
            tell(
                key == Qt::Key_C ? tr("Select a contradiction first.")
                                 : tr("Nothing is selected that this could be done with."));
        });
}

void MainWindow::updateCommands() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const bool open = m_session.isOpen();
    const bool writable = !snapshot->readOnly;
    const auto enable = [this](std::initializer_list<const char*> ids, bool on) {
        for (const char* id : ids)
            m_commands.action(QLatin1String(id))->setEnabled(on);
    };
    enable(
        {"tab.claims", "tab.contradictions", "tab.documents", "tab.evidence", "tab.importlog", "view.facets",
         "view.fitall", "view.fitselection", "view.reader", "view.reset", "view.timeline", "view.zoomin",
         "view.zoomout"},
        open);
    enable(
        {"case.close", "case.copy", "edit.clearfilters", "edit.find", "edit.history", "go.date", "go.known",
         "go.nextcontradiction", "go.previouscontradiction", "go.unchecked", "go.unseen", "incident.all",
         "incident.next", "incident.previous", "tools.sources"},
        open);
    for (const CommandRow& row : commandRows()) {
        const bool ofTimeline = row.id && QLatin1String(row.id).startsWith(QLatin1String("timeline."));
        if (ofTimeline && row.kind != CommandKind::Submenu)
            m_commands.action(QLatin1String(row.id))->setEnabled(open);
    }
    m_commands.submenu(QStringLiteral("incident.list"))->setEnabled(!snapshot->findings.incidents.empty());
    m_search->setEnabled(open);
    enable({"import.files", "import.folder", "import.paste", "import.watch"}, writable);
    enable({"case.merge"}, open && writable);
    enable({"tools.reanalyse"}, open && writable && !snapshot->documents.empty());
    enable({"import.unwatch"}, !m_watching->folder().isEmpty());
    enable(
        {"go.original", "go.versions", "reader.find", "reader.findnext", "reader.findprevious", "edit.quote"},
        m_state.selection().document != 0);
    m_commands.submenu(QStringLiteral("search.recent"))->setEnabled(open);
    enable({"search.save"}, open && writable && !m_state.filter().query.isEmpty());
    enable({"decide.compare"}, open);
    enable({"view.save"}, open && writable);
    enable(
        {"decide.confirm", "decide.reject", "decide.note", "decide.star", "decide.tag", "decide.edit", "decide.zone"},
        open && writable);
    const core::DocumentRecord* record = snapshot->document(m_state.selection().document);
    const bool movable = record && writable && snapshot->findings.incidents.size() > (record->incident != 0 ? 1U : 0U);
    m_commands.submenu(QStringLiteral("incident.move"))->setEnabled(movable);
    m_commands.submenu(QStringLiteral("incident.merge"))->setEnabled(movable && record->incident != 0);
    enable({"incident.leave"}, record && writable && canLeaveIncident(*snapshot, record->id));
    enable({"report.pdf", "report.export"}, open && !snapshot->documents.empty());
    enable({"edit.date", "edit.zone", "edit.document"}, writable && m_state.selection().document != 0);
    enable({"go.back"}, m_state.canGoBack());
    enable({"go.forward"}, m_state.canGoForward());
    const QUndoStack* undo = m_state.undoStack();
    enable({"edit.undo"}, undo->canUndo());
    enable({"edit.redo"}, undo->canRedo());
    const auto name = [this](const char* id, const QString& plain, const QString& what) {
        m_commands.action(QLatin1String(id))
            ->setText(what.isEmpty() ? plain : tr("%1 %2", "Undo, and what").arg(plain, CommandTable::literal(what)));
    };
    name("edit.undo", tr("&Undo"), undo->undoText());
    name("edit.redo", tr("&Redo"), undo->redoText());
    explainReadOnly(m_commands, m_session);
}

} // namespace views
