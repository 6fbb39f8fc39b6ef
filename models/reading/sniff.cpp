// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sniff.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace reading {
namespace {

struct Magic {
    std::string_view bytes;
    std::size_t at;
    std::string_view words;
};

// From the formats' own specifications.
constexpr std::array<Magic, 30> kMagics{{
    {"\x89PNG\r\n\x1a\n", 0, "a PNG picture"},
    {"\xFF\xD8\xFF", 0, "a JPEG picture"},
    {"GIF87a", 0, "a GIF picture"},
    {"GIF89a", 0, "a GIF picture"},
    {"WEBP", 8, "a WebP picture"},
    {"BM", 0, "a BMP picture"},
    {std::string_view("II*\0", 4), 0, "a TIFF picture"},
    {std::string_view("MM\0*", 4), 0, "a TIFF picture"},
    {"ftypavif", 4, "an AVIF picture"},
    {"ftypheic", 4, "a HEIC picture"},
    {"ftyp", 4, "a video"},
    {"AVI ", 8, "a video"},
    {"WAVE", 8, "a sound file"},
    {"\x1a\x45\xdf\xa3", 0, "a video"},
    {"OggS", 0, "a sound or video file"},
    {"ID3", 0, "a sound file"},
    {"fLaC", 0, "a sound file"},
    {"%PDF-", 0, "a PDF document"},
    {"PK\x03\x04", 0, "a ZIP archive or office document"},
    {"PK\x05\x06", 0, "an empty ZIP archive"},
    {"\x1f\x8b", 0, "a gzip archive"},
    {"BZh", 0, "a bzip2 archive"},
    {std::string_view(
         "\xFD"
         "7zXZ\0",
         6),
     0, "an xz archive"},
    {"7z\xBC\xAF\x27\x1C", 0, "a 7-Zip archive"},
    {"\x28\xB5\x2F\xFD", 0, "a Zstandard archive"},
    {"Rar!\x1A\x07", 0, "a RAR archive"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, "an old office document"},
    {std::string_view("SQLite format 3\0", 16), 0, "a database or case file"},
    {"\x7f"
     "ELF",
     0, "a program"},
    {"{\\rtf", 0, "an RTF document"},
}};

bool isControl(unsigned char byte) {
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1b) ||
           byte == 0x7f;
}

bool looksWide(std::string_view sample) {
    if (sample.starts_with("\xFF\xFE") || sample.starts_with("\xFE\xFF") ||
        sample.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        return true;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const std::size_t pairs = std::max<std::size_t>(1, sample.size() / 2);
    const auto [low, high] = std::minmax(zeros[0], zeros[1]);
    return high * 10 > pairs * 4 && low * 20 < pairs;
}

bool endsWith(std::string_view name, std::initializer_list<std::string_view> endings) {
    const std::string lower = core::lowerAscii(name);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

bool isHtml(std::string_view head) {
    const std::string lower = core::lowerAscii(head);
    static constexpr std::array<std::string_view, 4> kOpeners{"<!doctype html", "<html", "<head", "<body"};
    if (std::ranges::any_of(kOpeners, [&](std::string_view tag) { return lower.find(tag) != std::string::npos; }))
        return true;
    if (!core::trimmed(lower).starts_with('<'))
        return false;
    static constexpr std::array<std::string_view, 12> kTags{
        "<div", "<p>", "<p ", "<title", "<meta", "<article", "<h1", "<table", "<span", "<section", "<script", "<!--"};
    return std::ranges::any_of(kTags, [&](std::string_view tag) { return lower.find(tag) != std::string::npos; });
}

bool looksLikeJson(std::string_view text, std::string_view name) {
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    if (endsWith(name, {".json"}))
        return true;
    const std::string_view inner = core::trimmed(text.substr(1));
    if (inner.empty())
        return false;
    return text.front() == '{' ? inner.starts_with('"') || inner.starts_with('}') : inner.starts_with('{');
}

// "---", lines, "---": YAML front matter.
bool hasFrontMatter(std::string_view text) {
    if (!text.starts_with("---\n") && !text.starts_with("---\r\n"))
        return false;
    const std::string_view head = text.substr(0, 16384);
    return head.find("\n---", 3) != std::string_view::npos && head.find(':') != std::string_view::npos;
}

// Marks that hardly stand in plain text: at least two of heading lines, links, emphasis, code fences.
bool hasMarkdownMarks(std::string_view text) {
    int headings = 0;
    int marks = 0;
    for (const std::string_view line : core::split(text.substr(0, 65536), '\n')) {
        const std::size_t hashes = line.find_first_not_of('#');
        headings += hashes != std::string_view::npos && hashes > 0 && hashes <= 6 && line[hashes] == ' ';
        marks += line.starts_with("```") || line.starts_with("> ");
        marks += line.find("](http") != std::string_view::npos || line.find("**") != std::string_view::npos;
    }
    return headings >= 2 || (headings >= 1 && marks >= 1);
}

} // namespace

std::string binaryKind(std::string_view bytes) {
    for (const Magic& magic : kMagics) {
        if (bytes.size() > magic.at && bytes.substr(magic.at).starts_with(magic.bytes)) {
            // Two letters are little evidence: a text may begin with them.
            if (magic.bytes.size() > 3 || std::ranges::any_of(bytes.substr(0, 64), [](char c) {
                    return isControl(static_cast<unsigned char>(c));
                }))
                return std::string(magic.words);
        }
    }
    const std::string_view sample = bytes.substr(0, 65536);
    if (looksWide(sample.substr(0, 4096)))
        return {};
    const auto controls = static_cast<std::size_t>(
        std::ranges::count_if(sample, [](char c) { return isControl(static_cast<unsigned char>(c)); }));
    return controls * 50 > sample.size() ? "binary data" : "";
}

FileKind textKind(std::string_view text, std::string_view name) {
    const std::string_view start = core::trimmed(text.substr(0, 65536));
    if (looksLikeJson(start, name))
        return FileKind::Json;
    if (hasFrontMatter(start))
        return FileKind::Markdown;
    const bool markdownName = endsWith(name, {".md", ".markdown", ".mdown"});
    if (!markdownName &&
        (isHtml(start.substr(0, 4096)) || (endsWith(name, {".html", ".htm", ".xhtml"}) && isHtml(start))))
        return FileKind::Html;
    if (start.starts_with("<?xml") || start.starts_with("<rss") || start.starts_with("<feed"))
        return FileKind::Xml;
    if (endsWith(name, {".html", ".htm", ".xhtml"}) && start.find('<') != std::string_view::npos)
        return FileKind::Html;
    return markdownName || (!endsWith(name, {".txt", ".text"}) && hasMarkdownMarks(start)) ? FileKind::Markdown
                                                                                           : FileKind::Text;
}

} // namespace reading
