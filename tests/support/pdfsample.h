// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small PDF files for tests.

#include <string>
#include <vector>

namespace testsupport {

// A PDF of one font; each page is a list of lines. The cross-reference table is left out, poppler makes it anew.
inline std::string pdf(const std::vector<std::vector<std::string>>& pages, const std::string& title = {}) {
    std::string out = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n";
    std::string kids;
    std::string objects;
    int next = 5;
    for (const std::vector<std::string>& lines : pages) {
        std::string content = "BT /F1 10 Tf 72 800 Td 12 TL\n";
        for (const std::string& line : lines)
            content += "(" + line + ") Tj T*\n";
        content += "ET";
        const std::string page = std::to_string(next++);
        const std::string stream = std::to_string(next++);
        kids += page + " 0 R ";
        objects += page +
                   " 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents " +
                   stream + " 0 R>> endobj\n" + stream + " 0 obj <</Length " + std::to_string(content.size()) +
                   ">> stream\n" + content + "\nendstream endobj\n";
    }
    out += "2 0 obj <</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>> endobj\n";
    out += "3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n";
    out += "4 0 obj <</Title(" + title + ")/CreationDate(D:20190101000000Z)>> endobj\n" + objects;
    return out + "trailer <</Root 1 0 R/Info 4 0 R/Size " + std::to_string(next) + ">>\n%%EOF\n";
}

} // namespace testsupport
