// SPDX-License-Identifier: GPL-3.0-or-later
// What is read in the worker process: archives, office documents, books, PDF.
#include "models/reading/reader.h"
#include "tests/reading/packing.h"
#include "tests/support/pdfsample.h"
#include "tests/support/testmain.h"

#include <QtTest>

using testsupport::Entries;
using testsupport::packed;
using testsupport::Packing;
using testsupport::pdf;

namespace {

const char* const kPage =
    "<html><head><title>Boats stop</title></head><body><h1>Boats stop</h1><p>No boat sailed on Monday, "
    "the ferry company said, because a disk in its booking system was full.</p></body></html>";

Entries docx(const std::string& body) {
    return {
        {"[Content_Types].xml",
         "<Types><Override PartName=\"/word/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
         "wordprocessingml.document.main+xml\"/></Types>"},
        {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" "
                        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        "officeDocument\" Target=\"word/main.xml\"/><Relationship Id=\"r2\" "
                        "Type=\"http://schemas.openxmlformats.org/package/"
                        "2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"},
        {"word/_rels/main.xml.rels",
         "<Relationships><Relationship Id=\"s\" Type=\"http://x/styles\" Target=\"styles.xml\"/><Relationship Id=\"f\" "
         "Type=\"http://x/footnotes\" Target=\"footnotes.xml\"/></Relationships>"},
        {"word/styles.xml",
         "<w:styles><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"},
        {"word/footnotes.xml",
         "<w:footnotes><w:footnote w:type=\"separator\"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:footnote><w:footnote>"
         "<w:p><w:r><w:t>The log was kept.</w:t></w:r></w:p></w:footnote></w:footnotes>"},
        {"docProps/core.xml",
         "<cp:coreProperties><dc:title>Microsoft Word - draft.docx</dc:title><dc:creator>Ida Holm</dc:creator>"
         "<dcterms:created>2019-01-01T00:00:00Z</dcterms:created></cp:coreProperties>"},
        {"word/main.xml", "<w:document><w:body>" + body + "</w:body></w:document>"}};
}

std::string paragraph(const std::string& text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

} // namespace

class ContainerTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();

    core::Result<reading::ReadFile> read(
        const std::string& bytes, std::string_view name, const reading::ReadLimits& limits = {}) const {
        reading::ReadOptions options;
        options.limits = limits;
        return reading::readBytes(bytes, name, *m_lexicon, options);
    }
    static std::string innerName(const core::Document& document) {
        for (const core::FieldEvidence& evidence : document.evidence) {
            if (evidence.field == "file")
                return evidence.raw;
        }
        return {};
    }
    static void compareError(
        const core::Result<reading::ReadFile>& file, core::ErrorCode code, const std::string& words) {
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, code);
        QVERIFY2(file.error().message.find(words) != std::string::npos, file.error().message.c_str());
    }

