// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/casesamples.h"

#include "models/store/database.h"

namespace storetest {
namespace {

core::TimeValue timeValue(
    core::Millis earliest, core::Millis latest, core::Granularity granularity, std::string timex) {
    core::TimeValue value;
    value.interval = core::TimeInterval{earliest, latest};
    value.zone = core::ZoneState::Utc;
    value.granularity = granularity;
    value.timex = std::move(timex);
    value.basis = "explicit; year from the publication date";
    value.approximate = true;
    return value;
}

core::TimeValue unresolved(std::string timex) {
    core::TimeValue value;
    value.granularity = core::Granularity::PartOfMonth;
    value.timex = std::move(timex);
    value.basis = "no year stated";
    return value;
}

core::Span spanOf(const std::string& body, const std::string& words) {
    const std::size_t at = body.find(words);
    return at == std::string::npos ? core::Span{} : core::Span{at, at + words.size()};
}

} // namespace

core::Document fullDocument() {
    core::Document document;
    document.format = "html";
    document.title = "Outage at Fjordnett: \"routing\" or attack?";
    document.publisher = "Kyst & Havn";
    document.author = "A. Müller, 田中";
    document.url = "https://example.org/a?b=c#d";
    document.language = "en";
    document.agency = "AP";
    document.published =
        timeValue(1'686'000'000'000, 1'686'000'060'000, core::Granularity::Minute, "2023-06-05T21:20Z");
    document.modified = unresolved("XXXX-06");
    document.body = "What happened\n\nFjordnett said on 5 June that a faulty update took its portal down. 東京の障害 "
                    "was unrelated.\n\n"
                    "Updates\n\nA group claimed in early June that it attacked the portal.";
    document.headings = {spanOf(document.body, "What happened"), spanOf(document.body, "Updates")};
    document.parts = {
        {{0, 20},
         timeValue(1'685'900'000'000, 1'685'900'060'000, core::Granularity::Hour, "2023-06-04T17"),
         "investigating"},
        {{20, 30}, unresolved(""), ""}};
    document.services = {"Portal\nwith a line break", "", "back\\slash"};
    document.evidence = {
        {"title", "h1", "Outage at Fjordnett"}, {"published", "meta article:published_time", "2023-06-05T21:20:00Z"}};
    document.notice = "bytes that are no UTF-8 were replaced";
    return document;
}

core::Claim claim(
    const core::Document& document, const std::string& words, std::string cause, core::Stance stance,
    std::string speaker) {
    core::Claim made;
    made.span = spanOf(document.body, words);
    made.text = words;
    made.cause = std::move(cause);
    made.stance = stance;
    made.speaker = std::move(speaker);
    made.role = core::SpeakerRole::Operator;
    made.rule = "assert.test";
    return made;
}

analysis::DocumentFindings fullFindings(const core::Document& document) {
    analysis::DocumentFindings findings;
    const core::Span day = spanOf(document.body, "5 June");
    const core::Span early = spanOf(document.body, "early June");
    findings.times = {
        {day,
         timeValue(1'685'923'200'000, 1'686'009'600'000, core::Granularity::Day, "2023-06-05"),
         core::TimeRole::Event,
         {"day.month", "year.published"}},
        {early, unresolved("XXXX-06"), core::TimeRole::Stamp, {}}};
    core::Claim first =
        claim(document, "a faulty update took its portal down", "faulty-update", core::Stance::Asserted, "Fjordnett");
    first.cues = {{spanOf(document.body, "faulty update"), "faulty update"}, {spanOf(document.body, "took"), "took"}};
    first.said = document.published;
    core::Claim second = claim(document, "attack?", "cyberattack", core::Stance::Suspected, "A group");
    second.span = spanOf(document.title, second.text);
    second.role = core::SpeakerRole::Attacker;
    second.scope = core::Scope::Other;
    second.weak = true;
    second.withdrawn = true;
    second.inTitle = true;
    second.replacesEarlier = true;
    findings.claims = {first, second};
    findings.names = {
        {"Fjordnett", core::NameKind::Operator, 3, true},
        {"Portal", core::NameKind::Service, 2, false},
        {"outage", core::NameKind::Failure, 1, false},
        {"Oslo", core::NameKind::Place, 1, false}};
    findings.minhash = {0, 1, 0xFFFFFFFFU, 0x12345678U};
    return findings;
}

store::AnalysedDocument article(std::string title, std::string body, std::string published) {
    store::AnalysedDocument made;
    made.document.format = "txt";
    made.document.title = std::move(title);
    made.document.body = std::move(body);
    made.document.published = core::parseIso(published);
    return made;
}

store::StoredFile fileOf(std::string path, std::string sha256, std::string_view bytes) {
    return {std::move(path), "txt", std::move(sha256), bytes};
}

std::string casePath(const QTemporaryDir& dir) {
    return dir.filePath(QStringLiteral("test.faultline")).toStdString();
}

store::CaseFile openCase(const QTemporaryDir& dir, store::OpenMode mode) {
    auto opened = store::CaseFile::open(casePath(dir), mode);
    if (!opened)
        qFatal("%s", opened.error().message.c_str());
    return std::move(*opened);
}

void damage(const std::string& path, const std::string& sql) {
    try {
        store::Database(path, store::Database::Access::Create).run(sql);
    } catch (const store::Failure& failure) {
        QFAIL(failure.error.message.c_str());
    }
}

} // namespace storetest
