// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readonly.h"

#include "models/session.h"
#include "views/commandtable.h"
#include "views/messagearea.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace views {
namespace {

struct ReadOnly {
    Q_DECLARE_TR_FUNCTIONS(views::ReadOnly)
};

using Kind = store::ReadOnlyReason::Kind;

constexpr const char* kChanging[] = {
    "case.merge",    "import.files",  "import.folder",  "import.paste",   "import.watch",   "edit.undo",
    "edit.redo",     "search.save",   "edit.date",      "edit.zone",      "edit.document",  "decide.confirm",
    "decide.reject", "decide.note",   "decide.edit",    "decide.zone",    "decide.star",    "decide.tag",
    "view.save",     "incident.move", "incident.leave", "incident.merge", "tools.reanalyse"};

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

// "ada on castle, since 05/06/2023 14:05", as far as it is known.
QString holderText(const store::LockHolder& holder) {
    QString text = plain(holder.user);
    if (!holder.host.empty())
        text = text.isEmpty() ? plain(holder.host)
                              : ReadOnly::tr("%1 on %2", "user, computer").arg(text, plain(holder.host));
    if (holder.since > 0 && !text.isEmpty())
        text = ReadOnly::tr("%1, since %2", "user and computer, moment")
                   .arg(text, QLocale().toString(QDateTime::fromMSecsSinceEpoch(holder.since), QLocale::ShortFormat));
    return text;
}

} // namespace

QString readOnlyText(const models::Session& session) {
    const store::ReadOnlyReason& reason = session.readOnlyReason();
    const QString name = QFileInfo(session.casePath()).fileName();
    switch (reason.kind) {
    case Kind::Newer:
        return ReadOnly::tr("%1 was written by a newer version of Faultline, so this one only reads it.").arg(name);
    case Kind::OpenElsewhere: {
        const QString holder = holderText(reason.holder);
        return holder.isEmpty()
                   ? ReadOnly::tr("%1 is open in another window, so it can only be read here.").arg(name)
                   : ReadOnly::tr("%1 is open in another window (%2), so it can only be read here.").arg(name, holder);
    }
    case Kind::Unlockable:
        return ReadOnly::tr("%1 can only be read: its file system does not let a program lock it, or another program "
                            "holds it.")
            .arg(name);
    case Kind::None:
    case Kind::Protected:
        break;
    }
    return ReadOnly::tr("%1 can only be read: the file, its folder or its medium is write-protected.").arg(name);
}

Message readOnlyMessage(models::Session& session, std::function<void()> saveCopy) {
    Message message{MessageKind::Notice, kReadOnlyTopic, readOnlyText(session), {}, {}};
    switch (session.readOnlyReason().kind) {
    case Kind::Newer:
        message.text += QLatin1Char(' ') + ReadOnly::tr("Update the program to work on it.");
        break;
    case Kind::OpenElsewhere:
        message.text += QLatin1Char(' ') + ReadOnly::tr("To work on it, close it there.");
        message.actionText = ReadOnly::tr("Try again");
        message.action = [&session, path = session.casePath()] { session.open(path, false); };
        break;
    default:
        message.text += QLatin1Char(' ') + ReadOnly::tr("To work on it, save a copy and open that.");
        message.actionText = ReadOnly::tr("Save a copy…");
        message.action = std::move(saveCopy);
        break;
    }
    return message;
}

std::span<const char* const> changingCommands() {
    return kChanging;
}

void explainReadOnly(const CommandTable& commands, const models::Session& session) {
    const bool readOnly = session.isOpen() && session.snapshot()->readOnly;
    const QString why = readOnly ? readOnlyText(session) : QString();
    for (const char* id : kChanging) {
        QMenu* menu = commands.submenu(QLatin1String(id));
        QAction* action = menu ? menu->menuAction() : commands.action(QLatin1String(id));
        action->setToolTip(why); // none: its name
        if (readOnly)
            action->setEnabled(false);
    }
}

} // namespace views
