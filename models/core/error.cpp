// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

namespace core {

std::string_view name(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::NoPermission:
        return "no-permission";
    case ErrorCode::Empty:
        return "empty";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::Malformed:
        return "malformed";
    case ErrorCode::NotText:
        return "not-text";
    case ErrorCode::NotACase:
        return "not-a-case";
    case ErrorCode::NewerCase:
        return "newer-case";
    case ErrorCode::ReadOnly:
        return "read-only";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::Database:
        return "database";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::BadInput:
        return "bad-input";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace core
