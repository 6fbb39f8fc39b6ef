// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/enumnames.h"
#include "models/store/packing.h"
#include "models/store/rows.h"
#include "models/store/sentencecontext.h"

#include <charconv>

namespace store {
namespace {

// Whole numbers and names, one text each; the readings follow in pairs. Empty: nothing to tell.
std::string packTrace(const core::TimeTrace& trace) {
    if (trace == core::TimeTrace{})
        return {};
    std::vector<std::string> fields = {
        std::string(textOf(trace.anchor)),
        std::to_string(trace.mention),
        std::string(textOf(trace.zoneSource)),
        trace.zone,
        std::string(trace.weekdayDiffers ? "w" : "") + (trace.afterPublication ? "a" : "") +
            (trace.corrected ? "c" : ""),
        trace.reach ? std::to_string(trace.reach->earliest) : "",
        trace.reach ? std::to_string(trace.reach->latest) : ""};
    for (const core::TimeInterval& each : trace.readings) {
        fields.push_back(std::to_string(each.earliest));
        fields.push_back(std::to_string(each.latest));
    }
    return packTexts(fields);
}

std::optional<core::TimeInterval> intervalOf(const std::string& earliest, const std::string& latest) {
    core::TimeInterval interval;
    const auto read = [](const std::string& text, core::Millis& value) {
        const char* const end = text.data() + text.size();
        const auto [at, problem] = std::from_chars(text.data(), end, value);
        return problem == std::errc() && at == end;
    };
    return read(earliest, interval.earliest) && read(latest, interval.latest)
               ? soundInterval(interval.earliest, interval.latest)
               : std::nullopt;
}

core::TimeTrace unpackTrace(std::string_view packed) {
    constexpr std::size_t kFields = 7;
    core::TimeTrace trace;
    const std::vector<std::string> fields = unpackTexts(packed);
    if (fields.size() < kFields)
        return trace;
    trace.anchor = valueOf<core::AnchorKind>(fields[0]).value_or(core::AnchorKind::None);
    std::from_chars(fields[1].data(), fields[1].data() + fields[1].size(), trace.mention);
    trace.zoneSource = valueOf<core::ZoneSource>(fields[2]).value_or(core::ZoneSource::None);
    trace.zone = fields[3];
    trace.weekdayDiffers = fields[4].find('w') != std::string::npos;
    trace.afterPublication = fields[4].find('a') != std::string::npos;
    trace.corrected = fields[4].find('c') != std::string::npos;
    trace.reach = intervalOf(fields[5], fields[6]);
    for (std::size_t i = kFields; i + 1 < fields.size(); i += 2) {
        if (const auto reading = intervalOf(fields[i], fields[i + 1]))
            trace.readings.push_back(*reading);
    }
    return trace;
}

void writeTimes(
    Database& database, core::DocumentId id, const core::Document& document,
    const std::vector<core::TimeExpression>& times) {
    Statement insert =
        database.prepare("INSERT INTO time_expression (document, number, span_begin, span_end, role, "
                         "rules, words, sentence, value_earliest, value_latest,"
                         " value_zone, value_granularity, value_timex, value_basis, value_approximate, trace) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const SentenceContext sentences(document, !times.empty());
    for (std::size_t i = 0; i < times.size(); ++i) {
        const core::TimeExpression& time = times[i];
        const std::string rules = packTexts(time.rules);
        const std::string sentence = sentences.around(time.span);
        insert.bind(
            id, i, time.span.begin, time.span.end, textOf(time.role), std::string_view(rules),
            core::slice(document.body, time.span), std::string_view(sentence));
        bindTime(insert, 9, &time.value);
        const std::string trace = packTrace(time.trace);
        insert.bindAt(16, std::string_view(trace));
        insert.run();
    }
}

void writeClaims(Database& database, core::DocumentId id, const std::vector<core::Claim>& claims) {
    Statement insert = database.prepare("INSERT INTO claim (document, number, span_begin, span_end, words, cause, "
                                        "stance, speaker, role, scope, rule, weak, withdrawn,"
                                        " in_title, replaces_earlier, said_earliest, said_latest, said_zone, "
                                        "said_granularity, said_timex, said_basis, said_approximate)"
                                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement cue = database.prepare(
        "INSERT INTO cue (document, claim, number, span_begin, span_end, words) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const core::Claim& claim = claims[i];
        insert.bind(
            id, i, claim.span.begin, claim.span.end, std::string_view(claim.text), std::string_view(claim.cause),
            core::name(claim.stance), std::string_view(claim.speaker), core::name(claim.role), core::name(claim.scope),
            std::string_view(claim.rule), claim.weak, claim.withdrawn, claim.inTitle, claim.replacesEarlier);
        bindTime(insert, 16, claim.said);
        insert.run();
        for (std::size_t c = 0; c < claim.cues.size(); ++c)
            cue.bind(id, i, c, claim.cues[c].span.begin, claim.cues[c].span.end, std::string_view(claim.cues[c].text))
                .run();
    }
}

core::Claim readClaim(const Statement& row) {
    core::Claim claim;
    claim.span = readSpan(row, 2);
    claim.text = row.text(4);
    claim.cause = row.text(5);
    claim.stance = core::stanceOf(row.view(6)).value_or(core::Stance{});
    claim.speaker = row.text(7);
    claim.role = core::speakerRoleOf(row.view(8)).value_or(core::SpeakerRole{});
    claim.scope = core::scopeOf(row.view(9)).value_or(core::Scope{});
    claim.rule = row.text(10);
    claim.weak = row.integer(11) != 0;
    claim.withdrawn = row.integer(12) != 0;
    claim.inTitle = row.integer(13) != 0;
    claim.replacesEarlier = row.integer(14) != 0;
    claim.said = readTime(row, 15);
    return claim;
}

core::TimeRecord readTimeRecord(const Statement& row) {
    core::TimeRecord record;
    record.time.span = readSpan(row, 1);
    record.time.role = valueOf<core::TimeRole>(row.view(3)).value_or(core::TimeRole{});
    record.time.rules = unpackTexts(row.view(4));
    record.text = row.text(5);
    record.sentence = row.text(6);
    record.time.value = readTime(row, 7).value_or(core::TimeValue{});
    record.time.trace = unpackTrace(row.view(14));
    return record;
}

// Walks the records along with rows that come by document.
class RecordWalk {
public:
    explicit RecordWalk(std::vector<core::DocumentRecord>& records)
        : m_records(records) {}
    core::DocumentRecord* find(core::DocumentId id) {
        while (m_at < m_records.size() && m_records[m_at].id < id)
            ++m_at;
        return m_at < m_records.size() && m_records[m_at].id == id ? &m_records[m_at] : nullptr;
    }

private:
    std::vector<core::DocumentRecord>& m_records;
    std::size_t m_at = 0;
};

template <typename Function>
void fill(
    Database& database, std::vector<core::DocumentRecord>& records, std::string_view select,
    std::optional<core::DocumentId> only, Function function) {
    RecordWalk walk(records);
    forEachRow(database, select, only, [&](const Statement& row) {
        if (core::DocumentRecord* record = walk.find(row.integer(0)))
            function(*record, row);
    });
}

void readClaims(Database& database, std::vector<core::DocumentRecord>& records, std::optional<core::DocumentId> only) {
    fill(
        database, records,
        "SELECT document, number, span_begin, span_end, words, cause, stance, speaker, role, scope, rule, weak, "
        "withdrawn, in_title,"
        " replaces_earlier, said_earliest, said_latest, said_zone, said_granularity, said_timex, said_basis, "
        "said_approximate FROM claim",
        only, [](core::DocumentRecord& record, const Statement& row) {
            core::ClaimRecord claim;
            claim.claim = readClaim(row);
            claim.key = core::claimKey(record.key, claim.claim);
            record.claims.push_back(std::move(claim));
        });
    RecordWalk walk(records);
    const std::string where = only ? " WHERE document = ?" : "";
    Statement cues = database.prepare(
        "SELECT document, claim, span_begin, span_end, words FROM cue" + where + " ORDER BY document, claim, number");
    if (only)
        cues.bind(*only);
    while (cues.step()) {
        core::DocumentRecord* record = walk.find(cues.integer(0));
        const auto claim = static_cast<std::size_t>(cues.integer(1));
        if (record && claim < record->claims.size())
            record->claims[claim].claim.cues.push_back({readSpan(cues, 2), cues.text(4)});
    }
}

} // namespace

core::DocumentPart readPart(const Statement& row) {
    core::DocumentPart part;
    part.span = readSpan(row, 1);
    part.label = row.text(3);
    part.at = readTime(row, 4).value_or(core::TimeValue{});
    return part;
}

void writeFindings(
    Database& database, core::DocumentId id, const core::Document& document,
    const analysis::DocumentFindings& findings) {
    database.execute("DELETE FROM time_expression WHERE document = ?", id);
    database.execute("DELETE FROM claim WHERE document = ?", id);
    database.execute("DELETE FROM name WHERE document = ?", id);
    writeTimes(database, id, document, findings.times);
    writeClaims(database, id, findings.claims);
    Statement name =
        database.prepare("INSERT INTO name (document, number, name, kind, count, in_title) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < findings.names.size(); ++i) {
        const core::NamedThing& each = findings.names[i];
        name.bind(id, i, std::string_view(each.name), textOf(each.kind), each.count, each.inTitle).run();
    }
    const std::string minhash = packNumbers(findings.minhash);
    database.execute("INSERT OR REPLACE INTO fingerprint (document, minhash) VALUES (?, ?)", id, Blob{minhash});
}

std::vector<core::DocumentRecord> readRecords(Database& database, std::optional<core::DocumentId> only) {
    std::vector<core::DocumentRecord> records = readRecordRows(database, only);
    fill(database, records, kPartRows, only, [](core::DocumentRecord& record, const Statement& row) {
        record.document.parts.push_back(readPart(row));
    });
    fill(
        database, records,
        "SELECT document, span_begin, span_end, role, rules, words, sentence, value_earliest, value_latest, "
        "value_zone, value_granularity,"
        " value_timex, value_basis, value_approximate, trace FROM time_expression",
        only, [](core::DocumentRecord& record, const Statement& row) { record.times.push_back(readTimeRecord(row)); });
    readClaims(database, records, only);
    fill(
        database, records, "SELECT document, name, kind, count, in_title FROM name", only,
        [](core::DocumentRecord& record, const Statement& row) {
            record.names.push_back(
                {row.text(1), valueOf<core::NameKind>(row.view(2)).value_or(core::NameKind::Other),
                 static_cast<int>(row.integer(3)), row.integer(4) != 0});
        });
    RecordWalk walk(records);
    Statement prints = database.prepare(
        only ? "SELECT document, minhash FROM fingerprint WHERE document = ?"
             : "SELECT document, minhash FROM fingerprint ORDER BY document");
    if (only)
        prints.bind(*only);
    while (prints.step()) {
        if (core::DocumentRecord* record = walk.find(prints.integer(0)))
            record->minhash = unpackNumbers(prints.view(1));
    }
    return records;
}

} // namespace store
