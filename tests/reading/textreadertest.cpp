// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/textreader.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

const std::string kFirst =
    "The booking system of the Norvik ferries stopped at 6:10 on Monday morning, and for five hours nobody "
    "could buy a ticket, the operator said.";
const std::string kSecond =
    "Engineers traced the failure to a disk array in the harbour office, which had filled up overnight with "
    "logs that nobody had cleared since the spring.";
const std::string kThird = "Boats sailed on time all the same.";
const std::string kBody = kFirst + "\n\n" + kSecond + "\n\n" + kThird;

struct Head {
    const char* row;
    std::string lines; // above the body
    const char* title;
    const char* publisher;
    const char* author;
    const char* published; // the beginning of its ISO form, empty: none
};

const Head kHeads[] = {
    {"title only", "Ferries without tickets\n\n", "Ferries without tickets", "", "", ""},
    {"two words over a date", "Ferries moored\nPublished: May 6, 2024\n\n", "Ferries moored", "", "", "2024-05-06"},
    {"a name over a date", "Norvik Post\nPublished: May 6, 2024\n\n", "", "Norvik Post", "", "2024-05-06"},
    {"a name with a date", "The Norvik Post, Monday, May 6, 2024\n\nFerries without tickets\n\nBy Jo Field\n\n",
     "Ferries without tickets", "The Norvik Post", "Jo Field", "2024-05-06"},
    {"a name that ends with a letter of two bytes",
     "Journal \xC3\x80, Monday, May 6, 2024\n\nFerries without tickets\n\nBy Jo Field\n\n", "Ferries without tickets",
     "Journal \xC3\x80", "Jo Field", "2024-05-06"},
    {"a line for the press", "NORVIK FERRIES\nFor immediate release, 6 May 2024\n\nFerries without tickets\n\n",
     "Ferries without tickets", "Norvik Ferries", "", "2024-05-06"},
    {"a line that says what kind of document it is", "PRESS RELEASE\n6 May 2024\n\nFerries without tickets\n\n",
     "Ferries without tickets", "", "", "2024-05-06"},
    {"a kind of document over a name",
     "MEDIA RELEASE\nTHE NORVIK FERRY AUTHORITY\n6 May 2024\n\nFerries without tickets\n\n", "Ferries without tickets",
     "The Norvik Ferry Authority", "", "2024-05-06"},
    {"a headline that ends with the day it is about", "Ferries without tickets since 6 May 2024\n\n",
     "Ferries without tickets since 6 May 2024", "", "", ""},
    {"title of two words", "Ferries moored\n\n", "Ferries moored", "", "", ""},
    {"masthead and kicker",
     "THE NORVIK POST\nSea | Ferries\n\nFerries without tickets\n\nJo Field\nMon 6 May 2024 16.05 BST\n\n",
     "Ferries without tickets", "The Norvik Post", "Jo Field", "2024-05-06T15:05Z"},
    {"masthead with tagline, no byline",
     "NORVIK POST\nAll the news that floats by the quay\n\nFerries without tickets\n\n", "Ferries without tickets",
     "Norvik Post", "", ""},
    {"all in one group",
     "Norvik Daily Post\nFerries without tickets all morning\nJo Field, Transport Correspondent\nPUBLISHED MAY 6, "
     "2024, 1:05 PM UTC\n\n",
     "Ferries without tickets all morning", "Norvik Daily Post", "Jo Field", "2024-05-06T13:05Z"},
    {"agency", "Ferries without tickets\n\nBy Jo Field and Ann Lee, Coastal News Agency\n6 May 2024, 13:25 GMT\n\n",
     "Ferries without tickets", "Coastal News Agency", "Jo Field, Ann Lee", "2024-05-06T13:25Z"},
    {"byline with date", "NORVIK POST -- Business\n\nFerries without tickets\n\nBy Jo Field. Published 6 May 2024.\n\n",
     "Ferries without tickets", "Norvik Post", "Jo Field", "2024-05-06"},
    {"first published and modified",
     "Ferries without tickets\n\nFirst published Mon 6 May 2024 11.32 BST, last modified Tue 7 May 2024 12.40 BST\n\n",
     "Ferries without tickets", "", "", "2024-05-06T10:32Z"},
    {"time of the same day", "Ferries without tickets\n\nNORVIK, 6 May 2024. Latest update: 7:10 p.m. UTC\n\n",
     "Ferries without tickets", "", "", "2024-05-06T19:10Z"},
    {"share bar and highlights", "Ferries without tickets\n\nArticle Highlights\nOff On\n\nShare this: X | Email\n\n",
     "Ferries without tickets", "", "", ""},
    {"title repeated", "Ferries without tickets for five hours\n\nFerries without tickets\n\n",
     "Ferries without tickets for five hours", "", "", ""},
    {"a day in the title is no date line", "NORVIK POST\n\nWhat happened on May 6\n\n", "What happened on May 6",
     "Norvik Post", "", ""},
    {"initials are no byline", "Home | Newsroom | Statements\n\nNFA Ferries Statement\n\nMonday, May 6, 2024\n\n",
     "NFA Ferries Statement", "Home", "", "2024-05-06"},
    {"role instead of a name", "Ferries without tickets\n\nOur correspondent in Norvik | 6 May 2024\n\n",
     "Ferries without tickets", "", "Our correspondent", "2024-05-06"},
};

