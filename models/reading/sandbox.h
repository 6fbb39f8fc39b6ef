// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the worker process takes away from itself before it reads a stranger's bytes (setrlimit, Landlock, seccomp).
// Once given up nothing comes back. Call from the main thread, before any other thread, in this order.

#include "models/reading/reader.h"

namespace reading {

void limitResources(const ReadLimits& limits);
// No file but the system's own: libraries, fonts, zones. Where the system does not offer it (Linux before 5.13,
// some containers), files can still be read, and with the calls below neither written nor sent.
bool giveUpFiles(); // false: not offered
// No network, no new programs or processes, no writing to files. False when the system does not offer it; the limits
// hold all the same.
bool giveUpSystemCalls();

} // namespace reading
