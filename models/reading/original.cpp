// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/original.h"

#include "models/core/text.h"
#include "models/reading/charset.h"
#include "models/reading/htmlreader.h"
#include "models/reading/mailparts.h"
#include "models/reading/originalrecord.h"
#include "models/reading/phrases.h"
#include "models/reading/sitefurniture.h"
#include "models/reading/sniff.h"
#include "models/reading/worker.h"

#include <algorithm>

namespace reading {
namespace {

constexpr std::size_t kSurelyOwn = 24; // bytes: a line this long is no accident wherever it is found
constexpr std::size_t kNear = 400;     // bytes ahead in which a shorter line is looked for
constexpr std::size_t kMostBlocks = 20000;

// Tells which lines of the original stand in the body. Lines come in their order; the body's order is mostly the same.
class Alignment {
public:
    explicit Alignment(const core::Document& document)
        : m_body(folded(document.body))
        , m_title(folded(document.title)) {
        for (const core::FieldEvidence& each : document.evidence)
            m_evidence.emplace_back(folded(each.raw), each.field);
        for (const core::DocumentPart& part : document.parts) {
            if (part.at.interval)
                m_stamps.push_back(part.at.interval->earliest);
        }
    }

    // Why the line was left out; empty: it was not.
    std::string fate(std::string_view line) {
        std::string plain = folded(line);
        while (plain.ends_with('-'))
            plain.pop_back(); // a word that goes on in the next line
        if (plain.empty())
            return {};
        std::size_t found = m_body.find(plain, m_at);
        if (found == std::string::npos || (plain.size() < kSurelyOwn && found - m_at > kNear))
            found = plain.size() < kSurelyOwn ? std::string::npos : m_body.find(plain);
        if (found != std::string::npos) {
            m_at = found + plain.size();
            return {};
        }
        if (plain == m_title)
            return "title";
        for (const auto& [raw, field] : m_evidence) {
            const bool most = plain.size() * 2 >= raw.size() || plain.size() >= kSurelyOwn; // and no accident
            if (most && raw.find(plain) != std::string::npos)
                return field == "body" ? std::string(kRepeated) : field;
        }
        return isStamp(core::trimmed(line)) ? "part date" : "not part of the text";
    }

private:
    bool isStamp(std::string_view line) const {
        const std::optional<core::TimeValue> time = core::parseIso(line);
        return time && time->interval && std::ranges::find(m_stamps, time->interval->earliest) != m_stamps.end();
    }

