// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importer.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <array>

class ImporterTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();
    QTemporaryDir m_folder;

    std::filesystem::path write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName().toStdString();
    }
    store::CaseFile openCase(const QString& name) const {
        auto file = store::CaseFile::open(m_folder.filePath(name).toStdString(), store::OpenMode::Create);
        return std::move(*file);
    }

    // A story of a site that closes each page with the same words.
    static QByteArray pageOf(const char* boat) {
        QByteArray page =
            "<html><head><link rel=\"canonical\" href=\"https://quay.example/NAME\"><title>NAME stands still"
            "</title></head><body><article><h1>NAME stands still</h1>";
        for (const char* told :
             {"The ferry NAME did not sail on Monday morning because nobody could buy a ticket for it.",
              "Its captain said that NAME was ready to sail at any time, and that the fault was on land.",
              "People who had booked a place on NAME were told to wait at the quay until the afternoon.",
              "The company that owns NAME said in the evening that a disk had been full since Sunday."})
            page += QByteArray("<p>") + told + "</p>";
        page += "<p>Our harbour desk has followed the boats of this coast since the days when they still had sails.</p>"
                "</article></body></html>";
        page.replace("NAME", boat);
        return page;
    }

private slots:
    void aFileMayHoldSeveralDocumentsAndSomeThatCannotBeRead() {
        const auto path = write(
            QStringLiteral("papers.eml"),
            "From: Ida Holm <ida@quay.example>\nSubject: Papers\nDate: Wed, 15 May 2024 08:00:00 +0000\nMIME-Version: "
            "1.0\n"
            "Content-Type: multipart/mixed; boundary=cut\n\n--cut\nContent-Type: text/plain\n\nSee what I was sent.\n"
            "--cut\nContent-Type: text/plain; name=note.txt\nContent-Disposition: attachment; filename=note.txt\n\n"
            "The booking system failed because a disk was full.\n"
            "--cut\nContent-Type: image/gif; name=quay.gif\nContent-Disposition: attachment; filename=quay.gif\n\n"
            "GIF89a\x01\x02\n--cut--\n");
        store::CaseFile file = openCase(QStringLiteral("a.faultline"));
        const auto summary = models::importPaths(file, {path}, *m_lexicon);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->imported, 1);
        QCOMPARE(summary->documents, 2);
        QCOMPARE(summary->files.front().documents, 2);
        QCOMPARE(summary->failed.size(), std::size_t{1});
        QVERIFY(summary->failed.front().file.ends_with("papers.eml/quay.gif"));
        const auto again = models::importPaths(file, {path}, *m_lexicon);
        QVERIFY(again.has_value());
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->documents, 2);
        const auto unread = file.unread(); // the bytes are the same, and so is what is missing of them
        QVERIFY(unread.has_value());
        QCOMPARE(unread->size(), std::size_t{1});
        QVERIFY(unread->front().path.ends_with("papers.eml/quay.gif"));
        QVERIFY(!unread->front().why.empty());
    }
    void theCaseKnowsWhatCouldNotBeRead() {
        store::CaseFile file = openCase(QStringLiteral("unread.faultline"));
        const auto other = write(QStringLiteral("other.txt"), "A disk was full, the harbour said.\n");
        const auto path = write(QStringLiteral("late.txt"), "");
        QVERIFY(models::importPaths(file, {other, path}, *m_lexicon).has_value());
        const auto unread = file.unread();
        QVERIFY(unread.has_value());
        QCOMPARE(unread->size(), std::size_t{1});
        QCOMPARE(unread->front().path, path.string());
        write(QStringLiteral("late.txt"), "A full disk stopped the booking system, the operator said.\n");
        QVERIFY(models::importPaths(file, {path}, *m_lexicon).has_value());
        QVERIFY(file.unread()->empty());
    }
    void whatASitePutsOnEveryPageIsLeftOut() {
        std::vector<std::filesystem::path> paths;
        const char* const boats[] = {"Alma", "Berta", "Clara"};
        for (const char* boat : boats)
            paths.push_back(write(QString::fromLatin1(boat) + QStringLiteral(".html"), pageOf(boat)));
        // In one go, and with the third one alone afterwards, measured against what the case holds.
        store::CaseFile file = openCase(QStringLiteral("b.faultline"));
        const auto summary = models::importPaths(file, paths, *m_lexicon);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->imported, 3);
        const auto later = write(QStringLiteral("Dora.html"), pageOf("Dora"));
        QCOMPARE(models::importPaths(file, {later}, *m_lexicon)->imported, 1);
        store::CaseFile grown = openCase(QStringLiteral("c.faultline"));
        QCOMPARE(models::importPaths(grown, {paths[0], paths[1]}, *m_lexicon)->imported, 2);
        QCOMPARE(models::importPaths(grown, {paths[2]}, *m_lexicon)->imported, 1);
        const auto last = grown.document(3);
        QVERIFY(last.has_value());
        QVERIFY2(last->body.find("harbour desk") == std::string::npos, last->body.c_str());
        const auto records = file.documents();
        QVERIFY(records.has_value());
        for (const core::DocumentRecord& record : *records) {
            const auto document = file.document(record.id);
            QVERIFY(document.has_value());
            QVERIFY2(document->body.find("harbour desk") == std::string::npos, document->body.c_str());
            QVERIFY(document->body.find("full since Sunday") != std::string::npos);
        }
    }
    void whatAnAnalystSaysOfADocumentSurvivesANewVersionOfItsFile() {
        using core::CorrectionKind;
        const auto path = write(QStringLiteral("ferry.html"), pageOf("Alma"));
        store::CaseFile file = openCase(QStringLiteral("d.faultline"));
        QVERIFY(models::importPaths(file, {path}, *m_lexicon).has_value());
        const std::pair<CorrectionKind, const char*> said[] = {
            {CorrectionKind::DocumentTitle, "A full disk"},
            {CorrectionKind::DocumentPublisher, "Quay Press"},
            {CorrectionKind::DocumentAuthor, "Ida Holm"},
            {CorrectionKind::DocumentPublished, "2024-05-15"}};
        std::vector<core::Correction> inverse;
        for (const auto& [kind, value] : said) {
            const auto back = models::applyCorrection(file, {kind, "1", value}, *m_lexicon);
            QVERIFY(back.has_value());
            inverse.push_back(*back);
        }
        QByteArray newer = pageOf("Alma");
        newer.replace("Monday", "Tuesday");
        write(QStringLiteral("ferry.html"), newer);
        const auto again = models::importPaths(file, {path}, *m_lexicon);
        QVERIFY(again.has_value());
        QCOMPARE(again->revised, 1);
        const auto document = file.document(1);
        QVERIFY(document.has_value());
        QCOMPARE(document->title, std::string("A full disk"));
        QCOMPARE(document->publisher, std::string("Quay Press"));
        QCOMPARE(document->author, std::string("Ida Holm"));
        QCOMPARE(
            core::isoText(document->published->interval->earliest, document->published->zone).substr(0, 10),
            std::string("2024-05-15"));
        QVERIFY(document->body.find("Tuesday") != std::string::npos);
        QCOMPARE(file.search("author:Holm", 10)->total, std::int64_t{1});
        // The earlier bytes are kept, and every correction can be taken back.
        const auto earlier = file.earlierFiles(1);
        QVERIFY(earlier.has_value());
        QCOMPARE(earlier->size(), std::size_t{1});
        QCOMPARE(*file.bytesOf(earlier->front().sha256), pageOf("Alma").toStdString());
        for (const core::Correction& each : inverse)
            QVERIFY(models::applyCorrection(file, each, *m_lexicon).has_value());
        QCOMPARE(file.document(1)->title, std::string("Alma stands still"));
        QVERIFY(file.document(1)->author.empty());
    }
    void aDismissedContradictionStaysDismissedWhenASideIsImportedAgain() {
        using core::CorrectionKind;
        const QByteArray status = "Ferry booking down, 6 June 2023\n\nBy Ida Holm, 6 June 2023\n\n"
                                  "Quayline booking was down on 6 June 2023. Quayline said a faulty update caused the "
                                  "outage of its booking on 6 June 2023.\n";
        const QByteArray group = "Who stopped Quayline, 7 June 2023\n\nBy Ben Ask, 7 June 2023\n\n"
                                 "Quayline booking was down on 6 June 2023. The outage of Quayline booking on 6 June "
                                 "2023 was caused by a cyberattack, the police said.\n";
        const auto one = write(QStringLiteral("status.txt"), status);
        const auto two = write(QStringLiteral("group.txt"), group);
        store::CaseFile file = openCase(QStringLiteral("e.faultline"));
        QVERIFY(models::importPaths(file, {one, two}, *m_lexicon).has_value());
        const auto contradictions = [&] { return file.snapshot().value()->findings.contradictions; };
        QCOMPARE(contradictions().size(), std::size_t{1});
        const std::string key = contradictions().front().key;
        QVERIFY(file.doStep(
                        1, "Dismiss",
                        std::array{
                            core::Correction{CorrectionKind::ContradictionState, key, "dismissed"},
                            core::Correction{CorrectionKind::ContradictionNote, key, "Two bookings."}})
                    .has_value());
        // Each side in turn, so that either half of the key becomes another, whichever is the lesser.
        for (const auto& [name, text] : {std::pair("status.txt", status), std::pair("group.txt", group)}) {
            const std::string before = contradictions().front().key;
            const auto path = write(QString::fromLatin1(name), text + "\nThe quay was full of people all day.\n");
            const auto again = models::importPaths(file, {path}, *m_lexicon);
            QVERIFY(again.has_value());
            QCOMPARE(again->revised, 1);
            QCOMPARE(contradictions().size(), std::size_t{1});
            QVERIFY(contradictions().front().key != before);
            QCOMPARE(contradictions().front().state, core::ContradictionState::Dismissed);
            QCOMPARE(contradictions().front().note, std::string("Two bookings."));
        }
        QCOMPARE(file.corrections()->size(), std::size_t{2}); // none left under an earlier key
        QCOMPARE(file.undoStep(1)->size(), std::size_t{2});
        QCOMPARE(contradictions().front().state, core::ContradictionState::Open);
        QVERIFY(contradictions().front().note.empty());
        QVERIFY(file.redoStep(1).has_value());
        QCOMPARE(contradictions().front().state, core::ContradictionState::Dismissed);
    }
};

FAULTLINE_TEST(ImporterTest)
#include "importertest.moc"
