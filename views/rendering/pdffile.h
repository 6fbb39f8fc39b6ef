// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A PDF written object by object, front to back, so that no more than one of them is in memory (PDF 32000-1, 7.5):
// whole objects of a qpdf document, and what is made while it is written. Its identifier depends on nothing but its
// bytes. Throws Full where the device takes no more; what qpdf throws is let through. One thread at a time.

#include <QCryptographicHash>
#include <QIODevice>
#include <exception>
#include <functional>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <string_view>
#include <vector>

namespace rendering {

class PdfFile {
public:
    struct Full : std::exception {};

    // Objects have numbers from 1 up to `objects`; those that are never written are free. `beforeEach` object is called
    // and may throw.
    PdfFile(QIODevice& out, int objects, std::function<void()> beforeEach);

    void begin(int number);
    void write(std::string_view bytes);
    void end();
    // The objects themselves and all that they lead to, but for numbers [from, to).
    void copy(const std::vector<QPDFObjectHandle>& roots, int from, int to);
    // Table of objects and trailer.
    void finish(const QPDFObjectHandle& root, const QPDFObjectHandle& info);

private:
    void copyStream(QPDFObjectHandle stream);

    QIODevice& m_out;
    std::function<void()> m_beforeEach;
    std::vector<qint64> m_places; // by number; 0: free
    qint64 m_at = 0;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
};

} // namespace rendering
