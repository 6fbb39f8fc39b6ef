// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "models/exports/json.h"

#include <set>

namespace app::cli {
namespace {

using models::exports::documentJson;
using models::exports::dump;
using models::exports::Json;

std::string lineOf(const core::DocumentRecord& record) {
    std::string line = std::to_string(record.id) + "\t";
    line += record.document.published ? core::displayText(*record.document.published) : std::string("undated");
    line += "\t" + (record.document.publisher.empty() ? std::string("-") : record.document.publisher);
    line += "\t" + (record.document.title.empty() ? std::string("(no title)") : record.document.title);
    line += "\t" + std::to_string(record.claims.size()) + " claims\t" + record.file;
    return line;
}

} // namespace

int runDocuments(const QStringList& arguments) {
    Usage usage(
        "List the documents of a case, all of them or those that match a query.",
        {{QStringLiteral("json"), QStringLiteral("Print a JSON array.")}},
        {{"CASE", "the case file"}, {"[QUERY]", "as for search"}});
    if (const auto status = usage.parse(arguments, 1, 2))
        return *status;
    const QStringList given = usage.positionals();
    std::optional<std::set<core::DocumentId>> wanted;
    if (given.size() == 2) {
        std::expected<store::CaseFile, int> file = openToRead(given[0]);
        if (!file)
            return file.error();
        const core::Result<store::SearchAnswer> answer = file->search(utf8(given[1]), 0);
        if (!answer)
            return fail(answer.error());
        wanted.emplace(answer->documents.begin(), answer->documents.end());
    }
    return withSnapshot(given[0], [&](const core::Snapshot& snapshot) {
        Json json = Json::array();
        for (const core::DocumentRecord& record : snapshot.documents) {
            if (wanted && !wanted->contains(record.id))
                continue;
            if (usage.has("json"))
                json.push_back(documentJson(record));
            else
                printLine(lineOf(record));
        }
        if (usage.has("json"))
            printLine(dump(json, 1));
        return static_cast<int>(Done);
    });
}

} // namespace app::cli
