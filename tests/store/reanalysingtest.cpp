// SPDX-License-Identifier: GPL-3.0-or-later
// Every document analysed anew: all or nothing, and what the analyst said of a claim follows its words.
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>

using namespace storetest;

namespace {

using Kind = core::CorrectionKind;
using Fate = store::CorrectionFate::Kind;
using Findings = std::vector<analysis::DocumentFindings>;

const std::string kUpdate = "It was no update, said Ann.";
const std::string kAttack = "An attack stopped it, said Ben.";
const std::string kCable = "A cable broke, said Cay.";

} // namespace

class ReanalysingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    std::string keyOf(store::CaseFile& file, const std::string& cause) {
        const auto record = file.record(1).value();
        for (const core::ClaimRecord& each : record.claims) {
            if (each.claim.cause == cause)
                return each.key;
        }
        return {};
    }

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        auto file = openCase(*m_dir);
        auto made = article("Three reasons", kUpdate + " " + kAttack + " " + kCable, "2023-06-05");
        made.findings.claims = {
            claim(made.document, kUpdate, "faulty-update", core::Stance::Denied, "Ann"),
            claim(made.document, kAttack, "cyberattack", core::Stance::Asserted, "Ben"),
            claim(made.document, kCable, "cable-damage", core::Stance::Asserted, "Cay")};
        HAS_VALUE(file.add(fileOf("a.txt", "s1", "bytes"), std::array{made}));
    }

    void correctionsFollowTheWords() {
        auto file = openCase(*m_dir);
        const std::string update = keyOf(file, "faulty-update");
        const std::string attack = keyOf(file, "cyberattack");
        const std::string cable = keyOf(file, "cable-damage");
        const std::string between = "denial|" + std::min(attack, update) + "|" + std::max(attack, update);
        HAS_VALUE(file.doStep(
            1, "Judge",
            std::array{
                core::Correction{Kind::ClaimVerdict, update, "rejected"},
                core::Correction{Kind::ClaimVerdict, attack, "confirmed"},
                core::Correction{Kind::ClaimSpeaker, cable, "The owner"},
                core::Correction{Kind::ContradictionState, between, "dismissed"}}));
        // Newer rules: the attack is a flood, the update is nothing, the cable another's claim.
        const auto fates = file.reanalyse([&](std::span<const core::Document> documents) -> core::Result<Findings> {
            Findings found(documents.size());
            found[0].claims = {
                claim(documents[0], kAttack, "ddos", core::Stance::Asserted, "Ben"),
                claim(documents[0], kCable, "cable-damage", core::Stance::Asserted, "Dan")};
            return found;
        });
        HAS_VALUE(fates);
        QCOMPARE(fates->size(), std::size_t(3));
        std::map<std::string, Fate> byValue;
        for (const store::CorrectionFate& each : *fates)
            byValue[each.correction.value] = each.kind;
        QCOMPARE(byValue["rejected"], Fate::Lost);
        QCOMPARE(byValue["confirmed"], Fate::Moved);
        QCOMPARE(byValue["The owner"], Fate::Altered);
        const std::string flood = keyOf(file, "ddos");
        QCOMPARE(file.record(1)->claims[0].verdict, core::ClaimVerdict::Confirmed);
        const auto corrections = file.corrections().value();
        const auto holds = [&](Kind kind, const std::string& target) {
            return std::ranges::any_of(
                corrections, [&](const core::Correction& each) { return each.kind == kind && each.target == target; });
        };
        QVERIFY(holds(Kind::ClaimVerdict, flood) && !holds(Kind::ClaimVerdict, attack));
        QVERIFY(holds(Kind::ClaimVerdict, update)); // waits for rules that read it again
        QVERIFY(holds(Kind::ContradictionState, "denial|" + std::min(flood, update) + "|" + std::max(flood, update)));
        QVERIFY(file.needsRefresh().value());
        HAS_VALUE(file.undoStep(1)); // what was moved is undone where it is
        QVERIFY(file.corrections()->empty());
        QVERIFY(file.check()->empty());
    }
    void aClaimThatStaysIsNoSuccessor() {
        auto file = openCase(*m_dir);
        HAS_VALUE(file.apply({Kind::ClaimVerdict, keyOf(file, "cyberattack"), "rejected"}));
        const auto fates = file.reanalyse([&](std::span<const core::Document> documents) -> core::Result<Findings> {
            Findings found(documents.size());
            found[0].claims = {claim(documents[0], kCable, "cable-damage", core::Stance::Asserted, "Cay")};
            return found;
        });
        QCOMPARE(fates->size(), std::size_t(1));
        QCOMPARE((*fates)[0].kind, Fate::Lost);
        QCOMPARE(file.record(1)->claims[0].verdict, core::ClaimVerdict::None);
    }
    void whatIsCancelledChangesNothing() {
        auto file = openCase(*m_dir);
        for (int i = 2; i <= 100; ++i) {
            const std::string name = "n" + std::to_string(i);
            HAS_VALUE(file.add(fileOf(name, name, name), std::array{article(name, "Nothing.")}));
        }
        const auto before = file.documents().value();
        int batches = 0;
        const auto fates = file.reanalyse([&](std::span<const core::Document> documents) -> core::Result<Findings> {
            if (++batches == 2)
                return core::fail(core::ErrorCode::Cancelled, "Stopped.");
            return Findings(documents.size());
        });
        QVERIFY(!fates && fates.error().code == core::ErrorCode::Cancelled);
        QCOMPARE(file.documents().value(), before);
        QVERIFY(file.check()->empty());
    }
};

FAULTLINE_TEST(ReanalysingTest)
#include "reanalysingtest.moc"
