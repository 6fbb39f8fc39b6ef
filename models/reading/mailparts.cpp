// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/mailparts.h"

#include "models/core/text.h"
#include "models/reading/charset.h"
#include "models/reading/htmlreader.h"
#include "models/reading/mailtext.h"

#include <mutex>

namespace reading {
namespace {

// Pictures inside the text, signatures and calendar entries are no documents.
bool isOrnament(GMimeObject* object, bool attached) {
    return isType(object, "application", "pkcs7-signature") || isType(object, "application", "pgp-signature") ||
           (!attached && (isType(object, "image", "*") || isType(object, "text", "calendar")));
}

// The first HTML part: the page itself, what it frames comes later.
GMimePart* pageOf(GMimeObject* object, int depth) {
    if (!object || depth > kMostNesting)
        return nullptr;
    if (GMIME_IS_PART(object))
        return isType(object, "text", "html") || isType(object, "application", "xhtml+xml") ? GMIME_PART(object)
                                                                                            : nullptr;
    const int count = GMIME_IS_MULTIPART(object) ? g_mime_multipart_get_count(GMIME_MULTIPART(object)) : 0;
    for (int i = 0; i < count; ++i) {
        if (GMimePart* page = pageOf(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1))
            return page;
    }
    return nullptr;
}

core::Result<std::string> nothing(const std::string& name, const std::string& label) {
    return core::fail(core::ErrorCode::NotFound, name + " does not hold " + label + " any more.");
}

// As it was sent.
std::string sourceOf(GMimeMessage* message) {
    const Handle<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get()) < 0)
        return {};
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

core::Result<std::string> messageOfMailbox(std::string_view bytes, const std::string& name, const std::string& label) {
    const Handle<GMimeParser> parser = parserOver(bytes, GMIME_FORMAT_MBOX);
    for (std::size_t number = 1; !g_mime_parser_eos(parser.get()); ++number) {
        const Handle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message)
            break;
        if (messageLabel(number) == label)
            return sourceOf(message.get());
    }
    return nothing(name, label);
}

} // namespace

std::string textOf(const char* text) {
    return text ? core::simplified(core::toValidUtf8(text)) : std::string();
}

std::string headerOf(GMimeObject* object, const char* name) {
    return textOf(g_mime_object_get_header(object, name));
}

// The bytes of a part, its transfer encoding undone.
std::string contentOf(GMimePart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Handle<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0)
        return {};
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

std::string decodedText(GMimePart* part) {
    const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const std::string bytes = contentOf(part);
    return decode(bytes, charset ? std::string_view(charset) : std::string_view(declaredCharset(bytes))).text;
}

bool isType(GMimeObject* object, const char* type, const char* subtype) {
    GMimeContentType* content = g_mime_object_get_content_type(object);
    return content && g_mime_content_type_is_type(content, type, subtype);
}

void Parts::collect(GMimeObject* object, int depth) {
    if (!object || depth > kMostNesting || ++m_seen > kMostParts)
        return;
    if (isType(object, "application", "pkcs7-mime") || isType(object, "multipart", "encrypted")) {
        encrypted = true;
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            messages.push_back(message);
    } else if (GMIME_IS_MULTIPART(object)) {
        collectMultipart(GMIME_MULTIPART(object), depth);
    } else if (GMIME_IS_PART(object)) {
        collectPart(GMIME_PART(object));
    }
}

void Parts::collectMultipart(GMimeMultipart* multipart, int depth) {
    const int count = g_mime_multipart_get_count(multipart);
    if (!isType(GMIME_OBJECT(multipart), "multipart", "alternative")) {
        for (int i = 0; i < count; ++i)
            collect(g_mime_multipart_get_part(multipart, i), depth + 1);
        return;
    }
    // One text in several forms: the plain one where it says something, else the richest, which comes last.
    for (int i = 0; i < count; ++i) {
        GMimeObject* part = g_mime_multipart_get_part(multipart, i);
        if (GMIME_IS_PART(part) && isType(part, "text", "plain") &&
            !core::trimmed(decodedText(GMIME_PART(part))).empty()) {
            texts.push_back(GMIME_PART(part));
            return;
        }
    }
    for (int i = count; i-- > 0;) {
        const std::size_t before = texts.size();
        collect(g_mime_multipart_get_part(multipart, i), depth + 1);
        if (texts.size() > before)
            return;
    }
}

