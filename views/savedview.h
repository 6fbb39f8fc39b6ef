// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A view of a case as it is kept: search, filters, what the timeline shows, and how the panels stand. Written as
// compact JSON into the case (core::CorrectionKind::SavedView) and, for the last view of each case, into the settings.
// Values; any thread.

#include "views/viewstate.h"

#include <QJsonObject>
#include <optional>
#include <string>
#include <string_view>

namespace views {

struct SavedView {
    Filter filter;
    core::TimeInterval range; // empty: everything
    QJsonObject layout;       // views/casepage.h
    bool operator==(const SavedView&) const = default;
};

std::string savedViewText(const SavedView& view);
// Nothing for a text that is none; what a newer version wrote beside is passed over.
std::optional<SavedView> savedViewOf(std::string_view text);

} // namespace views
