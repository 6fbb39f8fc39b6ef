// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claims.h"

#include "models/analysis/claimdecision.h"
#include "models/analysis/claimretractions.h"
#include "models/analysis/claimsubject.h"
#include "models/analysis/turns.h"
#include "models/core/text.h"

#include <algorithm>
#include <map>

namespace analysis {
namespace {

constexpr std::size_t kAnsweredQuestion = 9; // words, with its mark
constexpr std::size_t kFragment = 7;         // words of an answer that need not open as a noun does
constexpr std::ptrdiff_t kTellingClaims = 2; // it is if so many causes are told

// Source code and rows of tables: more marks than words.
bool isCode(const ClaimSentence& s) {
    const auto marks = std::ranges::count_if(s.words, &ClaimWord::mark);
    return s.words.size() > 8 && static_cast<std::size_t>(marks) * 2 > s.words.size();
}

// "The culprit? A stale name record.", "My guess? Somebody ...": a short question that the next words answer. Its value
// in the lexicon says how.
std::string_view answeredBy(const ClaimSentence& question, const ClaimSentence& answer) {
    static constexpr std::string_view kOpeners[] = {"a", "an", "another", "one", "our", "its", "their", "the"};
    if (!question.question || question.words.size() > kAnsweredQuestion || answer.words.empty() || answer.question ||
        answer.sentence.paragraph != question.sentence.paragraph)
        return {};
    if (answer.words.size() > kFragment &&
        std::ranges::find(kOpeners, answer.words.front().lower) == std::end(kOpeners))
        return {};
    std::string_view how;
    for (const ClaimWord& word : question.words) {
        if (question.lexicon->listed("answered", word.lower))
            how = question.lexicon->valueOf("answered", word.lower);
    }
    return how;
}

// What follows such a question stands on the right side of its causal frame.
void readAsAnswer(ClaimSentence& answer, std::string_view how) {
    static const CuePattern kFrame{CueTag::FrameRight, "question answered", {}, 0};
    static const CuePattern kHedge{CueTag::Hedge, "question answered", {}, 0};
    if (how.empty())
        return;
    answer.frames.insert(answer.frames.begin(), {0, 0, &kFrame});
    if (how == "suspect")
        answer.stances.insert(answer.stances.begin(), {0, 0, &kHedge});
}

bool hasQuote(const ClaimSentence& s) {
    return s.opensInQuote || std::ranges::any_of(s.words, &ClaimWord::quoted);
}

class ClaimFinder {
public:
    ClaimFinder(
        const core::Document& document, std::span<const core::TimeExpression> times,
        std::span<const core::NamedThing> names, const Lexicon& lexicon, std::vector<SentenceTrace>* traces)
        : m_document(document)
        , m_lexicon(lexicon)
        , m_times(times)
        , m_traces(traces)
        , m_attributor(document, names, *lexicon.claims)
        , m_scopes(document, times)
        , m_turns(findTurns(document.body, *lexicon.claims)) {
        for (const core::NamedThing& thing : names) {
            if (thing.kind != core::NameKind::Failure && thing.inTitle)
                m_subjects.push_back(thing.name);
        }
    }

    std::vector<core::Claim> run() {
        const std::vector<Sentence> titles = splitSentences(std::string_view(m_document.title));
        const std::vector<Sentence> sentences = splitSentences(m_document);
        m_about = subjectOf(m_document, titles, sentences, *m_lexicon.claims);
        const bool about = m_about != Subject::Other;
        if (!about && !m_traces)
            return {};
        std::vector<ReadSentence> title = readAll(m_document.title, titles);
        for (ReadSentence& each : title)
            each.sentence.sentence.heading = true;
        const std::vector<ReadSentence> body = readAll(m_document.body, sentences);
        if (!about) {
            traceAll(body, "the text speaks of no loss of service");
            return {};
        }
        countCauses(title);
        countCauses(body);
        claimsOf(title, true);
        claimsOf(body, false);
        if (m_about == Subject::Doubtful && !tellsCauses()) {
            m_claims.clear();
            if (m_traces)
                m_traces->clear();
            traceAll(body, "the text speaks of no loss of service");
            return {};
        }
        std::vector<bool> past;
        for (const core::Claim& claim : m_claims)
            past.push_back(
                !claim.inTitle && std::ranges::find(m_pastAccounts, claim.cues.front().span) != m_pastAccounts.end());
        withdrawSuperseded(m_claims, past, m_lexicon.causes);
        return std::move(m_claims);
    }

private:
    std::vector<ReadSentence> readAll(std::string_view text, const std::vector<Sentence>& sentences) {
        std::vector<ReadSentence> out;
        out.reserve(sentences.size());
        bool inQuote = false;
        std::size_t paragraph = static_cast<std::size_t>(-1);
        for (const Sentence& sentence : sentences) {
            if (sentence.paragraph != paragraph)
                inQuote = false; // an unclosed quotation ends with its paragraph
            paragraph = sentence.paragraph;
            ReadSentence read{readSentence(text, sentence, inQuote, *m_lexicon.claims), {}, {}};
            inQuote = read.sentence.endsInQuote;
            if (!out.empty())
                readAsAnswer(read.sentence, answeredBy(out.back().sentence, read.sentence));
            read.attributions = m_attributor.read(read.sentence);
            read.scope = m_scopes.read(read.sentence);
            out.push_back(std::move(read));
        }
        return out;
    }

