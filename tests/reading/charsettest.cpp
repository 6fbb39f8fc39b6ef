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
