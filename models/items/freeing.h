// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Shared values of a large case whose last owner may be the window: to free a snapshot of 100,000 documents takes some
// tenths of a second, so the window's thread leaves that to a worker. Any thread.

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace models {

template <typename Value>
std::shared_ptr<const Value> freedByWorker(Value value) {
    const auto let = [](const Value* each) {
        const QCoreApplication* application = QCoreApplication::instance();
        const bool window =
            application && !QCoreApplication::closingDown() && QThread::currentThread() == application->thread();
        if (window)
            QThreadPool::globalInstance()->start([each] { delete each; });
        else
            delete each;
    };
    return std::shared_ptr<const Value>(new Value(std::move(value)), let);
}

} // namespace models
