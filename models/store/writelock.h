// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who may write to a case: an advisory lock (flock) on "<case>.lock" beside it. The lock lives with the process, so a
// lock file that a crash left behind does not block; it says who holds it, for whoever comes second. The case file
// itself is never opened here: closing a second descriptor of it would drop SQLite's own locks
// (sqlite.org/howtocorrupt.html, 2.2).

#include "models/core/error.h"
#include "models/store/casefile.h"

#include <filesystem>

namespace store {

class WriteLock {
public:
    // Errors: Locked when another window or program holds it; ReadOnly when no lock file can be made here.
    static core::Result<WriteLock> acquire(const std::filesystem::path& casePath);
    // Who holds it, as they wrote it down; what is not told stays empty.
    static LockHolder holderOf(const std::filesystem::path& casePath);
    WriteLock() = default; // holds nothing
    WriteLock(WriteLock&& other) noexcept;
    WriteLock& operator=(WriteLock&& other) noexcept;
    ~WriteLock(); // removes the file

private:
    void release();
    std::filesystem::path m_path;
    int m_descriptor = -1;
};

} // namespace store
