// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportjob.h"

#include "models/session.h"
#include "views/filtering.h"
#include "views/importing/jobbar.h"
#include "views/messagearea.h"
#include "views/viewstate.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>
#include <QtConcurrent>

namespace views {
namespace {

const QString kTopic = QStringLiteral("report");

QString suggestedPath(const QString& casePath) {
    const QFileInfo info(casePath);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".pdf"));
}

} // namespace

ReportJob::ReportJob(models::Session& session, ViewState& state, MessageArea& messages, JobBar& jobs, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_state(state)
    , m_messages(messages)
    , m_jobs(jobs)
    , m_window(window) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportJob::done);
}

ReportJob::~ReportJob() {
    m_stop = true;
    m_watcher.waitForFinished();
}

void ReportJob::askWhere() {
    if (isRunning())
        return;
    const QString title =
        m_state.filter().isEmpty() ? tr("Report as PDF") : tr("Report as PDF: only what the filters show");
    auto* dialog = new QFileDialog(&m_window, title, suggestedPath(m_session.casePath()), tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedPath(m_session.casePath()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportJob::write);
    dialog->open();
}

rendering::ReportScope ReportJob::scope() const {
    rendering::ReportScope scope;
    const Filter& filter = m_state.filter();
    if (filter.isEmpty())
        return scope;
    scope.incident = std::max<core::IncidentId>(filter.incident, 0);
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const models::RowPredicate passes(rowFilterOf(m_state), m_session.causes());
    auto& documents = scope.documents.emplace();
    for (const core::DocumentRecord& record : snapshot->documents) {
        if (passes.document(record))
            documents.insert(record.id);
    }
    return scope;
}

void ReportJob::write(const QString& path) {
    if (isRunning())
        return;
    m_path = path;
    m_stop = false;
    m_messages.clear(kTopic);
    m_jobs.begin(tr("Writing the report"), [this] { m_stop = true; });
    rendering::ReportOptions options;
    options.scope = scope();
    options.stop = &m_stop;
    options.progress = [this](int done, int total) {
        const models::JobProgress progress{tr("Writing the report:"), done, total, {}};
        QMetaObject::invokeMethod(this, [this, progress] { m_jobs.setProgress(progress); });
    };
    m_watcher.setFuture(
        QtConcurrent::run([snapshot = m_session.snapshot(), causes = &m_session.causes(), path, options] {
            return rendering::writeReport(snapshot, *causes, path, options);
        }));
}

void ReportJob::done() {
    m_jobs.end();
    const core::Result<void> result = m_watcher.result();
    if (result)
        m_jobs.tell(tr("%1 is written.").arg(QFileInfo(m_path).fileName()), tr("Open"), [path = m_path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        });
    else if (result.error().code == core::ErrorCode::Cancelled)
        m_jobs.tell(tr("No report was written."), tr("Again…"), [this] { askWhere(); });
    else
        m_messages.show({MessageKind::Error, kTopic, QString::fromStdString(result.error().message), {}, {}});
    emit finished(result.has_value());
}

} // namespace views
