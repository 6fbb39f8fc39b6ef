// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictions.h"
#include "models/store/packing.h"
#include "models/store/rows.h"

#include <algorithm>

#include <algorithm>

namespace store {
namespace {

class IncidentWriter {
public:
    explicit IncidentWriter(Database& database)
        : m_incident(database.prepare("INSERT INTO incident (position, id, title, earliest, latest, services, why) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?)"))
        , m_member(database.prepare(
              "INSERT INTO incident_document (incident, possible, number, document) VALUES (?, ?, ?, ?)")) {}

    void write(const core::Incident& incident) {
        const std::string services = packTexts(incident.services);
        const std::string why = packTexts(incident.why);
        const auto window = incident.window;
        m_incident.bind(
            incident.id, incident.id, std::string_view(incident.title),
            window ? std::optional(window->earliest) : std::nullopt,
            window ? std::optional(window->latest) : std::nullopt, std::string_view(services), std::string_view(why));
        m_incident.run();
        for (std::size_t n = 0; n < incident.documents.size(); ++n)
            m_member.bind(incident.id, 0, n, incident.documents[n]).run();
        for (std::size_t n = 0; n < incident.possible.size(); ++n)
            m_member.bind(incident.id, 1, n, incident.possible[n]).run();
    }

private:
    Statement m_incident, m_member;
};

// An origin stands at the number of its lowest document.
class OriginWriter {
public:
    explicit OriginWriter(Database& database)
        : m_origin(database.prepare("INSERT INTO origin (position, first, why) VALUES (?, ?, ?)"))
        , m_member(database.prepare("INSERT INTO origin_document (origin, number, document) VALUES (?, ?, ?)")) {}

