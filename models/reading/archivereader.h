// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Archives of files of any kind that is read, and the documents that are ZIP archives themselves (DOCX, ODT, EPUB).
// Only called in the worker process (and by fuzzers).

#include "models/reading/readrun.h"

#include <string>
#include <string_view>

namespace reading {

FormatOf readArchive(ReadRun& run, std::string_view bytes, const std::string& name);

// The bytes of one file of an archive.
core::Result<std::string> entryOf(std::string_view bytes, const std::string& name, const std::string& entry);

// All the text of a DOCX, ODT or EPUB file, nothing left out; any other archive is refused.
core::Result<std::string> wholeTextOfOffice(std::string_view bytes, const std::string& name);

} // namespace reading
