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
};

FAULTLINE_TEST(ClaimScopeTest)
#include "claimscopetest.moc"
