// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/originalrecord.h"

#include "models/core/text.h"
#include "models/reading/csvreader.h"
#include "models/reading/htmlreader.h"
#include "models/reading/xmltree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace reading {
namespace {

constexpr std::size_t kMostObjects = 200'000; // looked at in one file

std::string textOf(const QString& text) {
    return text.toStdString();
}

// What the document says of itself, as it stood in the file.
std::vector<std::string> marksOf(const core::Document& document) {
    std::vector<std::string> marks;
    for (const core::FieldEvidence& each : document.evidence) {
        std::string mark = core::simplified(each.raw);
        const bool field = each.field == "title" || each.field == "url" || each.field == "published" ||
                           each.field == "modified" || each.field == "author";
        if (field && !mark.empty() && std::ranges::find(marks, mark) == marks.end())
            marks.push_back(std::move(mark));
    }
    return marks;
}

// Of how many of the marks a text speaks.
std::size_t score(const std::vector<std::string>& marks, const std::vector<std::string>& texts) {
    return static_cast<std::size_t>(std::ranges::count_if(marks, [&](const std::string& mark) {
        return std::ranges::any_of(texts, [&](const std::string& text) { return text == mark; });
    }));
}

std::string plain(const std::string& text) {
    const bool markup = text.find('<') != std::string::npos || text.find('&') != std::string::npos;
    return markup ? textOfHtml(text) : core::simplified(text);
}

std::optional<OriginalRecord> rowOf(std::string_view utf8, const core::Document& document) {
    const auto row = std::ranges::find_if(document.evidence, [](const core::FieldEvidence& each) {
        return each.field == "file" && each.source == "row";
    });
    std::size_t number = 0;
    if (row == document.evidence.end() ||
        std::from_chars(row->raw.data(), row->raw.data() + row->raw.size(), number).ec != std::errc())
        return std::nullopt;
    const std::vector<std::vector<std::string>> records = csvRecords(utf8, csvSeparator(utf8));
    if (number < 2 || number > records.size())
        return std::nullopt;
    OriginalRecord record;
    const std::vector<std::string>& cells = records[number - 1];
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string name =
            i < records[0].size() ? core::simplified(records[0][i]) : "column " + std::to_string(i + 1);
        record.fields.emplace_back(name, cells[i]);
        record.source += name + ": " + cells[i] + "\n";
    }
    return record;
}

std::optional<OriginalRecord> entryOf(std::string_view utf8, const core::Document& document) {
    const XmlTree tree(utf8);
    const std::vector<std::string> marks = marksOf(document);
    int best = -1;
    std::size_t most = 0;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].local() != "item" && tree[i].local() != "entry")
            continue;
        std::vector<std::string> texts;
        for (int k = i; k < tree[i].end; ++k) {
            texts.push_back(core::simplified(tree[k].text));
            for (const auto& [name, value] : tree[k].attributes)
                texts.push_back(core::simplified(value));
        }
        for (const int child : tree.children(i, ""))
            texts.push_back(plain(tree.text(child)));
        if (const std::size_t found = score(marks, texts); found > most) {
            most = found;
            best = i;
        }
    }
    if (best < 0)
        return std::nullopt;
    OriginalRecord record;
    for (const int child : tree.children(best, "")) {
        std::string value = plain(tree.text(child));
        for (const auto& [name, attribute] : tree[child].attributes)
            value += (value.empty() ? "" : " ") + (name + "=" + attribute);
        record.fields.emplace_back(tree[child].name, std::move(value));
    }
    record.source = tree.markup(best);
    return record;
}

void gather(const QJsonValue& value, std::vector<std::string>& texts, int depth = 0) {
    if (value.isString())
        texts.push_back(plain(textOf(value.toString())));
    else if (value.isDouble())
        texts.push_back(textOf(value.toVariant().toString()));
    else if (value.isArray() && depth < 1) {
        for (const QJsonValue& each : value.toArray())
            gather(each, texts, depth + 1);
    }
}

// What an object says, each value by itself: "updates 2 body".
void takeLeaves(
    const QJsonValue& value, const std::string& name, int depth,
    std::vector<std::pair<std::string, std::string>>& fields) {
    constexpr std::size_t kMostFields = 2000;
    constexpr int kMostDepth = 12;
    if (fields.size() >= kMostFields || depth > kMostDepth)
        return;
    const std::string before = name.empty() ? std::string() : name + " ";
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            takeLeaves(each.value(), before + textOf(each.key()), depth + 1, fields);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            takeLeaves(array[i], before + std::to_string(i + 1), depth + 1, fields);
    } else if (std::string text =
                   value.isString() ? plain(textOf(value.toString())) : textOf(value.toVariant().toString());
               !text.empty()) {
        fields.emplace_back(name, std::move(text));
    }
}

// Objects of the file, those of a list before what they hold.
std::optional<OriginalRecord> objectOf(std::string_view utf8, const core::Document& document) {
    const QJsonDocument json =
        QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (json.isNull())
        return std::nullopt;
    const std::vector<std::string> marks = marksOf(document);
    std::vector<QJsonValue> queue{json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object())};
    QJsonObject best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < queue.size() && i < kMostObjects; ++i) {
        const QJsonValue value = queue[i];
        const QJsonArray list = value.toArray();
        for (const QJsonValue& each : list)
            queue.push_back(each);
        const QJsonObject object = value.toObject();
        std::vector<std::string> texts;
        for (const QJsonValue& each : object) {
            gather(each, texts);
            if (each.isArray() || each.isObject())
                queue.push_back(each);
        }
        if (const std::size_t found = score(marks, texts); found > most) {
            most = found;
            best = object;
        }
    }
    if (most == 0)
        return std::nullopt;
    OriginalRecord record;
    takeLeaves(best, {}, 0, record.fields);
    record.source = QJsonDocument(best).toJson(QJsonDocument::Indented).toStdString();
    return record;
}

} // namespace

std::optional<OriginalRecord> recordOf(std::string_view utf8, const core::Document& document) {
    if (document.format == "csv")
        return rowOf(utf8, document);
    const std::string_view start = core::trimmed(utf8.substr(0, 4096));
    if (start.starts_with('{') || start.starts_with('['))
        return objectOf(utf8, document);
    return start.starts_with('<') ? entryOf(utf8, document) : std::nullopt;
}

} // namespace reading
