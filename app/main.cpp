// SPDX-License-Identifier: GPL-3.0-or-later
// `faultline [CASE]`: the window.
#include "app/logging.h"
#include "models/session.h"
#include "views/cases.h"
#include "views/mainwindow.h"
#include "views/plurals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashFunctions>
#include <QStyleFactory>
#include <QTimer>

int main(int argc, char** argv) {
    // The same case gives the same report, byte for byte: Qt writes a PDF's dictionaries in the order of its hashes.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication::setOrganizationName(QStringLiteral("faultline"));
    QApplication::setApplicationName(QStringLiteral("faultline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Faultline"));
    QApplication::setApplicationVersion(QStringLiteral(FAULTLINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("faultline"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    views::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Shows who says what about the cause of an outage, and where the reports contradict each other."));
    parser.addHelpOption();
    const QCommandLineOption version(
        QStringLiteral("version"), QApplication::translate("main", "Show the version and leave."));
    const QCommandLineOption verbose(
        {QStringLiteral("v"), QStringLiteral("verbose")}, QApplication::translate("main", "Log more."));
    // For tests/benchmarks: start-up ends when the case stands in the window.
    QCommandLineOption quitWhenShown(QStringLiteral("quit-when-shown"));
    quitWhenShown.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({version, verbose, quitWhenShown});
    parser.addPositionalArgument(
        QStringLiteral("case"), QApplication::translate("main", "The case to open (*.faultline)."),
        QStringLiteral("[CASE]"));
    parser.process(application);
    if (parser.isSet(version))
        parser.showVersion();
    app::startLogging(parser.isSet(verbose) ? app::LogLevel::Debug : app::LogLevel::Warnings);
    if (parser.positionalArguments().size() > 1)
        parser.showHelp(2);

    models::Session session;
    views::MainWindow window(session);
    window.show();
    if (parser.isSet(quitWhenShown)) {
        QObject::connect(&session, &models::Session::snapshotChanged, &window, [&window] {
            QTimer::singleShot(0, &window, [&window] {
                window.repaint();
                QApplication::quit();
            });
        });
    }
    if (!parser.positionalArguments().isEmpty())
        window.cases().open(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
