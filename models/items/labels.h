// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words that people read for the values of models/core, in one place and translated: lists, reader, timeline and
// report say the same. Here UTF-8 becomes QString. Pure functions; any thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <QString>
#include <QStringList>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace models {

struct EvidenceRow;

QString toQt(std::string_view utf8);

QString stanceText(core::Stance stance, bool weak = false); // "asserted", "denied, weakly"
QString roleText(core::SpeakerRole role);
QString kindText(core::ContradictionKind kind);
QString stateText(core::ContradictionState state);
QString correctionText(core::CorrectionKind kind); // what was corrected: "Cause of a claim"
QString sameIncidentText(core::SameIncident same); // a clause: "may be two incidents"
QString verdictText(core::ClaimVerdict verdict);
QString checkedText(const core::ClaimRecord& claim); // the verdict; without one, "corrected" or "unchecked"
QString strengthText(double strength);               // "strong", "medium", "weak"

QString causeText(const core::CauseTree& causes, std::string_view cause);
QString speakerText(std::string_view speaker); // "Writer's own voice" for "article"
// The same with the publisher for the writer, where its column does not stand beside: "Larkline (own voice)".
QString voiceText(const core::DocumentRecord& record, const core::Claim& claim);
QString writerText(const core::DocumentRecord& record); // the same of its writer: "Harbour Wire (own voice)"
QString speakerRowText(const core::Snapshot& snapshot, const EvidenceRow& row); // of EvidenceBy::Speakers
enum class DateStyle : std::uint8_t {
    Written, // "5 June 2023, 14:10 UTC"
    Iso,     // "2023-06-05 14:10 UTC"; periods longer than a day stay in words
};
// In which zone moments are written that are known in UTC (others stay in their source's own time), and in which form.
// Reports and citations take the first value of both, so that they do not depend on who writes them. No function has a
// zone that goes without saying: forgotten once, one list says 18:20 CEST and the next 16:20 UTC.
struct DisplayZone {
    bool local = false;
    DateStyle style = DateStyle::Written;
    bool operator==(const DisplayZone&) const = default;
    static const DisplayZone Utc;
    static const DisplayZone Local;
};
inline constexpr DisplayZone DisplayZone::Utc{};
inline constexpr DisplayZone DisplayZone::Local{true};
// "undated" without a value; "5 June 2023, 16:10 CEST" in local time.
QString whenText(const std::optional<core::TimeValue>& value, DisplayZone zone);
// For columns: "5 Jun 2023, 14:10 UTC".
QString shortWhenText(const std::optional<core::TimeValue>& value, DisplayZone zone);
// What to know about the times of a document (models/core/documentnotes.h), a sentence each.
QStringList noteTexts(const core::DocumentRecord& record);
// Counts with their noun. English stands in the source without a plural file, hence two texts each.
QString documentsText(int count);
QString claimsText(int count);
QString contradictionsText(std::size_t established, std::size_t possible); // "5 + 2"; without possible ones "5"
QString voicesText(int documents, int origins); // "9 documents, 2 origins"; the origins only where some are copies
QString fileNameText(const core::DocumentRecord& record);
QString titleText(const core::DocumentRecord& record);  // the file's name without a title
QString sourceText(const core::DocumentRecord& record); // "source not named" without a publisher

// "DDoS", "Cyberattack denied", "Technical fault suspected": the head of a claim.
QString claimHeadText(const core::CauseTree& causes, const core::Claim& claim);
// One sentence: "Microsoft asserts Technical fault (5 June 2023, Harbour Wire)."
QString claimSentence(
    const core::CauseTree& causes, const core::DocumentRecord& record, const core::Claim& claim, DisplayZone zone);

} // namespace models
