// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "tests/support/testmain.h"

#include <QtTest>

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void offsetsCountCodePointsAndUtf16Units() {
        const std::string text = "a\u00e9\u20ac\U0001F600b";
        const core::OffsetMap map(text);
        const std::size_t bytes[] = {0, 1, 3, 6, 10, 11};
        const std::size_t points[] = {0, 1, 2, 3, 4, 5};
        const std::size_t units[] = {0, 1, 2, 3, 5, 6};
        for (std::size_t i = 0; i < 6; ++i) {
            QCOMPARE(map.codePoint(bytes[i]), points[i]);
            QCOMPARE(map.utf16(bytes[i]), units[i]);
            QCOMPARE(map.byteOfUtf16(units[i]), bytes[i]);
        }
    }
    void illFormedBytesAreReplacedOneByOne() {
        QVERIFY(!core::isUtf8("ab\xC0\xAF"));
        QCOMPARE(
            core::toValidUtf8("a\xFF"
                              "b\xE2\x82"),
            std::string("a\uFFFDb\uFFFD\uFFFD"));
        QVERIFY(core::isUtf8("Z\u00fcrich \U0001F600"));
        QVERIFY(!core::isUtf8("\xED\xA0\x80"));
    }
    void whiteSpaceIsFolded() {
        QCOMPARE(core::simplified("  a\u00a0 b\n\tc "), std::string("a b c"));
        QCOMPARE(core::elided("one two three", 8), std::string("one two…"));
        QCOMPARE(core::elided("one", 3), std::string("one"));
    }
};

FAULTLINE_TEST(TextTest)
#include "texttest.moc"
