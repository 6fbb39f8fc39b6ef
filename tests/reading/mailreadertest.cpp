// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

const char* const kNotice =
    "Received: from relay.example ([192.0.2.7]) by mx.example; Tue, 14 May 2024 09:02:11 +0200\r\n"
    "From: \"Norvik Ferries Operations\" <ops@status.norvik.example>\r\n"
    "To: subscribers@norvik.example\r\n"
    "Subject: =?utf-8?Q?Booking_system_=E2=80=93_restored?=\r\n"
    "Date: Tue, 14 May 2024 09:00:00 +0200\r\n"
    "Message-ID: <1@norvik.example>\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=iso-8859-1\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n"
    "\r\n"
    "Booking works again in all harbours. The outage was caused by a full disk in =\r\n"
    "Troms=F8, not by an attack.\r\n"
    "\r\n"
    "On Mon, 13 May 2024 at 22:10, Ida Holm wrote:\r\n"
    "> We suspect an attack on the booking system.\r\n"
    "\r\n"
    "-- \r\n"
    "Norvik Ferries, Quay 4\r\n";

std::string multipart(const std::string& parts) {
    return "From: Ida Holm <ida@gmail.com>\nSubject: Papers\nDate: Wed, 15 May 2024 08:00:00 +0000\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=cut\n\n" +
           parts + "--cut--\n";
}

const char* const kReport = "--cut\nContent-Type: text/html; name=report.html\nContent-Disposition: attachment; "
                            "filename=report.html\n\n<html><head><title>Harbour report</title></head><body><h1>Harbour "
                            "report</h1><p>The ferry company said on Tuesday that a full disk had stopped its booking "
                            "system for eleven hours, and that nobody had broken in.</p></body></html>\n";

} // namespace

class MailReaderTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();

    core::Result<reading::ReadFile> read(const std::string& bytes, std::string_view name) const {
        return reading::readBytes(bytes, name, *m_lexicon);
    }
    static std::string innerName(const core::Document& document) {
        for (const core::FieldEvidence& evidence : document.evidence) {
            if (evidence.field == "file")
                return evidence.raw;
        }
        return {};
    }

