// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/translations.h"

#include "views/plurals.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <algorithm>
#include <cstring>

namespace views {
namespace {

const QString kLanguageKey = QStringLiteral("language");
const QString kEnglish = QStringLiteral("en");
const QString kFolder = QStringLiteral(":/translations/");
const QString kPrefix = QStringLiteral("faultline_");

// lupdate loses the namespace of a few classes, in sources that are newer than its parser.
class Catalogue : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* comment, int n) const override {
        const QString found = QTranslator::translate(context, source, comment, n);
        const char* last = std::strrchr(context, ':');
        return found.isNull() && last ? QTranslator::translate(last + 1, source, comment, n) : found;
    }
};

QString languageOf(const QString& chosen) {
    const QString wanted = chosen.isEmpty() ? QLocale::system().name().section(QLatin1Char('_'), 0, 0) : chosen;
    const QList<Language> all = languages();
    const bool known = std::ranges::find(all, wanted, &Language::code) != all.end();
    return known ? wanted : kEnglish;
}

} // namespace

QList<Language> languages() {
    QList<Language> all{{kEnglish, QStringLiteral("English")}};
    for (const QString& file : QDir(kFolder).entryList({kPrefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(kPrefix.size()).section(QLatin1Char('.'), 0, 0);
        QString name = QLocale(code).nativeLanguageName();
        all.append({code, name.replace(0, 1, name.left(1).toUpper())});
    }
    return all;
}

QString chosenLanguage() {
    return QSettings().value(kLanguageKey).toString();
}

void chooseLanguage(const QString& code) {
    QSettings().setValue(kLanguageKey, code);
}

void installTranslations(QCoreApplication& application) {
    QCoreApplication::installTranslator(new EnglishPlurals(&application));
    const QString language = languageOf(chosenLanguage());
    if (language == kEnglish)
        return;
    QLocale::setDefault(QLocale(language));
    auto* own = new Catalogue(&application);
    auto* buttons = new QTranslator(&application); // Qt's own words, where the system has them
    if (buttons->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(buttons);
    if (own->load(kFolder + kPrefix + language + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(own);
}

} // namespace views
