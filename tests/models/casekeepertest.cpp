// SPDX-License-Identifier: GPL-3.0-or-later
// A case that is kept between its changes is, after any of them, what reading and analysing it anew gives; and so is
// what was written.
#include "models/casekeeper.h"
#include "models/importer.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <random>

namespace {

const analysis::Lexicon& lexicon() {
    static const auto loaded = analysis::loadLexicon();
    return *loaded;
}

} // namespace

class CaseKeeperTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file =
            std::make_unique<store::CaseFile>(*store::CaseFile::open(path("case.faultline"), store::OpenMode::Create));
        m_keeper = std::make_unique<models::CaseKeeper>(*m_file, *m_file->snapshot());
    }
    void cleanup() {
        m_keeper.reset();
        m_file.reset();
        m_folder.reset();
    }

    void anyOrderOfChanges_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyOrderOfChanges() {
        QFETCH(unsigned, seed);
        m_random.seed(seed);
        for (int step = 0; step < 30; ++step) {
            if (step < 4 || any(5) == 0)
                importArticles(step);
            else
                correct();
            const core::SnapshotPtr kept = m_keeper->snapshot();
            QVERIFY(models::refreshCase(*m_file, lexicon()).has_value());
            const core::SnapshotPtr read = *m_file->snapshot();
            compare(*kept, *read, step);
            m_contradictions += read->findings.contradictions.size();
        }
    }
    void cleanupTestCase() { QVERIFY(m_contradictions > 0); }
    void whatIsWrittenIsWhatIsShown() {
        m_random.seed(11);
        for (int step = 0; step < 25; ++step) {
            if (step < 3 || any(6) == 0)
                importArticles(step);
            else
                correct();
            QVERIFY(!*m_file->needsRefresh());
            compare(*m_keeper->snapshot(), **m_file->snapshot(), step);
            QVERIFY(m_file->check()->empty());
        }
    }

