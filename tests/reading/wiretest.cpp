// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/wire.h"
#include "tests/support/testmain.h"

#include <QCborArray>
#include <QtTest>
#include <limits>

class WireTest : public QObject {
    Q_OBJECT

    static core::Document sample() {
        core::Document document;
        document.format = "pdf";
        document.title = "Boats \u2013 stop";
        document.publisher = "Quay Post";
        document.body = "No boat sailed.\n\nA disk was full.";
        document.published = core::parseIso("2024-05-14T09:00+02:00");
        document.headings = {{0, 4}};
        document.parts = {{{17, 33}, *core::parseIso("2024-05-14"), "resolved"}};
        document.services = {"Tickets"};
        document.evidence = {{"title", "first line", "Boats"}};
        document.notice = "One page is missing.";
        return document;
    }

private slots:
    void anAnswerArrivesAsItWasSent() {
        const reading::WorkerAnswer sent{
            "zip", {sample(), core::Document{}}, {{"a.zip/b", {core::ErrorCode::Empty, "a.zip/b is empty."}}}};
        const auto got = reading::decodeAnswer(reading::encodeAnswer(sent));
        QVERIFY(got.has_value());
        QCOMPARE(*got->format, std::string("zip"));
        QVERIFY(got->documents == sent.documents);
        QCOMPARE(got->unread.front().error.message, std::string("a.zip/b is empty."));
    }
    void anErrorArrivesAsItWasSent() {
        const auto got = reading::decodeAnswer(
            reading::encodeAnswer({core::fail(core::ErrorCode::TooLarge, "a.zip is too large.")}));
        QVERIFY(got.has_value() && !got->format.has_value());
        QCOMPARE(got->format.error().code, core::ErrorCode::TooLarge);
    }
    void whatAWorkerSendsIsNotTrusted() {
        core::Document document = sample();
        document.body = "ab\xFF";
        document.headings = {{0, 900}};
        document.parts = {{{5, 2}, {}, "x"}};
        const std::string sent = reading::encodeAnswer({"pdf", {document}});
        const auto got = reading::decodeAnswer(sent);
        QVERIFY(got.has_value());
        QVERIFY(core::isUtf8(got->documents.front().body));
        QVERIFY(got->documents.front().headings.empty());
        QVERIFY(got->documents.front().parts.empty());
        for (std::size_t length = 0; length < sent.size(); ++length)
            QVERIFY(!reading::decodeAnswer(std::string_view(sent).substr(0, length)).has_value());
    }
    void numbersThatAreNoIntegersAreNone() {
        // Found by fuzzing: 1e33 where the number of an error belongs.
        for (const double number : {-1.02426e+33, 1e300, 0.5, std::numeric_limits<double>::quiet_NaN()}) {
            const QCborArray error{number, QByteArray("x")};
            const auto answer = reading::decodeAnswer(
                QCborValue(QCborArray{QCborValue(), error, QCborArray(), QCborArray()}).toCbor().toStdString());
            QVERIFY(answer.has_value() && !answer->format.has_value());
            QCOMPARE(answer->format.error().code, core::ErrorCode::Malformed);
            const QCborArray picture{0, number, number, number, QByteArray("rgb")};
            QVERIFY(!reading::decodePicture(QCborValue(picture).toCbor().toStdString()).has_value());
        }
    }
    void aTaskIsTakenApartAgain() {
        const reading::WorkerTask task{"a b\nc.pdf", {}, 2, {7, 99, 1234}};
        const auto got = reading::decodeTask(reading::encodeTaskHead(task) + "%PDF");
        QVERIFY(got.has_value());
        QCOMPARE(got->name, task.name);
        QCOMPARE(got->bytes, std::string("%PDF"));
        QCOMPARE(got->depth, 2);
        QCOMPARE(got->limits.seconds, 7);
        QVERIFY(!reading::decodeTask("9 1 1 1 1 \nshort").has_value());
        QVERIFY(!reading::decodeTask("no numbers\n").has_value());
    }
};

FAULTLINE_TEST(WireTest)
#include "wiretest.moc"
