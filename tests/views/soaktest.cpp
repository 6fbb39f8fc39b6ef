// SPDX-License-Identifier: GPL-3.0-or-later
// Someone who does anything at all: seeded random commands, keys, clicks and words through the real window, over the
// sample case. Nothing crashes, nothing hangs, Qt complains of nothing, and the case is whole afterwards.
// FAULTLINE_SOAK says how many actions (2,000 without it), FAULTLINE_SEED which; a failure names the action. Runs of
// more than five minutes need QTEST_FUNCTION_TIMEOUT (ms).
#include "models/core/snapshot.h"
#include "models/store/casefile.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/commandtable.h"
#include "views/dialogs/palettedialog.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMutex>
#include <QScopeGuard>
#include <QTimer>
#include <QUndoStack>
#include <QWheelEvent>
#include <QtTest>
#include <array>
#include <cstdio>
#include <malloc.h>
#include <random>

using testsupport::WindowFixture;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int kFew = 500; // each takes many times as long
#else
constexpr int kFew = 2000;
#endif
constexpr int kPatience = 60'000;
constexpr int kAnswer = 5; // ms until a window that waits for an answer gets one
constexpr int kMostImports = 20;

// Not taken: what leaves the case or the program, and what asks the desktop for a file.
bool isLeftOut(const QString& id) {
    static const QStringList left = {
        QStringLiteral("app.quit"),     QStringLiteral("case.close"),    QStringLiteral("case.recent"),
        QStringLiteral("help.sample"),  QStringLiteral("import.files"),  QStringLiteral("import.folder"),
        QStringLiteral("import.watch"), QStringLiteral("report.export"), QStringLiteral("case.merge"),
        QStringLiteral("case.open"),    QStringLiteral("case.new")};
    return left.contains(id);
}

