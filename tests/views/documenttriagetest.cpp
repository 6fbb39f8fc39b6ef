// SPDX-License-Identifier: GPL-3.0-or-later
// Star, tags and note of documents: by one key in every list, of one or many, and undone.
#include "views/documenttriage.h"
#include "models/items/documentmodel.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/casepage.h"
#include "views/contradictions/notedialog.h"
#include "views/tables/claimspanel.h"
#include "views/tables/documentspanel.h"
#include "views/viewstate.h"

#include <QInputDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QUndoStack>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

struct Marking {
    explicit Marking(WindowFixture& f)
        : fixture(f) {
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("tab.documents");
        panel = f.window().findChild<views::DocumentsPanel*>();
        table = panel->table();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        attack = f.documentOf(QStringLiteral("attack.md"));
        denial = f.documentOf(QStringLiteral("denial.txt"));
        f.state().selectDocument(attack);
    }
    const core::DocumentRecord& record(core::DocumentId id) const {
        return *fixture.session().snapshot()->document(id);
    }
    views::Desk desk() const { return {fixture.session(), fixture.state(), fixture.session().snapshot()}; }

    WindowFixture& fixture;
    views::DocumentsPanel* panel = nullptr;
    views::KeyedTable* table = nullptr;
    core::DocumentId attack = 0, denial = 0;
};

} // namespace

class DocumentTriageTest : public QObject {
    Q_OBJECT
private slots:
    void oneKeyGivesAStarAndTakesIt() {
        WindowFixture f;
        const Marking m(f);
        m.table->setFocus();
        QTest::keyClick(m.table, Qt::Key_Asterisk);
        QTRY_VERIFY(m.record(m.attack).starred);
        QVERIFY(!m.record(m.denial).starred);
        const QModelIndex row = m.table->currentIndex().siblingAtColumn(models::DocumentModel::State);
        QTRY_VERIFY(row.data().toString().contains(QStringLiteral("starred")));
        QTest::keyClick(m.table, Qt::Key_Asterisk);
        QTRY_VERIFY(!m.record(m.attack).starred);
        f.trigger("edit.undo");
        QTRY_VERIFY(m.record(m.attack).starred);
    }

    void whereSomeHaveAStarAllGetOneInOneStep() {
        WindowFixture f;
        const Marking m(f);
        views::star(m.desk(), {m.attack});
        QTRY_VERIFY(m.record(m.attack).starred);
        views::star(m.desk(), {m.attack, m.denial});
        QTRY_VERIFY(m.record(m.denial).starred);
        QVERIFY(m.record(m.attack).starred);
        QCOMPARE(f.state().undoStack()->count(), 2);
        f.trigger("edit.undo");
        QTRY_VERIFY(!m.record(m.denial).starred);
        QVERIFY(m.record(m.attack).starred); // as it was
    }

    void tagsOfManyLeaveWhatOnlySomeHave() {
        WindowFixture f;
        const Marking m(f);
        views::setTags(m.desk(), {m.attack}, QStringLiteral(" key ,press,key"));
        QTRY_COMPARE(m.record(m.attack).tags, std::string("key, press"));
        views::setTags(m.desk(), {m.denial}, QStringLiteral("press"));
        QTRY_COMPARE(m.record(m.denial).tags, std::string("press"));
        const std::vector<core::DocumentId> both{m.attack, m.denial};
        QCOMPARE(views::commonTags(*f.session().snapshot(), both), QStringLiteral("press"));
        views::setTags(m.desk(), both, QStringLiteral("read"));
        QTRY_COMPARE(m.record(m.denial).tags, std::string("read"));
        QCOMPARE(m.record(m.attack).tags, std::string("key, read"));
        const QModelIndex row = m.table->currentIndex().siblingAtColumn(models::DocumentModel::State);
        QTRY_VERIFY(row.data().toString().contains(QStringLiteral("key, read")));
        QCOMPARE(f.state().undoStack()->count(), 3);
        f.trigger("edit.undo");
        QTRY_COMPARE(m.record(m.attack).tags, std::string("key, press"));
    }

    void theKeyForTagsAsksForThoseOfTheSelectedRows() {
        WindowFixture f;
        const Marking m(f);
        m.table->setFocus();
        m.table->selectAll();
        QTest::keyClick(m.table, Qt::Key_T);
        QPointer<QInputDialog> dialog = f.window().findChild<QInputDialog*>(QStringLiteral("tags"));
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("outage"));
        dialog->accept();
        QTRY_COMPARE(m.record(m.attack).tags, std::string("outage"));
        QCOMPARE(m.record(m.denial).tags, std::string("outage"));
    }

    void aNoteIsWrittenFromTheListsOfDocumentsAndOfClaims() {
        WindowFixture f;
        const Marking m(f);
        m.table->setFocus();
        QTest::keyClick(m.table, Qt::Key_N);
        QPointer<views::NoteDialog> dialog = f.window().findChild<views::NoteDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Ask the desk."));
        dialog->accept();
        QTRY_COMPARE(m.record(m.attack).note, std::string("Ask the desk."));
        QTRY_VERIFY(!dialog);
        f.trigger("tab.claims");
        auto* claims = f.window().findChild<views::ClaimsPanel*>();
        QTRY_VERIFY(claims->table()->model()->rowCount() > 0);
        claims->table()->setCurrentIndex(claims->table()->model()->index(0, 0));
        const core::DocumentId document = f.state().selection().document;
        QVERIFY(document != 0);
        f.trigger("decide.note");
        dialog = f.window().findChild<views::NoteDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Of a claim."));
        dialog->accept();
        QTRY_COMPARE(m.record(document).note, std::string("Of a claim."));
    }
};

FAULTLINE_TEST(DocumentTriageTest)
#include "documenttriagetest.moc"
