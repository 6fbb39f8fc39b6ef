// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// When a page was published and last changed. Its head says so in several places (JSON-LD, meta elements) and the page
// shows a date to its readers beside the headline; these may differ. What is shown without a word of an update is the
// date of publication, also where the head gives it as that of the last change and keeps an earlier one for the first
// publication: the text at hand is that of the later day. Where one moment is stated in UTC and with the publisher's
// own clock, the latter is kept, since "yesterday" counts from the publisher's day. Pure; any thread.

#include "models/reading/pagefacts.h"

namespace reading {

// Whether an element belongs to a part of the page that is marked up as an event (schema.org), or holds one: a date in
// it says when that is, not when the page was published. Negative: no element.
bool tellsOfEvent(const HtmlPage& page, int node);

// Fills published, modified and evidence.
void takeDates(
    const HtmlPage& page, const LinkedData& data, const MetaMap& meta, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words, core::Document& document);

} // namespace reading
