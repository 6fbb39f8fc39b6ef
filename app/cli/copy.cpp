// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

namespace app::cli {

int runCopy(const QStringList& arguments) {
    Usage usage(
        "Save a copy of a case as it is at one moment, also while a window works on it. The copy is there when it is "
        "whole, or not at all; a case is not written over.",
        {{{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("The copy."), QStringLiteral("NEW")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    if (const auto refused = outputRefused(usage, "name the copy with -o"))
        return *refused;
    const std::filesystem::path from(utf8(usage.positionals().first()));
    if (const auto copied = store::copyCase(from, std::filesystem::path(utf8(usage.value("output"))), {}); !copied)
        return fail(copied.error());
    return Done;
}

} // namespace app::cli
