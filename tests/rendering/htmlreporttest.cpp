// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/htmlreport.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "views/rendering/reportsummary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace testsupport;

class HtmlReportTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();

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
        const QString before = rendering::reportSummary(snapshot, m_causes);
        QVERIFY2(before.contains(QStringLiteral("DDoS: 2 voices assert it, one suspects it.")), qPrintable(before));
        QVERIFY2(before.contains(QStringLiteral("changed its account (16 June 2023")), qPrintable(before));
        for (core::ClaimRecord& each : snapshot.documents.at(kWireCopy - 1).claims)
            each.verdict = core::ClaimVerdict::Rejected;
        QCOMPARE(rendering::reportSummary(snapshot, m_causes), before); // the copy added nothing
    }
};

FAULTLINE_TEST(HtmlReportTest)
#include "htmlreporttest.moc"
