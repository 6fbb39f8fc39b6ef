// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/statuspagereader.h"
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QtTest>

class StatusPageReaderTest : public QObject {
    Q_OBJECT

    static std::vector<core::Document> read(const std::string& json) {
        auto documents =
            reading::readStatusPage(QJsonDocument::fromJson(QByteArray::fromStdString(json)), "status.json");
        return documents ? std::move(*documents) : std::vector<core::Document>{};
    }
    static std::string data(const char* name) {
        QFile file(QStringLiteral(TEST_DATA_DIR "/reading/") + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private slots:
    void updatesAreDatedPartsOldestFirst() {
        const std::vector<core::Document> documents = read(data("status.json"));
        QCOMPARE(documents.size(), std::size_t{1});
        const core::Document& document = documents.front();
        QCOMPARE(document.format, std::string("statuspage"));
        QCOMPARE(document.title, std::string("Tickets cannot be booked"));
        QCOMPARE(document.publisher, std::string("Norvik Ferries status page"));
        QCOMPARE(document.services, (std::vector<std::string>{"Web shop", "Ticket desk", "App"}));
        QCOMPARE(
            document.body,
            std::string("We are looking into failed bookings.\n\nThe fault is found.\n\nA disk array is full.\n\n"
                        "Bookings work again. It was not an attack."));
        QCOMPARE(document.parts.size(), std::size_t{3});
        const char* labels[] = {"investigating", "identified", "resolved"};
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(document.parts[i].label, std::string(labels[i]));
        QCOMPARE(
            std::string(core::slice(document.body, document.parts[1].span)),
            std::string("The fault is found.\n\nA disk array is full."));
        QCOMPARE(
            core::isoText(document.parts[2].at.interval->earliest, document.parts[2].at.zone),
            std::string("2024-05-06T11:15Z"));
        QVERIFY(document.published.has_value());
        QCOMPARE(
            core::isoText(document.published->interval->earliest, document.published->zone),
            std::string("2024-05-06T06:22Z"));
        QCOMPARE(document.published->basis, std::string("created_at"));
    }
    void aListGivesADocumentAnIncident() {
        const std::vector<core::Document> documents = read("{\"page\": {\"name\": \"Norvik Status\"}, \"incidents\": "
                                                           "[{\"name\": \"A\", \"incident_updates\": [{\"body\": "
                                                           "\"One.\"}]}, {\"name\": \"no updates list\"}, {\"name\": "
                                                           "\"B\", \"incident_updates\": [{\"body\": \"Two.\"}]}]}");
        QCOMPARE(documents.size(), std::size_t{2});
        QCOMPARE(documents[0].publisher, std::string("Norvik Status"));
        QCOMPARE(documents[1].body, std::string("Two."));
    }
    void undatedUpdatesKeepTheOrderOfTheExportTurnedRound() {
        const std::vector<core::Document> documents =
            read("{\"incident\": {\"name\": \"A\", \"incident_updates\": [{\"body\": \"Third.\"}, {\"body\": "
                 "\"Second.\"}, {\"body\": "
                 "\"First.\"}]}}");
        QCOMPARE(documents.front().body, std::string("First.\n\nSecond.\n\nThird."));
        QVERIFY(!documents.front().parts.front().at.resolved());
        QVERIFY(!documents.front().published);
    }
    void markupInUpdatesIsRead() {
        const std::vector<core::Document> documents =
            read("{\"incident\": {\"name\": \"A\", \"incident_updates\": [{\"body\": \"<p>Ships &amp; boats</p><p>are "
                 "late.</p>\"}]}}");
        QCOMPARE(documents.front().body, std::string("Ships & boats\n\nare late."));
    }
    void anIncidentWithoutUpdatesSaysSo() {
        const std::vector<core::Document> documents =
            read("{\"incident\": {\"name\": \"A\", \"incident_updates\": []}}");
        QCOMPARE(documents.size(), std::size_t{1});
        QVERIFY(documents.front().body.empty());
        QVERIFY(documents.front().notice.find("no updates") != std::string::npos);
    }
    void deepNestingIsRefused() {
        const auto lexicon = analysis::loadLexicon();
        const auto result = reading::readBytes(std::string(200000, '[') + "{", "deep.json", *lexicon);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, core::ErrorCode::Malformed);
    }
};

FAULTLINE_TEST(StatusPageReaderTest)
#include "statuspagereadertest.moc"
