// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The little rich text of cards and rows, made in one place so that everything from a document is escaped. Pure
// functions, but for the style sheets of QWidgets that use them.

#include "models/core/causetree.h"
#include "models/core/incident.h"
#include "views/rendering/palette.h"

#include <QString>

namespace views {

QString escaped(const QString& plain);  // also turns line breaks into spaces
QString plainTip(const QString& plain); // for a tooltip, which takes text without a tag as it stands, escapes and all
QString bold(const QString& html);
QString faint(const QString& html, const rendering::Palette& colours);
QString coloured(const QString& html, const QColor& colour);
QString link(const QString& target, const QString& html, const rendering::Palette& colours);

// Stances and kinds as a sign, for text: a disc, a struck ring, a dotted ring; a flash, a turn, an unequal sign.
QString stanceMark(core::Stance stance);
QString kindMark(core::ContradictionKind kind);
QString stanceHtml(const core::Claim& claim, const core::CauseTree& causes, const rendering::Palette& colours);

// The claim's words in quotation marks, its cues on the tint of the cause.
QString quoteHtml(const core::Claim& claim, const core::CauseTree& causes, const rendering::Palette& colours);
// "cue “is to blame”, “seen nothing”; rule deny.no-evidence"
QString howFoundText(const core::Claim& claim);
// The same, faint, with the rule as a link "rule:ID", which ViewState::explain() takes.
QString howFoundHtml(const core::Claim& claim, const rendering::Palette& colours);
QString ruleLink(const std::string& rule, const rendering::Palette& colours);
// What lowers a contradiction's strength, each with its share: "one side only suspects (× 0.6)".
QStringList weaknesses(const core::Contradiction& contradiction);

// A framed box with a thick coloured left edge; for the widget named claimBox.
QString boxSheet(const rendering::Palette& colours, const QColor& edge);

} // namespace views
