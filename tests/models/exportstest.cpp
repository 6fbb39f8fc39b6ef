// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exports.h"
#include "models/core/embedded.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace testsupport;
namespace exports = models::exports;

namespace {

// As much of JSON Schema as ours uses: type, enum, properties, required, additionalProperties, items, $ref.
class Schema {
public:
    Schema()
        : m_root(QJsonDocument::fromJson(
                     QByteArray::fromStdString(std::string(core::embeddedText("exporting/case.schema.json"))))
                     .object()) {}

    // What is wrong, with where it is; empty: nothing.
    QString wrong(const QJsonValue& value) const { return wrong(value, m_root, QStringLiteral("$")); }
    const QJsonObject& root() const { return m_root; }

private:
    static QString typeOf(const QJsonValue& value) {
        switch (value.type()) {
        case QJsonValue::Null:
            return QStringLiteral("null");
        case QJsonValue::Bool:
            return QStringLiteral("boolean");
        case QJsonValue::Double:
            return value.toDouble() == std::floor(value.toDouble()) ? QStringLiteral("integer")
                                                                    : QStringLiteral("number");
        case QJsonValue::String:
            return QStringLiteral("string");
        case QJsonValue::Array:
            return QStringLiteral("array");
        default:
            return QStringLiteral("object");
        }
    }
    static bool isOf(const QJsonValue& value, const QJsonValue& types) {
        const QString type = typeOf(value);
        const QJsonArray all = types.isArray() ? types.toArray() : QJsonArray{types};
        return all.contains(type) || (type == QLatin1String("integer") && all.contains(QStringLiteral("number")));
    }
    QString wrong(const QJsonValue& value, QJsonObject schema, const QString& at) const {
        if (const QString ref = schema.value(QStringLiteral("$ref")).toString(); !ref.isEmpty())
            schema =
                m_root.value(QStringLiteral("$defs")).toObject().value(ref.section(QLatin1Char('/'), -1)).toObject();
        if (!isOf(value, schema.value(QStringLiteral("type"))))
            return at + QStringLiteral(" is of type ") + typeOf(value);
        if (schema.contains(QStringLiteral("enum")) && !schema.value(QStringLiteral("enum")).toArray().contains(value))
            return at + QStringLiteral(" is none of what is allowed: ") + value.toString();
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                const QString bad = wrong(
                    array[i], schema.value(QStringLiteral("items")).toObject(), at + QStringLiteral("[%1]").arg(i));
                if (!bad.isEmpty())
                    return bad;
            }
        }
        return value.isObject() ? wrongFields(value.toObject(), schema, at) : QString();
    }
    QString wrongFields(const QJsonObject& object, const QJsonObject& schema, const QString& at) const {
        const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
        for (const QJsonValue& name : schema.value(QStringLiteral("required")).toArray()) {
            if (!object.contains(name.toString()))
                return at + QStringLiteral(" has no ") + name.toString();
        }
        for (const QString& key : object.keys()) {
            if (!properties.contains(key))
                return at + QLatin1Char('.') + key + QStringLiteral(" is not described");
            const QString bad = wrong(object.value(key), properties.value(key).toObject(), at + QLatin1Char('.') + key);
            if (!bad.isEmpty())
                return bad;
        }
        return {};
    }

    QJsonObject m_root;
};

