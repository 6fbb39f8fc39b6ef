// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/corrections.h"

#include "models/analysis/timezones.h"
#include "models/core/causetree.h"
#include "models/core/contradictionkey.h"
#include "models/store/rows.h"
#include "models/store/textrows.h"

#include <algorithm>
#include <charconv>

namespace store {
namespace {

using core::CorrectionKind;

constexpr int kMostNames = 16; // one of the other, until the one that stands

[[noreturn]] void badInput(std::string message) {
    throw Failure{core::Error{core::ErrorCode::BadInput, std::move(message)}};
}

bool isOfDocument(CorrectionKind kind) {
    switch (kind) {
    case CorrectionKind::DocumentPublished:
    case CorrectionKind::DocumentTitle:
    case CorrectionKind::DocumentPublisher:
    case CorrectionKind::DocumentZone:
    case CorrectionKind::DocumentAuthor:
    case CorrectionKind::DocumentNote:
    case CorrectionKind::DocumentStar:
    case CorrectionKind::DocumentTags:
    case CorrectionKind::DocumentCredibility:
    case CorrectionKind::DocumentSetAside:
        return true;
    default:
        return false;
    }
}

core::DocumentId documentOf(Database& database, const std::string& target) {
    core::DocumentId id = 0;
    const auto [end, problem] = std::from_chars(target.data(), target.data() + target.size(), id);
    if (problem != std::errc() || end != target.data() + target.size())
        badInput("\"" + target + "\" is no number of a document.");
    if (!database.integer("SELECT id FROM document WHERE id = ?", id))
        throw Failure{core::Error{core::ErrorCode::NotFound, "There is no document " + target + " in this case."}};
    return id;
}

std::optional<core::TimeValue> publishedFrom(const std::string& value) {
    auto published = core::parseIso(value);
    if (published)
        published->basis = "set by hand";
    return published;
}

void checkValue(const core::Correction& correction) {
    const std::string& value = correction.value;
    if (value.empty())
        return;
    switch (correction.kind) {
    case CorrectionKind::DocumentPublished:
        if (!publishedFrom(value))
            badInput("\"" + value + "\" is no date; write it like 2023-06-05 or 2023-06-05T16:00Z.");
        break;
    case CorrectionKind::DocumentZone:
    case CorrectionKind::TimeZone:
        if (!analysis::zoneOffset(value, 0))
            badInput(
                "\"" + value + "\" is no time zone that this system knows; write it like Europe/Paris, UTC or +02:00.");
        break;
    case CorrectionKind::TimeMeaning:
        if (value != "none" && !core::parseIsoInterval(value))
            badInput(
                "\"" + value + "\" is no time; write it like 2023-06-05, 2023-06-05T16:00Z or 2023-06-05/2023-06-07.");
        break;
    case CorrectionKind::TimeAnchor:
        if (const auto anchor = core::parseIso(value); !anchor || anchor->granularity > core::Granularity::Day)
            badInput("\"" + value + "\" is no day to count from; write it like 2023-06-05 or 2023-06-05T16:00.");
        break;
    case CorrectionKind::DocumentStar:
        if (value != "1")
            badInput("A star is \"1\" or nothing, not \"" + value + "\".");
        break;
    case CorrectionKind::ClaimVerdict:
        if (value != "confirmed" && value != "rejected")
            badInput("A claim is \"confirmed\" or \"rejected\", not \"" + value + "\".");
        break;
    case CorrectionKind::ClaimCause:
        if (!core::CauseTree::builtIn().find(value))
            badInput("\"" + value + "\" is no cause of the tree.");
        break;
    case CorrectionKind::ClaimStance:
        if (!core::stanceOf(value))
            badInput("A cause is asserted, denied or suspected, not \"" + value + "\".");
        break;
    case CorrectionKind::ClaimScope:
        if (!core::scopeOf(value))
            badInput("A claim is about this incident or another one, not \"" + value + "\".");
        break;
    case CorrectionKind::ContradictionState:
        if (!core::contradictionStateOf(value))
            badInput("A contradiction is open, postponed, accepted or dismissed, not \"" + value + "\".");
        break;
    case CorrectionKind::SourceGrade:
        if (value.size() != 1 || value[0] < 'A' || value[0] > 'F')
            badInput("A source is graded A to F, not \"" + value + "\".");
        break;
    case CorrectionKind::DocumentCredibility:
        if (value.size() != 1 || value[0] < '1' || value[0] > '6')
            badInput("The credibility of a document is 1 to 6, not \"" + value + "\".");
        break;
    case CorrectionKind::SourceSame:
        if (correction.target.empty() || correction.target == core::kWriterVoice || value == core::kWriterVoice ||
            value == correction.target)
            badInput("\"" + correction.target + "\" cannot go by the name of \"" + value + "\".");
        break;
    case CorrectionKind::SourceCopies:
        if (correction.target.empty() || value == correction.target)
            badInput("\"" + correction.target + "\" cannot copy \"" + value + "\".");
        break;
    case CorrectionKind::SourceRole:
        if (correction.target == core::kWriterVoice ||
            core::speakerRoleOf(value).value_or(core::SpeakerRole::Writer) == core::SpeakerRole::Writer)
            badInput("\"" + value + "\" is no role of a speaker.");
        break;
    case CorrectionKind::SameIncident:
        if (value != "together" && value != "apart")
            badInput("Two documents are \"together\" or \"apart\", not \"" + value + "\".");
        break;
    default:
        break;
    }
}

void checkBothDocuments(Database& database, const std::string& target) {
    const auto pair = core::incidentTargetOf(target);
    if (!pair)
        badInput("\"" + target + "\" does not name two documents; write it like \"12 40\".");
    documentOf(database, std::to_string(pair->moved));
    documentOf(database, std::to_string(pair->anchor));
}

} // namespace

Corrections::Corrections(std::span<const core::Correction> all)
    : m_all(all.begin(), all.end()) {
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_index[{m_all[i].kind, m_all[i].target}] = i;
}

Corrections Corrections::read(Database& database) {
    Corrections corrections;
    Statement rows = database.prepare("SELECT kind, target, value FROM correction ORDER BY kind, target");
    while (rows.step()) {
        const auto kind = core::correctionKindOf(rows.view(0));
        if (!kind)
            continue;
        corrections.m_index[{*kind, rows.text(1)}] = corrections.m_all.size();
        corrections.m_all.push_back({*kind, rows.text(1), rows.text(2)});
    }
    return corrections;
}

const std::string* Corrections::find(CorrectionKind kind, const std::string& target) const {
    const auto it = m_index.find({kind, target});
    return it == m_index.end() ? nullptr : &m_all[it->second].value;
}

bool Corrections::concernClaims() const {
    return std::ranges::any_of(
        m_all, [](const core::Correction& each) { return core::isOfClaim(each.kind) || core::isOfSource(each.kind); });
}

void Corrections::layOver(core::DocumentId id, std::string_view key, core::Document& document) const {
    const std::string target = std::to_string(id);
    if (const std::string* value = find(CorrectionKind::DocumentPublished, target)) {
        if (auto published = publishedFrom(*value))
            document.published = std::move(published);
    }
    if (const std::string* value = find(CorrectionKind::DocumentTitle, target))
        document.title = *value;
    if (const std::string* value = find(CorrectionKind::DocumentPublisher, target))
        document.publisher = *value;
    document.publisher = knownAs(document.publisher);
    if (const std::string* value = find(CorrectionKind::DocumentAuthor, target))
        document.author = *value;
    if (const std::string* value = find(CorrectionKind::DocumentZone, target))
        analysis::setZone(document, *value);
    layOverTimes(key, document);
}

void Corrections::layOverTimes(std::string_view key, core::Document& document) const {
    const std::string prefix = std::string(key) + "|";
    std::map<std::string, core::TimeReading> readings;
    const auto collect = [&](CorrectionKind kind, std::string core::TimeReading::* field) {
        for (auto it = m_index.lower_bound({kind, prefix});
             it != m_index.end() && it->first.first == kind && it->first.second.starts_with(prefix); ++it)
            readings[it->first.second.substr(prefix.size())].*field = m_all[it->second].value;
    };
    collect(CorrectionKind::TimeMeaning, &core::TimeReading::value);
    collect(CorrectionKind::TimeAnchor, &core::TimeReading::anchor);
    collect(CorrectionKind::TimeZone, &core::TimeReading::zone);
    document.readings.clear();
    for (auto& [mark, reading] : readings) {
        reading.mark = mark;
        document.readings.push_back(std::move(reading));
    }
}

void Corrections::layOver(core::DocumentRecord& record) const {
    const std::string target = std::to_string(record.id);
    layOver(record.id, record.key, record.document);
    record.publishedCorrected = find(CorrectionKind::DocumentPublished, target) != nullptr;
    record.starred = find(CorrectionKind::DocumentStar, target) != nullptr;
    if (const std::string* tags = find(CorrectionKind::DocumentTags, target))
        record.tags = *tags;
    if (const std::string* note = find(CorrectionKind::DocumentNote, target))
        record.note = *note;
    if (const std::string* credibility = find(CorrectionKind::DocumentCredibility, target))
        record.credibility = credibility->front();
    for (core::ClaimRecord& claim : record.claims)
        layOver(claim);
}

void Corrections::layOver(core::ClaimRecord& claim) const {
    if (const std::string* verdict = find(CorrectionKind::ClaimVerdict, claim.key))
        claim.verdict = *verdict == "rejected" ? core::ClaimVerdict::Rejected : core::ClaimVerdict::Confirmed;
    const auto take = [&](CorrectionKind kind, auto&& set) {
        if (const std::string* value = find(kind, claim.key)) {
            set(*value);
            claim.corrected = true;
        }
    };
    take(CorrectionKind::ClaimCause, [&](const std::string& value) { claim.claim.cause = value; });
    take(CorrectionKind::ClaimStance, [&](const std::string& value) {
        claim.claim.stance = core::stanceOf(value).value_or(claim.claim.stance);
        claim.claim.weak = false; // the hedge belonged to the reading that was replaced
    });
    take(CorrectionKind::ClaimScope, [&](const std::string& value) {
        claim.claim.scope = core::scopeOf(value).value_or(claim.claim.scope);
    });
    take(CorrectionKind::ClaimSpeaker, [&](const std::string& value) {
        using core::SpeakerRole;
        const bool writer = value == core::kWriterVoice;
        if (writer || claim.claim.role == SpeakerRole::Writer)
            claim.claim.role = writer ? SpeakerRole::Writer : SpeakerRole::Other;
        claim.claim.speaker = value;
    });
    claim.claim.speaker = knownAs(claim.claim.speaker);
    if (const std::string* role = find(CorrectionKind::SourceRole, claim.claim.speaker))
        claim.claim.role = core::speakerRoleOf(*role).value_or(claim.claim.role);
}

std::string_view Corrections::knownAs(const std::string& name) const {
    const std::string* known = &name;
    for (int step = 0; step < kMostNames; ++step) { // a merged case may hold a circle
        const std::string* next = known->empty() ? nullptr : find(CorrectionKind::SourceSame, *known);
        if (!next)
            break;
        known = next;
    }
    return *known;
}

bool Corrections::goesBy(std::string_view name, std::string_view other) const {
    std::string known(name);
    for (int step = 0; step < kMostNames && known != other; ++step) {
        const std::string* next = find(CorrectionKind::SourceSame, known);
        if (!next)
            return false;
        known = *next;
    }
    return known == other;
}

void Corrections::setAside(std::vector<core::DocumentRecord>& records) const {
    const bool any = std::ranges::any_of(
        m_all, [](const core::Correction& each) { return each.kind == CorrectionKind::DocumentSetAside; });
    if (any)
        std::erase_if(records, [this](const core::DocumentRecord& each) {
            return find(CorrectionKind::DocumentSetAside, std::to_string(each.id)) != nullptr;
        });
}

void Corrections::layOver(core::CaseFindings& findings) const {
    for (core::Contradiction& each : findings.contradictions) {
        if (const std::string* state = find(CorrectionKind::ContradictionState, each.key))
            each.state = core::contradictionStateOf(*state).value_or(core::ContradictionState::Open);
        if (const std::string* note = find(CorrectionKind::ContradictionNote, each.key))
            each.note = *note;
    }
}

std::map<std::string, char> Corrections::grades() const {
    std::map<std::string, char> grades;
    for (const core::Correction& each : m_all) {
        if (each.kind == CorrectionKind::SourceGrade && !each.value.empty())
            grades[each.target] = each.value[0];
    }
    for (const core::Correction& each : m_all) { // of another name, where the one that it goes by has none
        if (each.kind == CorrectionKind::SourceGrade && !each.value.empty())
            grades.try_emplace(std::string(knownAs(each.target)), each.value[0]);
    }
    return grades;
}

std::vector<analysis::OutletCopy> Corrections::copies() const {
    std::vector<analysis::OutletCopy> copies;
    for (const core::Correction& each : m_all) {
        if (each.kind != CorrectionKind::SourceCopies)
            continue;
        const std::string_view copier = knownAs(each.target);
        const std::string_view copied = knownAs(each.value);
        if (copier != copied)
            copies.push_back({std::string(copier), std::string(copied)});
    }
    return copies;
}

namespace {

// Documents whose publisher is searched by the name.
std::vector<core::DocumentId> documentsBy(Database& database, std::string_view publisher) {
    std::vector<core::DocumentId> ids;
    Statement rows = database.prepare("SELECT id FROM document_text WHERE publisher = ? AND publisher <> ''");
    rows.bind(publisher);
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

} // namespace

std::string writeCorrection(Database& database, const core::Correction& correction, core::Millis now) {
    checkValue(correction);
    std::vector<core::DocumentId> renamed;
    if (correction.kind == CorrectionKind::SourceSame) {
        const Corrections before = Corrections::read(database);
        if (!correction.value.empty() && before.goesBy(correction.value, correction.target))
            badInput("\"" + correction.value + "\" goes by the name of \"" + correction.target + "\" already.");
        renamed = documentsBy(database, before.knownAs(correction.target));
    }
    if (correction.kind == CorrectionKind::SameIncident && !correction.value.empty())
        checkBothDocuments(database, correction.target);
    if (isOfDocument(correction.kind))
        renamed = {documentOf(database, correction.target)};
    const std::string_view kind = core::name(correction.kind);
    const std::string_view target = correction.target;
    const std::string earlier =
        database.text("SELECT value FROM correction WHERE kind = ? AND target = ?", kind, target).value_or("");
    if (correction.value.empty())
        database.execute("DELETE FROM correction WHERE kind = ? AND target = ?", kind, target);
    else
        database.execute(
            "INSERT OR REPLACE INTO correction (kind, target, value, changed) VALUES (?, ?, ?, ?)", kind, target,
            std::string_view(correction.value), now);
    if (renamed.empty())
        return earlier;
    const Corrections after = Corrections::read(database);
    for (const core::DocumentId id : renamed)
        refreshSearched(database, after, id);
    return earlier;
}

void refreshSearched(Database& database, const Corrections& corrections, core::DocumentId id) {
    std::vector<core::DocumentRecord> records = readRecordRows(database, id);
    if (records.empty())
        return;
    core::Document& document = records.front().document;
    corrections.layOver(id, records.front().key, document);
    const auto dated = document.published ? document.published->interval : std::nullopt;
    database.execute(
        "UPDATE document SET dated_earliest = ?, dated_latest = ? WHERE id = ?",
        dated ? std::optional(dated->earliest) : std::nullopt, dated ? std::optional(dated->latest) : std::nullopt, id);
    renameText(database, id, document);
}

void moveContradiction(Database& database, const std::string& from, const std::string& to) {
    for (const std::string_view table : {"correction", "step_correction"}) // in both, so that it can still be undone
        database.execute(
            "UPDATE OR REPLACE " + std::string(table) +
                " SET target = ? WHERE kind GLOB 'contradiction-*' AND target = ?",
            std::string_view(to), std::string_view(from));
}

namespace {

// Contradictions of which a claim of that text is one side, a state or a note of theirs being kept.
std::vector<std::string> contradictionsOf(Database& database, const std::string& textKey) {
    std::vector<std::string> keys;
    const std::string words = "|" + textKey + "|";
    Statement rows =
        database.prepare("SELECT target FROM correction WHERE kind GLOB 'contradiction-*' AND instr(target, ?1) UNION"
                         " SELECT target FROM step_correction WHERE kind GLOB 'contradiction-*' AND instr(target, ?1)");
    rows.bind(std::string_view(words));
    while (rows.step())
        keys.push_back(rows.text(0));
    return keys;
}

void moveContradictions(Database& database, const std::string& fromKey, const std::string& toKey) {
    const std::string prefix = fromKey + "|";
    for (const std::string& each : contradictionsOf(database, fromKey)) {
        auto key = core::contradictionKeyOf(each);
        if (!key)
            continue;
        for (std::string* claim : {&key->a, &key->b}) {
            if (claim->starts_with(prefix))
                claim->replace(0, fromKey.size(), toKey);
        }
        moveContradiction(database, each, core::keyText(*key));
    }
}

} // namespace

void moveTextCorrections(Database& database, const std::string& fromKey, const std::string& toKey) {
    const std::string prefix = fromKey + "|";
    database.execute(
        "UPDATE OR REPLACE correction SET target = ?1 || substr(target, length(?2))"
        " WHERE (kind GLOB 'claim-*' OR kind GLOB 'time-*') AND substr(target, 1, length(?2)) = ?2",
        std::string_view(toKey), std::string_view(prefix));
    database.execute( // so that they can still be undone
        "UPDATE step_correction SET target = ?1 || substr(target, length(?2))"
        " WHERE (kind GLOB 'claim-*' OR kind GLOB 'time-*') AND substr(target, 1, length(?2)) = ?2",
        std::string_view(toKey), std::string_view(prefix));
    moveContradictions(database, fromKey, toKey);
}

} // namespace store
