// SPDX-License-Identifier: GPL-3.0-or-later
// Who says what, about which incident, and what is taken back: whole small documents.
#include "models/analysis/language.h"
#include "tests/analysis/claimlines.h"
#include "tests/support/testmain.h"

#include <QtTest>

using testsupport::claimsOf;
using testsupport::documentOf;
using testsupport::kLead;
using testsupport::lexicon;
using testsupport::linesOf;

class ClaimsTest : public QObject {
    Q_OBJECT
private slots:
    // A text is about lost service by what it speaks of, and need not call it an outage.
    void subjectOfTheText_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("about");
        QTest::newRow("tills and card terminals")
            << "Shops along the quay would take nothing but coins on Saturday, and the ferry office wrote its tickets "
               "by "
               "hand. Card terminals in the town blinked and gave no answer from noon until four. The payment company "
               "that carries most transactions there said on Sunday that a certificate had expired on one of its "
               "switches. Its engineers had a new one in place within the hour, a spokesman said, but the machines had "
               "to be started again one by one. The mayor bought fish for her council with a note of hand."
            << true;
        QTest::newRow("wards and screens")
            << "Nurses wrote drug charts on the backs of menus on Wednesday. The records system of the infirmary went "
               "blank after lunch, and by nightfall the screens on the wards still showed nothing. A chiller had "
               "failed, "
               "the trust said, and the machines in the server room shut themselves off at forty degrees. Patients "
               "were "
               "sent home with a new date, and a consultant ran between the wards with films under his arm. The porter "
               "who propped the doors open said that he had never known such heat in that corridor."
            << true;
        QTest::newRow("a palace and its guards")
            << "A man climbed the fence of the palace on Friday evening and ran across the lawn to the north door, "
               "which "
               "stood open. The intruder pushed past a guard and came as far as the green drawing room before two "
               "officers stopped him. The breach of security was caused by a guard who had left her post, the "
               "interior ministry said. Members of parliament asked how a man with a knife in his pocket could get so "
               "far, and the minister promised a report before the summer. The president was not at home that night."
            << false;
        QTest::newRow("a harvest")
            << "The hail that fell on the vineyards above the lake in June was the worst in thirty years, growers "
               "said, "
               "and it destroyed two thirds of the crop in some villages. A late frost had caused losses in April "
               "already. Insurers expect claims of forty million francs, and the canton has promised loans without "
               "interest. In the cellars the mood was sober at the weekend, but the wine of last year was poured all "
               "the same, and the brass band of the next valley played until the rain came back at ten."
            << false;
        QTest::newRow("a fire in a mill")
            << "The blaze that gutted the old mill at Brackley on Tuesday night was started by lightning, fire "
               "officers "
               "said. Flames were seen from the far side of the valley, and forty firefighters worked until dawn. The "
               "walls collapsed one after the other, and by the morning only the chimney stood. Nobody was hurt, but "
               "the village has lost its largest employer, and the owner, who is eighty, said that he would not build "
               "again. The council wants a park there with a pond and a row of limes."
            << true;
        QTest::newRow("a truce")
            << "The rebels and the government announced a cease-fire on Friday, and both sides said that they would "
               "hold "
               "their fire while talks went on. A bishop who had carried letters between them for a year said that "
               "distrust had been the reason why every cease-fire so far had ended. The last cease-fire held for nine "
               "days, until rain and hunger drove the rebels out of the hills. This one is to be watched by forty "
               "officers from three countries, who will open fire on nobody and write a report every week."
            << false;
    }
    void subjectOfTheText() {
        QFETCH(QString, body);
        QFETCH(bool, about);
        core::Document document;
        document.body = body.toStdString();
        QCOMPARE(!testsupport::claimsOf(document).empty(), about);
    }

    // In a text about an accident the accident itself is no cause, unless a frame brings it in.
    void whatHappenedIsNoCause() {
        core::Document document;
        document.body =
            "The explosion at the depot in Marle was heard ten miles off, and the blast broke every pane in "
            "the lane. The mayor believes that the blast came at the worst of times. Flames stood over the "
            "sheds until noon, and the roof of the inn went up in flames. A meteor had caused the explosion, the "
            "observatory said on Sunday. Two "
            "lanes were fenced off because of the fire.";
        QCOMPARE(
            linesOf(testsupport::claimsOf(document)),
            QStringList({"environment asserted this by the observatory", "environment asserted this by article"}));
    }

    void speakers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        const auto row = [](const QString& text, const char* speaker) {
            QTest::newRow(qPrintable(text.left(70))) << text << QString(speaker);
        };
        row("A faulty update caused the outage.", "article");
        row("'Odd timing' had Norvik fearing sabotage, chief tells councillors Tom Falk 17 November 2023", "chief");
        row("Norvik said a faulty update caused the outage.", "Norvik");
        row("According to the transport ministry, a faulty update caused the outage.", "the transport ministry");
        row("A faulty update caused the outage, the regulator said on Wednesday.", "the regulator");
        row("The audit found that a faulty update caused the outage.", "the audit");
        row("The licensee submits that a faulty update caused the outage.", "the licensee");
        row("\"A faulty update caused the outage,\" said Ida Berg, who runs the service.", "Ida Berg");
        row("Ida Berg, the chief engineer, said a faulty update caused the outage.", "Ida Berg");
        row("Ida Berg, an aide and sister of the mayor, Per Lund, said on Sunday that a faulty update caused the "
            "outage.",
            "Ida Berg");
        row("Chief executive Ida Berg told reporters that a faulty update caused the outage.", "Ida Berg");
        row("An official who is following the inquiry said a faulty update caused the outage.", "an official");
        row("\"A faulty update caused the outage,\" Ida Berg, its director of operations, told reporters.", "Ida Berg");
        row("\"A faulty update\" caused the outage, Ida Berg, the firm's chief engineer, told Harbour Radio.",
            "Ida Berg");
        row("A faulty update caused the outage, said independent network consultant Ida Berg.", "Ida Berg");
        row("A faulty update caused the outage, network consultant and former rail engineer Ida Berg said.",
            "Ida Berg");
        row("The mood soured as some passengers suspected that a faulty update caused the outage.", "some passengers");
        row("The tracks' owner, RailNord, which looks after the signals, said the failure at 5.40am was caused by a "
            "faulty update.",
            "RailNord");
        row("A faulty update had left pilots in doubt overnight, and that was why flights had been stopped, Marlow "
            "told "
            "a radio programme.",
            "Marlow");
        row("A union leader at the state power company, Voltara, said he had been told by colleagues that a fire had "
            "damaged the main transmission lines.",
            "a union leader at the state power company");
        row("Ida Berg, a network architect who has advised two banks, said afterwards that the logs hinted at a "
            "faulty update.",
            "Ida Berg");
        row("\"It was a hardware fault. A card died.\" The manager said so on Tuesday.", "the manager");
        row("Harbour police said officers found that a faulty update caused the outage.", "Harbour police");
        row("Ida Berg, a lecturer in Oslo, was at her desk. She said a faulty update caused the outage.", "Ida Berg");
        row("\"We know the reason. A faulty update caused the outage,\" Ida Berg said.", "Ida Berg");
        row("Norvik blamed a faulty update.", "Norvik");
        row("Two people briefed on the matter said a faulty update caused the outage.",
            "two people briefed on the matter");
        row("A group calling itself Red Heron claimed responsibility for the outage.", "Red Heron");
        row("Our engineers think a faulty update caused the outage.", "article");
        row("The report, published on state television, said a faulty update caused the outage.", "the report");
        row("When Falk went down, it blamed a faulty update.", "Falk");
        row("Norvik apologised and put the outage down to a faulty update.", "Norvik");
        row("The bank's supplier, Georgia Systems, said a faulty update caused the outage.", "Georgia Systems");
        row("A union official, Tom Falk, said he had been told that a faulty update caused the outage.", "Tom Falk");
        row("The Herald, citing two officials, reported that a faulty update caused the outage.", "two officials");
        row("Head of operations Mia Torres was on duty. She said a faulty update caused the outage.", "Mia Torres");
        row("A clerk in the harbour office had heard otherwise, saying that a faulty update had caused the outage.",
            "a clerk in the harbour office");
        row("Ida Berg went further, telling reporters that a storm had caused the outage.", "Ida Berg");
        row("Opposition leader Ida Berg went on the radio to say that sabotage had caused the outage.", "Ida Berg");
        row("Ida Berg took to the streets to insist that a cyberattack was not to blame.", "Ida Berg");
        row("The mayor remains convinced that a cyberattack caused the outage.", "the mayor");
        row("The mayor's view is that a cyberattack caused the outage.", "the mayor");
        row("Norvik was slow to speak. Its own engineers suspect a faulty update.", "Norvik");
        row("The people who run the exchange say a faulty update caused the outage.", "the people");
        row("It is believed that a faulty update caused the outage.", "article");
        row("A police source said that they believed a faulty update caused the outage.", "a police source");
        row("Nobody was hurt, the mayor said: a faulty update caused the outage.", "the mayor");
        row("Officials at the ministry suspect a faulty update.", "Officials at the ministry");
        row("Norvik told its staff. A spokeswoman said a faulty update caused the outage.", "a Norvik spokeswoman");
        // marks inside a name, and figures of a time before it
        row("Norvik Corp. said a faulty update caused the outage.", "Norvik Corp");
        row("A faulty update caused the outage, Norvik Ltd. said.", "Norvik Ltd");
        row("Norvik, Inc. said a faulty update caused the outage.", "Norvik, Inc");
        row("On 3 May, 2021 Norvik said a faulty update caused the outage.", "Norvik");
        row("In 2021 Norvik said a faulty update caused the outage.", "Norvik");
        row("By 10:15 Norvik said a faulty update caused the outage.", "Norvik");
        // one speaker under one name
        row("The Falk Harbour Authority met on Monday. The Harbour Authority said a faulty update caused the outage.",
            "Falk Harbour Authority");
        row("Nobody could reach Norvik by phone. The ticket company said a faulty update caused the outage.", "Norvik");
        row("The hosting company Falk said a faulty update caused the outage.", "Falk");
        row("Security researcher Ida Berg said a faulty update caused the outage.", "Ida Berg");
        row("Interior Secretary Mia Torres spoke first. Torres said a faulty update caused the outage.", "Mia Torres");
        row("The clerks' union said a faulty update caused the outage.", "the clerks' union");
        row("A faulty update caused the outage, according to the dockers' association.", "the dockers' association");
        row("Researchers at the security firm Falk said a faulty update caused the outage.",
            "Researchers at the security firm Falk");
        // what is stated as fact is stated by somebody
        row("A pamphlet states as fact that a faulty update caused the outage.", "a pamphlet");
        // words that are no part of a name
        row("As we wrote on Monday, a faulty update caused the outage.", "article");
        row("As Norvik admitted on Monday, a faulty update caused the outage.", "Norvik");
        row("Norvik later apologised and said a faulty update caused the outage.", "Norvik");
        row("Norvik later blamed a storm and said a faulty update had not caused the outage.", "Norvik");
        row("One channel that says it is close to the clerks reported that a faulty update caused the outage.",
            "one channel");
        row("The firm that runs the exchange said a faulty update caused the outage.", "the firm");
        row("A morning show host said a faulty update caused the outage.", "a morning show host");
        row("Engineers working for the United States said a faulty update caused the outage.",
            "Engineers working for the United States");
        row("Clients repeating their queries added to the load, and a faulty update caused the outage.", "article");
        row("Berg & Lund said a faulty update caused the outage.", "Berg & Lund");
        row("Falk Water & Power (the Company) was asked about it. The Company said a faulty update caused the outage.",
            "Falk Water & Power");
        row("Norvik Rail (\"the Operator\") and its supplier met. By letter of May 3 the Operator accepted that a "
            "faulty update caused the outage.",
            "Norvik Rail");
        row("From 06:55 rejected calls were repeated, and a faulty update caused the outage.", "article");
    }
    void speakers() {
        QFETCH(QString, text);
        QFETCH(QString, speaker);
        const auto claims = claimsOf(documentOf(text.toStdString()));
        QVERIFY2(!claims.empty(), "no claim");
        QCOMPARE(QString::fromStdString(claims.front().speaker), speaker);
    }
    // A body speaks of itself by its own word in its report; in a newspaper somebody else is meant.
    void theBodyWhoseReportItIs_data() {
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        const auto row = [](const char* name, const char* publisher, const char* title, const char* text,
                            const char* speaker) { QTest::newRow(name) << publisher << title << text << speaker; };
        row("an inspectorate", "Inspectorate of Canals", "Bulletin 3",
            "The Inspectorate has found that a faulty update caused the outage.", "article");
        row("a committee", "Lower House Committee on Energy", "The events of May",
            "The committee concluded that a faulty update caused the outage.", "article");
        row("staff", "State Telephone Commission", "Staff Report: the May outage",
            "Staff found that a faulty update caused the outage.", "article");
        row("a newspaper", "Harbour Gazette", "A faulty update did it",
            "The Inspectorate has found that a faulty update caused the outage.", "Inspectorate");
        row("another body", "Inspectorate of Canals", "Bulletin 3",
            "The committee concluded that a faulty update caused the outage.", "the committee");
    }
    void theBodyWhoseReportItIs() {
        QFETCH(QString, publisher);
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(QString, speaker);
        core::Document document = documentOf(text.toStdString());
        document.publisher = publisher.toStdString();
        document.title = title.toStdString();
        const auto claims = claimsOf(document);
        QVERIFY2(!claims.empty(), "no claim");
        QCOMPARE(QString::fromStdString(claims.back().speaker), speaker);
    }
    void roles() {
        const auto roleOf = [](const char* text) { return claimsOf(documentOf(text)).at(0).role; };
        QCOMPARE(roleOf("A faulty update caused the outage."), core::SpeakerRole::Writer);
        QCOMPARE(
            roleOf("A spokesman for the company said a faulty update caused the outage."), core::SpeakerRole::Operator);
        QCOMPARE(roleOf("The interior minister said a faulty update caused the outage."), core::SpeakerRole::Authority);
        QCOMPARE(
            roleOf("Two people familiar with the matter said a faulty update caused the outage."),
            core::SpeakerRole::Anonymous);
        QCOMPARE(
            roleOf("Ida Berg, the airline's chief engineer, was there. Berg said a faulty update caused the outage."),
            core::SpeakerRole::Operator);
        QCOMPARE(
            roleOf("A hacking group calling itself Red Heron claimed responsibility for the outage."),
            core::SpeakerRole::Attacker);
        QCOMPARE(
            roleOf("Researchers at a university said a faulty update caused the outage."), core::SpeakerRole::Expert);
    }
    void twoVoicesInOneSentence() {
        const auto claims = claimsOf(documentOf("Norvik denied that it had been hacked, but a union official said "
                                                "ransomware had brought the system down."));
        QVERIFY(linesOf(claims).contains("cyberattack denied this by Norvik"));
        QVERIFY(linesOf(claims).contains("malware asserted this by a union official"));
    }
    // What stands in commas behind a name does not end what is said: both causes are hers.
    void bothCausesAreTheSpeakers() {
        const auto claims =
            claimsOf(documentOf("Ida Marn, who teaches networks at the college, thinks a release that went "
                                "wrong, or a routing problem between carriers, is more likely."));
        QCOMPARE(
            linesOf(claims),
            QStringList({"faulty-update suspected this by Ida Marn", "routing suspected this by Ida Marn"}));
    }

    void anotherIncidentIsToldByItsTime_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("other");
        QTest::newRow("year") << "In March 2019 a power failure took the same site down for a day." << true;
        QTest::newRow("last year") << "Last year a power failure took the same site down for a day." << true;
        QTest::newRow("previous") << "A previous outage was caused by a power failure." << true;
        QTest::newRow("day of the incident") << "On Tuesday a power failure took the site down." << false;
        QTest::newRow("no time") << "A power failure took the site down." << false;
        QTest::newRow("latent") << "The failure was caused by a bug that had been present since 2019." << false;
        QTest::newRow("goes on")
            << "On 8 August 2016 the rival Falk went dark for a night. A power failure was to blame." << true;
    }
    void anotherIncidentIsToldByItsTime() {
        QFETCH(QString, text);
        QFETCH(bool, other);
        const auto claims = claimsOf(documentOf(text.toStdString()));
        QVERIFY2(!claims.empty(), "no claim");
        QCOMPARE(claims.back().scope == core::Scope::Other, other);
    }
    void weakForms() {
        const auto weakOf = [](const char* text) { return claimsOf(documentOf(text)).at(0).weak; };
        QVERIFY(weakOf("There is no evidence of a cyberattack."));
        QVERIFY(weakOf("Norvik cannot rule out a cyberattack."));
        QVERIFY(!weakOf("It was not a cyberattack."));
    }
    void partsAreSaidAtTheirOwnTime() {
        core::Document document = documentOf("We are investigating errors.\n\nA power failure caused the outage.");
        const std::size_t at = document.body.find("A power");
        document.parts.push_back({{at, document.body.size()}, *core::parseIso("2024-05-14T09:30Z"), "identified"});
        const auto claims = claimsOf(document);
        QCOMPARE(claims.size(), std::size_t(1));
        QCOMPARE(claims[0].said, core::parseIso("2024-05-14T09:30Z"));
    }
    void titlesMakeClaims() {
        core::Document document = documentOf("Nothing else is known.");
        document.title = "Faulty update takes down Norvik, minister says";
        const auto claims = claimsOf(document);
        QCOMPARE(claims.size(), std::size_t(1));
        QVERIFY(claims[0].inTitle);
        QCOMPARE(core::slice(document.title, claims[0].cues.at(0).span), std::string_view(claims[0].cues.at(0).text));
        document.title = "Did a faulty update take down Norvik?";
        QVERIFY(claimsOf(document).empty());
    }
    void aReassuranceWithoutDateAndAnAdmissionWithoutYear() {
        core::Document first = documentOf(
            "What was behind it?\n\nEarlier failures have often come from slips in the billing module or from "
            "security patches. This time Norvik told its customers that the underlying cause was a technical "
            "fault, not an attack.");
        first.published.reset();
        const QStringList lines = linesOf(claimsOf(first));
        QVERIFY2(lines.contains("technical asserted this by Norvik"), qPrintable(lines.join("\n")));
        QVERIFY2(lines.contains("cyberattack denied this by Norvik"), qPrintable(lines.join("\n")));
        core::Document second = documentOf(
            "Norvik has now confirmed that the interruptions in early June were the result of cyberattacks.");
        QVERIFY(linesOf(claimsOf(second)).contains("cyberattack asserted this by Norvik"));
    }
    void otherSubjectsMakeNoClaims() {
        core::Document document;
        document.body = "The museum opens its new wing on Friday. Visitors can expect a heart attack of colour, says "
                        "the curator, and a storm "
                        "of applause greeted the plans. The fire of youth is not missing, and the update of the "
                        "catalogue is due in May. "
                        "The director was under attack from critics last year because of a broken promise, and she was "
                        "to blame for a flood of "
                        "complaints, as one of them put it at the time.";
        QVERIFY(linesOf(claimsOf(document)).isEmpty());
    }
    void textsInOtherLanguagesAreNotAnalysed() {
        core::Document document;
        for (int i = 0; i < 6; ++i)
            document.body +=
                "Der Ausfall der Server wurde durch einen Fehler in der Software verursacht, und die Kunden "
                "waren nicht mit dem Dienst verbunden. Das Unternehmen hat sich bei den Nutzern "
                "entschuldigt. ";
        const auto findings = analysis::analyseDocument(document, lexicon(), {true});
        QVERIFY(findings.claims.empty());
        QCOMPARE(findings.traces.at(0).notes.at(0), std::string("not analysed: the text seems to be German"));
        QCOMPARE(analysis::foreignLanguage(kLead, lexicon()), std::string());
        QCOMPARE(analysis::foreignLanguage("Der Hund und die Katze.", lexicon()), std::string()); // too short to tell
    }
    void sourceCodeAndListsMakeNoClaims() {
        core::Document document = documentOf("");
        for (int i = 0; i < 400; ++i)
            document.body += "if (router.failed() && config->update == kBad) { return error(\"power\"); } // attack\n";
        QVERIFY(claimsOf(document).empty());
    }
    void theFailureOfWhatTheTitleNamesIsNoOthers() {
        core::Document document =
            documentOf("A Norvik service outage that hit a huge number of people was not caused by an attack.");
        document.title = "Norvik apologises";
        QCOMPARE(linesOf(claimsOf(document)), QStringList("cyberattack denied this by article"));
    }
    void whatIsCutOfASentenceIsTold() {
        const auto notesOf = [](const std::string& text) {
            QStringList notes;
            for (const auto& trace : analysis::analyseDocument(documentOf(text), lexicon(), {true}).traces) {
                for (const std::string& note : trace.notes)
                    notes << QString::fromStdString(note);
            }
            return notes.join('\n');
        };
        std::string endless = "The outage was caused by";
        for (int i = 0; i < 60; ++i)
            endless += " a power cut and a faulty update and";
        QVERIFY(notesOf(endless + " a bug.").contains("only the first ones are looked at"));
        std::string unended = "The outage was caused by a power cut and";
        while (unended.size() < 5000)
            unended += " then the service was down again and";
        QVERIFY(notesOf(unended).contains("cut: no full stop"));
        QVERIFY(!notesOf("The outage was caused by a power cut.").contains("cut:"));
    }
    void nothingToReadIsSurvived() {
        for (const std::string text :
             {"", " ", "?", "\"", "caused by", "The outage was caused by", "not", "said", "according to"}) {
            core::Document document;
            document.body = text;
            document.title = text;
            analysis::analyseDocument(document, lexicon(), {true});
        }
    }
    void endlessSentencesAndCapitalsAreSurvived() {
        core::Document document;
        for (int i = 0; i < 20000; ++i)
            document.body += i % 7 == 0 ? "attack not caused by the outage " : "NETWORK FAILURE said ";
        const auto claims = claimsOf(document);
        for (const core::Claim& claim : claims)
            QVERIFY(claim.span.size() < 2200);
    }
    void explanationsNameWhatWasNotClaimed() {
        core::Document document = documentOf("Was it a cyberattack?");
        const auto findings = analysis::analyseDocument(document, lexicon(), {true});
        QVERIFY(findings.claims.empty());
        QCOMPARE(findings.traces.size(), std::size_t(1));
        QVERIFY(findings.traces[0].notes.at(0).find("question") != std::string::npos);
        document = documentOf("The loss was caused by a wombat.");
        const auto unknown = analysis::analyseDocument(document, lexicon(), {true});
        QVERIFY(!unknown.traces.empty());
        QVERIFY(unknown.traces.back().notes.at(0).find("no cause stands beside it") != std::string::npos);
    }
};

FAULTLINE_TEST(ClaimsTest)
#include "claimstest.moc"
