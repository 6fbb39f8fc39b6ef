// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pdffinish.h"

#include "views/rendering/reporttr.h"

#include "views/rendering/pdffile.h"
#include "views/rendering/pdffonts.h"

#include <QColorSpace>
#include <QDateTime>
#include <QFile>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QUtil.hh>

#include <algorithm>
#include <array>
#include <charconv>
#include <exception>
#include <ranges>
#include <stdexcept>

namespace rendering {
namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString& text) {
    return Handle::newUnicodeString(text.toStdString());
}

constexpr double kAbove = 8; // points of a place that are shown above it

Handle destinationOf(const std::vector<Handle>& pages, int page, double y) {
    Handle destination = Handle::newArray();
    destination.appendItem(pages[std::min(static_cast<std::size_t>(page), pages.size() - 1)]);
    destination.appendItem(Handle::newName("/XYZ"));
    destination.appendItem(Handle::newNull());
    destination.appendItem(Handle::newReal(y, 2));
    destination.appendItem(Handle::newNull());
    return destination;
}

// Entries [from, to) become children of `parent`; deeper ones children of those (PDF 32000-1, 12.3.3).
class OutlineTree {
public:
    OutlineTree(QPDF& pdf, const std::vector<Handle>& pages, double height, const PdfFinish& finish)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_height(height)
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
        node.replaceKey("/Dest", destinationOf(m_pages, entry.page, m_height - entry.y + kAbove));
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
    const std::vector<Handle>& m_pages;
    double m_height;
    const PdfFinish& m_finish;
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

std::string momentOf(const PdfFinish& finish) {
    return utc(finish).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
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

// The same words stand in the information dictionary and in the XMP packet. When it was printed is no part of them: the
// same case gives the same bytes.
Handle describe(QPDF& pdf, Handle& root, const PdfFinish& finish) {
    const std::string producer = std::string("Qt ") + qVersion();
    Handle info = pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", unicode(finish.title));
    info.replaceKey("/Subject", unicode(finish.subject));
    info.replaceKey("/Creator", unicode(QStringLiteral("Faultline " FAULTLINE_VERSION)));
    info.replaceKey("/Producer", Handle::newString(producer));
    if (!finish.author.isEmpty())
        info.replaceKey("/Author", unicode(finish.author));
    if (finish.made) {
        info.replaceKey("/CreationDate", Handle::newString(momentOf(finish)));
        info.replaceKey("/ModDate", Handle::newString(momentOf(finish)));
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
    return info;
}

// PDF/A-3 wants an attachment to be tied to the document and to say what it is to it.
void attach(QPDF& pdf, Handle& root, const PdfFinish& finish) {
    const PdfFinish::Attachment& attachment = finish.attachment;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(
        pdf, QUtil::file_provider(attachment.path.toLocal8Bit().toStdString()));
    stream.setSubtype(attachment.type);
    if (finish.made)
        stream.setModDate(momentOf(finish));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
    file.setDescription(attachment.about.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
    Handle associated = Handle::newArray();
    associated.appendItem(file.getObjectHandle());
    root.replaceKey("/AF", associated);
}

// Thrown and caught below.
struct Stopped : std::exception {};

// A document of objects that qpdf holds and of pages, which are written as they come.
class Document {
public:
    Document(const PdfPages& pages, const PdfFinish& finish)
        : m_pages(pages)
        , m_finish(finish) {
        for (QPDF* each : {&m_pdf, &m_here, &m_background})
            each->setSuppressWarnings(true);
        m_pdf.emptyPDF();
        m_fonts = m_pdf.makeIndirectObject(Handle::newDictionary());
        m_tree = m_pdf.makeIndirectObject(Handle::newDictionary());
    }

    void write(QIODevice& out) {
        takeSheets(m_here, m_pages.sheets, false);
        takeSheets(m_background, m_pages.background, true);
        takeFonts();
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Catalog"));
        root.replaceKey("/Pages", m_tree);
        m_pdf.getTrailer().replaceKey("/Root", root);
        for (std::size_t i = 0; i < m_pages.records.size(); ++i) // their numbers alone: they are written by hand
            m_places.push_back(m_pdf.makeIndirectObject(Handle::newDictionary()));
        if (!m_finish.outline.empty()) {
            root.replaceKey("/Outlines", OutlineTree(m_pdf, m_places, m_pages.size.height(), m_finish).build());
            root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        }
        const Handle info = describe(m_pdf, root, m_finish);
        addOutputIntent(m_pdf, root);
        if (!m_finish.attachment.path.isEmpty())
            attach(m_pdf, root, m_finish);
        writeAll(out, root, info);
    }

private:
    int count() const { return static_cast<int>(m_pages.records.size()); }
    int numberOf(int page) const { return m_places.front().getObjectID() + page; }

    void throwWhenStopped() const {
        if (m_finish.stop && m_finish.stop->load())
            throw Stopped();
    }

    // The pages of a file of sheets become figures that pages show (PDF 32000-1, 8.10).
    void takeSheets(QPDF& file, const QString& path, bool isOfBackground) {
        if (path.isEmpty())
            return;
        file.processFile(path.toLocal8Bit().constData());
        int number = 0;
        for (QPDFPageObjectHelper& sheet : QPDFPageDocumentHelper(file).getAllPages()) {
            throwWhenStopped();
            Handle page = sheet.getObjectHandle();
            Handle form = page.getKey("/Contents");
            Handle dictionary = form.getDict();
            dictionary.replaceKey("/Type", Handle::newName("/XObject"));
            dictionary.replaceKey("/Subtype", Handle::newName("/Form"));
            Handle box = page.getKey("/MediaBox");
            // Qt rounds the sheet's height: its upper edge is that of the page.
            const double off = m_pages.size.height() - box.getArrayItem(3).getNumericValue();
            dictionary.replaceKey("/BBox", box);
            dictionary.replaceKey("/Matrix", Handle::parse("[1 0 0 1 0 " + decimal(off) + ']'));
            dictionary.replaceKey("/Resources", page.getKey("/Resources"));
            m_sheets.emplace(PdfCanvas::sheetName(number++, isOfBackground), m_pdf.copyForeignObject(form));
        }
    }

    void takeFonts() {
        auto pages = QPDFPageDocumentHelper(m_pages.fonts->file()).getAllPages();
        if (pages.empty())
            return;
        Handle all = pages[0].getObjectHandle().getKey("/Resources").getKey("/Font");
        for (const auto& [name, font] : all.ditems())
            m_fonts.replaceKey(name, m_pdf.copyForeignObject(font));
    }

    void writeAll(QIODevice& out, const Handle& root, const Handle& info) {
        const int firstContent = static_cast<int>(m_pdf.getObjectCount()) + 1;
        PdfFile file(out, firstContent + count() - 1, [this] { throwWhenStopped(); });
        writePages(file, firstContent);
        std::vector<Handle> roots{root, info, m_fonts};
        for (const auto& [name, sheet] : m_sheets)
            roots.push_back(sheet);
        roots.push_back(m_tree);
        file.copy(roots, numberOf(0), numberOf(count()));
        file.finish(root, info);
    }

    void writePages(PdfFile& file, int firstContent) {
        QFile contents(m_pages.pages);
        if (!contents.open(QIODevice::ReadOnly))
            throw std::runtime_error(contents.errorString().toStdString());
        Handle kids = Handle::newArray();
        auto link = m_finish.links.begin();
        for (int i = 0; i < count(); ++i) {
            if (m_finish.progress)
                m_finish.progress(100 * i / count());
            auto linksEnd = link;
            while (linksEnd != m_finish.links.end() && linksEnd->page == i)
                ++linksEnd;
            const PdfPageRecord& record = m_pages.records[static_cast<std::size_t>(i)];
            file.begin(numberOf(i));
            file.write(pageObject(record, firstContent + i, {link, linksEnd}));
            file.end();
            link = linksEnd;
            const bool whole = record.size >= 0 && contents.seek(record.at);
            const QByteArray operators = whole ? contents.read(record.size) : QByteArray();
            if (!whole || operators.size() != record.size)
                throw std::runtime_error("a page could not be kept on the disk");
            file.begin(firstContent + i);
            file.write("<< /Filter /FlateDecode /Length " + std::to_string(operators.size()) + " >>\nstream\n");
            file.write({operators.constData(), static_cast<std::size_t>(operators.size())});
            file.write("\nendstream");
            file.end();
            kids.appendItem(m_places[static_cast<std::size_t>(i)]);
        }
        m_tree.replaceKey("/Type", Handle::newName("/Pages"));
        m_tree.replaceKey("/Count", Handle::newInteger(count()));
        m_tree.replaceKey("/Kids", kids);
    }

    using LinkRange = std::ranges::subrange<std::vector<PageLink>::const_iterator>;

    std::string pageObject(const PdfPageRecord& record, int content, const LinkRange& links) const {
        std::string object = "<< /Type /Page /Parent " + Handle(m_tree).unparse() + " /MediaBox [0 0 " +
                             decimal(m_pages.size.width()) + decimal(m_pages.size.height()) + "] /Resources << /Font " +
                             Handle(m_fonts).unparse();
        if (!record.sheets.empty()) {
            object += " /XObject <<";
            for (const std::string& name : record.sheets)
                object += name + ' ' + Handle(m_sheets.at(name)).unparse() + ' ';
            object += ">>";
        }
        object += " >> /Contents " + std::to_string(content) + " 0 R";
        std::string annotations;
        for (const PageLink& link : links)
            annotations += annotation(link);
        if (!annotations.empty())
            object += " /Annots [" + annotations + ']';
        return object + " >>";
    }

    // A link; empty where it leads nowhere. "/F 4": it is printed, which PDF/A wants said.
    std::string annotation(const PageLink& link) const {
        const auto place = m_finish.places.find(link.place);
        if (place == m_finish.places.end())
            return {};
        const double height = m_pages.size.height();
        return "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [" + decimal(link.area.left()) +
               decimal(height - link.area.bottom()) + decimal(link.area.right()) + decimal(height - link.area.top()) +
               "] /Dest [" + std::to_string(numberOf(std::min(place->second.page, count() - 1))) + " 0 R /XYZ null " +
               decimal(height - place->second.y + kAbove) + "null] >>\n";
    }

    static std::string decimal(double value) {
        std::array<char, 32> digits{};
        char* end =
            std::to_chars(digits.data(), digits.data() + digits.size() - 1, value, std::chars_format::fixed, 2).ptr;
        *end++ = ' ';
        return {digits.data(), end};
    }

    const PdfPages& m_pages;
    const PdfFinish& m_finish;
    QPDF m_pdf, m_here, m_background;
    std::map<std::string, Handle> m_sheets; // by name
    std::vector<Handle> m_places;           // of pages, in their order
    Handle m_fonts, m_tree;
};

} // namespace

core::Result<void> finishPdf(const PdfPages& pages, QIODevice& out, const PdfFinish& finish) {
    try {
        Document(pages, finish).write(out);
        return {};
    } catch (const Stopped&) {
        return core::fail(core::ErrorCode::Cancelled, "The report was cancelled; nothing was written.");
    } catch (const PdfFile::Full&) {
        return core::fail(
            core::ErrorCode::ReadOnly, "The report cannot be written: " + out.errorString().toStdString() + ".");
    } catch (const std::exception& error) {
        return core::fail(core::ErrorCode::Internal, std::string("The report could not be finished: ") + error.what());
    }
}

} // namespace rendering
