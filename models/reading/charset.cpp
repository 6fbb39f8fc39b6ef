// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/charset.h"

#include "models/core/text.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace reading {
namespace {

constexpr std::size_t kSampleBytes = 256UL * 1024;
constexpr std::string_view kReplacement = "\uFFFD";

std::optional<std::string> convert(std::string_view bytes, const std::string& name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.c_str(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    // One UTF-16 unit a byte is the most that any converter makes, but for a few that expand; ask ICU first.
    const auto size = static_cast<int32_t>(bytes.size());
    int32_t units = ucnv_toUChars(converter.get(), nullptr, 0, bytes.data(), size, &status);
    if (status != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(status))
        return std::nullopt;
    status = U_ZERO_ERROR;
    icu::UnicodeString text;
    char16_t* buffer = text.getBuffer(units + 1);
    units = ucnv_toUChars(converter.get(), buffer, units + 1, bytes.data(), size, &status);
    text.releaseBuffer(U_SUCCESS(status) ? units : 0);
    if (U_FAILURE(status))
        return std::nullopt;
    std::string out;
    text.toUTF8String(out);
    return out;
}

// Names whose practice differs from their standard (WHATWG Encoding Standard, "labels").
std::string practicalName(std::string_view name) {
    const std::string lower = core::lowerAscii(core::trimmed(name));
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii" || lower == "ascii")
        return "windows-1252";
    if (lower == "iso-8859-9")
        return "windows-1254";
    if (lower == "gb2312" || lower == "gbk")
        return "gb18030";
    if (lower == "shift_jis" || lower == "x-sjis")
        return "windows-31j";
    return std::string(core::trimmed(name));
}

// UTF-16 without a mark: text in it has a zero in every other byte of most characters.
std::string_view unmarkedUtf16(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const std::size_t pairs = sample.size() / 2;
    if (pairs < 4)
        return {};
    if (zeros[1] * 10 > pairs * 4 && zeros[0] * 20 < pairs)
        return "UTF-16LE";
    if (zeros[0] * 10 > pairs * 4 && zeros[1] * 20 < pairs)
        return "UTF-16BE";
    return {};
}

std::string detected(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status))
        return {};
    ucsdet_enableInputFilter(detector.get(), bytes.find('<') != std::string_view::npos);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(std::min(bytes.size(), kSampleBytes)), &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return {};
    const char* name = ucsdet_getName(match, &status);
    return U_SUCCESS(status) && name ? std::string(name) : std::string();
}

bool isWithin(char c, unsigned first, unsigned last) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= first && byte <= last;
}

// Halves of UTF-16 pairs that a careless program wrote as UTF-8 (U+D800 to U+DFFF).
std::size_t surrogatesIn(std::string_view bytes) {
    std::size_t count = 0;
    for (std::size_t at = bytes.find('\xED'); at != std::string_view::npos; at = bytes.find('\xED', at + 1))
        count += at + 2 < bytes.size() && isWithin(bytes[at + 1], 0xA0, 0xBF) && isWithin(bytes[at + 2], 0x80, 0xBF);
    return count;
}

// UTF-8 with a few damaged places (a cut file, a bad join) is still UTF-8. In a text that is mostly ASCII, accented
// Latin letters and typographic signs weigh more: in other encodings their bytes hardly ever stand together.
bool isMostlyUtf8(std::string_view bytes, std::string_view repaired) {
    std::size_t bad = 0;
    std::size_t good = 0;
    std::size_t latin = 0; // U+0080 to U+017F, and U+2000 to U+2FFF
    for (std::size_t at = 0; at < repaired.size(); ++at) {
        if (static_cast<unsigned char>(repaired[at]) < 0xC0)
            continue;
        if (repaired.substr(at).starts_with(kReplacement)) {
            ++bad;
        } else {
            ++good;
            latin += isWithin(repaired[at], 0xC2, 0xC5) || isWithin(repaired[at], 0xE2, 0xE2);
        }
    }
    bad -= 2 * surrogatesIn(bytes);    // each has become three replacements
    constexpr std::size_t kMostly = 5; // at most one byte in so many is none
    const auto high =
        static_cast<std::size_t>(std::ranges::count_if(bytes, [](char c) { return isWithin(c, 0x80, 0xFF); }));
    return good > 0 && (bad * 4 <= good || (bad <= latin && high * kMostly <= bytes.size()));
}

// How much a text looks like Russian: its letters from the most to the least frequent, a capital inside a word, and
// signs that no text has between words. Languages that share its letters come near enough.
double russianScore(std::string_view text) {
    static const icu::UnicodeString kByFrequency = icu::UnicodeString::fromUTF8("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё");
    static const icu::UnicodeString kSigns = icu::UnicodeString::fromUTF8("«»„“”‘’–—…№§°\u00A0");
    constexpr double kOfOtherLetters = 1;
    constexpr double kMisfit = -20;
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(text);
    double score = 0;
    bool afterSmall = false;
    for (int32_t at = 0; at < units.length(); ++at) {
        const char16_t unit = units[at];
        const bool small = u_islower(unit) != 0;
        if (unit >= 0x80) {
            const int32_t rank = kByFrequency.indexOf(static_cast<char16_t>(u_tolower(unit)));
            if (!small && u_isupper(unit) && afterSmall)
                score += kMisfit;
            else if (rank >= 0)
                score += kByFrequency.length() - rank;
            else if (u_isalpha(unit))
                score += kOfOtherLetters;
            else if (kSigns.indexOf(unit) < 0)
                score += kMisfit;
        }
        afterSmall = small;
    }
    return score;
}

