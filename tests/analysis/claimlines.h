// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small documents about an outage of "Norvik" and their claims as lines, for the tests of the claims engine.

#include "models/analysis/documentanalysis.h"

#include <QStringList>

namespace testsupport {

constexpr const char* kLead =
    "Norvik's booking service was down for six hours on Tuesday, and the outage stranded thousands of users.\n\n";

inline const analysis::Lexicon& lexicon() {
    static const std::shared_ptr<const analysis::Lexicon> loaded = analysis::loadLexicon();
    return *loaded;
}

inline core::Document documentOf(const std::string& text) {
    core::Document document;
    document.body = kLead + text;
    document.published = core::parseIso("2024-05-15");
    return document;
}

inline std::vector<core::Claim> claimsOf(const core::Document& document) {
    return analysis::analyseDocument(document, lexicon()).claims;
}

// "power denied this by Norvik [withdrawn]"
inline QStringList linesOf(const std::vector<core::Claim>& claims) {
    QStringList lines;
    for (const core::Claim& c : claims) {
        QString line = QString::fromStdString(
            c.cause + " " + std::string(core::name(c.stance)) + " " + std::string(core::name(c.scope)) + " by " +
            c.speaker);
        if (c.withdrawn)
            line += " [withdrawn]";
        lines << line;
    }
    return lines;
}

} // namespace testsupport
