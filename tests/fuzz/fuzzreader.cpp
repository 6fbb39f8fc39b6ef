// SPDX-License-Identifier: GPL-3.0-or-later
// One target a reader: each gets the bytes as if the sniffing had chosen it. `wholetext`, `entry` and `picture` are the
// other things that faultline-reader is asked for: all the text of a PDF or office file, one file of an archive, a page
// of a PDF as a picture.
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
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace fuzz {
namespace {

const std::string kName = "input";

struct Words {
    reading::ReadingLexicon words = reading::ReadingLexicon::builtIn();
    reading::ReadOptions options;

    Words() { options.readBinary = reading::readBinary; }
};

const Words& words() {
    static const Words made;
    return made;
}

// What `read` puts into the run must be sound.
template <typename Read>
void readWith(Read read) {
    reading::ReadRun run{lexicon(), words().words, words().options};
    read(run);
    for (const core::Document& document : run.documents)
        requireSound(document);
}

// A reader of text that always makes a document.
template <auto Reader>
void readText(const std::string& bytes) {
    readWith([&](reading::ReadRun& run) {
        run.documents.push_back(Reader(reading::decode(bytes).text, run.lexicon, run.words));
    });
}

// A reader of records, which may refuse.
template <auto Reader>
void readRecords(const std::string& bytes) {
    readWith([&](reading::ReadRun& run) {
        if (auto documents = Reader(reading::decode(bytes).text, kName, run.lexicon, run.words))
            run.documents = std::move(*documents);
    });
}

void any(const std::string& bytes) {
    readWith([&](reading::ReadRun& run) { (void)reading::readInto(run, bytes, kName); });
}

void mail(const std::string& bytes) {
    readWith([&](reading::ReadRun& run) { (void)reading::readMail(run, bytes, kName, bytes.starts_with("From ")); });
}

void archive(const std::string& bytes) {
    readWith([&](reading::ReadRun& run) { (void)reading::readArchive(run, bytes, kName); });
}

void pdf(const std::string& bytes) {
    readWith([&](reading::ReadRun& run) { (void)reading::readPdf(run, bytes, kName); });
}

void office(const std::string& bytes) {
    using reading::OfficeKind;
    const std::string text = reading::decode(bytes).text;
    const reading::Package package{{"word/document.xml", text},      {"content.xml", text}, {"meta.xml", text},
                                   {"META-INF/container.xml", text}, {"_rels/.rels", text}, {"book.opf", text}};
    readWith([&](reading::ReadRun& run) {
        for (const OfficeKind kind : {OfficeKind::Docx, OfficeKind::Odt, OfficeKind::Epub}) {
            if (auto document = reading::readOffice(kind, package, kName, run.lexicon, run.words))
                run.documents.push_back(std::move(*document));
        }
    });
}

void requireWhole(const reading::PagePicture& picture) {
    require(picture.rgb.size() == static_cast<std::size_t>(picture.width) * picture.height * 3);
}

// All that may come from the other process, or go to it.
void wire(const std::string& bytes) {
    readWith([&](reading::ReadRun& run) {
        if (auto answer = reading::decodeAnswer(bytes))
            run.documents = std::move(answer->documents);
    });
    (void)reading::decodeEntry(bytes);
    if (const auto picture = reading::decodePicture(bytes); picture && *picture)
        requireWhole(**picture);
    (void)reading::decodeTask(std::string(bytes));
}

void wholetext(const std::string& bytes) {
    (void)reading::wholeTextOfPdf(bytes, kName, words().options.limits.textBytes);
    (void)reading::wholeTextOfOffice(bytes, kName);
}

// A line with the name of a file, then the archive.
void entry(const std::string& bytes) {
    const std::size_t line = std::min(bytes.find('\n'), bytes.size());
    (void)reading::entryOf(
        std::string_view(bytes).substr(std::min(line + 1, bytes.size())), kName, bytes.substr(0, line));
}

void picture(const std::string& bytes) {
    if (const auto drawn = reading::renderPdfPage(bytes, kName, 0, 200))
        requireWhole(*drawn);
}

} // namespace

std::vector<Target> readerTargets() {
    return {
        {"any", any},
        {"text", readText<reading::readText>},
        {"html", readText<reading::readHtml>},
        {"markdown", readText<reading::readMarkdown>},
        {"json", readRecords<reading::readJson>},
        {"feed", readRecords<reading::readFeed>},
        {"csv", readRecords<reading::readCsv>},
        {"mail", mail},
        {"archive", archive},
        {"office", office},
        {"pdf", pdf},
        {"wire", wire},
        {"wholetext", wholetext},
        {"entry", entry},
        {"picture", picture}};
}

} // namespace fuzz
