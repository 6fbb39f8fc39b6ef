// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/filejob.h"

#include "models/session.h"
#include "models/store/outputs.h"
#include "views/importing/jobbar.h"
#include "views/messagearea.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrent>
#include <utility>

namespace views {

FileJob::FileJob(MessageArea& messages, JobBar& jobs, QObject* parent)
    : QObject(parent)
    , m_messages(messages)
    , m_jobs(jobs) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileJob::done);
}

FileJob::~FileJob() {
    m_stop = true;
    m_watcher.waitForFinished();
}

bool FileJob::tellsRunning() {
    if (isRunning())
        m_messages.show(
            {MessageKind::Notice,
             m_words.topic,
             m_path.isEmpty()
                 ? tr("This is still under way: %1. Wait for it, or cancel it below.").arg(m_words.running)
                 : tr("%1 is still being written. Wait for it, or cancel it below.").arg(QFileInfo(m_path).fileName()),
             {},
             {}});
    return isRunning();
}

void FileJob::write(const QString& path, const Words& words, Work work, std::function<void()> again) {
    if (isRunning())
        return;
    m_path = path;
    start(
        words,
        [work = std::move(work)](const Run& run) {
            if (auto allowed = store::checkOutput(run.path.toStdString()); !allowed)
                return allowed;
            return work(run);
        },
        std::move(again));
}

void FileJob::run(const QString& done, const Words& words, Work work, std::function<void()> again) {
    if (isRunning())
        return;
    m_path.clear();
    m_done = done;
    start(words, std::move(work), std::move(again));
}

void FileJob::start(const Words& words, Work work, std::function<void()> again) {
    m_words = words;
    m_again = std::move(again);
    m_stop = false;
    m_messages.clear(m_words.topic);
    m_job = m_jobs.begin(m_words.running, [this] { m_stop = true; });
    Run run{m_path, &m_stop, [this, title = m_words.running + QLatin1Char(':')](int done, int total) {
                const models::JobProgress progress{title, done, total, {}};
                QMetaObject::invokeMethod(this, [this, progress] {
                    if (isRunning())
                        m_jobs.setProgress(m_job, progress);
                });
            }};
    m_watcher.setFuture(QtConcurrent::run([run = std::move(run), work = std::move(work)] { return work(run); }));
}

void FileJob::done() {
    m_jobs.end(m_job);
    m_messages.clear(m_words.topic);
    const core::Result<void> result = m_watcher.result();
    if (result && m_path.isEmpty())
        m_jobs.tell(m_done, {}, {});
    else if (result)
        m_jobs.tell(
            m_words.done.isEmpty() ? tr("%1 is written.").arg(QFileInfo(m_path).fileName()) : m_words.done, tr("Open"),
            [path = m_path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    else if (result.error().code == core::ErrorCode::Cancelled)
        m_jobs.tell(m_words.cancelled, tr("Again…"), m_again);
    else
        m_messages.show({MessageKind::Error, m_words.topic, QString::fromStdString(result.error().message), {}, {}});
}

} // namespace views
