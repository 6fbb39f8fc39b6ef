// SPDX-License-Identifier: GPL-3.0-or-later
// The window in its other languages: every catalogue is whole and keeps what a text is made of.
#include "views/translations.h"
#include "models/core/causetree.h"
#include "models/items/datewords.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/settings/settingsdialog.h"

#include <QComboBox>
#include <QFile>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

struct Text {
    QString source;
    QStringList translations; // several: plural forms
    bool finished = true;
    bool plural = false;
};

// Of a catalogue in the tree.
QList<Text> textsOf(const QString& code) {
    QFile file(QStringLiteral(PROJECT_DIR "/resources/translations/faultline_%1.ts").arg(code));
    QList<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            texts.append(Text());
            texts.last().plural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.name() == QLatin1String("source"))
            texts.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            texts.last().translations.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation")) {
            texts.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!texts.last().plural) // else its forms follow
                texts.last().translations.append(xml.readElementText());
        }
    }
    return texts;
}

// What must be the same in every language: places for values, and tags.
QStringList fixedParts(const QString& text) {
    static const QRegularExpression part(QStringLiteral("%L?[0-9]+|<[^>]+>"));
    QStringList parts;
    for (auto it = part.globalMatch(text); it.hasNext();)
        parts.append(it.next().captured());
    parts.sort();
    return parts;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void catalogues_data() {
        QTest::addColumn<QString>("code");
        for (const views::Language& each : views::languages()) {
            if (each.code != QLatin1String("en"))
                QTest::newRow(qPrintable(each.code)) << each.code;
        }
    }
    void catalogues() {
        QFETCH(QString, code);
        const QList<Text> texts = textsOf(code);
        QVERIFY(texts.size() > 1000);
        for (const Text& each : texts) {
            QVERIFY2(each.finished && !each.translations.isEmpty(), qPrintable(each.source));
            for (const QString& translation : each.translations)
                QVERIFY2(
                    fixedParts(translation) == fixedParts(each.source),
                    qPrintable(each.source + QStringLiteral(" -> ") + translation));
        }
        QTranslator catalogue;
        QVERIFY(catalogue.load(QStringLiteral(":/translations/faultline_%1.qm").arg(code)));
        const core::CauseTree causes = core::CauseTree::builtIn();
        for (const core::CauseNode& each : causes.nodes()) {
            const std::string name(causes.display(each.name));
            QVERIFY2(!catalogue.translate("models::Causes", name.c_str()).isEmpty(), name.c_str());
        }
    }
    void germanAndSpanishAreThere() {
        QStringList codes;
        for (const views::Language& each : views::languages())
            codes << each.code;
        QCOMPARE(codes, (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")}));
        QCOMPARE(views::languages().at(1).name, QStringLiteral("Deutsch"));
    }
    void theLanguageIsChosenInTheSettings() {
        WindowFixture f;
        f.trigger("tools.settings");
        auto* dialog = f.window().findChild<views::SettingsDialog*>();
        QVERIFY(dialog);
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("language"));
        box->setCurrentIndex(box->findData(QStringLiteral("de")));
        emit box->activated(box->currentIndex());
        QCOMPARE(views::chosenLanguage(), QStringLiteral("de"));
        dialog->close();
    }
    // Months have the names that Qt knows, in the order of the language; ISO forms and exports stay.
    void datesAreThoseOfTheLanguage_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("de") << QStringLiteral("de")
                            << QStringList{
                                   QStringLiteral("5. März 2023, 14:10 UTC"), QStringLiteral("März 2023"),
                                   QStringLiteral("Anfang März 2023"), QStringLiteral("5.–7. März 2023"),
                                   QStringLiteral("undatiert")};
        QTest::newRow("es") << QStringLiteral("es")
                            << QStringList{
                                   QStringLiteral("5 de marzo de 2023, 14:10 UTC"), QStringLiteral("marzo de 2023"),
                                   QStringLiteral("principios de marzo de 2023"),
                                   QStringLiteral("5–7 de marzo de 2023"), QStringLiteral("sin fecha")};
    }
    void datesAreThoseOfTheLanguage() {
        QFETCH(QString, code);
        QFETCH(QStringList, texts);
        QTranslator catalogue;
        QVERIFY(catalogue.load(QStringLiteral(":/translations/faultline_%1.qm").arg(code)));
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        const core::TimeValue moment = *core::parseIso("2023-03-05T14:10Z");
        core::TimeValue month = *core::parseIso("2023-03"), early = month, days = *core::parseIso("2023-03-05");
        early.granularity = core::Granularity::PartOfMonth;
        days.interval->latest += 2 * core::kDay;
        QStringList shown;
        for (const core::TimeValue& each : {moment, month, early, days, core::TimeValue()})
            shown << models::dateWords(each);
        QCoreApplication::removeTranslator(&catalogue);
        QCOMPARE(shown, texts);
    }
    // With the catalogue, the whole window comes in the language, menus too.
    void theWindowSpeaksGerman() {
        QTranslator catalogue;
        QVERIFY(catalogue.load(QStringLiteral(":/translations/faultline_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        {
            WindowFixture f;
            QStringList menus;
            for (const QAction* each : f.window().menuBar()->actions())
                menus << each->text().remove(QLatin1Char('&'));
            QVERIFY2(menus.contains(QStringLiteral("Datei")), qPrintable(menus.join(QLatin1Char('|'))));
            QVERIFY2(!menus.contains(QStringLiteral("File")), qPrintable(menus.join(QLatin1Char('|'))));
        }
        QCoreApplication::removeTranslator(&catalogue);
    }
};

FAULTLINE_TEST(TranslationsTest)
#include "translationstest.moc"
