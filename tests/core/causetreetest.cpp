// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/causetree.h"
#include "tests/support/testmain.h"

#include <QtTest>

class CauseTreeTest : public QObject {
    Q_OBJECT
private slots:
    void everyCauseOfTheContractIsThere() {
        const core::CauseTree tree = core::CauseTree::builtIn();
        for (const char* cause :
             {"malicious", "cyberattack",  "ddos",          "malware",       "intrusion",    "sabotage",
              "technical", "software-bug", "faulty-update", "configuration", "hardware",     "data-corruption",
              "capacity",  "network",      "dns",           "routing",       "cable-damage", "certificate-expiry",
              "cooling",   "power",        "human-error",   "third-party",   "environment",  "maintenance"})
            QVERIFY2(tree.find(cause), cause);
        QCOMPARE(tree.nodes().size(), std::size_t(24));
        QCOMPARE(tree.family("ddos"), std::string_view("malicious"));
    }
    void relations_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("relation");
        using R = core::CauseRelation;
        const auto row = [](const char* a, const char* b, R relation) {
            QTest::addRow("%s/%s", a, b) << a << b << static_cast<int>(relation);
        };
        row("technical", "configuration", R::General);
        row("ddos", "cyberattack", R::Specific);
        row("ddos", "ddos", R::Same);
        row("human-error", "configuration", R::Chain);
        row("configuration", "maintenance", R::Chain);
        row("environment", "data-corruption", R::Chain);
        row("ddos", "capacity", R::Chain);
        row("third-party", "hardware", R::Chain);
        row("cyberattack", "technical", R::ExclusiveStrong);
        row("sabotage", "power", R::ExclusiveStrong);
        row("ddos", "faulty-update", R::ExclusiveStrong);
        row("hardware", "certificate-expiry", R::ExclusiveWeak);
        row("environment", "software-bug", R::ExclusiveWeak);
    }
    void relations() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, relation);
        const core::CauseTree tree = core::CauseTree::builtIn();
        QCOMPARE(static_cast<int>(tree.relation(a.toStdString(), b.toStdString())), relation);
    }
    void brokenDataNamesItsLine() {
        const auto tree = core::CauseTree::parse("[tree]\nmalicious = Malicious\n[chains]\nmalicious -> weather\n");
        QVERIFY(!tree);
        QVERIFY(tree.error().message.find("line 4") != std::string::npos);
    }
};

FAULTLINE_TEST(CauseTreeTest)
#include "causetreetest.moc"
