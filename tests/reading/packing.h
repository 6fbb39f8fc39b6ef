// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Archives made in memory for the tests, by libarchive's writer.

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <utility>
#include <vector>

namespace testsupport {

using Entries = std::vector<std::pair<std::string, std::string>>;

inline la_ssize_t appendPacked(archive*, void* out, const void* data, size_t size) {
    static_cast<std::string*>(out)->append(static_cast<const char*>(data), size);
    return static_cast<la_ssize_t>(size);
}

enum class Packing { Zip, StoredZip, TarGz, EncryptedZip };

inline std::string packed(const Entries& entries, Packing packing = Packing::Zip) {
    std::string out;
    archive* writer = archive_write_new();
    if (packing == Packing::TarGz) {
        archive_write_set_format_ustar(writer);
        archive_write_add_filter_gzip(writer);
    } else {
        archive_write_set_format_zip(writer);
    }
    if (packing == Packing::StoredZip)
        archive_write_set_options(writer, "zip:compression=store");
    if (packing == Packing::EncryptedZip) {
        archive_write_set_options(writer, "zip:encryption=zipcrypt");
        archive_write_set_passphrase(writer, "plover");
    }
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &out, nullptr, &appendPacked, nullptr);
    for (const auto& [name, bytes] : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.data(), bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return out;
}

} // namespace testsupport
