// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A case file damaged past the program. Each line of `damage` is one of
//   TABLE COLUMN ROW VALUE     sets a value: an integer, "null", "x" and text for bytes, or text
//   - TABLE ROW                removes a row
//   ! SQL                      runs it (a trigger, a view, another column), within limits
//   @ OFFSET BYTES             writes over the bytes of the file, after all others
//   < BYTES                    cuts the file to that length
// Names and numbers that do not exist stand for some that do, so that any line damages something.

#include <filesystem>
#include <string>

namespace fuzz {

// `draft`: where the file may stand meanwhile; gone afterwards.
std::string damagedCase(const std::string& bytes, const std::string& damage, const std::filesystem::path& draft);

} // namespace fuzz
