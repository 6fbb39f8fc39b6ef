// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pdffinish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace rendering {
namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString& text) {
    return Handle::newUnicodeString(text.toStdString());
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
        Handle destination = Handle::newArray();
        const auto page = std::min(static_cast<std::size_t>(entry.page), m_pages.size() - 1);
        destination.appendItem(m_pages[page].getObjectHandle());
        destination.appendItem(Handle::newName("/XYZ"));
        destination.appendItem(Handle::newNull());
        destination.appendItem(Handle::newReal(m_finish.pageHeight - entry.y + 8, 2));
        destination.appendItem(Handle::newNull());
        node.replaceKey("/Dest", destination);
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

QByteArray finished(const QByteArray& bytes, const PdfFinish& finish) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    Handle root = pdf.getRoot();
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (!finish.outline.empty() && !pages.empty()) {
        root.replaceKey("/Outlines", OutlineTree(pdf, pages, finish).build());
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }
    root.replaceKey("/Lang", Handle::newString("en"));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Handle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.replaceKey("/Title", unicode(finish.title));
        info.replaceKey("/Subject", unicode(finish.subject));
        info.replaceKey("/Creator", unicode(QStringLiteral("Faultline " FAULTLINE_VERSION)));
        // The same case gives the same bytes: when it was printed is not part of it.
        info.removeKey("/CreationDate");
        info.removeKey("/ModDate");
    }
    root.removeKey("/Metadata");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

core::Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFinish& finish) {
    try {
        return finished(pdf, finish);
    } catch (const std::exception& error) {
        return core::fail(core::ErrorCode::Internal, std::string("The report could not be finished: ") + error.what());
    }
}

} // namespace rendering
