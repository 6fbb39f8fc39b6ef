// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_replay TARGET MUTATIONS [FILE...]: runs a target over its seeds (or the files), and over MUTATIONS damaged
// copies of each, always the same ones; with any compiler. A finding ends the program, and its input stays in the file
// that is named first.
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// By name: the order of a folder is not always the same.
std::vector<std::string> seedsOf(std::string_view target) {
    std::vector<fs::path> paths;
    const fs::path corpus = FUZZ_CORPUS;
    for (const auto& entry : fs::recursive_directory_iterator(target == "any" ? corpus : corpus / target)) {
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    std::vector<std::string> seeds;
    std::ranges::transform(paths, std::back_inserter(seeds), bytesOf);
    return seeds;
}

class Mutator {
public:
    explicit Mutator(const std::vector<std::string>& seeds)
        : m_seeds(seeds) {}

    std::string mutated(std::string bytes) {
        for (std::size_t change = pick(4) + 1; change > 0; --change)
            alter(bytes);
        return bytes;
    }

private:
    // The distributions of the standard library differ between its makers; the engine does not.
    std::size_t pick(std::size_t count) { return count == 0 ? 0 : m_random() % count; }
    std::string piece(const std::string& bytes) {
        const std::size_t at = pick(bytes.size());
        return bytes.substr(at, pick(64) + 1);
    }
    void alter(std::string& bytes) {
        const std::size_t at = pick(bytes.size());
        switch (pick(6)) {
        case 0:
            if (!bytes.empty())
                bytes[at] = static_cast<char>(m_random());
            break;
        case 1:
            bytes.erase(at, pick(64) + 1);
            break;
        case 2:
            bytes.insert(at, piece(bytes));
            break;
        case 3:
            bytes.insert(at, piece(m_seeds[pick(m_seeds.size())]));
            break;
        case 4:
            bytes.resize(at);
            break;
        default:
            bytes.insert(at, std::to_string(static_cast<std::int32_t>(m_random())));
        }
    }

    const std::vector<std::string>& m_seeds;
    std::mt19937 m_random{20261122};
};

} // namespace

int main(int argc, char** argv) {
    const std::string_view name = argc > 1 ? argv[1] : "";
    const std::string_view count = argc > 2 ? argv[2] : "0";
    const auto target = std::ranges::find(fuzz::targets(), name, &fuzz::Target::name);
    int mutations = 0;
    std::from_chars(count.data(), count.data() + count.size(), mutations);
    if (target == fuzz::targets().end()) {
        std::fputs(
            "usage: fuzz_replay TARGET [MUTATIONS [FILE...]]; a target is a folder of tests/fuzz/corpus, or any\n",
            stderr);
        return 2;
    }
    std::vector<std::string> seeds;
    std::transform(argv + std::min(argc, 3), argv + argc, std::back_inserter(seeds), bytesOf);
    if (seeds.empty())
        seeds = seedsOf(name);
    const fs::path last = fs::temp_directory_path() / ("faultline-fuzz-last-" + std::string(name));
    std::printf("the input of a finding is %s\n", last.c_str());
    std::fflush(stdout);
    Mutator mutator(seeds);
    const auto run = [&](const std::string& bytes) {
        std::ofstream(last, std::ios::binary) << bytes;
        target->run(bytes);
    };
    for (const std::string& seed : seeds) {
        run(seed);
        for (int i = 0; i < mutations; ++i)
            run(mutator.mutated(seed));
    }
    fs::remove(last);
    std::printf("%s: %zu seeds, %d damaged copies of each\n", argv[1], seeds.size(), mutations);
    return seeds.empty() ? 1 : 0;
}
