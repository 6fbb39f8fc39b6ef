// SPDX-License-Identifier: GPL-3.0-or-later
// Which incident a claim is about, where only the date of publication and rough words say when the incident was.
#include "models/analysis/documentanalysis.h"
#include "models/analysis/lexicon.h"
#include "tests/support/testmain.h"

#include <QtTest>

class ClaimScopeTest : public QObject {
    Q_OBJECT

    static std::vector<core::Claim> claims(const QString& body, const QString& published) {
        static const auto lexicon = analysis::loadLexicon();
        core::Document document;
        document.body = body.toStdString();
        document.published = core::parseIso(published.toStdString());
        return analysis::analyseDocument(document, *lexicon).claims;
    }

private slots:
    void roughDatesOfTheIncidentAreThisIncident_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("published");
        QTest::newRow("part of the month, later in it")
            << "Ferrowell confirmed that a cyberattack caused the payment outages in early March.\n\nShops could not "
               "take cards for hours."
            << "2024-03-27";
        QTest::newRow("the day of the statement is a full day")
            << "The ferry line said on Tuesday that the booking outages in early March were caused by a DDoS "
               "attack.\n\n"
               "Passengers had queued for hours."
            << "2024-03-27";
        QTest::newRow("month, published in the next one")
            << "A software bug caused the blackout of the trams in June, the city's inquiry found.\n\nIt had stopped "
               "four lines."
            << "2024-07-19";
    }
    void roughDatesOfTheIncidentAreThisIncident() {
        QFETCH(QString, body);
        QFETCH(QString, published);
        const auto found = claims(body, published);
        QVERIFY(!found.empty());
        for (const core::Claim& claim : found)
            QCOMPARE(claim.scope, core::Scope::This);
    }
    void anotherOutageOfTheSameMonthStaysAnother() {
        const auto found = claims(
            QStringLiteral(
                "Ferrowell said a faulty update caused the outage on 27 March.\n\nA similar failure in early "
                "March was caused by a power cut."),
            QStringLiteral("2024-03-27"));
        const auto power = std::ranges::find(found, "power", &core::Claim::cause);
        QVERIFY(power != found.end());
        QCOMPARE(power->scope, core::Scope::Other);
    }
    // What is denied in another clause than the one that names an earlier day is denied of this incident.
    void scopesOfClauses_data() {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<bool>("isThis");
        QTest::newRow("denied behind a date of upkeep")
            << "The valves had been renewed in June 2019, and poor maintenance played no part in the outage."
            << "maintenance" << true;
        QTest::newRow("denied behind another clause with a date")
            << "The rule had been written in May 2018, but a bad configuration was not to blame."
            << "configuration" << true;
        QTest::newRow("denied in the clause that names the day")
            << "In June 2019 poor maintenance played no part in the outage."
            << "maintenance" << false;
        QTest::newRow("since a day when something else happened")
            << "The town has been nervous since November 2018, when vandals cut a cable."
            << "cable-damage" << false;
        QTest::newRow("the items of a list stand for themselves")
            << "Findings:\n- in 2018 a power cut had stopped the lifts;\n- the outage was caused by a failed disk."
            << "hardware" << true;
    }
    void scopesOfClauses() {
        QFETCH(QString, sentence);
        QFETCH(QString, cause);
        QFETCH(bool, isThis);
        const auto found = claims(
            "The lifts of the tower were out of service on 27 March 2024, and the outage lasted until noon.\n\n"
            "Nobody was hurt, and the lifts ran again at two.\n\n" +
                sentence,
            QStringLiteral("2024-03-28"));
        const auto claim = std::ranges::find(found, cause.toStdString(), &core::Claim::cause);
        QVERIFY(claim != found.end());
        QCOMPARE(claim->scope == core::Scope::This, isThis);
    }
};

FAULTLINE_TEST(ClaimScopeTest)
#include "claimscopetest.moc"