class Hand : public QObject {
    Q_OBJECT
public:
    Hand(WindowFixture& fixture, unsigned seed)
        : m_f(fixture)
        , m_random(seed) {
        QTimer::singleShot(kAnswer, this, &Hand::answer);
        for (const char* scheme : {"file", "http", "https"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "leave");
    }
    ~Hand() override {
        for (const char* scheme : {"file", "http", "https"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    void act() {
        static const std::array<std::pair<int, void (Hand::*)()>, 10> kActions = {{
            {30, &Hand::command},
            {25, &Hand::key},
            {14, &Hand::click},
            {6, &Hand::choose},
            {6, &Hand::menu},
            {5, &Hand::words},
            {5, &Hand::wheel},
            {4, &Hand::dragOnTimeline},
            {4, &Hand::undoOrRedo},
            {1, &Hand::bringArticle},
        }};
        int which = below(100);
        for (const auto& [share, action] : kActions) {
            if (which < share) {
                (this->*action)();
                break;
            }
            which -= share;
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_stuck = !QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, kPatience);
    }
    bool isStuck() const { return m_stuck; } // behind a window that takes no answer
    // What was done last, for whoever looks for the reason of a failure.
    QString last() const { return m_last; }

public slots:
    void leave(const QUrl&) {}

private:
    int below(int count) { return count <= 0 ? 0 : int(m_random() % unsigned(count)); }
    template <typename T>
    T oneOf(const QList<T>& list) {
        return list[below(int(list.size()))];
    }

    // Windows that wait for an answer get one, though not a name of a file.
    void answer() {
        QTimer::singleShot(kAnswer, this, &Hand::answer); // an answer may bring up another question
        if (QWidget* popup = QApplication::activePopupWidget()) {
            auto* menu = qobject_cast<QMenu*>(popup);
            const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
            QAction* action = actions.isEmpty() ? nullptr : oneOf(actions);
            const bool takes = action && action->isEnabled() && !action->isSeparator() && !action->menu() &&
                               !isLeftOut(action->objectName()) && below(2) == 0;
            popup->close();
            if (takes)
                action->trigger();
            return;
        }
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (!qobject_cast<QFileDialog*>(dialog) && below(3) > 0) {
            QWidget* focus = dialog->focusWidget() ? dialog->focusWidget() : dialog;
            QTest::keyClick(focus, static_cast<Qt::Key>(Qt::Key_A + below(26)));
            QTest::keyClick(focus, below(2) == 0 ? Qt::Key_Tab : Qt::Key_Down);
            // Commands are taken by command(); the palette would offer those that are left out as well.
            if (below(3) == 0 && !qobject_cast<views::PaletteDialog*>(dialog))
                QTest::keyClick(focus, Qt::Key_Return);
            return;
        }
        dialog->reject();
    }

    QWidget* window() {
        QList<QWidget*> shown;
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each->windowType() != Qt::ToolTip)
                shown.append(each);
        }
        return shown.isEmpty() || below(3) > 0 ? &m_f.window() : oneOf(shown);
    }

    void command() {
        const auto rows = views::commandRows();
        const views::CommandRow& row = rows[std::size_t(below(int(rows.size())))];
        if (row.kind == views::CommandKind::Separator || row.kind == views::CommandKind::Submenu ||
            isLeftOut(QString::fromLatin1(row.id)))
            return;
        m_last = QStringLiteral("command %1").arg(QString::fromLatin1(row.id));
        QAction* action = m_f.window().commands().action(QString::fromLatin1(row.id));
        if (action->isEnabled())
            action->trigger();
    }
    void key() {
        static const QList<Qt::Key> keys = {
            Qt::Key_Up,     Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,  Qt::Key_PageDown, Qt::Key_PageUp,
            Qt::Key_Home,   Qt::Key_End,  Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,      Qt::Key_Space,
            Qt::Key_Delete, Qt::Key_Menu, Qt::Key_Y,      Qt::Key_X,      Qt::Key_C,        Qt::Key_E,
            Qt::Key_N,      Qt::Key_K,    Qt::Key_U,      Qt::Key_F,      Qt::Key_W,        Qt::Key_S};
        static const QList<Qt::KeyboardModifiers> with = {
            Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
        QWidget* at = window();
        if (at->focusWidget())
            at = at->focusWidget();
        const Qt::Key which = oneOf(keys);
        const Qt::KeyboardModifiers modifiers = oneOf(with);
        if (modifiers == Qt::ControlModifier && which == Qt::Key_W)
            return; // closes the case
        m_last = QStringLiteral("key %1 on %2").arg(which).arg(at->objectName());
        QTest::keyClick(at, which, modifiers);
    }
    void click() {
        QWidget* top = window();
        const QPoint at(below(top->width()), below(top->height()));
        QWidget* widget = top->childAt(at);
        if (!widget)
            return;
        m_last = QStringLiteral("click on %1 %2")
                     .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        const QPoint there = widget->mapFrom(top, at);
        const Qt::KeyboardModifiers with = below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier;
        if (below(6) == 0)
            QTest::mouseDClick(widget, Qt::LeftButton, with, there);
        else
            QTest::mouseClick(widget, Qt::LeftButton, with, there);
    }
    void menu() {
        QWidget* top = window();
        const QPoint at(below(top->width()), below(top->height()));
        QWidget* widget = top->childAt(at);
        if (!widget)
            return;
        m_last = QStringLiteral("menu of %1").arg(widget->objectName());
        const QPoint there = widget->mapFrom(top, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, there, widget->mapToGlobal(there));
        QCoreApplication::sendEvent(widget, &event);
    }
    void words() {
        static const QStringList queries = {
            QStringLiteral("attack"),
            QStringLiteral("\"power cut"),
            QStringLiteral("source:"),
            QStringLiteral("-denied OR ("),
            QStringLiteral("cause:ddos"),
            QStringLiteral("before:2023 is:undated"),
            QStringLiteral("has:contradiction"),
            QStringLiteral("zzzz"),
            QString(),
            QStringLiteral("NEAR(a b)"),
            QStringLiteral("c*"),
            QStringLiteral("' ; drop table")};
        auto* edit = m_f.find<QLineEdit>("searchEdit");
        m_last = QStringLiteral("words");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, oneOf(queries));
        if (edit->text().isEmpty() || below(2) == 0)
            edit->clear();
    }
    void wheel() {
        auto* view = m_f.find<QWidget>("timelineView");
        if (!view || !view->isVisible())
            return;
        m_last = QStringLiteral("wheel");
        const QPoint at(below(view->width()), below(view->height()));
        QWheelEvent event(
            at, view->mapToGlobal(at), QPoint(), QPoint(0, below(2) == 0 ? 120 : -120), Qt::NoButton,
            below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &event);
    }
    void dragOnTimeline() {
        auto* area = m_f.find<QWidget>("timelineView");
        QWidget* view = area ? area->findChild<QWidget*>(QStringLiteral("qt_scrollarea_viewport")) : nullptr;
        if (!view || !view->isVisible())
            return;
        m_last = QStringLiteral("drag on the timeline");
        const auto somewhere = [&] { return QPoint(below(view->width()), below(view->height())); };
        const Qt::KeyboardModifiers with = below(2) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::mousePress(view, Qt::LeftButton, with, somewhere());
        for (int i = 0; i < 4; ++i) {
            const QPoint at = somewhere();
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, with);
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, with, somewhere());
    }
    // What decisions are about.
    void choose() {
        const core::SnapshotPtr shot = m_f.session().snapshot();
        if (!shot || shot->documents.empty())
            return;
        m_last = QStringLiteral("choose");
        const auto& contradictions = shot->findings.contradictions;
        if (!contradictions.empty() && below(2) == 0) {
            m_f.state().select({contradictions[std::size_t(below(int(contradictions.size())))].id, 0, -1, -1});
            return;
        }
        const core::DocumentRecord& record = shot->documents[std::size_t(below(int(shot->documents.size())))];
        if (record.claims.empty())
            m_f.state().selectDocument(record.id);
        else
            m_f.state().selectClaim({record.id, below(int(record.claims.size()))});
    }
    void undoOrRedo() {
        m_last = QStringLiteral("undo or redo");
        m_f.trigger(below(3) > 0 ? "edit.undo" : "edit.redo");
    }
    void bringArticle() {
        if (m_imports++ >= kMostImports)
            return;
        m_last = QStringLiteral("import");
        m_f.session().importPaths({m_f.write(
            QStringLiteral("late-%1.txt").arg(m_imports),
            QStringLiteral(
                "Larkline speaks again\n\nHarbour Post, %1 October 2025\n\nThe Larkline outage was caused by "
                "a failed update, engineer number %2 said. It was not an attack.\n")
                .arg(14 + m_imports % 10)
                .arg(m_imports)
                .toUtf8())});
    }

    WindowFixture& m_f;
    std::mt19937 m_random;
    QString m_last;
    int m_imports = 0;
    bool m_stuck = false;
};

// What Qt complains about is a mistake of ours, but for what the offscreen platform cannot do.
QMutex complaintsMutex; // workers complain, too
QStringList complaintsSoFar;
QStringList complaints() {
    const QMutexLocker lock(&complaintsMutex);
    return complaintsSoFar;
}
void listen(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(QLatin1String("This plugin does not support"))) {
        const QMutexLocker lock(&complaintsMutex);
        complaintsSoFar.append(text);
    }
}

