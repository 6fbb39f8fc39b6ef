// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/lexiconlines.h"

#include "models/analysis/claimlexicon.h"
#include "models/analysis/documentanalysis.h"
#include "models/analysis/namelexicon.h"
#include "models/analysis/timelexicon.h"
#include "models/core/embedded.h"
#include "models/core/text.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <set>

namespace lexiconlines {
namespace {

const std::string kLead =
    "Norvik's booking service was down for hours on Monday, and the outage hit thousands of users.\n\n";

std::string pathOf(const std::string& file) {
    return "lexicon/en/" + file + ".txt";
}

// Rows of a table with tabs: the first field, and the others.
std::vector<std::pair<std::string, std::string>> pairsOf(const char* path) {
    QFile file(QString::fromUtf8(path));
    std::vector<std::pair<std::string, std::string>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const std::string text = file.readAll().toStdString();
    for (const std::string_view row : core::split(text, '\n')) {
        const std::size_t tab = row.find('\t');
        if (!row.starts_with('#') && tab != std::string_view::npos)
            rows.emplace_back(row.substr(0, tab), row.substr(tab + 1));
    }
    return rows;
}

using Templates = std::map<std::string, std::vector<std::string>>; // by "file, section"

const Templates& templates() {
    static const Templates all = [] {
        Templates read;
        for (auto& [section, sentence] : pairsOf(TEST_DATA_DIR "/lexicon/templates.tsv"))
            read[section].push_back(sentence);
        return read;
    }();
    return all;
}

using Table = std::map<std::string, std::vector<std::string>, std::less<>>;

// A section of the pattern files whose values are lists: [classes], [irregular].
Table tableOf(std::string_view section) {
    Table table;
    for (const char* file : {"claims", "causes", "speakers"}) {
        const auto parsed = analysis::LexiconFile::builtIn(pathOf(file));
        for (const analysis::LexiconEntry& entry : parsed.entries(section)) {
            for (const std::string_view value : entry.values())
                table[entry.key].emplace_back(value);
        }
    }
    return table;
}

const Table& classes() {
    static const Table table = tableOf("classes");
    return table;
}

bool isVowel(char letter) {
    return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

// The past of a verb. Nouns of news that patterns name by all their forms keep theirs.
std::string pastOf(const std::string& word) {
    static const Table irregular = tableOf("irregular");
    static constexpr std::array<std::string_view, 14> kNounEnds = {
        "tion", "sion", "ment", "ity", "ness", "age", "ance", "ence", "or", "er", "acy", "ure", "eak", "ault"};
    if (const auto found = irregular.find(word); found != irregular.end())
        return found->second.front();
    if (std::ranges::any_of(kNounEnds, [&](std::string_view end) { return word.ends_with(end); }) || word.size() < 3)
        return word;
    const char last = word.back();
    const char before = word[word.size() - 2];
    if (last == 'e')
        return word + "d";
    if (last == 'y' && !isVowel(before))
        return word.substr(0, word.size() - 1) + "ied";
    const bool doubled = word.size() <= 4 && !isVowel(last) && isVowel(before) && !isVowel(word[word.size() - 3]) &&
                         std::string_view("wxy").find(last) == std::string_view::npos;
    return word + (doubled ? std::string(1, last) : "") + "ed";
}

// How a pattern is put into words.
struct Wording {
    bool past = false;     // verbs in the past
    bool gaps = false;     // gaps filled
    bool optional = false; // optional words said
    std::size_t alternative = 0;
    std::string_view gap = {}; // what stands in gaps
};

struct Spelling {
    Wording how;
    std::string className; // this class is said as:
    std::string classWords;

    std::string item(std::string_view word) const {
        std::vector<std::string_view> options = core::split(word, '/');
        if (word == "/" || options.empty())
            options = {word};
        std::string_view one = options[std::min(how.alternative, options.size() - 1)];
        if (one == "%name")
            return "Halden";
        if (one.size() > 1 && one.starts_with('+'))
            return std::string(one.substr(1));
        if (one.size() > 1 && one.starts_with('~'))
            return how.past ? pastOf(std::string(one.substr(1))) : std::string(one.substr(1));
        if (!one.starts_with('@') || one.size() == 1)
            return std::string(one);
        one.remove_prefix(1);
        if (one == className)
            return pattern(classWords);
        const auto found = classes().find(one);
        if (found == classes().end())
            return std::string(one);
        static const std::map<std::string_view, std::string> kUsual = {
            {"be", "was"}, {"det", "the"}, {"have", "had"}, {"fault", "failure"}, {"bad", "faulty"}};
        if (const auto usual = kUsual.find(one); usual != kUsual.end() && how.alternative == 0)
            return usual->second;
        Spelling inner = *this;
        inner.how.alternative = 0;
        const std::size_t which = one == "be" ? 0 : std::min(how.alternative, found->second.size() - 1);
        return inner.pattern(found->second[which]);
    }

    std::string pattern(std::string_view text) const {
        std::string words;
        for (std::string_view part : core::split(text, ' ')) {
            if (part.empty())
                continue;
            std::string said;
            if (part.starts_with('*')) {
                if (how.gaps)
                    said = how.gap;
            } else if (part.size() > 1 && part.ends_with('?')) {
                if (how.optional)
                    said = item(part.substr(0, part.size() - 1));
            } else {
                said = item(part);
            }
            if (said.empty())
                continue;
            const bool close = said == "," || said == ":" || said == ";" || said == ")" || said == "n't" ||
                               words.ends_with('(') || words.empty();
            words += (close ? "" : " ") + said;
        }
        return words;
    }
};

// The pattern in several wordings, the plainest first.
std::vector<std::string> wordings(const Line& line, const std::string& name, const std::string& words) {
    static constexpr std::array<Wording, 8> kWordings = {{
        {true, false, false, 0},
        {false, false, false, 0},
        {true, true, false, 0},
        {true, false, true, 0},
        {false, true, false, 0},
        {true, false, false, 1},
        {false, false, false, 1},
        {true, true, true, 1},
    }};
    const bool naming = line.section == "events" || line.section == "things" || line.section == "ambiguous";
    std::vector<Wording> order(kWordings.begin(), kWordings.end());
    if (naming) // by nouns
        std::ranges::stable_partition(order, [](const Wording& how) { return !how.past; });
    std::vector<std::string> all;
    for (Wording how : order) {
        how.gap = line.file == "claims" ? "the outage" : "old";
        std::string said = Spelling{how, name, words}.pattern(line.key);
        if (!said.empty() && std::ranges::find(all, said) == all.end())
            all.push_back(std::move(said));
    }
    return all;
}

std::string upper(std::string text, bool all) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] >= 'a' && text[i] <= 'z' && (all || i == 0 || text[i - 1] == ' '))
            text[i] = static_cast<char>(text[i] - 'a' + 'A');
    }
    return text;
}

