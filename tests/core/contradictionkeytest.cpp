// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/contradictionkey.h"

#include "models/core/claim.h"
#include "tests/support/testmain.h"

#include <QtTest>

class ContradictionKeyTest : public QObject {
    Q_OBJECT

    static std::string claimIn(const char* document, const char* words, bool inTitle = false) {
        core::Claim claim;
        claim.cause = "cable-damage";
        claim.text = words;
        claim.inTitle = inTitle;
        return core::claimKey(document, claim);
    }

private slots:
    void bothClaimsAreFoundAgain() {
        const core::ContradictionKey key{
            "denial", claimIn("a1#1", "a cable | broke #3"), claimIn("b2#12", "Ein Kabel riß", true)};
        const auto read = core::contradictionKeyOf(core::keyText(key));
        QVERIFY(read.has_value());
        QCOMPARE(*read, key);
    }
    void theOrderOfTheClaimsIsNotPartOfIt() {
        const std::string a = claimIn("a1#1", "x");
        const std::string b = claimIn("b2#1", "y");
        QCOMPARE(core::keyText({"denial", b, a}), core::keyText({"denial", a, b}));
    }
    void whatIsNoKeyIsNone() {
        for (const char* text : {"", "denial", "denial|", "denial|a#1|x", "#|#", "a#1|b#2|c", "denial||a#b#"})
            QVERIFY2(!core::contradictionKeyOf(text), text);
    }
};

FAULTLINE_TEST(ContradictionKeyTest)
#include "contradictionkeytest.moc"