private slots:
    void whatCannotBeReadIsNamedOnce() {
        const std::string inner = testsupport::packed({{"empty.txt", "  "}});
        const auto read = reading::readBytes(
            testsupport::packed({{"week.zip", inner}, {"note.txt", "The boats sail again."}}), "papers.zip",
            *analysis::loadLexicon());
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        QCOMPARE(read->unread.size(), std::size_t{1});
        QCOMPARE(read->unread.front().name, std::string("papers.zip/week.zip/empty.txt"));
    }
    void anArchiveGivesTheDocumentsOfItsFiles() {
        const Entries entries{
            {"a/page.html", kPage},
            {"__MACOSX/a/._page.html", "junk"},
            {"../../up.txt", "A short note.\n\nBoats stand still."},
            {"logo.png", "\x89PNG\r\n\x1a\n"}};
        for (const Packing packing : {Packing::Zip, Packing::TarGz}) {
            const auto file = read(packed(entries, packing), "reports.bin");
            QVERIFY2(file.has_value(), file ? "" : file.error().message.c_str());
            QCOMPARE(file->format, std::string(packing == Packing::Zip ? "zip" : "archive"));
            QCOMPARE(file->documents.size(), std::size_t{2});
            QCOMPARE(file->documents[0].title, std::string("Boats stop"));
            QCOMPARE(innerName(file->documents[0]), std::string("a/page.html"));
            QCOMPARE(innerName(file->documents[1]), std::string("up.txt")); // no path leaves the archive
            QCOMPARE(file->unread.size(), std::size_t{1});
            QCOMPARE(file->unread[0].name, std::string("reports.bin/logo.png"));
        }
    }
    void aPdfInAnArchiveIsNoPdf() {
        const Entries entries{
            {"a.pdf", pdf({{"The boats stood still on Monday."}})}, {"b.txt", "All boats sail again."}};
        const auto file = read(packed(entries, Packing::StoredZip), "both.zip");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents.size(), std::size_t{2});
        QCOMPARE(file->documents[0].format, std::string("pdf"));
    }
    void archivesInArchivesAreReadToADepth() {
        std::string inner = packed({{"page.html", kPage}});
        inner = packed({{"inner.zip", inner}});
        const auto file = read(inner, "outer.zip");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents.front().title, std::string("Boats stop"));
        for (int i = 0; i < 6; ++i)
            inner = packed({{"inner.zip", inner}});
        compareError(read(inner, "deep.zip"), core::ErrorCode::TooLarge, "inside too many");
    }
    void archivesThatBlowUpAreStopped() {
        const std::string zeros(40UL * 1024 * 1024, '\0');
        compareError(read(packed({{"a.txt", zeros}}), "bomb.zip"), core::ErrorCode::TooLarge, "times its size");
    }
    void damagedEmptyAndEncryptedArchivesAreSaidInWords() {
        const std::string whole = packed({{"page.html", kPage}});
        compareError(read(whole.substr(0, 60), "cut.zip"), core::ErrorCode::Malformed, "damaged");
        compareError(read(packed({}), "none.zip"), core::ErrorCode::Empty, "holds no files");
        compareError(
            read(packed({{"page.html", kPage}}, Packing::EncryptedZip), "locked.zip"), core::ErrorCode::Unsupported,
            "encrypted");
    }
    void aWordDocumentIsItsTextAsItStandsNow() {
        const auto file = read(
            packed(docx(
                "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Boats stop</w:t></w:r></w:p>" +
                paragraph("No boat </w:t></w:r><w:del><w:r><w:delText>train "
                          "</w:delText></w:r></w:del><w:ins><w:r><w:t>sailed</w:t></w:r></w:ins><w:r><w:t>") +
                "<w:p><w:r><w:t>Dis</w:t></w:r><w:r><w:t>ks</w:t><w:tab/><w:t>were "
                "full.</w:t></w:r><w:r><w:instrText>PAGE"
                "</w:instrText></w:r></w:p><w:tbl><w:tr><w:tc>" +
                paragraph("Monday") + "</w:tc><w:tc>" + paragraph("no boats") + "</w:tc></w:tr></w:tbl>")),
            "report.docx");
        QVERIFY2(file.has_value(), file ? "" : file.error().message.c_str());
        const core::Document& document = file->documents.front();
        QCOMPARE(file->format, std::string("docx"));
        QCOMPARE(document.title, std::string("Boats stop"));
        QCOMPARE(document.author, std::string("Ida Holm"));
        QCOMPARE(
            document.body, std::string("No boat sailed\n\nDisks were full.\n\nMonday | no boats\n\nThe log was kept."));
        QVERIFY(!document.published.has_value()); // when the file was made is not when it was published
    }
    void openDocumentsAndBooks() {
        const auto odt = read(
            packed(
                {{"mimetype", "application/vnd.oasis.opendocument.text"},
                 {"meta.xml",
                  "<office:document-meta><office:meta><dc:title>Boats</dc:title></office:meta></office:document-meta>"},
                 {"content.xml",
                  "<office:document-content><office:body><office:text><text:tracked-changes><text:p>gone</text:p>"
                  "</text:tracked-changes><text:p>No<text:s text:c=\"3\"/>boat <text:span>sailed</text:span>.</text:p>"
                  "<text:list><text:list-item><text:p>Monday</text:p></text:list-item></text:list></office:text>"
                  "</office:body></office:document-content>"}}),
            "report.odt");
        QVERIFY2(odt.has_value(), odt ? "" : odt.error().message.c_str());
        QCOMPARE(odt->documents.front().title, std::string("Boats"));
        QCOMPARE(odt->documents.front().body, std::string("No boat sailed.\n\n- Monday"));
        const auto epub = read(
            packed(
                {{"mimetype", "application/epub+zip"},
                 {"META-INF/container.xml",
                  "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"},
                 {"OEBPS/book.opf", "<package><metadata><dc:title>Boats</dc:title><dc:publisher>Quay "
                                    "Press</dc:publisher></metadata><manifest>"
                                    "<item id=\"b\" href=\"two.xhtml\"/><item id=\"a\" "
                                    "href=\"one%20a.xhtml\"/></manifest><spine><itemref "
                                    "idref=\"a\"/><itemref idref=\"b\"/></spine></package>"},
                 {"OEBPS/two.xhtml", "<html><body><p>Then they sailed.</p></body></html>"},
                 {"OEBPS/one a.xhtml", "<html><body><p>First they stopped.</p></body></html>"}}),
            "book.epub");
        QVERIFY2(epub.has_value(), epub ? "" : epub.error().message.c_str());
        QCOMPARE(epub->documents.front().publisher, std::string("Quay Press"));
        QCOMPARE(epub->documents.front().body, std::string("First they stopped.\n\nThen they sailed."));
    }
    void lockedAndForeignOfficeFilesAreSaidInWords() {
        compareError(
            read(
                packed(
                    {{"mimetype", "application/vnd.oasis.opendocument.text"},
                     {"META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"},
                     {"content.xml", "\x01\x02"}}),
                "locked.odt"),
            core::ErrorCode::Unsupported, "password");
        compareError(
            read(
                packed(
                    {{"[Content_Types].xml", "<Types>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                             "</Types>"}}),
                "sheet.xlsx"),
            core::ErrorCode::Unsupported, "spreadsheet");
        compareError(
            read(packed({{"[Content_Types].xml", "<Types>wordprocessingml</Types>"}}), "hollow.docx"),
            core::ErrorCode::Malformed, "damaged");
        std::string whole = packed(
            {{"[Content_Types].xml", "<Types>wordprocessingml</Types>"},
             {"word/document.xml", std::string(4000, 'x') + "<w:document/>"}});
        const auto cut = read(whole.substr(0, whole.size() / 2), "cut.docx");
        QVERIFY(!cut.has_value());
        QCOMPARE(cut.error().message, std::string("cut.docx could not be read: the file is damaged."));
        std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        for (const char c : std::string("EncryptedPackage"))
            ole += std::string(1, c) + '\0';
        compareError(read(ole, "locked.docx"), core::ErrorCode::Unsupported, "protected by a password");
    }
    void aPdfIsParagraphsWithoutRunningLines() {
        std::vector<std::vector<std::string>> pages;
        const char* const told[] = {
            "No boat sailed on Monday because a disk in the booking sys-\ntem of the ferry company was full, and "
            "nobody "
            "had looked at it for weeks,\nso the company said.",
            "On Tuesday the boats sailed again, and people bought their tickets at the quay.\nThe captain was glad of "
            "it.",
            "On Friday the company said that it would buy a larger disk before the summer."};
        for (int i = 0; i < 3; ++i) {
            std::vector<std::string> lines{
                "Harbour report", "AB"[i % 2] + std::string(static_cast<std::size_t>(i), 'x') +
                                      " What we know . . . . . . . . " + std::to_string(i)};
            for (const QString& line : QString::fromLatin1(told[i]).split(u'\n'))
                lines.push_back(line.toStdString());
            lines.push_back("https://quay.example/report  " + std::to_string(i + 1) + "/3");
            pages.push_back(std::move(lines));
        }
        const auto file = read(pdf(pages, "Boats stop at the quay"), "report.pdf");
        QVERIFY2(file.has_value(), file ? "" : file.error().message.c_str());
        const core::Document& document = file->documents.front();
        QCOMPARE(document.format, std::string("pdf"));
        QCOMPARE(document.title, std::string("Boats stop at the quay"));
        QCOMPARE(document.url, std::string("https://quay.example/report"));
        QVERIFY2(
            document.body.starts_with(
                "No boat sailed on Monday because a disk in the booking system of the ferry company was "
                "full, and nobody had looked at it for weeks, so the company said.\n\nOn Tuesday the"),
            document.body.c_str());
        QVERIFY(document.body.find("quay.example") == std::string::npos);
        QVERIFY(document.body.find("Harbour report") == std::string::npos);
        QVERIFY(document.body.find("What we know") == std::string::npos);
        QVERIFY(!document.published.has_value());
    }
    void archivesOfEveryPackingGiveTheirFiles_data() {
        QTest::addColumn<int>("packing");
        QTest::newRow("zip") << static_cast<int>(Packing::Zip);
        QTest::newRow("tar.gz") << static_cast<int>(Packing::TarGz);
        QTest::newRow("tar.bz2") << static_cast<int>(Packing::TarBz2);
        QTest::newRow("tar.xz") << static_cast<int>(Packing::TarXz);
        QTest::newRow("tar.zst") << static_cast<int>(Packing::TarZst);
        QTest::newRow("7z") << static_cast<int>(Packing::SevenZip);
    }
    void archivesOfEveryPackingGiveTheirFiles() {
        QFETCH(int, packing);
        const Entries entries{
            {"papers/boats.html", kPage}, {"papers/note.txt", "The ferry sails again, said the harbour."}};
        const auto file = read(packed(entries, static_cast<Packing>(packing)), "papers.bin");
        QVERIFY2(file.has_value(), file ? "" : file.error().message.c_str());
        QCOMPARE(file->documents.size(), std::size_t{2});
        std::vector<std::string> names{innerName(file->documents[0]), innerName(file->documents[1])};
        std::ranges::sort(names); // a 7z archive has an order of its own
        QCOMPARE(names[0], std::string("papers/boats.html"));
        QCOMPARE(names[1], std::string("papers/note.txt"));
    }
    void onePackedTextIsReadAsThatText_data() {
        QTest::addColumn<int>("packing");
        QTest::newRow("gz") << static_cast<int>(Packing::Gz);
        QTest::newRow("bz2") << static_cast<int>(Packing::Bz2);
        QTest::newRow("xz") << static_cast<int>(Packing::Xz);
        QTest::newRow("zst") << static_cast<int>(Packing::Zst);
    }
    void onePackedTextIsReadAsThatText() {
        QFETCH(int, packing);
        const std::string bytes = packed({{"boats.html", kPage}}, static_cast<Packing>(packing));
        const auto file = read(bytes, "boats.html.packed");
        QVERIFY2(file.has_value(), file ? "" : file.error().message.c_str());
        QCOMPARE(file->documents.size(), std::size_t{1});
        QCOMPARE(file->documents[0].title, std::string("Boats stop"));
        QVERIFY(file->documents[0].body.find("No boat sailed") != std::string::npos);
        // Half of it is an error in words and no half document.
        const auto half = read(bytes.substr(0, bytes.size() / 2), "half.packed");
        QVERIFY(!half);
        QVERIFY(half.error().message.find("half.packed") != std::string::npos);
    }
    void readingEndsAtOnceWhenItIsStopped() {
        const std::atomic<bool> stop = true;
        reading::ReadOptions options;
        options.stop = &stop;
        const auto file = reading::readBytes(pdf({{"The boats stood still."}}), "a.pdf", *m_lexicon, options);
        QVERIFY(!file);
        QCOMPARE(static_cast<int>(file.error().code), static_cast<int>(core::ErrorCode::Cancelled));
    }
    void pdfsWithoutTextAndDamagedOnesAreSaidInWords() {
        std::string overwritten = pdf({{"The boats stood still on Monday."}});
        overwritten.replace(overwritten.find(">> stream"), 9, "/Filter/FlateDecode>> stream"); // no deflated bytes
        compareError(read(overwritten + "%ID ", "cut.pdf"), core::ErrorCode::Malformed, "the file is damaged");
        std::string scan = pdf({{}});
        compareError(read(scan, "blank.pdf"), core::ErrorCode::Empty, "holds no text");
        scan.insert(scan.find("3 0 obj"), "90 0 obj <</Subtype/Image>> endobj\n");
        compareError(read(scan, "scan.pdf"), core::ErrorCode::Empty, "contains pictures of text, no text");
        compareError(
            read("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "head.pdf"), core::ErrorCode::Malformed, "the file is damaged");
    }
    void theWorkerKeepsToItsLimits() {
        const std::string text(3UL * 1024 * 1024, 'a');
        const std::string zip = packed({{"a.txt", text}, {"b.txt", text}});
        reading::ReadLimits limits;
        limits.textBytes = 1024;
        compareError(read(zip, "much.zip", limits), core::ErrorCode::TooLarge, "of text");
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which need more memory than any limit
        limits = {};
        limits.memoryMiB = 40; // less than the program itself needs: it ends in one way or another
        const auto starved = read(zip, "starved.zip", limits);
        QVERIFY(!starved.has_value());
        QVERIFY2(
            starved.error().message.find("could not be read") != std::string::npos, starved.error().message.c_str());
#endif
        limits = {};
        limits.seconds = 0;
        compareError(read(zip, "late.zip", limits), core::ErrorCode::TooLarge, "longer than 0 seconds");
    }
};

FAULTLINE_TEST(ContainerTest)
#include "containertest.moc"
