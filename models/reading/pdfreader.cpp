// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pdfreader.h"

#include "models/core/text.h"
#include "models/reading/officereader.h"
#include "models/reading/textreader.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace reading {
namespace {

std::string utf8(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    return core::toValidUtf8({bytes.data(), bytes.size()});
}

bool isPresentationForm(char32_t c) {
    return (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

// Ligatures and the shapes of Arabic letters as the letters that they stand for; soft hyphens go.
std::string plainLetters(const std::string& text) {
    if (text.find('\xEF') == std::string::npos && text.find("\u00ad") == std::string::npos)
        return text;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    const icu::UnicodeString source = icu::UnicodeString::fromUTF8(text);
    icu::UnicodeString out;
    for (int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
        const UChar32 c = source.char32At(i);
        if (c == 0xAD)
            continue;
        if (U_SUCCESS(status) && isPresentationForm(static_cast<char32_t>(c)))
            out += nfkc->normalize(icu::UnicodeString(c), status);
        else
            out += c;
    }
    std::string plain;
    out.toUTF8String(plain);
    return plain;
}

thread_local int complaints = 0; // of poppler, about what it reads

void countComplaint(const std::string&, void*) {
    ++complaints;
}

bool holdsPictures(std::string_view bytes) {
    return bytes.find("/Subtype/Image") != std::string_view::npos ||
           bytes.find("/Subtype /Image") != std::string_view::npos;
}

// Marks of pictures inside a page's own stream, which bytes of a compressed one can be by chance.
bool mayHoldPictures(std::string_view bytes) {
    return bytes.find("/Im ") != std::string_view::npos || bytes.find("ID ") != std::string_view::npos;
}

// Why a file gave no text.
core::Error withoutText(std::string_view bytes, const std::string& name) {
    const bool pictures = holdsPictures(bytes);
    if (!pictures && complaints > 0)
        return {core::ErrorCode::Malformed, name + " could not be read: the file is damaged."};
    if (pictures || mayHoldPictures(bytes))
        return {
            core::ErrorCode::Empty, name + " contains pictures of text, no text; recognise the text with an OCR "
                                           "program and import the result."};
    return {core::ErrorCode::Empty, name + " holds no text."};
}

// The address that browsers print at the foot of each page.
void takeAddress(const std::vector<std::string>& dropped, core::Document& document) {
    for (const std::string& line : dropped) {
        const std::size_t at = line.find("http");
        if (at == std::string::npos || line.find("://", at) == std::string::npos)
            continue;
        document.url = line.substr(at, line.find(' ', at) - at);
        document.evidence.push_back({"url", "running line of the PDF", line});
        return;
    }
}

void takeInfo(const poppler::document& pdf, core::Document& document) {
    const std::string title = core::simplified(utf8(pdf.info_key("Title")));
    if (!title.empty() && !isFileName(title)) {
        document.title = title;
        document.evidence.push_back({"title", "PDF information Title", title});
    }
    const std::string author = core::simplified(utf8(pdf.info_key("Author")));
    if (!author.empty()) {
        document.author = author;
        document.evidence.push_back({"author", "PDF information Author", author});
    }
    for (const char* key : {"CreationDate", "ModDate"}) {
        if (const std::string raw = core::simplified(utf8(pdf.info_key(key))); !raw.empty())
            document.evidence.push_back({"file date", std::string("PDF information ") + key, raw});
    }
}

core::Result<std::vector<std::string>> pagesOf(
    const poppler::document& pdf, std::size_t mostBytes, const std::string& name) {
    std::vector<std::string> pages;
    std::size_t total = 0;
    for (int i = 0; i < pdf.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        if (!page)
            continue;
        // The order of the file: other layouts run the lines of columns into each other.
        pages.push_back(plainLetters(utf8(page->text(poppler::rectf(), poppler::page::raw_order_layout))));
        total += pages.back().size();
        if (total > mostBytes)
            return core::fail(
                core::ErrorCode::TooLarge, name + " holds more than " + std::to_string(mostBytes / (1024UL * 1024)) +
                                               " MiB of text. Split it and import the parts.");
    }
    return pages;
}

// Null is never returned: a file that cannot be opened is an error in words.
core::Result<std::unique_ptr<poppler::document>> openPdf(std::string_view bytes, const std::string& name) {
    std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!pdf)
        return core::fail(core::ErrorCode::Malformed, name + " could not be read: the file is damaged.");
    if (pdf->is_locked())
        return core::fail(
            core::ErrorCode::Unsupported,
            name + " is protected by a password; save a copy without one and import that.");
    return pdf;
}

// Bytes of blue, green, red (and alpha) as poppler has them to red, green, blue.
std::string rgbOf(const poppler::image& image) {
    const auto width = static_cast<std::size_t>(image.width());
    std::string rgb(width * static_cast<std::size_t>(image.height()) * 3, '\0');
    char* out = rgb.data();
    for (int y = 0; y < image.height(); ++y) {
        const char* row =
            image.const_data() + static_cast<std::ptrdiff_t>(y) * static_cast<std::ptrdiff_t>(image.bytes_per_row());
        for (std::size_t x = 0; x < width; ++x, out += 3) {
            out[0] = row[4 * x + 2];
            out[1] = row[4 * x + 1];
            out[2] = row[4 * x];
        }
    }
    return rgb;
}

} // namespace

core::Result<std::string> wholeTextOfPdf(std::string_view bytes, const std::string& name, std::size_t mostBytes) {
    const auto pdf = openPdf(bytes, name);
    if (!pdf)
        return std::unexpected(pdf.error());
    const core::Result<std::vector<std::string>> pages = pagesOf(**pdf, mostBytes, name);
    if (!pages)
        return std::unexpected(pages.error());
    std::string text;
    for (const std::string& page : *pages) { // poppler ends some pages with a mark of its own
        text += &page == &pages->front() ? "" : "\f";
        text += page.substr(0, page.find_last_not_of('\f') + 1);
    }
    return text;
}

core::Result<PagePicture> renderPdfPage(std::string_view bytes, const std::string& name, int page, int width) {
    const auto pdf = openPdf(bytes, name);
    if (!pdf)
        return std::unexpected(pdf.error());
    const std::unique_ptr<poppler::page> sheet(
        page >= 0 && page < (*pdf)->pages() ? (*pdf)->create_page(page) : nullptr);
    const poppler::rectf size = sheet ? sheet->page_rect() : poppler::rectf();
    const bool turned =
        sheet && (sheet->orientation() == poppler::page::landscape || sheet->orientation() == poppler::page::seascape);
    const double across = turned ? size.height() : size.width();
    const double down = turned ? size.width() : size.height();
    const core::Error damaged{
        core::ErrorCode::Malformed,
        "Page " + std::to_string(page + 1) + " of " + name + " could not be shown: the file is damaged."};
    if (!sheet || across < 1 || down < 1)
        return std::unexpected(damaged);
    // A page that is a long strip is made smaller until its longer side fits.
    const double most = kMostPixels - 8;
    const double scale = std::min({static_cast<double>(width) / across, most / across, most / down});
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_argb32);
    const poppler::image image = renderer.render_page(sheet.get(), 72.0 * scale, 72.0 * scale);
    if (!image.is_valid() || image.width() > kMostPixels || image.height() > kMostPixels)
        return std::unexpected(damaged);
    return PagePicture{page, (*pdf)->pages(), image.width(), image.height(), rgbOf(image)};
}

