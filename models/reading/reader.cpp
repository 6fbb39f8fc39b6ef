// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"

#include "models/reading/files.h"
#include "models/reading/readrun.h"

#include <QByteArray>

#include <array>
#include <openssl/sha.h>

namespace reading {

core::Result<ReadFile> readBytes(
    std::string bytes, std::string_view name, const analysis::Lexicon& lexicon, const ReadOptions& options) {
    const std::string file(name);
    if (bytes.size() > kMaxFileBytes)
        return std::unexpected(tooLarge(file, bytes.size()));
    static const ReadingLexicon words = ReadingLexicon::builtIn(); // never changes; making it costs as much as a page
    ReadRun run{lexicon, words, options};
    FormatOf format = readInto(run, bytes, file);
    if (!format)
        return std::unexpected(std::move(format.error()));
    ReadFile read;
    read.name = file;
    read.format = std::move(*format);
    read.sha256 = sha256Of(bytes);
    read.documents = std::move(run.documents);
    read.unread = std::move(run.unread);
    read.bytes = std::move(bytes);
    return read;
}

core::Result<ReadFile> readFile(
    const std::filesystem::path& path, const analysis::Lexicon& lexicon, const ReadOptions& options) {
    core::Result<std::string> bytes = loadFile(path);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    return readBytes(std::move(*bytes), path.string(), lexicon, options);
}

std::string sha256Of(std::string_view bytes) {
    // Qt's own takes three times as long: a fifth of all that reading a page costs.
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
    return QByteArray::fromRawData(reinterpret_cast<const char*>(digest.data()), digest.size()).toHex().toStdString();
}

} // namespace reading
