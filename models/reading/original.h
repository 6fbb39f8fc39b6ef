// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The original of a document, to be looked at beside what was extracted: every block of text that stood in it and, for
// what was left out, why; the raw source; the pages of a PDF as pictures. Nothing is fetched and no script runs. PDF
// and office files are opened in the worker process only (models/reading/worker.h). Blocks the calling thread; any
// thread.

#include "models/core/document.h"
#include "models/reading/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

inline constexpr int kMostPixels = 8192; // a side of a picture
inline constexpr int kMostPages = 1'000'000;
inline constexpr std::size_t kMostSourceBytes = 2UL * 1024 * 1024; // of the raw source that is shown

struct OriginalBlock {
    std::string text;
    bool heading = false;
    std::string leftOut; // why it is not in the document's text; empty: it is
};

struct OriginalText {
    std::vector<OriginalBlock> blocks; // in the order of the original
    std::string source;                // raw, as UTF-8; empty for binary formats
    bool sourceCut = false;            // longer than kMostSourceBytes
    bool hasPages = false;             // pictureOfPage() can be asked for
    std::string notice;                // what is not shown, and why; may be empty
};

// The bytes that the document was read from: of the file itself, or of the file inside an archive that its evidence
// names, through archives in archives; of the attachment of a message, or the message of a mailbox.
core::Result<std::string> ownBytes(
    std::string bytes, const std::string& name, const core::Document& document, const ReadOptions& options = {});

// `document` is the one that was extracted from these bytes, with its body and evidence.
OriginalText originalOf(
    std::string_view bytes, const std::string& name, const core::Document& document, const analysis::Lexicon& lexicon,
    const ReadOptions& options = {});

struct PagePicture {
    int page = 0; // counted from 0
    int pages = 0;
    int width = 0; // pixels
    int height = 0;
    std::string rgb; // three bytes a pixel, rows without padding
};
core::Result<PagePicture> pictureOfPage(
    std::string_view pdf, const std::string& name, int page, int width, const ReadOptions& options = {});

} // namespace reading
