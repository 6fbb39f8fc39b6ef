// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Enumerations that core has no strings for, as they stand in a case file. The switches have no default: a value that
// is added to the enumeration does not compile until it has its string here.

#include "models/core/document.h"
#include "models/core/time.h"

#include <optional>
#include <string_view>

namespace store {

constexpr std::string_view textOf(core::TimeRole role) {
    switch (role) {
    case core::TimeRole::Event:
        return "event";
    case core::TimeRole::Stamp:
        return "stamp";
    case core::TimeRole::Span:
        return "span";
    }
    return {};
}

constexpr std::string_view textOf(core::AnchorKind anchor) {
    switch (anchor) {
    case core::AnchorKind::None:
        return "none";
    case core::AnchorKind::Publication:
        return "publication";
    case core::AnchorKind::Part:
        return "part";
    case core::AnchorKind::Mention:
        return "mention";
    case core::AnchorKind::Hand:
        return "hand";
    }
    return {};
}

constexpr std::string_view textOf(core::ZoneSource source) {
    switch (source) {
    case core::ZoneSource::None:
        return "none";
    case core::ZoneSource::Stated:
        return "stated";
    case core::ZoneSource::Document:
        return "document";
    case core::ZoneSource::Hand:
        return "hand";
    }
    return {};
}

constexpr std::string_view textOf(core::NameKind kind) {
    switch (kind) {
    case core::NameKind::Service:
        return "service";
    case core::NameKind::Operator:
        return "operator";
    case core::NameKind::Place:
        return "place";
    case core::NameKind::Other:
        return "other";
    case core::NameKind::Failure:
        return "failure";
    }
    return {};
}

// The value with that string; values are numbered from 0 without gaps.
template <typename Enum>
constexpr std::optional<Enum> valueOf(std::string_view text) {
    for (int value = 0; !textOf(static_cast<Enum>(value)).empty(); ++value) {
        if (textOf(static_cast<Enum>(value)) == text)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

} // namespace store