std::string filled(std::string sentence, const std::string& words) {
    const std::array<std::pair<std::string_view, std::string>, 3> marks = {
        {{"{}", words}, {"{T}", upper(words, false)}, {"{U}", upper(words, true)}}};
    for (const auto& [mark, said] : marks) {
        for (std::size_t at = sentence.find(mark); at != std::string::npos; at = sentence.find(mark, at + said.size()))
            sentence.replace(at, mark.size(), said);
    }
    const std::size_t first = sentence.starts_with('!') ? 1 : 0;
    return sentence.substr(0, first) + upper(sentence.substr(first, 1), true) + sentence.substr(first + 1);
}

// Lines that use the class "@name", a few of each section, and how they are said with it.
std::vector<std::string> sentencesForClass(const Line& line) {
    constexpr std::size_t kLines = 12;
    std::vector<std::string> all;
    std::size_t used = 0;
    for (const Line& other : lines()) {
        const std::string padded = " " + other.key + " ";
        if (other.section == "classes" || padded.find(" @" + line.key + " ") == std::string::npos || ++used > kLines)
            continue;
        for (const std::string& words : wordings(other, line.key, line.item)) {
            for (const std::string& sentence : templatesOf(other))
                all.push_back(filled(sentence, words));
        }
    }
    const Line alone{line.file, "events", line.item, {}, 0};
    for (const std::string& words : wordings(alone, {}, {})) {
        for (const std::string& sentence : templatesOf(line))
            all.push_back(filled(sentence, words));
    }
    return all;
}

