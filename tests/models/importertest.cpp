// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importer.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

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
    }
    void whatASitePutsOnEveryPageIsLeftOut() {
        std::vector<std::filesystem::path> paths;
        const char* const boats[] = {"Alma", "Berta", "Clara"};
        for (const char* boat : boats) {
            QByteArray page =
                "<html><head><link rel=\"canonical\" href=\"https://quay.example/NAME\"><title>NAME stands still"
                "</title></head><body><article><h1>NAME stands still</h1>";
            for (const char* told :
                 {"The ferry NAME did not sail on Monday morning because nobody could buy a ticket for it.",
                  "Its captain said that NAME was ready to sail at any time, and that the fault was on land.",
                  "People who had booked a place on NAME were told to wait at the quay until the afternoon.",
                  "The company that owns NAME said in the evening that a disk had been full since Sunday."})
                page += QByteArray("<p>") + told + "</p>";
            page +=
                "<p>Our harbour desk has followed the boats of this coast since the days when they still had sails.</p>"
                "</article></body></html>";
            page.replace("NAME", boat);
            paths.push_back(write(QString::fromLatin1(boat) + QStringLiteral(".html"), page));
        }
        store::CaseFile file = openCase(QStringLiteral("b.faultline"));
        const auto summary = models::importPaths(file, paths, *m_lexicon);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->imported, 3);
        const auto records = file.documents();
        QVERIFY(records.has_value());
        for (const core::DocumentRecord& record : *records) {
            const auto document = file.document(record.id);
            QVERIFY(document.has_value());
            QVERIFY2(document->body.find("harbour desk") == std::string::npos, document->body.c_str());
            QVERIFY(document->body.find("full since Sunday") != std::string::npos);
        }
    }
};

FAULTLINE_TEST(ImporterTest)
#include "importertest.moc"
