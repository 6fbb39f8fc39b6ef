// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that were done can be undone and done again after the case was closed, in their order and as a whole.
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>

using namespace storetest;

namespace {

using Kind = core::CorrectionKind;

core::Correction title(const std::string& value) {
    return {Kind::DocumentTitle, "1", value};
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    store::CaseFile reopened() { return openCase(*m_dir, store::OpenMode::ReadWrite); }
    static std::string titleIn(store::CaseFile& file) { return file.record(1)->document.title; }

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        auto file = openCase(*m_dir);
        auto made = article("Original", "It was no update, said Ann.", "2023-06-05");
        made.findings.claims = {claim(made.document, "It was no update", "faulty-update", core::Stance::Denied, "Ann")};
        HAS_VALUE(file.add(fileOf("a.txt", "s1", "bytes"), std::array{made}));
    }

    void stepsAreUndoneAndDoneAgainInLaterRuns() {
        {
            auto file = reopened();
            const auto inverse =
                file.doStep(1, "First", std::array{title("One"), core::Correction{Kind::DocumentStar, "1", "1"}});
            HAS_VALUE(inverse);
            QCOMPARE(inverse->size(), std::size_t(2));
            QCOMPARE((*inverse)[0], title(""));
            HAS_VALUE(file.doStep(2, "Second", std::array{title("Two")}));
        }
        {
            auto file = reopened();
            QCOMPARE(file.undoStep(2).value(), std::vector{title("One")});
            QVERIFY(file.undoStep(2)->empty()); // it is undone already
            QVERIFY(file.undoStep(9)->empty());
            QCOMPARE(titleIn(file), std::string("One"));
            QCOMPARE(file.undoStep(1)->size(), std::size_t(2));
        }
        auto file = reopened();
        QCOMPARE(titleIn(file), std::string("Original"));
        QVERIFY(!file.record(1)->starred);
        QVERIFY(file.corrections()->empty());
        const auto history = file.history().value();
        QCOMPARE(history.size(), std::size_t(2));
        QCOMPARE(history[1].name, std::string("Second"));
        QVERIFY(history[0].undone && history[1].undone && history[0].made > 0);
        QCOMPARE(file.redoStep(1)->size(), std::size_t(2));
        QCOMPARE(file.redoStep(2).value(), std::vector{title("Two")});
        QCOMPARE(titleIn(file), std::string("Two"));
        QVERIFY(file.record(1)->starred);
        QVERIFY(file.check()->empty());
    }
    void aNewStepTakesThePlaceOfUndoneOnes() {
        auto file = reopened();
        HAS_VALUE(file.doStep(1, "First", std::array{title("One")}));
        HAS_VALUE(file.doStep(2, "Second", std::array{title("Two")}));
        HAS_VALUE(file.undoStep(2));
        HAS_VALUE(file.doStep(3, "Third", std::array{title("Three")}));
        QVERIFY(file.redoStep(2)->empty());
        const auto history = file.history().value();
        QCOMPARE(history.size(), std::size_t(2));
        QCOMPARE(history[1].id, std::int64_t(3));
        HAS_VALUE(file.undoStep(3));
        QCOMPARE(titleIn(file), std::string("One"));
    }
    void aStepIsDoneWhollyOrNotAtAll() {
        auto file = reopened();
        HAS_VALUE(file.doStep(1, "First", std::array{title("One")}));
        HAS_VALUE(file.undoStep(1));
        QVERIFY(!file.doStep(2, "Bad", std::array{title("Two"), core::Correction{Kind::DocumentStar, "1", "many"}}));
        QCOMPARE(titleIn(file), std::string("Original"));
        QCOMPARE(file.history()->size(), std::size_t(1)); // what could be done again still can
        HAS_VALUE(file.redoStep(1));
        QCOMPARE(titleIn(file), std::string("One"));
    }
    void aNewVersionOfTheFileKeepsItsSteps() {
        auto file = reopened();
        const std::string key = file.record(1)->claims[0].key;
        HAS_VALUE(file.doStep(1, "Reject", std::array{core::Correction{Kind::ClaimVerdict, key, "rejected"}}));
        auto made = article("Original", "News. It was no update, said Ann.", "2023-06-05");
        made.findings.claims = {claim(made.document, "It was no update", "faulty-update", core::Stance::Denied, "Ann")};
        HAS_VALUE(file.add(fileOf("a.txt", "s2", "other bytes"), std::array{made}));
        QCOMPARE(file.record(1)->claims[0].verdict, core::ClaimVerdict::Rejected);
        HAS_VALUE(file.undoStep(1));
        QCOMPARE(file.record(1)->claims[0].verdict, core::ClaimVerdict::None);
    }
    void whatConcernsADocumentThatIsGoneIsPassedOver() {
        auto file = reopened();
        auto other = article("Other", "Nothing.", "2023-06-05");
        HAS_VALUE(file.add(fileOf("b.txt", "s2", "b"), std::array{other, article("Second", "Nothing more.")}));
        HAS_VALUE(file.doStep(
            1, "Stars",
            std::array{
                core::Correction{Kind::DocumentStar, "1", "1"}, core::Correction{Kind::DocumentStar, "3", "1"}}));
        HAS_VALUE(file.add(fileOf("b.txt", "s3", "b, shorter"), std::array{other}));
        QCOMPARE(file.undoStep(1)->size(), std::size_t(1));
        QVERIFY(!file.record(1)->starred);
    }
};

FAULTLINE_TEST(HistoryTest)
#include "historytest.moc"
