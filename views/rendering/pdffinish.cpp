// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pdffinish.h"

#include "views/rendering/reporttr.h"

#include <QColorSpace>
#include <QDateTime>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include <exception>

namespace rendering {
namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString& text) {
    return Handle::newUnicodeString(text.toStdString());
}

Handle destinationOf(std::vector<QPDFPageObjectHelper>& pages, int page, double y) {
    Handle destination = Handle::newArray();
    destination.appendItem(pages[std::min(static_cast<std::size_t>(page), pages.size() - 1)].getObjectHandle());
    destination.appendItem(Handle::newName("/XYZ"));
    destination.appendItem(Handle::newNull());
    destination.appendItem(Handle::newReal(y, 2));
    destination.appendItem(Handle::newNull());
    return destination;
}

// Entries [from, to) become children of `parent`; deeper ones children of those (PDF 32000-1, 12.3.3).
class OutlineTree {
public:
    OutlineTree(QPDF& pdf, std::vector<QPDFPageObjectHelper> pages, const PdfFinish& finish)
        : m_pdf(pdf)
        , m_pages(std::move(pages))
        , m_finish(finish) {}

    Handle build() {
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        addChildren(root, 0, m_finish.outline.size(), 0);
        return root;
    }

private:
    Handle item(const OutlineEntry& entry, const Handle& parent) {
        Handle node = m_pdf.makeIndirectObject(Handle::newDictionary());
        node.replaceKey("/Title", unicode(entry.title));
        node.replaceKey("/Parent", parent);
        node.replaceKey("/Dest", destinationOf(m_pages, entry.page, m_finish.pageHeight - entry.y + 8));
        return node;
    }

    void addChildren(Handle parent, std::size_t from, std::size_t to, int level) {
        Handle previous = Handle::newNull();
        int count = 0;
        for (std::size_t at = from; at < to; ++count) {
            std::size_t next = at + 1;
            while (next < to && m_finish.outline[next].level > level)
                ++next;
            Handle node = item(m_finish.outline[at], parent);
            addChildren(node, at + 1, next, level + 1);
            if (previous.isNull()) {
                parent.replaceKey("/First", node);
            } else {
                previous.replaceKey("/Next", node);
                node.replaceKey("/Prev", previous);
            }
            previous = node;
            at = next;
        }
        if (count == 0)
            return;
        parent.replaceKey("/Last", previous);
        // Chapters stand open, what is below them closed (a negative count).
        parent.replaceKey("/Count", Handle::newInteger(level == 0 ? count : -count));
    }

    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    const PdfFinish& m_finish;
};

// What is the same in all links stands once in memory.
class Links {
public:
    Links(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages, const PdfFinish& finish)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_finish(finish) {}

    void add() {
        for (const PageLink& link : m_finish.links) {
            const auto place = m_finish.places.find(link.place);
            if (place == m_finish.places.end() || static_cast<std::size_t>(link.page) >= m_pages.size())
                continue;
            Handle page = m_pages[static_cast<std::size_t>(link.page)].getObjectHandle();
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", Handle::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation(link, place->second)));
        }
    }

private:
    Handle annotation(const PageLink& link, const PagePlace& place) {
        Handle area = Handle::newArray();
        for (const double edge :
             {link.area.left(), m_finish.pageHeight - link.area.bottom(), link.area.right(),
              m_finish.pageHeight - link.area.top()})
            area.appendItem(Handle::newReal(edge, 2));
        Handle made = Handle::newDictionary();
        made.replaceKey("/Type", m_type);
        made.replaceKey("/Subtype", m_subtype);
        made.replaceKey("/Rect", area);
        made.replaceKey("/Border", m_border);
        made.replaceKey("/F", m_flags);
        made.replaceKey("/Dest", destination(link.place, place));
        return made;
    }

    const Handle& destination(const QString& name, const PagePlace& place) {
        auto found = m_destinations.find(name);
        if (found == m_destinations.end())
            found =
                m_destinations
                    .emplace(
                        name,
                        m_pdf.makeIndirectObject(destinationOf(m_pages, place.page, m_finish.pageHeight - place.y + 8)))
                    .first;
        return found->second;
    }

    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper>& m_pages;
    const PdfFinish& m_finish;
    std::map<QString, Handle> m_destinations;
    const Handle m_type = Handle::newName("/Annot");
    const Handle m_subtype = Handle::newName("/Link");
    const Handle m_border = Handle::parse("[0 0 0]");
    const Handle m_flags = Handle::newInteger(4); // printed: PDF/A wants it said
};

