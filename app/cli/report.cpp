// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

namespace app::cli {

int runReport(const QStringList& arguments) {
    Usage usage(
        "Write the timeline report as PDF.",
        {{{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Write to OUT.pdf."),
          QStringLiteral("OUT.pdf")},
         {QStringLiteral("incident"), QStringLiteral("Only incident ID."), QStringLiteral("ID")},
         {QStringLiteral("query"), QStringLiteral("Only documents that match QUERY."), QStringLiteral("QUERY")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    return fail({core::ErrorCode::Unsupported, "the report cannot be written yet."});
}

} // namespace app::cli
