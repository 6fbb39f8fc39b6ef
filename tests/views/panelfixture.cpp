// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/panelfixture.h"

#include <stdexcept>

namespace testsupport {
namespace {

core::Span spanOf(const std::string& body, const std::string& words) {
    const std::size_t at = body.find(words);
    if (at == std::string::npos)
        throw std::logic_error("not in the text: " + words);
    return {at, at + words.size()};
}

core::ClaimRecord placed(core::ClaimRecord claim, const std::string& body, const char* words, const char* cue) {
    claim.claim.span = spanOf(body, words);
    claim.claim.text = words;
    claim.claim.cues = {{spanOf(body, cue), cue}};
    claim.key = std::string("key of ") + words;
    return claim;
}

core::TimeRecord timeOf(const std::string& body, const char* words, core::TimeValue value) {
    core::TimeRecord time;
    time.text = words;
    time.time.span = spanOf(body, words);
    time.time.value = std::move(value);
    time.time.rules = {"time.sample"};
    return time;
}

} // namespace

models::DocumentText explainerText() {
    models::DocumentText text;
    text.id = kExplainer;
    text.document.body = "Thousands of people could not open their mailboxes on Monday, June 5 at noon Eastern. "
                         "Caf\u00e9s \U0001F600 closed.\n\n"
                         "The company says a technical issue is to blame and that it has seen nothing to suggest "
                         "hostile action. A group "
                         "calling itself Grey Heron insists it flooded the service with traffic.\n\n"
                         "What we asked\n\n"
                         "One analyst said an attack could not be excluded.\n\n"
                         "In January the same firm lost service for hours after a routing change. Nobody was hurt.";
    text.document.headings = {spanOf(text.document.body, "What we asked")};
    return text;
}

std::shared_ptr<core::Snapshot> readerSnapshot() {
    auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
    core::DocumentRecord& record = snapshot->documents[kExplainer - 1];
    const std::string body = explainerText().document.body;
    record.document.author = "R. Amsel";
    core::ClaimRecord more = record.claims[0];
    record.claims[0] = placed(record.claims[0], body, "a technical issue is to blame", "is to blame");
    record.claims[1] =
        placed(record.claims[1], body, "it has seen nothing to suggest hostile action", "nothing to suggest");
    record.claims[2] = placed(record.claims[2], body, "an attack could not be excluded", "could not be excluded");
    more.claim.cause = "ddos";
    more.claim.speaker = "Grey Heron";
    record.claims.push_back(
        placed(more, body, "A group calling itself Grey Heron insists it flooded the service with traffic", "flooded"));
    more.claim.cause = "routing";
    more.claim.speaker = "article";
    more.claim.scope = core::Scope::Other;
    record.claims.push_back(placed(
        more, body, "In January the same firm lost service for hours after a routing change.", "routing change"));
    core::TimeValue monday = core::parseIso("2023-06-05T16:00Z").value();
    monday.basis = "explicit; year from the publication date";
    record.times.push_back(timeOf(body, "Monday, June 5 at noon Eastern", monday));
    core::TimeValue january;
    january.timex = "XXXX-01";
    january.basis = "month; the year is not stated";
    record.times.push_back(timeOf(body, "January", january));
    return snapshot;
}

views::Filter bySource(const char* publisher) {
    views::Filter filter;
    filter.sources = {QString::fromUtf8(publisher)};
    return filter;
}

views::Filter bySpeaker(const char* speaker) {
    views::Filter filter;
    filter.speakers = {QString::fromUtf8(speaker)};
    return filter;
}

views::Filter byQuery(const char* query) {
    views::Filter filter;
    filter.query = QString::fromUtf8(query);
    return filter;
}

} // namespace testsupport
