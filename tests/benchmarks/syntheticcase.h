// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents as a case holds them, with claims and names made up for them: what the analysis across documents is
// measured on. The same shape gives the same records. One thread.

#include "models/core/snapshot.h"

#include <vector>

namespace benchmark {

struct Shape {
    int documents = 0;
    int claims = 0; // of each document
    int incidents = 1;
    bool copies = false;
    int changes = 31; // measured after the whole
};

core::DocumentRecord documentOf(const Shape& shape, int number);

// All of them, with room for those that are added afterwards.
std::vector<core::DocumentRecord> caseOf(const Shape& shape);

} // namespace benchmark
