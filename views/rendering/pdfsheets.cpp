// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pdfsheets.h"

#include <utility>

namespace rendering {
namespace {

constexpr std::size_t kMostWaiting = 64; // so that they do not pile up in memory

} // namespace

PdfSheets::PdfSheets(QIODevice& file, const std::function<void(QPdfWriter&)>& setUp, const std::atomic<bool>* stop)
    : m_device(std::make_unique<QPdfWriter>(&file))
    , m_stop(stop) {
    setUp(*m_device);
}

PdfSheets::~PdfSheets() {
    end();
}

PainterCanvas& PdfSheets::nextSheet() {
    if (m_canvas)
        m_canvas->newPage();
    else
        m_canvas = std::make_unique<PainterCanvas>(*m_device);
    return *m_canvas;
}

PainterCanvas& PdfSheets::newSheet() {
    ++m_count;
    return nextSheet();
}

void PdfSheets::paintLater(Paint paint) {
    ++m_count;
    std::unique_lock lock(m_mutex);
    if (!m_thread.joinable())
        m_thread = std::jthread([this] { work(); });
    m_changed.wait(lock, [this] { return m_waiting.size() < kMostWaiting; });
    m_waiting.push_back(std::move(paint));
    m_changed.notify_all();
}

PdfSheets::Paint PdfSheets::next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
    if (m_waiting.empty())
        return {};
    Paint paint = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_all();
    return paint;
}

void PdfSheets::work() {
    while (const Paint paint = next()) { // to the end in any case: the other thread waits for room
        try {
            if (!m_failure && (!m_stop || !m_stop->load(std::memory_order_relaxed)))
                nextSheet().figure(paint);
        } catch (...) {
            m_failure = std::current_exception();
        }
    }
    m_canvas.reset(); // here, with the fonts of this thread
}

void PdfSheets::finish() {
    end();
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

void PdfSheets::end() {
    if (m_thread.joinable()) {
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = true;
            m_changed.notify_all();
        }
        m_thread.join();
    }
    m_canvas.reset();
    m_device.reset();
}

} // namespace rendering
