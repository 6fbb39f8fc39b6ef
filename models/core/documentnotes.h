// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an analyst should know about the times of a document before trusting them. Facts that can be read off the
// findings; nothing here is stored. Pure; any thread.

#include "models/core/document.h"
#include "models/core/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class DocumentNoteKind : std::uint8_t {
    WeekdayDiffers,       // "Sunday, 5 June 2023", which was a Monday
    AmbiguousOrder,       // "03/04", and nothing says whether March or April is meant
    PublishedBeforeEvent, // told as past, and later than the document's own date
};
std::string_view name(DocumentNoteKind kind); // "weekday-differs", ...

struct DocumentNote {
    DocumentNoteKind kind = DocumentNoteKind::WeekdayDiffers;
    std::int32_t time = -1; // number of the expression in the document
    std::string text;       // one sentence
    bool operator==(const DocumentNote&) const = default;
};

struct NotedTime {
    const TimeExpression* time = nullptr;
    std::string_view words;
};

// In the order of the times; each kind at most `kMostNotesOfAKind` times.
inline constexpr int kMostNotesOfAKind = 5;
std::vector<DocumentNote> documentNotes(const std::optional<TimeValue>& published, const std::vector<NotedTime>& times);

} // namespace core
