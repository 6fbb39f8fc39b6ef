// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace core {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

bool isContinuation(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

// Width of the well-formed sequence that begins at `at`, 0 for an ill-formed one (Unicode, table 3-7).
unsigned sequenceWidth(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return 1;
    const unsigned char second = byte(at + 1);
    if (first >= 0xC2 && first <= 0xDF)
        return isContinuation(second) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!isContinuation(second) || !isContinuation(byte(at + 2)))
            return 0;
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F))
            return 0;
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!isContinuation(second) || !isContinuation(byte(at + 2)) || !isContinuation(byte(at + 3)))
            return 0;
        if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

// Width of the white space at `at`: ASCII white space or U+00A0; 0 otherwise.
unsigned spaceWidth(std::string_view text, std::size_t at) {
    if (isSpace(text[at]))
        return 1;
    return text.substr(at, 2) == "\xC2\xA0" ? 2 : 0;
}

} // namespace

std::string_view slice(std::string_view text, Span span) {
    if (span.begin > span.end || span.end > text.size())
        return {};
    return text.substr(span.begin, span.size());
}

OffsetMap::OffsetMap(std::string_view text) {
    std::size_t codePoints = 0;
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const unsigned width = std::max(1U, sequenceWidth(text, at));
        if (m_steps.empty() || m_steps.back().width != width)
            m_steps.push_back({at, codePoints, units, width});
        at += width;
        codePoints += 1;
        units += width == 4 ? 2 : 1;
    }
    m_steps.push_back({text.size(), codePoints, units, 1});
}

std::size_t OffsetMap::codePoint(std::size_t byte) const {
    auto step = std::ranges::upper_bound(m_steps, byte, {}, &Step::byte);
    if (step == m_steps.begin())
        return 0;
    --step;
    return step->byte == m_steps.back().byte ? step->codePoint : step->codePoint + (byte - step->byte) / step->width;
}

std::size_t OffsetMap::utf16(std::size_t byte) const {
    auto step = std::ranges::upper_bound(m_steps, byte, {}, &Step::byte);
    if (step == m_steps.begin())
        return 0;
    --step;
    if (step->byte == m_steps.back().byte)
        return step->utf16;
    return step->utf16 + (byte - step->byte) / step->width * (step->width == 4 ? 2 : 1);
}

std::size_t OffsetMap::byteOfUtf16(std::size_t unit) const {
    auto step = std::ranges::upper_bound(m_steps, unit, {}, &Step::utf16);
    if (step == m_steps.begin())
        return 0;
    --step;
    if (step->byte == m_steps.back().byte)
        return step->byte;
    return step->byte + (unit - step->utf16) / (step->width == 4 ? 2 : 1) * step->width;
}

// Bytes of ASCII from `at` on, in whole words of the machine.
static std::size_t asciiWidth(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t kHigh = 0x8080808080808080U;
    std::size_t width = 0;
    for (std::uint64_t word = 0; bytes.size() - at - width >= sizeof word; width += sizeof word) {
        std::memcpy(&word, bytes.data() + at + width, sizeof word);
        if ((word & kHigh) != 0)
            break;
    }
    return width;
}

bool isUtf8(std::string_view bytes) {
    for (std::size_t at = asciiWidth(bytes, 0); at < bytes.size();) {
        const unsigned width = sequenceWidth(bytes, at);
        if (width == 0)
            return false;
        at += width;
        if (width > 1)
            at += asciiWidth(bytes, at);
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const unsigned width = sequenceWidth(bytes, at);
        if (width == 0) {
            out += kReplacement;
            ++at;
        } else {
            out += bytes.substr(at, width);
            at += width;
        }
    }
    return out;
}

std::string lowerAscii(std::string_view text) {
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        const unsigned width = spaceWidth(text, 0);
        if (width == 0)
            break;
        text.remove_prefix(width);
    }
    while (!text.empty()) {
        if (isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with("\xC2\xA0"))
            text.remove_suffix(2);
        else
            break;
    }
    return text;
}

std::string simplified(std::string_view text) {
    std::string out;
    text = trimmed(text);
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const unsigned width = spaceWidth(text, at);
        if (width == 0) {
            out += text[at++];
            continue;
        }
        if (!out.ends_with(' '))
            out += ' ';
        at += width;
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::string elided(std::string_view text, std::size_t limit) {
    std::size_t count = 0;
    std::size_t cut = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        if (count + 1 == limit)
            cut = at;
        if (count == limit)
            return std::string(trimmed(text.substr(0, cut))) + std::string(kEllipsis);
        at += std::max(1U, sequenceWidth(text, at));
    }
    return std::string(text);
}

} // namespace core
