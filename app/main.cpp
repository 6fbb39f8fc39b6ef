// SPDX-License-Identifier: GPL-3.0-or-later
// `faultline [CASE]`: the window.
#include "app/logging.h"
#include "models/session.h"
#include "views/mainwindow.h"
#include "views/timeline/timelineview.h"
#include "views/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QHashFunctions>
#include <QScopeGuard>
#include <QStyleFactory>
#include <QThreadPool>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <optional>

namespace {

struct Options {
    bool verbose = false;
    bool quitWhenShown = false; // for tests/benchmarks: start-up ends when the case stands in the window
    QString casePath;
};

void print(const QString& text, std::FILE* to = stdout) {
    std::fputs(text.toUtf8().constData(), to);
}

// Needs no display, so it works without one. Nothing: go on; else the status to end with.
std::optional<int> read(const QStringList& arguments, Options& options) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Shows who says what about the cause of an outage, and where the reports contradict each other."));
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("main", "Show this text."));
    const QCommandLineOption version(
        QStringLiteral("version"), QCoreApplication::translate("main", "Show the version and leave."));
    const QCommandLineOption verbose(
        {QStringLiteral("v"), QStringLiteral("verbose")}, QCoreApplication::translate("main", "Log more."));
    QCommandLineOption quitWhenShown(QStringLiteral("quit-when-shown"));
    quitWhenShown.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({help, version, verbose, quitWhenShown});
    parser.addPositionalArgument(
        QStringLiteral("case"), QCoreApplication::translate("main", "The case to open (*.faultline)."),
        QStringLiteral("[CASE]"));
    const QString usage = QStringLiteral("faultline: %1\n");
    if (!parser.parse(arguments)) {
        print(usage.arg(parser.errorText()), stderr);
        return 2;
    }
    if (parser.isSet(help)) {
        const QString text = parser.helpText();
        print(QStringLiteral("Usage: faultline ") + text.mid(text.indexOf(QLatin1String("[options]"))));
        return 0;
    }
    if (parser.isSet(version)) {
        print(QStringLiteral("Faultline " FAULTLINE_VERSION "\n"));
        return 0;
    }
    if (parser.positionalArguments().size() > 1) {
        print(usage.arg(QCoreApplication::translate("main", "one case at a time; see faultline --help")), stderr);
        return 2;
    }
    options.verbose = parser.isSet(verbose);
    options.quitWhenShown = parser.isSet(quitWhenShown);
    options.casePath = parser.positionalArguments().value(0);
    return std::nullopt;
}

// Qt ends the program with a core dump where it finds no display.
bool hasDisplay() {
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

// The first picture is that of the case, not a welcome that gives way at once; a large case may take its time.
void showWithCase(models::Session& session, views::MainWindow& window) {
    using namespace std::chrono_literals;
    QObject::connect(&session, &models::Session::snapshotChanged, &window, &QWidget::show, Qt::SingleShotConnection);
    QObject::connect(&session, &models::Session::openFailed, &window, &QWidget::show, Qt::SingleShotConnection);
    QTimer::singleShot(300ms, &window, &QWidget::show);
}

// Ends the program once the timeline shows the case.
class PaintWatch : public QObject {
public:
    PaintWatch(models::Session& session, views::TimelineView& view)
        : QObject(&view)
        , m_session(session)
        , m_view(view) {
        view.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_view.layoutShown().snapshot() == m_session.snapshot())
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }

private:
    models::Session& m_session;
    views::TimelineView& m_view;
};

void quitWhenPainted(models::Session& session, views::MainWindow& window) {
    QObject::connect(&session, &models::Session::openFailed, &window, [] { QCoreApplication::exit(1); });
    QObject::connect(
        &session, &models::Session::snapshotChanged, &window,
        [&] {
            new PaintWatch(session, *window.findChild<views::TimelineView*>());
            window.update();
        },
        Qt::SingleShotConnection);
}

} // namespace

int main(int argc, char** argv) {
    // The same case gives the same report, byte for byte: Qt writes a PDF's dictionaries in the order of its hashes.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication::setOrganizationName(QStringLiteral("faultline"));
    QApplication::setApplicationName(QStringLiteral("faultline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Faultline"));
    QApplication::setApplicationVersion(QStringLiteral(FAULTLINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.faultline.Faultline"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    Options options;
    // What Qt itself understands ("-platform") is taken out only by the application.
    const bool asksOnly = arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h")) ||
                          arguments.contains(QLatin1String("--version"));
    if (asksOnly)
        return read(arguments, options).value_or(0);
    if (!hasDisplay()) {
        print(
            QCoreApplication::translate(
                "main",
                "faultline: there is no display to open a window on; faultline-cli does its work without one.\n"),
            stderr);
        return 1;
    }
    app::startLogging(
        arguments.contains(QLatin1String("-v")) || arguments.contains(QLatin1String("--verbose"))
            ? app::LogLevel::Debug
            : app::LogLevel::Warnings);
    QApplication application(argc, argv);
    views::installTranslations(application);
    if (const auto status = read(QApplication::arguments(), options))
        return *status;

    // What a window gave to the pool still asks the application for translations: it ends before the application does.
    const auto pool = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    models::Session session;
    if (!options.casePath.isEmpty()) // it is read while the window is being made; the answer comes with the event loop
        session.open(QFileInfo(options.casePath).absoluteFilePath(), false);
    views::MainWindow window(session);
    if (options.casePath.isEmpty())
        window.show();
    else
        showWithCase(session, window);
    if (options.quitWhenShown)
        quitWhenPainted(session, window);
    return QApplication::exec();
}
