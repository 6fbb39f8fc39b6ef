// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bytes of any encoding to UTF-8: byte order mark, strict UTF-8, the encoding the file declares, UTF-16 by the place of
// its zero bytes, then ICU's detector. ICU calls Latin-1 what is nearly always windows-1252, its superset, so that is
// decoded. Nothing fails: what cannot be decoded becomes U+FFFD and the notice says so. Pure; any thread.

#include <string>
#include <string_view>

namespace reading {

struct Decoded {
    std::string text;     // UTF-8, without byte order mark and zero bytes
    std::string encoding; // "UTF-8", "windows-1252", ...
    std::string notice;   // a sentence when the encoding was guessed or bytes were replaced
};

// `declared`: the name from a meta element, empty when there is none.
Decoded decode(std::string_view bytes, std::string_view declared = {});

// The charset that an HTML page or XML document declares in its first bytes; empty when it declares none.
std::string declaredCharset(std::string_view bytes);

} // namespace reading
