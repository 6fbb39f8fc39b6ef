// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the readers know about the furniture of pages, from resources/lexicon/<language>/reading.txt, where each section
// is described. Immutable; any thread.

#include "models/reading/phrases.h"

namespace reading {

struct ReadingLexicon {
    static ReadingLexicon builtIn();
    explicit ReadingLexicon(const analysis::LexiconFile& file);

    PhraseSet teaserSections; // a heading after which only teasers follow
    PhraseSet teaserLines;    // a line that is a teaser, or announces one on the next line
    PhraseSet furniture;      // a line that is never body text, wherever it stands
    PhraseSet tailLines;      // a line that is no body text at the end of a document
    PhraseSet credits;        // who reported, edited, photographed
    PhraseSet notes;          // corrections and update notes: kept
    PhraseSet bylineLabels;   // "by", "posted by"
    PhraseSet dateLabels;     // "published", "updated"
    PhraseSet modifiedLabels; // those of them that speak of a later version
    PhraseSet sourceLabels;   // "source: *": a piece of a date line
    PhraseSet roles;          // "reporter", "correspondent": what may follow a name in a byline
    PhraseSet nameParticles;  // "van", "de": lower-case words inside names
    PhraseSet months;         // and their short forms
    PhraseSet weekdays;       // and their short forms
    PhraseSet dateWords;      // zones, am and pm, small words between
    PhraseSet agencies;       // wires whose tag may stand in a dateline; the value is not needed
    PhraseSet bioVerbs;       // what follows a name in a line about the author
    PhraseSet trades;         // what such a line says the author is
    PhraseSet salutations;    // "dear *"
    PhraseSet documentKinds;  // what a text says that it is, over all: "press release"
    PhraseSet publisherWords; // in the name of a paper or an organisation, and in nobody's: "gazette", "board"
    PhraseSet officeWords;    // of a part of an organisation that speaks for it: "media", "affairs"
    PhraseSet addressing;     // behind that, for whom: "to", "for"
    PhraseSet occasions;      // on which a text is given: "delivered", "session"
    PhraseSet logHeads;       // "* all times *": a line that says in which zone the times of a log are

    PhraseSet mailQuoteIntros; // "on * wrote:": the line above a quoted message
    PhraseSet mailRoles;       // what stands before the @ of an organisation's address
    PhraseSet mailHosts;       // addresses there say nothing about whom one writes for
    // Names of columns: what it holds ("title"), then how it may be called, best first.
    std::vector<std::pair<std::string, std::vector<std::string>>> csvColumns;

    std::string language;    // of the lexicon, ISO 639-1
    PhraseSet functionWords; // which make up much of any text in that language

    PhraseSet htmlFurniture; // words in class, id and role of elements that are never body text
    PhraseSet htmlWeak;      // the same, but only where they hold no running text
    PhraseSet htmlPaid;      // words of parts that are hidden from those who do not pay: not furniture
    PhraseSet htmlBody;      // words in class and id of the element that holds the article
    PhraseSet htmlBrand;     // words in class and id of the element above the headline that names the site
    PhraseSet htmlPositive;  // words that speak for an element
    PhraseSet htmlNegative;  // words that speak against one
};

} // namespace reading
