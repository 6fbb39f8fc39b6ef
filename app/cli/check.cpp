// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

namespace app::cli {

int runCheck(const QStringList& arguments) {
    Usage usage(
        "Verify a case file (integrity, spans, dangling rows, search index) and print what is wrong.", {},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    const QString path = usage.positionals().first();
    std::expected<store::CaseFile, int> file = openToRead(path);
    if (!file)
        return file.error();
    const core::Result<std::vector<std::string>> problems = file->check();
    if (!problems)
        return fail(problems.error());
    for (const std::string& problem : *problems)
        printLine(problem);
    if (problems->empty())
        printLine(utf8(path) + " is whole.");
    else
        complain("\"faultline-cli repair\" rescues what can be read into a new case; the damaged one is not touched");
    return problems->empty() ? Done : Failed;
}

} // namespace app::cli
