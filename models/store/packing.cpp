// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packing.h"

#include <memory>
#include <zstd.h>

namespace store {

std::string packTexts(std::span<const std::string> texts) {
    std::string packed;
    for (const std::string& text : texts) {
        for (const char c : text) {
            if (c == '\n')
                packed += "\\n";
            else if (c == '\\')
                packed += "\\\\";
            else
                packed += c;
        }
        packed += '\n';
    }
    return packed;
}

std::vector<std::string> unpackTexts(std::string_view packed) {
    std::vector<std::string> texts;
    std::string text;
    for (std::size_t i = 0; i < packed.size(); ++i) {
        if (packed[i] == '\n') {
            texts.push_back(std::move(text));
            text.clear();
        } else if (packed[i] == '\\' && i + 1 < packed.size()) {
            ++i;
            text += packed[i] == 'n' ? '\n' : packed[i];
        } else {
            text += packed[i];
        }
    }
    return texts;
}

std::string packNumbers(std::span<const std::uint32_t> numbers) {
    std::string packed;
    packed.reserve(numbers.size() * 4);
    for (const std::uint32_t number : numbers) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            packed += static_cast<char>((number >> shift) & 0xFFU);
    }
    return packed;
}

std::vector<std::uint32_t> unpackNumbers(std::string_view packed) {
    std::vector<std::uint32_t> numbers(packed.size() / 4);
    for (std::size_t i = 0; i < numbers.size() * 4; ++i)
        numbers[i / 4] |= static_cast<std::uint32_t>(static_cast<unsigned char>(packed[i])) << (8U * (i % 4));
    return numbers;
}

std::optional<std::string> compressed(std::string_view bytes) {
    // One for each thread: making it costs more than a short text.
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context)
        return std::nullopt;
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::string frame(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size = ZSTD_compress2(context.get(), frame.data(), frame.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size))
        return std::nullopt;
    frame.resize(size);
    return frame;
}

std::optional<std::string> decompressed(std::string_view frame) {
    constexpr std::uint64_t kMost = 1'000'000'000; // what SQLite takes for one value
    const std::uint64_t size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    return size <= kMost ? decompressed(frame, size) : std::nullopt;
}

std::optional<std::string> decompressed(std::string_view frame, std::uint64_t size) {
    // The size in the frame's header is looked at first: a forged one must not make us allocate what is not there.
    if (ZSTD_getFrameContentSize(frame.data(), frame.size()) != size)
        return std::nullopt;
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (!context)
        return std::nullopt;
    std::string bytes(size, '\0');
    const std::size_t got = ZSTD_decompressDCtx(context.get(), bytes.data(), bytes.size(), frame.data(), frame.size());
    if (ZSTD_isError(got) || got != size)
        return std::nullopt;
    return bytes;
}

} // namespace store
