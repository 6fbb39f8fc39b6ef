// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/rulewords.h"

namespace analysis {

std::string ruleWords(std::string_view pattern) {
    constexpr std::size_t kLongest = 40;
    std::string out;
    for (const char c : pattern) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            out += c;
        else if (!out.empty() && out.back() != '-' && (c == ' ' || c == '/'))
            out += '-';
    }
    if (out.size() > kLongest)
        out.resize(kLongest);
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

} // namespace analysis
