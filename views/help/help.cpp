// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/help.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/help/helpwindow.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QMainWindow>
#include <QWidget>
#include <algorithm>
#include <iterator>

namespace views {
namespace {

// By class, so that no panel needs to know of the manual.
struct PageOfClass {
    const char* className;
    const char* page;
};
constexpr PageOfClass kPages[] = {
    {"views::TimelinePanel", "09-timeline.md"},
    {"views::ContradictionsPanel", "06-contradictions.md"},
    {"views::CompareView", "06-contradictions.md#comparing"},
    {"views::NoteDialog", "06-contradictions.md#states"},
    {"views::ClaimsPanel", "03-claims.md"},
    {"views::ClaimDialog", "03-claims.md"},
    {"views::ReaderPanel", "03-claims.md#why-was-this-marked"},
    {"views::DocumentsPanel", "02-documents.md"},
    {"views::DocumentDialog", "10-triage.md#documents"},
    {"views::OriginalWindow", "02-documents.md#what-happens-to-a-page"},
    {"views::VersionsWindow", "02-documents.md#copies-and-versions"},
    {"views::PasteDialog", "02-documents.md"},
    {"views::ImportLogPanel", "02-documents.md#the-import-log"},
    {"views::EvidencePanel", "11-evidence.md"},
    {"views::SourcesWindow", "11-evidence.md#sources"},
    {"views::BatchDialog", "10-triage.md#many-at-once"},
    {"views::FacetsPanel", "08-search.md#facets"},
    {"views::SearchBar", "08-search.md"},
    {"views::DateDialog", "04-times.md"},
    {"views::TimeDialog", "04-times.md#correcting-a-time"},
    {"views::ZoneDialog", "04-times.md#zones"},
    {"views::ReportDialog", "12-reports.md"},
    {"views::SettingsDialog", "13-settings.md"},
    {"views::KeysSheet", "01-start.md#finding-a-command"},
    {"views::WelcomePage", "01-start.md"},
};

const char* pageOfKind(core::ContradictionKind kind) {
    switch (kind) {
    case core::ContradictionKind::Denial:
        return "06-contradictions.md#denial";
    case core::ContradictionKind::Exclusive:
        return "06-contradictions.md#exclusive";
    case core::ContradictionKind::Reversal:
        break;
    }
    return "06-contradictions.md#reversal";
}

} // namespace

Help::Help(const models::Session& session, ViewState& state, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state) {
    qApp->installEventFilter(this);
    connect(&state, &ViewState::helpRequested, this, &Help::showTopic);
    connect(&state, &ViewState::readerFontChanged, this, [this] {
        if (m_window)
            m_window->setReaderFont(m_state.readerFont());
    });
}

Help::~Help() = default;

QString Help::pageOf(const QWidget* widget) {
    for (const QWidget* each = widget; each; each = each->parentWidget()) {
        const auto* found = std::ranges::find_if(kPages, [&](const PageOfClass& page) {
            return qstrcmp(each->metaObject()->className(), page.className) == 0;
        });
        if (found != std::end(kPages))
            return QString::fromLatin1(found->page);
    }
    return QStringLiteral("01-start.md");
}

void Help::showTopic(const QString& topic) {
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>();
        m_window->setReaderFont(m_state.readerFont());
    }
    m_window->showTopic(topic);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Help::showHere() {
    showTopic(pageOf(QApplication::focusWidget()));
}

void Help::showWhy() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const Selection& selection = m_state.selection();
    const core::DocumentRecord* record = snapshot->document(selection.document);
    if (const core::Contradiction* found = snapshot->contradiction(selection.contradiction))
        return showTopic(QString::fromLatin1(pageOfKind(found->kind)));
    if (record && selection.time >= 0 && static_cast<std::size_t>(selection.time) < record->times.size()) {
        const auto& rules = record->times[static_cast<std::size_t>(selection.time)].time.rules;
        return showTopic(
            rules.empty() ? QStringLiteral("04-times.md") : QStringLiteral("rule:") + models::toQt(rules.front()));
    }
    if (const core::ClaimRecord* claim = snapshot->claim({selection.document, selection.claim}))
        return showTopic(QStringLiteral("rule:") + models::toQt(claim->claim.rule));
    showTopic(QStringLiteral("03-claims.md#why-was-this-marked"));
}

bool Help::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1)
        return QObject::eventFilter(watched, event);
    // The main window has it as a command; its other windows and dialogs have no commands.
    const bool inMain = qobject_cast<const QMainWindow*>(QApplication::activeWindow());
    const bool takesKeys = qobject_cast<const QKeySequenceEdit*>(watched);
    if (inMain || takesKeys || watched != QApplication::focusWidget())
        return QObject::eventFilter(watched, event);
    showHere();
    return true;
}

} // namespace views
