// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can tie a document to an incident: weighted names, the times that its text dwells on, and hints in times whose
// year is not stated. Built from records without bodies. Pure; any thread.

#include "models/analysis/lexicon.h"
#include "models/core/snapshot.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace analysis {

// A name by its number in CaseNames (models/analysis/incidentnames.h), or in SignatureSet::names.
struct SignatureName {
    std::size_t key = 0;
    double weight = 0;    // by frequency, place in the title, kind and rarity in the case
    bool firm = false;    // a service, operator or place, or any name in the title: enough to establish membership
    bool subject = false; // any name in the title that is no place: whose outage the document is about
    bool leading = false; // among the heaviest: documents that share such a name may find each other by it
    bool operator==(const SignatureName&) const = default;
};

struct SignatureTime {
    core::TimeInterval when; // at least a day, at most a month; civil days, zones are not unified
    double weight = 0;       // relative to the document's main time, 0 to 1
    bool fromText = true;    // false: only the publication date
    bool operator==(const SignatureTime&) const = default;
};

// The first day that a text names without a year ("Jan 11"), and the first weekday that it names. A text that states no
// year anywhere can still be tied to a dated incident when both agree with one of its days. A wire story carries the
// day on which it was written and tells of the evening before: then that day's weekday is named as well, and the next
// one.
struct YearlessDay {
    int month = 0, day = 0;
    int weekday = 0; // 1-7
    int next = 0;    // the weekday after it, if the text names that too; else 0
    std::string words, weekdayWords;
    bool operator==(const YearlessDay&) const = default;
};

struct Signature {
    core::DocumentId document = 0;
    std::vector<SignatureName> names;    // by weight, heaviest first
    double norm = 0;                     // length of the vector of names
    std::vector<SignatureTime> times;    // by weight, heaviest first; empty when nothing is dated
    std::set<int> months;                // 1-12, of dates without a year
    std::set<int> weekdays;              // 1-7, of weekdays without a date
    std::optional<YearlessDay> yearless; // only where nothing is dated and both are named
    // Earlier days that a later report names: one whose own days are those on which it came out, and whose title tells
    // of no failure. None are there where a claim is dated by such an own day.
    std::vector<core::TimeInterval> told;
    bool aboutOutage = false; // a claim on this incident, or enough words for a failure
    bool operator==(const Signature&) const = default;
};

struct NameText {
    std::string text; // as the earliest document of the case that uses it writes it
    core::NameKind kind = core::NameKind::Other;
    std::size_t inCase = 0; // its number in CaseNames
};

// What is clustered together: signatures whose names are numbered as they come, so that equal sets are equal whatever
// else is in the case.
struct SignatureSet {
    std::vector<Signature> signatures; // by document
    std::vector<NameText> names;
};

// Without names and norm, which depend on the rest of the case.
Signature bareSignature(const core::DocumentRecord& record);

// The times that a document dwells on, heaviest first: what its claims on this incident date, what stands early, what
// lies shortly before its publication. Background times weigh little.
std::vector<SignatureTime> mainTimes(const core::DocumentRecord& record);

} // namespace analysis
