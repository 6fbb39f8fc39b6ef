// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"

#include "models/core/text.h"
#include "models/reading/charset.h"
#include "models/reading/files.h"
#include "models/reading/htmlreader.h"
#include "models/reading/language.h"
#include "models/reading/markdownreader.h"
#include "models/reading/readinglexicon.h"
#include "models/reading/sniff.h"
#include "models/reading/statuspagereader.h"
#include "models/reading/textreader.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>

namespace reading {
namespace {

core::Result<std::vector<core::Document>> documentsOf(
    const Decoded& decoded, const std::string& name, const analysis::Lexicon& lexicon, const ReadingLexicon& words,
    const ReadOptions& options) {
    if (options.bareText)
        return std::vector{readBareText(decoded.text)};
    switch (textKind(decoded.text, name)) {
    case FileKind::Json:
        return readStatusPage(decoded.text, name);
    case FileKind::Markdown:
        return std::vector{readMarkdown(decoded.text, lexicon, words)};
    case FileKind::Html:
        return std::vector{readHtml(decoded.text, lexicon, words)};
    case FileKind::Xml:
        return core::fail(
            core::ErrorCode::Unsupported, name + " is an XML document; feeds and other XML are not read.");
    case FileKind::Text:
        break;
    }
    return std::vector{readText(decoded.text, lexicon, words)};
}

void takeLanguage(core::Document& document, const ReadingLexicon& words) {
    if (!document.language.empty() || !speaksLexiconLanguage(document.body, words))
        return;
    document.language = words.language;
    document.evidence.push_back({"language", "share of function words", {}});
}

bool isBlank(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

} // namespace

core::Result<ReadFile> readBytes(
    std::string bytes, std::string_view name, const analysis::Lexicon& lexicon, const ReadOptions& options) {
    const std::string file(name);
    if (bytes.size() > kMaxFileBytes)
        return std::unexpected(tooLarge(file, bytes.size()));
    if (bytes.empty())
        return core::fail(core::ErrorCode::Empty, file + " is empty.");
    if (const std::string kind = binaryKind(bytes); !kind.empty()) {
        const core::ErrorCode code = kind == "binary data" ? core::ErrorCode::NotText : core::ErrorCode::Unsupported;
        return core::fail(code, file + " seems to be " + kind + ", which is not read.");
    }
    const Decoded decoded = decode(bytes, declaredHtmlCharset(bytes));
    if (isBlank(decoded.text) || core::trimmed(decoded.text).empty())
        return core::fail(core::ErrorCode::Empty, file + " holds nothing but white space.");
    const ReadingLexicon words = ReadingLexicon::builtIn();
    core::Result<std::vector<core::Document>> documents = documentsOf(decoded, file, lexicon, words, options);
    if (!documents)
        return std::unexpected(std::move(documents.error()));
    ReadFile read;
    read.name = file;
    read.format = documents->front().format;
    read.sha256 = sha256Of(bytes);
    read.documents = std::move(*documents);
    for (core::Document& document : read.documents) {
        takeLanguage(document, words);
        if (!decoded.notice.empty())
            document.notice = document.notice.empty() ? decoded.notice : decoded.notice + " " + document.notice;
    }
    read.bytes = std::move(bytes);
    return read;
}

core::Result<ReadFile> readFile(
    const std::filesystem::path& path, const analysis::Lexicon& lexicon, const ReadOptions& options) {
    core::Result<std::string> bytes = loadFile(path);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    return readBytes(std::move(*bytes), path.string(), lexicon, options);
}

std::string sha256Of(std::string_view bytes) {
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(view);
    return hash.result().toHex().toStdString();
}

} // namespace reading
