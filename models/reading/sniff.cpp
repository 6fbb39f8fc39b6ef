// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sniff.h"

#include "models/core/text.h"
#include "models/reading/csvreader.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace reading {
namespace {

struct Magic {
    std::string_view bytes;
    std::size_t at;
    std::string_view words;
};

// From the formats' own specifications.
constexpr std::array<Magic, 22> kMagics{{
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

// The name of the root element of an XML document, in lower case without its prefix; empty where none begins. Comments,
// processing instructions and a document type may stand before it.
std::string rootElement(std::string_view text) {
    while (!text.empty()) {
        text = core::trimmed(text);
        if (text.starts_with("<!--")) {
            const std::size_t end = text.find("-->");
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 3);
        } else if (text.starts_with("<?") || text.starts_with("<!")) {
            // A document type may hold declarations in brackets.
            std::size_t end = text.find('>');
            if (const std::size_t open = text.find('['); text.starts_with("<!") && open < end)
                end = text.find('>', std::min(text.find(']', open), text.size()));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        } else {
            break;
        }
    }
    if (!text.starts_with('<'))
        return {};
    const std::string_view name = text.substr(1, text.find_first_of(" \t\r\n>/", 1) - 1);
    const std::size_t colon = name.find(':');
    return core::lowerAscii(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

// "Name: value"; the name in lower case, empty when the line is no header.
std::string headerName(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 60)
        return {};
    const std::string_view name = line.substr(0, colon);
    const bool plain = std::ranges::all_of(
        name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_'; });
    return plain ? core::lowerAscii(name) : std::string();
}

bool isMailHead(std::string_view bytes) {
    int sender = 0;
    int usual = 0;   // what a note for people might begin with as well
    int machine = 0; // what only programs write
    int lines = 0;
    for (std::string_view line : core::split(bytes.substr(0, 65536), '\n')) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            break;
        if (lines > 0 && (line.front() == ' ' || line.front() == '\t'))
            continue;
        const std::string name = headerName(line);
        if (name.empty())
            return false;
        ++lines;
        sender += name == "from";
        usual += name == "date" || name == "subject" || name == "to";
        machine += name == "message-id" || name == "mime-version" || name == "received" || name == "return-path" ||
                   name == "content-type" || name == "delivered-to";
    }
    return (sender > 0 && usual > 0) || machine > 1 || (machine > 0 && usual > 0);
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

BinaryFormat binaryFormat(std::string_view bytes) {
    static constexpr std::array<std::string_view, 8> kArchives{
        "PK\x03\x04",
        "PK\x05\x06",
        "\x1f\x8b",
        "BZh",
        std::string_view(
            "\xFD"
            "7zXZ\0",
            6),
        "7z\xBC\xAF\x27\x1C",
        "\x28\xB5\x2F\xFD",
        "PK00PK\x03\x04",
    };
    const bool tar = bytes.size() > 262 && bytes.substr(257, 5) == "ustar";
    if (tar || std::ranges::any_of(kArchives, [&](std::string_view mark) { return bytes.starts_with(mark); }))
        return BinaryFormat::Archive;
    // A few bytes of rubbish before the mark are common, and readers of PDF look over them.
    const std::size_t pdf = bytes.substr(0, 1024).find("%PDF-");
    if (pdf == 0 || (pdf != std::string_view::npos && bytes.find("endobj") != std::string_view::npos))
        return BinaryFormat::Pdf;
    return BinaryFormat::None;
}

std::string binaryKind(std::string_view bytes) {
    if (binaryFormat(bytes) != BinaryFormat::None)
        return {};
    // An office document with a password is an old one by its outside; the name of the stream inside is UTF-16.
    static constexpr std::string_view kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    static constexpr std::string_view kEncrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k", 25);
    if (bytes.starts_with(kOle) && bytes.find(kEncrypted) != std::string_view::npos)
        return "an office document protected by a password";
    static constexpr std::string_view kMessage("_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000", 21);
    if (bytes.starts_with(kOle) && bytes.find(kMessage) != std::string_view::npos)
        return "an Outlook message (save it as EML or text)";
    for (const Magic& magic : kMagics) {
        if (bytes.size() > magic.at && bytes.substr(magic.at).starts_with(magic.bytes)) {
            // Two or three letters are little evidence: a text may begin with them.
            const bool isLetters = static_cast<unsigned char>(magic.bytes.front()) < 0x80;
            if (magic.bytes.size() > (isLetters ? 3U : 2U) || std::ranges::any_of(bytes.substr(0, 64), [](char c) {
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

MailKind mailKind(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (!bytes.starts_with("From "))
        return isMailHead(bytes) ? MailKind::Message : MailKind::None;
    const std::size_t line = bytes.substr(0, 1024).find('\n');
    return line != std::string_view::npos && isMailHead(bytes.substr(line + 1)) ? MailKind::Mailbox : MailKind::None;
}

FileKind textKind(std::string_view text, std::string_view name) {
    const std::string_view start = core::trimmed(text.substr(0, 65536));
    if (looksLikeJson(start, name))
        return FileKind::Json;
    if (hasFrontMatter(start))
        return FileKind::Markdown;
    const std::string root = rootElement(start);
    if (root == "rss" || root == "feed" || root == "rdf" || root == "entry")
        return FileKind::Feed;
    if (start.starts_with("WARC/") || (start.starts_with("filedesc:") && start.find("\n1 ") != std::string_view::npos))
        return FileKind::WebArchive;
    const bool markdownName = endsWith(name, {".md", ".markdown", ".mdown"});
    if (!markdownName &&
        (isHtml(start.substr(0, 4096)) || (endsWith(name, {".html", ".htm", ".xhtml"}) && isHtml(start))))
        return FileKind::Html;
    if (start.starts_with("<?xml"))
        return FileKind::Xml;
    if (endsWith(name, {".html", ".htm", ".xhtml"}) && start.find('<') != std::string_view::npos)
        return FileKind::Html;
    if (!markdownName && looksLikeCsv(text.substr(0, 65536), endsWith(name, {".csv", ".tsv"})))
        return FileKind::Csv;
    return markdownName || (!endsWith(name, {".txt", ".text"}) && hasMarkdownMarks(start)) ? FileKind::Markdown
                                                                                           : FileKind::Text;
}

} // namespace reading
