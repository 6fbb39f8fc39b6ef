// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/calendar.h"
#include "models/exports/exporttext.h"

#include <QUuid>
#include <algorithm>

namespace models::exports {
namespace {

// Of this program's own entries (RFC 9562, version 5).
const QUuid kNamespace(QStringLiteral("{9c1d52a6-57a3-5d4e-8f3a-70f3f1b0c7d4}"));

constexpr std::size_t kLineOctets = 75; // RFC 5545, 3.1

bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Longer lines go on after a line break and a space, never inside a character.
void addLine(std::string& out, std::string_view line) {
    std::size_t room = kLineOctets;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 1 && continuesCharacter(line[end]))
            --end;
        out.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = kLineOctets - 1; // the space counts
    }
    out.append(line).append("\r\n");
}

// TEXT of 3.3.11; control characters have no place in it.
std::string textOf(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
            out += c;
        }
    }
    return out;
}

std::string dayOf(core::Millis at) {
    const core::CivilTime civil = core::civilOf(at);
    return QString::asprintf("%04d%02d%02d", civil.year, civil.month, civil.day).toStdString();
}

std::string momentOf(core::Millis at, core::ZoneState zone) {
    const core::CivilTime civil = core::civilOf(at);
    return dayOf(at) + QString::asprintf("T%02d%02d%02d", civil.hour, civil.minute, civil.second).toStdString() +
           (zone == core::ZoneState::Utc ? "Z" : "");
}

// An address goes into its line as it is.
bool isPlainUrl(const std::string& url) {
    return !url.empty() && std::ranges::all_of(url, [](char c) { return static_cast<unsigned char>(c) > 0x20; });
}

bool hasPlace(const core::TimeInterval& interval) {
    return core::civilOf(interval.earliest).year >= 1 && core::civilOf(interval.latest).year <= 9999;
}

class Calendar {
public:
    Calendar(const core::Snapshot& snapshot, const core::CauseTree& causes)
        : m_snapshot(snapshot)
        , m_causes(causes) {}

    std::string make(const Watch& watch) {
        std::string entries;
        std::size_t left = m_snapshot.events.size() - m_snapshot.undatedFrom;
        for (std::size_t i = 0; i < m_snapshot.undatedFrom; ++i) {
            if (!goesOn(watch, i, m_snapshot.undatedFrom))
                return {};
            const core::Event& event = m_snapshot.events[i];
            const core::DocumentRecord* record = m_snapshot.document(event.document);
            if (record && hasPlace(*event.when.interval))
                addEntry(entries, event, *record, i);
            else
                ++left;
        }
        std::string out;
        addLine(out, "BEGIN:VCALENDAR");
        addLine(out, "VERSION:2.0");
        addLine(out, "PRODID:-//Faultline//Faultline " FAULTLINE_VERSION "//EN");
        addLine(out, "CALSCALE:GREGORIAN");
        addLine(out, "METHOD:PUBLISH");
        addLine(out, "X-WR-CALNAME:What the sources say about the cause");
        if (left > 0)
            addLine(
                out, "X-WR-CALDESC:" +
                         textOf(
                             std::to_string(left) +
                             (left == 1 ? " item has no date and is" : " items have no date and are") + " not in it."));
        out += entries;
        addLine(out, "END:VCALENDAR");
        return out;
    }

private:
    std::string headline(const core::Event& event, const core::DocumentRecord& record) const {
        if (const core::ClaimRecord* claim = m_snapshot.claim({event.document, event.claim});
            claim && event.kind == core::EventKind::Statement)
            return std::string(m_causes.display(claim->claim.cause)) + " " +
                   std::string(core::name(claim->claim.stance)) + " by " + speakerOf(record, claim->claim);
        if (event.kind == core::EventKind::Publication)
            return sourceOf(record) + ": " + (record.document.title.empty() ? "(no title)" : record.document.title);
        return sourceOf(record) + ": " + core::elided(core::simplified(event.label), 120);
    }

    void addEntry(
        std::string& out, const core::Event& event, const core::DocumentRecord& record, std::size_t number) const {
        const core::TimeInterval& when = *event.when.interval;
        const std::string name = record.key + "|" + std::string(core::name(event.kind)) + "|" +
                                 std::to_string(event.claim) + "|" + std::to_string(event.time) + "|" +
                                 std::to_string(when.earliest) + "|" + event.label +
                                 (event.kind == core::EventKind::Update ? "|" + std::to_string(number) : std::string());
        addLine(out, "BEGIN:VEVENT");
        addLine(
            out, "UID:" +
                     QUuid::createUuidV5(kNamespace, QString::fromStdString(name))
                         .toString(QUuid::WithoutBraces)
                         .toStdString() +
                     "@faultline");
        addLine(out, "DTSTAMP:" + momentOf(record.importedAt, core::ZoneState::Utc));
        if (event.when.granularity <= core::Granularity::PartOfDay) {
            addLine(out, "DTSTART:" + momentOf(when.earliest, event.when.zone));
            addLine(out, "DTEND:" + momentOf(when.latest, event.when.zone));
        } else {
            addLine(out, "DTSTART;VALUE=DATE:" + dayOf(when.earliest));
            addLine(out, "DTEND;VALUE=DATE:" + dayOf(std::max(when.latest, when.earliest + core::kDay)));
        }
        addLine(out, "SUMMARY:" + textOf(core::simplified(headline(event, record))));
        addLine(
            out, "DESCRIPTION:" + textOf(
                                      core::simplified(event.label) + "\n" + core::displayText(event.when) + ", " +
                                      sourceOf(record) + ", " + record.file + ", sha256 " + record.sha256));
        addLine(out, "CATEGORIES:" + textOf(core::name(event.kind)));
        if (isPlainUrl(record.document.url))
            addLine(out, "URL:" + record.document.url);
        addLine(out, "TRANSP:TRANSPARENT");
        addLine(out, "END:VEVENT");
    }

    const core::Snapshot& m_snapshot;
    const core::CauseTree& m_causes;
};

} // namespace

std::string exportICalendar(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch) {
    return Calendar(snapshot, causes).make(watch);
}

} // namespace models::exports
