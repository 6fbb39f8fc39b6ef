// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text is UTF-8 in std::string everywhere below the item models, and a Span counts its bytes. Two edges count
// differently: the command line in Unicode code points, Qt's views in UTF-16 units; OffsetMap converts for both, and
// nothing else does. Pure values; any thread.

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Half-open range of UTF-8 bytes in a text; both ends stand on code-point borders.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool empty() const { return end <= begin; }
    bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }
    bool contains(const Span& other) const { return begin <= other.begin && other.end <= end; }
    auto operator<=>(const Span&) const = default;
};

// The words of a span; empty where it does not fit the text.
std::string_view slice(std::string_view text, Span span);

// Byte offsets to code points and UTF-16 units, for one text. Built once (linear), then a logarithmic look-up.
class OffsetMap {
public:
    explicit OffsetMap(std::string_view text);
    std::size_t codePoint(std::size_t byte) const;
    std::size_t utf16(std::size_t byte) const;
    std::size_t byteOfUtf16(std::size_t unit) const;

private:
    struct Step {
        std::size_t byte, codePoint, utf16; // where a run of equally long characters begins
        unsigned width;                     // its UTF-8 width, 1 to 4
    };
    std::vector<Step> m_steps;
};

// Whether the bytes are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates).
bool isUtf8(std::string_view bytes);
// A copy in which every ill-formed byte is U+FFFD.
std::string toValidUtf8(std::string_view bytes);

// ASCII-only lower case; other characters stay.
std::string lowerAscii(std::string_view text);
// Without white space at both ends (ASCII white space and U+00A0).
std::string_view trimmed(std::string_view text);
// Runs of white space folded to one space, ends trimmed.
std::string simplified(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
// At most `limit` code points; "…" closes what was cut.
std::string elided(std::string_view text, std::size_t limit);

} // namespace core
