// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/runs.h"

#include <cstdint>

namespace store {
namespace {

enum class Class : std::uint8_t { Break, Word, Run };

struct Character {
    std::string_view bytes;
    Class kind = Class::Break;
};

bool isRunCharacter(char32_t c) {
    return (c >= 0x3040 && c <= 0x30FF && c != 0x30FB) // kana, without the middle dot
           || (c >= 0x3105 && c <= 0x312F) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF) ||
           c == 0x3005 || c == 0x3007;
}

Class classOf(char32_t c) {
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? Class::Word : Class::Break;
    if (isRunCharacter(c))
        return Class::Run;
    // Punctuation and symbols between the letters of other scripts and the ideographs.
    const bool isMark = c < 0xC0 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                        (c >= 0xFF00 && c <= 0xFF0F) || c >= 0x1F000;
    return isMark ? Class::Break : Class::Word;
}

// Well-formed UTF-8 is promised by the readers; anything else is passed byte by byte.
Character next(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t width = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (at + width > text.size())
        return {text.substr(at, 1), Class::Break};
    char32_t c = width == 1 ? lead : lead & (0xFFU >> (width + 1));
    for (std::size_t i = 1; i < width; ++i)
        c = (c << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    return {text.substr(at, width), classOf(c)};
}

// One stretch of word and run characters.
class Stretch {
public:
    void add(const Character& character) {
        if (m_parts.empty() || m_parts.back().kind != character.kind)
            m_parts.push_back({character.kind, {}});
        m_parts.back().characters.push_back(character.bytes);
        m_hasRuns = m_hasRuns || character.kind == Class::Run;
    }
    bool hasRuns() const { return m_hasRuns; }
    void clear() {
        m_parts.clear();
        m_hasRuns = false;
    }
    void indexInto(std::string& out) const {
        for (const Part& part : m_parts) {
            for (const std::string& token : tokensOf(part))
                (out += token) += ' ';
            if (part.kind == Class::Run && part.characters.size() > 1)
                (out += part.characters.back()) += ' ';
        }
    }
    void piecesInto(std::vector<RunPiece>& pieces) const {
        for (const Part& part : m_parts)
            pieces.push_back({tokensOf(part), part.characters.size() == 1});
    }

private:
    struct Part {
        Class kind;
        std::vector<std::string_view> characters;
    };
    static std::vector<std::string> tokensOf(const Part& part) {
        std::vector<std::string> tokens;
        if (part.kind == Class::Run && part.characters.size() > 1) {
            for (std::size_t i = 0; i + 1 < part.characters.size(); ++i)
                tokens.push_back(std::string(part.characters[i]) + std::string(part.characters[i + 1]));
            return tokens;
        }
        std::string whole;
        for (const std::string_view character : part.characters)
            whole += character;
        tokens.push_back(std::move(whole));
        return tokens;
    }
    std::vector<Part> m_parts;
    bool m_hasRuns = false;
};

template <typename Function>
void forEachStretch(std::string_view text, Function function) {
    Stretch stretch;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = next(text, at);
        at += character.bytes.size();
        if (character.kind != Class::Break) {
            stretch.add(character);
            continue;
        }
        function(stretch);
        stretch.clear();
    }
    function(stretch);
}

} // namespace

bool hasRuns(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        // The scripts in question begin at three bytes.
        if (static_cast<unsigned char>(text[at]) < 0xE0) {
            ++at;
            continue;
        }
        const Character character = next(text, at);
        if (character.kind == Class::Run)
            return true;
        at += character.bytes.size();
    }
    return false;
}

std::string runsOf(std::string_view text) {
    std::string runs;
    if (!hasRuns(text))
        return runs;
    forEachStretch(text, [&](const Stretch& stretch) {
        if (stretch.hasRuns())
            stretch.indexInto(runs);
    });
    return runs;
}

std::vector<RunPiece> runPieces(std::string_view word) {
    std::vector<RunPiece> pieces;
    forEachStretch(word, [&](const Stretch& stretch) { stretch.piecesInto(pieces); });
    return pieces;
}

} // namespace store
