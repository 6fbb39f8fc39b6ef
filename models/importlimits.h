// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What reading one file may cost, as the user has set it. Kept in the settings file of the program
// (~/.config/faultline/faultline.conf, group "limits"), which window and command line share; a value out of range
// counts as the nearest that is in it. Any thread.

#include "models/reading/reader.h"

namespace models {

inline constexpr reading::ReadLimits kLeastLimits{.seconds = 1, .memoryMiB = 256, .textBytes = 1UL << 20};
inline constexpr reading::ReadLimits kMostLimits{.seconds = 3600, .memoryMiB = 65536, .textBytes = 1024UL << 20};

reading::ReadLimits importLimits();
void setImportLimits(const reading::ReadLimits& limits);

} // namespace models
