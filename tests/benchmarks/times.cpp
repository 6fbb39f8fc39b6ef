// SPDX-License-Identifier: GPL-3.0-or-later
// How the time engine grows with the text: news repeated to 1, 2, 4 and 8 MB, awkward texts to 0.25, 0.5, 1 and 2 MB.
// Prints the throughput, and the time per byte as a multiple of that of the shortest (1.0 is linear).
#include "models/analysis/times.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view kNews = "The exchange in Lyon failed on Tuesday at 10:15 CST, three hours after the outage "
                                   "began, and was back by 14:40 the "
                                   "same day, the operator said on 5 June 2023. A similar fault in March 2016 lasted "
                                   "from 9 a.m. to 11:30 a.m.; repairs "
                                   "cost $12.30 a line, flights 1900 and 2015 were late, and nobody was hurt. "
                                   "Engineers who had replaced the cards in the "
                                   "second quarter spoke of bad luck, customers of a pattern.\n\n";

double secondsFor(std::string_view passage, std::size_t bytes, const analysis::Lexicon& lexicon) {
    core::Document document;
    document.published = core::parseIso("2023-06-07T10:00Z");
    while (document.body.size() < bytes)
        document.body += passage;
    const auto start = std::chrono::steady_clock::now();
    const auto found = analysis::findTimes(document, lexicon);
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    return found.size() > document.body.size() ? 0 : spent.count();
}

} // namespace

int main() {
    const auto lexicon = analysis::loadLexicon();
    constexpr std::size_t kMegabyte = 1'000'000;
    const struct {
        const char* name;
        std::string_view passage;
        std::size_t least; // bytes
    } texts[] = {
        {"news", kNews, kMegabyte},
        {"dates in one line", "5 June 2023 ", kMegabyte / 4},
        {"d/m in one line", "5/6, ", kMegabyte / 4},
        {"log", "10:15 CST restarted\n", kMegabyte / 4},
        {"figures", "1-2-", kMegabyte / 4},
        {"number words", "twenty two hours and ", kMegabyte / 4},
    };
    for (const auto& text : texts) {
        const double base = secondsFor(text.passage, text.least, *lexicon);
        std::printf("%-18s %6.2f MB/s;", text.name, static_cast<double>(text.least) / kMegabyte / base);
        for (const std::size_t times : {2, 4, 8}) {
            const double spent = secondsFor(text.passage, text.least * times, *lexicon);
            std::printf("  x%zu: %.2f", times, spent / (base * static_cast<double>(times)));
            std::fflush(stdout);
        }
        std::printf("\n");
    }
    return 0;
}