private slots:
    void aMessageIsADocumentOfItsSendersOwnWords() {
        const auto file = read(kNotice, "notice.txt");
        QVERIFY(file.has_value());
        QCOMPARE(file->format, std::string("eml"));
        QCOMPARE(file->documents.size(), std::size_t{1});
        const core::Document& document = file->documents.front();
        QCOMPARE(document.title, std::string("Booking system \u2013 restored"));
        QCOMPARE(document.publisher, std::string("Norvik Ferries Operations"));
        QCOMPARE(
            document.body, std::string("Booking works again in all harbours. The outage was caused by a full disk in "
                                       "Troms\u00f8, not by an attack."));
        QVERIFY(document.published.has_value());
        QCOMPARE(
            core::isoText(document.published->interval->earliest, document.published->zone),
            std::string("2024-05-14T07:00Z"));
        QCOMPARE(document.published->basis, std::string("mail header Date"));
    }
    void attachmentsAreDocumentsOfTheirOwn() {
        const auto file = read(
            multipart(
                std::string("--cut\nContent-Type: text/plain\n\nSee the report that I was sent this morning.\n") +
                kReport +
                "--cut\nContent-Type: image/png; name=logo.png\nContent-Disposition: inline; filename=logo.png\n"
                "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"),
            "papers.eml");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents.size(), std::size_t{2});
        QCOMPARE(file->documents[0].author, std::string("Ida Holm"));
        QVERIFY(file->documents[0].publisher.empty()); // the address is one of everybody's
        QCOMPARE(file->documents[1].title, std::string("Harbour report"));
        QCOMPARE(file->documents[1].format, std::string("html"));
        QCOMPARE(innerName(file->documents[1]), std::string("report.html"));
        QVERIFY(file->unread.empty()); // the picture stands in the text, it is no attachment
    }
    void whatCannotBeReadInsideIsNamed() {
        const auto file = read(
            multipart(
                std::string("--cut\nContent-Type: text/plain\n\nA photo of the quay.\n") +
                "--cut\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=quay.gif\n\n"
                "GIF89a\x01\x02\x03\x04\n"),
            "photo.eml");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents.size(), std::size_t{1});
        QCOMPARE(file->unread.size(), std::size_t{1});
        QCOMPARE(file->unread[0].name, std::string("photo.eml/quay.gif"));
        QVERIFY(file->unread[0].error.message.find("a GIF picture") != std::string::npos);
    }
    void aForwardedMessageIsReadLikeAnyOther() {
        std::string inner = kNotice;
        std::erase(inner, '\r');
        const auto file = read(multipart("--cut\nContent-Type: message/rfc822\n\n" + inner), "forwarded.eml");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents.size(), std::size_t{1});
        QCOMPARE(file->documents[0].publisher, std::string("Norvik Ferries Operations"));
    }
    void messagesInsideMessagesEndSomewhere() {
        std::string mail = "From: a@b.example\nSubject: x\nDate: Wed, 15 May 2024 08:00:00 +0000\n\nThe core.\n";
        for (int i = 0; i < 200; ++i)
            mail = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + mail;
        const auto file = read(mail, "deep.eml");
        QVERIFY(!file.has_value());
        QVERIFY(file.error().message.find("inside too many") != std::string::npos);
    }
    void aMailboxGivesADocumentAMessage() {
        std::string mail = kNotice;
        std::erase(mail, '\r');
        const auto file = read(
            "From ops@norvik.example Tue May 14 09:00:00 2024\n" + mail +
                "\nFrom ops@norvik.example Tue May 14 10:00:00 2024\nFrom: ops@norvik.example\nSubject: Second\n"
                "Date: Tue, 14 May 2024 10:00:00 +0200\n\n>From noon on all boats sail.\n",
            "june.mbox");
        QVERIFY(file.has_value());
        QCOMPARE(file->format, std::string("mbox"));
        QCOMPARE(file->documents.size(), std::size_t{2});
        QCOMPARE(file->documents[1].title, std::string("Second"));
        QCOMPARE(innerName(file->documents[1]), std::string("message 2"));
    }
    void aMailboxOfEmptyMessagesSaysSo() {
        const std::string empty = "From a@b.example Tue May 14 09:00:00 2024\nFrom: a@b.example\nSubject: x\n\n\n";
        const auto file = read(empty + empty, "empty.mbox");
        QVERIFY(!file.has_value());
        QVERIFY(file.error().message.starts_with("empty.mbox holds 2 messages, and none could be read"));
    }
    void aSavedPageKeepsItsAddressAndNotTheDayOfSaving() {
        const auto file = read(
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/ferries\nSubject: Ferries\n"
            "Date: Fri, 7 Aug 2020 12:24:41 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; "
            "type=\"text/html\"; boundary=cut\n\n--cut\nContent-Type: text/html\nContent-Transfer-Encoding: "
            "quoted-printable\nContent-Location: https://news.example/ferries\n\n<html><head><meta charset=3D\"utf-8\">"
            "<title>Ferries stand still</title></head><body><article><h1>Ferries stand still</h1><p>Caf=C3=A9s on the "
            "quay were full on Monday because no ferry sailed, and the company blamed a full disk for it.</p></article>"
            "</body></html>\n--cut--\n",
            "page.mhtml");
        QVERIFY(file.has_value());
        const core::Document& document = file->documents.front();
        QCOMPARE(document.format, std::string("mhtml"));
        QCOMPARE(document.title, std::string("Ferries stand still"));
        QCOMPARE(document.url, std::string("https://news.example/ferries"));
        QVERIFY(document.body.starts_with("Caf\u00e9s on the quay"));
        QVERIFY(!document.published.has_value());
    }
    void encryptedAndEmptyMessagesAreSaidInWords() {
        const char* const head = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n";
        const auto locked = read(
            std::string(head) + "Content-Type: multipart/encrypted; boundary=cut\n\n--cut\nContent-Type: "
                                "application/pgp-encrypted\n\nVersion: 1\n--cut--\n",
            "locked.eml");
        QVERIFY(!locked.has_value());
        QVERIFY(locked.error().message.find("encrypted") != std::string::npos);
        const auto empty = read(std::string(head) + "Content-Type: text/plain\n\n\n", "empty.eml");
        QVERIFY(!empty.has_value());
        QCOMPARE(empty.error().code, core::ErrorCode::Empty);
    }
    void proseWithAColonIsNoMail() {
        const auto file = read("Note: the ferry\nFrom: here on it rained.\n\nThe rest.", "note.txt");
        QVERIFY(file.has_value());
        QCOMPARE(file->format, std::string("txt"));
    }
};

FAULTLINE_TEST(MailReaderTest)
#include "mailreadertest.moc"
