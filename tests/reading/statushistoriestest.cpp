// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QtTest>

class StatusHistoriesTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();

    core::Result<reading::ReadFile> read(const std::string& json) const {
        return reading::readBytes(json, "export", *m_lexicon);
    }
    static std::string stamps(const core::Document& document) {
        std::string all;
        for (const core::DocumentPart& part : document.parts)
            all += (part.at.interval ? core::isoText(part.at.interval->earliest, part.at.zone) : "?") + " " +
                   part.label + ": " + std::string(core::slice(document.body, part.span)) + "\n";
        return all;
    }

private slots:
    void googleCloud() {
        const auto file = read(
            "[{\"id\": \"a\", \"number\": \"12345678901234567890\", \"begin\": \"2024-05-14T07:00:00+00:00\", "
            "\"modified\": "
            "\"2024-05-15T07:00:00+00:00\", \"external_desc\": \"Storage is slow\", \"uri\": \"incidents/a\", "
            "\"updates\": ["
            "{\"when\": \"2024-05-14T09:00:00+00:00\", \"status\": \"AVAILABLE\", \"text\": \"# \\\\# Report\\nA pump "
            "**failed**.\"}, {\"when\": \"2024-05-14T07:30:00+00:00\", \"status\": \"SERVICE_DISRUPTION\", \"text\": "
            "\"We are "
            "looking.\"}], \"affected_products\": [{\"title\": \"Cloud Disk\"}]}]");
        QVERIFY(file.has_value());
        const core::Document& document = file->documents.front();
        QCOMPARE(document.title, std::string("Storage is slow"));
        QCOMPARE(document.publisher, std::string("Google Cloud status page"));
        QCOMPARE(document.services, std::vector<std::string>{"Cloud Disk"});
        QCOMPARE(
            stamps(document), std::string("2024-05-14T07:30Z service_disruption: We are looking.\n"
                                          "2024-05-14T09:00Z available: Report\n\nA pump failed.\n"));
        QCOMPARE(
            core::isoText(document.published->interval->earliest, document.published->zone),
            std::string("2024-05-14T07:00Z"));
    }
    void awsInUtf16WithSecondsAsNumbers() {
        const std::string json =
            "[{\"date\":\"1715670000\",\"arn\":\"arn:aws:health:eu::event/X\",\"region_name\":\"Ireland\","
            "\"status\":\"3\",\"service\":\"disk-eu\",\"service_name\":\"Disk\",\"summary\":\"Errors\","
            "\"event_log\":[{\"summary\":\"Errors\",\"message\":\"Power is back.\",\"status\":1,"
            "\"timestamp\":1715680800},{\"summary\":\"Errors\",\"message\":\"We see errors.\","
            "\"status\":1,\"timestamp\":1715670000}],\"impacted_services\":{\"disk-eu\":"
            "{\"service_name\":\"Amazon Disk\",\"current\":\"3\"}}}]";
        std::string wide = "\xFE\xFF";
        for (const char c : json)
            wide += std::string(1, '\0') + c;
        const auto file = read(wide);
        QVERIFY(file.has_value());
        const core::Document& document = file->documents.front();
        QCOMPARE(document.title, std::string("Disk (Ireland): Errors"));
        QCOMPARE(document.publisher, std::string("AWS Health Dashboard"));
        QCOMPARE(document.services, std::vector<std::string>{"Amazon Disk"});
        QCOMPARE(
            stamps(document),
            std::string("2024-05-14T07:00Z errors: We see errors.\n2024-05-14T10:00Z errors: Power is back.\n"));
    }
    void slackAndItsQuietDays() {
        const auto file = read(
            "[{\"id\": 7, \"title\": \"Messages are late\", \"type\": \"incident\", \"status\": \"resolved\", \"url\": "
            "\"https://chat-status.example/7\", \"date_created\": \"2024-05-14T02:00:00-07:00\", \"date_updated\": "
            "\"2024-05-14T04:00:00-07:00\", \"notes\": [{\"body\": \"<p>All is well.</p>\", \"date_created\": "
            "\"2024-05-14T04:00:00-07:00\"}, {\"body\": \"<p>Messages are late.</p>\", \"date_created\": "
            "\"2024-05-14T02:00:00-07:00\"}], \"services\": [\"Messaging\"]}]");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents.front().publisher, std::string("chat-status.example"));
        QCOMPARE(file->documents.front().services, std::vector<std::string>{"Messaging"});
        QCOMPARE(
            stamps(file->documents.front()),
            std::string("2024-05-14T09:00Z : Messages are late.\n2024-05-14T11:00Z : All is well.\n"));
        const auto quiet = read("{\"status\": \"ok\", \"date_created\": \"2024-05-14T02:00:00-07:00\", "
                                "\"active_incidents\": []}");
        QVERIFY(!quiet.has_value());
        QCOMPARE(quiet.error().code, core::ErrorCode::Empty);
    }
    void stixReportsAreDocuments() {
        const auto file =
            read("{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [{\"type\": \"identity\", \"id\": "
                 "\"identity--1\", "
                 "\"name\": \"Harbour CERT\"}, {\"type\": \"report\", \"id\": \"report--1\", \"created_by_ref\": "
                 "\"identity--1\", "
                 "\"created\": \"2024-05-13T00:00:00.000Z\", \"published\": \"2024-05-14T07:00:00.000Z\", \"name\": "
                 "\"Disk wiper at "
                 "a ferry line\", \"description\": \"A wiper was found.\\n\\nIt came by mail.\", \"object_refs\": "
                 "[\"malware--9\"], \"external_references\": [{\"source_name\": \"x\", \"url\": "
                 "\"https://cert.example/1\"}]}]}");
        QVERIFY(file.has_value());
        const core::Document& document = file->documents.front();
        QCOMPARE(document.format, std::string("stix"));
        QCOMPARE(document.publisher, std::string("Harbour CERT"));
        QCOMPARE(document.url, std::string("https://cert.example/1"));
        QCOMPARE(document.body, std::string("A wiper was found.\n\nIt came by mail."));
        QCOMPARE(document.published->basis, std::string("published"));
        const auto campaign =
            read("{\"type\": \"bundle\", \"id\": \"bundle--2\", \"objects\": [{\"type\": \"campaign\", "
                 "\"id\": \"campaign--1\", \"name\": \"Low Tide\", \"description\": \"Ferries.\"}]}");
        QVERIFY(campaign.has_value());
        QCOMPARE(campaign->documents.front().title, std::string("Low Tide"));
        const auto silent = read("{\"type\": \"identity\", \"id\": \"identity--1\", \"name\": \"Nobody\"}");
        QVERIFY(!silent.has_value());
        QVERIFY(silent.error().message.find("STIX without a report") != std::string::npos);
    }
};

FAULTLINE_TEST(StatusHistoriesTest)
#include "statushistoriestest.moc"
