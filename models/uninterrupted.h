// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A newer search interrupts whatever its connection does; what is no search is done again.

#include "models/core/error.h"

namespace models {

template <typename Call>
auto uninterrupted(const Call& call) {
    auto result = call();
    for (int again = 0; again < 3 && !result && result.error().code == core::ErrorCode::Cancelled; ++again)
        result = call();
    return result;
}

} // namespace models
