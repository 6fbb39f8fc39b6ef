// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importlimits.h"

#include <QSettings>
#include <algorithm>

namespace models {
namespace {

constexpr std::size_t kMiB = 1UL << 20;
const QString kSeconds = QStringLiteral("limits/seconds");
const QString kMemory = QStringLiteral("limits/memoryMiB");
const QString kText = QStringLiteral("limits/textMiB");

// The same file for both programs, whatever they call themselves.
QSettings settings() {
    return QSettings(QStringLiteral("faultline"), QStringLiteral("faultline"));
}

std::size_t bounded(
    const QSettings& stored, const QString& key, std::size_t normal, std::size_t least, std::size_t most) {
    bool isNumber = false;
    const qulonglong value = stored.value(key).toULongLong(&isNumber);
    return isNumber ? std::clamp<std::size_t>(value, least, most) : normal;
}

} // namespace

reading::ReadLimits importLimits() {
    const QSettings stored = settings();
    const reading::ReadLimits normal;
    reading::ReadLimits limits;
    limits.seconds = static_cast<int>(bounded(
        stored, kSeconds, static_cast<std::size_t>(normal.seconds), static_cast<std::size_t>(kLeastLimits.seconds),
        static_cast<std::size_t>(kMostLimits.seconds)));
    limits.memoryMiB = bounded(stored, kMemory, normal.memoryMiB, kLeastLimits.memoryMiB, kMostLimits.memoryMiB);
    limits.textBytes =
        bounded(stored, kText, normal.textBytes / kMiB, kLeastLimits.textBytes / kMiB, kMostLimits.textBytes / kMiB) *
        kMiB;
    return limits;
}

void setImportLimits(const reading::ReadLimits& limits) {
    QSettings stored = settings();
    stored.setValue(kSeconds, limits.seconds);
    stored.setValue(kMemory, static_cast<qulonglong>(limits.memoryMiB));
    stored.setValue(kText, static_cast<qulonglong>(limits.textBytes / kMiB));
}

} // namespace models
