// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outputs.h"

#include "models/store/schema.h"

#include <array>
#include <fstream>
#include <string_view>

namespace store {
namespace {

// https://www.sqlite.org/fileformat.html, 1.3: the magic string, and application_id as four bytes, highest first.
constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kIdOffset = 68;
constexpr std::size_t kHeaderBytes = 100;

bool isCase(const std::filesystem::path& path) {
    std::array<char, kHeaderBytes> header{};
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return false;
    std::ifstream file(path, std::ios::binary);
    if (!file.read(header.data(), header.size()) || std::string_view(header.data(), kMagic.size()) != kMagic)
        return false;
    std::int64_t id = 0;
    for (std::size_t i = 0; i < 4; ++i)
        id = id << 8 | static_cast<unsigned char>(header[kIdOffset + i]);
    return id == kApplicationId;
}

} // namespace

core::Result<void> checkOutput(const std::filesystem::path& path) {
    const std::string name = path.string();
    bool taken = isCase(path);
    for (const std::string_view ending : {"-wal", "-shm", "-journal", ".lock"}) {
        if (name.ends_with(ending))
            taken = taken || isCase(name.substr(0, name.size() - ending.size()));
    }
    if (taken)
        return core::fail(
            core::ErrorCode::BadInput,
            name + " belongs to a Faultline case and is not written over; choose another name.");
    return {};
}

} // namespace store
