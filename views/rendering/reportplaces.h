// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where in its document a claim stands, counted in characters (Unicode code points) as the contract counts them, so
// that whoever checks a report finds the words. Reads each body once, when it is first asked for. One thread.

#include "models/core/snapshot.h"
#include "views/rendering/reportinput.h"

#include <QString>
#include <map>
#include <memory>

namespace rendering {

class ReportPlaces {
public:
    explicit ReportPlaces(const ReportInput& input)
        : m_input(input) {}

    // "characters 311–402", from 0, the end not among them; of a headline "characters 0–31 of the title". Empty where
    // the text is not at hand.
    QString charactersOf(const core::DocumentRecord& record, const core::Claim& claim);

private:
    struct Offsets; // of a body and its title
    const Offsets& offsetsOf(const core::DocumentRecord& record);

    const ReportInput& m_input;
    std::map<core::DocumentId, std::shared_ptr<const Offsets>> m_offsets;
};

} // namespace rendering
