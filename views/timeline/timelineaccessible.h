// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline for screen readers: a list whose items are the marks that are visible or selected, in the order of time,
// each spoken as one sentence (rendering::markSentence). An item says where it stands, whether it is selected or has
// the keys, and can be pressed. GUI thread.

namespace views {

class TimelineView;

void makeTimelineAccessible();            // once is enough; more does nothing
void announceCurrent(TimelineView& view); // the keys stand on another mark
void forgetMarks(TimelineView& view);     // before another layout is shown

} // namespace views
