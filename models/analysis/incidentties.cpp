// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst says of documents and incidents, laid over the groups that names and times have made.
#include "models/analysis/incidentgrouping.h"

#include <algorithm>

namespace analysis {

// The signature and all that the analyst put together with it, but not with the one that it leaves.
std::vector<std::size_t> Grouping::tiedTo(std::size_t index, std::size_t anchor) const {
    std::vector<std::size_t> found = {index};
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const SignatureTie& tie : m_ties) {
            if (!tie.together || (tie.moved != found[i] && tie.anchor != found[i]))
                continue;
            const std::size_t other = tie.moved == found[i] ? tie.anchor : tie.moved;
            if (other != anchor && std::ranges::find(found, other) == found.end())
                found.push_back(other);
        }
    }
    return found;
}

// Whether the analyst keeps a signature out of a group.
bool Grouping::isApart(std::size_t index, std::size_t group) const {
    return std::ranges::any_of(m_ties, [&](const SignatureTie& tie) {
        if (tie.together || (tie.moved != index && tie.anchor != index))
            return false;
        const auto home = m_home.find(tie.moved == index ? tie.anchor : tie.moved);
        return home != m_home.end() && home->second == group;
    });
}

// The group of a signature; one that is about no outage by itself gets a group of its own.
std::size_t Grouping::homeOf(std::size_t index) {
    const auto it = m_home.find(index);
    if (it != m_home.end())
        return it->second;
    m_groups.emplace_back();
    const Signature& signature = m_signatures[index];
    add(m_groups.size() - 1, index,
        {0, Tie::Established, signature.times.empty() ? std::nullopt : std::optional(signature.times.front())});
    return m_groups.size() - 1;
}

void Grouping::establish(std::size_t index) {
    IncidentGroup& group = m_groups[homeOf(index)];
    if (std::erase(group.possible, index) > 0)
        group.established.push_back(index);
    if (std::ranges::find(group.byHand, index) == group.byHand.end())
        group.byHand.push_back(index);
}

// The window of a group that has lost members, from those that are left.
void Grouping::measureWindow(std::size_t at) {
    IncidentGroup& group = m_groups[at];
    group.window.reset();
    group.windowFromText = false;
    for (const std::size_t index : group.established) {
        const Signature& signature = m_signatures[index];
        if (signature.times.empty())
            continue;
        const SignatureTime time =
            group.window ? matchTimes(signature, group, 1).time.value_or(SignatureTime{*group.window, 1, false})
                         : signature.times.front();
        widen(group, time);
    }
}

// Those that the analyst put together leave and stay together.
void Grouping::takeOut(std::size_t index, std::size_t anchor) {
    const std::size_t from = homeOf(anchor);
    std::vector<std::size_t> leaving = tiedTo(index, anchor);
    std::erase_if(leaving, [&](std::size_t each) { return homeOf(each) != from; });
    for (const std::size_t each : leaving)
        remove(from, each);
    measureWindow(from);
    m_groups[from].left.insert(m_groups[from].left.end(), leaving.begin(), leaving.end());
    place(index);
    for (const std::size_t each : leaving) {
        const auto& times = m_signatures[each].times;
        if (each != index)
            add(homeOf(index), each,
                {0, Tie::Established, times.empty() ? std::nullopt : std::optional(times.front())});
    }
}

void Grouping::join(const SignatureTie& tie, bool turned) {
    const std::size_t from = homeOf(tie.moved);
    const std::size_t to = homeOf(tie.anchor);
    if (from != to) {
        IncidentGroup moved = m_groups[from];
        std::vector<std::size_t> all = moved.established;
        all.insert(all.end(), moved.possible.begin(), moved.possible.end());
        const bool whole = std::ranges::none_of(all, [&](std::size_t each) { return isApart(each, to); });
        if (!whole && isApart(tie.moved, to)) {
            if (!turned && !isApart(tie.anchor, from))
                join({tie.anchor, tie.moved, true}, true);
            return; // else the analyst says both: who was taken out stays out
        }
        for (const std::size_t each : whole ? all : std::vector{tie.moved}) {
            const bool established = std::ranges::find(moved.established, each) != moved.established.end();
            std::optional<SignatureTime> time;
            if (established && moved.window)
                time = SignatureTime{*moved.window, 1, moved.windowFromText};
            remove(from, each);
            add(to, each, {1, established ? Tie::Established : Tie::Possible, time});
        }
    }
    establish(tie.moved);
    establish(tie.anchor);
}

void Grouping::honourTies() {
    m_honouring = true;
    for (const SignatureTie& tie : m_ties) {
        if (!tie.together && m_home.contains(tie.moved) && m_home.contains(tie.anchor) &&
            m_home.at(tie.moved) == m_home.at(tie.anchor))
            takeOut(tie.moved, tie.anchor);
    }
    for (const SignatureTie& tie : m_ties) {
        if (tie.together)
            join(tie);
    }
}

} // namespace analysis
