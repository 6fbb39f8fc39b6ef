// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Backs up the open case on a worker of its own: soon after it was opened, and again when the day has changed
// (models/store/backups.h). On the GUI thread, which never waits but for the end of the program.

#include "models/worker.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <atomic>

namespace models {

// What the user wants of it; remembered (QSettings, "backups/..."). Asked anew for each backup.
struct BackupChoice {
    bool daily = true;
    int kept = 7; // at least 1
    bool operator==(const BackupChoice&) const = default;
};
BackupChoice backupChoice();
void setBackupChoice(const BackupChoice& choice);

class DailyBackup : public QObject {
    Q_OBJECT
public:
    DailyBackup();
    ~DailyBackup() override; // ends one that is under way

    void start(const QString& casePath); // of a case that is open for writing
    void stop();

signals:
    void refused(const QString& message); // once for each case that is opened

private:
    void backUp();

    QString m_path;
    QTimer m_timer;
    bool m_refused = false;
    std::atomic<bool> m_stop = false; // any thread
    Worker m_worker{QStringLiteral("backups")};
};

} // namespace models
