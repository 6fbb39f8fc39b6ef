// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Binary formats (PDF, archives, office documents) are read by `faultline-reader`, a program beside ours, one process a
// file: limited in time, memory and output, without network, unable to write files or start programs. A crash there is
// one file that could not be read. Blocks the calling thread for at most the time limit; any thread.

#include "models/reading/original.h"
#include "models/reading/readrun.h"

#include <string>
#include <string_view>

namespace reading {

FormatOf readIsolated(ReadRun& run, std::string_view bytes, const std::string& name);

core::Result<std::string> entryIsolated(
    std::string_view archive, const std::string& name, const std::string& entry, const ReadOptions& options);

// All the text of a PDF, DOCX, ODT or EPUB file, nothing left out; and a page of a PDF as a picture.
core::Result<std::string> wholeTextIsolated(
    std::string_view bytes, const std::string& name, const ReadOptions& options);
core::Result<PagePicture> pictureIsolated(
    std::string_view pdf, const std::string& name, int page, int width, const ReadOptions& options);

// The program itself: one task from standard input, its answer to standard output. Returns the exit status.
int runWorker();

} // namespace reading
