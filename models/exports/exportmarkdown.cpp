// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/contradictioncount.h"
#include "models/exports/exporttext.h"

namespace models::exports {
namespace {

// Characters that Markdown would take for markup.
std::string markdownText(std::string_view text) {
    std::string out;
    for (const char c : core::simplified(text)) {
        if (std::string_view("\\`*_[]<>#|").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string sideText(const core::ClaimRef& ref, const core::Snapshot& snapshot, const core::CauseTree& causes) {
    const core::ClaimRecord* claim = snapshot.claim(ref);
    const core::DocumentRecord* record = snapshot.document(ref.document);
    if (!claim || !record)
        return {};
    const std::string speaker =
        claim->claim.speaker == core::kWriterVoice ? sourceOf(*record) + " (own voice)" : claim->claim.speaker;
    return "- **" + markdownText(causes.display(claim->claim.cause)) + " — " +
           std::string(core::name(claim->claim.stance)) + "** by " + markdownText(speaker) + ", " +
           (claim->claim.said ? core::displayText(*claim->claim.said) : std::string("undated")) + " (" +
           markdownText(sourceOf(*record)) + ", " + markdownText(record->file) + "): “" +
           markdownText(claim->claim.text) + "”\n";
}

std::string more(std::size_t count, const std::string& kind) {
    return count == 0 ? std::string() : ", " + std::to_string(count) + " " + kind;
}

} // namespace

std::string exportMarkdown(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch) {
    const core::ContradictionCount count = core::countContradictions(snapshot.findings.contradictions);
    std::string out = "# What the sources say about the cause\n\n" + std::to_string(snapshot.documents.size()) +
                      " documents, " + std::to_string(count.established) + " contradictions" +
                      more(count.possible, "possible") + more(count.dismissed, "dismissed") +
                      ". Faultline shows where sources disagree, never who is right.\n\n## Contradictions\n";
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        out += "\n### " + std::string(core::name(each.kind)) + " — same incident " +
               std::string(core::name(each.sameIncident)) + ", " + std::string(core::name(each.state)) + "\n\n" +
               sideText(each.a, snapshot, causes) + sideText(each.b, snapshot, causes) + "\n";
        for (const std::string& why : each.why)
            out += markdownText(why) + " ";
        out += "\n";
    }
    out += "\n## Events in order\n\n";
    for (std::size_t i = 0; i < snapshot.events.size(); ++i) {
        if (!goesOn(watch, i, snapshot.events.size()))
            return {};
        const core::Event& event = snapshot.events[i];
        const core::DocumentRecord* record = snapshot.document(event.document);
        if (i == snapshot.undatedFrom)
            out += "\n### Undated\n\n";
        if (record)
            out += "- " + core::displayText(event.when) + " — " + std::string(core::name(event.kind)) + ", " +
                   markdownText(sourceOf(*record)) + ": " + markdownText(event.label) + "\n";
    }
    out += "\n## Sources\n\n";
    for (const core::DocumentRecord& record : snapshot.documents)
        out += std::to_string(record.id) + ". " +
               markdownText(record.document.title.empty() ? "(no title)" : record.document.title) + ", " +
               markdownText(sourceOf(record)) + ", " +
               (record.document.published ? core::displayText(*record.document.published) : "undated") + ", " +
               markdownText(record.file) + ", sha256 " + record.sha256 + "\n";
    return out;
}

} // namespace models::exports
