// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The text of PDF files, by poppler. Lines are joined to paragraphs, words broken at a line's end are mended, and what
// stands at the edge of page after page (running titles, page numbers) is left out. The dates that a PDF keeps about
// itself say when it was made and are evidence only. Only called in the worker process (and by fuzzers).

#include "models/reading/original.h"
#include "models/reading/readrun.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

FormatOf readPdf(ReadRun& run, std::string_view bytes, const std::string& name);

// The lines of all pages, nothing left out; pages are separated by a form feed.
core::Result<std::string> wholeTextOfPdf(std::string_view bytes, const std::string& name, std::size_t mostBytes);
core::Result<PagePicture> renderPdfPage(std::string_view bytes, const std::string& name, int page, int width);

// Loads what poppler loads late, while that is still allowed.
void warmUpPdf();

// Pages of lines as they stand one below the other, to paragraphs. `dropped` receives the lines left out.
std::string paragraphsOfPages(const std::vector<std::string>& pages, std::vector<std::string>& dropped);

} // namespace reading