    void claimsOf(const std::vector<ReadSentence>& sentences, bool inTitle) {
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            const ClaimSentence& s = sentences[i].sentence;
            SentenceTrace trace{s.sentence.span, std::string(core::slice(s.body, s.sentence.span)), {}};
            notePassedOver(s, trace.notes);
            if (s.mentions.empty() || isCode(s)) {
                if (!s.mentions.empty())
                    trace.notes.push_back("no claim: more marks than words, as in source code");
                else if (trace.notes.empty())
                    noteFrame(s, trace.notes);
                if (m_traces && !trace.notes.empty())
                    m_traces->push_back(std::move(trace));
                continue;
            }
            const std::vector<FrameSide> sides = frameSides(s);
            std::vector<core::Claim> found;
            for (const CueHit& mention : s.mentions) {
                if (isTakingBack(s, mention)) {
                    trace.notes.push_back(
                        "\"" + std::string(s.text(mention)) + "\": no claim: it takes back what was said");
                    continue;
                }
                if (isSpeaker(sentences[i], mention)) {
                    trace.notes.push_back("\"" + std::string(s.text(mention)) + "\": no claim: it is who speaks");
                    continue;
                }
                if (isOwnName(s, mention)) {
                    trace.notes.push_back("\"" + std::string(s.text(mention)) + "\": no claim: what the text is about");
                    continue;
                }
                ClaimDecision decision = decideClaim(s, mention, sides, sentences[i].scope.scope);
                if (decision.stance == core::Stance::Denied)
                    decision.scope = ScopeReader::ofDenial(sentences[i].scope, s, mention);
                if (decision.claimed && isEventItself(s, mention, decision)) {
                    decision.claimed = false;
                    decision.why = "no claim: what happened, and not why";
                }
                trace.notes.push_back(noteOf(s, mention, decision));
                if (decision.claimed)
                    addClaims(sentences, i, mention, decision, inTitle, found);
            }
            dropSwamping(found);
            dropHedgedTwice(found);
            dropGeneral(found);
            if (!found.empty() && !sentences[i].scope.why.empty())
                trace.notes.push_back("scope: " + sentences[i].scope.why);
            for (core::Claim& claim : found)
                m_claims.push_back(std::move(claim));
            if (m_traces)
                m_traces->push_back(std::move(trace));
        }
    }

    // Whether claims on this incident are carried by words of causing or of denial, and not by a mere event.
    bool tellsCauses() const {
        return std::ranges::count_if(m_claims, [](const core::Claim& claim) {
                   return claim.scope == core::Scope::This && claim.cues.size() > 1;
               }) >= kTellingClaims;
    }

    // Cause words that are words of a name, or stand where they say nothing of a cause ("heart attack").
    void notePassedOver(const ClaimSentence& s, std::vector<std::string>& notes) const {
        if (!m_traces)
            return;
        if (s.cropped)
            notes.push_back("more words of causes or stances than a sentence holds: only the first ones are looked at");
        if (s.sentence.span.size() >= kLongestSentence)
            notes.push_back("cut: no full stop for two thousand letters");
        for (const CueHit& hit : s.named)
            notes.push_back("\"" + std::string(s.text(hit)) + "\": no claim: part of a name");
        for (const CueHit& hit : s.others) {
            if (hit.tag() == CueTag::Neutral)
                notes.push_back("\"" + std::string(s.text(hit)) + "\": no claim: such words name no cause");
        }
    }

