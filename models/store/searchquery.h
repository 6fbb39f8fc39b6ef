// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The query language: what a person types becomes a tree. Every input is understood or taken as words; there is no
// error.
//
//   words            all of them, in any order and    "two words"      next to each other, as written
//                    in any of their forms
//   -word, NOT word  not this                         a OR b           either
//   ( )              grouping                         micro*           beginning
//   a NEAR b, a NEAR/5 b, NEAR(a b, 5)                not far from each other (10 words where no number is given)
//   ~hack            and what else the lexicon says for that cause
//   title: source: author:                            words of that field
//   cause: stance: speaker:                           a claim that has them all (causes include those below them)
//   on: during:      published then, possibly         certainly:       published then, for certain
//   before: after:   possibly published before/after  2023, 2023-06, 2023-06-05, 2023-06..2023-08
//   incident:        words of its title, its number, or "none"
//   lang: tag: is:undated is:starred is:copy has:contradiction
//
// Pure; any thread.

#include "models/core/causetree.h"
#include "models/core/claim.h"
#include "models/core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

enum class TextField : std::uint8_t { Any, Title, Source, Author };
enum class DateRelation : std::uint8_t { During, Certainly, Before, After };
enum class Property : std::uint8_t { Language, Tag, Incident, Undated, Starred, Copy, Contradiction };

struct QueryNode {
    enum class Kind : std::uint8_t { Everything, Text, Near, Claim, Date, Property, And, Or, Not };
    Kind kind = Kind::Everything;
    TextField field = TextField::Any;             // Text
    bool isPhrase = false;                        // Text: was quoted
    bool isPrefix = false;                        // Text: the last word is a beginning
    bool isLike = false;                          // Text: "~", with what the lexicon says for the same cause
    int distance = 0;                             // Near: words that may stand between
    DateRelation relation = DateRelation::During; // Date
    Property property = Property::Undated;        // Property
    std::optional<core::Stance> stance;           // Claim: all that are given must hold of one claim
    std::string cause;                            // Claim: a node of the cause tree
    std::string speaker;                          // Claim
    std::string words;                            // Text
    std::string written;                          // Date: as it was typed; Property: its value
    core::TimeInterval interval;                  // Date
    std::vector<QueryNode> children;              // And, Or: two or more; Near: two or more of Text; Not: one
    // Text: words and phrases that are looked for as well (models/store/wordforms.h); the parser leaves it empty.
    std::vector<std::string> others;

    bool operator==(const QueryNode&) const = default;
};

QueryNode parseQuery(std::string_view query, const core::CauseTree& causes);
// In the same language; parsing it again gives the same tree. Empty for everything.
std::string queryText(const QueryNode& node);

} // namespace store
