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

enum class Packing { Zip, StoredZip, TarGz, EncryptedZip, TarBz2, TarXz, TarZst, SevenZip, Gz, Bz2, Xz, Zst };

inline std::string packed(const Entries& entries, Packing packing = Packing::Zip) {
    std::string out;
    archive* writer = archive_write_new();
    const auto is = [packing](auto... those) { return ((packing == those) || ...); };
    if (is(Packing::TarGz, Packing::TarBz2, Packing::TarXz, Packing::TarZst)) {
        archive_write_set_format_ustar(writer);
    } else if (is(Packing::Gz, Packing::Bz2, Packing::Xz, Packing::Zst)) {
        archive_write_set_format_raw(writer);
    } else if (is(Packing::SevenZip)) {
        archive_write_set_format_7zip(writer);
    } else {
        archive_write_set_format_zip(writer);
    }
    if (is(Packing::TarGz, Packing::Gz))
        archive_write_add_filter_gzip(writer);
    if (is(Packing::TarBz2, Packing::Bz2))
        archive_write_add_filter_bzip2(writer);
    if (is(Packing::TarXz, Packing::Xz))
        archive_write_add_filter_xz(writer);
    if (is(Packing::TarZst, Packing::Zst))
        archive_write_add_filter_zstd(writer);
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
