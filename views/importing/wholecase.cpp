// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/wholecase.h"

#include "models/items/labels.h"
#include "views/commands.h"
#include "views/commandtable.h"
#include "views/importing/conflictsdialog.h"
#include "views/importing/jobbar.h"
#include "views/importing/reanalysiswindow.h"
#include "views/viewstate.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace views {

WholeCase::WholeCase(models::Session& session, ViewState& state, CommandTable& commands, JobBar& jobs, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_state(state)
    , m_jobs(jobs)
    , m_window(window) {
    connect(commands.action(QStringLiteral("tools.reanalyse")), &QAction::triggered, this, [this] {
        m_session.reanalyse();
    });
    connect(commands.action(QStringLiteral("case.merge")), &QAction::triggered, this, &WholeCase::askMerge);
    connect(&session, &models::Session::merged, this, &WholeCase::merged);
    connect(&session, &models::Session::reanalysed, this, &WholeCase::reanalysed);
}

void WholeCase::askMerge() {
    auto* dialog = new QFileDialog(
        &m_window, tr("Merge another case into this one"), QFileInfo(m_session.casePath()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Faultline cases (*.faultline)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Merge"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_session.merge(path); });
    dialog->open();
}

namespace {

QString whatCame(const models::MergeSummary& summary) {
    const store::Merge& merge = summary.merge;
    const QString name = QFileInfo(summary.path).fileName();
    if (merge.isEmpty())
        return WholeCase::tr("%1: nothing came in that is not here already", "a case").arg(name);
    const QString came =
        WholeCase::tr("%1: %2 and %n correction(s) came in", "a case, documents", static_cast<int>(merge.taken.size()))
            .arg(name, models::documentsText(merge.documents));
    return WholeCase::tr("%1; the case without it stays as %2", "what came in, a file")
        .arg(came, QFile::decodeName(merge.before.filename().c_str()));
}

} // namespace

void WholeCase::merged(const models::MergeSummary& summary) {
    m_jobs.tell(whatCame(summary), tr("Close"), [this] { m_jobs.hush(); });
    if (summary.merge.conflicts.empty())
        return;
    auto* dialog = new ConflictsDialog(m_session, summary, &m_window);
    const Desk desk{m_session, m_state, m_session.snapshot()};
    connect(dialog, &QDialog::accepted, this, [desk, dialog, path = summary.path] {
        correctAll(
            desk, dialog->decisions(),
            tr("Decide conflicts with %1", "a case").arg(QFileInfo(path).completeBaseName()));
    });
    openOver(m_session, *dialog);
}

void WholeCase::reanalysed(const models::ReanalysisSummary& summary) {
    if (summary.isEmpty()) {
        m_jobs.tell(tr("Analysed again: nothing has changed"), tr("Close"), [this] { m_jobs.hush(); });
        return;
    }
    const QString contradictions =
        tr("%n contradiction(s)", nullptr, static_cast<int>(summary.appeared.size() + summary.gone.size()));
    m_jobs.tell(
        tr("Analysed again: %1 and %2 are other than before", "claims, contradictions")
            .arg(models::claimsText(static_cast<int>(summary.claims.size())), contradictions),
        tr("Show what changed"),
        [this, summary] { (new ReanalysisWindow(m_session, m_state, summary, &m_window))->show(); });
}

} // namespace views
