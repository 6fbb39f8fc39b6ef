// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filtering.h"

#include "views/viewstate.h"

#include <algorithm>

namespace views {
namespace {

std::vector<std::string> toStd(const QStringList& list) {
    std::vector<std::string> result;
    result.reserve(static_cast<std::size_t>(list.size()));
    for (const QString& each : list)
        result.push_back(each.toStdString());
    return result;
}

} // namespace

models::RowFilter rowFilterOf(const ViewState& state) {
    const Filter& filter = state.filter();
    models::RowFilter result;
    result.incident = filter.incident;
    result.causes = toStd(filter.causes);
    result.speakers = toStd(filter.speakers);
    result.sources = toStd(filter.sources);
    result.stances = toStd(filter.stances);
    result.months = toStd(filter.months);
    result.tags = toStd(filter.tags);
    result.languages = toStd(filter.languages);
    for (const auto& [kind, key] : filter.excluded)
        result.excluded.push_back({kind, key.toStdString()});
    result.knownAt = filter.knownAt;
    result.documents = state.matches();
    return result;
}

std::vector<core::ClaimRef> selectedClaims(const core::Snapshot& snapshot, const Selection& selection) {
    std::vector<core::ClaimRef> claims;
    if (selection.document && selection.claim >= 0)
        claims.push_back({selection.document, selection.claim});
    if (const core::Contradiction* found = snapshot.contradiction(selection.contradiction)) {
        for (const core::ClaimRef& side : {found->a, found->b}) {
            if (std::ranges::find(claims, side) == claims.end())
                claims.push_back(side);
        }
    }
    return claims;
}

std::vector<core::DocumentId> selectedDocuments(const core::Snapshot& snapshot, const Selection& selection) {
    std::vector<core::DocumentId> documents;
    if (selection.document)
        documents.push_back(selection.document);
    for (const core::ClaimRef& claim : selectedClaims(snapshot, selection)) {
        if (std::ranges::find(documents, claim.document) == documents.end())
            documents.push_back(claim.document);
    }
    return documents;
}

} // namespace views
