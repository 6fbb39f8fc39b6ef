// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/mailreader.h"

#include "models/core/text.h"
#include "models/reading/bylines.h"
#include "models/reading/charset.h"
#include "models/reading/htmlreader.h"
#include "models/reading/mailtext.h"
#include "models/reading/paragraphfilter.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace reading {
namespace {

constexpr int kMostNesting = 32;         // of multiparts
constexpr std::size_t kMostParts = 2000; // of one message

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Handle = std::unique_ptr<T, Unref>;

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

// What a message is made of, flattened: the text shown, the files that hang on it, the messages inside it.
struct Parts {
    std::vector<GMimePart*> texts; // text/plain or text/html, in order
    std::vector<GMimePart*> files;
    std::vector<GMimeMessage*> messages;
    bool encrypted = false;
    std::size_t seen = 0;

    void collect(GMimeObject* object, int depth) {
        if (!object || depth > kMostNesting || ++seen > kMostParts)
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

private:
    void collectMultipart(GMimeMultipart* multipart, int depth) {
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

    void collectPart(GMimePart* part) {
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

    // Pictures inside the text, signatures and calendar entries are no documents.
    static bool isOrnament(GMimeObject* object, bool attached) {
        return isType(object, "application", "pkcs7-signature") || isType(object, "application", "pgp-signature") ||
               (!attached && (isType(object, "image", "*") || isType(object, "text", "calendar")));
    }
};

void takeDate(GMimeMessage* message, core::Document& document, const analysis::Lexicon& lexicon) {
    GDateTime* date = g_mime_message_get_date(message);
    if (!date)
        return;
    const std::unique_ptr<char, decltype(&g_free)> iso(g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z"), &g_free);
    document.published = iso ? parseDate(iso.get(), lexicon) : std::nullopt;
    if (!document.published)
        return;
    document.published->basis = "mail header Date";
    document.evidence.push_back({"published", "mail header Date", headerOf(GMIME_OBJECT(message), "Date")});
}

// A person writes for the organisation behind the address; any other name is that of the organisation.
void takeSender(GMimeMessage* message, core::Document& document, const ReadingLexicon& words) {
    InternetAddressList* from = g_mime_message_get_from(message);
    if (!from || internet_address_list_length(from) == 0)
        return;
    InternetAddress* first = internet_address_list_get_address(from, 0);
    const std::string name = textOf(internet_address_get_name(first));
    std::string address;
    if (INTERNET_ADDRESS_IS_MAILBOX(first))
        address = textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
    const std::size_t at = address.rfind('@');
    const std::string host = at == std::string::npos ? std::string() : core::lowerAscii(address.substr(at + 1));
    const std::string organisation = headerOf(GMIME_OBJECT(message), "Organization");
    const bool person = looksLikeNames(name, words) && !words.mailRoles.holds(core::lowerAscii(address.substr(0, at)));
    if (person)
        document.author = name;
    if (!organisation.empty())
        document.publisher = organisation;
    else if (!person && !name.empty() && name.find('@') == std::string::npos)
        document.publisher = name;
    else if (!host.empty() && !words.mailHosts.holds(host))
        document.publisher = host;
    if (document.author.empty() && document.publisher.empty())
        document.author = address;
    const std::string raw = headerOf(GMIME_OBJECT(message), "From");
    if (!document.author.empty())
        document.evidence.push_back({"author", "mail header From", raw});
    if (!document.publisher.empty())
        document.evidence.push_back(
            {"publisher", organisation.empty() ? "mail header From" : "mail header Organization", raw});
}

class MessageReader {
public:
    MessageReader(ReadRun& run, const std::string& name)
        : m_run(run)
        , m_name(name) {}

    FormatOf read(GMimeMessage* message) {
        const std::size_t documents = m_run.documents.size();
        const std::size_t unread = m_run.unread.size();
        Parts parts;
        parts.collect(g_mime_message_get_mime_part(message), 0);
        core::Document document = own(message, parts);
        if (!document.body.empty()) {
            if (auto added = addDocument(m_run, std::move(document), m_name); !added)
                return std::unexpected(std::move(added.error()));
        }
        takeFiles(parts);
        takeMessages(parts);
        if (m_run.documents.size() == documents && m_run.unread.size() == unread) {
            return core::fail(
                parts.encrypted ? core::ErrorCode::Unsupported : core::ErrorCode::Empty,
                m_name + (parts.encrypted ? " is encrypted; decrypt it in your mail program and save it again."
                                          : " is a message without text."));
        }
        return containerOutcome(m_run, documents, unread, "eml", m_name);
    }

private:
    core::Document own(GMimeMessage* message, const Parts& parts) {
        core::Document document;
        document.format = "eml";
        document.title = textOf(g_mime_message_get_subject(message));
        if (!document.title.empty())
            document.evidence.push_back({"title", "mail header Subject", document.title});
        takeSender(message, document, m_run.words);
        takeDate(message, document, m_run.lexicon);
        std::vector<Block> blocks;
        for (GMimePart* part : parts.texts) {
            const std::string text = decodedText(part);
            std::vector<Block> more = isType(GMIME_OBJECT(part), "text", "html") ? blocksOfHtmlMail(text, m_run.words)
                                                                                 : blocksOfPlainMail(text, m_run.words);
            const int group = blocks.empty() ? 0 : blocks.back().group + 1;
            for (Block& block : more) {
                block.group += group;
                blocks.push_back(std::move(block));
            }
        }
        filterParagraphs(blocks, {document.title, document.author, document.publisher, true, false}, m_run.words);
        assembleBody(blocks, document);
        return document;
    }

    void takeFiles(const Parts& parts) {
        int number = 0;
        for (GMimePart* part : parts.files) {
            ++number;
            std::string file = textOf(g_mime_part_get_filename(part));
            if (file.empty())
                file = "attachment " + std::to_string(number);
            const std::string bytes = contentOf(part);
            if (!readInner(m_run, bytes, m_name, file, "attachment"))
                return;
        }
    }

    void takeMessages(const Parts& parts) {
        int number = 0;
        for (GMimeMessage* inner : parts.messages) {
            ++number;
            const std::string label = "message " + std::to_string(number);
            const std::string inside = m_name + "/" + label;
            if (m_run.depth >= kMostContainers || ++m_run.innerFiles > kMostInnerFiles) {
                m_run.unread.push_back(
                    {inside,
                     {core::ErrorCode::TooLarge, inside + " lies inside too many messages; save it by itself."}});
                return;
            }
            const std::size_t before = m_run.documents.size();
            ++m_run.depth;
            const FormatOf outcome = MessageReader(m_run, inside).read(inner);
            --m_run.depth;
            for (std::size_t i = before; i < m_run.documents.size(); ++i)
                m_run.documents[i].evidence.push_back({"file", "attachment", label});
            if (!outcome)
                m_run.unread.push_back({inside, outcome.error()});
        }
    }

    ReadRun& m_run;
    const std::string& m_name;
};

Handle<GMimeParser> parserOver(std::string_view bytes, GMimeFormat format) {
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

FormatOf readSavedPage(ReadRun& run, GMimeMessage* message, const std::string& name) {
    GMimePart* page = pageOf(g_mime_message_get_mime_part(message), 0);
    if (!page)
        return core::fail(core::ErrorCode::Empty, name + " is a saved web page without a page in it. Save it again.");
    core::Document document = readHtml(decodedText(page), run.lexicon, run.words);
    document.format = "mhtml";
    std::string address = headerOf(GMIME_OBJECT(message), "Snapshot-Content-Location");
    if (address.empty())
        address = headerOf(GMIME_OBJECT(page), "Content-Location");
    if (document.url.empty() && address.starts_with("http")) {
        document.url = address;
        document.evidence.push_back({"url", "MHTML Content-Location", address});
    }
    // The message's date is when the page was saved and says nothing about when it was published.
    const std::string subject = textOf(g_mime_message_get_subject(message));
    if (document.title.empty() && !subject.empty()) {
        document.title = subject;
        document.evidence.push_back({"title", "MHTML Subject", subject});
    }
    if (auto added = addDocument(run, std::move(document), name); !added)
        return std::unexpected(std::move(added.error()));
    return "mhtml";
}

FormatOf readMailbox(ReadRun& run, std::string_view bytes, const std::string& name) {
    const Handle<GMimeParser> parser = parserOver(bytes, GMIME_FORMAT_MBOX);
    const std::size_t documents = run.documents.size();
    const std::size_t unread = run.unread.size();
    int number = 0;
    while (!g_mime_parser_eos(parser.get())) {
        const Handle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message)
            break;
        const std::string label = "message " + std::to_string(++number);
        std::string inside = name;
        inside += '/';
        inside += label;
        if (++run.innerFiles > kMostInnerFiles) {
            run.unread.push_back(
                {name, {core::ErrorCode::TooLarge, name + " holds too many messages; the rest was not read."}});
            break;
        }
        const std::size_t before = run.documents.size();
        ++run.depth;
        const FormatOf outcome = MessageReader(run, inside).read(message.get());
        --run.depth;
        for (std::size_t i = before; i < run.documents.size(); ++i)
            run.documents[i].evidence.push_back({"file", "message", label});
        if (!outcome)
            run.unread.push_back({inside, outcome.error()});
    }
    return containerOutcome(run, documents, unread, "mbox", name);
}

} // namespace

FormatOf readMail(ReadRun& run, std::string_view bytes, const std::string& name, bool isMailbox) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (isMailbox)
        return readMailbox(run, bytes, name);
    const Handle<GMimeParser> parser = parserOver(bytes, GMIME_FORMAT_MESSAGE);
    const Handle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return core::fail(core::ErrorCode::Malformed, name + " could not be read: the message is damaged.");
    return isSavedPage(message.get()) ? readSavedPage(run, message.get(), name)
                                      : MessageReader(run, name).read(message.get());
}

} // namespace reading
