// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A case that can only be read, told to the person before it: why, what can be done about it, and at each command that
// would change it the same reason. GUI thread.

#include <QString>
#include <functional>
#include <span>

namespace models {
class Session;
}

namespace views {

class CommandTable;
struct Message;

// The topic of the message.
inline const QString kReadOnlyTopic = QStringLiteral("readonly");

// Why, for a session whose case can only be read; a sentence.
QString readOnlyText(const models::Session& session);
// The same with what helps: another try where somebody else writes to it, a copy where it is write-protected.
Message readOnlyMessage(models::Session& session, std::function<void()> saveCopy);

// The commands that change a case, by id.
std::span<const char* const> changingCommands();
// While the case can only be read they cannot be chosen, and say why; otherwise they are left as they are.
void explainReadOnly(const CommandTable& commands, const models::Session& session);

} // namespace views
