// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the day: "late in the afternoon", "the following morning", "overnight".
#include "models/analysis/timegrammar.h"

namespace analysis {

class PartOfDayRules {
public:
    explicit PartOfDayRules(const TimeTokens& tokens)
        : m_tokens(tokens) {}

    TimeMatch read(std::size_t start) const {
        TimeNode node;
        node.op = TimeOp::PartOfDay;
        node.rule = "part-of-day";
        std::size_t end = start;
        std::size_t next = 0;
        while (end < start + 5) {                                // "late in the", "the early"
            if (m_tokens.match(end, TimeClass::PartOfDay, next)) // "early hours" is one entry
                break;
            if (const TimeWord* word = m_tokens.match(end, TimeClass::Modifier, next)) {
                node.modifier = static_cast<TimeModifier>(word->a);
            } else if (const TimeWord* reference = m_tokens.match(end, TimeClass::Reference, next)) { // "the following"
                                                                                                      // before "the"
                if (node.reference != TimeReference::None)
                    return {};
                node.reference = static_cast<TimeReference>(reference->a);
            } else if (m_tokens.is(end, TimeFunction::The)) {
                node.definite = true;
                next = end + 1;
            } else if (m_tokens[end].sign() == '-' && m_tokens.glued(end) && end > start) {
                next = end + 1;
            } else {
                break;
            }
            end = next;
        }
        const TimeWord* word = m_tokens.match(end, TimeClass::PartOfDay, next);
        if (!word)
            return {};
        setPart(node, *word);
        return match(std::move(node), start, next);
    }

private:
    static void setPart(TimeNode& node, const TimeWord& word) {
        node.hour = word.a;
        node.hourEnd = word.b;
        node.text = word.text;
        // Guideline 4: early morning 0-9, mid- and late morning 9-12, early afternoon 12-15, late 15-18.
        const int middle = word.a + (word.b - word.a) / 2;
        switch (node.modifier) {
        case TimeModifier::Early:
        case TimeModifier::Earlier:
            node.hour = word.a == 6 ? 0 : word.a;
            node.hourEnd = middle;
            break;
        case TimeModifier::Mid:
            node.hour = word.a == 6 ? middle : word.a;
            break;
        case TimeModifier::Late:
        case TimeModifier::Later:
            node.hour = word.a == 18 && word.b == 30 ? 21 : middle; // "late last night" is no early morning
            break;
        case TimeModifier::None:
            break;
        }
    }

    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::partOfDay(std::size_t i) const {
    return m_partsOfDay.at(i, [&] { return PartOfDayRules(m_tokens).read(i); });
}

} // namespace analysis
