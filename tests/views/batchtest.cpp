// SPDX-License-Identifier: GPL-3.0-or-later
// Several claims judged and corrected at once, with a look at what would change, and undone in one step.
#include "models/items/claimmodel.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/dialogs/batchdialog.h"
#include "views/tables/claimspanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QUndoStack>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

struct Claims {
    explicit Claims(WindowFixture& f)
        : fixture(f) {
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("tab.claims");
        table = f.window().findChild<views::ClaimsPanel*>()->table();
        QTRY_VERIFY(table->model()->rowCount() >= 3);
        table->setFocus();
    }
    void press(Qt::Key key) const { QTest::keyClick(table, key); }
    int with(core::ClaimVerdict verdict) const {
        return count([&](const core::ClaimRecord& each) { return each.verdict == verdict; });
    }
    int by(const std::string& speaker) const {
        return count([&](const core::ClaimRecord& each) { return each.claim.speaker == speaker; });
    }
    template <typename Is>
    int count(Is is) const {
        int found = 0;
        for (const core::DocumentRecord& record : fixture.session().snapshot()->documents)
            found += static_cast<int>(std::ranges::count_if(record.claims, is));
        return found;
    }

    WindowFixture& fixture;
    QTableView* table = nullptr;
};

} // namespace

class BatchTest : public QObject {
    Q_OBJECT
private slots:
    void aKeyJudgesAllThatAreSelected() {
        WindowFixture f;
        const Claims claims(f);
        const int rows = claims.table->model()->rowCount();
        claims.table->selectAll();
        claims.press(Qt::Key_Y);
        QTRY_COMPARE(claims.with(core::ClaimVerdict::Confirmed), rows);
        QCOMPARE(claims.table->selectionModel()->selectedRows().size(), rows); // they stay selected
        claims.press(Qt::Key_X);
        QTRY_COMPARE(claims.with(core::ClaimVerdict::Rejected), rows);
        claims.press(Qt::Key_X); // the same again takes it back
        QTRY_COMPARE(claims.with(core::ClaimVerdict::None), rows);
        f.trigger("edit.undo");
        f.trigger("edit.undo");
        QTRY_COMPARE(claims.with(core::ClaimVerdict::Confirmed), rows);
        f.trigger("edit.undo"); // one step each
        QTRY_COMPARE(claims.with(core::ClaimVerdict::None), rows);
    }

    void manyAreCorrectedAfterALook() {
        WindowFixture f;
        const Claims claims(f);
        const int rows = claims.table->model()->rowCount();
        const int before = claims.by("Norvik Press Office");
        QCOMPARE(before, 0);
        claims.table->selectAll();
        claims.press(Qt::Key_E);
        auto* dialog = f.window().findChild<views::BatchDialog*>();
        QVERIFY(dialog);
        auto* ok = dialog->findChild<QAbstractButton*>(QStringLiteral("batchCorrect"));
        auto* changes = dialog->findChild<QListWidget*>(QStringLiteral("batchChanges"));
        auto* head = dialog->findChild<QLabel*>(QStringLiteral("batchHead"));
        QVERIFY(!ok->isEnabled());
        QCOMPARE(changes->count(), 0);
        dialog->findChild<QComboBox*>(QStringLiteral("batchSpeaker"))
            ->setEditText(QStringLiteral("Norvik Press Office"));
        QVERIFY(ok->isEnabled());
        QVERIFY(changes->count() >= rows);
        QVERIFY(changes->item(0)->text().contains(QStringLiteral("→ Norvik Press Office")));
        QTRY_VERIFY2(head->text().contains(QStringLiteral("would go")), qPrintable(head->text()));
        QCOMPARE(claims.by("Norvik Press Office"), 0); // a look changes nothing
        ok->click();
        QTRY_COMPARE(claims.by("Norvik Press Office"), rows);
        f.trigger("edit.undo");
        QTRY_COMPARE(claims.by("Norvik Press Office"), 0);
    }

    void whatIsSoAlreadyDoesNotChange() {
        WindowFixture f;
        const Claims claims(f);
        const int denied =
            claims.count([](const core::ClaimRecord& each) { return each.claim.stance == core::Stance::Denied; });
        QVERIFY(denied > 0);
        claims.table->selectAll();
        claims.press(Qt::Key_E);
        auto* dialog = f.window().findChild<views::BatchDialog*>();
        auto* stance = dialog->findChild<QComboBox*>(QStringLiteral("batchStance"));
        stance->setCurrentIndex(stance->findData(static_cast<int>(core::Stance::Denied)));
        QCOMPARE(dialog->changed(), claims.table->model()->rowCount() - denied);
        dialog->reject();
    }

    void oneClaimIsCorrectedAsBefore() {
        WindowFixture f;
        const Claims claims(f);
        claims.table->selectRow(0);
        claims.press(Qt::Key_E);
        QVERIFY(!f.window().findChild<views::BatchDialog*>());
    }
};

FAULTLINE_TEST(BatchTest)
#include "batchtest.moc"
