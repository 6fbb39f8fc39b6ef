// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exporttext.h"

#include <QString>
#include <algorithm>
#include <array>

namespace models::exports {
namespace {

std::string csvCell(std::string text) {
    // A spreadsheet takes a cell that begins like this for a formula; the text of an article must never be one.
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        text.insert(text.begin(), '\'');
    if (text.find_first_of("\",\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

template <std::size_t Size>
void addRow(std::string& out, const std::array<std::string, Size>& cells) {
    for (std::size_t i = 0; i < Size; ++i) {
        if (i > 0)
            out += ',';
        out += csvCell(cells[i]);
    }
    out += "\r\n";
}

std::string bound(const std::optional<core::TimeValue>& value, core::Millis core::TimeInterval::* end) {
    return value && value->resolved() ? core::isoText((*value->interval).*end, value->zone) : std::string();
}

// Seven cells of one side.
std::array<std::string, 7> sideCells(const core::ClaimRef& ref, const core::Snapshot& snapshot) {
    const core::DocumentRecord* record = snapshot.document(ref.document);
    const core::ClaimRecord* each = snapshot.claim(ref);
    if (!record || !each)
        return {};
    const core::Claim& claim = each->claim;
    return {
        std::to_string(record->id),
        sourceOf(*record),
        bound(claim.said, &core::TimeInterval::earliest),
        claim.cause,
        std::string(core::name(claim.stance)),
        claim.speaker,
        core::simplified(claim.text)};
}

} // namespace

std::string exportEventsCsv(const core::Snapshot& snapshot, const core::CauseTree&, const Watch& watch) {
    std::string out;
    addRow<15>(
        out, {"kind", "earliest", "latest", "granularity", "basis", "document", "file", "source", "title", "cause",
              "stance", "speaker", "scope", "text", "timex"});
    for (std::size_t i = 0; i < snapshot.events.size(); ++i) {
        if (!goesOn(watch, i, snapshot.events.size()))
            return {};
        const core::Event& event = snapshot.events[i];
        const core::DocumentRecord* record = snapshot.document(event.document);
        if (!record)
            continue;
        const core::ClaimRecord* claim = snapshot.claim({event.document, event.claim});
        addRow<15>(
            out, {std::string(core::name(event.kind)), bound(event.when, &core::TimeInterval::earliest),
                  bound(event.when, &core::TimeInterval::latest), std::string(core::name(event.when.granularity)),
                  event.when.basis, std::to_string(record->id), record->file, record->document.publisher,
                  record->document.title, claim ? claim->claim.cause : "",
                  claim ? std::string(core::name(claim->claim.stance)) : "", claim ? claim->claim.speaker : "",
                  claim ? std::string(core::name(claim->claim.scope)) : "", core::simplified(event.label),
                  event.when.timex});
    }
    return out;
}

std::string exportClaimsCsv(const core::Snapshot& snapshot, const core::CauseTree&, const Watch& watch) {
    std::string out;
    addRow<19>(
        out, {"document", "file", "sha256", "source", "title", "claim", "cause", "stance", "weak", "speaker", "scope",
              "said_earliest", "said_latest", "in_title", "begin_byte", "end_byte", "rule", "verdict", "text"});
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!goesOn(watch, d, snapshot.documents.size()))
            return {};
        const core::DocumentRecord& record = snapshot.documents[d];
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            const core::Claim& claim = record.claims[i].claim;
            addRow<19>(
                out, {std::to_string(record.id), record.file, record.sha256, sourceOf(record), record.document.title,
                      std::to_string(i), claim.cause, std::string(core::name(claim.stance)), claim.weak ? "1" : "0",
                      claim.speaker, std::string(core::name(claim.scope)),
                      bound(claim.said, &core::TimeInterval::earliest), bound(claim.said, &core::TimeInterval::latest),
                      claim.inTitle ? "1" : "0", std::to_string(claim.span.begin), std::to_string(claim.span.end),
                      claim.rule, std::string(verdictName(record.claims[i].verdict)), core::simplified(claim.text)});
        }
    }
    return out;
}

std::string exportContradictionsCsv(const core::Snapshot& snapshot, const core::CauseTree&, const Watch& watch) {
    std::string out;
    addRow<22>(out, {"id",         "incident",   "kind",     "same_incident", "strength", "state",
                     "a_document", "a_source",   "a_said",   "a_cause",       "a_stance", "a_speaker",
                     "a_text",     "b_document", "b_source", "b_said",        "b_cause",  "b_stance",
                     "b_speaker",  "b_text",     "why",      "note"});
    const auto& all = snapshot.findings.contradictions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!goesOn(watch, i, all.size()))
            return {};
        const core::Contradiction& each = all[i];
        std::string why;
        for (const std::string& line : each.why)
            why += (why.empty() ? "" : " ") + line;
        std::array<std::string, 22> cells{
            std::to_string(each.id),
            each.incident == 0 ? "" : std::to_string(each.incident),
            std::string(core::name(each.kind)),
            std::string(core::name(each.sameIncident)),
            QString::number(each.strength, 'f', 3).toStdString(),
            std::string(core::name(each.state))};
        std::ranges::move(sideCells(each.a, snapshot), cells.begin() + 6);
        std::ranges::move(sideCells(each.b, snapshot), cells.begin() + 13);
        cells[20] = why;
        cells[21] = each.note;
        addRow<22>(out, cells);
    }
    return out;
}

} // namespace models::exports
