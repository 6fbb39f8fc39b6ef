// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every command of the window in one table: id, menu, text, default keys. The menus, the sheet of keys and the command
// palette are made from it, and keys that a person has changed are kept in QSettings ("keys/<id>"). Owns the QActions;
// whoever carries a command out connects to its action. GUI thread.

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <cstdint>
#include <span>

class QMenu;
class QMenuBar;

namespace views {

enum class CommandKind : std::uint8_t {
    Plain,
    Check,     // on or off
    Choice,    // one of those with the same submenu
    Separator, // in the menu only
    Submenu,   // id names a menu that is filled while the program runs
};

// Where the keys act: everywhere, in the timeline and all lists, in the timeline only. Single letters never act in the
// whole window, so that typing in a text field stays typing.
enum class KeyScope : std::uint8_t { Window, Lists, Timeline };

struct CommandRow {
    const char* id;
    const char* menu; // "File", or "View/Theme" for a submenu
    const char* text; // with mnemonic; translated in the context "Commands"
    const char* keys; // default keys, separated by a space ("Ctrl+= Ctrl++"); portable text
    KeyScope scope = KeyScope::Window;
    CommandKind kind = CommandKind::Plain;
};
std::span<const CommandRow> commandRows();

class CommandTable : public QObject {
    Q_OBJECT
public:
    explicit CommandTable(QObject* parent = nullptr);

    // Asserts that the id is in the table.
    QAction* action(const QString& id) const;
    QList<QKeySequence> keys(const QString& id) const { return action(id)->shortcuts(); }
    void setKeys(const QString& id, const QList<QKeySequence>& keys); // remembered
    void resetKeys(const QString& id);
    // The command that has the keys already, of whatever scope; empty: none.
    QString holderOf(const QKeySequence& keys) const;
    // For people: "Zoom in" without mnemonic and dots.
    static QString plainText(const QAction& action);
    // With its submenu, for lists of all commands: "Theme: Dark".
    QString fullText(const CommandRow& row) const;
    // A text as it stands, where "&" would mark a mnemonic.
    static QString literal(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

    // Builds the menus; call once. The window's own keys work in the menu bar's window.
    void fill(QMenuBar& bar);
    QMenu* submenu(const QString& id) const { return m_submenus.value(id); }
    // Lets the keys of the scope act while the widget or a child has the focus.
    void addKeys(QWidget& widget, KeyScope scope) const;

private:
    QMenu* menuOf(QMenuBar& bar, const QString& path);
    void makeAction(const CommandRow& row);

    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_menus;    // by path
    QHash<QString, QMenu*> m_submenus; // by id
};

} // namespace views