    // "caused by a wombat": a causal frame, and nothing beside it that the lexicon knows.
    static void noteFrame(const ClaimSentence& s, std::vector<std::string>& notes) {
        const auto frame = std::ranges::find_if(s.frames, [](const CueHit& hit) {
            if (hit.tag() != CueTag::FrameRight)
                return false;
            return !hit.pattern->has("identity") && !hit.pattern->has("weak") && !hit.pattern->has("effect");
        });
        if (frame != s.frames.end())
            notes.push_back(
                "\"" + std::string(s.text(*frame)) + "\": no claim: no cause stands beside it that the lexicon knows");
    }

    void traceAll(const std::vector<ReadSentence>& sentences, const std::string& why) {
        for (const ReadSentence& read : sentences) {
            const ClaimSentence& s = read.sentence;
            if (!m_traces || s.mentions.empty())
                continue;
            SentenceTrace trace{s.sentence.span, std::string(core::slice(s.body, s.sentence.span)), {}};
            for (const CueHit& mention : s.mentions)
                trace.notes.push_back("\"" + std::string(s.text(mention)) + "\": no claim: " + why);
            m_traces->push_back(std::move(trace));
        }
    }

    // "..., and that was a mistake": of what was said, and not of what was done.
    static bool isTakingBack(const ClaimSentence& s, const CueHit& mention) {
        return std::ranges::any_of(s.others, [&](const CueHit& hit) {
            return hit.tag() == CueTag::Withdrawn && hit.pattern->has("account") && hit.begin <= mention.begin &&
                   mention.end <= hit.end;
        });
    }

    // "A Norvik outage that affected millions": the failure of the one that the text is about is no other's.
    bool isOwnName(const ClaimSentence& s, const CueHit& mention) const {
        return mention.begin == 0 && mention.pattern->has("third-party") &&
               mention.pattern->text.find("%name") != std::string::npos &&
               std::ranges::any_of(m_subjects, [&](const std::string& name) {
                   return s.text(mention).find(name) != std::string_view::npos;
               });
    }

    // "The blast was heard for miles", in a text about a blast: what happened is no cause, unless a frame brings it in.
    bool isEventItself(const ClaimSentence& s, const CueHit& mention, const ClaimDecision& decision) const {
        if (m_about != Subject::Accident)
            return false;
        const auto hasFrame = [&](CueTag tag) {
            return std::ranges::any_of(decision.cues, [&](const CueHit* cue) { return cue->tag() == tag; });
        };
        if (hasFrame(CueTag::FrameRight))
            return false;
        if (decision.stance == core::Stance::Asserted && !hasFrame(CueTag::FrameLeft))
            return true;
        return mention.tag() == CueTag::Ambiguous || s.is(mention.begin, WordClass::Accident) ||
               s.is(mention.end - 1, WordClass::Accident);
    }

    // "Some former employees suspect", "hackers said": who says it is not what is said.
    bool isSpeaker(const ReadSentence& read, const CueHit& mention) const {
        const std::string& head = read.sentence.words[mention.end - 1].lower;
        if (mention.tag() == CueTag::Statement || !m_lexicon.claims->listed("roles", head))
            return false;
        return std::ranges::any_of(read.attributions, [&](const Attribution& a) { return a.subject.covers(mention); });
    }

    // "power cut" (power): assert.due-to
    static std::string noteOf(const ClaimSentence& s, const CueHit& mention, const ClaimDecision& decision) {
        std::string causes;
        for (const std::string& cause : mention.pattern->values)
            causes += (causes.empty() ? "" : ", ") + cause;
        return "\"" + std::string(s.text(mention)) + "\" (" + causes + "): " + decision.why;
    }

