// SPDX-License-Identifier: GPL-3.0-or-later
// A case that changes: whatever was added, taken out, corrected or tied, in whatever order, the index knows what the
// analysis of the whole case finds; and what it says has changed is what has to be written.
#include "models/analysis/caseindex.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <random>

namespace {

const analysis::Lexicon& lexicon() {
    static const auto loaded = analysis::loadLexicon();
    return *loaded;
}

// What a store keeps by the changes alone.
struct Written {
    std::map<core::IncidentId, core::Incident> incidents;
    std::map<core::DocumentId, core::Origin> origins;
    std::map<core::IncidentId, std::vector<core::Contradiction>> contradictions;

    void take(const analysis::FindingsChange& change) {
        for (const core::IncidentId id : change.goneIncidents) {
            incidents.erase(id);
            contradictions.erase(id);
        }
        for (const core::Incident& each : change.incidents)
            incidents[each.id] = each;
        for (const core::DocumentId id : change.goneOrigins)
            origins.erase(id);
        for (const core::Origin& each : change.origins)
            origins[each.documents.front()] = each;
        for (const core::IncidentId id : change.compared)
            contradictions.erase(id);
        for (const core::Contradiction& each : change.contradictions)
            contradictions[each.incident].push_back(each);
    }
    core::CaseFindings findings() const {
        core::CaseFindings made;
        for (const auto& [id, each] : incidents)
            made.incidents.push_back(each);
        for (const auto& [id, each] : origins)
            made.origins.push_back(each);
        for (const auto& [id, list] : contradictions)
            made.contradictions.insert(made.contradictions.end(), list.begin(), list.end());
        std::ranges::sort(made.contradictions, analysis::ranksBefore);
        return made;
    }
};

class RandomCase {
public:
    explicit RandomCase(unsigned seed)
        : m_random(seed) {}

    std::size_t any(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }
    bool oneIn(std::size_t many) { return any(many) == 0; }

    core::DocumentRecord document(core::DocumentId id) {
        core::DocumentRecord record;
        record.id = id;
        record.key = "key" + std::to_string(id);
        record.file = "file" + std::to_string(id) + ".txt";
        record.bodyBytes = 3000;
        rewrite(record);
        return record;
    }

    void rewrite(core::DocumentRecord& record) {
        static const std::vector<std::string> services = {"Norbridge Mail", "Tramline",        "Quayside Cloud",
                                                          "Ferrant Pay",    "Norbridge Group", "Quayside"};
        static const std::vector<std::string> places = {"Lyon", "Norway", "Kent"};
        const std::string& service = services[any(services.size())];
        const std::string& other = services[any(services.size())];
        record.document.title = oneIn(3) ? "Customers of " + service + " locked out" : "Nothing works any more";
        record.document.publisher = "Outlet " + std::to_string(any(4));
        record.document.agency = oneIn(4) ? "CNA" : "";
        record.names = {{service, core::NameKind(any(2)), 1 + static_cast<int>(any(5)), oneIn(2)}};
        if (oneIn(2))
            record.names.push_back({other, oneIn(2) ? core::NameKind::Other : core::NameKind::Operator, 2, false});
        if (oneIn(2))
            record.names.push_back({places[any(places.size())], core::NameKind::Place, 1, oneIn(4)});
        if (!oneIn(8))
            record.names.push_back({"outage", core::NameKind::Failure, 1 + static_cast<int>(any(4)), oneIn(2)});
        date(record);
        record.claims.clear();
        for (std::size_t i = any(4); i > 0; --i)
            addClaim(record);
        print(record);
    }

    void date(core::DocumentRecord& record) {
        record.document.published.reset();
        record.times.clear();
        if (!oneIn(5))
            record.document.published =
                core::parseIso("2031-0" + std::to_string(3 + any(3)) + "-" + std::to_string(10 + any(18)) + "T09:00Z");
        if (oneIn(2)) {
            core::TimeRecord time;
            time.text = "that day";
            time.time.span = {40, 48};
            if (oneIn(3))
                time.time.value.timex = oneIn(2) ? "XXXX-04-11" : "XXXX-WXX-5";
            else
                time.time.value = *core::parseIso("2031-04-" + std::to_string(10 + any(9)));
            record.times.push_back(time);
        }
        for (core::ClaimRecord& each : record.claims)
            each.claim.said = record.document.published;
    }

