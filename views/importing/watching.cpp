// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/watching.h"

#include "models/session.h"
#include "views/cases.h"
#include "views/importing/jobbar.h"
#include "views/messagearea.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QWidget>

namespace views {
namespace {

const QString kTopic = QStringLiteral("watch");

// A path is no key of a settings file.
QString keyOf(const QString& casePath) {
    const QByteArray name = QFileInfo(casePath).absoluteFilePath().toUtf8();
    return QStringLiteral("watch/") +
           QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

Watching::Watching(models::Session& session, Cases& cases, MessageArea& messages, JobBar& jobs, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_cases(cases)
    , m_messages(messages)
    , m_jobs(jobs)
    , m_window(window) {
    connect(&session, &models::Session::caseOpened, this, &Watching::caseOpened);
    connect(&session, &models::Session::caseClosed, this, &Watching::caseClosed);
    connect(&m_watch, &models::FolderWatch::folderLost, this, &Watching::lost);
    connect(&m_watch, &models::FolderWatch::settled, this, [this](const QStringList& files) {
        m_session.importPaths(files, true);
    });
}

QString Watching::folder() const {
    return m_watch.folders().value(0);
}

void Watching::askFolder() {
    auto* dialog = new QFileDialog(&m_window, tr("Watch a folder"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Watching::watch);
    dialog->open();
}

void Watching::watch(const QString& folder) {
    m_cases.withCase(QFileInfo(folder).fileName(), [this, folder] {
        QSettings().setValue(keyOf(m_session.casePath()), folder);
        set(folder);
        m_jobs.tell(
            tr("Watching “%1”: what appears in it comes in by itself.").arg(QFileInfo(folder).fileName()),
            tr("Stop watching"), [this] { stop(); });
    });
}

void Watching::stop() {
    QSettings().remove(keyOf(m_session.casePath()));
    set({});
}

void Watching::set(const QString& folder) {
    m_messages.clear(kTopic);
    m_watch.setFolders(folder.isEmpty() ? QStringList() : QStringList{folder});
    emit changed();
}

void Watching::caseOpened(const QString& path) {
    const QString folder = QSettings().value(keyOf(path)).toString();
    set(m_session.snapshot()->readOnly ? QString() : folder);
}

void Watching::caseClosed() {
    set({});
}

void Watching::lost(const QString& folder) {
    m_messages.show(
        {MessageKind::Notice, kTopic,
         tr("The watched folder “%1” is missing or cannot be read; it is looked for again every half minute.")
             .arg(folder),
         tr("Stop watching"), [this] { stop(); }});
}

} // namespace views