std::string textOf(const std::string& file, const Line* changed, const std::string& opposite) {
    std::string text(core::embeddedText(file));
    if (!changed || file != pathOf(changed->file))
        return text;
    std::string made;
    int number = 0;
    bool moved = opposite.empty();
    for (const std::string_view row : core::split(text, '\n')) {
        ++number;
        if (number == changed->number) {
            if (changed->item.empty())
                continue;
            std::string kept;
            for (const std::string_view value : core::split(row.substr(row.find(" = ") + 3), '|')) {
                if (core::trimmed(value) != changed->item)
                    kept += (kept.empty() ? "" : " | ") + std::string(core::trimmed(value));
            }
            made += std::string(row.substr(0, row.find(" = "))) + " = " + kept + "\n";
            continue;
        }
        made += std::string(row) + "\n";
        if (!moved && row == "[" + opposite + "]") {
            made += changed->key + "\n";
            moved = true;
        }
    }
    return made;
}

Words loaded(const Line* changed, const std::string& opposite) {
    const auto file = [&](const std::string& path) {
        auto parsed = analysis::LexiconFile::parse(textOf(path, changed, opposite), path);
        return parsed ? std::move(*parsed) : analysis::LexiconFile();
    };
    static const auto whole = analysis::loadLexicon();
    auto lexicon = std::make_shared<analysis::Lexicon>(*whole);
    if (changed && changed->file == "times") {
        lexicon->times = std::make_shared<const analysis::TimeLexicon>(file(pathOf("times")));
    } else if (changed) {
        lexicon->claims = std::make_shared<const analysis::ClaimLexicon>(std::initializer_list<analysis::LexiconFile>{
            file(pathOf("claims")), file(pathOf("causes")), file(pathOf("speakers")), file("lexicon/languages.txt")});
    }
    return {lexicon};
}

std::string timesRead(const analysis::DocumentFindings& findings, const core::Document& document, std::size_t from) {
    std::string read;
    for (const core::TimeExpression& time : findings.times) {
        if (time.span.begin < from)
            continue;
        read += std::string(core::slice(document.body, time.span)) + " = " + time.value.timex;
        if (time.value.interval)
            read += " " + core::isoText(time.value.interval->earliest, time.value.zone);
        read += time.role == core::TimeRole::Event ? "" : time.role == core::TimeRole::Stamp ? " stamp" : " span";
        read += time.value.approximate ? " about; " : "; ";
    }
    return read;
}

std::string claimsRead(const analysis::DocumentFindings& findings, std::size_t from) {
    std::string read;
    for (const core::Claim& claim : findings.claims) {
        if (claim.span.begin < from)
            continue;
        read += claim.cause + " " + std::string(core::name(claim.stance));
        read += claim.weak ? " weakly" : "";
        read += claim.scope == core::Scope::Other ? ", other" : "";
        read += claim.withdrawn ? ", withdrawn" : "";
        read += claim.isWriters() ? "" : " by " + claim.speaker + ", " + std::string(core::name(claim.role));
        for (std::size_t i = 0; i < claim.cues.size(); ++i)
            read += (i == 0 ? ": " : " + ") + claim.cues[i].text;
        read += "; ";
    }
    for (const analysis::SentenceTrace& trace : findings.traces) {
        for (const std::string& note : trace.notes) {
            if (trace.span.begin >= from && note.find("no claim") != std::string::npos)
                read += note + "; ";
        }
    }
    return read;
}

