// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names.h"
#include "tests/support/testmain.h"

#include <QtTest>

class NamesTest : public QObject {
    Q_OBJECT
private slots:
    void found_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind"); // -1: must not be found
        const auto row = [](const char* what, const char* title, const char* body, const char* name, int kind) {
            QTest::newRow(what) << title << body << name << kind;
        };
        constexpr int kService = static_cast<int>(core::NameKind::Service);
        constexpr int kOperator = static_cast<int>(core::NameKind::Operator);
        constexpr int kPlace = static_cast<int>(core::NameKind::Place);
        constexpr int kOther = static_cast<int>(core::NameKind::Other);
        constexpr int kFailure = static_cast<int>(core::NameKind::Failure);
        row("service by its outage", "", "On Monday the Pelikan outage began. Users of Pelikan were cut off.",
            "Pelikan", kService);
        row("operator by its spokesman", "", "The fault hit Quorra. Later a Quorra spokesman apologised.", "Quorra",
            kOperator);
        row("organisation word", "", "It is run by Vantor Telecom, which serves the north.", "Vantor Telecom",
            kOperator);
        row("ampersand", "", "The line of K&L failed. At noon K&L said it was sorry.", "K&L", kOperator);
        row("possessive", "", "Engineers went to Quorra's data hall, and Quorra said little.", "Quorra", kOperator);
        row("curly possessive", "", "Engineers went to Quorra\u2019s data hall, and Quorra said little.", "Quorra",
            kOperator);
        row("place", "", "Phones were dead in Lisbon and in parts of Spain.", "Lisbon", kPlace);
        row("people of a place", "", "Thousands of Portuguese households had no line.", "Portugal", kPlace);
        row("abbreviated place", "", "Flights in the U.S. were late.", "United States", kPlace);
        row("adjective before an organisation", "", "It is owned by Portuguese Railways, which said nothing.",
            "Portuguese Railways", kOperator);
        row("person before said", "", "“We are sorry,” said Tomas Ekberg of the utility.", "Tomas Ekberg", kOther);
        row("inner capitals at a sentence's head", "", "PayNimbus went dark. PayNimbus said so. PayNimbus apps froze.",
            "PayNimbus", kOperator);
        row("a place whose first word begins no name", "",
            "Trade on the floor of the New Delhi Grain Exchange stopped at noon, and nobody could say why. Later in "
            "the "
            "day a spokesman for the New Delhi Grain Exchange said that it was sorry.",
            "New Delhi Grain Exchange", kOperator);
        row("one letter", "", "The site Z was down. People on Z wrote elsewhere. Later Z said it was back.", "Z",
            kOperator);
        row("region", "", "Calls to eu-north-2 failed from noon.", "eu-north-2", kPlace);
        row("region by its zone", "", "Disks in europe-west4-b were read only.", "europe-west4", kPlace);
        row("region of one direction", "", "Hosts in north-2 stopped at noon.", "north-2", kPlace);
        row("region of one direction and its zone", "", "Hosts in central-1-b stopped at noon.", "central-1", kPlace);
        row("a number behind one word is no region", "", "It was the year of covid-19 and of the b-17.", "covid-19",
            -1);
        row("failure word", "", "The outage lasted an hour.", "outage", kFailure);
        row("failure in several words", "", "All lines went dark at noon.", "went dark", kFailure);
        row("sentence head is no name", "", "Engineers came. Yesterday was quiet. Nothing moved.", "Engineers", -1);
        row("first word of an entry after its clock", "",
            "09:14  Engineers find the cable\n10:02  Hampered lines come back\n11:40  All is well", "Hampered", -1);
        row("name after a number in a sentence", "", "In all 12 Quorra engineers came. Later Quorra said sorry.",
            "Quorra", kOperator);
        row("a word also written small", "", "Bread was sold out. The bread came late. Bread again.", "Bread", -1);
        row("month", "", "It broke in April and again in June.", "April", -1);
        row("weekday", "", "It broke on Friday.", "Friday", -1);
        row("outlet", "", "It was first told by Reuters and then by the BBC.", "Reuters", -1);
        row("headline in capitals", "", "What The Great Failure Means For Everybody\n\nLines are back.",
            "Great Failure", -1);
        row("initial", "", "The note was signed by J. Ekberg on the day.", "J", -1);
    }
    void found() {
        QFETCH(QString, title);
        QFETCH(QString, body);
        QFETCH(QString, name);
        QFETCH(int, kind);
        core::Document document;
        document.title = title.toStdString();
        document.body = body.toStdString();
        int found = -1;
        for (const core::NamedThing& thing : analysis::findNames(document, *m_lexicon)) {
            if (thing.name == name.toStdString())
                found = static_cast<int>(thing.kind);
        }
        QCOMPARE(found, kind);
    }
    void titleLeads() {
        core::Document document;
        document.title = "Customers of Veldt locked out";
        document.body =
            "Orrin said hello. The shop Orrin is near. Then Orrin closed. Later Veldt said it was working on it.";
        const auto names = analysis::findNames(document, *m_lexicon);
        QCOMPARE(names.at(0).name, std::string("Veldt"));
        QVERIFY(names.at(0).inTitle);
        QVERIFY(!names.at(1).inTitle);
    }
    void shortFormsCountTogether() {
        core::Document document;
        document.body = "The network of Solveig Mobile failed. Since noon Solveig said nothing; Solveig users wait. It "
                        "hit Solveig.";
        const auto names = analysis::findNames(document, *m_lexicon);
        QCOMPARE(names.at(0).name, std::string("Solveig"));
        QCOMPARE(names.at(0).count, 4);
    }
    void publisherIsASubjectOnlyOfItsOwnDocuments() {
        core::Document news;
        news.publisher = "The Tarn Observer";
        news.body = "The Observer asked the bank. It told the Observer nothing. Readers of the Observer wrote in.";
        for (const auto& thing : analysis::findNames(news, *m_lexicon))
            QVERIFY(thing.name != "Observer");
        core::Document own;
        own.publisher = "Solveig status page";
        own.body = "Some calls fail. A fix is being rolled out.";
        QCOMPARE(analysis::findNames(own, *m_lexicon).at(0).name, std::string("Solveig"));
        core::Document letter;
        letter.publisher = "Brightwater (press office)";
        letter.title = "A word to our customers";
        letter.body = "We know that we let you down. Our lines failed and we are sorry. We will do better.";
        QCOMPARE(analysis::findNames(letter, *m_lexicon).at(0).name, std::string("Brightwater"));
    }
    void statusComponentsAreServices() {
        core::Document status;
        status.services = {"Push Messages"};
        status.body = "resolved";
        const auto names = analysis::findNames(status, *m_lexicon);
        QCOMPARE(names.at(0).name, std::string("Push Messages"));
        QVERIFY(names.at(0).kind == core::NameKind::Service);
    }
    void keysJoinSpellings() {
        QCOMPARE(analysis::nameKey("Rogaland Group", *m_lexicon), std::string("rogaland"));
        QCOMPARE(analysis::nameKey("the Rogaland\u2019s", *m_lexicon), std::string("rogaland"));
        QCOMPARE(analysis::nameKey("Codeberry.com", *m_lexicon), std::string("codeberry"));
        QCOMPARE(analysis::acronym("bureau of inland flights"), std::string("bif"));
        QCOMPARE(analysis::acronym("bureau"), std::string());
    }
    void hostileTextIsSurvived() {
        core::Document document;
        document.body = std::string(200'000, 'A') + " \xFF\xC3 " + std::string(1000, '"') + "\xE2\x80";
        analysis::findNames(document, *m_lexicon);
        document.body.clear();
        for (int i = 0; i < 20'000; ++i)
            document.body += "Ab" + std::to_string(i) + " said. ";
        QVERIFY(analysis::findNames(document, *m_lexicon).size() <= 40);
        QCOMPARE(analysis::findNames({}, *m_lexicon).size(), std::size_t(0));
    }

private:
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();
};

FAULTLINE_TEST(NamesTest)
#include "namestest.moc"
