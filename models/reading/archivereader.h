// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Archives of files of any kind that is read, and the documents that are ZIP archives themselves (DOCX, ODT, EPUB).
// Only called in the worker process (and by fuzzers).

#include "models/reading/readrun.h"

#include <string>
#include <string_view>

namespace reading {

FormatOf readArchive(ReadRun& run, std::string_view bytes, const std::string& name);

} // namespace reading
