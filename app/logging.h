// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the programs log: standard error and a rotating file under the XDG state folder
// ($XDG_STATE_HOME/faultline/faultline.log). Qt's messages go the same way. Call once, from main, before anything logs.

namespace app {

enum class LogLevel { Warnings, Info, Debug };

// A state folder that cannot be written is no error: standard error alone is used then.
void startLogging(LogLevel level);

} // namespace app
