// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An undated document that was dropped on the axis: what its date could mean there, and what is done about it. What the
// axis cannot tell at its zoom is not offered, and nothing is set that nobody chose. GUI thread.

#include "views/triage.h"

#include <QList>
#include <QPoint>
#include <QString>

namespace views {

struct DateOffer {
    QString words; // "6 June 2023 (the day)"
    QString iso;
};
// From the exactest to the widest that a pixel of `millisPerPixel` can mean.
std::vector<DateOffer> dateOffers(core::Millis at, double millisPerPixel, const ViewState& state);

// Asks in a menu at `globalAt`; what is chosen becomes the date of publication of documents without one, or the meaning
// of the first words without a date in the others, in one step that can be undone.
void askDroppedDate(
    const Desk& desk, const QList<core::DocumentId>& documents, core::Millis at, double millisPerPixel, QWidget* parent,
    const QPoint& globalAt);

} // namespace views
