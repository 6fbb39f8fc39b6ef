// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dailybackup.h"

#include "models/store/backups.h"

#include <QDate>
#include <QSettings>
#include <algorithm>
#include <chrono>
#include <spdlog/spdlog.h>

namespace models {
namespace {

constexpr auto kFirst = std::chrono::seconds(20); // after opening, which is to be quick
constexpr int kMostKept = 1000;
const QString kDailyKey = QStringLiteral("backups/daily");
const QString kKeptKey = QStringLiteral("backups/kept");
constexpr auto kNext = std::chrono::hours(1); // the day may have changed

} // namespace

BackupChoice backupChoice() {
    const QSettings settings;
    const BackupChoice normal;
    return {
        settings.value(kDailyKey, normal.daily).toBool(),
        std::clamp(settings.value(kKeptKey, normal.kept).toInt(), 1, kMostKept)};
}

void setBackupChoice(const BackupChoice& choice) {
    QSettings settings;
    settings.setValue(kDailyKey, choice.daily);
    settings.setValue(kKeptKey, choice.kept);
}

DailyBackup::DailyBackup() {
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::backUp);
}

DailyBackup::~DailyBackup() {
    m_stop = true;
}

void DailyBackup::start(const QString& casePath) {
    m_path = casePath;
    m_refused = false;
    m_timer.start(kFirst);
}

void DailyBackup::stop() {
    m_timer.stop();
    m_path.clear();
}

void DailyBackup::backUp() {
    m_timer.start(kNext);
    const BackupChoice choice = backupChoice();
    if (!choice.daily)
        return;
    const std::string day = QDate::currentDate().toString(Qt::ISODate).toStdString();
    m_worker.post([this, path = m_path, day, most = static_cast<std::size_t>(choice.kept)] {
        if (m_stop)
            return;
        const auto made = store::backUpCase(std::filesystem::path(path.toStdString()), day, &m_stop, most);
        if (made && *made)
            spdlog::info("backed up: {}", (*made)->string());
        if (made || made.error().code == core::ErrorCode::Cancelled)
            return;
        spdlog::warn("not backed up: {}", made.error().message);
        const auto say = [this, path, message = QString::fromStdString(made.error().message)] {
            if (path == m_path && !std::exchange(m_refused, true))
                emit refused(message);
        };
        QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
    });
}

} // namespace models
