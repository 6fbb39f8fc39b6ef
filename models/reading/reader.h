// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bytes to documents. The kind of a file is found from its content, its ending is only a hint. Whatever is broken is an
// Error with a sentence that names the file; nothing is executed, fetched or rendered. Thread-safe; a call may take as
// long as the file is large, so never call it on the GUI thread.

#include "models/analysis/lexicon.h"
#include "models/core/document.h"
#include "models/core/error.h"

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

inline constexpr std::size_t kMaxFileBytes = 64UL * 1024 * 1024;

// What a file from strangers may cost; see models/reading/worker.h.
struct ReadLimits {
    int seconds = 30;
    std::size_t memoryMiB = 1024;
    std::size_t textBytes = 64UL * 1024 * 1024; // of all documents of one file
};

struct ReadRun;
using ReadBinary = core::Result<std::string> (*)(ReadRun& run, std::string_view bytes, const std::string& name);

struct ReadOptions {
    bool bareText = false;           // all of the file is the body: no title, nothing removed
    ReadBinary readBinary = nullptr; // null: binary formats go to a process of their own; set only inside that process
    ReadLimits limits = {};
    const std::atomic<bool>* stop = nullptr; // true: reading ends soon, with Cancelled
};

// A file inside another (an archive's entry, an attachment) that could not be read; the rest was.
struct UnreadPart {
    std::string name; // "files.zip/notes/plan.doc"
    core::Error error;
};

struct ReadFile {
    std::string name;   // as given
    std::string format; // of the file itself: "txt", "html", "zip", "mbox", "feed", ...
    std::string sha256; // of the bytes, lower-case hex
    std::string bytes;
    std::vector<core::Document> documents; // at least one; evidence "file" names the one inside a container
    std::vector<UnreadPart> unread;
};

core::Result<ReadFile> readFile(
    const std::filesystem::path& path, const analysis::Lexicon& lexicon, const ReadOptions& options = {});
// The same for bytes at hand (standard input, pasted text, tests); `name` serves for messages and as the ending's hint.
core::Result<ReadFile> readBytes(
    std::string bytes, std::string_view name, const analysis::Lexicon& lexicon, const ReadOptions& options = {});

// SHA-256 in lower-case hex.
std::string sha256Of(std::string_view bytes);

// The files under paths (folders recursively, sorted by name; hidden ones, cases and what lies beside them, and
// symlink loops are left out). A path that does not exist or cannot be listed is reported in `failed`.
struct FoundFiles {
    std::vector<std::filesystem::path> files;
    std::vector<std::pair<std::filesystem::path, core::Error>> failed;
};
FoundFiles findFiles(const std::vector<std::filesystem::path>& paths);

} // namespace reading