    void addClaim(core::DocumentRecord& record) {
        static const std::vector<std::string> causes = {"ddos",          "cyberattack", "power",
                                                        "configuration", "hardware",    "human-error"};
        static const std::vector<std::string> speakers = {"article", "Norbridge", "a spokesman", "Ada Holm"};
        core::ClaimRecord made;
        core::Claim& claim = made.claim;
        claim.cause = causes[any(causes.size())];
        claim.stance = core::Stance(any(3));
        claim.speaker = speakers[any(speakers.size())];
        claim.role = claim.speaker == "article" ? core::SpeakerRole::Writer : core::SpeakerRole::Operator;
        claim.text = "It was said that " + claim.cause + " was behind it " + std::to_string(m_serial++);
        const std::size_t at = 100 + 200 * record.claims.size();
        claim.span = {at, at + claim.text.size()};
        claim.said = record.document.published;
        made.key = core::claimKey(record.key, claim);
        record.claims.push_back(std::move(made));
    }

    // One of three texts, more or less edited.
    void print(core::DocumentRecord& record) {
        record.minhash.clear();
        if (oneIn(6))
            return;
        const std::size_t text = any(5);
        for (std::size_t k = 0; k < analysis::kMinhashSize; ++k)
            record.minhash.push_back(static_cast<std::uint32_t>(text * 1000 + k));
        const std::size_t edits = any(3) * 50;
        for (std::size_t i = 0; i < edits; ++i)
            record.minhash[any(analysis::kMinhashSize)] = static_cast<std::uint32_t>(m_random());
    }

    void claimCorrection(core::DocumentRecord& record) {
        if (record.claims.empty())
            return;
        core::ClaimRecord& claim = record.claims[any(record.claims.size())];
        if (oneIn(2))
            claim.verdict = core::ClaimVerdict(any(3));
        else
            claim.claim.stance = core::Stance(any(3));
    }

    std::mt19937 m_random;
    int m_serial = 0;
};

class ChangingCase {
public:
    explicit ChangingCase(unsigned seed)
        : random(seed)
        , index(lexicon()) {}

    void step() {
        std::set<core::DocumentId> touched;
        for (std::size_t changes = random.oneIn(4) ? 1 + random.any(6) : 1; changes > 0; --changes)
            touched.merge(change());
        const std::vector<core::DocumentId> ids(touched.begin(), touched.end());
        written.take(index.update({documents, grades, ties, copies}, ids));
    }

    std::set<core::DocumentId> change() {
        const std::size_t what = documents.empty() ? 0 : random.any(13);
        if (what <= 3) {
            const core::DocumentId id = documents.empty() || !random.oneIn(5) ? ++last : hole();
            const auto at = std::ranges::lower_bound(documents, id, {}, &core::DocumentRecord::id);
            documents.insert(at, random.document(id));
            return {id};
        }
        core::DocumentRecord& record = documents[random.any(documents.size())];
        const core::DocumentId id = record.id;
        if (what == 4)
            std::erase_if(documents, [&](const core::DocumentRecord& each) { return each.id == id; });
        else if (what == 5)
            random.rewrite(record);
        else if (what == 6)
            random.date(record);
        else if (what <= 9)
            random.claimCorrection(record);
        else if (what == 10)
            grades["Outlet " + std::to_string(random.any(4))] = static_cast<char>('A' + random.any(6));
        else if (what == 11)
            copy();
        else
            tie(id);
        return what == 10 || what == 11 ? std::set<core::DocumentId>() : std::set{id};
    }

    void tie(core::DocumentId moved) {
        if (!ties.empty() && random.oneIn(2)) {
            ties.erase(ties.begin() + static_cast<std::ptrdiff_t>(random.any(ties.size())));
            return;
        }
        const core::DocumentId anchor = documents[random.any(documents.size())].id;
        if (moved != anchor)
            ties.push_back({moved, anchor, random.oneIn(2)});
    }

    void copy() {
        if (!copies.empty() && random.oneIn(3)) {
            copies.erase(copies.begin() + static_cast<std::ptrdiff_t>(random.any(copies.size())));
            return;
        }
        const std::size_t copier = random.any(4);
        copies.push_back({"Outlet " + std::to_string(copier), "Outlet " + std::to_string((copier + 1) % 4)});
    }

    // A number that was free, as when a file comes back.
    core::DocumentId hole() {
        for (core::DocumentId id = 1; id <= last; ++id) {
            if (std::ranges::find(documents, id, &core::DocumentRecord::id) == documents.end())
                return id;
        }
        return ++last;
    }

