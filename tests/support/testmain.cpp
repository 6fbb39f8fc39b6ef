// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>
#include <memory>
#include <vector>

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv) __attribute__((weak));

namespace testsupport {
namespace {
struct Entry {
    QString name;
    Factory factory;
};
std::vector<Entry>& entries() {
    static std::vector<Entry> all;
    return all;
}

// Settings, data and logs of this process and its children: programs that run beside it have their own, and what the
// user has set is neither read nor changed.
class Home {
public:
    Home() {
        for (const char* each : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(each));
            QDir().mkpath(folder);
            qputenv(each, QFile::encodeName(folder));
        }
    }

private:
    QTemporaryDir m_folder;
};
} // namespace

bool registerTest(const char* className, Factory factory) {
    entries().push_back({QString::fromLatin1(className).toLower(), std::move(factory)});
    return true;
}
} // namespace testsupport

int main(int argc, char** argv) {
    const testsupport::Home home; // before anything asks for a setting
    const std::unique_ptr<QCoreApplication> app =
        makeTestApplication ? makeTestApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QString wanted;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')))
        wanted = arguments.takeAt(1);
    int failed = 0;
    int run = 0;
    for (const auto& entry : testsupport::entries()) {
        if (!wanted.isEmpty() && entry.name != wanted)
            continue;
        const std::unique_ptr<QObject> test(entry.factory());
        failed += QTest::qExec(test.get(), arguments);
        ++run;
    }
    QThreadPool::globalInstance()->waitForDone(); // what still runs may ask the application for translations
    if (run == 0)
        qWarning("no test class is called %s", qPrintable(wanted));
    return run == 0 ? 2 : failed == 0 ? 0 : 1;
}
