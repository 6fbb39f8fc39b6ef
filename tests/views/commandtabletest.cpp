// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commandtable.h"
#include "tests/support/testmain.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

class CommandTableTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        QCoreApplication::setOrganizationName(QStringLiteral("faultline-test"));
        QCoreApplication::setApplicationName(QStringLiteral("faultline-test"));
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings->path());
    }

    void noTwoCommandsShareKeys() {
        const views::CommandTable table;
        QHash<QKeySequence, QString> holders;
        for (const views::CommandRow& row : views::commandRows()) {
            if (!row.id || row.kind == views::CommandKind::Submenu)
                continue;
            const QString id = QLatin1String(row.id);
            for (const QKeySequence& keys : table.keys(id)) {
                QVERIFY2(!keys.isEmpty(), row.id);
                QVERIFY2(!holders.contains(keys), qPrintable(id + u' ' + holders.value(keys)));
                holders.insert(keys, id);
            }
        }
        QVERIFY(holders.size() > 30);
    }

    void singleLettersNeverActInTheWholeWindow() {
        const views::CommandTable table;
        for (const views::CommandRow& row : views::commandRows()) {
            if (!row.id || row.kind == views::CommandKind::Submenu)
                continue;
            for (const QKeySequence& keys : table.keys(QLatin1String(row.id))) {
                const QKeyCombination first = keys[0];
                const bool plain = !(first.keyboardModifiers() & ~Qt::ShiftModifier);
                const bool letter = first.key() >= Qt::Key_A && first.key() <= Qt::Key_Z;
                if (plain && letter)
                    QVERIFY2(row.scope != views::KeyScope::Window, row.id);
            }
        }
    }

    void lettersInAnOpenMenuAreTheMenus() {
        views::CommandTable table;
        QWidget window;
        QMenuBar bar(&window);
        table.fill(bar);
        QWidget timeline(&window);
        timeline.setFocusPolicy(Qt::StrongFocus);
        QAction* zoom = table.action(QStringLiteral("timeline.zoomin"));
        timeline.addAction(zoom);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        timeline.setFocus();
        QAction* watch = table.action(QStringLiteral("import.watch"));
        const QSignalSpy zoomed(zoom, &QAction::triggered);
        const QSignalSpy watched(watch, &QAction::triggered);
        QTest::keyClick(&timeline, Qt::Key_W);
        QCOMPARE(zoomed.size(), 1);
        QMenu* file = nullptr;
        for (QMenu* menu : bar.findChildren<QMenu*>())
            file = menu->actions().contains(watch) ? menu : file;
        QVERIFY(file);
        file->popup(window.mapToGlobal(QPoint()));
        QTest::keyClick(file, Qt::Key_W);
        QCOMPARE(watched.size(), 1);
        QCOMPARE(zoomed.size(), 1);
    }

    void changedKeysAreKeptAndCanBeReset() {
        const QString id = QStringLiteral("go.date");
        {
            views::CommandTable table;
            table.setKeys(id, {QKeySequence(Qt::CTRL | Qt::Key_J)});
            QCOMPARE(table.holderOf(QKeySequence(Qt::CTRL | Qt::Key_J)), id);
        }
        views::CommandTable table;
        QCOMPARE(table.keys(id), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_J)});
        table.resetKeys(id);
        QCOMPARE(table.keys(id), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_G)});
        QVERIFY(table.holderOf(QKeySequence(Qt::CTRL | Qt::Key_J)).isEmpty());
    }

    void everyCommandStandsInAMenu() {
        views::CommandTable table;
        QMenuBar bar;
        table.fill(bar);
        QSet<QString> found;
        const QList<QMenu*> menus = bar.findChildren<QMenu*>();
        for (const QMenu* menu : menus) {
            for (const QAction* action : menu->actions())
                found.insert(action->objectName());
        }
        for (const views::CommandRow& row : views::commandRows()) {
            if (row.id && row.kind != views::CommandKind::Submenu)
                QVERIFY2(found.contains(QLatin1String(row.id)), row.id);
        }
        QCOMPARE(bar.actions().size(), 8);
    }

    void mnemonicsOfAMenuDiffer() {
        views::CommandTable table;
        QMenuBar bar;
        table.fill(bar);
        const QList<QMenu*> menus = bar.findChildren<QMenu*>();
        for (const QMenu* menu : menus) {
            QSet<QChar> used;
            for (const QAction* action : menu->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!used.contains(letter), qPrintable(menu->title() + u' ' + action->text()));
                used.insert(letter);
            }
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_settings;
};

FAULTLINE_TEST(CommandTableTest)
#include "commandtabletest.moc"
