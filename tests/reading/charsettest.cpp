// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/charset.h"
#include "tests/support/testmain.h"

#include <QStringEncoder>
#include <QtTest>

namespace {

const QString kText = QStringLiteral("Die Störung in Köln dauerte – nach Angaben des Betreibers – fünf Stunden. "
                                     "Ein Bagger hatte das Kabel beschädigt, hieß es später.");
const QString kRussian = QStringLiteral("Сбой в работе сети продолжался пять часов. Причиной стало повреждение кабеля, "
                                        "сообщил оператор связи вечером в понедельник.");

std::string encoded(const QString& text, const char* name) {
    QStringEncoder encoder(name);
    const QByteArray bytes = encoder.encode(text);
    return bytes.toStdString();
}

// Small letters lie as in windows-1251 but for the last one; capitals lie elsewhere.
std::string inMacCyrillic(const QString& text) {
    std::string bytes;
    for (const QChar c : text) {
        if (c >= u'А' && c <= u'Я')
            bytes += static_cast<char>(0x80 + c.unicode() - u'А');
        else if (c >= u'а' && c < u'я')
            bytes += static_cast<char>(0xE0 + c.unicode() - u'а');
        else
            bytes += c == u'я' ? '\xDF' : c.toLatin1();
    }
    return bytes;
}

} // namespace

class CharsetTest : public QObject {
    Q_OBJECT
private slots:
    void textOfAnyEncodingComesOutTheSame_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("declared");
        const auto row = [](const char* tag, const QString& text, const std::string& bytes, const char* declared = "") {
            QTest::newRow(tag) << text << QByteArray::fromStdString(bytes) << QString::fromLatin1(declared);
        };
        row("UTF-8", kText, kText.toStdString());
        row("UTF-8 with mark", kText, "\xEF\xBB\xBF" + kText.toStdString());
        row("UTF-8 although another is declared", kText, kText.toStdString(), "iso-8859-1");
        row("UTF-16LE with mark", kText, "\xFF\xFE" + encoded(kText, "UTF-16LE"));
        row("UTF-16BE with mark", kText, "\xFE\xFF" + encoded(kText, "UTF-16BE"));
        row("UTF-16LE without mark", kText, encoded(kText, "UTF-16LE"));
        row("UTF-16BE without mark", kText, encoded(kText, "UTF-16BE"));
        row("windows-1252 detected", kText, encoded(kText, "windows-1252"));
        row("windows-1252 declared as Latin-1", kText, encoded(kText, "windows-1252"), "ISO-8859-1");
        row("windows-1251 detected", kRussian, encoded(kRussian, "windows-1251"));
        row("KOI8-R detected", kRussian, encoded(kRussian, "KOI8-R"));
        row("Mac Cyrillic detected", kRussian, inMacCyrillic(kRussian));
        row("KOI8-R declared", kRussian, encoded(kRussian, "KOI8-R"), "koi8-r");
    }
    void textOfAnyEncodingComesOutTheSame() {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, declared);
        const reading::Decoded decoded = reading::decode(bytes.toStdString(), declared.toStdString());
        QCOMPARE(QString::fromStdString(decoded.text), text);
    }
    void aGuessIsSaid() {
        QVERIFY(reading::decode(encoded(kText, "windows-1252")).notice.find("windows-1252") != std::string::npos);
        QVERIFY(reading::decode(kText.toStdString()).notice.empty());
    }
    void whatEndsInsideACharacterWasCut() {
        const reading::Decoded cut = reading::decode("It wasn\u2019t an attack, said Bj\xC3");
        QCOMPARE(cut.text, std::string("It wasn\u2019t an attack, said Bj"));
        QVERIFY(cut.notice.find("cut off") != std::string::npos);
        QVERIFY(reading::decode("It was a caf\xE9").text.ends_with("caf\u00e9")); // ASCII before it: no UTF-8
    }
    void aFewBadBytesDoNotMakeUtf8AnotherEncoding() {
        const std::string bad = "\uFFFD";
        QCOMPARE(
            reading::decode("Northgate\u2019s caf\u00e9 was closed, it said.\nOne \xFF byte.").text,
            "Northgate\u2019s caf\u00e9 was closed, it said.\nOne " + bad + " byte.");
        const reading::Decoded half =
            reading::decode("Northgate\u2019s caf\u00e9 was shut.\nA lone \xED\xA0\x80 half.");
        QVERIFY(half.text.starts_with("Northgate\u2019s caf\u00e9"));
        QVERIFY(half.notice.find("replaced") != std::string::npos);
        // As many good ones by chance do not make UTF-8 of what is none: small capitals of windows-1252.
        QCOMPARE(
            reading::decode("Le caf\xE9 \xAB\xA0\xC9t\xE9\xA0\xBB est ferm\xE9 apr\xE8s la panne d\x92hier.").text,
            std::string(
                "Le caf\u00e9 \u00ab\u00a0\u00c9t\u00e9\u00a0\u00bb est ferm\u00e9 apr\u00e8s la panne d\u2019hier."));
    }
    void anUnknownDeclarationIsPassedOver() {
        QCOMPARE(QString::fromStdString(reading::decode(encoded(kText, "windows-1252"), "x-klingon").text), kText);
    }
    void pagesDeclareTheirEncodingInAMetaElement() {
        QCOMPARE(reading::declaredCharset("<meta charset=\"koi8-r\">"), std::string("koi8-r"));
        QCOMPARE(
            reading::declaredCharset("<META http-equiv=Content-Type content='text/html; charset=Windows-1251'>"),
            std::string("windows-1251"));
        QVERIFY(reading::declaredCharset("<p>charset").empty());
    }
};

FAULTLINE_TEST(CharsetTest)
#include "charsettest.moc"
