// SPDX-License-Identifier: GPL-3.0-or-later
// One libFuzzer target a reader: FAULTLINE_FUZZED names which (see CMakeLists.txt). Each gets the bytes as if the
// sniffing had chosen it. What comes out must be valid UTF-8 with spans inside the body.
#include "models/reading/archivereader.h"
#include "models/reading/binaryformats.h"
#include "models/reading/charset.h"
#include "models/reading/csvreader.h"
#include "models/reading/feedreader.h"
#include "models/reading/htmlreader.h"
#include "models/reading/jsonreader.h"
#include "models/reading/mailreader.h"
#include "models/reading/markdownreader.h"
#include "models/reading/officereader.h"
#include "models/reading/pdfreader.h"
#include "models/reading/textreader.h"
#include "models/reading/wire.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

enum class Fuzzed {
    any,
    text,
    html,
    markdown,
    json,
    feed,
    csv,
    mail,
    archive,
    office,
    pdf,
    wire,
    wholetext,
    entry,
    picture
};

struct Target {
    std::shared_ptr<const analysis::Lexicon> lexicon = analysis::loadLexicon();
    reading::ReadingLexicon words = reading::ReadingLexicon::builtIn();
    reading::ReadOptions options;

    Target() { options.readBinary = reading::readBinary; }
};

void check(const core::Document& document) {
    if (!core::isUtf8(document.body) || !core::isUtf8(document.title) || !core::isUtf8(document.publisher))
        std::abort();
    for (const core::Span& heading : document.headings) {
        if (heading.begin > heading.end || heading.end > document.body.size())
            std::abort();
    }
    for (const core::DocumentPart& part : document.parts) {
        if (part.span.begin > part.span.end || part.span.end > document.body.size())
            std::abort();
    }
}

void take(reading::ReadRun& run, core::Result<std::vector<core::Document>> documents) {
    if (documents)
        run.documents = std::move(*documents);
}

void office(reading::ReadRun& run, const std::string& bytes) {
    using reading::OfficeKind;
    const reading::Package package{{"word/document.xml", bytes},      {"content.xml", bytes}, {"meta.xml", bytes},
                                   {"META-INF/container.xml", bytes}, {"_rels/.rels", bytes}, {"book.opf", bytes}};
    for (const OfficeKind kind : {OfficeKind::Docx, OfficeKind::Odt, OfficeKind::Epub}) {
        if (auto document = reading::readOffice(kind, package, "input", run.lexicon, run.words))
            run.documents.push_back(std::move(*document));
    }
}

// All that may come from the other process, or go to it.
void wire(reading::ReadRun& run, const std::string& bytes) {
    if (auto answer = reading::decodeAnswer(bytes))
        run.documents = std::move(answer->documents);
    (void)reading::decodeEntry(bytes);
    const auto picture = reading::decodePicture(bytes);
    if (picture && *picture &&
        (*picture)->rgb.size() != static_cast<std::size_t>((*picture)->width) * (*picture)->height * 3)
        std::abort();
    (void)reading::decodeTask(std::string(bytes));
}

// A line with the name of a file, then the archive.
void entry(const std::string& bytes, const std::string& name) {
    const std::size_t line = std::min(bytes.find('\n'), bytes.size());
    (void)reading::entryOf(
        std::string_view(bytes).substr(std::min(line + 1, bytes.size())), name, bytes.substr(0, line));
}

void picture(const std::string& bytes, const std::string& name) {
    const auto drawn = reading::renderPdfPage(bytes, name, 0, 200);
    if (drawn && drawn->rgb.size() != static_cast<std::size_t>(drawn->width) * drawn->height * 3)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Target target;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const std::string text = reading::decode(bytes).text;
    const std::string name = "input";
    reading::ReadRun run{*target.lexicon, target.words, target.options};
    switch (Fuzzed::FAULTLINE_FUZZED) {
    case Fuzzed::any:
        (void)reading::readInto(run, bytes, name);
        break;
    case Fuzzed::text:
        run.documents.push_back(reading::readText(text, run.lexicon, run.words));
        break;
    case Fuzzed::html:
        run.documents.push_back(reading::readHtml(text, run.lexicon, run.words));
        break;
    case Fuzzed::markdown:
        run.documents.push_back(reading::readMarkdown(text, run.lexicon, run.words));
        break;
    case Fuzzed::json:
        take(run, reading::readJson(text, name, run.lexicon, run.words));
        break;
    case Fuzzed::feed:
        take(run, reading::readFeed(text, name, run.lexicon, run.words));
        break;
    case Fuzzed::csv:
        take(run, reading::readCsv(text, name, run.lexicon, run.words));
        break;
    case Fuzzed::mail:
        (void)reading::readMail(run, bytes, name, bytes.starts_with("From "));
        break;
    case Fuzzed::archive:
        (void)reading::readArchive(run, bytes, name);
        break;
    case Fuzzed::office:
        office(run, text);
        break;
    case Fuzzed::pdf:
        (void)reading::readPdf(run, bytes, name);
        break;
    case Fuzzed::wire:
        wire(run, bytes);
        break;
    case Fuzzed::wholetext:
        (void)reading::wholeTextOfPdf(bytes, name, target.options.limits.textBytes);
        (void)reading::wholeTextOfOffice(bytes, name);
        break;
    case Fuzzed::entry:
        entry(bytes, name);
        break;
    case Fuzzed::picture:
        picture(bytes, name);
        break;
    }
    for (const core::Document& document : run.documents)
        check(document);
    return 0;
}
