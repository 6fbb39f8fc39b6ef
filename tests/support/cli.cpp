// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QProcess>

namespace testsupport {

CliOutcome runCli(const QStringList& arguments, const QString& folder, const QByteArray& input) {
    QProcess process;
    process.setWorkingDirectory(folder.isEmpty() ? QStringLiteral(TEST_DATA_DIR "/cli") : folder);
    process.start(QStringLiteral(TEST_BIN_DIR "/faultline-cli"), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    return {
        process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace testsupport
