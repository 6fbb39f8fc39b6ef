// SPDX-License-Identifier: GPL-3.0-or-later
// What the process that reads strangers' files has given up, tried in a child of this one.
#include "models/reading/sandbox.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

// The exit status of a child that has given up its calls and then does this; -1 when it did not end by itself.
int inSandbox(const std::function<bool()>& act) {
    const pid_t child = fork();
    if (child == 0)
        _exit(!reading::giveUpSystemCalls() ? 2 : act() ? 0 : 1);
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool refused(long outcome) {
    return outcome == -1 && errno == EACCES;
}

} // namespace

class SandboxTest : public QObject {
    Q_OBJECT
private slots:
    void noFileIsWritten() {
        const QTemporaryDir dir;
        const QByteArray path = dir.filePath(QStringLiteral("made")).toUtf8();
        QCOMPARE(inSandbox([&] { return refused(open(path.constData(), O_WRONLY | O_CREAT, 0600)); }), 0);
        QVERIFY(!QFile::exists(QString::fromUtf8(path)));
    }
    void noProcessIsStarted() {
        QCOMPARE(inSandbox([] { return refused(fork()); }), 0);
        QCOMPARE(inSandbox([] { return refused(execl("/bin/true", "true", nullptr)); }), 0);
    }
    void noNetworkIsReached() {
        QCOMPARE(inSandbox([] { return refused(socket(AF_INET, SOCK_STREAM, 0)); }), 0);
        QCOMPARE(inSandbox([] { return refused(socket(AF_UNIX, SOCK_STREAM, 0)); }), 0);
    }
    void filesCanStillBeReadAndThreadsStarted() {
        QCOMPARE(inSandbox([] { return open("/proc/self/exe", O_RDONLY) >= 0; }), 0);
        QCOMPARE(
            inSandbox([] {
                bool ran = false;
                std::thread([&] { ran = true; }).join();
                return ran;
            }),
            0);
    }
};

FAULTLINE_TEST(SandboxTest)
#include "sandboxtest.moc"