struct Tail {
    const char* row;
    std::string lines; // below the body
};

const Tail kTails[] = {
    {"credit", "\n\n(Reporting by Jo Field in Norvik; Editing by Ann Lee)\n"},
    {"terms", "\n\nThis text may not be reproduced without permission.\n"},
    {"labelled teaser", "\n\nREAD MORE: Crane topples on to empty quay\n"},
    {"teaser list in one group",
     "\n\nSupport the Post: it needs you\nTopics: Ferries | Norvik\nMost viewed: A gull; A crane\n"},
    {"section of teasers with truncated blurbs", "\n\nExplore more\n\nCrane topples on to empty quay\n\nNobody was "
                                                 "hurt when the largest crane of the harbour, which had stood idle "
                                                 "since the summer, leaned over and came to rest on the\n\nGull steals "
                                                 "chart\n\nThe captain had turned his back for no more than "
                                                 "a moment, and when he looked again the\n"},
    {"end mark and what follows", "\n\nENDS\nNorvik Media hosts statements. Manage alerts in your profile.\n"},
    {"author's biography", "\n\nJo Field is a reporter in Norvik and sails on Sundays.\n"},
    {"about the company", "\n\nAbout Norvik Ferries: the leading carrier of the fjord.\n"},
    {"bar", "\n\nCareers | Terms | Follow us\n"},
    {"for the press",
     "\n\nNotes to editors: Norvik Ferries carries two million people a year.\nPress enquiries: 555-0100\n"},
    {"about the paper itself", "\n\nCopies of the full minutes may be inspected at the harbour office.\nPage 1 of 1\n"},
    {"draft", "\n\nThis is a draft transcript and may be corrected until Friday.\n"},
    {"confidential",
     "\n\nThis message is meant for the crew alone. Please consider the environment before printing.\n"},
    {"to the reader", "\n\nWere you on board? Send us your pictures.\n"},
    {"two letters a week", "\n\nYou are receiving this because you once took a ferry. Unsubscribe.\n"},
    {"programme", "\n\nListen back in the app or wherever you get your podcasts.\n"},
    {"event", "\n\nRegister now for the Fjord Shipping Summit, Norvik, 3-4 June.\n"},
};

} // namespace

class TextReaderTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();
    reading::ReadingLexicon m_words = reading::ReadingLexicon::builtIn();

    core::Document read(const std::string& text) const { return reading::readText(text, *m_lexicon, m_words); }

