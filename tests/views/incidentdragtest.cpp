// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents merged and split by dragging, over a real session: what is dropped is stored, shown and undone.
#include "models/items/documentmodel.h"
#include "models/items/incidentmodel.h"
#include "models/session.h"
#include "tests/support/testmain.h"
#include "views/facets/facetspanel.h"
#include "views/tables/documentspanel.h"
#include "views/triage.h"
#include "views/viewstate.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>
#include <algorithm>

namespace {
constexpr int kPatience = 30'000; // ms; only a broken program waits that long
}

class IncidentDragTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<models::Session> m_session;
    std::unique_ptr<views::ViewState> m_state;

    core::SnapshotPtr snapshot() const { return m_session->snapshot(); }
    core::IncidentId incidentOf(const char* title) const {
        const core::SnapshotPtr held = snapshot();
        const auto found = std::ranges::find_if(
            held->documents, [&](const core::DocumentRecord& each) { return each.document.title == title; });
        return found == held->documents.end() ? -1 : found->incident;
    }
    bool importText(const QByteArray& title, const QByteArray& service, const QByteArray& date) {
        QSignalSpy finished(m_session.get(), &models::Session::importFinished);
        m_session->importText(
            QString::fromUtf8(
                "---\ntitle: " + title + "\npublisher: Harbour Wire\ndate: " + date + "\n---\n\n" + service +
                " was down for hours. A power failure caused the " + service + " outage, " + service + " said.\n"),
            QString::fromUtf8(title + ".md"));
        return finished.wait(kPatience);
    }
    template <typename Act>
    bool changes(Act act) {
        QSignalSpy changed(m_session.get(), &models::Session::snapshotChanged);
        act();
        return changed.count() > 0 || changed.wait(kPatience);
    }
    // What the view's own drag of `from` would bring to `to`; returns whether it was taken.
    static bool drop(
        QAbstractItemView& source, const QModelIndex& from, QAbstractItemView& view, const QModelIndex& to) {
        const std::unique_ptr<QMimeData> data(source.model()->mimeData({from}));
        if (!data || !(from.flags() & Qt::ItemIsDragEnabled))
            return false;
        const QPoint at = view.visualRect(to).center();
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        if (!move.isAccepted())
            return false;
        QDropEvent dropped(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &dropped);
        return dropped.isAccepted();
    }
    static QModelIndex rowOf(const QAbstractItemView& view, int role, qlonglong id) {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 0).data(role).toLongLong() == id)
                return view.model()->index(row, 0);
        }
        return {};
    }
    static QModelIndex rowOfTitle(const QAbstractItemView& table, const char* title) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, models::DocumentModel::Title);
            if (index.data().toString() == QLatin1String(title))
                return index;
        }
        return {};
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<models::Session>();
        m_state = std::make_unique<views::ViewState>();
        QSignalSpy opened(m_session.get(), &models::Session::caseOpened);
        m_session->open(m_folder->filePath(QStringLiteral("drag.faultline")), true);
        QVERIFY(opened.wait(kPatience));
        QVERIFY(importText("Lumenmail outage", "Lumenmail", "2023-06-05"));
        QVERIFY(importText("Lumenmail outage explained", "Lumenmail", "2023-06-06"));
        QVERIFY(importText("Quayline outage", "Quayline", "2022-01-20"));
        QVERIFY(incidentOf("Lumenmail outage") > 0);
        QCOMPARE(incidentOf("Lumenmail outage explained"), incidentOf("Lumenmail outage"));
        QVERIFY(incidentOf("Quayline outage") != incidentOf("Lumenmail outage"));
    }
    void cleanup() {
        m_state.reset();
        m_session.reset();
        m_folder.reset();
    }

    void anIncidentDroppedOnAnotherIsMerged() {
        views::FacetsPanel panel(*m_session, *m_state);
        panel.resize(300, 600);
        panel.show();
        auto& list = *panel.findChild<QListView*>(QStringLiteral("incidents"));
        const auto row = [&](const char* title) { return rowOf(list, models::IncidentRole, incidentOf(title)); };
        QVERIFY(changes([&] { QVERIFY(drop(list, row("Quayline outage"), list, row("Lumenmail outage"))); }));
        QCOMPARE(incidentOf("Quayline outage"), incidentOf("Lumenmail outage"));
        QCOMPARE(snapshot()->findings.incidents.size(), std::size_t(1));
        QVERIFY(changes([&] { m_state->undoStack()->undo(); }));
        QCOMPARE(snapshot()->findings.incidents.size(), std::size_t(2));
    }
    void aDocumentDroppedOnAnIncidentOrADocumentMovesAlone() {
        views::FacetsPanel panel(*m_session, *m_state);
        panel.resize(300, 600);
        panel.show();
        views::DocumentsPanel documents(*m_session, *m_state);
        documents.resize(900, 300);
        documents.show();
        auto& list = *panel.findChild<QListView*>(QStringLiteral("incidents"));
        auto& table = *documents.findChild<QTableView*>();
        const core::IncidentId home = incidentOf("Lumenmail outage");
        const core::IncidentId other = incidentOf("Quayline outage");
        QVERIFY(changes([&] {
            QVERIFY(drop(
                table, rowOfTitle(table, "Lumenmail outage explained"), list,
                rowOf(list, models::IncidentRole, other)));
        }));
        // Leaving and joining are two corrections; the writer may show the case between them.
        QTRY_COMPARE(incidentOf("Lumenmail outage explained"), incidentOf("Quayline outage"));
        QVERIFY(incidentOf("Lumenmail outage") != incidentOf("Quayline outage"));
        QCOMPARE(m_state->undoStack()->count(), 1); // one step takes all of it back
        QVERIFY(changes([&] { m_state->undoStack()->undo(); }));
        QTRY_COMPARE(incidentOf("Lumenmail outage explained"), home);
        QVERIFY(changes([&] {
            QVERIFY(drop(table, rowOfTitle(table, "Quayline outage"), table, rowOfTitle(table, "Lumenmail outage")));
        }));
        QTRY_COMPARE(incidentOf("Quayline outage"), incidentOf("Lumenmail outage"));
        QCOMPARE(snapshot()->findings.incidents.size(), std::size_t(1));
    }
    void aDocumentDroppedOnAllDocumentsLeaves() {
        views::FacetsPanel panel(*m_session, *m_state);
        panel.resize(300, 600);
        panel.show();
        views::DocumentsPanel documents(*m_session, *m_state);
        documents.resize(900, 300);
        documents.show();
        auto& list = *panel.findChild<QListView*>(QStringLiteral("incidents"));
        auto& table = *documents.findChild<QTableView*>();
        const core::IncidentId before = incidentOf("Lumenmail outage");
        QVERIFY(changes([&] {
            QVERIFY(drop(table, rowOfTitle(table, "Lumenmail outage explained"), list, list.model()->index(0, 0)));
        }));
        QVERIFY(incidentOf("Lumenmail outage") != incidentOf("Lumenmail outage explained"));
        QVERIFY(changes([&] { m_state->undoStack()->undo(); }));
        QCOMPARE(incidentOf("Lumenmail outage explained"), before);
    }
    void severalSelectedDocumentsMoveTogether() {
        views::DocumentsPanel documents(*m_session, *m_state);
        documents.resize(900, 300);
        documents.show();
        auto& table = *documents.findChild<QTableView*>();
        table.selectAll();
        const std::unique_ptr<QMimeData> data(table.model()->mimeData(table.selectionModel()->selectedIndexes()));
        QCOMPARE(data->data(QLatin1String(models::kDocumentMime)).split(' ').size(), 3);
        const views::Desk desk{*m_session, *m_state, snapshot()};
        const core::IncidentId to = incidentOf("Quayline outage");
        const auto& moved = snapshot()->incident(incidentOf("Lumenmail outage"))->documents;
        QVERIFY(changes([&] { views::moveToIncident(desk, moved, to); }));
        QTRY_COMPARE(snapshot()->findings.incidents.size(), std::size_t(1));
        QVERIFY(changes([&] { m_state->undoStack()->undo(); }));
        QTRY_COMPARE(snapshot()->findings.incidents.size(), std::size_t(2));
    }
    void whatWouldChangeNothingIsRefused() {
        views::FacetsPanel panel(*m_session, *m_state);
        panel.resize(300, 600);
        panel.show();
        auto& list = *panel.findChild<QListView*>(QStringLiteral("incidents"));
        const QModelIndex own = rowOf(list, models::IncidentRole, incidentOf("Lumenmail outage"));
        QVERIFY(!drop(list, own, list, own));
        QVERIFY(!drop(list, own, list, list.model()->index(0, 0)));
        QVERIFY(!drop(list, list.model()->index(0, 0), list, own)); // “All documents” is no incident
        QCOMPARE(m_state->undoStack()->count(), 0);
    }
    void modelsKeepTheirContract() {
        models::IncidentModel incidents;
        const QAbstractItemModelTester tester(&incidents, QAbstractItemModelTester::FailureReportingMode::QtTest);
        incidents.setSnapshot(snapshot());
        QCOMPARE(incidents.rowCount(), 3);
        incidents.setSnapshot(std::make_shared<const core::Snapshot>());
        QCOMPARE(incidents.rowCount(), 0);
    }
};

FAULTLINE_TEST(IncidentDragTest)
#include "incidentdragtest.moc"