    std::string m_body;
    std::string m_title;
    std::vector<core::Millis> m_stamps;                          // of the document's parts
    std::vector<std::pair<std::string, std::string>> m_evidence; // raw text, field
    std::size_t m_at = 0;
};

std::vector<OriginalBlock> blocksOfLines(std::string_view text, const core::Document& document) {
    std::vector<OriginalBlock> blocks;
    Alignment alignment(document);
    int page = 1;
    bool fresh = true; // an empty line or a page came before
    for (std::size_t at = 0; at < text.size() && blocks.size() < kMostBlocks;) {
        const std::size_t end = std::min(text.find_first_of("\n\f", at), text.size());
        const std::string line = core::simplified(text.substr(at, end - at));
        if (!line.empty()) {
            std::string why = alignment.fate(line);
            if (!fresh && blocks.back().leftOut == why && !blocks.back().heading)
                blocks.back().text += ' ' + line;
            else
                blocks.push_back({line, false, std::move(why)});
        }
        fresh = line.empty();
        const bool more =
            text.find_first_not_of(" \t\r\n\f", end) != std::string_view::npos; // a page ends with its mark
        if (more && text[end] == '\f') {
            blocks.push_back({"Page " + std::to_string(++page), true, {}});
            fresh = true;
        }
        at = end + 1;
    }
    return blocks;
}

std::vector<OriginalBlock> blocksOfPage(
    std::string_view utf8, const core::Document& document, const analysis::Lexicon& lexicon) {
    static const ReadingLexicon words = ReadingLexicon::builtIn();
    const std::string title = folded(document.title);
    std::vector<OriginalBlock> blocks;
    for (const Block& block : wholePage(utf8, lexicon, words)) {
        if (blocks.size() == kMostBlocks)
            break;
        std::string why(block.dropped);
        const bool repeated = std::ranges::any_of(document.evidence, [&](const core::FieldEvidence& each) {
            return each.source == kRepeated && each.raw == block.text;
        });
        if (why.empty() && repeated)
            why = kRepeated;
        else if (!why.empty() && folded(block.text) == title)
            why = "title";
        blocks.push_back({block.text, block.kind == BlockKind::Heading, std::move(why)});
    }
    return blocks;
}

void takeSource(std::string text, OriginalText& original) {
    original.sourceCut = text.size() > kMostSourceBytes;
    if (original.sourceCut) {
        std::size_t end = kMostSourceBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end; // not inside a character
        text.resize(end);
    }
    original.source = std::move(text);
}

std::vector<OriginalBlock> blocksOfMail(const MailText& mail, const core::Document& document) {
    std::vector<OriginalBlock> blocks;
    for (const auto& [name, value] : mail.headers)
        blocks.push_back({name + ": " + value, false, "header of the message"});
    for (OriginalBlock& block : blocksOfLines(mail.text, document))
        blocks.push_back(std::move(block));
    for (const std::string& file : mail.files)
        blocks.push_back({file, false, "attached, a file of its own"});
    return blocks;
}

// A file of records: of all that is in it, the one that the document is.
void takeRecord(const core::Document& document, std::string& text, OriginalText& original) {
    std::optional<OriginalRecord> record = recordOf(text, document);
    if (!record) {
        original.notice = "A file of records: its source is shown, and the document is one of the records in it.";
        return;
    }
    original.notice = "One record of a file that holds several; its source is that of the record.";
    for (const auto& [name, value] : record->fields) {
        original.blocks.push_back({name, true, {}});
        for (OriginalBlock& block : blocksOfLines(value, document))
            original.blocks.push_back(std::move(block));
    }
    text = std::move(record->source);
}

} // namespace

// One step towards the document: out of the container that holds `entry`.
static core::Result<std::string> unwrapped(
    std::string_view bytes, const std::string& name, const core::FieldEvidence& entry, const ReadOptions& options) {
    if (entry.source == kArchiveEntry && binaryFormat(bytes) == BinaryFormat::Archive)
        return entryIsolated(bytes, name, entry.raw, options);
    if ((entry.source == kAttachment || entry.source == kMailboxMessage) && binaryFormat(bytes) == BinaryFormat::None)
        return mailPart(bytes, name, entry.source, entry.raw);
    return std::string(bytes);
}

core::Result<std::string> ownBytes(
    std::string bytes, const std::string& name, const core::Document& document, const ReadOptions& options) {
    for (auto each = document.evidence.rbegin(); each != document.evidence.rend(); ++each) {
        if (each->field != "file")
            continue;
        core::Result<std::string> inner = unwrapped(bytes, name, *each, options);
        if (!inner)
            return inner;
        bytes = std::move(*inner);
    }
    return bytes;
}

OriginalText originalOf(
    std::string_view bytes, const std::string& name, const core::Document& document, const analysis::Lexicon& lexicon,
    const ReadOptions& options) {
    OriginalText original;
    if (const BinaryFormat binary = binaryFormat(bytes); binary != BinaryFormat::None) {
        original.hasPages = binary == BinaryFormat::Pdf;
        const core::Result<std::string> text = wholeTextIsolated(bytes, name, options);
        if (text)
            original.blocks = blocksOfLines(*text, document);
        else
            original.notice = text.error().message;
        return original;
    }
    if (!binaryKind(bytes).empty()) {
        original.notice = "The original is no text that can be shown here.";
        return original;
    }
    std::string text = decode(bytes, declaredCharset(bytes)).text;
    if (mailKind(bytes) == MailKind::Mailbox) {
        original.notice = "A mailbox: its source is shown as it is kept.";
    } else if (mailKind(bytes) == MailKind::Message) {
        const MailText mail = mailText(bytes);
        if (mail.page.empty()) {
            original.blocks = blocksOfMail(mail, document);
        } else {
            original.blocks = blocksOfPage(mail.page, document, lexicon);
            text = mail.page;
        }
    } else if (document.format == "html") {
        original.blocks = blocksOfPage(text, document, lexicon);
    } else if (document.format == "txt" || document.format == "md") {
        original.blocks = blocksOfLines(text, document);
    } else {
        takeRecord(document, text, original);
    }
    takeSource(std::move(text), original);
    return original;
}

core::Result<PagePicture> pictureOfPage(
    std::string_view pdf, const std::string& name, int page, int width, const ReadOptions& options) {
    if (binaryFormat(pdf) != BinaryFormat::Pdf)
        return core::fail(core::ErrorCode::Unsupported, name + " has no pages that can be shown as pictures.");
    return pictureIsolated(pdf, name, page, std::clamp(width, 64, kMostPixels), options);
}

} // namespace reading
