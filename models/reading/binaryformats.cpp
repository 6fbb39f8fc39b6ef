// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/binaryformats.h"

#include "models/reading/archivereader.h"
#include "models/reading/pdfreader.h"
#include "models/reading/sniff.h"

namespace reading {

FormatOf readBinary(ReadRun& run, std::string_view bytes, const std::string& name) {
    return binaryFormat(bytes) == BinaryFormat::Pdf ? readPdf(run, bytes, name) : readArchive(run, bytes, name);
}

} // namespace reading
