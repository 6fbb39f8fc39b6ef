// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/contradictioncount.h"
#include "tests/support/testmain.h"

#include <QtTest>

using namespace core;

class ContradictionCountTest : public QObject {
    Q_OBJECT
private slots:
    void whatMayBeIsNeverCountedAsEstablished() {
        std::vector<Contradiction> all(6);
        all[0].sameIncident = all[1].sameIncident = all[2].sameIncident = SameIncident::Established;
        all[2].state = ContradictionState::Dismissed;
        all[1].state = ContradictionState::Postponed;
        all[5].state = ContradictionState::Dismissed; // a possible one
        const ContradictionCount count = countContradictions(all);
        QCOMPARE(count.established, std::size_t(2));
        QCOMPARE(count.possible, std::size_t(2));
        QCOMPARE(count.dismissed, std::size_t(2));
    }
    void nothingIsNothing() {
        const ContradictionCount none = countContradictions({});
        QCOMPARE(none.established + none.possible + none.dismissed, std::size_t(0));
    }
};

FAULTLINE_TEST(ContradictionCountTest)

#include "contradictioncounttest.moc"