    RandomCase random;
    analysis::CaseIndex index;
    std::vector<core::DocumentRecord> documents;
    std::map<std::string, char> grades;
    std::vector<analysis::IncidentTie> ties;
    std::vector<analysis::OutletCopy> copies;
    core::DocumentId last = 0;
    Written written;
};

QString differences(const core::CaseFindings& now, const core::CaseFindings& whole) {
    QStringList text;
    if (now.origins != whole.origins)
        text << "origins";
    if (now.contradictions != whole.contradictions)
        text << "contradictions";
    if (now.notReported != whole.notReported)
        text << "what is not reported";
    for (const auto* list : {&now.incidents, &whole.incidents}) {
        for (const core::Incident& each : *list) {
            const auto& others = list == &now.incidents ? whole.incidents : now.incidents;
            if (std::ranges::find(others, each) == others.end())
                text << (list == &now.incidents ? "has " : "lacks ") + QString::fromStdString(each.title) + " of " +
                            QString::number(each.documents.size()) + "+" + QString::number(each.possible.size());
        }
    }
    return text.join("; ");
}

} // namespace

class CaseIndexTest : public QObject {
    Q_OBJECT
private slots:
    void equalsTheWholeAnalysis_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void equalsTheWholeAnalysis() {
        QFETCH(unsigned, seed);
        ChangingCase changing(seed);
        for (int step = 0; step < 30; ++step) {
            changing.step();
            const core::CaseFindings whole =
                analysis::analyseCase({changing.documents, changing.grades, changing.ties, changing.copies}, lexicon());
            const QString differ = differences(changing.index.findings(), whole);
            QVERIFY2(differ.isEmpty(), qPrintable(QString("step %1: %2").arg(step).arg(differ)));
            core::CaseFindings written = changing.written.findings();
            written.notReported = whole.notReported; // is not written by parts
            const QString lost = differences(written, whole);
            QVERIFY2(lost.isEmpty(), qPrintable(QString("step %1, written: %2").arg(step).arg(lost)));
            m_contradictions += whole.contradictions.size();
        }
        QVERIFY(!changing.index.findings().incidents.empty());
    }
    void cleanupTestCase() { QVERIFY(m_contradictions > 0); }

    // A name that stands beside more and more others ceases to lead to documents; counts round as they grow.
    void equalsWhereNamesGrowCommon() {
        ChangingCase changing(7);
        for (int day = 0; day < 460; ++day) {
            core::DocumentRecord record = changing.random.document(++changing.last);
            record.document.published = core::TimeValue{};
            const core::Millis at = core::parseIso("2031-01-01")->interval->earliest + day * core::kDay;
            record.document.published->interval = core::TimeInterval{at, at + core::kDay};
            record.document.published->granularity = core::Granularity::Day;
            record.times.clear();
            record.names.push_back({"Service" + std::to_string(day), core::NameKind::Service, 9, true});
            record.names.push_back({"Everywhere", core::NameKind::Place, 1, false});
            changing.documents.push_back(std::move(record));
            const std::vector<core::DocumentId> touched = {changing.last};
            changing.written.take(changing.index.update({changing.documents, {}, {}}, touched));
            if (day % 90 != 0 && (day < 398 || day > 404))
                continue;
            const core::CaseFindings whole = analysis::analyseCase({changing.documents, {}, {}}, lexicon());
            const QString differ = differences(changing.index.findings(), whole);
            QVERIFY2(differ.isEmpty(), qPrintable(QString("day %1: %2").arg(day).arg(differ)));
        }
    }

    void looksOnlyAtWhatIsTouched() {
        ChangingCase changing(3);
        std::vector<core::DocumentId> all;
        for (int i = 0; i < 400; ++i) {
            core::DocumentRecord record = changing.random.document(++changing.last);
            record.names = {
                {"Service" + std::to_string(i / 4), core::NameKind::Service, 3, true},
                {"outage", core::NameKind::Failure, 3, true}};
            record.document.title = "Service down";
            all.push_back(record.id);
            changing.documents.push_back(std::move(record));
        }
        changing.index.update({changing.documents, {}, {}}, all);
        changing.documents[10].claims.clear();
        const std::vector<core::DocumentId> touched = {changing.documents[10].id};
        const analysis::FindingsChange change = changing.index.update({changing.documents, {}, {}}, touched);
        QVERIFY2(change.lookedAt <= 4, qPrintable(QString::number(change.lookedAt)));
        QVERIFY(change.compared.size() <= 2);
        // Nothing is written where nothing came out otherwise.
        const analysis::FindingsChange again = changing.index.update({changing.documents, {}, {}}, touched);
        QVERIFY(again.incidents.empty() && again.goneIncidents.empty() && again.origins.empty());
    }

private:
    std::size_t m_contradictions = 0;
};

FAULTLINE_TEST(CaseIndexTest)
#include "caseindextest.moc"
