// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

#include "models/store/outputs.h"

namespace app::cli {

std::expected<store::CaseFile, int> openToRead(const QString& path) {
    core::Result<store::CaseFile> file =
        store::CaseFile::open(std::filesystem::path(utf8(path)), store::OpenMode::ReadOnly);
    if (!file)
        return std::unexpected(fail(file.error()));
    if (const std::string& sentence = file->readOnlyReason().sentence; !sentence.empty())
        complain(sentence);
    return std::move(*file);
}

std::expected<store::CaseFile, int> openToWrite(const QString& path, store::OpenMode mode) {
    core::Result<store::CaseFile> file = store::CaseFile::open(std::filesystem::path(utf8(path)), mode);
    if (!file)
        return std::unexpected(fail(file.error()));
    if (const auto writable = file->requireWritable(); !writable)
        return std::unexpected(fail(writable.error()));
    return std::move(*file);
}

namespace {

std::expected<CaseInScope, int> opened(const QString& path) {
    std::expected<store::CaseFile, int> file = openToRead(path);
    if (!file)
        return std::unexpected(file.error());
    core::Result<core::SnapshotPtr> snapshot = file->snapshot();
    if (!snapshot)
        return std::unexpected(fail(snapshot.error()));
    return CaseInScope{std::move(*file), std::move(*snapshot), {}};
}

} // namespace

int withSnapshot(const QString& path, const std::function<int(const core::Snapshot&)>& work) {
    const auto input = opened(path);
    return input ? work(*input->snapshot) : input.error();
}

std::optional<core::IncidentId> incidentOption(const Usage& usage, const core::Snapshot& snapshot) {
    if (!usage.has("incident"))
        return 0;
    const core::IncidentId id = usage.value("incident").toLongLong();
    if (snapshot.incident(id))
        return id;
    complain(
        "there is no incident " + utf8(usage.value("incident")) + " in this case; faultline-cli incidents lists them");
    return std::nullopt;
}

std::expected<CaseInScope, int> openInScope(const Usage& usage) {
    auto input = opened(usage.positionals().first());
    if (!input)
        return input;
    rendering::ReportScope& scope = input->scope;
    const auto incident = incidentOption(usage, *input->snapshot);
    if (!incident)
        return std::unexpected(static_cast<int>(WrongUsage));
    scope.filter.incident = *incident;
    if (!usage.has("query"))
        return input;
    const core::Result<store::SearchAnswer> answer = input->file.search(utf8(usage.value("query")), 0);
    if (!answer)
        return std::unexpected(fail(answer.error()));
    if (answer->total == 0)
        return std::unexpected(fail(
            {core::ErrorCode::NotFound, "no document matches " + answer->understood + ", so nothing was written."}));
    scope.filter.documents = models::DocumentSet(answer->documents);
    scope.narrowedBy = QStringLiteral("documents that match %1").arg(QString::fromStdString(answer->understood));
    return input;
}

std::optional<int> outputRefused(const Usage& usage, std::string_view wanted) {
    if (!usage.has("output"))
        return wrongUsage(wanted);
    const core::Result<void> allowed = store::checkOutput(std::filesystem::path(utf8(usage.value("output"))));
    return allowed ? std::nullopt : std::optional(fail(allowed.error()));
}

} // namespace app::cli
