// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/mailreader.h"

#include "models/core/text.h"
#include "models/reading/bylines.h"
#include "models/reading/htmlreader.h"
#include "models/reading/mailparts.h"
#include "models/reading/paragraphfilter.h"

#include <memory>

namespace reading {
namespace {

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
        parts.collect(g_mime_message_get_mime_part(message));
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
        std::vector<Block> blocks = blocksOfMessage(parts, m_run.words);
        filterParagraphs(blocks, {document.title, document.author, document.publisher, true, false}, m_run.words);
        assembleBody(blocks, document);
        return document;
    }

    void takeFiles(const Parts& parts) {
        for (std::size_t i = 0; i < parts.files.size(); ++i) {
            const std::string bytes = contentOf(parts.files[i]);
            if (!readInner(m_run, bytes, m_name, fileLabel(parts, i), kAttachment))
                return;
        }
    }

    void takeMessages(const Parts& parts) {
        std::size_t number = 0;
        for (GMimeMessage* inner : parts.messages) {
            const std::string label = messageLabel(++number);
            const std::string inside = m_name + "/" + label;
            if (m_run.depth >= kMostContainers || ++m_run.innerFiles > kMostInnerFiles) {
                m_run.unread.push_back(
                    {inside,
                     {core::ErrorCode::TooLarge, inside + " lies inside too many messages; save it by itself."}});
                return;
            }
            const std::size_t before = m_run.documents.size();
            const std::size_t unread = m_run.unread.size();
            ++m_run.depth;
            const FormatOf outcome = MessageReader(m_run, inside).read(inner);
            --m_run.depth;
            for (std::size_t i = before; i < m_run.documents.size(); ++i)
                m_run.documents[i].evidence.push_back({"file", std::string(kAttachment), label});
            if (!outcome && m_run.unread.size() == unread)
                m_run.unread.push_back({inside, outcome.error()});
        }
    }

    ReadRun& m_run;
    const std::string& m_name;
};

FormatOf readSavedPage(ReadRun& run, GMimeMessage* message, const std::string& name) {
    GMimePart* page = savedPage(message);
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
    std::size_t number = 0;
    while (!g_mime_parser_eos(parser.get())) {
        const Handle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message)
            break;
        const std::string label = messageLabel(++number);
        std::string inside = name;
        inside += '/';
        inside += label;
        if (++run.innerFiles > kMostInnerFiles) {
            run.unread.push_back(
                {name, {core::ErrorCode::TooLarge, name + " holds too many messages; the rest was not read."}});
            break;
        }
        const std::size_t before = run.documents.size();
        const std::size_t unreadBefore = run.unread.size();
        ++run.depth;
        const FormatOf outcome = MessageReader(run, inside).read(message.get());
        --run.depth;
        for (std::size_t i = before; i < run.documents.size(); ++i)
            run.documents[i].evidence.push_back({"file", std::string(kMailboxMessage), label});
        if (!outcome && run.unread.size() == unreadBefore)
            run.unread.push_back({inside, outcome.error()});
    }
    return containerOutcome(run, documents, unread, "mbox", name);
}

} // namespace

FormatOf readMail(ReadRun& run, std::string_view bytes, const std::string& name, bool isMailbox) {
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
