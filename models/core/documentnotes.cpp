// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/documentnotes.h"

#include "models/core/calendar.h"
#include "models/core/name.h"

#include <array>

namespace core {
namespace {

constexpr std::array<std::pair<DocumentNoteKind, std::string_view>, 3> kKinds = {
    {{DocumentNoteKind::WeekdayDiffers, "weekday-differs"},
     {DocumentNoteKind::AmbiguousOrder, "ambiguous-order"},
     {DocumentNoteKind::PublishedBeforeEvent, "published-before-event"}}};

constexpr std::array<std::string_view, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};

std::string quoted(std::string_view words) {
    return "“" + std::string(words) + "”";
}

std::string day(const TimeInterval& interval) {
    TimeValue value;
    value.interval = interval;
    return displayText(value);
}

std::string ambiguous(const NotedTime& each) {
    std::string text = quoted(each.words) + " can be read either way round";
    const char* joint = ": ";
    for (const TimeInterval& reading : each.time->trace.readings) {
        text += joint + day(reading);
        joint = " or ";
    }
    return text + ". It is not on the axis.";
}

} // namespace

std::string_view name(DocumentNoteKind kind) {
    return nameIn(kKinds, kind);
}

std::vector<DocumentNote> documentNotes(
    const std::optional<TimeValue>& published, const std::vector<NotedTime>& times) {
    std::vector<DocumentNote> notes;
    std::array<int, kKinds.size()> counts{};
    const auto add = [&](DocumentNoteKind kind, std::size_t time, std::string text) {
        if (++counts[static_cast<std::size_t>(kind)] <= kMostNotesOfAKind)
            notes.push_back({kind, static_cast<std::int32_t>(time), std::move(text)});
    };
    for (std::size_t i = 0; i < times.size(); ++i) {
        const TimeExpression& time = *times[i].time;
        if (time.trace.weekdayDiffers && time.value.interval) {
            const auto weekday = static_cast<std::size_t>(isoWeekday(time.value.interval->earliest) - 1);
            add(DocumentNoteKind::WeekdayDiffers, i,
                quoted(times[i].words) + ": " + day(dayInterval(time.value.interval->earliest)) + " was a " +
                    std::string(kWeekdays[weekday]) + ".");
        }
        if (!time.value.interval && time.trace.readings.size() > 1)
            add(DocumentNoteKind::AmbiguousOrder, i, ambiguous(times[i]));
        if (time.trace.afterPublication && published && time.value.interval)
            add(DocumentNoteKind::PublishedBeforeEvent, i,
                quoted(times[i].words) + " is told as past, but the document is dated " + displayText(*published) +
                    ".");
    }
    return notes;
}

} // namespace core
