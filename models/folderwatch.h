// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Watches folders, with the folders in them, for files that are new or have changed, and tells of each when it has
// settled: when two looks in a row found the same size and time of change, so that a file that is still being written
// or downloaded waits; an empty one waits to be written. What was there when the watch began is told of as well;
// importing it again changes nothing. Lives on the GUI thread; the looking is done on a thread of its own. Hidden files
// and the half-finished downloads of browsers are never told of.

#include "models/worker.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <chrono>

namespace models {

class FolderWatch : public QObject {
    Q_OBJECT
public:
    explicit FolderWatch(QObject* parent = nullptr);
    ~FolderWatch() override;

    void setFolders(const QStringList& folders); // replaces what was watched; empty: nothing
    QStringList folders() const { return m_folders; }
    void setPause(std::chrono::milliseconds pause) {
        m_pause = pause;
    } // between two looks while something is unsettled

signals:
    void settled(const QStringList& files); // never empty
    void folderLost(const QString& folder); // it is gone or cannot be read; told once

private:
    struct State {
        qint64 size = 0;
        qint64 changed = 0; // ms
        bool operator==(const State&) const = default;
    };
    struct Look {
        QHash<QString, State> files;
        QStringList empty;   // perhaps about to be written
        QStringList folders; // all below, for the watcher
        QStringList lost;
    };
    static Look look(const QStringList& folders);
    void lookSoon();
    void take(const Look& found);
    bool awaitEmpty(const QStringList& empty); // whether one of them is new enough to wait for

    QStringList m_folders;
    QHash<QString, State> m_seen; // at the last look
    QHash<QString, State> m_told; // as they were when they were told of
    QHash<QString, int> m_empty;  // in how many looks they have been
    QSet<QString> m_lost;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{1500};
    bool m_looking = false;
    bool m_again = false; // something changed during a look
    int m_serial = 0;     // of setFolders()
    Worker m_worker{QStringLiteral("folder watch")};
};

} // namespace models
