// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A value that is made of the whole case: at once from a small case, so that nothing flickers, and on a worker from a
// large one, so that the window never waits. One is made at a time; of those that were asked for meanwhile only the
// last is made, and only what was asked for last is taken. Lives on its owner's thread. What makes the value runs on
// any thread and holds everything by value: it may still run when the owner is gone, and nobody hears of it then.

#include "models/core/snapshot.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <functional>
#include <utility>

namespace models {

// Whether passing over all of the case would be felt as a stutter (16 ms, as measured by tests/benchmarks/window.cpp).
inline bool isLarge(const core::Snapshot& snapshot) {
    constexpr std::size_t kDocuments = 3000, kEvents = 20000, kContradictions = 3000;
    return snapshot.documents.size() >= kDocuments || snapshot.events.size() >= kEvents ||
           snapshot.findings.contradictions.size() >= kContradictions;
}

template <typename Value>
class Latest {
public:
    using Make = std::function<Value()>;
    using Take = std::function<void(Value)>;

    explicit Latest(Take take)
        : m_take(std::move(take)) {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finished(); });
    }

    void want(Make make, bool onWorker) {
        drop();
        if (!onWorker) {
            m_take(make());
            return;
        }
        m_pending = true;
        if (m_watcher.isRunning())
            m_next = std::move(make);
        else
            m_watcher.setFuture(QtConcurrent::run(std::move(make)));
    }
    // What was asked for is not wanted any more.
    void drop() {
        m_pending = false;
        m_next = nullptr;
    }
    bool isPending() const { return m_pending; } // something that was asked for has not been taken yet

private:
    void finished() {
        if (!m_pending) {
            // What nobody wants keeps no case alive. An empty future is cancelled, and finishes once more.
            if (!m_watcher.isCanceled())
                m_watcher.setFuture({});
            return;
        }
        if (Make next = std::exchange(m_next, nullptr)) {
            m_watcher.setFuture(QtConcurrent::run(std::move(next)));
        } else if (QFuture<Value> made = m_watcher.future(); made.resultCount() > 0) {
            m_pending = false;
            m_take(made.takeResult());
        }
    }

    Take m_take;
    QFutureWatcher<Value> m_watcher;
    Make m_next; // to be made once the running one is done
    bool m_pending = false;
};

} // namespace models
