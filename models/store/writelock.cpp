// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writelock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace store {
namespace {

// Whether the path still names the file that is open: its last holder removes it when it lets go.
bool isStillAt(int descriptor, const std::filesystem::path& path) {
    struct stat open = {};
    struct stat named = {};
    return ::fstat(descriptor, &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

int lockWithoutWaiting(int descriptor) {
    int result = 0;
    do {
        result = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

} // namespace

core::Result<WriteLock> WriteLock::acquire(const std::filesystem::path& casePath) {
    WriteLock lock;
    lock.m_path = casePath;
    lock.m_path += ".lock";
    for (int attempt = 0; attempt < 100; ++attempt) {
        const int descriptor = ::open(lock.m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
            return core::fail(
                core::ErrorCode::ReadOnly,
                casePath.string() + " cannot be changed because its folder cannot be written to.");
        const int problem = lockWithoutWaiting(descriptor);
        if (problem == EWOULDBLOCK) {
            ::close(descriptor);
            return core::fail(
                core::ErrorCode::Locked, casePath.string() + " is open in another window; close it there first.");
        }
        // File systems without flock: SQLite's own locks still keep the file whole.
        if (problem != 0 || isStillAt(descriptor, lock.m_path)) {
            lock.m_descriptor = descriptor;
            return lock;
        }
        ::close(descriptor);
    }
    return core::fail(
        core::ErrorCode::Locked, casePath.string() + " is being opened and closed elsewhere; try again in a moment.");
}

WriteLock::WriteLock(WriteLock&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1)) {}

WriteLock& WriteLock::operator=(WriteLock&& other) noexcept {
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

WriteLock::~WriteLock() {
    release();
}

void WriteLock::release() {
    if (m_descriptor < 0)
        return;
    // Removed while it is held, so that nobody can hold a lock on a file that is no longer there (see isStillAt).
    ::unlink(m_path.c_str());
    ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace store
