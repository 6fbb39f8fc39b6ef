// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/folderwatch.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

namespace models {
namespace {

constexpr int kMostFiles = 100'000; // below all folders together
constexpr int kMostFolders = 4'000; // watched for changes; a slow look finds what happens in others
constexpr std::chrono::seconds kSlowLook{30};
constexpr int kEmptyLooks = 20; // a file that is still empty after so many waits for the slow looks

// Names that programs give to what they have not finished.
bool isUnfinished(const QString& name) {
    for (const char* ending : {".part", ".crdownload", ".download", ".tmp", ".partial", ".swp", ".faultline"}) {
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    }
    return name.endsWith(QLatin1Char('~')) || name.contains(QLatin1String(".faultline-"));
}

} // namespace

FolderWatch::FolderWatch(QObject* parent)
    : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::lookSoon);
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::setFolders(const QStringList& folders) {
    ++m_serial;
    m_folders = folders;
    m_seen.clear();
    m_told.clear();
    m_empty.clear();
    m_lost.clear();
    m_timer.stop();
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!m_folders.isEmpty())
        lookSoon();
}

FolderWatch::Look FolderWatch::look(const QStringList& folders) {
    Look found;
    for (const QString& folder : folders) {
        const QFileInfo info(folder);
        if (!info.isDir() || !info.isReadable()) {
            found.lost.append(folder);
            continue;
        }
        found.folders.append(folder);
        QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (entries.hasNext() && found.files.size() < kMostFiles) {
            entries.next();
            const QFileInfo entry = entries.fileInfo();
            if (entry.isDir())
                found.folders.append(entry.filePath());
            else if (isUnfinished(entry.fileName()))
                continue;
            else if (entry.size() == 0)
                found.empty.append(entry.filePath());
            else
                found.files.insert(entry.filePath(), {entry.size(), entry.lastModified().toMSecsSinceEpoch()});
        }
    }
    return found;
}

void FolderWatch::lookSoon() {
    if (m_folders.isEmpty())
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_worker.post([this, folders = m_folders, serial = m_serial] {
        Look found = look(folders);
        QMetaObject::invokeMethod(
            this,
            [this, serial, found = std::move(found)] {
                m_looking = false;
                if (serial == m_serial)
                    take(found);
                else
                    lookSoon();
            },
            Qt::QueuedConnection);
    });
}

// Copying creates a file or empties it before it writes; that it was written then changes no folder, so that nothing
// but another look finds it.
bool FolderWatch::awaitEmpty(const QStringList& empty) {
    QHash<QString, int> looks;
    bool awaited = false;
    for (const QString& file : empty) {
        const int seen = m_empty.value(file) + 1;
        looks.insert(file, seen);
        awaited = awaited || seen <= kEmptyLooks;
    }
    m_empty = std::move(looks);
    return awaited;
}

void FolderWatch::take(const Look& found) {
    QStringList ready;
    bool unsettled = awaitEmpty(found.empty) || m_again;
    m_again = false;
    for (auto it = found.files.begin(); it != found.files.end(); ++it) {
        const auto told = m_told.constFind(it.key());
        if (told != m_told.constEnd() && *told == it.value())
            continue;
        const auto seen = m_seen.constFind(it.key());
        if (seen != m_seen.constEnd() && *seen == it.value()) {
            m_told.insert(it.key(), it.value());
            ready.append(it.key());
        } else {
            unsettled = true;
        }
    }
    m_seen = found.files;
    const QStringList watched = m_watcher.directories();
    const QSet<QString> known(watched.begin(), watched.end());
    QStringList fresh;
    for (const QString& folder : found.folders) {
        if (!known.contains(folder) && known.size() + fresh.size() < kMostFolders)
            fresh.append(folder);
    }
    if (!fresh.isEmpty()) {
        m_watcher.addPaths(fresh);
        unsettled = true; // what came between the look and the watch is found by one more look
    }
    m_timer.start(unsettled ? m_pause : std::chrono::milliseconds(kSlowLook));
    for (const QString& folder : found.lost) {
        if (!m_lost.contains(folder)) {
            m_lost.insert(folder);
            emit folderLost(folder);
        }
    }
    ready.sort();
    if (!ready.isEmpty())
        emit settled(ready);
}

} // namespace models
