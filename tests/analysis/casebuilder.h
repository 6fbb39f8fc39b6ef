// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Builds small cases for the tests of what is found across documents: records with claims, names and times, without
// reading or analysing any text.

#include "models/analysis/caseanalysis.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <string>
#include <vector>

namespace testsupport {

struct ClaimSpec {
    std::string cause;
    core::Stance stance = core::Stance::Asserted;
    std::string speaker = "article";
    core::SpeakerRole role = core::SpeakerRole::Writer;
    bool weak = false;
    bool withdrawn = false;
    bool inTitle = false;
    bool replacesEarlier = false;
    core::Scope scope = core::Scope::This;
    bool rejected = false;
    std::string text = {};              // the words; made up when empty
    std::string causeCue = {};          // the words of it that name the cause
    std::vector<std::string> cues = {}; // further words that count, in the order of the rule
};

inline ClaimSpec says(
    const char* cause, const char* speaker = "article", core::SpeakerRole role = core::SpeakerRole::Writer) {
    return {.cause = cause, .stance = core::Stance::Asserted, .speaker = speaker, .role = role};
}
inline ClaimSpec denies(
    const char* cause, const char* speaker = "article", core::SpeakerRole role = core::SpeakerRole::Writer) {
    return {.cause = cause, .stance = core::Stance::Denied, .speaker = speaker, .role = role};
}
inline ClaimSpec suspects(
    const char* cause, const char* speaker = "article", core::SpeakerRole role = core::SpeakerRole::Writer) {
    return {.cause = cause, .stance = core::Stance::Suspected, .speaker = speaker, .role = role};
}

inline bool mentions(const std::vector<std::string>& lines, const char* words) {
    return std::ranges::any_of(lines, [&](const std::string& line) { return line.find(words) != std::string::npos; });
}

class CaseBuilder {
public:
    // A document about the outage of Norbridge Mail on 3 May 2031, unless told otherwise; an empty date is no date.
    CaseBuilder& document(const std::string& publisher, const std::string& published, std::vector<ClaimSpec> claims) {
        core::DocumentRecord record;
        record.id = static_cast<core::DocumentId>(m_records.size()) + 1;
        record.key = "key" + std::to_string(record.id);
        record.file = "file" + std::to_string(record.id) + ".txt";
        record.document.publisher = publisher;
        record.document.title = "Report " + std::to_string(record.id);
        if (!published.empty())
            record.document.published = core::parseIso(published);
        record.bodyBytes = 4000;
        record.names = {
            {"Norbridge Mail", core::NameKind::Service, 4, true},
            {"Norbridge", core::NameKind::Operator, 3, false},
            {"outage", core::NameKind::Failure, 3, true}};
        for (const ClaimSpec& spec : claims)
            addClaim(record, spec);
        m_records.push_back(std::move(record));
        return *this;
    }
    core::DocumentRecord& last() { return m_records.back(); }
    CaseBuilder& names(std::vector<core::NamedThing> names) {
        last().names = std::move(names);
        return *this;
    }
    // A time expression of the text; an unresolved one is given by its timex.
    CaseBuilder& time(const std::string& iso, const std::string& words, std::size_t at = 40) {
        core::TimeRecord time;
        time.text = words;
        time.time.span = {at, at + words.size()};
        if (iso.starts_with("XXXX"))
            time.time.value.timex = iso;
        else
            time.time.value = core::parseIso(iso).value();
        last().times.push_back(std::move(time));
        return *this;
    }
    CaseBuilder& minhash(std::vector<std::uint32_t> print) {
        last().minhash = std::move(print);
        return *this;
    }
    CaseBuilder& grade(const std::string& who, char grade) {
        m_grades[who] = grade;
        return *this;
    }
    // What the analyst says: the first document is (not) about the incident of the second.
    CaseBuilder& together(core::DocumentId moved, core::DocumentId anchor) {
        m_ties.push_back({moved, anchor, true});
        return *this;
    }
    CaseBuilder& apart(core::DocumentId moved, core::DocumentId anchor) {
        m_ties.push_back({moved, anchor, false});
        return *this;
    }
    CaseBuilder& copies(const std::string& copier, const std::string& copied) {
        m_copies.push_back({copier, copied});
        return *this;
    }
    core::CaseFindings run() const {
        static const auto lexicon = analysis::loadLexicon();
        return analysis::analyseCase({m_records, m_grades, m_ties, m_copies}, *lexicon);
    }
    const std::vector<core::DocumentRecord>& records() const { return m_records; }

private:
    static void addClaim(core::DocumentRecord& record, const ClaimSpec& spec) {
        core::ClaimRecord claim;
        claim.claim.cause = spec.cause;
        claim.claim.stance = spec.stance;
        claim.claim.speaker = spec.speaker;
        claim.claim.role = spec.role;
        claim.claim.weak = spec.weak;
        claim.claim.withdrawn = spec.withdrawn;
        claim.claim.inTitle = spec.inTitle;
        claim.claim.replacesEarlier = spec.replacesEarlier;
        claim.claim.scope = spec.scope;
        const std::size_t at = 100 + 300 * record.claims.size();
        claim.claim.text =
            spec.text.empty() ? spec.speaker + " on " + spec.cause + " " + std::to_string(record.id) : spec.text;
        claim.claim.span = {at, at + claim.claim.text.size()};
        const auto addCue = [&](const std::string& words) {
            const std::size_t found = claim.claim.text.find(words);
            if (!words.empty() && found != std::string::npos)
                claim.claim.cues.push_back({{at + found, at + found + words.size()}, words});
        };
        addCue(spec.causeCue);
        std::ranges::for_each(spec.cues, addCue);
        claim.claim.said = record.document.published;
        claim.verdict = spec.rejected ? core::ClaimVerdict::Rejected : core::ClaimVerdict::None;
        claim.key = core::claimKey(record.key, claim.claim);
        record.claims.push_back(std::move(claim));
    }

    std::vector<core::DocumentRecord> m_records;
    std::map<std::string, char> m_grades;
    std::vector<analysis::IncidentTie> m_ties;
    std::vector<analysis::OutletCopy> m_copies;
};

} // namespace testsupport
