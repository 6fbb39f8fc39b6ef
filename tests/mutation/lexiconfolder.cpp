// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of the compiled-in texts: the same from the folder that FAULTLINE_RESOURCES names, so that a mutant of
// the lexicon needs no build (tests/mutation/run).
#include "models/core/embedded.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace core {
namespace {

namespace fs = std::filesystem;

struct Texts {
    std::vector<std::pair<std::string, std::string>> files; // by path
    std::vector<EmbeddedText> all;

    explicit Texts(const fs::path& folder) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            files.emplace_back(
                entry.path().lexically_relative(folder).string(),
                std::string(std::istreambuf_iterator<char>(file), {}));
        }
        std::ranges::sort(files);
        for (const auto& [path, text] : files)
            all.push_back({path, text});
    }
};

} // namespace

std::span<const EmbeddedText> embeddedTexts() {
    static const Texts texts = [] {
        const char* folder = std::getenv("FAULTLINE_RESOURCES");
        if (!folder) {
            std::fputs("Set FAULTLINE_RESOURCES to a folder like resources.\n", stderr);
            std::exit(2);
        }
        return Texts(folder);
    }();
    return texts.all;
}

} // namespace core
