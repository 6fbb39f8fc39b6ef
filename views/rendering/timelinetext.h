// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the timeline says in words: ticks, tooltips, the sentence of a mark for those who cannot see it, chips of the
// undated tray. Pure functions over a layout.

#include "models/core/timelineaxis.h"
#include "models/core/timelinelayout.h"

#include <QFontMetricsF>
#include <QString>

namespace rendering {

QString tickLabel(const core::Axis& axis, const core::AxisTick& tick);
// What all labels of a range have in common: "June 2023".
QString axisContext(core::TimeInterval range, const core::Axis& axis, const core::ZoneOffset& offset);
// A moment as exactly as a pixel of `millisPerPixel` can tell it: "Tue 6 June 2023, 14:10 UTC".
QString exactMoment(core::Millis at, double millisPerPixel, const core::ZoneOffset& offset, const QString& zoneName);

QString laneLabel(const core::TimelineLane& lane);
QString laneLabel(const core::LaneKey& key, const std::string& label);
QString groupName(core::LaneGroup group); // "Sources"
struct SceneTitle;
QString titleWords(const SceneTitle& title, bool interactive); // "SOURCES, 2 hidden ▾"
// A length of time in its two largest units: "2 days 3 hours".
QString spanText(core::Millis length);
QString quoted(const QString& words);                                         // “…”
QString eventTitle(const core::Snapshot& snapshot, const core::Event& event); // on a box
QString timeWords(const core::Snapshot& snapshot, const core::Event& event);  // as the text dates it: "early June"

struct SceneMark;
QString barWords(const core::TimelineLayout& layout, const SceneMark& mark); // above a bar

// Words on a mark as far as there is room for them; none where no more than a few letters would be left.
QString wordsIn(const QFontMetricsF& font, const QString& words, double width);

// "6 June 2023, 14:10 UTC: Lumora denies Cyberattack, Packet Ledger; part of a contradiction"
QString markSentence(const core::TimelineLayout& layout, const core::MarkPosition& at);
// The same for what is one glyph: "23 events from 5 June 2023 to 8 June 2023, Cyberattack; 2 in contradictions"
QString glyphSentence(const core::TimelineLayout& layout, const core::MarkPosition& at, const core::FoldedMarks& fold);
// Who, what, when, on which words. Rich text; for marks folded together, how many and when.
QString markTooltip(const core::TimelineLayout& layout, const core::MarkPosition& at, const core::FoldedMarks& fold);
QString linkTooltip(const core::Snapshot& snapshot, core::ContradictionId id);

struct UndatedText {
    QString title;
    QString known; // "“early June”, no year", or what can be done
};
// `invites`: where one can act on it, what can be done stands for what is not known.
UndatedText undatedText(const core::Snapshot& snapshot, const core::UndatedItem& item, bool invites = true);

} // namespace rendering
