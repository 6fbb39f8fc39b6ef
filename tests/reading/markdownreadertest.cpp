// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/markdownreader.h"
#include "models/reading/frontmatter.h"
#include "tests/support/testmain.h"

#include <QtTest>

class MarkdownReaderTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();
    reading::ReadingLexicon m_words = reading::ReadingLexicon::builtIn();

    core::Document read(const std::string& text) const { return reading::readMarkdown(text, *m_lexicon, m_words); }

private slots:
    void frontMatterBecomesMetadata() {
        const core::Document document =
            read("---\ntitle: \"Ferries: a post-mortem\"\ndate: 2024-05-06T09:00:00+02:00\nauthors:\n  - Jo "
                 "Field\n  - name: Ann Lee\npublisher: 'Norvik''s Post' # the paper\n"
                 "tags: [ferry, disk]\nurl: https://example.org/f\nlang: en-gb\n"
                 "updated: 2024-05-08\nnested:\n  key: value\n---\n\n# Ferries: a post-mortem\n\nIt was down.\n");
        QCOMPARE(document.title, std::string("Ferries: a post-mortem"));
        QCOMPARE(document.author, std::string("Jo Field, Ann Lee"));
        QCOMPARE(document.publisher, std::string("Norvik's Post"));
        QCOMPARE(document.url, std::string("https://example.org/f"));
        QCOMPARE(document.language, std::string("en"));
        QVERIFY(document.published && document.modified);
        QCOMPARE(
            core::isoText(document.published->interval->earliest, document.published->zone),
            std::string("2024-05-06T07:00Z"));
        QCOMPARE(document.published->basis, std::string("front matter date"));
        QCOMPARE(document.modified->granularity, core::Granularity::Day);
        QCOMPARE(document.body, std::string("It was down."));
    }
    void frontMatterThatNeverEndsIsText() {
        std::string_view text = "---\ntitle: x\n\nIt was down.\n";
        QVERIFY(reading::takeFrontMatter(text).entries.empty());
        QVERIFY(text.starts_with("---"));
    }
    void foldedValuesAreJoined() {
        std::string_view text = "---\r\ntitle: >\r\n  Ferries without\r\n  tickets\r\n---\r\nBody";
        QCOMPARE(reading::takeFrontMatter(text).value({"title"}), std::string("Ferries without tickets"));
        QCOMPARE(text, std::string_view("Body"));
    }
    void aQuotationAndNothingBelowItIsTheText() {
        QCOMPARE(read("> The disk was full, the port said.\n").body, std::string("The disk was full, the port said."));
        const core::Document deep = read(std::string(100'000, '>') + " The disk was full, the port said.\n");
        QVERIFY(!deep.body.empty() || !deep.notice.empty());
        QVERIFY(!read("![a picture](a.png)\n").notice.empty());
    }
    void marksGoAndWordsStay() {
        const core::Document document = read("# Ferries\n\nThe **booking** system [stopped](https://example.org) at "
                                             "`06:10` &amp; stayed\ndown.\n\n## Why\n\n"
                                             "- a disk\n- a log\n  that grew\n\n3. third\n4. fourth\n\n> So it goes, "
                                             "said Jo.\n\n| Time | What |\n|---|---|\n| 06:10 | "
                                             "Stop |\n\n![A ferry](f.png)\n\nEnd of it.\n");
        QCOMPARE(document.title, std::string("Ferries"));
        QCOMPARE(
            document.body,
            std::string("The booking system stopped at 06:10 & stayed down.\n\nWhy\n\n- a disk\n- a log that grew\n\n"
                        "3. third\n4. fourth\n\nSo it goes, said Jo.\n\nTime | What\n06:10 | Stop\n\nEnd of it."));
        QCOMPARE(document.headings.size(), std::size_t{1});
    }
    void notesOfTheHouseStayOut() {
        const core::Document document =
            read("# Ferries\n\n> Status: repaired. A full report will follow.\n\nThe ferries had no tickets.\n\n"
                 "They sailed all the same.\n\n---\n*Norvik Post is a one-man paper. Subscribe.*\n\n"
                 "[Edit this page](https://example.org/e) \u00b7 [Home](https://example.org)\n");
        QCOMPARE(document.body, std::string("The ferries had no tickets.\n\nThey sailed all the same."));
    }
    void aBylineBelowTheTitleIsMetadata() {
        const core::Document document = read("# Ferries\n\n*By Jo Field, 6 May 2024*\n\nThe ferries had no tickets.\n");
        QCOMPARE(document.author, std::string("Jo Field"));
        QVERIFY(document.published.has_value());
        QCOMPARE(document.body, std::string("The ferries had no tickets."));
    }
    void deepNestingEnds() {
        const core::Document document =
            read(std::string(20000, '>') + " Deep down.\n\n" + std::string(50000, '[') + "\n");
        QVERIFY(document.body.find("[[[") != std::string::npos);
    }
};

FAULTLINE_TEST(MarkdownReaderTest)
#include "markdownreadertest.moc"