    void addClaims(
        const std::vector<ReadSentence>& sentences, std::size_t index, const CueHit& mention,
        const ClaimDecision& decision, bool inTitle, std::vector<core::Claim>& found) {
        const ReadSentence& read = sentences[index];
        core::Claim claim;
        claim.span = read.sentence.sentence.span;
        claim.text = core::slice(read.sentence.body, claim.span);
        claim.stance = decision.stance;
        claim.weak = decision.weak;
        claim.rule = decision.rule;
        claim.scope = decision.scope;
        claim.inTitle = inTitle;
        claim.said = saidAt(claim.span, inTitle);
        claim.cues.push_back({read.sentence.spanOf(mention), std::string(read.sentence.text(mention))});
        for (const CueHit* cue : decision.cues)
            claim.cues.push_back({read.sentence.spanOf(*cue), std::string(read.sentence.text(*cue))});
        setSpeaker(sentences, index, mention, claim);
        const bool taken = setEarlier(sentences, index, mention, claim);
        if (!inTitle && isPastAccount(read, mention)) {
            m_pastAccounts.push_back(read.sentence.spanOf(mention));
            if (const auto moment = momentOfAccount(read, mention, m_times, claim.said))
                claim.said = moment;
        }
        for (const std::string& cause : causesOf(mention)) {
            if (!m_lexicon.causes.find(cause))
                continue;
            claim.cause = cause;
            addOnce(found, claim);
            if (taken) {
                core::Claim denial = claim;
                denial.stance = core::Stance::Denied;
                denial.speaker = core::kWriterVoice;
                denial.role = core::SpeakerRole::Writer;
                denial.withdrawn = false;
                denial.replacesEarlier = true;
                denial.rule = "deny.withdrawn";
                addOnce(found, denial);
            }
        }
    }

    void countCauses(const std::vector<ReadSentence>& sentences) {
        for (const ReadSentence& read : sentences) {
            for (const CueHit& mention : read.sentence.mentions) {
                const bool plain = mention.tag() == CueTag::Event || mention.tag() == CueTag::Statement;
                const bool naming = mention.tag() == CueTag::Thing && mention.pattern->has("power");
                if (plain || naming)
                    ++m_causes[mention.pattern->values.front()];
                if (mention.pattern->text == "~attack")
                    ++m_attacks;
            }
        }
    }

    // A bare "attack" in a text about cables, and about nothing done by computers, was done to the cables.
    bool isAttackOnCables(const CueHit& mention) const {
        const auto count = [&](const char* cause) {
            const auto it = m_causes.find(cause);
            return it == m_causes.end() ? 0 : it->second;
        };
        return mention.pattern->text == "~attack" && mention.size() == 1 && count("cable-damage") >= 2 &&
               count("ddos") + count("malware") + count("intrusion") == 0 && count("cyberattack") - m_attacks <= 0;
    }

    // An ambiguous word ("the surge") means the commonest of its causes in this document.
    std::vector<std::string> causesOf(const CueHit& mention) const {
        if (mention.tag() != CueTag::Ambiguous)
            return isAttackOnCables(mention) ? std::vector<std::string>{"sabotage"} : mention.pattern->values;
        if (mention.pattern->values.size() == 1)
            return mention.pattern->values;
        std::string best;
        int most = 0;
        for (const std::string& cause : mention.pattern->values) {
            const auto it = m_causes.find(cause);
            if (it != m_causes.end() && it->second > most) {
                most = it->second;
                best = cause;
            }
        }
        if (best.empty())
            best = mention.pattern->otherwise();
        return best.empty() ? std::vector<std::string>{} : std::vector<std::string>{best};
    }

    void setSpeaker(
        const std::vector<ReadSentence>& sentences, std::size_t index, const CueHit& mention,
        core::Claim& claim) const {
        const ReadSentence& read = sentences[index];
        const Attribution* by = Attributor::governing(read.attributions, read.sentence, mention.begin);
        const ClaimWord& word = read.sentence.words[mention.begin];
        if (!by && (word.quoted || (hasQuote(read.sentence) && read.sentence.opensInQuote)))
            by = quoteSpeaker(sentences, index);
        if (!by) {
            if (const std::string_view turn = speakerAt(m_turns, claim.span.begin); !turn.empty() && !claim.inTitle) {
                claim.speaker = turn;
                claim.role = m_attributor.roleOf(claim.speaker);
            }
            return;
        }
        claim.speaker = by->speaker;
        claim.role = by->role;
        if (by->cue && claim.stance == core::Stance::Asserted && by->trailing && by->cue->pattern->has("suspect"))
            claim.stance = core::Stance::Suspected;
    }

