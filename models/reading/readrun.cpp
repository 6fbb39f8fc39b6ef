// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/readrun.h"

#include "models/analysis/language.h"
#include "models/core/text.h"
#include "models/reading/charset.h"
#include "models/reading/csvreader.h"
#include "models/reading/feedreader.h"
#include "models/reading/htmlreader.h"
#include "models/reading/jsonreader.h"
#include "models/reading/language.h"
#include "models/reading/mailreader.h"
#include "models/reading/markdownreader.h"
#include "models/reading/sniff.h"
#include "models/reading/textreader.h"
#include "models/reading/worker.h"

#include <algorithm>

namespace reading {
namespace {

using Documents = core::Result<std::vector<core::Document>>;

Documents documentsOf(ReadRun& run, const Decoded& decoded, const std::string& name) {
    if (run.options.bareText)
        return std::vector{readBareText(decoded.text)};
    switch (textKind(decoded.text, name)) {
    case FileKind::Json:
        return readJson(decoded.text, name, run.lexicon, run.words);
    case FileKind::Markdown:
        return std::vector{readMarkdown(decoded.text, run.lexicon, run.words)};
    case FileKind::Html:
        return std::vector{readHtml(decoded.text, run.lexicon, run.words)};
    case FileKind::Feed:
        return readFeed(decoded.text, name, run.lexicon, run.words);
    case FileKind::Csv:
        return readCsv(decoded.text, name, run.lexicon, run.words);
    case FileKind::Xml:
        return core::fail(
            core::ErrorCode::Unsupported,
            name + " is an XML document of a kind that is not read; feeds (RSS, Atom) and XHTML are.");
    case FileKind::WebArchive:
        return core::fail(
            core::ErrorCode::Unsupported, name + " is a web archive (WARC or ARC), which is not read; save its pages "
                                                 "as HTML or MHTML.");
    case FileKind::Text:
        break;
    }
    return std::vector{readText(decoded.text, run.lexicon, run.words)};
}

bool isBlank(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

void takeLanguage(core::Document& document, const ReadingLexicon& words) {
    if (!document.language.empty() || !speaksLexiconLanguage(document.body, words))
        return;
    document.language = words.language;
    document.evidence.push_back({"language", "share of function words", document.language});
}

// Claims are looked for in English only; who reads the import log should know why a text has none.
void noteLanguage(core::Document& document, const analysis::Lexicon& lexicon) {
    const std::string language = analysis::foreignLanguage(document.body, lexicon);
    if (language.empty())
        return;
    const std::string note = "Not analysed: the text seems to be " + analysis::inWords(language) + ".";
    if (document.notice.find(note) == std::string::npos)
        document.notice += (document.notice.empty() ? "" : " ") + note;
}

FormatOf readDecoded(ReadRun& run, const Decoded& decoded, const std::string& name) {
    if (isBlank(decoded.text) || core::trimmed(decoded.text).empty())
        return core::fail(core::ErrorCode::Empty, name + " holds nothing but white space.");
    Documents documents = documentsOf(run, decoded, name);
    if (!documents)
        return std::unexpected(std::move(documents.error()));
    std::string format = documents->front().format;
    for (core::Document& document : *documents) {
        if (!decoded.notice.empty())
            document.notice = document.notice.empty() ? decoded.notice : decoded.notice + " " + document.notice;
        if (auto added = addDocument(run, std::move(document), name); !added)
            return std::unexpected(std::move(added.error()));
    }
    return format;
}

} // namespace

FormatOf readInto(ReadRun& run, std::string_view bytes, const std::string& name) {
    if (bytes.size() > kMaxFileBytes)
        return core::fail(
            core::ErrorCode::TooLarge, name + " is too large: files of up to " +
                                           std::to_string(kMaxFileBytes / (1024UL * 1024)) +
                                           " MiB are read. Split it and import the parts.");
    if (bytes.empty())
        return core::fail(core::ErrorCode::Empty, name + " is empty. Look whether it was saved whole.");
    if (binaryFormat(bytes) != BinaryFormat::None)
        return (run.options.readBinary ? run.options.readBinary : readIsolated)(run, bytes, name);
    if (const std::string kind = binaryKind(bytes); !kind.empty()) {
        const core::ErrorCode code = kind == "binary data" ? core::ErrorCode::NotText : core::ErrorCode::Unsupported;
        return core::fail(
            code,
            name + " seems to be " + kind + ", which is not read. Save its text as TXT, HTML or PDF and import that.");
    }
    if (!run.options.bareText) {
        if (const MailKind mail = mailKind(bytes); mail != MailKind::None)
            return readMail(run, bytes, name, mail == MailKind::Mailbox);
    }
    return readDecoded(run, decode(bytes, declaredCharset(bytes)), name);
}

core::Result<void> addDocument(ReadRun& run, core::Document document, const std::string& name) {
    run.textBytes += document.body.size() + document.title.size();
    if (run.textBytes > run.options.limits.textBytes)
        return core::fail(
            core::ErrorCode::TooLarge, name + " holds more than " +
                                           std::to_string(run.options.limits.textBytes / (1024UL * 1024)) +
                                           " MiB of text. Split it and import the parts.");
    takeLanguage(document, run.words);
    noteLanguage(document, run.lexicon);
    run.documents.push_back(std::move(document));
    return {};
}

bool readInner(
    ReadRun& run, std::string_view bytes, const std::string& container, const std::string& inner,
    std::string_view how) {
    const std::string name = container + "/" + inner;
    if (++run.innerFiles > kMostInnerFiles) {
        run.unread.push_back(
            {container,
             {core::ErrorCode::TooLarge,
              container + " holds more than " + std::to_string(kMostInnerFiles) + " files; the rest was not read."}});
        return false;
    }
    if (run.depth >= kMostContainers) {
        run.unread.push_back(
            {name,
             {core::ErrorCode::TooLarge, name + " lies inside too many archives or messages; take it out and "
                                                "import it by itself."}});
        return true;
    }
    const std::size_t before = run.documents.size();
    const std::size_t unread = run.unread.size();
    ++run.depth;
    const FormatOf format = readInto(run, bytes, name);
    --run.depth;
    for (std::size_t i = before; i < run.documents.size(); ++i)
        run.documents[i].evidence.push_back({"file", std::string(how), inner});
    if (!format && run.unread.size() == unread) // else what lies inside it has said why
        run.unread.push_back({name, format.error()});
    return run.textBytes <= run.options.limits.textBytes;
}

FormatOf containerOutcome(
    const ReadRun& run, std::size_t documentsBefore, std::size_t unreadBefore, std::string format,
    const std::string& name) {
    if (run.documents.size() > documentsBefore)
        return format;
    const std::size_t unread = run.unread.size() - unreadBefore;
    if (unread == 0)
        return core::fail(core::ErrorCode::Empty, name + " holds no files that could be read.");
    const core::Error& first = run.unread[unreadBefore].error;
    if (unread == 1)
        return std::unexpected(first);
    return core::fail(
        first.code, name + " holds " + std::to_string(unread) + (format == "mbox" ? " messages" : " files") +
                        ", and none could be read; the first: " + first.message);
}

} // namespace reading
