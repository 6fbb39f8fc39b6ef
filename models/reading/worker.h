// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Binary formats (PDF, archives, office documents) are read by `faultline-reader`, a program beside ours, one process a
// file: limited in time, memory and output, without network, unable to write files or start programs. A crash there is
// one file that could not be read. Blocks the calling thread for at most the time limit; any thread.

#include "models/reading/readrun.h"

#include <string>
#include <string_view>

namespace reading {

FormatOf readIsolated(ReadRun& run, std::string_view bytes, const std::string& name);

// The program itself: one task from standard input, its answer to standard output. Returns the exit status.
int runWorker();

} // namespace reading
