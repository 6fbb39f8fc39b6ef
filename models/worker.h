// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A thread that does one thing after the other. post() may be called from any thread; the destructor lets what was
// posted finish and then ends the thread, so whoever owns a Worker must first make long work stop.

#include <QObject>
#include <QThread>
#include <functional>

namespace models {

class Worker {
public:
    explicit Worker(const QString& name) {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker() {
        post([this] { m_thread.quit(); });
        m_thread.wait();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(std::function<void()> work) {
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_context; // lives on the thread
};

} // namespace models
