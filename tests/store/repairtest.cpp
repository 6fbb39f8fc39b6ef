// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged cases are rescued into new files: whole ones wholly, broken pages as far as they can be read.
#include "models/store/repair.h"
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>
#include <fstream>
#include <random>

using namespace storetest;

namespace {

constexpr int kDocuments = 120;

void makeCase(const QTemporaryDir& dir) {
    auto file = openCase(dir);
    for (int i = 1; i <= kDocuments; ++i) {
        const std::string number = std::to_string(i);
        std::string body = "A power failure caused outage number " + number + ".";
        for (int k = 0; k < 60; ++k)
            body += " Filler sentence " + std::to_string(i * 100 + k) + " makes the text long.";
        auto made = article("Outage " + number, body, "2023-06-05");
        made.findings.claims = {
            claim(made.document, "A power failure caused outage", "power", core::Stance::Asserted, "article")};
        HAS_VALUE(file.add(fileOf(number + ".txt", "s" + number, body), std::array{made}));
    }
    HAS_VALUE(file.apply({core::CorrectionKind::DocumentTitle, "7", "Seven"}));
    HAS_VALUE(file.apply({core::CorrectionKind::DocumentTags, "8", "wire"}));
}

std::string rescuedPath(const QTemporaryDir& dir) {
    return dir.filePath(QStringLiteral("rescued.faultline")).toStdString();
}

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class RepairTest : public QObject {
    Q_OBJECT
private slots:
    void aWholeCaseIsRescuedWholly() {
        const QTemporaryDir dir;
        makeCase(dir);
        const std::string before = bytesOf(casePath(dir));
        const auto rescue = store::rescueCase(casePath(dir), rescuedPath(dir));
        HAS_VALUE(rescue);
        QVERIFY2(rescue->losses.empty(), rescue->losses.empty() ? "" : rescue->losses.front().c_str());
        QCOMPARE(rescue->documents, kDocuments);
        QVERIFY(rescue->lost.empty());
        QVERIFY(bytesOf(casePath(dir)) == before); // not touched
        auto old = openCase(dir, store::OpenMode::ReadOnly);
        auto made = store::CaseFile::open(rescuedPath(dir), store::OpenMode::ReadOnly).value();
        QCOMPARE(*made.documents(), *old.documents());
        QCOMPARE(*made.corrections(), *old.corrections());
        QCOMPARE(made.originalBytes(9).value(), old.originalBytes(9).value());
        QVERIFY(made.check()->empty());
        QVERIFY(made.needsRefresh().value());
        QCOMPARE(made.search("title:seven", 5)->total, std::int64_t(1));
        QVERIFY(!store::rescueCase(casePath(dir), rescuedPath(dir))); // never over a file
        QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("*rescue-*")}).size(), qsizetype(0));
    }
    void aDocumentWithoutItsTextIsReadAgainFromItsOriginal() {
        const QTemporaryDir dir;
        makeCase(dir);
        damage(
            casePath(dir), "DELETE FROM document_text WHERE id = 4; UPDATE document_text SET body = x'00' WHERE id = "
                           "3; DELETE FROM original WHERE file = 4");
        const auto rescue = store::rescueCase(casePath(dir), rescuedPath(dir));
        HAS_VALUE(rescue);
        QCOMPARE(rescue->documents, kDocuments - 2);
        QCOMPARE(rescue->lost.size(), std::size_t(1));
        QCOMPARE(rescue->lost[0].path, std::string("3.txt"));
        QVERIFY(rescue->lost[0].bytes.contains("outage number 3."));
        QCOMPARE(rescue->losses, std::vector<std::string>{"4.txt is lost; import it again."});
        auto made = store::CaseFile::open(rescuedPath(dir), store::OpenMode::ReadOnly).value();
        QVERIFY(made.check()->empty());
    }
    void correctionsOfWhatIsReadAgainAreToldOfAndPassToNobodyElse() {
        const QTemporaryDir dir;
        makeCase(dir);
        {
            auto file = openCase(dir);
            HAS_VALUE(file.apply({core::CorrectionKind::DocumentTitle, std::to_string(kDocuments), "The last one"}));
        }
        damage(
            casePath(dir), "UPDATE document_text SET body = x'00' WHERE id IN (7, " + std::to_string(kDocuments) + ")");
        const auto rescue = store::rescueCase(casePath(dir), rescuedPath(dir));
        HAS_VALUE(rescue);
        QCOMPARE(rescue->lost.size(), std::size_t(2));
        QCOMPARE(rescue->losses.size(), std::size_t(1));
        QVERIFY2(rescue->losses[0].starts_with("2 corrections "), rescue->losses[0].c_str());
        auto made = store::CaseFile::open(rescuedPath(dir), store::OpenMode::ReadWrite).value();
        QCOMPARE(made.corrections()->size(), std::size_t(1)); // the tag of the eighth
        const auto stranger = article("A stranger", "A fire caused another outage.", "2023-06-06");
        HAS_VALUE(made.add(fileOf("stranger.txt", "s", stranger.document.body), std::array{stranger}));
        const auto documents = made.documents().value();
        for (const core::DocumentRecord& each : documents)
            QVERIFY2(each.document.title != "The last one" && each.document.title != "Seven", each.file.c_str());
        QVERIFY(made.check()->empty());
    }
    void aPartOfAFileThatIsLostIsToldOf() {
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            const std::array both{
                article("One", "A fire caused the first outage.", "2023-06-05"),
                article("Two", "A flood caused the second outage.", "2023-06-06")};
            HAS_VALUE(file.add(fileOf("both.mbox", "s", "both"), both));
        }
        damage(casePath(dir), "UPDATE document_text SET body = x'00' WHERE id = 2");
        const auto rescue = store::rescueCase(casePath(dir), rescuedPath(dir));
        HAS_VALUE(rescue);
        QCOMPARE(rescue->documents, 1);
        QCOMPARE(
            rescue->losses,
            std::vector<std::string>{"1 document of both.mbox could not be read and is lost; import the "
                                     "file into a new case to read what is missing."});
    }
    void brokenPagesLoseOnlyWhatTheyHold() {
        const QTemporaryDir dir;
        makeCase(dir);
        damage(casePath(dir), "PRAGMA wal_checkpoint(TRUNCATE)");
        std::string bytes = bytesOf(casePath(dir));
        std::mt19937 random(7);
        for (int round = 0; round < 12; ++round) {
            std::string broken = bytes;
            const std::size_t pages = broken.size() / 4096;
            for (int i = 0; i < 3; ++i) { // not the first page: without the list of tables there is nothing
                const std::size_t page = std::uniform_int_distribution<std::size_t>(pages / 4, pages - 1)(random);
                std::fill_n(broken.begin() + static_cast<std::ptrdiff_t>(page * 4096), 4096, '\xA5');
            }
            const std::string name = dir.filePath(QStringLiteral("b%1.faultline").arg(round)).toStdString();
            std::ofstream(name, std::ios::binary) << broken;
            const std::string to = name + ".rescued";
            const auto rescue = store::rescueCase(name, to);
            HAS_VALUE(rescue);
            const auto found = rescue->documents + static_cast<int>(rescue->lost.size());
            QVERIFY2(found > kDocuments / 2, std::to_string(found).c_str());
            auto made = store::CaseFile::open(to, store::OpenMode::ReadOnly).value();
            const auto problems = made.check().value();
            for (const std::string& each : problems) // originals and findings may be lost, references and index not
                QVERIFY2(
                    !each.contains("belong to") && !each.contains("index") && !each.contains("has no text"),
                    each.c_str());
        }
    }
    void whatIsNoCaseIsRefused() {
        const QTemporaryDir dir;
        const std::string name = dir.filePath(QStringLiteral("x.faultline")).toStdString();
        QVERIFY(!store::rescueCase(name, rescuedPath(dir)));
        std::ofstream(name, std::ios::binary) << std::string(9000, 'x');
        QVERIFY(!store::rescueCase(name, rescuedPath(dir)));
        QVERIFY(!QFile::exists(QString::fromStdString(rescuedPath(dir))));
    }
};

FAULTLINE_TEST(RepairTest)
#include "repairtest.moc"
