// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Test programs hold several Qt Test classes. A class registers itself with FAULTLINE_TEST(Class) under its lower-case
// name, and `test_<folder> <name> [Qt Test arguments]` runs that one; without a name all run. A program whose folder
// needs a QGuiApplication or QApplication defines makeTestApplication() (see tests/views); otherwise a QCoreApplication
// is made.

#include <QObject>
#include <functional>

namespace testsupport {
using Factory = std::function<QObject*()>;
bool registerTest(const char* className, Factory factory);
} // namespace testsupport

#define FAULTLINE_TEST(Class)                                                                                          \
    static const bool registered##Class =                                                                              \
        testsupport::registerTest(#Class, [] { return static_cast<QObject*>(new Class); });
