// SPDX-License-Identifier: GPL-3.0-or-later
// Whole cases from the words of their articles: what is reported as a contradiction, what is not and why, and what must
// not matter (order, copies, unrelated documents). All articles, companies and people are invented.
#include "models/analysis/caseanalysis.h"
#include "models/analysis/documentanalysis.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <random>

namespace {

struct Article {
    std::string publisher;
    std::string published; // empty: undated
    std::string title;
    std::string body;
};

const analysis::Lexicon& lexicon() {
    static const auto loaded = analysis::loadLexicon();
    return *loaded;
}

std::vector<core::DocumentRecord> records(const std::vector<Article>& articles) {
    std::vector<core::DocumentRecord> made;
    for (const Article& article : articles) {
        core::Document document;
        document.title = article.title;
        document.publisher = article.publisher;
        document.body = article.body;
        document.language = "en";
        if (!article.published.empty())
            document.published = core::parseIso(article.published);
        const analysis::DocumentFindings findings = analysis::analyseDocument(document, lexicon());
        core::DocumentRecord record;
        record.id = static_cast<core::DocumentId>(made.size()) + 1;
        record.key = article.publisher + article.published + article.body; // the same whatever the order
        record.file = "file" + std::to_string(record.id) + ".txt";
        record.bodyBytes = document.body.size();
        record.names = findings.names;
        record.minhash = findings.minhash;
        for (const core::Claim& claim : findings.claims)
            record.claims.push_back({claim, core::claimKey(record.key, claim), core::ClaimVerdict::None});
        for (const core::TimeExpression& time : findings.times)
            record.times.push_back({time, std::string(core::slice(document.body, time.span)), {}});
        document.body.clear();
        record.document = std::move(document);
        made.push_back(std::move(record));
    }
    return made;
}

core::CaseFindings analysed(const std::vector<core::DocumentRecord>& documents) {
    return analysis::analyseCase({documents, {}, {}}, lexicon());
}

// "denial ddos/ddos; exclusive power/malware" of what is established
QString summary(const core::CaseFindings& findings, const std::vector<core::DocumentRecord>& documents) {
    QStringList lines;
    for (const core::Contradiction& each : findings.contradictions) {
        if (each.sameIncident != core::SameIncident::Established)
            continue;
        const auto cause = [&](const core::ClaimRef& ref) {
            const auto& record = documents[static_cast<std::size_t>(ref.document - 1)];
            return QString::fromStdString(record.claims[static_cast<std::size_t>(ref.index)].claim.cause);
        };
        lines << QString::fromUtf8(core::name(each.kind).data()) + " " + cause(each.a) + "/" + cause(each.b);
    }
    lines.sort();
    return lines.join("; ");
}

QString claimsOf(const std::vector<core::DocumentRecord>& documents) {
    QStringList lines;
    for (const core::DocumentRecord& record : documents) {
        for (const core::ClaimRecord& each : record.claims)
            lines << QString::fromStdString(
                std::to_string(record.id) + " " + each.claim.cause + " " + std::string(core::name(each.claim.stance)) +
                " by " + each.claim.speaker + (each.claim.scope == core::Scope::Other ? " (other)" : ""));
    }
    return lines.join("; ");
}

bool mentions(const std::vector<std::string>& lines, const char* words) {
    return std::ranges::any_of(lines, [&](const std::string& line) { return line.find(words) != std::string::npos; });
}

struct Scenario {
    const char* what;
    const char* service; // named by both headlines
    const char* first;
    const char* second;
    const char* reported; // summary(); "" for nothing
    const char* reason;   // a part of a reason for not reporting; null where nothing tempts
    const char* firstDay = "2031-05-03";
    const char* secondDay = "2031-05-03";
    const char* secondService = nullptr; // where the second headline names another
};

const std::vector<Scenario>& scenarios() {
    static const std::vector<Scenario> all = {
        // Contradictions
        {"a bank and its supervisor", "Kestrel Bank",
         "Kestrel Bank said a cyberattack caused the outage. Cards stopped working at noon.",
         "The supervisor said on Saturday that the outage at Kestrel Bank was not caused by a cyberattack.",
         "denial cyberattack/cyberattack", nullptr},
        {"an airline and the grid", "Norvik Air",
         "Norvik Air said the outage was caused by a power failure. Flights were grounded all morning.",
         "Halden Grid, which supplies the airport, said that Norvik Air's outage was not caused by a power failure.",
         "denial power/power", nullptr},
        {"a hospital and its doctors", "Oort Clinic",
         "Ransomware caused the outage at Oort Clinic, said Mara Lund, a doctor in the emergency ward.",
         "Oort Clinic said the outage was not caused by ransomware.", "denial malware/malware", nullptr},
        {"a carrier and the owner of the cable", "Brisa Telecom",
         "Brisa Telecom said a severed cable caused the outage in the north of the country.",
         "The owner of the line, Atlas Marine, said the outage at Brisa Telecom was not caused by a severed cable.",
         "denial cable-damage/cable-damage", nullptr},
        {"an exchange and a broker", "Ostermark Exchange",
         "The outage at Ostermark Exchange was caused by overload, said Jonas Feld, a broker at Feld and Sons.",
         "Ostermark Exchange said that the outage was not caused by overload.", "denial capacity/capacity", nullptr},
        {"a railway and its union", "Tarn Rail", "Tarn Rail said the outage of its signals was caused by human error.",
         "The drivers' union said the outage at Tarn Rail was not caused by human error.",
         "denial human-error/human-error", nullptr},
        {"a shop and the maker of its tills", "Paloma Stores",
         "Paloma Stores said a faulty update caused the outage of its tills.",
         "Corvid Systems, which makes the tills, said a faulty update did not cause the outage at Paloma Stores.",
         "denial faulty-update/faulty-update", nullptr},
        {"a waterworks and the police", "Linden Water", "Sabotage caused the outage at Linden Water, the mayor said.",
         "Police said the outage at Linden Water was not caused by sabotage.", "denial sabotage/sabotage", nullptr},
        {"a lapsed certificate", "Quill Mail",
         "An expired certificate caused the outage of Quill Mail, said the researcher Dana Okafor.",
         "Quill Mail said the outage was not caused by an expired certificate.",
         "denial certificate-expiry/certificate-expiry", nullptr},
        {"a fire that some saw and the owner did not", "Harbor Cloud",
         "A fire caused the outage at Harbor Cloud, the fire brigade said.",
         "Harbor Cloud said the outage was not caused by a fire.", "denial environment/environment", nullptr},
        {"no attack, so no flood of requests either", "Pinnacle Games",
         "A denial-of-service attack caused the outage of Pinnacle Games, said Ruben Tal, who runs a tournament.",
         "Pinnacle Games said the outage was not caused by an attack.", "denial ddos/cyberattack", nullptr},
        {"a named expert's suspicion", "Meridian Pay",
         "\"I suspect a cyberattack caused the outage of Meridian Pay,\" said Ines Roth, a professor of computing.",
         "Meridian Pay said the outage was not caused by a cyberattack.", "denial cyberattack/cyberattack", nullptr},
        {"broken machines", "Folio Library",
         "The outage of Folio Library was caused by a hardware failure, the city said.",
         "The outage of Folio Library was not caused by a hardware failure, said the maker of its machines, Brandt.",
         "denial hardware/hardware", nullptr},
        {"heat in the halls", "Solace Cloud",
         "A cooling failure caused the outage of Solace Cloud, two customers said.",
         "Solace Cloud said the outage was not caused by a cooling failure.", "denial cooling/cooling", nullptr},
        {"names that did not resolve", "Umbra Search",
         "\"The outage was caused by DNS,\" said Oskar Lindh, who runs a hosting firm, of the failure of Umbra Search.",
         "Umbra Search said DNS was not the cause of the outage.", "denial dns/dns", nullptr},
        {"no evidence is less than no", "Cobalt Energy",
         "A cyberattack caused the outage at Cobalt Energy, the minister said.",
         "Cobalt Energy said there was no evidence that a cyberattack caused the outage.",
         "denial cyberattack/cyberattack", nullptr},
        {"the storm and the utility", "Fjord Power", "A storm caused the outage at Fjord Power, the company said.",
         "The storm did not cause the outage at Fjord Power, the weather service said.",
         "denial environment/environment", nullptr},
        {"a blunder or an attack", "Larkspur Bank",
         "Larkspur Bank said the outage was caused by human error. An employee deleted the wrong table.",
         "A cyberattack caused the outage of Larkspur Bank, the interior ministry said.",
         "exclusive cyberattack/human-error", nullptr},
        {"a wrong setting or an attack", "Onyx Video", "Onyx Video said a configuration error caused the outage.",
         "A denial-of-service attack caused the outage of Onyx Video, said the security firm Arrowlane.",
         "exclusive configuration/ddos", nullptr},
        {"first denied, then admitted", "Sable Telecom",
         "Sable Telecom said the outage was not caused by a cyberattack.",
         "Sable Telecom said on Friday that a cyberattack caused the outage of 3 May.",
         "reversal cyberattack/cyberattack", nullptr, "2031-05-03", "2031-05-09"},
        {"first an attack, then none", "Tern Parcel", "Tern Parcel said the outage was caused by a cyberattack.",
         "Tern Parcel said on Friday that the outage of 3 May was not caused by a cyberattack.",
         "reversal cyberattack/cyberattack", nullptr, "2031-05-03", "2031-05-09"},
        {"not this but that", "Juniper Radio", "The outage of Juniper Radio was caused by sabotage, the mayor said.",
         "Juniper Radio said the outage was caused not by sabotage but by a power failure.", "denial sabotage/sabotage",
         nullptr},

        // Tempting, but no contradictions
        {"links of a chain", "Kestrel Bank", "Kestrel Bank said the outage was caused by human error.",
         "A configuration error caused the outage at Kestrel Bank, the supervisor said.", "", "may have brought about"},
        {"the general and the particular", "Norvik Air", "Norvik Air said a technical fault caused the outage.",
         "A software bug caused the outage of Norvik Air, the airport said.", "", "general form"},
        {"two suspicions", "Oort Clinic",
         "Mara Lund, a doctor, suspects that a cyberattack caused the outage at Oort Clinic.",
         "The outage at Oort Clinic was probably caused by a power failure, the city said.", "", "causes compete"},
        {"a suspicion against an account", "Brisa Telecom",
         "A power failure caused the outage at Brisa Telecom, the company said.",
         "The ministry suspects that a cyberattack caused the outage at Brisa Telecom.", "", "causes compete"},
        {"a question asserts nothing", "Ostermark Exchange",
         "Was it a cyberattack that caused the outage at Ostermark Exchange? Nobody would say on Saturday.",
         "Ostermark Exchange said the outage was not caused by a cyberattack.", "", nullptr},
        {"an earlier outage", "Tarn Rail",
         "Signals of Tarn Rail failed on Saturday. In 2027 a cyberattack caused an outage at Tarn Rail.",
         "Tarn Rail said Saturday's outage was not caused by a cyberattack.", "", nullptr},
        {"the same day elsewhere", "Paloma Stores", "Paloma Stores said a cyberattack caused the outage of its tills.",
         "Quill Mail said the outage of its service was not caused by a cyberattack. Paloma Stores is a customer.", "",
         nullptr, "2031-05-03", "2031-05-03", "Quill Mail"},
        {"the same service weeks later", "Linden Water", "Linden Water said a cyberattack caused the outage.",
         "Linden Water said that Tuesday's outage was not caused by a cyberattack.", "", nullptr, "2031-05-03",
         "2031-08-19"},
        {"a narrower cause is denied", "Quill Mail", "A cyberattack caused the outage of Quill Mail, the mayor said.",
         "Quill Mail said the outage was not caused by an intrusion.", "", "narrower cause is denied"},
        {"both tell of the dispute", "Harbor Cloud",
         "The group Red Heron said it brought down Harbor Cloud with a cyberattack. "
         "The mayor said the outage was not caused by a cyberattack.",
         "The group Red Heron said it brought down Harbor Cloud with a cyberattack. "
         "The mayor said the outage was not caused by a cyberattack.",
         "", nullptr},
        {"the suspicion comes with its answer", "Pinnacle Games",
         "Ruben Tal, a player, suspects that a cyberattack caused the outage of Pinnacle Games. "
         "Pinnacle Games said the outage was not caused by a cyberattack.",
         "The outage of Pinnacle Games was not caused by a cyberattack, the mayor said.", "",
         "carries the denial as well"},
        {"a supplier's broken machine", "Meridian Pay", "Meridian Pay said a supplier caused the outage.",
         "A hardware failure caused the outage of Meridian Pay, the mayor said.", "", "may have brought about"},
        {"no storm, but a fire", "Folio Library", "A fire caused the outage of Folio Library, the fire brigade said.",
         "The outage of Folio Library was not caused by a storm, the weather service said.", "", "another kind of it"},
        {"no surge from the grid, but a failed battery", "Solace Cloud",
         "A failed battery caused the outage of Solace Cloud, the company said.",
         "The outage of Solace Cloud was not caused by a power surge, the grid operator said.", "",
         "another kind of it"},
        {"a suspicion of one's own, dropped later", "Umbra Search",
         "Umbra Search said it suspects that a cyberattack caused the outage.",
         "Umbra Search said on Friday that the outage of 3 May was not caused by a cyberattack.", "",
         "a suspicion of one's own", "2031-05-03", "2031-05-09"},
        {"who does not answer denies nothing", "Cobalt Energy",
         "A cyberattack caused the outage at Cobalt Energy, the minister said.",
         "Cobalt Energy declined to say whether a cyberattack caused the outage.", "", nullptr},
        {"no data taken", "Larkspur Bank", "A cyberattack caused the outage at Larkspur Bank, the bank said.",
         "Larkspur Bank said no customer data was stolen during the outage.", "", nullptr},
        {"what will be done", "Onyx Video", "The outage of Onyx Video was not caused by overload, the company said.",
         "Onyx Video said it will add servers so that overload cannot slow its service during the next outage.", "",
         nullptr},
        {"a flood of requests and full lines", "Sable Telecom",
         "A denial-of-service attack caused the outage at Sable Telecom, the company said.",
         "The outage at Sable Telecom was caused by overload, the mayor said.", "", "may have brought about"},
        {"somebody else's machines", "Tern Hosting",
         "Tern Hosting said the outage was not caused by a hardware failure.",
         "The status page of one payments company said the outage was caused by a hardware failure. It uses "
         "Tern Hosting.",
         "", "systems of its own"},
        {"a rumour that its own document rejects", "Juniper Radio",
         "Callers said a cyberattack caused the outage of Juniper Radio. It was not a cyberattack: a cyberattack did "
         "not cause the outage.",
         "Juniper Radio said the outage was not caused by a cyberattack.", "", "rejects it itself"},
        {"one thing in two ways", "Fjord Power", "Fjord Power said the outage was caused by a power failure.",
         "The outage at Fjord Power was due to a power failure, the mayor said.", "", nullptr},
        {"what is so in general", "Kestrel Bank",
         "Expired certificates often cause outages. Kestrel Bank's outage lasted an hour.",
         "Kestrel Bank said the outage was not caused by an expired certificate.", "", nullptr},
        {"withdrawn where it was said", "Brisa Telecom",
         "Brisa Telecom said at first that a severed cable caused the outage. Brisa Telecom later said the outage was "
         "not caused by a severed cable.",
         "The outage at Brisa Telecom was not caused by a severed cable, the mayor said.", "", nullptr},
        {"no date, no established incident", "Oort Clinic",
         "A cyberattack caused the outage at Oort Clinic, said Mara Lund, a doctor.",
         "Oort Clinic said the outage was not caused by a cyberattack.", "", nullptr, "2031-05-03", ""},
    };
    return all;
}

std::vector<Article> articlesOf(const Scenario& each) {
    const std::string title = "Outage at ";
    const char* const second = each.secondService ? each.secondService : each.service;
    return {
        {"Harbour Gazette", each.firstDay, title + each.service, each.first},
        {"Vell Observer", each.secondDay, title + second, each.second}};
}

} // namespace

