// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/htmlreport.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "views/rendering/reportreversals.h"
#include "views/rendering/reportsummary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace testsupport;

class HtmlReportTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();
    const models::RowPredicate m_everything{{}, m_causes};

    QString page(const core::Snapshot& snapshot) {
        return QString::fromStdString(
            rendering::htmlReport(std::make_shared<const core::Snapshot>(snapshot), m_causes));
    }
    static QJsonObject dataOf(const QString& page) {
        const QString begin = QStringLiteral("id=\"data\">");
        const qsizetype from = page.indexOf(begin) + begin.size();
        return QJsonDocument::fromJson(page.mid(from, page.indexOf(QStringLiteral("</script>"), from) - from).toUtf8())
            .object();
    }

private slots:
    void bothQuotesOfEveryOpenContradictionStandInIt() {
        const auto snapshot = sampleSnapshot();
        const QString html = page(*snapshot).remove(QStringLiteral("<mark>")).remove(QStringLiteral("</mark>"));
        int looked = 0;
        for (const core::Contradiction& each : snapshot->findings.contradictions) {
            if (each.state == core::ContradictionState::Dismissed)
                continue;
            for (const core::ClaimRef& side : {each.a, each.b}) {
                const QString quote = QString::fromStdString(snapshot->claim(side)->claim.text).toHtmlEscaped();
                QVERIFY2(html.contains(quote), qPrintable(quote));
                ++looked;
            }
        }
        QVERIFY(looked >= 8);
    }
    void theTimelineHoldsEveryDatedEventAndTheTableARowForEach() {
        const auto snapshot = sampleSnapshot();
        const QString html = page(*snapshot);
        const QJsonArray events = dataOf(html).value(QStringLiteral("events")).toArray();
        QCOMPARE(events.size(), static_cast<qsizetype>(snapshot->undatedFrom));
        QCOMPARE(html.count(QStringLiteral("<tr data-event>")), events.size());
        const auto lanes = dataOf(html).value(QStringLiteral("lanes")).toArray().size();
        for (const QJsonValue& event : events)
            QVERIFY(event[QStringLiteral("lane")].toInt() < lanes);
    }
    void nothingIsLoadedAndNothingOfAnArticleRuns() {
        core::Snapshot hostile = *sampleSnapshot();
        const std::string attack = "</script><script>alert(1)</script><img src=x onerror=alert(2)> {{DATA}}";
        for (core::DocumentRecord& record : hostile.documents) {
            record.document.title = attack;
            record.document.publisher = attack;
            for (core::ClaimRecord& claim : record.claims) {
                claim.claim.text = attack;
                claim.claim.cues.clear();
                claim.claim.speaker = attack;
            }
        }
        core::buildEvents(hostile);
        const QString html = page(hostile);
        QCOMPARE(html.count(QStringLiteral("<script")), 2); // the page's own
        QVERIFY(!html.contains(QStringLiteral("<img")));
        for (const char* outside : {"http://", "https://", "@import", "url("})
            QVERIFY2(!html.contains(QLatin1String(outside)), outside);
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
        QVERIFY(!dataOf(html).isEmpty());
    }
    void anEmptyCaseIsAPageToo() {
        const QString html = page(*emptySnapshot(true));
        QVERIFY(html.contains(QStringLiteral("No source in this report says what the cause was.")));
        QVERIFY(dataOf(html).value(QStringLiteral("events")).toArray().isEmpty());
        QVERIFY(!html.contains(QStringLiteral("{{")));
    }
    void theSummaryCountsVoicesNotCopies() {
        core::Snapshot snapshot = *sampleSnapshot();
        const QStringList before = rendering::reportSummary(snapshot, m_causes, m_everything, models::DisplayZone::Utc);
        const QString& june = before.front();
        QVERIFY2(june.startsWith(QStringLiteral("Lumora Mail, 5–9 June 2023 (7 documents). ")), qPrintable(june));
        QVERIFY2(june.contains(QStringLiteral("DDoS: 2 voices assert it, one suspects it.")), qPrintable(june));
        QVERIFY2(june.contains(QStringLiteral("changed its account (16 June 2023")), qPrintable(june));
        for (core::ClaimRecord& each : snapshot.documents.at(kWireCopy - 1).claims)
            each.verdict = core::ClaimVerdict::Rejected;
        QCOMPARE(
            rendering::reportSummary(snapshot, m_causes, m_everything, models::DisplayZone::Utc),
            before); // the copy added nothing
    }
    void incidentsAreNotAddedUp() {
        core::Snapshot snapshot = *sampleSnapshot();
        const QStringList two = rendering::reportSummary(snapshot, m_causes, m_everything, models::DisplayZone::Utc);
        QCOMPARE(two.size(), 2);
        QVERIFY2(
            two.at(1).startsWith(QStringLiteral("Lumora Mail, 10 July 2025 (1 document). ")), qPrintable(two.at(1)));
        QVERIFY(!two.at(1).contains(QStringLiteral("DDoS")));
        // Three are told, the others counted.
        for (core::IncidentId id = 3; id < 7; ++id) {
            core::Incident& more = snapshot.findings.incidents.emplace_back(snapshot.findings.incidents.at(1));
            more.id = id;
        }
        const QStringList many = rendering::reportSummary(snapshot, m_causes, m_everything, models::DisplayZone::Utc);
        QCOMPARE(many.size(), 4);
        QCOMPARE(many.first(), two.first());
        QCOMPARE(many.last(), QStringLiteral("3 further incidents stand in this report."));
    }
    // Who only passes on what others say has not changed an account.
    void whoChangedIsNeverADistributor_data() {
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("ownVoice");
        QTest::addColumn<QString>("who");
        QTest::newRow("a page of its own") << QStringLiteral("Lumora Mail status") << QStringLiteral("Update") << true
                                           << QStringLiteral("Lumora Mail");
        QTest::newRow("a statement distributed")
            << QStringLiteral("Southern Press Wire") << QStringLiteral("Statement by Lumora Mail on its outage") << true
            << QStringLiteral("Lumora Mail");
        QTest::newRow("a title that names nobody")
            << QStringLiteral("Southern Press Wire") << QStringLiteral("Our statement") << true
            << QStringLiteral("Lumora");
        QTest::newRow("quoted") << QStringLiteral("Harbour Wire") << QStringLiteral("Outage") << false
                                << QStringLiteral("a spokesman");
    }
    void whoChangedIsNeverADistributor() {
        QFETCH(QString, publisher);
        QFETCH(QString, title);
        QFETCH(bool, ownVoice);
        QFETCH(QString, who);
        core::Snapshot snapshot = *sampleSnapshot();
        const core::Contradiction* reversal = snapshot.contradiction(kReversal);
        core::DocumentRecord& later = snapshot.documents.at(static_cast<std::size_t>(reversal->b.document) - 1);
        later.document.publisher = publisher.toStdString();
        later.document.title = title.toStdString();
        core::Claim& claim = later.claims.at(static_cast<std::size_t>(reversal->b.index)).claim;
        claim.role = ownVoice ? core::SpeakerRole::Writer : core::SpeakerRole::Operator;
        claim.speaker = ownVoice ? "article" : "a spokesman";
        core::Claim& before = snapshot.documents.at(static_cast<std::size_t>(reversal->a.document) - 1)
                                  .claims.at(static_cast<std::size_t>(reversal->a.index))
                                  .claim;
        before.role = core::SpeakerRole::Operator;
        before.speaker = "Lumora";
        QCOMPARE(rendering::whoChanged(snapshot, *reversal), who);
        const QString told =
            rendering::reportSummary(snapshot, m_causes, m_everything, models::DisplayZone::Utc).join(QLatin1Char(' '));
        QVERIFY2(told.contains(who + QStringLiteral(" changed its account")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("Press Wire")), qPrintable(told));
    }
};

FAULTLINE_TEST(HtmlReportTest)
#include "htmlreporttest.moc"
