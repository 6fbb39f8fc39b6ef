// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a benchmark found, as a line that `tests/benchmarks/run` takes into its table: standard output, tabs between the
// fields. Any thread; each call writes one line.

#include <cstdio>

namespace benchmark {

enum class Wanted { AtMost, AtLeast };

inline void row(const char* what, double value, const char* unit, Wanted wanted, double target) {
    const bool met = wanted == Wanted::AtMost ? value <= target : value >= target;
    std::printf(
        "ROW\t%s\t%.3g %s\t%s %g\t%s\n", what, value, unit, wanted == Wanted::AtMost ? "at most" : "at least", target,
        met ? "met" : "missed");
    std::fflush(stdout);
}

} // namespace benchmark
