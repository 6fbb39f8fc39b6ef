// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pdffile.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace rendering {
namespace {

using Handle = QPDFObjectHandle;

class IntoFile : public Pipeline {
public:
    explicit IntoFile(PdfFile& file)
        : Pipeline("report", nullptr)
        , m_file(file) {}
    void write(const unsigned char* data, std::size_t length) override {
        m_file.write({reinterpret_cast<const char*>(data), length});
        m_written += length;
    }
    void finish() override {}
    std::size_t written() const { return m_written; }

private:
    PdfFile& m_file;
    std::size_t m_written = 0;
};

// An attached file may be large: it is deflated as it is copied.
bool isAttachment(Handle& stream) {
    return stream.getDict().getKey("/Type").isNameAndEquals("/EmbeddedFile");
}

} // namespace

PdfFile::PdfFile(QIODevice& out, int objects, std::function<void()> beforeEach)
    : m_out(out)
    , m_beforeEach(std::move(beforeEach))
    , m_places(static_cast<std::size_t>(objects) + 1) {
    write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"); // the second line tells programs that it is not text
}

void PdfFile::write(std::string_view bytes) {
    const auto size = static_cast<qint64>(bytes.size());
    if (m_out.write(bytes.data(), size) != size)
        throw Full();
    m_hash.addData({bytes.data(), size});
    m_at += size;
}

void PdfFile::begin(int number) {
    m_beforeEach();
    m_places.at(static_cast<std::size_t>(number)) = m_at;
    write(std::to_string(number) + " 0 obj\n");
}

void PdfFile::end() {
    write("\nendobj\n");
}

void PdfFile::copy(const std::vector<Handle>& roots, int from, int to) {
    std::set<int> met;
    std::vector<Handle> open(roots.rbegin(), roots.rend());
    while (!open.empty()) {
        Handle object = open.back();
        open.pop_back();
        if (object.isIndirect()) {
            const int number = object.getObjectID();
            if ((from <= number && number < to) || !met.insert(number).second)
                continue;
            begin(number);
            if (object.isStream())
                copyStream(object);
            else
                write(object.unparseResolved());
            end();
        }
        if (object.isStream())
            object = object.getDict();
        if (object.isArray()) {
            for (const Handle& each : object.aitems())
                open.push_back(each);
        } else if (object.isDictionary()) {
            for (const auto& [key, value] : object.ditems())
                open.push_back(value);
        }
    }
}

void PdfFile::copyStream(Handle stream) {
    Handle dictionary = stream.getDict().shallowCopy();
    if (!isAttachment(stream)) {
        const auto data = stream.getRawStreamData();
        dictionary.replaceKey("/Length", Handle::newInteger(static_cast<long long>(data->getSize())));
        write(dictionary.unparseResolved());
        write("\nstream\n");
        write({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
        write("\nendstream");
        return;
    }
    // How long it is is known at its end: it stands in the next object.
    m_places.push_back(0);
    const int length = static_cast<int>(m_places.size()) - 1;
    dictionary.removeKey("/Length");
    dictionary.replaceKey("/Filter", Handle::newName("/FlateDecode"));
    std::string head = dictionary.unparseResolved();
    head.replace(head.rfind(">>"), 2, "/Length " + std::to_string(length) + " 0 R >>\nstream\n");
    write(head);
    IntoFile file(*this);
    Pl_Flate deflated("attachment", &file, Pl_Flate::a_deflate);
    stream.pipeStreamData(&deflated, 0, qpdf_dl_none);
    write("\nendstream\nendobj\n");
    begin(length);
    write(std::to_string(file.written()));
}

void PdfFile::finish(const Handle& root, const Handle& info) {
    const qint64 table = m_at;
    const std::size_t count = m_places.size();
    write("xref\n0 " + std::to_string(count) + '\n');
    std::vector<std::size_t> nextFree(count);
    for (std::size_t i = count, next = 0; i-- > 0;) {
        nextFree[i] = next;
        if (m_places[i] == 0)
            next = i;
    }
    for (std::size_t i = 0; i < count; ++i) {
        std::array<char, 24> entry{};
        const bool isFree = m_places[i] == 0;
        std::snprintf(
            entry.data(), entry.size(), "%010lld %05d %c \n",
            isFree ? static_cast<long long>(nextFree[i]) : static_cast<long long>(m_places[i]),
            i == 0   ? 65535
            : isFree ? 1
                     : 0,
            isFree ? 'f' : 'n');
        write(entry.data());
    }
    const std::string id = m_hash.result().toHex().toStdString();
    write(
        "trailer\n<< /Size " + std::to_string(count) + " /Root " + Handle(root).unparse() + " /Info " +
        Handle(info).unparse() + " /ID [<" + id + "> <" + id + ">] >>\nstartxref\n" + std::to_string(table) +
        "\n%%EOF\n");
}

} // namespace rendering
