// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <cstdio>

namespace app::cli {

Usage::Usage(
    const char* summary, std::initializer_list<QCommandLineOption> options,
    std::initializer_list<std::array<const char*, 2>> positionals) {
    m_parser.setApplicationDescription(QString::fromUtf8(summary));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this text.")});
    m_parser.addOption({{QStringLiteral("v"), QStringLiteral("verbose")}, QStringLiteral("Log more.")});
    m_parser.addOptions(options);
    for (const auto& [name, text] : positionals)
        m_parser.addPositionalArgument(QString::fromUtf8(name), QString::fromUtf8(text));
}

std::optional<int> Usage::parse(const QStringList& arguments, int leastPositionals, int mostPositionals) {
    if (!m_parser.parse(arguments))
        return wrongUsage(utf8(m_parser.errorText()));
    if (m_parser.isSet(QStringLiteral("help"))) {
        // Qt begins with the program's path; the command's name belongs there.
        const QString text = m_parser.helpText();
        print(
            "Usage: faultline-cli " + utf8(arguments.value(0)) + " " +
            utf8(text.mid(text.indexOf(QLatin1String("[options]")))));
        return Done;
    }
    const qsizetype count = m_parser.positionalArguments().size();
    if (count < leastPositionals)
        return wrongUsage("something is missing; see faultline-cli " + utf8(arguments.value(0)) + " --help");
    if (mostPositionals >= 0 && count > mostPositionals)
        return wrongUsage(
            "“" + utf8(m_parser.positionalArguments().at(mostPositionals)) + "” is one argument too many");
    return std::nullopt;
}

bool Usage::has(const char* option) const {
    return m_parser.isSet(QString::fromUtf8(option));
}

QString Usage::value(const char* option) const {
    return m_parser.value(QString::fromUtf8(option));
}

void print(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void printLine(std::string_view text) {
    print(text);
    std::fputc('\n', stdout);
}

void complain(std::string_view text) {
    std::fflush(stdout);
    std::fprintf(stderr, "faultline-cli: %.*s\n", static_cast<int>(text.size()), text.data());
}

int fail(const core::Error& error) {
    complain(error.message);
    return Failed;
}

int wrongUsage(std::string_view what) {
    complain(what);
    return WrongUsage;
}

std::string utf8(const QString& text) {
    return text.toStdString();
}

std::string counted(std::int64_t count, std::string_view noun) {
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

core::Result<std::string> readStandardInput() {
    std::string bytes;
    char buffer[65536];
    while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, stdin)) {
        bytes.append(buffer, count);
        if (bytes.size() > 64UL * 1024 * 1024)
            return core::fail(
                core::ErrorCode::TooLarge, "standard input is larger than 64 MB; split it into several files.");
    }
    return bytes;
}

} // namespace app::cli
