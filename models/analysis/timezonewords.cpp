// SPDX-License-Identifier: GPL-3.0-or-later
// Zone names and offsets after a clock time.
#include "models/analysis/timegrammar.h"

#include <cstdio>

namespace analysis {

const TimeWord* zoneAt(const TimeTokens& tokens, std::size_t i, std::size_t* endOut) {
    std::size_t end = 0;
    if (tokens[i].breaks || tokens[i].kind != TimeToken::Kind::Word)
        return nullptr;
    const TimeWord* zone = tokens.match(i, TimeClass::Zone, end);
    if (!zone || (zone->isAmbiguous && !tokens[i].allCapitals) ||
        (!tokens[i].capital && zone->rest.empty() && tokens[i].lower.size() < 2))
        return nullptr;
    const bool letters = zone->rest.empty() && tokens[i].lower.size() <= 5 && zone->text != "local";
    if (letters && !tokens[i].allCapitals && !tokens[i].capital && tokens[i].lower != "utc" &&
        tokens[i].lower != "gmt" && tokens[i].lower != "pst" && tokens[i].lower != "est" && tokens[i].lower != "cst")
        return nullptr;
    if (zone->rest.empty() && !letters && zone->text != "local" && !tokens[i].capital && !tokens[i].allCapitals)
        return nullptr;
    if (endOut)
        *endOut = end;
    return zone;
}

// "+02:00", "+0200", "+2"
std::size_t offsetAt(const TimeTokens& tokens, std::size_t i, TimeNode& node, std::size_t none) {
    const char sign = tokens[i].sign();
    const TimeToken& first = tokens[i + 1];
    if (!tokens.glued(i + 1) || first.number < 0 || (none == i && node.zone.empty() && first.digits() < 2))
        return none;
    int hours = first.number;
    int minutes = 0;
    std::size_t end = i + 2;
    if (first.digits() == 4) {
        hours = first.number / 100;
        minutes = first.number % 100;
    } else if (first.digits() > 2) {
        return none;
    } else if (tokens[end].sign() == ':' && tokens.glued(end) && tokens[end + 1].digits() == 2) {
        minutes = tokens[end + 1].number;
        end += 2;
    } else if (node.zone.empty()) {
        return none;
    }
    if (hours > 14 || minutes > 59)
        return none;
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%c%02d:%02d", sign, hours, minutes);
    node.zone = buffer;
    return end;
}

} // namespace analysis