// Lines of a calendar, unfolded.
QStringList calendarLines(const std::string& text) {
    QString all = QString::fromStdString(text);
    return all.replace(QStringLiteral("\r\n "), QString()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

class ExportsTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();
    const core::SnapshotPtr m_sample = sampleSnapshot();

    QJsonDocument json(const core::Snapshot& snapshot) const {
        QJsonParseError error;
        const auto text = QByteArray::fromStdString(exports::exportJson(snapshot, m_causes));
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError)
            qWarning() << error.errorString() << text.mid(std::max(0, error.offset - 40), 80);
        return document;
    }

private slots:
    void jsonIsAsItsSchemaSays() {
        const Schema schema;
        QVERIFY(!schema.root().isEmpty());
        auto corrected = std::make_shared<core::Snapshot>(*m_sample);
        corrected->corrections = {{core::CorrectionKind::DocumentTitle, "1", "A truer title"}};
        corrected->documents.front().claims.front().verdict = core::ClaimVerdict::Confirmed;
        const QJsonDocument document = json(*corrected);
        QCOMPARE(schema.wrong(document.object()), QString());
        QCOMPARE(document[QStringLiteral("documents")].toArray().size(), qsizetype(m_sample->documents.size()));
        QCOMPARE(
            document[QStringLiteral("contradictions")].toArray().size(),
            qsizetype(m_sample->findings.contradictions.size()));
        QCOMPARE(schema.wrong(json(*emptySnapshot(true)).object()), QString());
        // The check itself sees what is not described.
        QJsonObject wrong = document.object();
        wrong[QStringLiteral("more")] = 1;
        QVERIFY(!schema.wrong(wrong).isEmpty());
    }

    void jsonSurvivesWhatIsNoText() {
        core::Snapshot odd = *m_sample;
        odd.documents.front().document.title = "\xff\xfe broken \x01 \" \\ \xF0\x9F\x8C\x8A";
        const QJsonDocument document = json(odd);
        QVERIFY(document[QStringLiteral("documents")][0][QStringLiteral("title")].toString().contains(
            QString::fromUtf8("\xF0\x9F\x8C\x8A")));
    }

    void tablesHaveARowForEach() {
        std::size_t claims = 0;
        for (const core::DocumentRecord& each : m_sample->documents)
            claims += each.claims.size();
        const auto rows = [](const std::string& csv) {
            return static_cast<std::size_t>(std::ranges::count(csv, '\n')) - 1; // without the head
        };
        QCOMPARE(rows(exports::exportEventsCsv(*m_sample, m_causes)), m_sample->events.size());
        QCOMPARE(rows(exports::exportClaimsCsv(*m_sample, m_causes)), claims);
        QCOMPARE(rows(exports::exportContradictionsCsv(*m_sample, m_causes)), m_sample->findings.contradictions.size());
    }

    void noCellIsAFormula() {
        core::Snapshot hostile = *m_sample;
        for (core::DocumentRecord& record : hostile.documents) {
            record.document.title = "=HYPERLINK(\"x\")";
            record.document.publisher = "+cmd";
            for (core::ClaimRecord& claim : record.claims)
                claim.claim.text = "@SUM(1)";
        }
        core::buildEvents(hostile);
        for (const std::string& csv :
             {exports::exportEventsCsv(hostile, m_causes), exports::exportClaimsCsv(hostile, m_causes),
              exports::exportContradictionsCsv(hostile, m_causes)}) {
            for (const char* formula : {",=", ",+", ",@", ",\"="})
                QVERIFY2(!QString::fromStdString(csv).contains(QLatin1String(formula)), formula);
        }
    }

    void calendarHoldsEveryDatedEvent() {
        const std::string text = exports::exportICalendar(*m_sample, m_causes);
        QCOMPARE(exports::exportICalendar(*m_sample, m_causes), text);
        const QStringList lines = calendarLines(text);
        QCOMPARE(lines.first(), QStringLiteral("BEGIN:VCALENDAR"));
        QCOMPARE(lines.last(), QStringLiteral("END:VCALENDAR"));
        QCOMPARE(lines.count(QStringLiteral("BEGIN:VEVENT")), qsizetype(m_sample->undatedFrom));
        QSet<QString> ids;
        int moments = 0;
        int days = 0;
        for (const QString& line : lines) {
            if (line.startsWith(QStringLiteral("UID:")))
                ids.insert(line);
            moments += line.contains(QRegularExpression(QStringLiteral("^DTSTART:\\d{8}T\\d{6}Z$")));
            days += line.contains(QRegularExpression(QStringLiteral("^DTSTART;VALUE=DATE:\\d{8}$")));
        }
        QCOMPARE(ids.size(), qsizetype(m_sample->undatedFrom));
        QVERIFY(moments > 0 && days > 0);
        const auto left = m_sample->events.size() - m_sample->undatedFrom;
        QVERIFY(lines.filter(QStringLiteral("X-WR-CALDESC")).value(0).contains(QString::number(left)));
    }

    void calendarLinesAreShortAndWhole() {
        core::Snapshot odd = *m_sample;
        for (core::DocumentRecord& record : odd.documents)
            record.document.title =
                "Ausfall;, \\ größer\r\nBEGIN:VALARM\r\n" + std::string(300, 'x') + "水水水水水水水水水水水水水水水水";
        core::buildEvents(odd);
        const QByteArray text = QByteArray::fromStdString(exports::exportICalendar(odd, m_causes));
        QVERIFY(!text.contains("\nBEGIN:VALARM"));
        for (const QByteArray& line : text.split('\n')) {
            QVERIFY(line.size() <= 76); // with the carriage return
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
        }
        QVERIFY(text.contains("\\;\\, \\\\"));
    }

    void stoppingIsNoticed_data() {
        QTest::addColumn<int>("format");
        for (int i = 0; i < 7; ++i)
            QTest::addRow("%d", i) << i;
    }
    void stoppingIsNoticed() {
        QFETCH(int, format);
        using Export = std::string (*)(const core::Snapshot&, const core::CauseTree&, const exports::Watch&);
        const std::array<Export, 7> all{exports::exportJson,
                                        exports::exportEventsCsv,
                                        exports::exportClaimsCsv,
                                        exports::exportMarkdown,
                                        exports::exportTimelineJs,
                                        exports::exportICalendar,
                                        exports::exportContradictionsCsv};
        int asked = 0;
        const exports::Watch stop = [&](std::size_t, std::size_t) { return ++asked < 2; };
        (void)all.at(static_cast<std::size_t>(format))(*m_sample, m_causes, stop);
        QCOMPARE(asked, 2); // not asked again, so nothing more was done
    }
};

FAULTLINE_TEST(ExportsTest)
#include "exportstest.moc"