private:
    std::size_t any(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }
    std::filesystem::path path(const QString& name) { return m_folder->filePath(name).toStdString(); }

    void compare(const core::Snapshot& kept, const core::Snapshot& read, int step) {
        const QByteArray at = QByteArray::number(step);
        QVERIFY2(kept.documents == read.documents, at.constData());
        QVERIFY2(kept.findings.incidents == read.findings.incidents, at.constData());
        QVERIFY2(kept.findings.origins == read.findings.origins, at.constData());
        QVERIFY2(kept.findings.contradictions == read.findings.contradictions, at.constData());
        QVERIFY2(kept.findings == read.findings, at.constData());
        QVERIFY2(kept.events == read.events, at.constData());
        QVERIFY2(kept.corrections == read.corrections, at.constData());
    }

    // One to three articles; now and then one that was there before, in other words.
    void importArticles(int step) {
        static const std::array causes = {
            "a power failure", "a cyberattack", "a faulty software update", "a failed router", "human error"};
        std::vector<std::filesystem::path> paths;
        for (std::size_t i = 0; i <= any(3); ++i) {
            const bool again = m_articles > 0 && any(4) == 0;
            const std::size_t number = again ? any(m_articles) : m_articles++;
            const QString name = QStringLiteral("article%1.md").arg(number);
            const QString service = any(3) != 0 ? "Tramline" : "Quayside";
            const std::string stance = any(3) == 0 ? " was not caused by " : " was caused by ";
            const QString text = "---\npublisher: Outlet " + QString::number(number % 5) + "\ndate: 2031-05-" +
                                 QString::number(10 + any(6)) + "\n---\n\n# " + service + " outage in Lyon\n\n" +
                                 "The outage on Monday" + QString::fromStdString(stance) + causes[any(causes.size())] +
                                 " at noon, step " + QString::number(step * 10 + int(i)) + ".\n\nThe service " +
                                 service + " was back in the evening after the outage had locked out many." + filler() +
                                 "\n";
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            file.close();
            paths.push_back(path(name));
        }
        models::ImportHooks hooks;
        hooks.refresh = [this](bool replaced) -> core::Result<core::SnapshotPtr> {
            if (auto taken = m_keeper->takeDocuments(lexicon(), replaced); !taken)
                return std::unexpected(taken.error());
            return m_keeper->snapshot();
        };
        QVERIFY(models::importPaths(*m_file, paths, lexicon(), hooks).has_value());
    }

    // Most articles are no copies of each other.
    QString filler() {
        QString words;
        for (int i = 0; i < 60 && any(40) != 0; ++i)
            words += " word" + QString::number(any(3000));
        return words;
    }

    void correct() {
        using enum core::CorrectionKind;
        const core::SnapshotPtr snapshot = m_keeper->snapshot();
        const core::DocumentRecord& record = snapshot->documents[any(snapshot->documents.size())];
        const core::DocumentRecord& other = snapshot->documents[any(snapshot->documents.size())];
        const auto oneOf = [&](std::vector<std::string> values) { return values[any(values.size())]; };
        const auto anotherThan = [&](const std::string& name, std::vector<std::string> values) {
            std::erase(values, name);
            return oneOf(std::move(values));
        };
        const std::string outlet = record.document.publisher.empty() ? "Outlet 1" : record.document.publisher;
        core::Correction made;
        const std::size_t what = any(record.claims.empty() ? 6 : 13);
        const auto& contradictions = snapshot->findings.contradictions;
        const auto aside = std::ranges::find(snapshot->corrections, DocumentSetAside, &core::Correction::kind);
        if (any(8) == 0 && snapshot->documents.size() > 3)
            made = {DocumentSetAside, std::to_string(record.id), "An article"};
        else if (any(4) == 0 && aside != snapshot->corrections.end())
            made = {DocumentSetAside, aside->target, ""};
        else if (what == 0)
            made = {DocumentPublished, std::to_string(record.id), oneOf({"", "2031-05-12", "2029"})};
        else if (what == 1)
            made = {DocumentTitle, std::to_string(record.id), oneOf({"", "Another headline"})};
        else if (what == 2)
            made = {DocumentTags, std::to_string(record.id), oneOf({"", "seen"})};
        else if (what == 3 && record.id != other.id)
            made = {SameIncident, core::incidentTarget({record.id, other.id}), oneOf({"", "together", "apart"})};
        else if (what == 4 && !contradictions.empty())
            made = {
                ContradictionState, contradictions[any(contradictions.size())].key, oneOf({"", "dismissed", "open"})};
        else if (what <= 5)
            made = {
                SourceGrade, record.document.publisher.empty() ? "the operator" : record.document.publisher,
                oneOf({"", "B", "E"})};
        else if (what == 6)
            made = {ClaimVerdict, record.claims[any(record.claims.size())].key, oneOf({"", "rejected", "confirmed"})};
        else if (what == 7)
            made = {ClaimStance, record.claims[any(record.claims.size())].key, oneOf({"", "denied", "suspected"})};
        else if (what == 9)
            made = {SourceSame, outlet, anotherThan(outlet, {"", "Outlet 7", "Outlet 8"})};
        else if (what == 10 && record.claims.front().claim.role != core::SpeakerRole::Writer)
            made = {SourceRole, record.claims.front().claim.speaker, oneOf({"", "operator", "expert"})};
        else if (what == 11)
            made = {DocumentCredibility, std::to_string(record.id), oneOf({"", "2", "5"})};
        else if (what == 12)
            made = {SourceCopies, outlet, anotherThan(outlet, {"", "Outlet 5", "Outlet 6"})};
        else
            made = {ClaimCause, record.claims[any(record.claims.size())].key, oneOf({"", "ddos", "power"})};
        const auto inverse = models::writeCorrection(*m_file, made);
        QVERIFY2(inverse.has_value(), inverse ? "" : inverse.error().message.c_str());
        const auto followed = m_keeper->follow({made}, lexicon());
        QVERIFY2(followed.has_value(), followed ? "" : followed.error().message.c_str());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::CaseFile> m_file;
    std::unique_ptr<models::CaseKeeper> m_keeper;
    std::mt19937 m_random;
    std::size_t m_articles = 0;
    std::size_t m_contradictions = 0;
};

FAULTLINE_TEST(CaseKeeperTest)
#include "casekeepertest.moc"
