// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages of a PDF of its own that Qt paints, each to be shown as a figure on a page of the report: at once, or in the
// background while the report goes on. What is painted in the background owns what it needs, fonts included: Qt keeps
// what it knows of fonts by thread. Sheets go to the file as they end. One thread gives them out; owns its thread.

#include "views/rendering/pagecanvas.h"

#include <QIODevice>
#include <QPdfWriter>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace rendering {

class PdfSheets {
public:
    // `setUp` gives the device its pages. Once `stop` is set, nothing more is painted.
    PdfSheets(QIODevice& file, const std::function<void(QPdfWriter&)>& setUp, const std::atomic<bool>* stop = nullptr);
    ~PdfSheets();
    PdfSheets(const PdfSheets&) = delete;
    PdfSheets& operator=(const PdfSheets&) = delete;

    int count() const { return m_count; }
    // The sheets are either painted at once, on what this gives, or all in the background.
    PainterCanvas& newSheet();
    void paintLater(std::function<void(QPainter&)> paint);
    // Waits for what is painted and ends the file; throws what painting threw. Nothing may be asked for any more.
    void finish();

private:
    using Paint = std::function<void(QPainter&)>;
    PainterCanvas& nextSheet();
    void work();
    void end();
    Paint next(); // empty at the end

    std::unique_ptr<QPdfWriter> m_device;
    std::unique_ptr<PainterCanvas> m_canvas; // of the background's thread where it has one
    const std::atomic<bool>* m_stop;
    int m_count = 0;
    std::mutex m_mutex; // over what follows
    std::condition_variable m_changed;
    std::deque<Paint> m_waiting;
    bool m_ended = false;
    std::exception_ptr m_failure; // of the background; read when it has ended
    std::jthread m_thread;
};

} // namespace rendering