    void write(const core::Origin& origin) {
        const core::DocumentId lowest = origin.documents.front();
        m_origin.bind(lowest, origin.first, std::string_view(origin.why)).run();
        for (std::size_t n = 0; n < origin.documents.size(); ++n)
            m_member.bind(lowest, n, origin.documents[n]).run();
    }

private:
    Statement m_origin, m_member;
};

void writeSide(
    Database& database, core::ContradictionId id, std::string_view side, const core::ClaimRef& first,
    const std::vector<core::ClaimRef>& others) {
    Statement insert = database.prepare(
        "INSERT INTO contradiction_claim (contradiction, side, number, document, claim) VALUES (?, ?, ?, ?, ?)");
    insert.bind(id, side, 0, first.document, first.index).run();
    for (std::size_t n = 0; n < others.size(); ++n)
        insert.bind(id, side, n + 1, others[n].document, others[n].index).run();
}

// Its number from an earlier analysis, or a new one.
core::ContradictionId numberOf(Database& database, const std::string& key) {
    if (const auto id = database.integer("SELECT id FROM contradiction_key WHERE key = ?", std::string_view(key)))
        return *id;
    database.execute("INSERT INTO contradiction_key (key) VALUES (?)", std::string_view(key));
    return database.lastInsertId();
}

class ContradictionWriter {
public:
    explicit ContradictionWriter(Database& database)
        : m_database(database)
        , m_insert(database.prepare("INSERT INTO contradiction (position, id, incident, kind, same_incident, "
                                    "strength, why) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        , m_part(
              database.prepare("INSERT INTO strength_part (contradiction, number, what, factor) VALUES (?, ?, ?, ?)")) {
    }

    core::ContradictionId write(const core::Contradiction& each) {
        const core::ContradictionId id = numberOf(m_database, each.key);
        const std::string why = packTexts(each.why);
        m_insert
            .bind(
                id, id, each.incident, core::name(each.kind), core::name(each.sameIncident), each.strength,
                std::string_view(why))
            .run();
        for (std::size_t n = 0; n < each.parts.size(); ++n)
            m_part.bind(id, n, std::string_view(each.parts[n].what), each.parts[n].factor).run();
        writeSide(m_database, id, "a", each.a, each.alsoA);
        writeSide(m_database, id, "b", each.b, each.alsoB);
        return id;
    }

private:
    Database& m_database;
    Statement m_insert, m_part;
};

void writeNotReported(Database& database, const std::vector<std::string>& notReported) {
    database.execute("DELETE FROM not_reported");
    Statement insert = database.prepare("INSERT INTO not_reported (position, sentence) VALUES (?, ?)");
    for (std::size_t i = 0; i < notReported.size(); ++i)
        insert.bind(i, std::string_view(notReported[i])).run();
}

std::vector<core::Incident> readIncidents(Database& database) {
    std::vector<core::Incident> incidents;
    Statement rows =
        database.prepare("SELECT id, title, earliest, latest, services, why FROM incident ORDER BY position");
    while (rows.step()) {
        core::Incident incident;
        incident.id = rows.integer(0);
        incident.title = rows.text(1);
        if (!rows.isNull(2) && !rows.isNull(3))
            incident.window = soundInterval(rows.integer(2), rows.integer(3));
        incident.services = unpackTexts(rows.view(4));
        incident.why = unpackTexts(rows.view(5));
        Statement members = database.prepare(
            "SELECT possible, document FROM incident_document WHERE incident = ? ORDER BY possible, number");
        members.bind(incident.id);
        while (members.step())
            (members.integer(0) != 0 ? incident.possible : incident.documents).push_back(members.integer(1));
        incidents.push_back(std::move(incident));
    }
    return incidents;
}

std::vector<core::Origin> readOrigins(Database& database) {
    std::vector<core::Origin> origins;
    Statement rows = database.prepare("SELECT position, first, why FROM origin ORDER BY position");
    while (rows.step()) {
        core::Origin origin;
        origin.first = rows.integer(1);
        origin.why = rows.text(2);
        Statement members = database.prepare("SELECT document FROM origin_document WHERE origin = ? ORDER BY number");
        members.bind(rows.integer(0));
        while (members.step())
            origin.documents.push_back(members.integer(0));
        origins.push_back(std::move(origin));
    }
    return origins;
}

void readSides(Database& database, core::Contradiction& contradiction) {
    Statement rows = database.prepare(
        "SELECT side, number, document, claim FROM contradiction_claim WHERE contradiction = ? ORDER BY side, number");
    rows.bind(contradiction.id);
    while (rows.step()) {
        const core::ClaimRef ref{rows.integer(2), static_cast<std::int32_t>(rows.integer(3))};
        const bool isA = rows.view(0) == "a";
        if (rows.integer(1) == 0)
            (isA ? contradiction.a : contradiction.b) = ref;
        else
            (isA ? contradiction.alsoA : contradiction.alsoB).push_back(ref);
    }
}

std::vector<core::Contradiction> readContradictions(Database& database) {
    std::vector<core::Contradiction> contradictions;
    Statement rows = database.prepare(
        "SELECT c.id, k.key, c.incident, c.kind, c.same_incident, c.strength, c.why FROM contradiction AS c"
        " JOIN contradiction_key AS k ON k.id = c.id");
    while (rows.step()) {
        core::Contradiction each;
        each.id = rows.integer(0);
        each.key = rows.text(1);
        each.incident = rows.integer(2);
        each.kind = core::contradictionKindOf(rows.view(3)).value_or(core::ContradictionKind{});
        each.sameIncident = core::sameIncidentOf(rows.view(4)).value_or(core::SameIncident::Possible);
        each.strength = rows.real(5);
        each.why = unpackTexts(rows.view(6));
        Statement parts =
            database.prepare("SELECT what, factor FROM strength_part WHERE contradiction = ? ORDER BY number");
        parts.bind(each.id);
        while (parts.step())
            each.parts.push_back({parts.text(0), parts.real(1)});
        readSides(database, each);
        contradictions.push_back(std::move(each));
    }
    std::ranges::sort(contradictions, analysis::ranksBefore);
    return contradictions;
}

} // namespace

void writeCaseFindings(Database& database, const core::CaseFindings& findings) {
    // The rows that hang on these go with them.
    for (const std::string_view table : {"incident", "origin", "contradiction"})
        database.execute("DELETE FROM " + std::string(table));
    IncidentWriter incidents(database);
    for (const core::Incident& each : findings.incidents)
        incidents.write(each);
    OriginWriter origins(database);
    for (const core::Origin& each : findings.origins)
        origins.write(each);
    ContradictionWriter contradictions(database);
    for (const core::Contradiction& each : findings.contradictions)
        contradictions.write(each);
    writeNotReported(database, findings.notReported);
}

std::vector<core::ContradictionId> writeFindingsChange(Database& database, const FindingsRows& change) {
    const auto drop = [&](std::string_view sql, std::int64_t id) { database.execute(sql, id); };
    for (const core::ContradictionId id : change.goneContradictions)
        drop("DELETE FROM contradiction WHERE id = ?", id);
    for (const core::IncidentId id : change.goneIncidents)
        drop("DELETE FROM incident WHERE id = ?", id);
    for (const core::DocumentId lowest : change.goneOrigins)
        drop("DELETE FROM origin WHERE position = ?", lowest);
    IncidentWriter incidents(database);
    for (const core::Incident& each : change.incidents) {
        drop("DELETE FROM incident WHERE id = ?", each.id);
        incidents.write(each);
    }
    OriginWriter origins(database);
    for (const core::Origin& each : change.origins) {
        drop("DELETE FROM origin WHERE position = ?", each.documents.front());
        origins.write(each);
    }
    std::vector<core::ContradictionId> numbers;
    ContradictionWriter contradictions(database);
    for (const core::Contradiction& each : change.contradictions) {
        if (const auto id =
                database.integer("SELECT id FROM contradiction_key WHERE key = ?", std::string_view(each.key)))
            drop("DELETE FROM contradiction WHERE id = ?", *id);
        numbers.push_back(contradictions.write(each));
    }
    writeNotReported(database, change.notReported);
    return numbers;
}

core::CaseFindings readCaseFindings(Database& database) {
    core::CaseFindings findings;
    findings.incidents = readIncidents(database);
    findings.origins = readOrigins(database);
    findings.contradictions = readContradictions(database);
    Statement rows = database.prepare("SELECT sentence FROM not_reported ORDER BY position");
    while (rows.step())
        findings.notReported.push_back(rows.text(0));
    return findings;
}

} // namespace store
