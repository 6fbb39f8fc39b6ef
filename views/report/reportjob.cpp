// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportjob.h"

#include "models/session.h"
#include "models/store/outputs.h"
#include "views/importing/jobbar.h"
#include "views/messagearea.h"
#include "views/rendering/htmlreport.h"
#include "views/report/reportdialog.h"
#include "views/report/reportscope.h"
#include "views/viewstate.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QUrl>
#include <QWidget>
#include <QtConcurrent>

namespace views {
namespace {

const QString kTopic = QStringLiteral("report");

const QString kHtmlEnding = QStringLiteral(".html");

core::Result<void> writeHtml(
    const core::Snapshot& snapshot, const core::CauseTree& causes, const QString& path,
    const rendering::ReportOptions& options) {
    const std::string page = rendering::htmlReport(snapshot, causes, options.scope, options.settings);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(page.data(), static_cast<qint64>(page.size())) >= 0 &&
        file.commit())
        return {};
    return core::fail(
        core::ErrorCode::ReadOnly,
        path.toStdString() + " cannot be written: " + file.errorString().toStdString() + ".");
}

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

void ReportJob::ask() {
    if (isRunning())
        return;
    auto* dialog = new ReportDialog(m_session, m_state, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saveWanted, this, [this, dialog] {
        m_scope = dialog->scope();
        m_settings = dialog->settings();
        askWhere(dialog);
    });
    dialog->open();
}

// The dialog stays until there is a place, so that nothing typed is lost.
void ReportJob::askWhere(QDialog* asking) {
    auto* dialog = new QFileDialog(
        asking, tr("Save the report"), suggestedPath(m_session.casePath()),
        tr("PDF documents (*.pdf);;Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(kHtmlEnding) ? QStringLiteral("html") : QStringLiteral("pdf"));
    });
    dialog->selectFile(suggestedPath(m_session.casePath()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, asking = QPointer(asking)](const QString& path) {
        if (asking)
            asking->accept();
        write(path);
    });
    dialog->open();
}

void ReportJob::write(const QString& path) {
    if (isRunning())
        return;
    m_path = path;
    m_stop = false;
    m_messages.clear(kTopic);
    m_jobs.begin(tr("Writing the report"), [this] { m_stop = true; });
    rendering::ReportOptions options;
    options.scope = m_scope;
    options.settings = m_settings;
    options.stop = &m_stop;
    options.progress = [this](int done, int total) {
        const models::JobProgress progress{tr("Writing the report:"), done, total, {}};
        QMetaObject::invokeMethod(this, [this, progress] { m_jobs.setProgress(progress); });
    };
    m_watcher.setFuture(
        QtConcurrent::run([snapshot = m_session.snapshot(), causes = &m_session.causes(), path, options] {
            if (auto allowed = store::checkOutput(path.toStdString()); !allowed)
                return allowed;
            return path.endsWith(kHtmlEnding, Qt::CaseInsensitive)
                       ? writeHtml(*snapshot, *causes, path, options)
                       : rendering::writeReport(snapshot, *causes, path, options);
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
        m_jobs.tell(tr("No report was written."), tr("Again…"), [this] { ask(); });
    else
        m_messages.show({MessageKind::Error, kTopic, QString::fromStdString(result.error().message), {}, {}});
    emit finished(result.has_value());
}

} // namespace views
