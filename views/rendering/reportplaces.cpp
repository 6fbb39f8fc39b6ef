// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportplaces.h"

#include "views/rendering/reporttr.h"

namespace rendering {

struct ReportPlaces::Offsets {
    std::optional<core::OffsetMap> body;
    core::OffsetMap title;
};

const ReportPlaces::Offsets& ReportPlaces::offsetsOf(const core::DocumentRecord& record) {
    auto& found = m_offsets[record.id];
    if (!found) {
        auto made = std::make_shared<Offsets>(Offsets{std::nullopt, core::OffsetMap(record.document.title)});
        const std::optional<std::string> body = m_input.bodyOf ? m_input.bodyOf(record.id) : std::nullopt;
        if (body && body->size() == record.bodyBytes) // else it is another version
            made->body.emplace(*body);
        found = std::move(made);
    }
    return *found;
}

QString ReportPlaces::charactersOf(const core::DocumentRecord& record, const core::Claim& claim) {
    if (!m_input.bodyOf)
        return {};
    const Offsets& offsets = offsetsOf(record);
    if (!claim.inTitle && !offsets.body)
        return {};
    const core::OffsetMap& map = claim.inTitle ? offsets.title : *offsets.body;
    const std::size_t begin = map.codePoint(claim.span.begin);
    const std::size_t end = map.codePoint(claim.span.end);
    return (claim.inTitle ? Report::tr("characters %1–%2 of the title") : Report::tr("characters %1–%2"))
        .arg(begin)
        .arg(end);
}

} // namespace rendering
