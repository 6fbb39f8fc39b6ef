// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/spancheck.h"

namespace store {
namespace {

bool isBorder(std::string_view text, std::size_t at) {
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

bool fits(std::string_view text, core::Span span) {
    return span.begin <= span.end && isBorder(text, span.begin) && isBorder(text, span.end);
}

bool claimFits(std::string_view text, const core::Claim& claim) {
    bool good = fits(text, claim.span) && core::slice(text, claim.span) == claim.text;
    for (const core::Cue& cue : claim.cues)
        good = good && fits(text, cue.span) && core::slice(text, cue.span) == cue.text;
    return good;
}

} // namespace

void checkSpans(
    const std::string& name, const core::Document& document, const core::DocumentRecord& record,
    std::vector<std::string>& out) {
    const std::string& body = document.body;
    if (body.size() != record.bodyBytes)
        out.push_back(name + " has a body of another length than was read.");
    if (!core::isUtf8(body) || !core::isUtf8(document.title))
        out.push_back(name + " holds bytes that are no text.");
    for (const core::Span& heading : document.headings) {
        if (!fits(body, heading))
            out.push_back(name + " has a heading outside its text.");
    }
    for (const core::DocumentPart& part : document.parts) {
        if (!fits(body, part.span))
            out.push_back(name + " has a dated part outside its text.");
    }
    for (const core::TimeRecord& time : record.times) {
        if (!fits(body, time.time.span) || core::slice(body, time.time.span) != time.text)
            out.push_back(
                name + " has a time (\"" + core::elided(time.text, 60) + "\") that does not stand in its text.");
    }
    for (const core::ClaimRecord& claim : record.claims) {
        // A title claim was found in the title that stood there when the document was analysed last.
        const bool good = claim.claim.inTitle
                              ? claimFits(document.title, claim.claim) || claimFits(record.document.title, claim.claim)
                              : claimFits(body, claim.claim);
        if (!good)
            out.push_back(
                name + " has a claim (\"" + core::elided(claim.claim.text, 60) +
                "\") that does not stand in its text.");
    }
}

} // namespace store
