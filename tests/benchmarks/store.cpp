// SPDX-License-Identifier: GPL-3.0-or-later
// The case file with many articles: `benchmark_store [ARTICLES] [FOLDER]` (20,000). Seeded synthetic articles of 400
// words with a Zipf vocabulary, one in fifty with a claim of the cause, go into a bare FTS5 table and into a case as
// the importer puts them there, without analysis and with it; then the case is opened, queries are typed key by key and
// every key is searched for, and corrections are made. Says the ratio of the rates, where the bytes of the case are,
// and the latencies by class of query. Processor time, one thread but for the analysis; reading from the disk is in the
// cache.
#include "models/analysis/lexicon.h"
#include "models/store/casefile.h"
#include "tests/benchmarks/ratio.h"
#include "tests/benchmarks/syntheticarticles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <random>
#include <sqlite3.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

constexpr int kQueriesOfClass = 10;
constexpr std::size_t kRows = 50;

double now() { // processor time of the program
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

template <typename Value>
Value checked(core::Result<Value> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
        std::exit(2);
    }
    return std::move(*result);
}

// As many at once as the importer takes.
double fill(store::CaseFile& file, const std::vector<std::string>& texts, const analysis::Lexicon* lexicon) {
    constexpr std::size_t kAtOnce = 512;
    const double start = now();
    for (std::size_t first = 0; first < texts.size(); first += kAtOnce) {
        const std::size_t count = std::min(kAtOnce, texts.size() - first);
        std::vector<store::AnalysedDocument> made(count);
        std::vector<store::AnalysedFile> files(count);
        for (std::size_t i = 0; i < count; ++i) {
            made[i].document = benchmark::documentOf(first + i, texts[first + i]);
            if (lexicon)
                made[i].findings = analysis::analyseDocument(made[i].document, *lexicon);
            const std::string name = std::to_string(first + i) + ".txt";
            files[i] = {{name, "txt", "sha" + name, texts[first + i]}, std::span(&made[i], 1)};
        }
        (void)checked(file.addAll(files));
    }
    return now() - start;
}

struct QueryClass {
    const char* name;
    std::vector<std::string> queries;
    bool typed = true; // key by key
};

std::vector<QueryClass> classes(const benchmark::SyntheticArticles& texts) {
    std::vector<QueryClass> all = {
        {"every document", {}},       {"common word", {}}, {"rare word", {}},    {"two words", {}},    {"phrase", {}},
        {"prefix of two", {}, false}, {"NEAR", {}, false}, {"field", {}, false}, {"dates", {}, false}, {"no hit", {}}};
    for (std::size_t i = 0; i < kQueriesOfClass; ++i) {
        const auto& top = texts.word(i);
        const auto& common = texts.word(100 + i * 17);
        const auto& rare = texts.word(30'000 + i * 2'311);
        all[0].queries.push_back(top);
        all[1].queries.push_back(common);
        all[2].queries.push_back(rare);
        all[3].queries.push_back(common + " " + texts.word(400 + i * 31));
        all[4].queries.push_back("\"" + top + " " + texts.word(i + 3) + "\"");
        all[5].queries.push_back(common.substr(0, 2) + "*");
        all[6].queries.push_back(common + " NEAR/5 " + texts.word(40 + i));
        all[7].queries.push_back("source:\"gazette " + std::to_string(i * 29) + "\" " + common);
        all[8].queries.push_back(common + " during:20" + std::to_string(14 + i));
        all[9].queries.push_back("zzqx" + rare);
    }
    return all;
}

double percentile(std::vector<double>& sorted, double part) {
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

void report(const char* name, std::vector<double>& times) {
    std::ranges::sort(times);
    std::printf(
        "  %-16s %4zu searches  p50 %7.1f  p99 %7.1f  most %7.1f ms\n", name, times.size(), percentile(times, 0.5),
        percentile(times, 0.99), times.back());
}

void search(store::CaseFile& file, const benchmark::SyntheticArticles& texts, store::SearchDepth depth) {
    std::vector<double> all;
    for (const QueryClass& each : classes(texts)) {
        std::vector<double> times;
        for (const std::string& query : each.queries) {
            for (std::size_t length = each.typed ? 1 : query.size(); length <= query.size(); ++length) {
                const double start = now();
                if (!file.search(
                        std::string_view(query).substr(0, length), kRows, 0, store::SearchOrder::Relevance, depth))
                    std::exit(2);
                times.push_back((now() - start) * 1000);
            }
        }
        all.insert(all.end(), times.begin(), times.end());
        report(each.name, times);
    }
    report("all", all);
    if (depth == store::SearchDepth::Quick) {
        benchmark::row("search as one types, p50", percentile(all, 0.5), "ms", benchmark::Wanted::AtMost, 8);
        benchmark::row("search as one types, p99", percentile(all, 0.99), "ms", benchmark::Wanted::AtMost, 50);
        benchmark::row("search as one types, longest", all.back(), "ms", benchmark::Wanted::AtMost, 200);
    }
}

// Where the bytes are, in parts of the text.
void showSize(const std::filesystem::path& path, double bytes) {
    sqlite3* database = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(
        database, "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 8", -1, &rows, nullptr);
    double originals = 0;
    std::string parts;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const std::string name = reinterpret_cast<const char*>(sqlite3_column_text(rows, 0));
        const double size = sqlite3_column_double(rows, 1);
        if (name == "original")
            originals = size;
        char part[96];
        std::snprintf(part, sizeof part, " %s %.2f", name.c_str(), size / bytes);
        parts += part;
    }
    sqlite3_finalize(rows);
    double unused = 0;
    sqlite3_prepare_v2(
        database, "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size", -1, &rows, nullptr);
    if (sqlite3_step(rows) == SQLITE_ROW)
        unused = sqlite3_column_double(rows, 0);
    sqlite3_finalize(rows);
    sqlite3_close(database);
    const auto size = static_cast<double>(std::filesystem::file_size(path));
    std::printf(
        "case: %.0f MB, %.2f times the text, without originals %.2f (2.5); unused %.2f;%s\n", size / 1e6, size / bytes,
        (size - originals) / bytes, unused / bytes, parts.c_str());
    benchmark::row(
        "case without originals", (size - originals) / bytes, "times the text", benchmark::Wanted::AtMost, 2.5);
}

