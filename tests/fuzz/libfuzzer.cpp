// SPDX-License-Identifier: GPL-3.0-or-later
// One program for all targets: the environment variable FAULTLINE_FUZZED names the one that libFuzzer drives.
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Target target = [] {
        const char* name = std::getenv("FAULTLINE_FUZZED");
        const auto& all = fuzz::targets();
        const auto found = std::ranges::find(all, std::string_view(name ? name : ""), &fuzz::Target::name);
        if (found == all.end()) {
            std::fputs(
                "Set FAULTLINE_FUZZED to the name of a target (a folder of tests/fuzz/corpus, or any).\n", stderr);
            std::exit(2);
        }
        return *found;
    }();
    target.run({reinterpret_cast<const char*>(data), size});
    return 0;
}