void Parts::collectPart(GMimePart* part) {
    GMimeObject* object = GMIME_OBJECT(part);
    const char* filename = g_mime_part_get_filename(part);
    const char* disposition = g_mime_object_get_disposition(object);
    const bool attached = disposition && core::lowerAscii(disposition) == "attachment";
    const bool text = isType(object, "text", "plain") || isType(object, "text", "html");
    if (text && !attached && !filename)
        texts.push_back(part);
    else if ((filename || attached) && !isOrnament(object, attached))
        files.push_back(part);
}

std::string fileLabel(const Parts& parts, std::size_t file) {
    std::string label = textOf(g_mime_part_get_filename(parts.files[file]));
    return label.empty() ? "attachment " + std::to_string(file + 1) : label;
}

std::string messageLabel(std::size_t number) {
    return "message " + std::to_string(number);
}

std::vector<Block> blocksOfMessage(const Parts& parts, const ReadingLexicon& words) {
    std::vector<Block> blocks;
    for (GMimePart* part : parts.texts) {
        const std::string text = decodedText(part);
        std::vector<Block> more =
            isType(GMIME_OBJECT(part), "text", "html") ? blocksOfHtmlMail(text, words) : blocksOfPlainMail(text, words);
        const int group = blocks.empty() ? 0 : blocks.back().group + 1;
        for (Block& block : more) {
            block.group += group;
            blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

Handle<GMimeParser> parserOver(std::string_view bytes, GMimeFormat format) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    const Handle<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    Handle<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), format);
    g_mime_parser_set_respect_content_length(parser.get(), FALSE);
    return parser;
}

// A page that a browser saved: multipart/related whose parts say where they came from.
bool isSavedPage(GMimeMessage* message) {
    GMimeObject* object = GMIME_OBJECT(message);
    GMimeObject* root = g_mime_message_get_mime_part(message);
    if (!root || headerOf(object, "Received").size() + headerOf(object, "To").size() > 0)
        return false;
    if (!headerOf(object, "Snapshot-Content-Location").empty())
        return true;
    if (!GMIME_IS_MULTIPART(root) || !isType(root, "multipart", "related"))
        return isType(root, "text", "html") && !headerOf(root, "Content-Location").empty();
    const int count = g_mime_multipart_get_count(GMIME_MULTIPART(root));
    for (int i = 0; i < count; ++i) {
        if (!headerOf(g_mime_multipart_get_part(GMIME_MULTIPART(root), i), "Content-Location").empty())
            return true;
    }
    return false;
}

GMimePart* savedPage(GMimeMessage* message) {
    return pageOf(g_mime_message_get_mime_part(message), 0);
}

core::Result<std::string> mailPart(
    std::string_view bytes, const std::string& name, std::string_view how, const std::string& label) {
    if (how == kMailboxMessage)
        return messageOfMailbox(bytes, name, label);
    const Handle<GMimeParser> parser = parserOver(bytes, GMIME_FORMAT_MESSAGE);
    const Handle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return nothing(name, label);
    Parts parts;
    parts.collect(g_mime_message_get_mime_part(message.get()));
    for (std::size_t i = 0; i < parts.files.size(); ++i) {
        if (fileLabel(parts, i) == label)
            return contentOf(parts.files[i]);
    }
    for (std::size_t i = 0; i < parts.messages.size(); ++i) {
        if (messageLabel(i + 1) == label)
            return sourceOf(parts.messages[i]);
    }
    return nothing(name, label);
}

MailText mailText(std::string_view bytes) {
    MailText mail;
    const Handle<GMimeParser> parser = parserOver(bytes, GMIME_FORMAT_MESSAGE);
    const Handle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return mail;
    if (isSavedPage(message.get())) {
        if (GMimePart* page = savedPage(message.get()))
            mail.page = decodedText(page);
        return mail;
    }
    for (const char* name : {"From", "To", "Cc", "Date", "Subject"}) {
        if (std::string value = headerOf(GMIME_OBJECT(message.get()), name); !value.empty())
            mail.headers.emplace_back(name, std::move(value));
    }
    Parts parts;
    parts.collect(g_mime_message_get_mime_part(message.get()));
    for (GMimePart* part : parts.texts) {
        const std::string text = decodedText(part);
        if (isType(GMIME_OBJECT(part), "text", "html")) {
            for (const Block& block : blocksOfHtmlFragment(text))
                mail.text += block.text + "\n\n";
        } else {
            mail.text += text + "\n\n";
        }
    }
    for (std::size_t i = 0; i < parts.files.size(); ++i)
        mail.files.push_back(fileLabel(parts, i));
    for (std::size_t i = 0; i < parts.messages.size(); ++i)
        mail.files.push_back(messageLabel(i + 1));
    return mail;
}

} // namespace reading
