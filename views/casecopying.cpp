// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casecopying.h"

#include "models/session.h"
#include "views/cases.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace views {

CaseCopying::CaseCopying(models::Session& session, MessageArea& messages, JobBar& jobs, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_job(messages, jobs, this) {}

void CaseCopying::ask() {
    if (!m_session.isOpen() || m_job.tellsRunning())
        return;
    const QString path = m_session.casePath();
    auto* dialog = new QFileDialog(&m_window, tr("Save a copy"), Cases::folderFor(path), Cases::fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(path).suffix());
    dialog->selectFile(tr("%1, copy of %2", "name of a case, day")
                           .arg(QFileInfo(path).completeBaseName(), QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &CaseCopying::save);
    dialog->open();
}

void CaseCopying::save(const QString& path) {
    const FileJob::Words words{
        QStringLiteral("copy"), tr("Saving a copy"), tr("No copy was saved."),
        tr("The copy is saved: %1").arg(QDir::toNativeSeparators(path))};
    m_job.write(
        path, words,
        [copy = m_session.copier()](const FileJob::Run& run) { return copy(run.path, {run.stop, run.progress}); },
        [this] { ask(); });
}

} // namespace views
