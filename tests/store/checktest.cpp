// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>

using namespace storetest;

namespace {

void makeCase(const QTemporaryDir& dir) {
    auto file = openCase(dir);
    core::Document document = fullDocument();
    analysis::DocumentFindings findings = fullFindings(document);
    document.parts[1].span = {20, 20};
    HAS_VALUE(file.add(
        fileOf("a.html", "s1", "<html>original</html>"), std::array{store::AnalysedDocument{document, findings}}));
    auto second = article("Two", "It was no update.", "2023-06-07");
    second.findings.claims = {claim(second.document, "It was no update", "faulty-update", core::Stance::Denied, "B")};
    HAS_VALUE(file.add(fileOf("b.txt", "s2", "second"), std::array{second}));
    core::CaseFindings found;
    found.incidents = {{1, "Portal", std::nullopt, {"Portal"}, {1}, {2}, {}}};
    core::Contradiction denial;
    denial.key = "k";
    denial.incident = 1;
    denial.a = {1, 0};
    denial.b = {2, 0};
    found.contradictions = {denial};
    HAS_VALUE(file.replaceCaseFindings(found));
    HAS_VALUE(file.apply({core::CorrectionKind::DocumentTitle, "2", "Second"}));
    HAS_VALUE(file.apply({core::CorrectionKind::DocumentPublished, "2", "2023-06-08"}));
}

} // namespace

class CheckTest : public QObject {
    Q_OBJECT
private slots:
    void aWholeCaseIsClean() {
        const QTemporaryDir dir;
        makeCase(dir);
        for (const auto mode : {store::OpenMode::ReadWrite, store::OpenMode::ReadOnly}) {
            auto file = openCase(dir, mode);
            const auto sentences = file.check();
            HAS_VALUE(sentences);
            QVERIFY2(sentences->empty(), sentences->empty() ? "" : sentences->front().c_str());
        }
    }
    void whatIsReadOfATamperedCaseIsTextAndFits() {
        const QTemporaryDir dir;
        makeCase(dir);
        damage(
            casePath(dir),
            "UPDATE document SET title = CAST(x'41FF' AS TEXT), published_earliest = 9223372036854775807 "
            "WHERE id = 1;"
            "UPDATE document_text SET body = CAST(x'FF' || body AS TEXT) WHERE id = 2;"
            "UPDATE heading SET span_end = 99999 WHERE number = 0;"
            "UPDATE part SET span_begin = -7 WHERE number = 1;"
            "UPDATE time_expression SET value_earliest = value_latest + 1;"
            "UPDATE incident SET earliest = 5, latest = -9223372036854775807");
        auto file = openCase(dir, store::OpenMode::ReadOnly);
        const auto records = file.documents();
        HAS_VALUE(records);
        QCOMPARE(records->front().document.title, std::string("A\xEF\xBF\xBD"));
        for (const core::DocumentRecord& record : *records) {
            const auto document = file.document(record.id);
            HAS_VALUE(document);
            QVERIFY(core::isUtf8(document->body));
            for (const core::Span& heading : document->headings)
                QVERIFY(heading.begin <= heading.end && heading.end <= document->body.size());
            for (const core::DocumentPart& part : document->parts)
                QVERIFY(part.span.begin <= part.span.end && part.span.end <= document->body.size());
            for (const core::TimeRecord& time : record.times)
                QVERIFY(!time.time.value.interval);
        }
        QVERIFY(!records->front().document.published || !records->front().document.published->interval);
        const auto findings = file.caseFindings();
        HAS_VALUE(findings);
        for (const core::Incident& incident : findings->incidents)
            QVERIFY(!incident.window);
    }
    void plantedDamageIsNamed_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* sql, const char* sentence) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(sentence);
        };
        row("text behind the index",
            "UPDATE document_text SET body = packed(unpacked(body) || ' more words') WHERE id = 2",
            "The search index does not fit the texts");
        row("length", "UPDATE document SET body_bytes = 3 WHERE id = 2", "Document 2 has a body of another length");
        row("span", "UPDATE claim SET span_end = 900 WHERE document = 2",
            "Document 2 has a claim (\"It was no update\")");
        row("cue", "UPDATE cue SET span_begin = span_begin + 1 WHERE document = 1 AND number = 0",
            "Document 1 has a claim");
        row("inside a character",
            "UPDATE heading SET span_end = (SELECT instr(CAST(unpacked(body) AS BLOB), x'9DB1E4') FROM"
            " document_text WHERE id = 1) WHERE number = 1",
            "Document 1 has a heading outside its text");
        row("time", "UPDATE time_expression SET words = 'never' WHERE number = 0", "Document 1 has a time (\"never\")");
        row("part", "UPDATE part SET span_begin = 50 WHERE number = 1", "Document 1 has a dated part outside");
        row("dangling row", "PRAGMA foreign_keys = OFF; INSERT INTO name VALUES (77, 0, 'x', 'place', 1, 0)",
            "1 row of \"name\" belong to a row of \"document\" that is not there.");
        row("another word in the index",
            "INSERT INTO document_fts (rowid, body, title, publisher, author, runs)"
            " VALUES (2, 'stray', '', '', '', '')",
            "The search index does not fit the texts");
        row("text damaged", "UPDATE document_text SET body = zeroblob(length(body)) WHERE id = 2",
            "The text of document 2 is damaged.");
        row("no text", "DELETE FROM document_text WHERE id = 2", "Document 2 has no text.");
        row("original gone", "DELETE FROM original WHERE file = 1", "The original of a.html is missing.");
        row("original damaged", "UPDATE original SET bytes = zeroblob(length(bytes)) WHERE file = 2",
            "The kept original of b.txt is damaged.");
        row("original of another size", "UPDATE file SET size = 5 WHERE id = 2",
            "The kept original of b.txt is damaged.");
        row("claim gone", "DELETE FROM claim WHERE document = 2",
            "Contradiction 1 speaks of a claim that is not there.");
        row("side gone", "DELETE FROM contradiction_claim WHERE side = 'b'", "Contradiction 1 lacks one of its sides.");
        row("stance", "UPDATE claim SET stance = 'mused'", "\"mused\" is no stance that this version knows.");
        row("title", "DELETE FROM correction WHERE kind = 'document-title'",
            "Document 2 is searched under another title");
        row("date", "DELETE FROM correction WHERE kind = 'document-published'",
            "Document 2 is searched under another date");
        row("no UTF-8", "UPDATE document SET title = CAST(x'41FF' AS TEXT) WHERE id = 1",
            "Document 1 holds bytes that are no text.");
    }
    void plantedDamageIsNamed() {
        QFETCH(QString, sql);
        QFETCH(QString, sentence);
        const QTemporaryDir dir;
        makeCase(dir);
        damage(casePath(dir), sql.toUtf8().constData());
        auto file = openCase(dir, store::OpenMode::ReadOnly);
        const auto sentences = file.check();
        HAS_VALUE(sentences);
        bool found = false;
        for (const std::string& each : *sentences) {
            found = found || each.find(sentence.toStdString()) != std::string::npos;
            if (!found)
                qInfo("%s", each.c_str());
        }
        QVERIFY(found);
    }
};

FAULTLINE_TEST(CheckTest)
#include "checktest.moc"
