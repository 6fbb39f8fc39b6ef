// SPDX-License-Identifier: GPL-3.0-or-later
// What holds up the window on a large case: `benchmark_window CASE`. A session of work (opening, tabs, incidents,
// facets, search, contradictions, a decision and its undoing, known-at) goes through the real window; for each act the
// longest that one event took the thread of the window is told, in processor time of that thread, with the object that
// got it. The case is not kept: give a copy (tests/benchmarks/largecase makes one). Target: 16 ms.
#include "models/session.h"
#include "tests/benchmarks/ratio.h"
#include "views/commandtable.h"
#include "views/mainwindow.h"
#include "views/triage.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>
#include <ctime>
#include <string>

namespace {

constexpr int kQuiet = 700;     // ms without an event that took long, after which an act is over
constexpr int kLongest = 60000; // ms for an act

double threadTime() { // ms
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class Watched : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread() || m_depth > 0) // workers take their events by way of it, too
            return QApplication::notify(receiver, event);
        const QString what =
            QStringLiteral("%1 %2 (%3)")
                .arg(
                    QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName(),
                    QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())));
        ++m_depth;
        const double before = threadTime();
        const bool done = QApplication::notify(receiver, event);
        const double took = threadTime() - before;
        --m_depth;
        total += took;
        if (took > 16)
            ++over;
        if (took > worst) {
            worst = took;
            worstOf = what;
        }
        return done;
    }
    void begin() {
        worst = total = 0;
        over = 0;
        worstOf.clear();
    }

    double worst = 0, total = 0;
    int over = 0;
    QString worstOf;

private:
    int m_depth = 0;
};

// Over when nothing took long for a while and `done` says so.
void act(
    Watched& application, const char* name, const std::function<void()>& what,
    const std::function<bool()>& done = [] { return true; }) {
    application.begin();
    const double before = threadTime();
    what();
    const double itself = threadTime() - before;
    QElapsedTimer all, quiet;
    all.start();
    quiet.start();
    double seen = 0;
    while ((quiet.elapsed() < kQuiet || !done()) && all.elapsed() < kLongest) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
        if (application.total > seen + 2)
            quiet.restart();
        seen = application.total;
    }
    if (itself > application.worst) {
        application.worst = itself;
        application.worstOf = QStringLiteral("the act itself");
    }
    benchmark::row((std::string("window: ") + name).c_str(), application.worst, "ms", benchmark::Wanted::AtMost, 16);
    std::printf(
        "%-34s %8.1f ms  %3d over 16 ms  %s\n", name, application.worst, application.over + (itself > 16 ? 1 : 0),
        qPrintable(application.worstOf));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watched application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "Give a copy of a case.\n");
        return 2;
    }
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("faultline-benchmark"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    models::Session session;
    views::MainWindow window(session);
    window.resize(1440, 900);
    window.show();
    const auto run = [&](const char* id) {
        return [&window, id] { window.commands().action(QLatin1String(id))->trigger(); };
    };
    act(
        application, "open", [&] { session.open(QString::fromLocal8Bit(argv[1]), false); },
        [&] { return !session.snapshot()->documents.empty(); });
    std::printf(
        "%zu documents, %zu incidents, %zu contradictions\n", session.snapshot()->documents.size(),
        session.snapshot()->findings.incidents.size(), session.snapshot()->findings.contradictions.size());
    for (const char* id :
         {"tab.claims", "tab.documents", "tab.evidence", "tab.contradictions", "go.nextcontradiction",
          "go.nextcontradiction", "decide.compare", "incident.next", "incident.all", "view.zoomin", "view.fitall",
          "timeline.knownat", "timeline.knownnext", "edit.clearfilters", "go.unseen", "go.unchecked", "tools.palette"})
        act(application, id, run(id));
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (each != &window)
            each->close();
    }
    act(application, "search", [&] {
        views::Filter filter;
        filter.query = QStringLiteral("router");
        window.state().setFilter(filter);
    });
    act(application, "one cause", [&] {
        views::Filter filter;
        filter.causes = {QStringLiteral("power")};
        window.state().setFilter(filter);
    });
    act(application, "no filter", run("edit.clearfilters"));
    core::SnapshotPtr before = session.snapshot();
    const auto changed = [&] { return session.snapshot() != before; };
    if (!before->findings.contradictions.empty()) {
        const core::Contradiction& first = before->findings.contradictions.front();
        const bool accepted = first.state == core::ContradictionState::Accepted;
        act(
            application, "decide on a contradiction",
            [&] {
                views::setState(
                    {session, window.state(), before}, first.id,
                    accepted ? core::ContradictionState::Open : core::ContradictionState::Accepted);
            },
            changed);
    }
    before = session.snapshot();
    act(application, "undo", run("edit.undo"), changed);
    before.reset();
    act(application, "sources and speakers", run("tools.sources"));
    return 0;
}
