// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"

namespace reading {

core::Result<ReadFile> readFile(
    const std::filesystem::path& path, const analysis::Lexicon& /*lexicon*/, const ReadOptions& /*options*/) {
    return core::fail(core::ErrorCode::Unsupported, path.string() + " cannot be read yet.");
}

core::Result<ReadFile> readBytes(
    std::string /*bytes*/, std::string_view name, const analysis::Lexicon& /*lexicon*/,
    const ReadOptions& /*options*/) {
    return core::fail(core::ErrorCode::Unsupported, std::string(name) + " cannot be read yet.");
}

std::string sha256Of(std::string_view /*bytes*/) {
    return {};
}

FoundFiles findFiles(const std::vector<std::filesystem::path>& paths) {
    return {paths, {}};
}

} // namespace reading
