// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Seeded articles of 400 made-up words with a Zipf vocabulary, one in fifty with a claim of the cause; the same ones in
// every run. And what a bare FTS5 table takes for them, the baseline of the case file. One thread.

#include "models/core/document.h"

#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace benchmark {

class SyntheticArticles {
public:
    SyntheticArticles();

    const std::string& word(std::size_t rank) const { return m_words[rank]; }
    std::string next();
    std::vector<std::string> next(std::size_t count);

private:
    std::mt19937_64 m_random{20231106};
    std::vector<std::string> m_words; // the commonest first
    std::vector<double> m_cumulated;
    int m_made = 0;
};

core::Document documentOf(std::size_t number, const std::string& text);

// Puts them into a bare FTS5 table of a new file, 500 a transaction. Ends the program when SQLite refuses.
void fillBareFts(const std::filesystem::path& path, const std::vector<std::string>& texts);

} // namespace benchmark