private slots:
    void aShortNoteMayHaveAHeadlineAndADate_data() {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("dated");
        QTest::newRow("headline and date") << "Norvik ferries without tickets\nJune 10, 2023\n\n"
                                           << "Norvik ferries without tickets" << true;
        QTest::newRow("byline too") << "Ferries moored\nBy Jo Field\nJune 10, 2023\n\n"
                                    << "Ferries moored" << true;
        QTest::newRow("headline") << "Norvik ferries without tickets\n\n"
                                  << "Norvik ferries without tickets" << false;
        QTest::newRow("nothing") << ""
                                 << "" << false;
    }
    void aShortNoteMayHaveAHeadlineAndADate() {
        QFETCH(QString, above);
        QFETCH(bool, dated);
        const std::string note = "A disk was full. Boats sailed on time.";
        const core::Document document = read(above.toStdString() + note + "\n");
        QTEST(QString::fromStdString(document.title), "title");
        QCOMPARE(document.published.has_value(), dated);
        QCOMPARE(document.body, note);
    }
    void theTopBecomesMetadata_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kHeads)); ++i)
            QTest::newRow(kHeads[i].row) << i;
    }
    void theTopBecomesMetadata() {
        QFETCH(int, index);
        const Head& head = kHeads[index];
        const core::Document document = read(head.lines + kBody + "\n");
        QCOMPARE(document.body, kBody);
        QCOMPARE(document.title, std::string(head.title));
        QCOMPARE(document.publisher, std::string(head.publisher));
        QCOMPARE(document.author, std::string(head.author));
        const std::string published =
            document.published ? core::isoText(document.published->interval->earliest, document.published->zone) : "";
        QCOMPARE(published.substr(0, std::string_view(head.published).size()), std::string(head.published));
        QCOMPARE(document.published.has_value(), std::string_view(head.published).size() > 0);
    }
    void theEndOfThePageStaysOut_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kTails)); ++i)
            QTest::newRow(kTails[i].row) << i;
    }
    void theEndOfThePageStaysOut() {
        QFETCH(int, index);
        QCOMPARE(read("Ferries without tickets\n\n" + kBody + kTails[index].lines).body, kBody);
    }
    void aTeaserInTheMiddleGoesAloneAndTheTextGoesOn() {
        const core::Document document = read(
            "Ferries without tickets\n\n" + kFirst +
            "\n\nAlso Read\nCrane topples on to empty quay\n\nWhat failed\n\n" + kSecond + "\n\n" + kThird + "\n");
        QCOMPARE(document.body, kFirst + "\n\nWhat failed\n\n" + kSecond + "\n\n" + kThird);
    }
    void newsThatBeginsLikeATeaserIsKept() {
        for (const std::string last :
             {"More than forty boats sailed without tickets.", "Next month the inquiry hears the harbour master.",
              "Copies of the log were handed to the police on Tuesday.",
              "Like this failure, the last one began in a shed.", "Page after page of the log shows the same alarm.",
              "Back to paper tickets went the whole fjord."}) {
            const core::Document document =
                read("Ferries without tickets\n\n" + kFirst + "\n\n" + kSecond + "\n\n" + last);
            QVERIFY2(document.body.ends_with(last), last.c_str());
        }
    }
    void notesAtTheEndAreKept() {
        for (const char* note :
             {"Correction: the disk array stood in Norvik, not in Oslo.", "This story will be updated.",
              "Update 7 May 2024: the operator now blames a cable.",
              "This article was amended on 8 May to remove a name."}) {
            const core::Document document =
                read("Ferries without tickets\n\n" + kBody + "\n\n" + note + "\n\nREAD MORE: Crane topples\n");
            QVERIFY2(document.body.ends_with(note), note);
        }
    }
    void headingsAreKnownByTheirShape() {
        const core::Document document =
            read("Ferries without tickets\n\nWhat happened?\n\n" + kFirst + "\n\nWhat failed\n\n" + kSecond + "\n");
        QCOMPARE(document.headings.size(), std::size_t{2});
        QCOMPARE(std::string(core::slice(document.body, document.headings[0])), std::string("What happened?"));
        QCOMPARE(std::string(core::slice(document.body, document.headings[1])), std::string("What failed"));
    }
    void hardWrappedParagraphsAreJoined() {
        std::string wrapped;
        std::string joined;
        for (int i = 0; i < 8; ++i) {
            wrapped += "The ferries of Norvik sailed without tickets again on this morning\n";
            joined +=
                (i > 0 ? " " : "") + std::string("The ferries of Norvik sailed without tickets again on this morning");
        }
        QCOMPARE(reading::readBareText(wrapped + "\nBoats sailed.\n").body, joined + "\n\nBoats sailed.");
        QCOMPARE(reading::readBareText("Dear all,\nyours,\nJo\n").body, std::string("Dear all,\n\nyours,\n\nJo"));
    }
    void theWireIsNamedByThePlaceLine() {
        const core::Document document = read(
            "Ferries without tickets\n\nNORVIK, Norway, May 6 (Harbour Wire) -- " + kFirst + "\n\n" + kSecond + "\n");
        QCOMPARE(document.agency, std::string("Harbour Wire"));
        QVERIFY(document.body.starts_with("NORVIK, Norway"));
        QVERIFY(!document.published); // a day without a year is no date
    }
    void textWithoutAHeadIsAllBody() {
        const core::Document document = read(kFirst + "\n\n" + kSecond + "\n");
        QVERIFY(document.title.empty());
        QCOMPARE(document.body, kFirst + "\n\n" + kSecond);
    }
    void aFileOfNothingButScrapsSaysSo() {
        QVERIFY(read("x").notice.contains("reads like the text"));
        QVERIFY(read(kFirst + "\n\n" + kSecond + "\n").notice.empty());
    }
};

FAULTLINE_TEST(TextReaderTest)
#include "textreadertest.moc"
