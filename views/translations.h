// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The languages of the window. English stands in the sources; catalogues of the others (resources/translations) are
// compiled in. What articles say, and the reasons that the analysis writes down with its findings, stay as they are.
// GUI thread.

#include <QList>
#include <QString>

class QCoreApplication;

namespace views {

struct Language {
    QString code; // ISO 639: "de"
    QString name; // in itself: "Deutsch"
};
QList<Language> languages(); // English first

// A code of languages(); empty: that of the system, where there is a catalogue for it.
QString chosenLanguage();
void chooseLanguage(const QString& code); // from the next start of the program

// Once, before the first window: the words, and the form of numbers. The translators belong to the application.
void installTranslations(QCoreApplication& application);

} // namespace views
