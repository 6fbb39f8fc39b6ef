// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What fallible functions return. Exceptions do not cross a library's edge: every function that can fail says so in its
// type. An Error's message is one sentence that a person can act on; it names the file or thing that it is about.

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace core {

enum class ErrorCode : std::uint8_t {
    NotFound,     // no such file or row
    NoPermission, // the system refuses
    Empty,        // nothing in it
    TooLarge,     // over the limit that the message names
    Unsupported,  // a kind of file that is not read
    Malformed,    // of a known kind, but broken
    NotText,      // bytes that are no text
    NotACase,     // a file that is not a Faultline case
    NewerCase,    // written by a newer version
    ReadOnly,     // cannot be written
    Locked,       // open elsewhere
    DiskFull,
    Database, // any other failure of the store
    Cancelled,
    BadInput, // wrong usage, a date that is none, ...
    Internal,
};

// The contract's string, e.g. "not-found".
std::string_view name(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
};

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, std::string message) {
    return std::unexpected(Error{code, std::move(message)});
}

} // namespace core
