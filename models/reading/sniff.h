// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What kind of file the bytes are, from what is in them; the ending of the name decides only between kinds of text that
// the content leaves open. Pure; any thread.

#include <cstdint>
#include <string>
#include <string_view>

namespace reading {

enum class FileKind : std::uint8_t { Text, Markdown, Html, Json, Feed, Csv, WebArchive, Xml };
enum class MailKind : std::uint8_t { None, Message, Mailbox };

// Formats that are read in the worker process.
enum class BinaryFormat : std::uint8_t { None, Pdf, Archive };
BinaryFormat binaryFormat(std::string_view bytes);

// What a binary file seems to be, in words ("a PNG picture"); empty for text of any encoding
// and for the formats above.
std::string binaryKind(std::string_view bytes);

// Header lines as a mail has them (RFC 5322), for a mailbox after a "From " line (RFC 4155).
MailKind mailKind(std::string_view bytes);

// For decoded text.
FileKind textKind(std::string_view text, std::string_view name);

} // namespace reading