double resident() { // MB
    std::ifstream status("/proc/self/statm");
    double total = 0, pages = 0;
    status >> total >> pages;
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void openAndCorrect(const std::filesystem::path& path) {
    const double memory = resident();
    double start = now();
    auto file = checked(store::CaseFile::open(path, store::OpenMode::ReadWrite));
    const double opened = now() - start;
    const core::SnapshotPtr snapshot = checked(file.snapshot());
    std::printf(
        "open: file %.0f ms, with the snapshot %.0f ms, %.0f MB resident\n", opened * 1000, (now() - start) * 1000,
        resident() - memory);
    benchmark::row("opening to the snapshot", (now() - start) * 1000, "ms", benchmark::Wanted::AtMost, 400);
    benchmark::row("memory of the open case", resident() - memory, "MB", benchmark::Wanted::AtMost, 350);
    std::vector<double> times;
    for (std::int64_t i = 1; i <= 40; ++i) {
        const auto& record = snapshot->documents[static_cast<std::size_t>(i * 37) % snapshot->documents.size()];
        start = now();
        (void)checked(file.doStep(
            i, "Title",
            std::array{core::Correction{core::CorrectionKind::DocumentTitle, std::to_string(record.id), "Renamed"}}));
        (void)checked(file.record(record.id));
        times.push_back((now() - start) * 1000);
    }
    report("one correction", times);
    benchmark::row("one correction, longest", times.back(), "ms", benchmark::Wanted::AtMost, 30);
}

void importBoth(const std::filesystem::path& folder, const std::vector<std::string>& bodies, double bytes) {
    double bare = now();
    benchmark::fillBareFts(folder / "bare.db", bodies);
    bare = now() - bare;
    std::filesystem::remove(folder / "bare.db");
    const auto lexicon = analysis::loadLexicon();
    for (const auto* used : {static_cast<const analysis::Lexicon*>(nullptr), lexicon.get()}) {
        std::filesystem::remove(folder / "case.faultline");
        double took = 0;
        {
            auto file = checked(store::CaseFile::open(folder / "case.faultline", store::OpenMode::Create));
            took = fill(file, bodies, used);
        }
        std::printf(
            "import %s analysis: %zu articles, %.0f MB; bare FTS5 %.1f s, case %.1f s: %.2f of its rate (%s)\n",
            used ? "with" : "without", bodies.size(), bytes / 1e6, bare, took, bare / took, used ? "0.6" : "0.8");
        benchmark::row(
            used ? "import with analysis" : "import without analysis", bare / took, "of bare FTS5's rate",
            benchmark::Wanted::AtLeast, used ? 0.6 : 0.8);
        showSize(folder / "case.faultline", bytes);
    }
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t articles = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20'000;
    const std::filesystem::path folder =
        (argc > 2 ? std::filesystem::path(argv[2]) : std::filesystem::temp_directory_path()) /
        ("faultline-store-" + std::to_string(articles));
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    benchmark::SyntheticArticles texts;
    {
        const std::vector<std::string> bodies = texts.next(articles);
        double bytes = 0;
        for (const std::string& body : bodies)
            bytes += static_cast<double>(body.size());
        importBoth(folder, bodies, bytes);
    }
    openAndCorrect(folder / "case.faultline");
    auto file = checked(store::CaseFile::open(folder / "case.faultline", store::OpenMode::ReadOnly));
    std::printf("search as one types\n");
    search(file, texts, store::SearchDepth::Quick);
    std::printf("search, exact order\n");
    search(file, texts, store::SearchDepth::Exact);
    std::filesystem::remove_all(folder);
    return 0;
}