bool settled(WindowFixture& f) {
    return QTest::qWaitFor([&] { return !f.session().isBusy(); }, kPatience);
}

} // namespace

class SoakTest : public QObject {
    Q_OBJECT
private slots:
    void anythingAtAll() {
        const int wanted = qEnvironmentVariableIntValue("FAULTLINE_SOAK");
        const int actions = wanted > 0 ? wanted : kFew;
        const auto seed = unsigned(qEnvironmentVariableIntValue("FAULTLINE_SEED")) + 1U;
        WindowFixture f;
        QVERIFY(f.newCase());
        QStringList samples;
        for (const QFileInfo& each : QDir(QStringLiteral(PROJECT_DIR "/resources/samples")).entryInfoList(QDir::Files))
            samples.append(each.filePath());
        QVERIFY(f.import(samples));
        {
            const QtMessageHandler before = qInstallMessageHandler(listen);
            const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
            Hand hand(f, seed);
            for (int i = 0; i < actions; ++i) {
                hand.act();
                QVERIFY2(
                    f.session().isOpen(),
                    qPrintable(QStringLiteral("the case was closed by action %1: %2").arg(i).arg(hand.last())));
                QVERIFY2(!hand.isStuck(), qPrintable(hand.last()));
                QVERIFY2(
                    complaints().isEmpty(),
                    qPrintable(QStringLiteral("action %1, %2: %3").arg(i).arg(hand.last(), complaints().value(0))));
                if ((i + 1) % 1000 == 0) {
                    std::printf("%d actions, %zu kB in use\n", i + 1, std::size_t(mallinfo2().uordblks) / 1024);
                    std::fflush(stdout); // a run of hours is looked at while it runs
                }
            }
            QVERIFY(settled(f));
        }
        // Everything can be taken back, and the file is whole.
        QUndoStack& undo = *f.state().undoStack();
        while (undo.canUndo()) {
            const int before = undo.index();
            undo.undo();
            QVERIFY(settled(f));
            QVERIFY2(undo.index() < before, "an undo that undoes nothing");
        }
        const QString path = f.session().casePath();
        QVERIFY(f.close());
        auto file = store::CaseFile::open(path.toStdString(), store::OpenMode::ReadOnly);
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        const auto wrong = file->check();
        QVERIFY(wrong);
        QVERIFY2(wrong->empty(), wrong->empty() ? "" : wrong->front().c_str());
    }
};

FAULTLINE_TEST(SoakTest)
#include "soaktest.moc"
