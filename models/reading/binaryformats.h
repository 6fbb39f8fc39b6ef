// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// PDF, archives and office documents, read in the calling process. Only `faultline-reader` and the fuzz targets call
// this: the two other programs hand such a file over (models/reading/worker.h), and as nothing in them refers to this
// file, neither is linked with the libraries of these formats. Thread-safe.

#include "models/reading/readrun.h"

#include <string>
#include <string_view>

namespace reading {

FormatOf readBinary(ReadRun& run, std::string_view bytes, const std::string& name); // a ReadBinary of ReadOptions

} // namespace reading
