// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an analyst decides about times: of a single expression, or the date and zone of one or many documents. Each
// decision is one step of the undo history and does nothing when it would change nothing. GUI thread.

#include "views/triage.h"

#include <string>
#include <string_view>
#include <vector>

namespace views {

// A time of a document, by its number in it.
struct TimeRef {
    core::DocumentId document = 0;
    std::int32_t index = -1;
};

// What the analyst has said of a time: its words are found in `body` by their mark.
core::TimeReading standingReading(const core::Snapshot& snapshot, const TimeRef& ref, std::string_view body);
void setReading(
    const Desk& desk, const TimeRef& ref, const core::TimeReading& standing, const core::TimeReading& wanted);
// Opens the dialog over `parent` and carries its answer out; returns at once.
void editTime(const Desk& desk, const TimeRef& ref, const std::string& body, QWidget* parent);

// `iso`: as core::parseIso takes it; empty: back to what each file states.
void setPublished(const Desk& desk, const std::vector<core::DocumentId>& ids, const QString& iso);
void editPublished(const Desk& desk, const std::vector<core::DocumentId>& ids, QWidget* parent);
// `zone`: "UTC", "+02:00" or an IANA name; empty: none is known.
void setZone(const Desk& desk, const std::vector<core::DocumentId>& ids, const QString& zone);
void editZone(const Desk& desk, const std::vector<core::DocumentId>& ids, QWidget* parent);

} // namespace views