// The detector does not know all Cyrillic encodings, and takes one of them for its neighbour.
std::string likeliestCyrillic(std::string_view bytes, const std::string& found) {
    static constexpr std::array<const char*, 5> kCyrillic{
        "windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "x-mac-cyrillic"};
    if (std::ranges::find(kCyrillic, found) == kCyrillic.end())
        return found;
    const auto scoreOf = [sample = bytes.substr(0, kSampleBytes)](const std::string& name) {
        const std::optional<std::string> text = convert(sample, name);
        return text ? russianScore(*text) : std::numeric_limits<double>::lowest();
    };
    std::string best = found;
    double most = scoreOf(found);
    for (const char* name : kCyrillic) {
        if (const double score = scoreOf(name); score > most) {
            most = score;
            best = name;
        }
    }
    return best;
}

void dropZeros(Decoded& decoded) {
    if (decoded.text.find('\0') == std::string::npos)
        return;
    std::erase(decoded.text, '\0');
    decoded.notice += (decoded.notice.empty() ? "" : " ") + std::string("Zero bytes in the text were left out.");
}

std::optional<Decoded> byMark(std::string_view bytes) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 4> kMarks{{
        {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
        {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
        {"\xFF\xFE", "UTF-16LE"},
        {"\xFE\xFF", "UTF-16BE"},
    }};
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        const bool clean = core::isUtf8(bytes);
        return Decoded{core::toValidUtf8(bytes), "UTF-8", clean ? "" : "Bytes that are no UTF-8 were replaced."};
    }
    for (const auto& [mark, name] : kMarks) {
        if (!bytes.starts_with(mark))
            continue;
        if (std::optional<std::string> text = convert(bytes.substr(mark.size()), name))
            return Decoded{std::move(*text), name, {}};
    }
    return std::nullopt;
}

// A file that was cut ends inside a character; all before it speaks for UTF-8, and there is more than ASCII in it.
std::optional<std::string_view> beforeCutCharacter(std::string_view bytes) {
    constexpr std::size_t kLongest = 4;
    const auto isHigh = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    for (std::size_t tail = 1; tail < kLongest && tail < bytes.size(); ++tail) {
        const auto lead = static_cast<unsigned char>(bytes[bytes.size() - tail]);
        if (lead >= 0x80 && lead < 0xC0)
            continue;
        const std::size_t length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (tail >= length)
            break;
        const std::string_view whole = bytes.substr(0, bytes.size() - tail);
        if (core::isUtf8(whole) && std::ranges::any_of(whole, isHigh))
            return whole;
        break;
    }
    return std::nullopt;
}

Decoded guessed(std::string_view bytes) {
    if (const auto whole = beforeCutCharacter(bytes))
        return {std::string(*whole), "UTF-8", "The file ends inside a character; it seems to be cut off."};
    std::string repaired = core::toValidUtf8(bytes);
    if (isMostlyUtf8(bytes, repaired))
        return {std::move(repaired), "UTF-8", "Bytes that are no UTF-8 were replaced."};
    const std::string found = likeliestCyrillic(bytes, practicalName(detected(bytes)));
    for (const std::string& name : {found, std::string("windows-1252")}) {
        if (name.empty() || name == "UTF-8")
            continue;
        if (std::optional<std::string> text = convert(bytes, name))
            return {std::move(*text), name, "The file states no encoding; it was read as " + name + "."};
    }
    return {std::move(repaired), "UTF-8", "Bytes that are no UTF-8 were replaced."};
}

Decoded decodeAny(std::string_view bytes, std::string_view declared) {
    if (std::optional<Decoded> marked = byMark(bytes))
        return std::move(*marked);
    if (const std::string_view wide = unmarkedUtf16(bytes); !wide.empty()) {
        if (std::optional<std::string> text = convert(bytes, std::string(wide)))
            return {std::move(*text), std::string(wide), "The file states no encoding; it was read as UTF-16."};
    }
    const bool escapes = bytes.find('\x1b') != std::string_view::npos; // ISO-2022: pure ASCII bytes, but no ASCII
    if (core::isUtf8(bytes) && !escapes)
        return {std::string(bytes), "UTF-8", {}};
    if (!declared.empty()) {
        const std::string name = practicalName(declared);
        const std::string lower = core::lowerAscii(name);
        if (lower != "utf-8" && lower != "utf8" && !lower.starts_with("utf-16")) {
            if (std::optional<std::string> text = convert(bytes, name))
                return {std::move(*text), name, {}};
        }
    }
    return guessed(bytes);
}

} // namespace

Decoded decode(std::string_view bytes, std::string_view declared) {
    Decoded decoded = decodeAny(bytes, declared);
    dropZeros(decoded);
    return decoded;
}

std::string declaredCharset(std::string_view bytes) {
    const std::string head = core::lowerAscii(bytes.substr(0, 4096));
    if (head.starts_with("<?xml")) {
        const std::string_view declaration = std::string_view(head).substr(0, head.find("?>"));
        const std::size_t at = declaration.find("encoding");
        const std::size_t open = declaration.find_first_of("\"'", at == std::string_view::npos ? at : at + 8);
        if (open != std::string_view::npos)
            return std::string(declaration.substr(open + 1, declaration.find_first_of("\"'", open + 1) - open - 1));
    }
    for (std::size_t at = head.find("charset"); at != std::string::npos; at = head.find("charset", at + 1)) {
        std::size_t i = head.find_first_not_of(" \t\r\n", at + 7);
        if (i == std::string::npos || head[i] != '=')
            continue;
        i = head.find_first_not_of(" \t\r\n\"'", i + 1);
        if (i == std::string::npos)
            return {};
        const std::size_t end = head.find_first_of(" \t\r\n\"';/>", i);
        return head.substr(i, end == std::string::npos ? end : end - i);
    }
    return {};
}

} // namespace reading
