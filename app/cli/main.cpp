// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/logging.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <algorithm>
#include <array>
#include <clocale>
#include <memory>
#include <span>
#include <string_view>

namespace {

using namespace app::cli;

constexpr std::array kCommands = {
    Command{"analyze", "read and analyse files, keep nothing", runAnalyze},
    Command{"import", "import files and folders into a case", runImport},
    Command{"documents", "list the documents of a case", runDocuments},
    Command{"search", "search the text of a case", runSearch},
    Command{"incidents", "list incidents and their documents", runIncidents},
    Command{"contradictions", "list contradictions, strongest first", runContradictions},
    Command{"report", "write the timeline report as PDF", runReport},
    Command{"picture", "draw the timeline as a PNG picture", runPicture},
    Command{"export", "write the case's data for other tools", runExport},
    Command{"check", "verify a case file", runCheck},
    Command{"copy", "save a copy of a case, also while it is worked on", runCopy},
    Command{"merge", "take the work of colleagues into a case", runMerge},
    Command{"reanalyze", "analyse the whole case again and tell what changed", runReanalyze},
    Command{"repair", "rescue what can be read of a damaged case into a new file", runRepair},
};

std::string helpText() {
    std::string text =
        "Usage: faultline-cli COMMAND [options]\n\n"
        "Finds who says what about the cause of an outage, and where sources contradict each other.\n\nCommands:\n";
    for (const Command& command : kCommands) {
        std::string line = "  " + std::string(command.name);
        line.resize(18, ' ');
        text += line + command.summary + "\n";
    }
    return text +
           "\nOptions:\n  -h, --help        this text; COMMAND --help tells more\n  --version         the version\n"
           "  -v, --verbose     log more\n\n"
           "A case is one file, by convention *.faultline; commands that write create it when it is missing.\n"
           "Exit status: 0 done, 1 failed and nothing changed, 2 wrong usage, 3 done but some inputs could not be "
           "read.\n";
}

bool isVerbose(std::span<char*> arguments) {
    return std::ranges::any_of(arguments, [](std::string_view each) { return each == "-v" || each == "--verbose"; });
}

// They lay out text, which wants fonts but no display.
constexpr std::array<std::string_view, 3> kDrawing{"report", "picture", "export"};

} // namespace

int main(int argc, char** argv) {
    // The same case gives the same PDF, byte for byte: Qt writes its dictionaries in the order of its hashes.
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    app::startLogging(
        isVerbose({argv, static_cast<std::size_t>(argc)}) ? app::LogLevel::Debug : app::LogLevel::Warnings);
    const bool drawsText =
        argc > 1 && std::ranges::any_of(kDrawing, [&](std::string_view each) { return each == argv[1]; });
    const std::unique_ptr<QCoreApplication> application =
        drawsText ? std::make_unique<QGuiApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(QStringLiteral("faultline-cli"));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    while (!arguments.isEmpty() &&
           (arguments.first() == QLatin1String("-v") || arguments.first() == QLatin1String("--verbose")))
        arguments.removeFirst();
    if (arguments.isEmpty()) {
        complain("a command is missing; see faultline-cli --help");
        return WrongUsage;
    }
    const QString& name = arguments.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        print(helpText());
        return Done;
    }
    if (name == QLatin1String("--version")) {
        printLine("faultline-cli " FAULTLINE_VERSION);
        return Done;
    }
    for (const Command& command : kCommands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments);
    }
    return wrongUsage("there is no command “" + utf8(name) + "”; see faultline-cli --help");
}
