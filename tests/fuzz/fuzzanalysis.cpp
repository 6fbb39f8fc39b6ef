// SPDX-License-Identifier: GPL-3.0-or-later
// The time engine, the claim engine with the look across documents, and the lexicon format.
#include "models/analysis/caseanalysis.h"
#include "models/analysis/claimlexicon.h"
#include "models/analysis/documentanalysis.h"
#include "models/analysis/lexiconloading.h"
#include "models/analysis/namelexicon.h"
#include "models/analysis/timelexicon.h"
#include "models/analysis/times.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace fuzz {
namespace {

// The pieces of `text` between lines that hold nothing but `line`.
std::vector<std::string_view> pieces(std::string_view text, std::string_view line) {
    const std::string separator = "\n" + std::string(line) + "\n";
    std::vector<std::string_view> found;
    while (true) {
        const std::size_t at = text.find(separator);
        found.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return found;
        text.remove_prefix(at + separator.size());
    }
}

void requireTimes(const core::Document& document, const std::vector<core::TimeExpression>& times) {
    std::size_t last = 0;
    for (const core::TimeExpression& time : times) {
        requireInside(time.span, document.body);
        require(!time.span.empty() && time.span.begin >= last);
        last = time.span.end;
        require(core::isUtf8(core::slice(document.body, time.span)));
        require(!time.value.interval || time.value.interval->earliest < time.value.interval->latest);
        require(time.trace.mention < static_cast<std::int32_t>(times.size()));
        require(core::isUtf8(core::displayText(time.value)));
    }
}

// The first line is when the document came out, in words or as ISO 8601; paragraphs that begin with "@", an ISO time
// and a space are dated parts. The first expression is then read again as the analyst might have it.
void times(const std::string& bytes) {
    const std::string text = core::toValidUtf8(bytes);
    const std::size_t line = std::min(text.find('\n'), text.size());
    const std::string head = text.substr(0, line);
    core::Document document;
    document.body = text.substr(std::min(line + 1, text.size()));
    document.published = core::parseIso(head);
    if (!document.published)
        document.published = analysis::parseDateLine(head, lexicon());
    (void)core::parseIsoInterval(head);
    for (std::size_t at = 0; at < document.body.size();) {
        const std::size_t end = std::min(document.body.find("\n\n", at), document.body.size());
        const std::string_view paragraph(document.body.data() + at, end - at);
        const auto when = paragraph.starts_with('@') ? core::parseIso(paragraph.substr(1, paragraph.find(' ') - 1))
                                                     : std::optional<core::TimeValue>();
        if (when)
            document.parts.push_back({{at, end}, *when, "update"});
        at = end + 2;
    }
    const std::vector<core::TimeExpression> found = analysis::findTimes(document, lexicon());
    requireTimes(document, found);
    if (found.empty())
        return;
    document.readings = {{core::timeMark(document.body, found.front().span), head, head, "+02:00"}};
    requireTimes(document, analysis::findTimes(document, lexicon()));
}

void requireClaims(const core::Document& document, const std::vector<core::Claim>& claims) {
    for (const core::Claim& claim : claims) {
        const std::string& text = claim.inTitle ? document.title : document.body;
        require(!claim.span.empty() && claim.span.end <= text.size());
        require(core::slice(text, claim.span) == claim.text);
        require(lexicon().causes.find(claim.cause) != nullptr);
        for (const core::Cue& cue : claim.cues)
            require(core::slice(text, cue.span) == cue.text);
    }
}

core::DocumentRecord recordOf(const core::Document& document, const analysis::DocumentFindings& findings, int number) {
    core::DocumentRecord record;
    record.id = number;
    record.key = std::to_string(number);
    record.document = document;
    record.bodyBytes = document.body.size();
    record.document.body.clear();
    record.names = findings.names;
    record.minhash = findings.minhash;
    for (const core::Claim& claim : findings.claims)
        record.claims.push_back({claim, core::claimKey(record.key, claim)});
    for (const core::TimeExpression& time : findings.times)
        record.times.push_back({time, std::string(core::slice(document.body, time.span)), {}});
    return record;
}

// Documents stand between lines of "==="; the first line of each is its title.
void claims(const std::string& bytes) {
    const std::string text = core::toValidUtf8(bytes);
    std::vector<core::DocumentRecord> records;
    for (const std::string_view piece : pieces(text, "===")) {
        const std::size_t line = std::min(piece.find('\n'), piece.size());
        core::Document document;
        document.title = piece.substr(0, line);
        document.body = piece.substr(std::min(line + 1, piece.size()));
        document.publisher = "Paper " + std::to_string(records.size() % 3);
        document.published = core::parseIso("2023-06-0" + std::to_string(5 + records.size() % 4));
        const analysis::DocumentFindings findings = analysis::analyseDocument(document, lexicon(), {true});
        requireTimes(document, findings.times);
        requireClaims(document, findings.claims);
        records.push_back(recordOf(document, findings, static_cast<int>(records.size()) + 1));
    }
    const core::CaseFindings found = analysis::analyseCase({records, {}, {}}, lexicon());
    const auto isThere = [&](const core::ClaimRef& ref) {
        return ref.document > 0 && ref.document <= std::ssize(records) && ref.index >= 0 &&
               ref.index < std::ssize(records[static_cast<std::size_t>(ref.document) - 1].claims);
    };
    for (const core::Contradiction& each : found.contradictions) {
        require(isThere(each.a) && isThere(each.b) && each.a.document != each.b.document);
        require(each.strength >= 0 && each.strength <= 1 && !each.why.empty());
    }
}

// A user's own words; with those that are taken a text is analysed. On top of the compiled-in ones that takes half a
// second under a sanitizer, so of the inputs that begin without a comment one in 32 goes all the way.
void words(const std::string& bytes) {
    if (const auto file = analysis::LexiconFile::parse(bytes, "own.txt")) {
        const analysis::ClaimLexicon claims{*file};
        for (const std::string& problem : claims.problems())
            require(problem.starts_with("line ") || problem.starts_with("there is no class "));
        (void)analysis::NameLexicon(*file);
        (void)analysis::TimeLexicon(*file);
    }
    if (!bytes.starts_with('#') && std::hash<std::string>()(bytes) % 32 != 0)
        return;
    const auto loaded = analysis::loadLexiconWith(bytes, "own.txt");
    if (!loaded) {
        require(loaded.error().message.starts_with("own.txt, line "));
        return;
    }
    core::Document document;
    document.title = "Norvik: a snurfle caused the outage";
    document.body = "Norvik's booking service was down on 5 June, and the outage hit thousands of users.\n\n"
                    "The company said that a snurfle and a flood of requests, not an attack, were to blame.";
    const analysis::DocumentFindings findings = analysis::analyseDocument(document, **loaded, {true});
    requireTimes(document, findings.times);
    requireClaims(document, findings.claims);
}

} // namespace

std::vector<Target> analysisTargets() {
    return {{"times", times}, {"claims", claims}, {"lexicon", words}};
}

} // namespace fuzz