std::string comparisonReads(const std::string& sentence) {
    static const auto words = analysis::ContradictionLexicon::load();
    // "power: the generator [a, b]": a claim of that cause with these cues; without a cause, a text.
    core::Claim claim;
    const std::size_t colon = sentence.find(": ");
    claim.cause = core::lowerAscii(sentence.substr(0, colon));
    claim.text = colon == std::string::npos ? sentence : sentence.substr(colon + 2);
    claim.span = {0, claim.text.size()};
    claim.stance = core::Stance::Denied;
    const std::string lower = core::lowerAscii(claim.text);
    const std::string first = lower.substr(0, lower.find(' '));
    for (const std::string& cue : {std::string("attack"), first}) {
        if (const std::size_t at = lower.find(cue); at != std::string::npos)
            claim.cues.push_back({{at, at + cue.size()}, claim.text.substr(at, cue.size())});
    }
    if (lower.find("attack") == std::string::npos)
        claim.cues = {{{0, claim.text.size()}, claim.text}};
    std::string read;
    if (const analysis::Mechanisms bits = words.mechanisms(claim); bits != 0)
        read += "mechanisms " + std::to_string(bits) + "; ";
    const std::string last = lower.substr(lower.rfind(' ') + 1);
    const std::array<std::pair<bool, const char*>, 7> answers = {{
        {words.isIndirectDenial(claim), "indirect denial"},
        {words.isSole(claim.text), "sole"},
        {words.isFirstPerson(claim.text), "first person"},
        {words.isOwnPage(lower), "own page"},
        {words.speaksFor(lower), "speaks for"},
        {words.isOperatorWord(last), "operator"},
        {colon == std::string::npos && words.isOtherCompany(lower), "other company"},
    }};
    for (const auto& [yes, what] : answers)
        read += yes ? std::string(what) + "; " : "";
    return read;
}

} // namespace

const std::vector<std::string>& files() {
    static const std::vector<std::string> all = {"claims", "causes", "speakers", "contradictions", "times"};
    return all;
}

std::vector<Line> lines() {
    static const std::vector<Line> all = [] {
        std::vector<Line> found;
        for (const std::string& file : files()) {
            const auto parsed = analysis::LexiconFile::builtIn(pathOf(file));
            for (const analysis::LexiconSection& section : parsed.sections()) {
                const auto known = templates().find(file + ", " + section.name);
                if (known != templates().end() && known->second.front() == "-")
                    continue;
                for (const analysis::LexiconEntry& entry : section.entries) {
                    const bool listed = section.name == "classes" || section.name == "mechanisms";
                    for (const std::string_view item : listed ? entry.values() : std::vector<std::string_view>{""})
                        found.push_back({file, section.name, entry.key, std::string(item), entry.line});
                }
            }
        }
        return found;
    }();
    return all;
}

const std::vector<std::string>& templatesOf(const Line& line) {
    static const std::vector<std::string> none;
    const auto found = templates().find(line.file + ", " + line.section);
    return found == templates().end() ? none : found->second;
}

std::vector<std::string> sentencesFor(const Line& line) {
    if (line.section == "classes")
        return sentencesForClass(line);
    const bool plain = line.file == "times" || line.file == "contradictions";
    std::vector<std::string> words = plain ? std::vector{line.key} : wordings(line, {}, {});
    if (line.section == "mechanisms")
        words = {line.key.substr(0, line.key.find(" / ")) + ": a " + line.item};
    std::vector<std::string> all;
    for (const std::string& said : words) {
        for (const std::string& sentence : templatesOf(line))
            all.push_back(filled(sentence, said));
    }
    return all;
}

Words wholeLexicon() {
    return loaded(nullptr, {});
}

std::vector<Words> without(const Line& line) {
    static const auto flips = pairsOf(PROJECT_DIR "/tests/mutation/flips.tsv");
    std::vector<Words> all{loaded(&line, {})};
    const auto flip = std::ranges::find(flips, line.section, &std::pair<std::string, std::string>::first);
    if (flip != flips.end() && line.file == "claims" && line.item.empty())
        all.push_back(loaded(&line, flip->second));
    return all;
}

std::string readingOf(const std::string& file, const std::string& sentence, const Words& words) {
    std::string read;
    if (file == "contradictions") {
        read = comparisonReads(sentence);
    } else {
        core::Document document;
        const bool alone = sentence.starts_with('!');
        const std::size_t from = alone ? 0 : kLead.size();
        document.body = alone ? sentence.substr(1) : kLead + sentence;
        document.published = core::parseIso("2023-06-07");
        const auto findings = analysis::analyseDocument(document, *words.lexicon, {.explain = file != "times"});
        read = file == "times" ? timesRead(findings, document, from) : claimsRead(findings, from);
    }
    for (char& each : read) {
        if (each == '\n' || each == '\t')
            each = ' ';
    }
    return read.empty() ? "-" : read.substr(0, read.size() - 2);
}

} // namespace lexiconlines
