// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and narrowing with the real window: search as one types, chips, facets, kept searches.
#include "models/items/facetmodel.h"
#include "models/items/roles.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/search/searchbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QTreeView>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kPatience = 20'000;

bool anyContains(const QStringList& texts, const QString& part) {
    return std::ranges::any_of(texts, [&](const QString& each) { return each.contains(part); });
}

} // namespace

class SearchingTest : public QObject {
    Q_OBJECT
private slots:
    void searchNarrowsAsOneTypes() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("edit.find");
        auto* edit = f.find<QLineEdit>("searchEdit");
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("spokesperson"));
        QTRY_VERIFY(!f.state().matches().isAll());
        QCOMPARE(f.state().matches().size(), 1);
        QTRY_VERIFY(f.find<QLabel>("searchResult")->text().startsWith(QStringLiteral("1 of 3 documents")));
        QVERIFY(anyContains({f.find<QTabWidget>("lists")->tabText(2)}, QStringLiteral("1")));
        QTRY_VERIFY(f.find<QAbstractItemView>("searchHits")->isVisible());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(f.state().selection().document, f.documentOf(QStringLiteral("denial.txt")));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(edit->text().isEmpty());
        QVERIFY(f.state().filter().isEmpty());
        QVERIFY(f.state().matches().isAll());
    }

    void nothingFoundSaysWhyAndOffersToDoWithoutIt() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("edit.find");
        auto* edit = f.find<QLineEdit>("searchEdit");
        QTest::keyClicks(edit, QStringLiteral("spokespersons zebra"));
        QTRY_VERIFY(!f.state().matches().isAll() && f.state().matches().size() == 0);
        auto* offer = f.window().findChild<QAbstractButton*>(QStringLiteral("offer"));
        QVERIFY(offer && offer->isVisible());
        QVERIFY(offer->text().contains(QStringLiteral("zebra")));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), QStringLiteral("spokespersons"));
        QTRY_COMPARE(f.state().matches().size(), 1);
        const QString understood = f.find<QLabel>("understood")->text();
        QVERIFY(understood.contains(QStringLiteral("spokespersons")));
        QVERIFY(
            understood.contains(QStringLiteral("spokesperson,")) ||
            understood.endsWith(QStringLiteral("spokesperson")));
        QTRY_VERIFY(f.find<QAbstractItemView>("searchHits")->isVisible());
    }

    void savedSearchesAreLiveFoldersOfTheCase() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        auto* list = f.find<QListWidget>("savedSearches");
        QVERIFY(!list->isVisible());
        views::Filter filter;
        filter.query = QStringLiteral("spokesperson");
        f.state().setFilter(filter);
        f.trigger("search.save");
        auto* dialog = f.window().findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("What they say %2"));
        dialog->accept();
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->isVisible());
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("What they say %2 (1)"));
        f.trigger("edit.clearfilters");
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(f.state().filter().query, QStringLiteral("spokesperson"));
        QTRY_VERIFY(!f.state().matches().isAll() && f.state().matches().size() == 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->count(), 0);
        f.trigger("edit.undo");
        QTRY_COMPARE(list->count(), 1);
    }

    void facetsAreExcludedWithControlOrMinus() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        auto* facets = f.find<QTreeView>("facets");
        const auto* model = qobject_cast<const models::FacetModel*>(facets->model());
        const auto source = [&] { return model->find(models::FacetKind::Source, QStringLiteral("Harbour Wire")); };
        QVERIFY(source().isValid());
        facets->setCurrentIndex(source());
        QTest::keyClick(facets, Qt::Key_Minus);
        QVERIFY(source().data(models::ExcludedRole).toBool());
        QTRY_VERIFY(f.find<QLabel>("searchResult")->text().startsWith(QStringLiteral("2 of 3 documents")));
        QTest::keyClick(facets, Qt::Key_Minus);
        QVERIFY(f.state().filter().isEmpty());
        QTest::mouseClick(
            facets->viewport(), Qt::LeftButton, Qt::ControlModifier, facets->visualRect(source()).center());
        QVERIFY(source().data(models::ExcludedRole).toBool());
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, facets->visualRect(source()).center());
        QVERIFY(f.state().filter().isEmpty()); // a click takes it back
    }

    void searchesAreRememberedAndHitsSorted() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("edit.find");
        auto* edit = f.find<QLineEdit>("searchEdit");
        QTest::keyClicks(edit, QStringLiteral("outage OR mailboxes"));
        QTRY_VERIFY(!f.state().matches().isAll());
        auto* hits = f.find<QAbstractItemView>("searchHits");
        QTRY_VERIFY(hits->isVisible());
        f.trigger("search.oldest");
        const auto dates = [&] {
            QList<core::Millis> list;
            for (int row = 0; row < hits->model()->rowCount(); ++row) {
                const auto* record = f.session().snapshot()->document(
                    hits->model()->index(row, 0).data(models::DocumentRole).toLongLong());
                if (record->document.published && record->document.published->interval)
                    list << record->document.published->interval->earliest;
            }
            return list;
        };
        QTRY_VERIFY(std::ranges::is_sorted(dates()));
        f.trigger("search.newest");
        QTRY_VERIFY(std::ranges::is_sorted(dates(), std::ranges::greater()));
        f.trigger("search.relevance");
        QTest::keyClick(edit, Qt::Key_Return); // to a hit: the search is worth remembering
        QTRY_COMPARE(views::SearchBar::history().value(0), QStringLiteral("outage OR mailboxes"));
        QMenu* recent = f.window().commands().submenu(QStringLiteral("search.recent"));
        f.trigger("edit.clearfilters");
        emit recent->aboutToShow();
        QVERIFY(!recent->actions().isEmpty());
        recent->actions().constFirst()->trigger();
        QCOMPARE(f.state().filter().query, QStringLiteral("outage OR mailboxes"));
    }

    void enterBeforeTheAnswerGoesToTheFirstHitAsSoonAsThereIsOne() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("edit.find");
        auto* edit = f.find<QLineEdit>("searchEdit");
        QTest::keyClicks(edit, QStringLiteral("mailboxes"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(f.state().selection().document, f.documentOf(QStringLiteral("june.txt")));
    }

    void enterIsForTheWordsThatStoodThere() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("edit.find");
        auto* edit = f.find<QLineEdit>("searchEdit");
        QTest::keyClick(edit, Qt::Key_Return); // of nothing
        QTest::keyClicks(edit, QStringLiteral("zzzz"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(f.state().isAnswered() && f.state().matches().size() == 0);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("mailboxes"));
        QTRY_VERIFY(f.state().isAnswered() && f.state().matches().size() == 1);
        QCOMPARE(f.state().selection().document, core::DocumentId{0});
    }

    void anotherCaseHasNoHitsOfTheLast() {
        WindowFixture f;
        QVERIFY(f.newCase(QStringLiteral("first.faultline")));
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("edit.find");
        auto* edit = f.find<QLineEdit>("searchEdit");
        QTest::keyClicks(edit, QStringLiteral("mailboxes"));
        QTRY_VERIFY(f.find<QAbstractItemView>("searchHits"));
        QVERIFY(f.newCase(QStringLiteral("second.faultline")));
        QVERIFY(f.import({f.write(QStringLiteral("other.txt"), "Nothing of it stands here.\n")}));
        QTest::keyClicks(edit, QStringLiteral("mailboxes"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(f.state().isAnswered() && !f.state().matches().isAll());
        QCOMPARE(f.state().selection().document, core::DocumentId{0});
    }

    // Where there is little room the words are cut, never what removes the chip.
    void aChipInANarrowWindowKeepsItsCross() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.window().resize(880, 600);
        views::Filter filter;
        filter.speakers = {QStringLiteral("Dark Storm Team of Nowhere")};
        f.state().setFilter(filter);
        const auto chips = f.window().findChildren<QAbstractButton*>(QStringLiteral("chip"));
        const auto chip = std::ranges::find_if(chips, [](const QAbstractButton* each) {
            return each->accessibleName().contains(QStringLiteral("Dark Storm"));
        });
        QVERIFY(chip != chips.end());
        for (const int width : {880, 820, 780, 740}) {
            f.window().resize(width, 600);
            QTRY_VERIFY2(
                (*chip)->width() >= (*chip)->sizeHint().width(),
                qPrintable(QStringLiteral("%1: %2").arg(width).arg((*chip)->text())));
            QVERIFY((*chip)->text().endsWith(QChar(0x00D7)));
        }
    }

    void whatNarrowsIsAChipThatCanBeRemoved() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        views::Filter filter;
        filter.sources = {QStringLiteral("Harbour Wire")};
        filter.causes = {QStringLiteral("cyberattack")};
        f.state().setFilter(filter);
        QVERIFY(f.find<QLabel>("searchResult")->text().startsWith(QStringLiteral("1 of 3")));
        QAbstractButton* chip = nullptr;
        for (QAbstractButton* each : f.window().findChildren<QAbstractButton*>(QStringLiteral("chip"))) {
            if (each->isVisible() && each->text().contains(QStringLiteral("Harbour Wire")))
                chip = each;
        }
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(f.state().filter().sources.isEmpty());
        QCOMPARE(f.state().filter().causes.size(), 1);
        QTest::mouseClick(f.button(QStringLiteral("Clear all")), Qt::LeftButton);
        QVERIFY(f.state().filter().isEmpty());
        QVERIFY(!f.button(QStringLiteral("Clear all")));
    }

    void facetsFilterByClickAndKey() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        auto* facets = f.find<QAbstractItemView>("facets");
        const QModelIndexList found = facets->model()->match(
            facets->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Harbour Wire"), 1,
            Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        facets->scrollTo(found.first());
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, facets->visualRect(found.first()).center());
        QCOMPARE(f.state().filter().sources, QStringList{QStringLiteral("Harbour Wire")});
        facets->setFocus();
        QTest::keyClick(facets, Qt::Key_Space);
        QVERIFY(f.state().filter().sources.isEmpty());
    }
};

FAULTLINE_TEST(SearchingTest)
#include "searchingtest.moc"
