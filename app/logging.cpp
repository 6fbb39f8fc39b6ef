// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QByteArray>
#include <QDir>
#include <QString>
#include <memory>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <vector>

namespace app {
namespace {

constexpr std::size_t kLogBytes = 1024 * 1024;
constexpr std::size_t kLogFiles = 3;

QString stateFolder() {
    // QStandardPaths::StateLocation came with Qt 6.7.
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::homePath() + QLatin1String("/.local/state");
    return base + QLatin1String("/faultline");
}

// Of no use to whoever reads the log: Qt makes the folder itself then.
bool isIdle(const QString& message) {
    return message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"));
}

void logQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const QByteArray text = message.toUtf8();
    const char* category = context.category ? context.category : "qt";
    switch (type) {
    case QtDebugMsg:
        spdlog::debug("[{}] {}", category, text.constData());
        break;
    case QtInfoMsg:
        spdlog::info("[{}] {}", category, text.constData());
        break;
    case QtWarningMsg:
        if (isIdle(message))
            spdlog::debug("[{}] {}", category, text.constData());
        else
            spdlog::warn("[{}] {}", category, text.constData());
        break;
    case QtCriticalMsg:
        spdlog::error("[{}] {}", category, text.constData());
        break;
    case QtFatalMsg:
        spdlog::critical("[{}] {}", category, text.constData());
        spdlog::shutdown();
        break;
    }
}

spdlog::level::level_enum levelOf(LogLevel level) {
    switch (level) {
    case LogLevel::Warnings:
        return spdlog::level::warn;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Debug:
        return spdlog::level::debug;
    }
    return spdlog::level::warn;
}

} // namespace

void startLogging(LogLevel level) {
    auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    console->set_level(levelOf(level));
    std::vector<spdlog::sink_ptr> sinks{console};
    const QString folder = stateFolder();
    if (QDir().mkpath(folder)) {
        try {
            auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                (folder + QLatin1String("/faultline.log")).toStdString(), kLogBytes, kLogFiles);
            file->set_level(spdlog::level::debug);
            sinks.push_back(std::move(file));
        } catch (const spdlog::spdlog_ex& error) {
            console->log(spdlog::details::log_msg("faultline", spdlog::level::warn, error.what()));
        }
    }
    auto logger = std::make_shared<spdlog::logger>("faultline", sinks.begin(), sinks.end());
    logger->set_level(spdlog::level::debug);
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(logQtMessage);
}

} // namespace app
