// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commandtable.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QWidget>

namespace views {
namespace {

constexpr CommandKind kLine = CommandKind::Separator;
constexpr KeyScope kLists = KeyScope::Lists;
constexpr KeyScope kTimeline = KeyScope::Timeline;

#define TEXT(text) QT_TRANSLATE_NOOP("views", text) // packaging/translate knows it by its name
#define LINE(menu)                                                                                                     \
    CommandRow {                                                                                                       \
        nullptr, menu, nullptr, "", KeyScope::Window, kLine                                                            \
    }

// Menus inside of menus: paths name them, and each part of a path is translated by itself.
[[maybe_unused]] constexpr const char* kInnerMenus[] = {
    TEXT("S&ort hits"), TEXT("&Theme"), TEXT("La&nes below the causes"), TEXT("Ti&meline keys"), TEXT("Time &zone")};

const CommandRow kRows[] = {
    {"case.new", TEXT("&File"), TEXT("&New case…"), "Ctrl+N"},
    {"case.open", TEXT("&File"), TEXT("&Open case…"), "Ctrl+O"},
    {"case.recent", TEXT("&File"), TEXT("Open &recent"), "", KeyScope::Window, CommandKind::Submenu},
    {"case.copy", TEXT("&File"), TEXT("Save a cop&y…"), ""},
    {"case.merge", TEXT("&File"), TEXT("&Merge another case…"), ""},
    LINE("&File"),
    {"import.files", TEXT("&File"), TEXT("&Import files…"), "Ctrl+I"},
    {"import.folder", TEXT("&File"), TEXT("Import &folder…"), "Ctrl+Shift+I"},
    {"import.paste", TEXT("&File"), TEXT("&Paste article…"), "Ctrl+Shift+V"},
    {"import.watch", TEXT("&File"), TEXT("&Watch a folder…"), ""},
    {"import.unwatch", TEXT("&File"), TEXT("&Stop watching"), ""},
    LINE("&File"),
    {"report.pdf", TEXT("&File"), TEXT("Report as P&DF…"), "Ctrl+P"},
    {"report.export", TEXT("&File"), TEXT("&Export…"), "Ctrl+Shift+E"},
    LINE("&File"),
    {"case.close", TEXT("&File"), TEXT("&Close case"), "Ctrl+W"},
    {"app.quit", TEXT("&File"), TEXT("&Quit"), "Ctrl+Q"},

    {"edit.undo", TEXT("&Edit"), TEXT("&Undo"), "Ctrl+Z"},
    {"edit.redo", TEXT("&Edit"), TEXT("&Redo"), "Ctrl+Shift+Z Ctrl+Y"},
    {"edit.history", TEXT("&Edit"), TEXT("His&tory…"), "Ctrl+Alt+Z"},
    LINE("&Edit"),
    {"edit.find", TEXT("&Edit"), TEXT("&Find"), "Ctrl+F"},
    {"reader.find", TEXT("&Edit"), TEXT("Find &in the document…"), "Ctrl+Shift+F"},
    {"reader.findnext", TEXT("&Edit"), TEXT("Find ne&xt"), "F3"},
    {"reader.findprevious", TEXT("&Edit"), TEXT("Find pre&vious"), "Shift+F3"},
    {"search.save", TEXT("&Edit"), TEXT("&Save this search…"), "Ctrl+S"},
    {"search.recent", TEXT("&Edit"), TEXT("Recent searc&hes"), "", KeyScope::Window, CommandKind::Submenu},
    {"search.relevance", "&Edit/S&ort hits", TEXT("By &relevance"), "", KeyScope::Window, CommandKind::Choice},
    {"search.newest", "&Edit/S&ort hits", TEXT("&Newest first"), "", KeyScope::Window, CommandKind::Choice},
    {"search.oldest", "&Edit/S&ort hits", TEXT("&Oldest first"), "", KeyScope::Window, CommandKind::Choice},
    {"search.source", "&Edit/S&ort hits", TEXT("By so&urce"), "", KeyScope::Window, CommandKind::Choice},
    {"edit.clearfilters", TEXT("&Edit"), TEXT("&Clear search and filters"), "Ctrl+Shift+X"},
    LINE("&Edit"),
    {"edit.quote", TEXT("&Edit"), TEXT("Copy &quote and source"), "Ctrl+Alt+C"},
    {"edit.date", TEXT("&Edit"), TEXT("Set publication &date…"), "Ctrl+D"},
    {"edit.zone", TEXT("&Edit"), TEXT("Set time &zone…"), "Ctrl+Shift+D"},
    {"edit.document", TEXT("&Edit"), TEXT("&Edit title, source, author…"), "Ctrl+E"},

    {"decide.confirm", TEXT("&Decide"), TEXT("&Confirm claim, accept contradiction"), "Y", kLists},
    {"decide.reject", TEXT("&Decide"), TEXT("&Reject claim, dismiss contradiction"), "X", kLists},
    {"decide.note", TEXT("&Decide"), TEXT("&Note on the contradiction or document…"), "N", kLists},
    {"decide.star", TEXT("&Decide"), TEXT("&Star the document"), "*", kLists},
    {"decide.tag", TEXT("&Decide"), TEXT("&Tags of the document…"), "T", kLists},
    {"decide.compare", TEXT("&Decide"), TEXT("Com&pare the two sides"), "C", kLists},
    {"decide.edit", TEXT("&Decide"), TEXT("Correct claim, time or &date…"), "E", kLists},
    {"decide.zone", TEXT("&Decide"), TEXT("Time &zone of the selected documents…"), "Z", kLists},

    {"view.zoomin", TEXT("&View"), TEXT("Zoom &in"), "Ctrl+= Ctrl++"},
    {"view.zoomout", TEXT("&View"), TEXT("Zoom &out"), "Ctrl+-"},
    {"view.fitselection", TEXT("&View"), TEXT("Fit &selection"), "F", kLists},
    {"view.fitall", TEXT("&View"), TEXT("Fit &all"), "Shift+F", kLists},
    {"timeline.zoomin", "&View/Ti&meline keys", TEXT("Zoom &in at the pointer"), "W", kTimeline},
    {"timeline.zoomout", "&View/Ti&meline keys", TEXT("Zoom &out at the pointer"), "S", kTimeline},
    {"timeline.panleft", "&View/Ti&meline keys", TEXT("&Earlier"), "A", kTimeline},
    {"timeline.panright", "&View/Ti&meline keys", TEXT("&Later"), "D", kTimeline},
    {"timeline.previousevent", "&View/Ti&meline keys", TEXT("&Previous event"), "Left", kTimeline},
    {"timeline.nextevent", "&View/Ti&meline keys", TEXT("&Next event"), "Right", kTimeline},
    {"timeline.previousinlane", "&View/Ti&meline keys", TEXT("Pre&vious in the lane"), ",", kTimeline},
    {"timeline.nextinlane", "&View/Ti&meline keys", TEXT("Ne&xt in the lane"), ".", kTimeline},
    {"timeline.knownat", TEXT("&View"), TEXT("As it could be &known at a moment"), "K", kTimeline},
    {"timeline.knownback", "&View/Ti&meline keys", TEXT("When the l&ast became known"), "Shift+K", kTimeline},
    {"timeline.knownnext", "&View/Ti&meline keys", TEXT("When the next became &known"), "Ctrl+Shift+K", kTimeline},
    {"timeline.foldgaps", TEXT("&View"), TEXT("Fol&d empty stretches"), "G", kTimeline, CommandKind::Check},
    {"timeline.sources", "&View/La&nes below the causes", TEXT("&Sources"), "", KeyScope::Window, CommandKind::Choice},
    {"timeline.speakers", "&View/La&nes below the causes", TEXT("S&peakers"), "", KeyScope::Window,
     CommandKind::Choice},
    {"timeline.incidents", "&View/La&nes below the causes", TEXT("&Incidents"), "", KeyScope::Window,
     CommandKind::Choice},
    {"timeline.tags", "&View/La&nes below the causes", TEXT("&Tags"), "", KeyScope::Window, CommandKind::Choice},
    {"timeline.alllanes", TEXT("&View"), TEXT("Sho&w hidden lanes"), ""},
    {"timeline.animate", TEXT("&View"), TEXT("Mo&ve when zooming"), "", KeyScope::Window, CommandKind::Check},
    {"timeline.copypicture", TEXT("&View"), TEXT("&Copy timeline as picture"), "Ctrl+Shift+C"},
    LINE("&View"),
    {"theme.system", "&View/&Theme", TEXT("As the &system"), "", KeyScope::Window, CommandKind::Choice},
    {"theme.light", "&View/&Theme", TEXT("&Light"), "", KeyScope::Window, CommandKind::Choice},
    {"theme.dark", "&View/&Theme", TEXT("&Dark"), "", KeyScope::Window, CommandKind::Choice},
    {"theme.contrast", "&View/&Theme", TEXT("&High contrast"), "", KeyScope::Window, CommandKind::Choice},
    {"zone.utc", "&View/Time &zone", TEXT("&UTC"), "", KeyScope::Window, CommandKind::Choice},
    {"zone.local", "&View/Time &zone", TEXT("&Local time"), "", KeyScope::Window, CommandKind::Choice},
    LINE("&View"),
    {"view.facets", TEXT("&View"), TEXT("Incidents and &facets"), "F8", KeyScope::Window, CommandKind::Check},
    {"view.timeline", TEXT("&View"), TEXT("Time&line"), "F9", KeyScope::Window, CommandKind::Check},
    {"view.reader", TEXT("&View"), TEXT("&Reader"), "F10", KeyScope::Window, CommandKind::Check},
    LINE("&View"),
    {"view.save", TEXT("&View"), TEXT("Save this vi&ew…"), "Ctrl+Shift+S"},
    {"view.reset", TEXT("&View"), TEXT("Reset the la&yout"), ""},

    {"go.back", TEXT("&Go"), TEXT("&Back"), "Alt+Left"},
    {"go.forward", TEXT("&Go"), TEXT("&Forward"), "Alt+Right"},
    LINE("&Go"),
    {"go.previouscontradiction", TEXT("&Go"), TEXT("&Previous contradiction"), "[", kLists},
    {"go.nextcontradiction", TEXT("&Go"), TEXT("&Next contradiction"), "]", kLists},
    LINE("&Go"),
    {"go.unseen", TEXT("&Go"), TEXT("Next docu&ment not seen yet"), "U", kLists},
    {"go.unchecked", TEXT("&Go"), TEXT("Next claim not chec&ked yet"), "Shift+U", kLists},
    LINE("&Go"),
    {"go.date", TEXT("&Go"), TEXT("Go to &date…"), "Ctrl+G"},
    {"go.known", TEXT("&Go"), TEXT("Kno&wn at a moment…"), "Ctrl+Alt+K"},
    {"go.original", TEXT("&Go"), TEXT("Document’s ori&ginal"), "Ctrl+Shift+O"},
    {"go.versions", TEXT("&Go"), TEXT("Document’s &versions"), "Ctrl+Shift+R"},
    LINE("&Go"),
    {"tab.contradictions", TEXT("&Go"), TEXT("Contr&adictions"), "Alt+1"},
    {"tab.claims", TEXT("&Go"), TEXT("&Claims"), "Alt+2"},
    {"tab.documents", TEXT("&Go"), TEXT("D&ocuments"), "Alt+3"},
    {"tab.evidence", TEXT("&Go"), TEXT("&Evidence matrix"), "Alt+4"},
    {"tab.importlog", TEXT("&Go"), TEXT("&Import log"), "Alt+5"},

    {"incident.all", TEXT("&Incident"), TEXT("&All incidents"), "Alt+0"},
    {"incident.previous", TEXT("&Incident"), TEXT("&Previous incident"), "Alt+PgUp"},
    {"incident.next", TEXT("&Incident"), TEXT("&Next incident"), "Alt+PgDown"},
    LINE("&Incident"),
    {"incident.list", TEXT("&Incident"), TEXT("&Show"), "", KeyScope::Window, CommandKind::Submenu},
    LINE("&Incident"),
    {"incident.move", TEXT("&Incident"), TEXT("&Move the document to"), "", KeyScope::Window, CommandKind::Submenu},
    {"incident.leave", TEXT("&Incident"), TEXT("&Take the document out"), ""},
    {"incident.merge", TEXT("&Incident"), TEXT("Mer&ge its incident with"), "", KeyScope::Window, CommandKind::Submenu},

    {"tools.palette", TEXT("&Tools"), TEXT("&Command palette…"), "Ctrl+K Ctrl+Shift+P"},
    {"tools.sources", TEXT("&Tools"), TEXT("S&ources and speakers…"), "Ctrl+Shift+G"},
    {"tools.reanalyse", TEXT("&Tools"), TEXT("&Analyse the whole case again"), ""},
    {"tools.limits", TEXT("&Tools"), TEXT("&Limits for reading…"), ""},
    {"tools.keys", TEXT("&Tools"), TEXT("&Keys…"), ""},
    {"tools.settings", TEXT("&Tools"), TEXT("&Settings…"), "Ctrl+,"},

    {"help.here", TEXT("&Help"), TEXT("&Help on this"), "F1"},
    {"help.manual", TEXT("&Help"), TEXT("&Manual"), ""},
    {"help.why", TEXT("&Help"), TEXT("&Why is this marked?"), "Shift+F1"},
    LINE("&Help"),
    {"help.keys", TEXT("&Help"), TEXT("Sheet of &keys"), "?"},
    {"help.sample", TEXT("&Help"), TEXT("&Look at the sample case"), ""},
    LINE("&Help"),
    {"help.about", TEXT("&Help"), TEXT("&About Faultline"), ""},
};
#undef TEXT
#undef LINE

QString translated(const char* text) {
    return QCoreApplication::translate("views", text);
}

QString settingOf(const QString& id) {
    return QStringLiteral("keys/") + id;
}

QList<QKeySequence> builtInKeys(const CommandRow& row) {
    QList<QKeySequence> keys;
    for (const QString& each : QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys.append(QKeySequence(each, QKeySequence::PortableText));
    return keys;
}

const CommandRow* rowOf(const QString& id) {
    for (const CommandRow& row : kRows) {
        if (row.id && id == QLatin1String(row.id))
            return &row;
    }
    return nullptr;
}

// Keys of a letter belong to the list or timeline that has the focus, and it keeps the focus while a menu is open: the
// letters are the menu's then.
class MenuLetters : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu*>(watched)) {
            constexpr auto kPlain = Qt::ShiftModifier | Qt::KeypadModifier;
            if (!(static_cast<QKeyEvent*>(event)->modifiers() & ~kPlain))
                event->accept();
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

std::span<const CommandRow> commandRows() {
    return kRows;
}

CommandTable::CommandTable(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(new MenuLetters(this));
    QHash<QString, QActionGroup*> groups;
    for (const CommandRow& row : kRows) {
        if (!row.id || row.kind == CommandKind::Submenu)
            continue;
        makeAction(row);
        if (row.kind != CommandKind::Choice)
            continue;
        QActionGroup*& group = groups[QLatin1String(row.menu)];
        if (!group)
            group = new QActionGroup(this);
        group->addAction(m_actions.value(QLatin1String(row.id)));
    }
}

void CommandTable::makeAction(const CommandRow& row) {
    const QString id = QLatin1String(row.id);
    auto* action = new QAction(translated(row.text), this);
    action->setObjectName(id);
    action->setCheckable(row.kind == CommandKind::Check || row.kind == CommandKind::Choice);
    const QSettings settings;
    action->setShortcuts(
        settings.contains(settingOf(id))
            ? QKeySequence::listFromString(settings.value(settingOf(id)).toString(), QKeySequence::PortableText)
            : builtInKeys(row));
    action->setShortcutContext(row.scope == KeyScope::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    m_actions.insert(id, action);
}

QAction* CommandTable::action(const QString& id) const {
    QAction* action = m_actions.value(id);
    Q_ASSERT_X(action, "CommandTable", qPrintable(id));
    return action;
}

void CommandTable::setKeys(const QString& id, const QList<QKeySequence>& keys) {
    QSettings().setValue(settingOf(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    action(id)->setShortcuts(keys);
}

void CommandTable::resetKeys(const QString& id) {
    QSettings().remove(settingOf(id));
    if (const CommandRow* row = rowOf(id))
        action(id)->setShortcuts(builtInKeys(*row));
}

QString CommandTable::holderOf(const QKeySequence& keys) const {
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        if (it.value()->shortcuts().contains(keys))
            return it.key();
    }
    return {};
}

namespace {

// Without mnemonic and dots.
QString plain(QString text) {
    text.replace(QLatin1String("&&"), QLatin1String("\1")).remove(u'&').replace(u'\1', u'&');
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text.trimmed(); // German puts a space before the dots
}

} // namespace

QString CommandTable::plainText(const QAction& action) {
    return plain(action.text());
}

QString CommandTable::fullText(const CommandRow& row) const {
    const QString text = plainText(*action(QLatin1String(row.id)));
    const QString submenu = QString::fromUtf8(row.menu).section(u'/', 1);
    return submenu.isEmpty()
               ? text
               : tr("%1: %2", "submenu: command").arg(plain(translated(submenu.toUtf8().constData())), text);
}

QMenu* CommandTable::menuOf(QMenuBar& bar, const QString& path) {
    if (QMenu* known = m_menus.value(path))
        return known;
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    QMenu* menu = slash < 0
                      ? bar.addMenu(translated(path.toUtf8().constData()))
                      : menuOf(bar, path.left(slash))->addMenu(translated(path.mid(slash + 1).toUtf8().constData()));
    menu->setToolTipsVisible(true);
    m_menus.insert(path, menu);
    return menu;
}

void CommandTable::fill(QMenuBar& bar) {
    for (const CommandRow& row : kRows) {
        QMenu* menu = menuOf(bar, QString::fromUtf8(row.menu));
        if (row.kind == CommandKind::Separator)
            menu->addSeparator();
        else if (row.kind == CommandKind::Submenu)
            m_submenus.insert(QLatin1String(row.id), menu->addMenu(translated(row.text)));
        else
            menu->addAction(action(QLatin1String(row.id)));
    }
}

void CommandTable::addKeys(QWidget& widget, KeyScope scope) const {
    for (const CommandRow& row : kRows) {
        if (row.id && row.scope == scope)
            widget.addAction(action(QLatin1String(row.id)));
    }
}

} // namespace views
