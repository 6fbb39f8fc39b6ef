// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/archive.h"

#include "models/core/text.h"
#include "models/reading/reader.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace reading {
namespace {

struct Close {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Archive = std::unique_ptr<archive, Close>;

Archive openArchive(std::string_view bytes) {
    Archive reader(archive_read_new());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_lzma(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_7zip(reader.get());
    archive_read_support_format_raw(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        return {};
    return reader;
}

// A label: no control characters, no way up, no root.
std::string labelOf(archive_entry* entry, int number, const std::string& archiveName) {
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* raw = utf8 ? utf8 : archive_entry_pathname(entry);
    std::string label;
    for (const std::string_view part : core::split(raw ? std::string_view(raw) : std::string_view(), '/')) {
        if (part.empty() || part == "." || part == "..")
            continue;
        label += label.empty() ? "" : "/";
        label += part;
    }
    label = core::toValidUtf8(label);
    std::erase_if(label, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (label.empty())
        return "entry " + std::to_string(number);
    if (archive_entry_filetype(entry) == AE_IFREG && label == "data") {
        // A single packed file has no name of its own: that of the whole without the last ending.
        const std::string_view base = std::string_view(archiveName).substr(archiveName.rfind('/') + 1);
        const std::size_t dot = base.rfind('.');
        return std::string(dot == std::string_view::npos || dot == 0 ? base : base.substr(0, dot));
    }
    return label;
}

core::Error damaged(const std::string& name) {
    return {core::ErrorCode::Malformed, name + " could not be read: the file is damaged."};
}

core::Error encrypted(const std::string& name) {
    return {
        core::ErrorCode::Unsupported,
        name + " is encrypted and was not read; unpack it with its password and import what is in it."};
}

// How much has come out, and whether that is still sound.
class Budget {
public:
    Budget(std::size_t packed, const std::string& name)
        : m_packed(packed)
        , m_name(name) {}

    core::Result<void> take(std::size_t bytes) {
        m_unpacked += bytes;
        if (m_unpacked > kMostUnpackedBytes)
            return core::fail(
                core::ErrorCode::TooLarge, m_name + " unpacks to more than " +
                                               std::to_string(kMostUnpackedBytes / (1024UL * 1024)) +
                                               " MiB. Unpack it and import the files.");
        if (m_unpacked > kRatioFreeBytes && m_unpacked > kMostRatio * m_packed)
            return core::fail(
                core::ErrorCode::TooLarge, m_name + " unpacks to more than " + std::to_string(kMostRatio) +
                                               " times its size, as hostile archives do, and was not read.");
        return {};
    }

private:
    std::size_t m_packed;
    std::size_t m_unpacked = 0;
    const std::string& m_name;
};

struct EntryBytes {
    core::Result<std::string> bytes;
    bool stop = false; // the archive as a whole cannot be read on
};

EntryBytes readEntry(archive* reader, const std::string& name, Budget& budget) {
    std::string out;
    const void* block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    for (;;) {
        const int status = archive_read_data_block(reader, &block, &size, &offset);
        if (status == ARCHIVE_EOF)
            return {std::move(out)};
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            const std::string why = core::lowerAscii(archive_error_string(reader) ? archive_error_string(reader) : "");
            const bool locked = why.find("passphrase") != std::string::npos || why.find("encrypt") != std::string::npos;
            return {std::unexpected(locked ? encrypted(name) : damaged(name)), status == ARCHIVE_FATAL && !locked};
        }
        if (auto sound = budget.take(size); !sound)
            return {std::unexpected(std::move(sound.error())), true};
        if (out.size() + size > kMaxFileBytes)
            return {core::fail(
                core::ErrorCode::TooLarge, name + " is too large: files of up to " +
                                               std::to_string(kMaxFileBytes / (1024UL * 1024)) + " MiB are read.")};
        out.append(static_cast<const char*>(block), size);
    }
}

} // namespace

core::Result<void> walkArchive(
    std::string_view bytes, const std::string& name, const WantEntry& wanted, const TakeEntry& take) {
    const Archive reader = openArchive(bytes);
    if (!reader)
        return std::unexpected(damaged(name));
    Budget budget(bytes.size(), name);
    for (int number = 1;; ++number) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return {};
        if (status == ARCHIVE_RETRY && number < 100000)
            continue;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            const bool locked = archive_read_has_encrypted_entries(reader.get()) > 0;
            return std::unexpected(locked ? encrypted(name) : damaged(name));
        }
        if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != 0)
            continue;
        const std::string label = labelOf(entry, number, name);
        if (!wanted(label))
            continue;
        std::string full = name;
        full.append("/").append(label);
        if (archive_entry_is_data_encrypted(entry) > 0) {
            if (!take(label, std::unexpected(encrypted(full))))
                return {};
            continue;
        }
        EntryBytes read = readEntry(reader.get(), full, budget);
        if (read.stop)
            return std::unexpected(read.bytes.error());
        if (!take(label, std::move(read.bytes)))
            return {};
    }
}

core::Result<std::map<std::string, std::string>> unpack(
    std::string_view bytes, const std::string& name, const WantEntry& wanted) {
    std::map<std::string, std::string> entries;
    std::optional<core::Error> failed;
    auto walked = walkArchive(bytes, name, wanted, [&](const std::string& entry, core::Result<std::string> content) {
        if (content)
            entries.emplace(entry, std::move(*content));
        else if (!failed)
            failed = std::move(content.error());
        return true;
    });
    if (!walked)
        return std::unexpected(std::move(walked.error()));
    if (failed)
        return std::unexpected(std::move(*failed));
    return entries;
}

} // namespace reading
