// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importlimits.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

class ImportLimitsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void init() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QSettings(QStringLiteral("faultline"), QStringLiteral("faultline")).clear();
    }

    void withoutSettingsTheyAreTheUsualOnes() {
        const reading::ReadLimits limits = models::importLimits();
        QCOMPARE(limits.seconds, 30);
        QCOMPARE(limits.memoryMiB, std::size_t{1024});
        QCOMPARE(limits.textBytes, std::size_t{64} << 20);
    }
    void whatIsSetIsKept() {
        models::setImportLimits({.seconds = 5, .memoryMiB = 2048, .textBytes = 8UL << 20});
        const reading::ReadLimits limits = models::importLimits();
        QCOMPARE(limits.seconds, 5);
        QCOMPARE(limits.memoryMiB, std::size_t{2048});
        QCOMPARE(limits.textBytes, std::size_t{8} << 20);
    }
    void valuesThatMakeNoSenseAreBounded() {
        QSettings file(QStringLiteral("faultline"), QStringLiteral("faultline"));
        file.setValue(QStringLiteral("limits/seconds"), QStringLiteral("many"));
        file.setValue(QStringLiteral("limits/memoryMiB"), 1);
        file.setValue(QStringLiteral("limits/textMiB"), 99999999);
        file.sync();
        const reading::ReadLimits limits = models::importLimits();
        QCOMPARE(limits.seconds, 30);
        QCOMPARE(limits.memoryMiB, models::kLeastLimits.memoryMiB);
        QCOMPARE(limits.textBytes, models::kMostLimits.textBytes);
    }
};

FAULTLINE_TEST(ImportLimitsTest)
#include "importlimitstest.moc"
