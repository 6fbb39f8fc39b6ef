// SPDX-License-Identifier: GPL-3.0-or-later
// Models over a case that is too large to be passed over in the window's thread.
#include "models/items/claimmodel.h"
#include "models/items/contradictionmodel.h"
#include "models/items/documentmodel.h"
#include "models/items/evidencemodel.h"
#include "models/items/facetmodel.h"
#include "models/items/freeing.h"
#include "models/items/incidentmodel.h"
#include "models/items/latest.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>
#include <memory>

using namespace testsupport;
using models::RowFilter;

class LargeCaseTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();
    const core::SnapshotPtr m_large = bigSnapshot(40'000);
    const RowFilter m_ddos{.causes = {"ddos"}};
    const RowFilter m_power{.causes = {"power"}, .speakers = {"Speaker 7"}};

    int claimsThrough(const RowFilter& filter) const {
        const models::RowPredicate passes(filter, m_causes);
        int claims = 0;
        for (const core::DocumentRecord& record : m_large->documents) {
            for (const core::ClaimRecord& each : record.claims)
                claims += passes.claim(record, each.claim) ? 1 : 0;
        }
        return claims;
    }
    static void letWorkersEnd() {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

private slots:
    // What nobody wants any more is let go, and the thread then rests.
    void whatIsDroppedIsForgotten() {
        auto kept = std::make_shared<int>(7);
        const std::weak_ptr<int> seen = kept;
        int taken = 0;
        models::Latest<int> latest([&taken](int) { ++taken; });
        latest.want([held = std::move(kept)] { return *held; }, true);
        latest.drop();
        QTRY_VERIFY(seen.expired());
        QEventLoop idle;
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &idle, [&idle] {
            idle.exit(1);
        });
        QTimer::singleShot(30000, &idle, [&idle] { idle.exit(0); });
        QCOMPARE(idle.exec(), 1);
        QCOMPARE(taken, 0);
    }
    void ofWhatIsWantedMeanwhileOnlyTheLastIsMade() {
        QSemaphore begun, goOn;
        QStringList made, taken;
        models::Latest<QString> latest([&](const QString& value) { taken << value; });
        const auto make = [&](const QString& value) {
            return [&, value] {
                made << value;
                begun.release();
                goOn.acquire();
                return value;
            };
        };
        latest.want(make(QStringLiteral("first")), true);
        begun.acquire();
        latest.want(make(QStringLiteral("second")), true);
        latest.want(make(QStringLiteral("third")), true);
        QVERIFY(latest.isPending());
        goOn.release(2);
        QTRY_VERIFY(!latest.isPending());
        QCOMPARE(taken, QStringList{QStringLiteral("third")});
        QCOMPARE(made, (QStringList{QStringLiteral("first"), QStringLiteral("third")}));
    }
    void whatIsMadeAtOnceReplacesWhatStillRuns() {
        QSemaphore goOn;
        QStringList taken;
        models::Latest<QString> latest([&](const QString& value) { taken << value; });
        latest.want(
            [&] {
                goOn.acquire();
                return QStringLiteral("slow");
            },
            true);
        latest.want([] { return QStringLiteral("at once"); }, false);
        QCOMPARE(taken, QStringList{QStringLiteral("at once")});
        goOn.release();
        letWorkersEnd();
        QCOMPARE(taken, QStringList{QStringLiteral("at once")});
        latest.want([] { return QStringLiteral("again"); }, true); // it goes on working
        QTRY_COMPARE(taken.size(), 2);
    }
    void theOwnerMayGoWhileAWorkerRuns() {
        QSemaphore begun, goOn, ended;
        bool taken = false;
        {
            models::Latest<int> latest([&](int) { taken = true; });
            latest.want(
                [&] {
                    begun.release();
                    goOn.acquire();
                    ended.release();
                    return 1;
                },
                true);
            begun.acquire();
        }
        goOn.release();
        ended.acquire();
        letWorkersEnd();
        QVERIFY(!taken);
    }

    void rowsAreThoseOfTheFilter() {
        models::ClaimModel model(m_causes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(models::isLarge(*m_large));
        model.setSnapshot(m_large);
        QTRY_VERIFY(!model.isPending());
        const int all = claimsThrough({});
        QCOMPARE(model.rowCount(), all);
        model.setFilter(m_ddos);
        QCOMPARE(model.rowCount(), all); // until the others are there
        QTRY_COMPARE(model.rowCount(), claimsThrough(m_ddos));
        QCOMPARE(model.unfilteredCount(), all);
        for (int row = 1; row < model.rowCount(); ++row) {
            QCOMPARE(model.record(row).claim.cause, std::string("ddos"));
            QVERIFY(
                model.record(row - 1).claim.said->interval->earliest <=
                model.record(row).claim.said->interval->earliest);
        }
        model.sort(models::ClaimModel::Speaker, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isPending());
        const auto speaker = [&](int row) {
            return model.index(row, models::ClaimModel::Speaker).data().toString().toCaseFolded();
        };
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(speaker(row - 1) >= speaker(row));
    }
    void aLaterFilterSupersedesAnEarlier() {
        models::ClaimModel model(m_causes);
        model.setSnapshot(m_large);
        QTRY_VERIFY(!model.isPending());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFilter(m_ddos);
        model.setFilter({});
        model.setFilter(m_power);
        QTRY_VERIFY(!model.isPending());
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), claimsThrough(m_power));
        letWorkersEnd();
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), claimsThrough(m_power));
    }
    void rowsStayWithTheirSnapshotUntilOthersCome() {
        models::DocumentModel model(m_causes);
        model.setSnapshot(m_large);
        QTRY_VERIFY(!model.isPending());
        auto fewer = std::make_shared<core::Snapshot>(*m_large);
        fewer->documents.resize(fewer->documents.size() - 10);
        model.setSnapshot(fewer);
        QCOMPARE(model.snapshot(), m_large);
        QVERIFY(model.indexOf(m_large->documents.back().id).isValid()); // it can still be acted on
        QTRY_COMPARE(model.snapshot(), core::SnapshotPtr(fewer));
        QCOMPARE(model.rowCount(), static_cast<int>(fewer->documents.size()));
        QVERIFY(!model.indexOf(m_large->documents.back().id).isValid());
    }
    void rowsOfAnotherCaseGoAtOnce() {
        models::ContradictionModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        QVERIFY(model.rowCount() > 0);
        model.setSnapshot(m_large);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isPending());
        QTRY_COMPARE(model.rowCount(), static_cast<int>(m_large->findings.contradictions.size()));
        model.setFilter(m_ddos);
        const core::SnapshotPtr small = sampleSnapshot();
        model.setSnapshot(small); // while a worker is busy with the large one
        const int shown = model.rowCount();
        QVERIFY(!model.isPending());
        letWorkersEnd();
        QCOMPARE(model.rowCount(), shown);
        QCOMPARE(model.snapshot(), small);
    }
    void hiddenContradictionsAreHiddenThereToo() {
        auto snapshot = std::make_shared<core::Snapshot>(*m_large);
        snapshot->findings.contradictions.front().state = core::ContradictionState::Dismissed;
        models::ContradictionModel model(m_causes);
        model.setSnapshot(snapshot);
        QTRY_VERIFY(!model.isPending());
        const int all = model.rowCount();
        model.setDismissedShown(false);
        QTRY_COMPARE(model.rowCount(), all - 1);
    }
    void versionsAreToldOnceTheyAreKnown() {
        auto snapshot = std::make_shared<core::Snapshot>(*m_large);
        for (std::size_t i = 0; i < 2; ++i) {
            snapshot->documents[i].document.url = "https://example.org/one-story";
            snapshot->documents[i].sha256 = std::to_string(i);
        }
        models::DocumentModel model(m_causes);
        model.setSnapshot(snapshot);
        QTRY_VERIFY(!model.isPending());
        const QModelIndex state =
            model.indexOf(snapshot->documents.front().id).siblingAtColumn(models::DocumentModel::State);
        const auto names = [&] { return state.data().toString().contains(QStringLiteral("version")); };
        QTRY_VERIFY(names());
        // An order by what stands in the column knows them at once.
        model.sort(models::DocumentModel::State, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isPending());
        QVERIFY(model.indexOf(1).row() < 2 && model.indexOf(2).row() < 2);
    }
    void facetsCountTheSame() {
        models::FacetModel model(m_causes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSnapshot(m_large);
        const auto count = [&](models::FacetKind kind, const char* key) {
            return model.find(kind, QLatin1String(key)).data(models::CountRole).toInt();
        };
        QTRY_COMPARE(count(models::FacetKind::Cause, "ddos"), claimsThrough(m_ddos));
        model.setFilter(m_ddos);
        model.setFilter({.speakers = {"Speaker 7"}});
        QTRY_COMPARE(count(models::FacetKind::Cause, "power"), claimsThrough(m_power));
        QVERIFY(model.find(models::FacetKind::Speaker, QStringLiteral("Speaker 7")).data(models::ChosenRole).toBool());
        auto other = std::make_shared<core::Snapshot>(*m_large);
        other->casePath = "/cases/other.faultline";
        model.setSnapshot(other);
        QCOMPARE(model.rowCount(), 0); // nothing of another case can be chosen
        QTRY_VERIFY(model.rowCount() > 0);
    }
    void incidentsAreThoseOfTheCase() {
        models::IncidentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSnapshot(sampleSnapshot());
        QVERIFY(model.rowCount() > 0);
        model.setSnapshot(m_large);
        QCOMPARE(model.rowCount(), 0); // nothing of another case can be chosen
        QTRY_VERIFY(model.rowCount() > 0);
        QCOMPARE(model.indexOf(0).data(models::CountRole).toInt(), static_cast<int>(m_large->documents.size()));
        model.setSnapshot(m_large);
        model.setSnapshot(sampleSnapshot()); // while a worker is busy with the large one
        const int shown = model.rowCount();
        letWorkersEnd();
        QCOMPARE(model.rowCount(), shown);
    }
    // What takes long to free is not freed by the window's thread, whoever had it last.
    void theWindowLeavesFreeingToAWorker() {
        struct Freed {
            explicit Freed(QThread** by)
                : freedBy(by) {}
            Freed(Freed&& other) noexcept
                : freedBy(std::exchange(other.freedBy, nullptr)) {}
            ~Freed() {
                if (freedBy)
                    *freedBy = QThread::currentThread();
            }
            QThread** freedBy;
        };
        QThread* by = nullptr;
        std::shared_ptr<const Freed> value = models::freedByWorker(Freed(&by));
        value.reset();
        letWorkersEnd();
        QVERIFY(by && by != QThread::currentThread());
    }
    void theMatrixIsTheSame() {
        models::EvidenceModel model(m_causes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSnapshot(m_large);
        model.setFilter(m_ddos);
        model.setBy(models::EvidenceBy::Sources);
        QTRY_VERIFY(!model.isPending());
        const models::RowPredicate passes(m_ddos, m_causes);
        const models::EvidenceMatrix wanted =
            models::buildEvidence(*m_large, m_causes, passes, models::EvidenceBy::Sources);
        QCOMPARE(model.matrix(), wanted);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        model.setFilter({});
        QTRY_VERIFY(!model.isPending());
        QCOMPARE(model.leftOut(), std::set<std::string>{wanted.rows.front().key}); // it is still there
        model.setBy(models::EvidenceBy::Speakers);
        QTRY_VERIFY(!model.isPending());
        QVERIFY(model.leftOut().empty());
    }
    void modelsMayGoWhileWorkersRun() {
        for (int i = 0; i < 6; ++i) {
            models::ClaimModel claims(m_causes);
            models::DocumentModel documents(m_causes);
            models::FacetModel facets(m_causes);
            models::EvidenceModel evidence(m_causes);
            claims.setSnapshot(m_large);
            documents.setSnapshot(m_large);
            facets.setSnapshot(m_large);
            evidence.setSnapshot(m_large);
            claims.setFilter(m_ddos);
            facets.setFilter(m_ddos);
            if (i % 2)
                QCoreApplication::processEvents();
        }
        letWorkersEnd();
    }
};

FAULTLINE_TEST(LargeCaseTest)
#include "largecasetest.moc"
