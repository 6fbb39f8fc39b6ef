// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/files.h"

#include "models/reading/reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reading {
namespace fs = std::filesystem;
namespace {

constexpr int kMaxDepth = 64;

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

bool isHidden(const fs::path& path) {
    return path.filename().native().starts_with('.');
}

// Cases, what SQLite keeps beside them, their locks and backups lie among the articles that they are made of. Named
// alone, such a file is tried and said to be a case.
bool belongsToCase(const fs::path& path) {
    const std::string name = path.filename().string();
    const std::size_t at = name.rfind(".faultline");
    return at != std::string::npos && (at + 10 == name.size() || name[at + 10] == '-' || name[at + 10] == '.');
}

// One walk over folders; each folder is entered once, whichever links lead to it.
class Walk {
public:
    explicit Walk(FoundFiles& found)
        : m_found(found) {}

    void add(const fs::path& path, int depth) {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (error || !fs::exists(status)) {
            if (depth == 0)
                m_found.failed.emplace_back(path, systemError(error ? error.value() : ENOENT, path.string()));
            return; // inside a folder: a dangling link
        }
        if (fs::is_directory(status))
            enter(path, depth);
        else if (fs::is_regular_file(status) || depth == 0)
            m_found.files.push_back(path);
    }

private:
    void enter(const fs::path& folder, int depth) {
        std::error_code error;
        const fs::path real = fs::canonical(folder, error);
        if (depth > kMaxDepth || (!error && !m_entered.insert(real).second))
            return;
        std::vector<fs::path> inside;
        fs::directory_iterator it(folder, error);
        for (; !error && it != fs::directory_iterator(); it.increment(error)) {
            if (!isHidden(it->path()) && !belongsToCase(it->path()))
                inside.push_back(it->path());
        }
        if (error)
            m_found.failed.emplace_back(folder, systemError(error.value(), folder.string()));
        std::ranges::sort(inside);
        for (const fs::path& path : inside)
            add(path, depth + 1);
    }

    FoundFiles& m_found;
    std::set<fs::path> m_entered;
};

} // namespace

core::Error systemError(int number, const std::string& name) {
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {core::ErrorCode::NotFound, name + " does not exist; look whether it was moved or renamed."};
    case EACCES:
    case EPERM:
        return {
            core::ErrorCode::NoPermission,
            name + " may not be read: you lack the permission. Ask for it, or import a copy that is yours."};
    case ELOOP:
        return {core::ErrorCode::NotFound, name + " is a link that leads to itself."};
    default:
        return {core::ErrorCode::Malformed, name + " could not be read: " + std::strerror(number) + "."};
    }
}

core::Result<std::string> loadFile(const fs::path& path) {
    const std::string name = path.string();
    // O_NONBLOCK: opening a FIFO without a writer would otherwise wait for one.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.number() < 0)
        return std::unexpected(systemError(errno, name));
    struct stat info{};
    if (::fstat(file.number(), &info) != 0)
        return std::unexpected(systemError(errno, name));
    if (S_ISDIR(info.st_mode))
        return core::fail(core::ErrorCode::Unsupported, name + " is a folder; import it to read the files in it.");
    if (!S_ISREG(info.st_mode))
        return core::fail(core::ErrorCode::Unsupported, name + " is a device or pipe, not a file that can be read.");
    if (static_cast<std::uintmax_t>(info.st_size) > kMaxFileBytes)
        return std::unexpected(tooLarge(name, static_cast<std::uintmax_t>(info.st_size)));
    std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::unexpected(systemError(errno, name));
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

core::Error tooLarge(const std::string& name, std::uintmax_t size) {
    constexpr std::uintmax_t kMiB = 1024UL * 1024;
    return {
        core::ErrorCode::TooLarge, name + " is too large: " + std::to_string((size + kMiB - 1) / kMiB) +
                                       " MiB, and files of up to " + std::to_string(kMaxFileBytes / kMiB) +
                                       " MiB are read. Split it and import the parts."};
}

FoundFiles findFiles(const std::vector<fs::path>& paths) {
    FoundFiles found;
    Walk walk(found);
    for (const fs::path& path : paths)
        walk.add(path, 0);
    return found;
}

} // namespace reading
