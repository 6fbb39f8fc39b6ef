// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exporttext.h"
#include "models/exports/json.h"

#include <QUuid>
#include <map>

namespace models::exports {
namespace {

// Of this program's own objects (RFC 9562, version 5).
const QUuid kNamespace(QStringLiteral("{6f2c1a52-4d0e-5c1b-9f0e-3c2a7c1e8b11}"));

std::string stixId(const char* type, const std::string& name) {
    const QUuid id = QUuid::createUuidV5(kNamespace, QString::fromStdString(type + ("|" + name)));
    return std::string(type) + "--" + id.toString(QUuid::WithoutBraces).toStdString();
}

// STIX wants seconds and thousandths. Local times have no place in it and are left out.
std::string stixTime(core::Millis at) {
    std::string iso = core::isoText(at - at % core::kSecond, core::ZoneState::Utc);
    iso.pop_back(); // Z
    if (iso.size() == sizeof("2023-06-05T16:00") - 1)
        iso += ":00";
    return iso + ".000Z";
}

class Bundle {
public:
    Bundle(const core::Snapshot& snapshot, const core::CauseTree& causes)
        : m_snapshot(snapshot)
        , m_causes(causes) {}

    Json build(const Watch& watch) {
        for (const core::DocumentRecord& record : m_snapshot.documents)
            m_latest = std::max(m_latest, record.importedAt);
        for (std::size_t i = 0; i < m_snapshot.documents.size(); ++i) {
            if (!goesOn(watch, i, m_snapshot.documents.size()))
                return {};
            addDocument(m_snapshot.documents[i]);
        }
        for (const core::Contradiction& each : m_snapshot.findings.contradictions) {
            if (each.state == core::ContradictionState::Dismissed)
                continue;
            addOpinion(each, each.a, each.b);
            addOpinion(each, each.b, each.a);
        }
        return {{"type", "bundle"}, {"id", stixId("bundle", bundleName())}, {"objects", m_objects}};
    }

private:
    std::string bundleName() const {
        std::string name;
        for (const core::DocumentRecord& record : m_snapshot.documents)
            name += record.key + "\n";
        return name;
    }

    Json object(const char* type, const std::string& name, core::Millis at) const {
        return {
            {"type", type},
            {"spec_version", "2.1"},
            {"id", stixId(type, name)},
            {"created", stixTime(at)},
            {"modified", stixTime(at)}};
    }

    const std::string& identity(const std::string& name, const char* identityClass) {
        std::string& id = m_identities[name];
        if (id.empty()) {
            Json json = object("identity", name, m_latest);
            json["name"] = name;
            json["identity_class"] = identityClass;
            id = json["id"];
            m_objects.push_back(std::move(json));
        }
        return id;
    }

    std::string noteId(const core::ClaimRef& ref) const {
        return stixId("note", m_snapshot.claim(ref)->key + "|" + std::to_string(ref.index));
    }

    void addDocument(const core::DocumentRecord& record) {
        const std::string& source = sourceOf(record);
        const std::string publisher = identity(source, "organization");
        Json references = Json::array();
        Json notes = Json::array();
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            const core::ClaimRecord& each = record.claims[i];
            if (each.verdict == core::ClaimVerdict::Rejected)
                continue;
            const core::ClaimRef ref{record.id, static_cast<std::int32_t>(i)};
            Json note = object("note", each.key + "|" + std::to_string(ref.index), record.importedAt);
            note["created_by_ref"] = publisher;
            note["abstract"] = std::string(m_causes.display(each.claim.cause)) + " " +
                               std::string(core::name(each.claim.stance)) +
                               (each.claim.scope == core::Scope::Other ? " (another incident)" : "");
            note["content"] = each.claim.text;
            note["authors"] = Json::array({speakerOf(record, each.claim)});
            note["object_refs"] = Json::array({stixId("report", record.key)});
            references.push_back(note["id"]);
            notes.push_back(std::move(note));
        }
        Json report = object("report", record.key, record.importedAt);
        report["created_by_ref"] = publisher;
        report["name"] = record.document.title.empty() ? record.file : record.document.title;
        report["report_types"] = Json::array({"observed-data"});
        // STIX has no report without a date: the import's stands in for one that is not known, and says so.
        const auto& published = record.document.published;
        const bool known = published && published->resolved() && published->zone == core::ZoneState::Utc;
        report["published"] = stixTime(known ? published->interval->earliest : record.importedAt);
        if (!known)
            report["description"] =
                published && published->resolved()
                    ? "Published " + core::displayText(*published) + "; the field holds the time of import."
                    : std::string("The article states no date; the field holds the time of import.");
        if (!record.document.url.empty())
            report["external_references"] = Json::array({{{"source_name", source}, {"url", record.document.url}}});
        references.push_back(publisher);
        report["object_refs"] = std::move(references);
        m_objects.push_back(std::move(report));
        for (Json& note : notes)
            m_objects.push_back(std::move(note));
    }

    // What `from` says of what `on` says.
    void addOpinion(const core::Contradiction& each, const core::ClaimRef& from, const core::ClaimRef& on) {
        const core::ClaimRecord* opinionOf = m_snapshot.claim(from);
        const core::ClaimRecord* about = m_snapshot.claim(on);
        const core::DocumentRecord* record = m_snapshot.document(from.document);
        if (!opinionOf || !about || !record)
            return;
        Json opinion = object("opinion", each.key + "|" + noteId(from), record->importedAt);
        const bool strong = each.kind == core::ContradictionKind::Denial;
        opinion["opinion"] = strong ? "strongly-disagree" : "disagree";
        std::string why =
            std::string(core::name(each.kind)) + ", same incident " + std::string(core::name(each.sameIncident)) + ".";
        for (const std::string& line : each.why)
            why += " " + line;
        opinion["explanation"] = why;
        opinion["authors"] = Json::array({speakerOf(*record, opinionOf->claim)});
        opinion["object_refs"] = Json::array({noteId(on)});
        m_objects.push_back(std::move(opinion));
    }

    const core::Snapshot& m_snapshot;
    const core::CauseTree& m_causes;
    core::Millis m_latest = 0;
    std::map<std::string, std::string> m_identities;
    Json m_objects = Json::array();
};

} // namespace

std::string exportStix(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch) {
    return dump(Bundle(snapshot, causes).build(watch), 1) + "\n";
}

} // namespace models::exports