class CaseAnalysisTest : public QObject {
    Q_OBJECT
private slots:
    void twoArticles_data() {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < scenarios().size(); ++i)
            QTest::newRow((scenarios()[i].service + std::string(": ") + scenarios()[i].what).c_str())
                << static_cast<int>(i);
    }
    void twoArticles() {
        QFETCH(int, number);
        const Scenario& each = scenarios().at(static_cast<std::size_t>(number));
        const auto documents = records(articlesOf(each));
        const core::CaseFindings findings = analysed(documents);
        QVERIFY2(
            summary(findings, documents) == each.reported,
            qPrintable(summary(findings, documents) + " from " + claimsOf(documents)));
        if (each.reason)
            QVERIFY2(mentions(findings.notReported, each.reason), qPrintable(claimsOf(documents)));
        for (const core::Contradiction& contradiction : findings.contradictions)
            QVERIFY(!contradiction.why.empty());
    }
    void copiesAreOneVoice() {
        const std::string wire = "A cyberattack caused the outage at Kestrel Bank, the interior ministry said on "
                                 "Saturday. Cards stopped working at noon in most of the country, and long queues "
                                 "formed at the few machines that still gave out money. The bank opened its branches "
                                 "in the evening so that people could draw cash by showing a passport.";
        const std::string answer = "Kestrel Bank said the outage was not caused by a cyberattack.";
        std::vector<Article> articles;
        for (int i = 0; i < 9; ++i)
            articles.push_back({"Outlet " + std::to_string(i), "2031-05-03", "Outage at Kestrel Bank", wire});
        articles.push_back({"Vell Observer", "2031-05-03", "Outage at Kestrel Bank", answer});
        const auto documents = records(articles);
        const core::CaseFindings findings = analysed(documents);
        QCOMPARE(findings.origins.size(), std::size_t(1));
        QCOMPARE(findings.contradictions.size(), std::size_t(1));
        QCOMPARE(findings.contradictions[0].alsoA.size(), std::size_t(8));
        QVERIFY2(mentions(findings.incidents[0].why, "10 documents, 2 origins"), qPrintable(claimsOf(documents)));
        // One article fewer or more among the copies changes nothing but their list.
        articles.erase(articles.begin());
        const core::CaseFindings fewer = analysed(records(articles));
        QCOMPARE(fewer.contradictions.size(), std::size_t(1));
        QCOMPARE(fewer.contradictions[0].strength, findings.contradictions[0].strength);
    }
    void orderDoesNotMatter() {
        std::vector<Article> articles;
        for (std::size_t i = 0; i < scenarios().size(); i += 3) {
            for (const Article& article : articlesOf(scenarios()[i]))
                articles.push_back(article);
        }
        const QStringList expected = facts(records(articles));
        QVERIFY(expected.size() > 5);
        std::mt19937 random(20310503);
        for (int round = 0; round < 5; ++round) {
            std::ranges::shuffle(articles, random);
            const QStringList found = facts(records(articles));
            for (const QString& line : found)
                QVERIFY2(expected.contains(line), qPrintable("only in another order: " + line));
            QCOMPARE(found.size(), expected.size());
        }
    }
    void unrelatedDocumentsChangeNothing() {
        const std::vector<Article> unrelated = {
            {"Garden Week", "2031-05-03", "Roses in May", "Prune them after the last frost. Water them at noon."},
            {"Score", "2031-05-03", "Tarn beats Vell", "The captain attacked late and won, he said on Saturday."},
            {"Ledger", "2033-01-09", "Outage at Oldham Trains",
             "Oldham Trains said a power failure caused the outage on Sunday."}};
        for (const std::size_t number : {std::size_t(0), std::size_t(17), std::size_t(19), std::size_t(22)}) {
            std::vector<Article> articles = articlesOf(scenarios().at(number));
            const QStringList before = facts(records(articles));
            articles.insert(articles.end(), unrelated.begin(), unrelated.end());
            QStringList after = facts(records(articles));
            after.removeIf([](const QString& line) { return line.contains("Oldham"); });
            QCOMPARE(after, before);
        }
    }
    void dismissedReasonsAreSentencesOnTheIncident() {
        for (const Scenario& each : scenarios()) {
            const core::CaseFindings findings = analysed(records(articlesOf(each)));
            for (const std::string& line : findings.notReported) {
                QVERIFY2(line.find(each.service) == 0, line.c_str());
                QVERIFY2(line.ends_with('.'), line.c_str());
            }
        }
    }

private:
    // Incidents and contradictions by their articles, whatever the ids.
    static QStringList facts(const std::vector<core::DocumentRecord>& documents) {
        const core::CaseFindings findings = analysed(documents);
        const auto key = [&](core::DocumentId id) {
            return QString::fromStdString(documents[static_cast<std::size_t>(id - 1)].key);
        };
        QStringList lines;
        for (const core::Incident& incident : findings.incidents) {
            QStringList members;
            for (const core::DocumentId id : incident.documents)
                members << key(id);
            for (const core::DocumentId id : incident.possible)
                members << "possible " + key(id);
            members.sort();
            lines << "incident " + members.join(" + ");
        }
        for (const core::Contradiction& each : findings.contradictions) {
            lines << QString::fromUtf8(core::name(each.kind).data()) + " " +
                         QString::number(static_cast<int>(each.sameIncident)) + " " + key(each.a.document) + " / " +
                         key(each.b.document) + " " + QString::number(each.strength);
        }
        lines.sort();
        return lines;
    }
};

FAULTLINE_TEST(CaseAnalysisTest)
#include "caseanalysistest.moc"
