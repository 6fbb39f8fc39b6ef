// SPDX-License-Identifier: GPL-3.0-or-later
// What the process that reads strangers' files has given up, tried in a child of this one.
#include "models/reading/sandbox.h"
#include "models/reading/wire.h"
#include "tests/reading/packing.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <seccomp.h>
#include <sys/prctl.h>
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

// The reader's answer where the kernel lets nobody filter calls any more.
std::optional<reading::WorkerAnswer> answerWithoutFilters(const QTemporaryDir& dir, const std::string& bytes) {
    const QByteArray in = dir.filePath(QStringLiteral("task")).toUtf8();
    const QByteArray out = dir.filePath(QStringLiteral("answer")).toUtf8();
    const reading::WorkerTask task{.name = "a.zip", .bytes = {}, .limits = {}};
    std::ofstream(in.constData(), std::ios::binary) << reading::encodeTaskHead(task) << bytes;
    const pid_t child = fork();
    if (child == 0) {
        const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(seccomp), 0);
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP, 0));
        const int from = open(in.constData(), O_RDONLY);
        const int to = open(out.constData(), O_WRONLY | O_CREAT, 0600);
        if (seccomp_load(filter) == 0 && dup2(from, 0) == 0 && dup2(to, 1) == 1)
            execl(TEST_BIN_DIR "/faultline-reader", "faultline-reader", nullptr);
        _exit(9);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    std::ifstream answer(out.constData(), std::ios::binary);
    return reading::decodeAnswer(std::string(std::istreambuf_iterator<char>(answer), {}));
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
    void ofFilesOnlyThoseOfTheSystemAreRead() {
        const QTemporaryDir dir;
        const QByteArray path = dir.filePath(QStringLiteral("secret")).toUtf8();
        std::ofstream(path.constData()) << "secret";
        const pid_t child = fork();
        if (child == 0) {
            if (!reading::giveUpFiles())
                _exit(3);
            const bool kept = open("/usr/bin/env", O_RDONLY) >= 0;
            _exit(kept && refused(open(path.constData(), O_RDONLY)) && refused(open("/etc/passwd", O_RDONLY)) ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        if (WEXITSTATUS(status) == 3)
            QSKIP("this system offers no Landlock");
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    void whereNothingConfinesTheReaderItsDocumentsSaySo() {
        const QTemporaryDir dir;
        const std::string archive = testsupport::packed({{"a.txt", "A power failure caused the outage on Monday."}});
        const auto answer = answerWithoutFilters(dir, archive);
        QVERIFY(answer);
        QCOMPARE(answer->documents.size(), std::size_t(1));
        QVERIFY2(
            answer->documents[0].notice.starts_with("This system offers no seccomp"),
            answer->documents[0].notice.c_str());
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
