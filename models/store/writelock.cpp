// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writelock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <fcntl.h>
#include <pwd.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
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

constexpr std::string_view kUser = "user ";
constexpr std::string_view kHost = "host ";
constexpr std::string_view kSince = "since "; // milliseconds since 1970
constexpr std::size_t kMostOfAName = 64;
constexpr core::Millis kLastMoment = 253'402'300'799'999; // of the year 9999

std::string userName() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_name;
    return std::to_string(::geteuid());
}

std::string hostName() {
    std::array<char, 256> buffer{};
    return ::gethostname(buffer.data(), buffer.size() - 1) == 0 ? std::string(buffer.data()) : std::string();
}

// Nobody needs it for the case to be safe: a full disk leaves it out.
void tellHolder(int descriptor) {
    const auto now =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch());
    const std::string text = std::string(kUser) + userName() + "\n" + std::string(kHost) + hostName() + "\n" +
                             std::string(kSince) + std::to_string(now.count()) + "\n";
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.data(), text.size(), 0) < 0)
        return;
}

// A lock file may come from anywhere; what is shown of it is short and has no control characters.
std::string shown(std::string_view text) {
    std::string name;
    for (const char c : text.substr(0, kMostOfAName)) {
        if (static_cast<unsigned char>(c) > 0x20 && c != 0x7F)
            name += c;
    }
    return name;
}

// The folder is what stands in the way most often; else it is the lock file itself, or the system.
std::string cannotLock(const std::filesystem::path& casePath, const std::filesystem::path& lockPath, int reason) {
    std::error_code ignored;
    const bool left = std::filesystem::exists(std::filesystem::symlink_status(lockPath, ignored));
    if (!left && (reason == EACCES || reason == EROFS || reason == EPERM))
        return casePath.string() + " cannot be changed because its folder cannot be written to.";
    return casePath.string() + " cannot be changed because " + lockPath.string() + " cannot be opened (" +
           std::system_category().message(reason) + ")." +
           (left ? " Remove that file if nobody has the case open." : "");
}

} // namespace

LockHolder WriteLock::holderOf(const std::filesystem::path& casePath) {
    LockHolder holder;
    const std::string path = casePath.string() + ".lock";
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return holder;
    std::array<char, 1024> buffer{};
    const ssize_t size = ::read(descriptor, buffer.data(), buffer.size());
    ::close(descriptor);
    std::string_view rest(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.starts_with(kUser))
            holder.user = shown(line.substr(kUser.size()));
        else if (line.starts_with(kHost))
            holder.host = shown(line.substr(kHost.size()));
        else if (line.starts_with(kSince))
            std::from_chars(line.data() + kSince.size(), line.data() + line.size(), holder.since);
    }
    if (holder.since < 0 || holder.since > kLastMoment)
        holder.since = 0;
    return holder;
}

core::Result<WriteLock> WriteLock::acquire(const std::filesystem::path& casePath) {
    WriteLock lock;
    lock.m_path = casePath;
    lock.m_path += ".lock";
    for (int attempt = 0; attempt < 100; ++attempt) {
        const int descriptor = ::open(lock.m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
            return core::fail(core::ErrorCode::ReadOnly, cannotLock(casePath, lock.m_path, errno));
        const int problem = lockWithoutWaiting(descriptor);
        if (problem == EWOULDBLOCK) {
            ::close(descriptor);
            return core::fail(
                core::ErrorCode::Locked, casePath.string() + " is open in another window; close it there first.");
        }
        // File systems without flock: SQLite's own locks still keep the file whole.
        if (problem != 0 || isStillAt(descriptor, lock.m_path)) {
            lock.m_descriptor = descriptor;
            tellHolder(descriptor);
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
