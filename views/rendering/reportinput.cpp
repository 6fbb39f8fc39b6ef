// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportinput.h"

#include <memory>

namespace rendering {

ReportInput reportInput(const std::string& casePath) {
    ReportInput input;
    auto opened = store::CaseFile::open(casePath, store::OpenMode::ReadOnly);
    if (!opened)
        return input;
    const auto file = std::make_shared<store::CaseFile>(std::move(*opened));
    input.bodyOf = [file](core::DocumentId id) -> std::optional<std::string> {
        auto document = file->document(id);
        return document ? std::optional(std::move(document->body)) : std::nullopt;
    };
    if (auto unread = file->unread())
        input.unread = std::move(*unread);
    return input;
}

} // namespace rendering