    // A quotation over several sentences has its speaker named before or after it in the paragraph.
    static const Attribution* quoteSpeaker(const std::vector<ReadSentence>& sentences, std::size_t index) {
        const std::size_t paragraph = sentences[index].sentence.sentence.paragraph;
        for (std::size_t back = index; back-- > 0 && sentences[back].sentence.sentence.paragraph == paragraph;) {
            if (!sentences[back].attributions.empty())
                return &sentences[back].attributions.back();
        }
        for (std::size_t next = index + 1;
             next < sentences.size() && sentences[next].sentence.sentence.paragraph == paragraph; ++next) {
            if (!sentences[next].attributions.empty())
                return &sentences[next].attributions.front();
        }
        return nullptr;
    }

    std::optional<core::TimeValue> saidAt(core::Span span, bool inTitle) const {
        if (!inTitle) {
            for (const core::DocumentPart& part : m_document.parts) {
                if (part.span.begin <= span.begin && span.begin < part.span.end)
                    return part.at;
            }
        }
        return m_document.published;
    }

    static void addOnce(std::vector<core::Claim>& found, const core::Claim& claim) {
        const bool known = std::ranges::any_of(found, [&](const core::Claim& other) {
            return other.cause == claim.cause && other.stance == claim.stance && other.speaker == claim.speaker;
        });
        if (!known)
            found.push_back(claim);
    }

    // Requests that swamp a site in an attack are the attack, no overload of their own.
    static void dropSwamping(std::vector<core::Claim>& found) {
        const bool attack = std::ranges::any_of(found, [](const core::Claim& claim) {
            return claim.cause == "ddos" && claim.stance != core::Stance::Denied;
        });
        if (attack)
            std::erase_if(found, [](const core::Claim& claim) {
                return claim.cause == "capacity" && claim.rule.starts_with("assert.") && claim.cues.size() == 1;
            });
    }

    // "blamed it on an animal, believed to be a marten": what one speaker gives as a cause is no suspicion as well.
    static void dropHedgedTwice(std::vector<core::Claim>& found) {
        std::erase_if(found, [&](const core::Claim& hedged) {
            return hedged.stance == core::Stance::Suspected && std::ranges::any_of(found, [&](const core::Claim& firm) {
                       return firm.stance == core::Stance::Asserted && firm.cause == hedged.cause &&
                              firm.speaker == hedged.speaker && firm.scope == hedged.scope;
                   });
        });
    }

    // The most specific cause of those put forward in one sentence is kept. "The computer failure began when a
    // contractor cut the power": a bare technical fault is then what happened, not why.
    void dropGeneral(std::vector<core::Claim>& found) const {
        const auto explains = [&](const core::Claim& other, const core::Claim& general) {
            if (other.cause == general.cause || other.stance != general.stance || other.scope != general.scope)
                return false;
            const bool bare = general.cause == "technical" && general.stance == core::Stance::Asserted &&
                              other.speaker == general.speaker;
            return bare || m_lexicon.causes.isBelowOrSame(other.cause, general.cause);
        };
        std::erase_if(found, [&](const core::Claim& general) {
            return general.stance != core::Stance::Denied &&
                   std::ranges::any_of(found, [&](const core::Claim& other) { return explains(other, general); });
        });
    }

    const core::Document& m_document;
    const Lexicon& m_lexicon;
    std::span<const core::TimeExpression> m_times;
    std::vector<SentenceTrace>* m_traces;
    Subject m_about = Subject::Other;
    std::map<std::string, int> m_causes; // mentions by cause, for ambiguous words
    int m_attacks = 0;                   // of them "attack" and nothing more
    std::vector<std::string> m_subjects; // names in the title
    Attributor m_attributor;
    ScopeReader m_scopes;
    std::vector<Turn> m_turns;
    std::vector<core::Span> m_pastAccounts; // mentions in what "had been said"
    std::vector<core::Claim> m_claims;
};

} // namespace

std::vector<core::Claim> findClaims(
    const core::Document& document, std::span<const core::TimeExpression> times,
    std::span<const core::NamedThing> names, const Lexicon& lexicon, std::vector<SentenceTrace>* traces) {
    return ClaimFinder(document, times, names, lexicon, traces).run();
}

} // namespace analysis
