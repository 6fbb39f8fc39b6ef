// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/csvreader.h"

#include "models/core/text.h"
#include "models/reading/bylines.h"
#include "models/reading/feedreader.h"

#include <algorithm>
#include <array>
#include <map>

namespace reading {
namespace {

constexpr std::string_view kSeparators = ",;\t|";
constexpr std::size_t kMostRecords = 200000;

char separatorOf(std::string_view header) {
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char separator : kSeparators) {
        const std::ptrdiff_t count = std::ranges::count(header, separator);
        if (count > most) {
            most = count;
            best = separator;
        }
    }
    return best;
}

// "Publication Date" as "publication_date".
std::string columnName(std::string_view cell) {
    std::string name = core::lowerAscii(core::simplified(cell));
    std::ranges::replace(name, ' ', '_');
    std::ranges::replace(name, '-', '_');
    return name;
}

// Which column holds what: "text" -> 3.
using Columns = std::map<std::string, std::size_t, std::less<>>;

Columns columnsOf(const std::vector<std::string>& header, const ReadingLexicon& words) {
    Columns columns;
    for (const auto& [meaning, names] : words.csvColumns) {
        for (const std::string& wanted : names) {
            const auto found =
                std::ranges::find(header, wanted, [](const std::string& cell) { return columnName(cell); });
            if (found != header.end()) {
                columns.emplace(meaning, static_cast<std::size_t>(found - header.begin()));
                break;
            }
        }
    }
    return columns;
}

std::string_view firstLine(std::string_view text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

std::string cell(const std::vector<std::string>& record, const Columns& columns, std::string_view meaning) {
    const auto found = columns.find(meaning);
    return found == columns.end() || found->second >= record.size() ? std::string() : record[found->second];
}

} // namespace

char csvSeparator(std::string_view text) {
    return separatorOf(firstLine(core::trimmed(text)));
}

std::vector<std::vector<std::string>> csvRecords(std::string_view text, char separator, bool* open) {
    std::vector<std::vector<std::string>> records;
    std::vector<std::string> record(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size() && records.size() < kMostRecords; ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                record.back() += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                record.back() += text[++i];
            else
                quoted = false;
        } else if (c == '"' && core::trimmed(record.back()).empty()) {
            quoted = true;
            record.back().clear();
        } else if (c == separator) {
            record.emplace_back();
        } else if (c == '\n') {
            records.push_back(std::move(record));
            record.assign(1, {});
        } else if (c != '\r') {
            record.back() += c;
        }
    }
    if (open)
        *open = quoted;
    if (record.size() > 1 || !record.back().empty())
        records.push_back(std::move(record));
    std::erase_if(records, [](const std::vector<std::string>& each) {
        return std::ranges::all_of(each, [](const std::string& field) { return core::trimmed(field).empty(); });
    });
    return records;
}

bool looksLikeCsv(std::string_view start, bool named) {
    const std::string_view header = firstLine(core::trimmed(start));
    if (named)
        return header.find_first_of(kSeparators) != std::string_view::npos || header.size() < 40;
    const char separator = separatorOf(header);
    const std::vector<std::vector<std::string>> records = csvRecords(header, separator);
    if (records.empty() || records.front().size() < 3)
        return false;
    static const ReadingLexicon words = ReadingLexicon::builtIn();
    const Columns columns = columnsOf(records.front(), words);
    return columns.size() >= 3 && columns.contains("text") && columns.contains("title");
}

core::Result<std::vector<core::Document>> readCsv(
    std::string_view text, const std::string& name, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    const char separator = csvSeparator(text);
    bool open = false;
    const std::vector<std::vector<std::string>> records = csvRecords(text, separator, &open);
    if (records.empty())
        return core::fail(core::ErrorCode::Empty, name + " is a table without rows.");
    const Columns columns = columnsOf(records.front(), words);
    if (!columns.contains("text") && !columns.contains("title"))
        return core::fail(
            core::ErrorCode::Unsupported, name + " is a table whose first line names no column “text” or “title”; name "
                                                 "the columns title, date, source, author, url and text there.");
    std::vector<core::Document> documents;
    bool lastIsHere = false; // the last row gave a document
    for (std::size_t i = 1; i < records.size(); ++i) {
        FeedEntry entry;
        entry.title = core::simplified(cell(records[i], columns, "title"));
        entry.publisher = core::simplified(cell(records[i], columns, "source"));
        entry.publisherFrom = "CSV column";
        entry.author = core::simplified(cell(records[i], columns, "author"));
        entry.url = core::simplified(cell(records[i], columns, "url"));
        entry.published = core::simplified(cell(records[i], columns, "date"));
        entry.content = cell(records[i], columns, "text");
        core::Document document = documentOfEntry(entry, lexicon, words);
        document.format = "csv";
        for (core::FieldEvidence& evidence : document.evidence)
            evidence.source = "CSV column";
        if (document.body.empty())
            document.notice = "This row of the table holds no text.";
        if (document.published)
            document.published->basis = "CSV column";
        document.evidence.push_back({"file", "row", std::to_string(i + 1)});
        lastIsHere = !document.body.empty() || !document.title.empty();
        if (lastIsHere)
            documents.push_back(std::move(document));
    }
    if (documents.empty())
        return core::fail(core::ErrorCode::Empty, name + " is a table without rows that hold text.");
    if (open)
        documents.back().notice = lastIsHere ? "A quotation mark in this row is never closed, so all that follows in "
                                               "the table was taken for one field."
                                             : "A quotation mark in a row after this one is never closed, so all that "
                                               "follows in the table was taken for one field.";
    return documents;
}

} // namespace reading
