// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A message (RFC 5322, MIME) taken apart with GMime: the texts that are shown, the files that hang on it, the messages
// inside it; and the page in a file that a browser saved as MHTML. The parts belong to the message and live as long as
// it does. Pure; any thread.

#include "models/core/error.h"
#include "models/reading/blocks.h"
#include "models/reading/readinglexicon.h"

#include <gmime/gmime.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reading {

inline constexpr int kMostNesting = 32;         // of multiparts
inline constexpr std::size_t kMostParts = 2000; // of one message

// How a part stands in the evidence "file" of its documents; see readrun.h.
inline constexpr std::string_view kAttachment = "attachment";
inline constexpr std::string_view kMailboxMessage = "message";

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Handle = std::unique_ptr<T, Unref>;

// `bytes` must outlive the parser.
Handle<GMimeParser> parserOver(std::string_view bytes, GMimeFormat format);

std::string textOf(const char* text); // UTF-8, white space folded; empty for nullptr
std::string headerOf(GMimeObject* object, const char* name);
bool isType(GMimeObject* object, const char* type, const char* subtype);
std::string contentOf(GMimePart* part); // its bytes, the transfer encoding undone
std::string decodedText(GMimePart* part);

// What a message is made of, flattened.
struct Parts {
    std::vector<GMimePart*> texts; // text/plain or text/html, in order
    std::vector<GMimePart*> files;
    std::vector<GMimeMessage*> messages;
    bool encrypted = false;

    void collect(GMimeObject* object, int depth = 0);

private:
    void collectMultipart(GMimeMultipart* multipart, int depth);
    void collectPart(GMimePart* part);
    std::size_t m_seen = 0;
};

std::string fileLabel(const Parts& parts, std::size_t file); // its name, or "attachment 2"
std::string messageLabel(std::size_t number);                // counted from 1
std::vector<Block> blocksOfMessage(const Parts& parts, const ReadingLexicon& words);

bool isSavedPage(GMimeMessage* message);
GMimePart* savedPage(GMimeMessage* message); // the first HTML part; nullptr when there is none

// The bytes of what the evidence calls `label` in a message or mailbox: an attachment, a message inside, a mailbox's
// message. NotFound when there is no such part.
core::Result<std::string> mailPart(
    std::string_view bytes, const std::string& name, std::string_view how, const std::string& label);

// A message or a page saved as MHTML for the eye: nothing left out.
struct MailText {
    std::vector<std::pair<std::string, std::string>> headers; // "Subject", its text
    std::string text;                                         // of all its texts, blocks separated by an empty line
    std::vector<std::string> files;                           // names of what hangs on it
    std::string page;                                         // HTML of a saved page; headers and text are empty then
};
MailText mailText(std::string_view bytes);

} // namespace reading