// The colours are those of sRGB (PDF/A wants an output intent where colours are of the device).
void addOutputIntent(QPDF& pdf, Handle& root) {
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    Handle stream = pdf.newStream(profile.toStdString());
    stream.getDict().replaceKey("/N", Handle::newInteger(3));
    Handle intent = Handle::newDictionary();
    intent.replaceKey("/Type", Handle::newName("/OutputIntent"));
    intent.replaceKey("/S", Handle::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Handle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", stream);
    Handle intents = Handle::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    root.replaceKey("/OutputIntents", intents);
}

QDateTime utc(const PdfFinish& finish) {
    return QDateTime::fromMSecsSinceEpoch(*finish.made, Qt::UTC);
}

std::string xmpOf(const PdfFinish& finish, const std::string& producer) {
    const auto text = [](const QString& words) { return printable(words).toHtmlEscaped().toStdString(); };
    std::string xmp =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        text(finish.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!finish.author.isEmpty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + text(finish.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    xmp += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + text(finish.subject) +
           "</rdf:li></rdf:Alt></dc:description>\n"
           "<xmp:CreatorTool>Faultline " FAULTLINE_VERSION "</xmp:CreatorTool>\n";
    if (finish.made) {
        const std::string moment = utc(finish).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")).toStdString();
        xmp += "<xmp:CreateDate>" + moment + "</xmp:CreateDate><xmp:ModifyDate>" + moment + "</xmp:ModifyDate>\n";
    }
    if (!producer.empty())
        xmp += "<pdf:Producer>" + text(QString::fromStdString(producer)) + "</pdf:Producer>\n";
    return xmp + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

// The same words stand in the information dictionary and in the XMP packet.
void describe(QPDF& pdf, Handle& root, const PdfFinish& finish) {
    std::string producer;
    Handle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.replaceKey("/Title", unicode(finish.title));
        info.replaceKey("/Subject", unicode(finish.subject));
        info.replaceKey("/Creator", unicode(QStringLiteral("Faultline " FAULTLINE_VERSION)));
        if (!finish.author.isEmpty())
            info.replaceKey("/Author", unicode(finish.author));
        // The same case gives the same bytes: when it was printed is not part of it.
        info.removeKey("/CreationDate");
        info.removeKey("/ModDate");
        if (finish.made) {
            const std::string moment = utc(finish).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
            info.replaceKey("/CreationDate", Handle::newString(moment));
            info.replaceKey("/ModDate", Handle::newString(moment));
        }
        if (info.getKey("/Producer").isString())
            producer = info.getKey("/Producer").getUTF8Value();
    }
    Handle metadata = pdf.newStream(xmpOf(finish, producer));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    const QString language = Report::tr("en", "ISO 639 code of the language of this catalogue");
    root.replaceKey("/Lang", Handle::newString(language.toStdString()));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/PageLabels", Handle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

// PDF/A-3 wants an attachment to be tied to the document and to say what it is to it.
void attach(QPDF& pdf, Handle& root, const PdfFinish::Attachment& attachment) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(
        pdf, QUtil::file_provider(attachment.path.toLocal8Bit().toStdString()));
    stream.setSubtype(attachment.type);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
    file.setDescription(attachment.about.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
    Handle associated = Handle::newArray();
    associated.appendItem(file.getObjectHandle());
    root.replaceKey("/AF", associated);
}

// Thrown through qpdf and caught below.
struct Stopped : std::exception {};
struct Full : std::exception {};

class DevicePipeline : public Pipeline {
public:
    explicit DevicePipeline(QIODevice& device)
        : Pipeline("report", nullptr)
        , m_device(device) {}
    void write(const unsigned char* data, std::size_t length) override {
        const auto size = static_cast<qint64>(length);
        if (m_device.write(reinterpret_cast<const char*>(data), size) != size)
            throw Full();
    }
    void finish() override {}

private:
    QIODevice& m_device;
};

class Progress : public QPDFWriter::ProgressReporter {
public:
    explicit Progress(const PdfFinish& finish)
        : m_finish(finish) {}
    void reportProgress(int percent) override {
        if (m_finish.stop && m_finish.stop->load())
            throw Stopped();
        if (m_finish.progress)
            m_finish.progress(percent);
    }

private:
    const PdfFinish& m_finish;
};

void writeFinished(const QString& path, QIODevice& out, const PdfFinish& finish) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile(path.toLocal8Bit().constData());
    Handle root = pdf.getRoot();
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (!pages.empty()) {
        Links(pdf, pages, finish).add();
        if (!finish.outline.empty()) {
            root.replaceKey("/Outlines", OutlineTree(pdf, pages, finish).build());
            root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        }
    }
    describe(pdf, root, finish);
    addOutputIntent(pdf, root);
    if (!finish.attachment.path.isEmpty())
        attach(pdf, root, finish.attachment);
    QPDFWriter writer(pdf);
    DevicePipeline pipeline(out);
    writer.setOutputPipeline(&pipeline);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.registerProgressReporter(std::make_shared<Progress>(finish));
    writer.write();
}

} // namespace

core::Result<void> finishPdf(const QString& path, QIODevice& out, const PdfFinish& finish) {
    try {
        writeFinished(path, out, finish);
        return {};
    } catch (const Stopped&) {
        return core::fail(core::ErrorCode::Cancelled, "The report was cancelled; nothing was written.");
    } catch (const Full&) {
        return core::fail(
            core::ErrorCode::ReadOnly, "The report cannot be written: " + out.errorString().toStdString() + ".");
    } catch (const std::exception& error) {
        return core::fail(core::ErrorCode::Internal, std::string("The report could not be finished: ") + error.what());
    }
}

} // namespace rendering
