// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/syntheticarticles.h"

#include "models/core/time.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace benchmark {

namespace {

constexpr std::size_t kVocabulary = 60'000;
constexpr int kWords = 400;

std::string dateOf(std::size_t article) {
    char text[16];
    std::snprintf(
        text, sizeof text, "20%02zu-%02zu-%02zu", 14 + article % 10, 1 + article / 10 % 12, 1 + article / 120 % 28);
    return text;
}

void run(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database));
        std::exit(2);
    }
}

} // namespace

SyntheticArticles::SyntheticArticles() {
    static constexpr std::array kStarts = {"b", "c", "d", "f", "g", "h",  "l",  "m", "n",
                                           "p", "r", "s", "t", "v", "st", "tr", "pl"};
    static constexpr std::array kVowels = {"a", "e", "i", "o", "u", "ea", "ou"};
    double sum = 0;
    for (std::size_t i = 0; i < kVocabulary; ++i) {
        std::string word;
        for (std::size_t rest = i + 1; rest > 0; rest /= kStarts.size() * kVowels.size())
            word += std::string(kStarts[rest % kStarts.size()]) + kVowels[rest / kStarts.size() % kVowels.size()];
        m_words.push_back(word + (i % 3 == 0 ? "n" : ""));
        m_cumulated.push_back(sum += 1.0 / std::pow(static_cast<double>(i + 1), 1.0));
    }
}

std::string SyntheticArticles::next() {
    std::string text;
    for (int i = 0; i < kWords; ++i) {
        const double at = std::uniform_real_distribution<>(0, m_cumulated.back())(m_random);
        const auto rank = std::ranges::lower_bound(m_cumulated, at) - m_cumulated.begin();
        text += m_words[static_cast<std::size_t>(rank)];
        text += i % 14 == 13 ? ". " : " ";
    }
    if (++m_made % 50 == 0)
        text += "The operator said a faulty update caused the outage.";
    return text;
}

std::vector<std::string> SyntheticArticles::next(std::size_t count) {
    std::vector<std::string> made;
    made.reserve(count);
    while (made.size() < count)
        made.push_back(next());
    return made;
}

core::Document documentOf(std::size_t number, const std::string& text) {
    core::Document made;
    made.format = "txt";
    made.title = "Article " + std::to_string(number);
    made.publisher = "Gazette " + std::to_string(number % 300);
    made.body = text;
    made.published = core::parseIso(dateOf(number));
    return made;
}

void fillBareFts(const std::filesystem::path& path, const std::vector<std::string>& texts) {
    sqlite3* database = nullptr;
    sqlite3_open(path.c_str(), &database);
    run(database,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE t USING fts5 (title, body,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'); BEGIN");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO t VALUES (?, ?)", -1, &insert, nullptr);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string title = "Article " + std::to_string(i);
        sqlite3_bind_text(insert, 1, title.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 2, texts[i].c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if (i % 500 == 499)
            run(database, "COMMIT; BEGIN");
    }
    run(database, "COMMIT");
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

} // namespace benchmark
