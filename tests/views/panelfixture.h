// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What tests of a single panel need: a session without a case, a view state, and the made-up case of samplesnapshot.h
// with the text of one of its documents. GUI thread.

#include "models/session.h"
#include "tests/support/samplesnapshot.h"
#include "views/viewstate.h"

namespace testsupport {

struct PanelFixture {
    models::Session session;
    views::ViewState state;
};

// The text of kExplainer. Its claims: 0 a technical issue asserted, 1 an attack denied, 2 an attack suspected, 3 ddos
// asserted, 4 background on another incident. Its times: 0 a dated Monday, 1 "January" of no stated year.
models::DocumentText explainerText();
// sampleSnapshot() with claims and times of kExplainer placed in that text.
std::shared_ptr<core::Snapshot> readerSnapshot();

// Filters by one thing.
views::Filter bySource(const char* publisher);
views::Filter bySpeaker(const char* speaker);
views::Filter byQuery(const char* query);

} // namespace testsupport
