// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/readinglexicon.h"

namespace reading {

ReadingLexicon ReadingLexicon::builtIn() {
    return ReadingLexicon(analysis::LexiconFile::builtIn("lexicon/en/reading.txt"));
}

ReadingLexicon::ReadingLexicon(const analysis::LexiconFile& file)
    : teaserSections(file.entries("teaser sections"))
    , teaserLines(file.entries("teaser lines"))
    , furniture(file.entries("furniture"))
    , tailLines(file.entries("tail lines"))
    , credits(file.entries("credits"))
    , notes(file.entries("notes"))
    , bylineLabels(file.entries("byline labels"))
    , dateLabels(file.entries("date labels"))
    , modifiedLabels(file.entries("modified labels"))
    , sourceLabels(file.entries("source labels"))
    , roles(file.entries("roles"))
    , nameParticles(file.entries("name particles"))
    , months(file.entries("months"))
    , weekdays(file.entries("weekdays"))
    , dateWords(file.entries("date words"))
    , agencies(file.entries("agencies"))
    , bioVerbs(file.entries("bio verbs"))
    , trades(file.entries("trades"))
    , salutations(file.entries("salutations"))
    , documentKinds(file.entries("document kinds"))
    , publisherWords(file.entries("publisher words"))
    , officeWords(file.entries("office words"))
    , addressing(file.entries("addressing"))
    , occasions(file.entries("occasions"))
    , logHeads(file.entries("log heads"))
    , mailQuoteIntros(file.entries("mail quote intros"))
    , mailRoles(file.entries("mail roles"))
    , mailHosts(file.entries("mail hosts"))
    , language(file.entries("language").empty() ? "" : file.entries("language").front().key)
    , functionWords(file.entries("function words"))
    , htmlFurniture(file.entries("html furniture"))
    , htmlWeak(file.entries("html weak furniture"))
    , htmlPaid(file.entries("html paid"))
    , htmlBody(file.entries("html body"))
    , htmlBrand(file.entries("html brand"))
    , htmlPositive(file.entries("html positive"))
    , htmlNegative(file.entries("html negative")) {
    for (const analysis::LexiconEntry& entry : file.entries("csv columns")) {
        const std::vector<std::string_view> names = entry.values();
        csvColumns.emplace_back(entry.key, std::vector<std::string>(names.begin(), names.end()));
    }
}

} // namespace reading
