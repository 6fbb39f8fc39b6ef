// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QStandardPaths>
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
} // namespace

bool registerTest(const char* className, Factory factory) {
    entries().push_back({QString::fromLatin1(className).toLower(), std::move(factory)});
    return true;
}
} // namespace testsupport

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
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
    if (run == 0)
        qWarning("no test class is called %s", qPrintable(wanted));
    return run == 0 ? 2 : failed == 0 ? 0 : 1;
}
