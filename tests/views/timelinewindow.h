// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A timeline panel in a window of its own, and hands for it, for tests.

#include "models/session.h"
#include "tests/support/samplesnapshot.h"
#include "views/timeline/timelinepanel.h"
#include "views/viewstate.h"

#include <QWheelEvent>
#include <QtTest>

namespace testsupport {

using namespace views;

// A panel on a made-up case, shown. Zooms at once, unless a test wants to see the movement.
struct TimelineWindow {
    explicit TimelineWindow(core::SnapshotPtr snapshot = testsupport::sampleSnapshot(), QSize size = {808, 520})
        : panel(session, state) {
        panel.view()->setAnimated(false);
        panel.resize(size);
        panel.showSnapshot(std::move(snapshot));
        panel.show();
        panel.activateWindow();
        panel.view()->setFocus();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&panel);
    }
    const rendering::TimelineScene& scene() { return panel.view()->scene(); }
    QWidget* canvas() { return panel.view()->viewport(); }
    core::TimeInterval range() const { return state.range(); }
    core::Millis length() const { return range().latest - range().earliest; }
    const rendering::SceneMark* mark(const core::MarkPosition& at) {
        for (const rendering::SceneMark& each : scene().marks) {
            if (each.at.lane == at.lane && each.at.row == at.row && at.index >= each.fold.first &&
                at.index < each.fold.first + each.fold.marks)
                return &each;
        }
        return nullptr;
    }
    QPoint pointOf(core::ClaimRef claim) {
        const rendering::SceneMark* found = mark(panel.view()->layoutShown().findClaim(claim));
        return found ? found->rect.center().toPoint() : QPoint(-1, -1);
    }
    QPoint pointOf(core::DocumentId document) {
        for (const core::MarkPosition& at : panel.view()->layoutShown().findDocument(document)) {
            const rendering::SceneMark* found = mark(at);
            if (found && found->kind == core::RowKind::Boxes)
                return found->rect.center().toPoint();
        }
        return {-1, -1};
    }
    void wheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(
            at, canvas()->mapToGlobal(QPointF(at)), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }
    void drag(QWidget* on, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true) {
        QTest::mousePress(on, Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i)
            move(on, from + (to - from) * i / 4, modifiers);
        if (release)
            QTest::mouseRelease(on, Qt::LeftButton, modifiers, to);
    }
    static void move(QWidget* on, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QMouseEvent event(QEvent::MouseMove, to, on->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(on, &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(panel.view(), key, modifiers); }

    models::Session session;
    ViewState state;
    TimelinePanel panel;
};

} // namespace testsupport
