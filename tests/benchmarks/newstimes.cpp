// SPDX-License-Identifier: GPL-3.0-or-later
// Time expressions in a file of texts (each ends with a form feed), one thread: what comparetimes sets beside
// chrono-node. With --large: one document of news, 5 MB and ten times that, for how the engine grows.
#include "models/analysis/times.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

struct Run {
    double seconds = 0;
    std::size_t found = 0;
};

Run find(const core::Document& document, const analysis::Lexicon& lexicon) {
    const std::clock_t start = std::clock(); // of this process alone, whatever else the machine does
    const std::size_t found = analysis::findTimes(document, lexicon).size();
    return {static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, found};
}

void print(std::size_t bytes, const Run& run) {
    const double megabytes = static_cast<double>(bytes) / 1e6;
    std::printf("%.3f MB %.4f s %.3f MB/s %zu found\n", megabytes, run.seconds, megabytes / run.seconds, run.found);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: benchmark_newstimes TEXTS [--large]\n");
        return 2;
    }
    std::ifstream file(argv[1], std::ios::binary);
    const std::string texts((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (texts.empty()) {
        std::fprintf(stderr, "%s cannot be read or is empty.\n", argv[1]);
        return 1;
    }
    const auto lexicon = analysis::loadLexicon();
    core::Document document;
    document.published = core::parseIso("2015-01-15T10:00Z");
    if (argc > 2 && std::string_view(argv[2]) == "--large") {
        for (const std::size_t bytes : {5'000'000UL, 50'000'000UL}) {
            while (document.body.size() < bytes)
                document.body.append(texts, 0, bytes - document.body.size());
            print(document.body.size(), find(document, *lexicon));
        }
        return 0;
    }
    document.body = texts.substr(0, texts.find('\f')); // warm up
    find(document, *lexicon);
    Run all;
    for (std::size_t at = 0; at < texts.size();) {
        const std::size_t end = std::min(texts.find('\f', at), texts.size());
        document.body = texts.substr(at, end - at);
        const Run run = find(document, *lexicon);
        all.seconds += run.seconds;
        all.found += run.found;
        at = end + 1;
    }
    print(texts.size(), all);
    return 0;
}