void warmUpPdf() {
    // poppler converts with iconv, which loads its tables when it is first used.
    utf8(poppler::ustring::from_latin1("x"));
    poppler::set_debug_error_function(&countComplaint, nullptr);
}

FormatOf readPdf(ReadRun& run, std::string_view bytes, const std::string& name) {
    const auto opened = openPdf(bytes, name);
    if (!opened)
        return std::unexpected(opened.error());
    complaints = 0; // a table of contents that is mended on the way costs no text
    const poppler::document* const pdf = opened->get();
    core::Result<std::vector<std::string>> pages = pagesOf(*pdf, run.options.limits.textBytes, name);
    if (!pages)
        return std::unexpected(std::move(pages.error()));
    std::vector<std::string> dropped;
    const std::string text = paragraphsOfPages(*pages, dropped);
    if (core::trimmed(text).empty())
        return std::unexpected(withoutText(bytes, name));
    core::Document document;
    document.format = "pdf";
    takeInfo(*pdf, document);
    takeAddress(dropped, document);
    std::vector<Block> blocks = blocksOfText(text);
    finishDocument(blocks, document, run.lexicon, run.words);
    if (auto added = addDocument(run, std::move(document), name); !added)
        return std::unexpected(std::move(added.error()));
    return "pdf";
}

} // namespace reading
