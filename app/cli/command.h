// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The commands of faultline-cli (contract.md). Each stands in a file of its own and is a function from its arguments to
// an exit status; results go to standard output, everything else to standard error.

#include "models/core/error.h"
#include "models/store/casefile.h"

#include <QCommandLineParser>
#include <QStringList>
#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace app::cli {

enum ExitStatus : int {
    Done = 0,
    Failed = 1, // nothing changed
    WrongUsage = 2,
    SomeUnread = 3, // done, but some inputs could not be read (each is named)
};

struct Command {
    const char* name;
    const char* summary;
    int (*run)(const QStringList& arguments); // arguments[0] is the command's name
};

int runAnalyze(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runDocuments(const QStringList& arguments);
int runSearch(const QStringList& arguments);
int runIncidents(const QStringList& arguments);
int runContradictions(const QStringList& arguments);
int runReport(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runCheck(const QStringList& arguments);
int runCopy(const QStringList& arguments);
int runMerge(const QStringList& arguments);
int runReanalyze(const QStringList& arguments);
int runRepair(const QStringList& arguments);
int runPicture(const QStringList& arguments);

// A parser that knows --help and -v. `parse` prints help or what is wrong and gives the status to end with, or nothing
// when the command shall go on.
class Usage {
public:
    Usage(
        const char* summary, std::initializer_list<QCommandLineOption> options,
        std::initializer_list<std::array<const char*, 2>> positionals); // {"CASE", "the case file"}
    std::optional<int> parse(const QStringList& arguments, int leastPositionals, int mostPositionals = -1);

    bool has(const char* option) const;
    QString value(const char* option) const;
    QStringList positionals() const { return m_parser.positionalArguments(); }

private:
    QCommandLineParser m_parser;
};

void print(std::string_view text); // standard output
void printLine(std::string_view text);
void complain(std::string_view text);  // standard error, one line
int fail(const core::Error& error);    // complains; Failed
int wrongUsage(std::string_view what); // complains; WrongUsage

std::string utf8(const QString& text);
std::string counted(std::int64_t count, std::string_view noun); // "1 claim", "2 claims"

// All of standard input.
core::Result<std::string> readStandardInput();

} // namespace app::cli
