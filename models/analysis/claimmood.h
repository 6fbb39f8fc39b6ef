// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Moods in which a mention says nothing about what happened: conditions, questions, habits and generalities, repairs
// and plans. Internal to models/analysis; pure.

#include "models/analysis/claimframes.h"
#include "models/analysis/claimstance.h"

namespace analysis {

// "if an attack should come": a condition says nothing about what happened.
bool isConditional(const ClaimSentence& s, const CueHit& mention);
// "If it was an attack, it was a dull attack": the main clause goes on with what the condition has put up.
bool followsCondition(const ClaimSentence& s, const CueHit& mention);
// "An attacker does not withdraw routes one by one": what is never done, and not what did not happen.
bool isHabit(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading);
bool isRemedy(const ClaimSentence& s, const CueHit& mention, const FrameSide* frame);
// "declined to say how the fire started": a fact taken for granted. "explained how the fire started" tells it.
bool isSubordinateHow(const ClaimSentence& s, const CueHit& mention);
// "Where the water came from is disputed", "why no test caught the bug": what is asked, or taken for granted.
bool isIndirectQuestion(const ClaimSentence& s, const CueHit& mention, core::Stance stance);
const CueHit* genericCue(const ClaimSentence& s, const CueHit& mention);
// "would" without a hedge: what might have been; "should have": what was not; "will": what is to come.
bool isHypothetical(
    const ClaimSentence& s, const CueHit& mention, const FrameSide* frame, const StanceReading& reading);
// "when connection problems were reported": how it showed.
bool isNoticed(const ClaimSentence& s, const CueHit& mention);
// "customers were unable to change their settings"
bool isNotDone(const ClaimSentence& s, const CueHit& mention);
// "There was no switch to cut the power": what nobody had the means to do did not fail to happen.
bool lacksMeans(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading);
// "No trains were stopped by the storm": what was done to nothing was not done.
bool isDoneToNothing(const ClaimSentence& s, const FrameSide* own, const StanceReading& reading);
// "It went off and on like a lamp with a loose wire"
bool isLikened(const ClaimSentence& s, const CueHit& mention);
// "no word yet on the cause of the power failure": what a cause is looked for is none.
bool isSought(const ClaimSentence& s, const CueHit& mention);
// "attributed the breach to a stolen key": between a verb and its preposition stands what came of it.
bool isInsideFrame(const ClaimSentence& s, const CueHit& mention);
// "Worn breakers hampered efforts to restore power": what made it last.
bool isProlonging(const ClaimSentence& s, const CueHit& mention);
// "A fire that killed six was started by a heater": the accident whose cause is told.
bool isEffectItself(const ClaimSentence& s, const CueHit& mention, const FrameSide* own);
// "doubts as to whether the hole, ten metres wide, was caused by a meteor": left open up to what says more.
bool isAskedWhether(const ClaimSentence& s, const CueHit& mention);
// "The repair had nothing to do with the fire": the repair is judged, not the fire.
bool isRelatum(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading);

// "It had nothing to do with the number of calls": a denial that speaks of causes itself is frame enough for the thing
// that stands right behind it.
bool isDeniedCausally(const ClaimSentence& sentence, const CueHit& mention, const StanceReading& reading);

} // namespace analysis
