// SPDX-License-Identifier: GPL-3.0-or-later
// The panels over a real session and a real case: what is decided is stored, shown everywhere, and undone.
#include "models/session.h"
#include "tests/support/testmain.h"
#include "views/contradictions/contradictionspanel.h"
#include "views/reader/readerpanel.h"
#include "views/reader/readerview.h"
#include "views/tables/claimspanel.h"
#include "views/tables/documentspanel.h"
#include "views/triage.h"
#include "views/viewstate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>
#include <algorithm>

namespace {
constexpr int kPatience = 30'000; // ms; only a broken program waits that long
}

class ContradictionsTriageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<models::Session> m_session;
    std::unique_ptr<views::ViewState> m_state;

    core::SnapshotPtr snapshot() const { return m_session->snapshot(); }
    views::Desk desk() const { return {*m_session, *m_state, snapshot()}; }
    const core::DocumentRecord* document(const char* title) const {
        const core::SnapshotPtr held = snapshot(); // the session holds it as well
        const auto found = std::ranges::find_if(
            held->documents, [&](const core::DocumentRecord& each) { return each.document.title == title; });
        return found == held->documents.end() ? nullptr : &*found;
    }
    bool importText(const char* text, const char* name) {
        QSignalSpy finished(m_session.get(), &models::Session::importFinished);
        m_session->importText(QString::fromUtf8(text), QString::fromUtf8(name));
        return finished.wait(kPatience);
    }
    template <typename Act>
    bool changes(Act act) {
        QSignalSpy changed(m_session.get(), &models::Session::snapshotChanged);
        act();
        return changed.count() > 0 || changed.wait(kPatience);
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<models::Session>();
        m_state = std::make_unique<views::ViewState>();
        QSignalSpy opened(m_session.get(), &models::Session::caseOpened);
        m_session->open(m_folder->filePath(QStringLiteral("triage.faultline")), true);
        QVERIFY(opened.wait(kPatience));
        QVERIFY(importText(
            "---\ntitle: Group says it took Lumenmail down\npublisher: Harbour Wire\ndate: 2023-06-05\n---\n\n"
            "Lumenmail was down for six hours on Monday. Lumenmail confirmed that a cyberattack caused the Lumenmail "
            "outage.\n",
            "attack.md"));
        QVERIFY(importText(
            "---\ntitle: Lumenmail outage was no attack\npublisher: Packet Ledger\n---\n\n"
            "The Lumenmail outage was caused by a technical issue, Lumenmail said. It was not a cyberattack, a "
            "Lumenmail spokesperson said of the outage in early June.\n",
            "denial.md"));
        QVERIFY(document("Lumenmail outage was no attack"));
    }
    void cleanup() {
        m_state.reset();
        m_session.reset();
        m_folder.reset();
    }

    void readerFetchesTheSelectedText() {
        views::ReaderPanel reader(*m_session, *m_state);
        m_state->selectDocument(document("Lumenmail outage was no attack")->id);
        QTRY_VERIFY_WITH_TIMEOUT(
            reader.view()->toPlainText().contains(QStringLiteral("caused by a technical issue")), kPatience);
        const core::DocumentRecord* record = document("Lumenmail outage was no attack");
        QVERIFY(!record->claims.empty());
        for (std::size_t i = 0; i < record->claims.size(); ++i) {
            const auto* mark = views::markOf(reader.view()->marks(), views::MarkKind::Claim, static_cast<int>(i));
            QVERIFY(mark);
            const QString marked =
                reader.view()->toPlainText().mid(mark->range.from, mark->range.to - mark->range.from);
            QCOMPARE(marked.simplified(), QString::fromStdString(record->claims[i].claim.text).simplified());
        }
    }
    void aVerdictIsStoredAndUndone() {
        views::ClaimsPanel panel(*m_session, *m_state);
        const core::ClaimRef ref{document("Lumenmail outage was no attack")->id, 0};
        const auto verdict = [&] { return snapshot()->claim(ref)->verdict; };
        m_state->selectClaim(ref);
        QVERIFY(changes([&] { panel.confirmCurrent(); }));
        QCOMPARE(verdict(), core::ClaimVerdict::Confirmed);
        QVERIFY(changes([&] { m_state->undoStack()->undo(); }));
        QCOMPARE(verdict(), core::ClaimVerdict::None);
        QVERIFY(changes([&] { m_state->undoStack()->redo(); }));
        QCOMPARE(verdict(), core::ClaimVerdict::Confirmed);
        QVERIFY(changes([&] { views::judge(desk(), ref, core::ClaimVerdict::Confirmed); })); // again: taken back
        QCOMPARE(verdict(), core::ClaimVerdict::None);
    }
    void aDismissalWithItsNoteIsOneUndoStep() {
        QVERIFY(!snapshot()->findings.contradictions.empty());
        const core::ContradictionId id = snapshot()->findings.contradictions[0].id;
        const auto now = [&] { return snapshot()->contradiction(id); };
        views::setState(desk(), id, core::ContradictionState::Dismissed, QStringLiteral("Two outages."));
        QTRY_VERIFY_WITH_TIMEOUT(now()->state == core::ContradictionState::Dismissed, kPatience);
        QCOMPARE(now()->note, std::string("Two outages."));
        QCOMPARE(m_state->undoStack()->count(), 1);
        m_state->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(now()->state == core::ContradictionState::Open && now()->note.empty(), kPatience);
    }
    void aDateSetInTheWindowResolvesTheTextsTimes() {
        views::DocumentsPanel panel(*m_session, *m_state);
        const core::DocumentId id = document("Lumenmail outage was no attack")->id;
        const auto resolved = [&] {
            const auto& times = snapshot()->document(id)->times;
            return std::ranges::count_if(
                times, [](const core::TimeRecord& each) { return each.time.value.resolved(); });
        };
        QVERIFY(!snapshot()->document(id)->document.published);
        const auto before = resolved();
        QVERIFY(changes([&] { views::setPublished(desk(), id, QStringLiteral("2023-06-20")); }));
        QCOMPARE(snapshot()->document(id)->publishedCorrected, true);
        QVERIFY(resolved() > before);
        QVERIFY(changes([&] { m_state->undoStack()->undo(); }));
        QVERIFY(!snapshot()->document(id)->document.published);
        QCOMPARE(resolved(), before);
    }
};

FAULTLINE_TEST(ContradictionsTriageTest)
#include "contradictionstriagetest.moc"
