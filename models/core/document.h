// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A document is one article or report: its metadata, its body, and where each field came from. Readers make it, the
// store keeps it, nothing changes it afterwards (an analyst's corrections are laid over, see models/core/correction.h).

#include "models/core/text.h"
#include "models/core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

// A dated part of the body: an update of a status page, an entry of a live blog. What is said in it was said at `at`.
struct DocumentPart {
    Span span;
    TimeValue at;
    std::string label; // "investigating", "resolved", "5:02 p.m. CST"
    bool operator==(const DocumentPart&) const = default;
};

// Why a metadata field has its value.
struct FieldEvidence {
    std::string field;  // "title", "published", ...
    std::string source; // "meta article:published_time", "h1", "front matter date", ...
    std::string raw;    // as it stood in the file
    bool operator==(const FieldEvidence&) const = default;
};

// A name that the text uses for something an incident can be about.
// `Failure` is no name but the text's word for what went wrong ("outage", "blackout"): without one, and without claims,
// a document is about no incident.
enum class NameKind : std::uint8_t { Service, Operator, Place, Other, Failure };
struct NamedThing {
    std::string name; // the form used most: "Outlook", "Microsoft", "Rogers Communications"
    NameKind kind = NameKind::Other;
    int count = 0;
    bool inTitle = false;
    bool operator==(const NamedThing&) const = default;
};

struct Document {
    std::string format; // "txt", "md", "html", "statuspage"
    std::string title;
    std::string publisher;
    std::string author;
    std::string url;
    std::string language; // ISO 639-1, empty when not known
    std::string agency;   // the wire named in byline or dateline: "AP", "Reuters"
    std::optional<TimeValue> published;
    std::optional<TimeValue> modified;
    std::string body; // paragraphs separated by one empty line; "\n" inside a paragraph only in lists and verse
    std::vector<Span> headings;        // section headings inside the body
    std::vector<DocumentPart> parts;   // oldest first; empty for ordinary articles
    std::vector<std::string> services; // components that a status export names
    std::vector<FieldEvidence> evidence;
    std::string zone;                  // in which clocks are read that state none, set by the analyst; empty: none
    std::vector<TimeReading> readings; // the analyst's, of single times
    std::string notice;                // what the reader wants people to know: "bytes that are no UTF-8 were replaced"
    bool operator==(const Document&) const = default;
};

} // namespace core
