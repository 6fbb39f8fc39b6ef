// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the commands that read a case share.

#include "app/cli/command.h"
#include "views/rendering/reportcontent.h"

#include <expected>
#include <functional>

namespace app::cli {

// Opens the case; complains and gives the status to end with otherwise. What is to be known of a case that is only read
// (a newer version wrote it) is said.
std::expected<store::CaseFile, int> openToRead(const QString& path);
// A case that cannot be written to (it is open elsewhere, newer, or write-protected) is refused with the reason.
std::expected<store::CaseFile, int> openToWrite(const QString& path, store::OpenMode mode = store::OpenMode::ReadWrite);

// Opens the case for reading and hands its snapshot to `work`; complains and gives the status otherwise.
int withSnapshot(const QString& path, const std::function<int(const core::Snapshot&)>& work);

// The incident that --incident names; complains when there is none of that id. 0 without the option.
std::optional<core::IncidentId> incidentOption(const Usage& usage, const core::Snapshot& snapshot);

// A case that is open for reading, with what --incident and --query leave of it and the words for that.
struct CaseInScope {
    store::CaseFile file;
    core::SnapshotPtr snapshot;
    rendering::ReportScope scope;
};
// The first positional; else complains and gives the status to end with.
std::expected<CaseInScope, int> openInScope(const Usage& usage);

// The file that -o names: complains and gives the status to end with where it is missing or is a case.
std::optional<int> outputRefused(const Usage& usage, std::string_view wanted);

} // namespace app::cli
