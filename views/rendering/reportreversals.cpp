// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportreversals.h"

#include "models/items/labels.h"
#include "views/rendering/reporttr.h"

#include <cctype>

namespace rendering {
namespace {

bool isLetter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

// Whether the words stand in the text by themselves, in capitals or not.
bool namesIt(std::string_view text, std::string_view words) {
    const std::string in = core::lowerAscii(text);
    const std::string what = core::lowerAscii(words);
    if (what.empty())
        return false;
    for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + 1)) {
        const std::size_t end = at + what.size();
        if ((at == 0 || !isLetter(in[at - 1])) && (end == in.size() || !isLetter(in[end])))
            return true;
    }
    return false;
}

// The service or company of the incident that a text names.
QString serviceIn(const core::Snapshot& snapshot, core::IncidentId id, std::string_view text) {
    const core::Incident* incident = snapshot.incident(id);
    if (!incident)
        return {};
    for (const std::string& service : incident->services) {
        if (namesIt(text, service))
            return models::toQt(service);
    }
    return {};
}

QString accountText(const core::ClaimRef& ref, const ReportNames& names) {
    const core::DocumentRecord& record = *names.snapshot().document(ref.document);
    const core::Claim& claim = names.snapshot().claim(ref)->claim;
    return Report::tr("%1, %2 (%3, %4)")
        .arg(
            models::causeText(names.causes(), claim.cause), models::stanceText(claim.stance, claim.weak),
            names.said(claim), names.sourceCited(record));
}

} // namespace

QString ownerOf(const core::Snapshot& snapshot, const core::DocumentRecord& record) {
    return serviceIn(snapshot, record.incident, record.document.publisher);
}

QString whoChanged(const core::Snapshot& snapshot, const core::Contradiction& reversal) {
    const core::ClaimRecord* earlier = snapshot.claim(reversal.a);
    const core::ClaimRecord* later = snapshot.claim(reversal.b);
    if (!earlier || !later)
        return {};
    const auto isWriter = [](const core::ClaimRecord* each) { return each->claim.role == core::SpeakerRole::Writer; };
    if (!isWriter(later))
        return models::toQt(later->claim.speaker);
    const core::DocumentRecord& first = *snapshot.document(reversal.a.document);
    const core::DocumentRecord& last = *snapshot.document(reversal.b.document);
    // A page of its own: "Cloudflare status page".
    if (QString own = serviceIn(snapshot, reversal.incident, last.document.publisher); !own.isEmpty())
        return own;
    const bool isOnePublisher =
        first.document.publisher == last.document.publisher && !first.document.publisher.empty();
    const bool isOneText = first.origin >= 0 && first.origin == last.origin;
    if (isWriter(earlier) && isOnePublisher && isOneText)
        return models::toQt(last.document.publisher);
    // A statement that somebody else distributes names its author in the title.
    if (QString own = isOneText ? QString() : serviceIn(snapshot, reversal.incident, last.document.title);
        !own.isEmpty())
        return own;
    return isWriter(earlier) ? QString() : models::toQt(earlier->claim.speaker);
}

void addReversals(ReportContent& content, const ReportNames& names) {
    for (std::size_t i = 0; i < content.contradictions.size(); ++i) {
        const core::Contradiction* each = names.snapshot().contradiction(content.contradictions[i].id);
        if (!each || each->kind != core::ContradictionKind::Reversal)
            continue;
        const QString who = whoChanged(names.snapshot(), *each);
        content.reversals.push_back(
            {who.isEmpty() ? Report::tr("Not named") : who, accountText(each->a, names), accountText(each->b, names),
             content.contradictions[i].possible, i});
    }
}

} // namespace rendering
