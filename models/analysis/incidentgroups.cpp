// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/incidentgrouping.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <tuple>
#include <utility>

namespace analysis {
namespace {

using core::kDay;
using core::TimeInterval;

constexpr double kJoin = 0.14;      // similarity that lets a dated document join where times overlap
constexpr double kJoinNamed = 0.10; // ... where what its title is about and another firm name are named there
constexpr double kJoinNear = 0.30;  // ... where they are up to kNear apart, as a possible member
constexpr double kJoinOther = 0.50; // ... where the titles are about the outages of two that differ
constexpr double kJoinUndated = 0.17;
constexpr double kJoinFitting = 0.10; // ... where a day and its weekday, without the year, are one of the incident's
constexpr double kNamed = 0.6;  // what likeness of services and organisations alone is worth beside that of all names
constexpr double kMerge = 0.25; // of two dated groups
constexpr core::Millis kWidest = 21 * kDay; // of an incident's window
constexpr core::Millis kDayBefore = kDay;   // around the window, of the first day that a text names
constexpr core::Millis kDaysAfter = 2 * kDay;
constexpr std::size_t kLeading = 12; // names by which a document looks for its group
constexpr int kCompany = 3;          // names that are no services, and together as good as one that is
constexpr int kRounds = 3;           // of refinement

// The length of a signature's firm names.
double namedNorm(const Signature& signature) {
    double square = 0;
    for (const SignatureName& name : signature.names)
        square += name.firm ? name.weight * name.weight : 0;
    return std::sqrt(square);
}

core::Millis gap(const TimeInterval& a, const TimeInterval& b) {
    return std::max<core::Millis>(0, std::max(a.earliest, b.earliest) - std::min(a.latest, b.latest));
}

// Dates without a year, and weekdays without a date, speak for or against a window.
double hintFactor(const Signature& signature, const IncidentGroup& group) {
    if (!group.window)
        return 1;
    double factor = 1;
    std::set<int> months;
    std::set<int> weekdays;
    for (core::Millis day = group.window->earliest; day < group.window->latest; day += kDay) {
        months.insert(core::civilOf(day).month);
        weekdays.insert(core::isoWeekday(day));
    }
    const auto shares = [](const std::set<int>& a, const std::set<int>& b) {
        return std::ranges::any_of(a, [&](int each) { return b.contains(each); });
    };
    if (!signature.months.empty())
        factor *= shares(signature.months, months) ? 1.15 : 0.5;
    if (!signature.weekdays.empty() && weekdays.size() < 5)
        factor *= shares(signature.weekdays, weekdays) ? 1.1 : 0.6;
    return factor;
}

// A day and a weekday that are named without a year are those of a day around the incident, which others date in full.
// A day falls on the same weekday again after five years at the earliest; that the same names fail on that very day is
// no chance. The year itself stays unknown.
bool fitsDay(const Signature& signature, const IncidentGroup& group) {
    if (!signature.yearless || !group.window || !group.windowFromText || group.established.empty())
        return false;
    const YearlessDay& stated = *signature.yearless;
    for (core::Millis day = group.window->earliest - kDayBefore; day < group.window->latest + kDaysAfter; day += kDay) {
        const core::CivilTime civil = core::civilOf(day);
        const int weekday = core::isoWeekday(day);
        if (civil.month == stated.month && civil.day == stated.day &&
            (weekday == stated.weekday || weekday == stated.next))
            return true;
    }
    return false;
}

// A provider's outage and the one of its customer: the titles are about different services, and one side does not know
// the other's. They are linked, not merged.
bool areAboutTwo(const IncidentGroup& a, const IncidentGroup& b) {
    const auto knows = [](const std::unordered_map<std::size_t, double>& names, std::size_t key) {
        const auto it = names.find(key);
        return it != names.end() && it->second > 0;
    };
    bool hasA = false;
    bool knownA = false;
    const auto company = std::ranges::count_if(
        a.centroid, [&](const auto& name) { return name.second > 0 && knows(b.centroid, name.first); });
    if (company >= kCompany)
        return false;
    for (const auto& [key, count] : a.subjects) {
        if (count <= 0)
            continue;
        const auto shared = b.subjects.find(key);
        if (shared != b.subjects.end() && shared->second > 0)
            return false;
        hasA = true;
        knownA = knownA || knows(b.centroid, key);
    }
    bool hasB = false;
    bool knownB = false;
    for (const auto& [key, count] : b.subjects) {
        hasB = hasB || count > 0;
        knownB = knownB || (count > 0 && knows(a.centroid, key));
    }
    return hasA && hasB && !(knownA && knownB);
}

} // namespace

// Of all names; of those of services and organisations alone where these are more alike: an article that quotes many
// people is no less about the one company that failed.
double Grouping::similarity(const Signature& signature, const IncidentGroup& group) const {
    if (signature.norm <= 0 || group.norm <= 0)
        return 0;
    const auto sum = [](const std::unordered_map<std::size_t, double>& of, const SignatureName& name) {
        const auto it = of.find(name.key);
        return it == of.end() ? 0 : name.weight * it->second;
    };
    double product = 0;
    double named = 0;
    for (const SignatureName& name : signature.names) {
        product += sum(group.centroid, name);
        named += name.firm ? sum(group.named, name) : 0;
    }
    const double all = product / (signature.norm * std::sqrt(group.norm));
    const double norm = namedNorm(signature);
    if (norm <= 0 || group.namedNorm <= 0)
        return all;
    return std::max(all, kNamed * named / (norm * std::sqrt(group.namedNorm)));
}

// A service, operator or place in common; or several other names, among them one that a title is about: two texts with
// the same people, ships and quays in them tell of one thing.
bool Grouping::sharesFirmName(const Signature& signature, const IncidentGroup& group) const {
    int shared = 0;
    bool titled = false;
    for (const SignatureName& name : signature.names | std::views::take(kLeading)) {
        const auto it = group.firm.find(name.key);
        if (it == group.firm.end())
            continue;
        if (name.firm && it->second > 0)
            return true;
        const auto weight = group.centroid.find(name.key);
        shared += weight != group.centroid.end() && weight->second > 0 ? 1 : 0;
        titled = titled || name.firm || it->second > 0;
    }
    return titled && shared >= kCompany;
}

// What the title of a document is about, and a firm name besides: both are named in the group.
bool Grouping::namesItsSubject(const Signature& signature, const IncidentGroup& group) {
    int shared = 0;
    bool subject = false;
    for (const SignatureName& name : signature.names) {
        const auto it = group.centroid.find(name.key);
        const bool known = name.firm && it != group.centroid.end() && it->second > 0;
        shared += known ? 1 : 0;
        subject = subject || (known && name.subject);
    }
    return subject && shared > 1;
}

bool Grouping::isAboutAnother(const Signature& signature, const IncidentGroup& group) {
    IncidentGroup alone;
    count(alone, signature, 1);
    return areAboutTwo(alone, group);
}

Match Grouping::matchTimes(const Signature& signature, const IncidentGroup& group, double likeness) const {
    Match best;
    if (!group.window)
        return best;
    const double enough = namesItsSubject(signature, group) ? kJoinNamed : kJoin;
    for (const SignatureTime& time : signature.times) {
        const core::Millis apart =
            std::max<core::Millis>(0, gap(time.when, *group.window) - (time.fromText ? 0 : kZones));
        if (apart == 0 && time.weight >= kTelling) {
            const double score = likeness * (0.6 + 0.4 * time.weight);
            if (score >= enough && (best.tie != Tie::Established || score > best.score))
                best = {score, Tie::Established, time};
        } else if (best.tie == Tie::None && apart <= kNear && likeness >= kJoinNear) {
            best = {likeness * 0.5, Tie::Possible, std::nullopt};
        }
    }
    return best;
}

Match Grouping::match(const Signature& signature, const IncidentGroup& group) const {
    const bool bothDated = !signature.times.empty() && group.window;
    if (bothDated && std::ranges::none_of(signature.times, [&](const SignatureTime& time) {
            return gap(time.when, *group.window) <= kNear + kZones;
        }))
        return {}; // cheaper than names
    if (!sharesFirmName(signature, group))
        return {};
    const double likeness = similarity(signature, group);
    if (likeness < kJoinOther && isAboutAnother(signature, group))
        return {};
    if (bothDated)
        return matchTimes(signature, group, likeness);
    const double score = likeness * hintFactor(signature, group);
    const bool fits = score >= kJoinFitting && fitsDay(signature, group);
    if (!fits && score < kJoinUndated)
        return {};
    return {score, fits ? Tie::Established : Tie::Possible, std::nullopt};
}

std::vector<std::size_t> Grouping::candidates(const Signature& signature) const {
    std::vector<std::size_t> found;
    for (const SignatureName& name : signature.names | std::views::take(kLeading)) {
        const auto it = name.leading ? m_byName.find(name.key) : m_byName.end();
        if (it != m_byName.end())
            found.insert(found.end(), it->second.begin(), it->second.end());
    }
    std::ranges::sort(found);
    const auto [first, last] = std::ranges::unique(found);
    found.erase(first, last);
    return found;
}

void Grouping::count(IncidentGroup& group, const Signature& signature, double sign) {
    if (signature.norm <= 0)
        return;
    const auto add = [](double& sum, double share, double& norm) {
        const double before = sum;
        sum += share;
        norm += sum * sum - before * before;
    };
    const double named = namedNorm(signature);
    for (const SignatureName& name : signature.names) {
        add(group.centroid[name.key], sign * name.weight / signature.norm, group.norm);
        if (name.firm && named > 0)
            add(group.named[name.key], sign * name.weight / named, group.namedNorm);
        group.firm[name.key] += name.firm ? static_cast<int>(sign) : 0;
        if (name.subject)
            group.subjects[name.key] += static_cast<int>(sign);
    }
}

void Grouping::widen(IncidentGroup& group, const SignatureTime& time) {
    const TimeInterval& when = time.when;
    if (!group.window || (time.fromText && !group.windowFromText)) {
        group.window = when;
    } else if (time.fromText) {
        const TimeInterval hull{
            std::min(group.window->earliest, when.earliest), std::max(group.window->latest, when.latest)};
        if (hull.latest - hull.earliest <= kWidest)
            group.window = hull;
    }
    group.windowFromText = group.windowFromText || time.fromText;
}

void Grouping::add(std::size_t at, std::size_t index, const Match& match) {
    IncidentGroup& group = m_groups[at];
    const Signature& signature = m_signatures[index];
    (match.tie == Tie::Established ? group.established : group.possible).push_back(index);
    m_home[index] = at;
    count(group, signature, 1);
    for (const SignatureName& name : signature.names | std::views::take(kLeading)) {
        if (name.leading && group.listed.insert(name.key).second)
            m_byName[name.key].push_back(at);
    }
    if (match.time)
        widen(group, *match.time);
}

void Grouping::remove(std::size_t at, std::size_t index) {
    std::erase(m_groups[at].possible, index);
    std::erase(m_groups[at].established, index);
    count(m_groups[at], m_signatures[index], -1);
    m_home.erase(index);
}

void Grouping::place(std::size_t index) {
    const Signature& signature = m_signatures[index];
    Match best;
    std::size_t home = m_groups.size();
    int fitting = 0; // groups that a day without a year would establish it for
    for (const std::size_t at : candidates(signature)) {
        if (m_honouring && isApart(index, at))
            continue;
        const Match found = match(signature, m_groups[at]);
        fitting += signature.yearless && found.tie == Tie::Established ? 1 : 0;
        if (std::pair(found.tie, found.score) > std::pair(best.tie, best.score)) {
            best = found;
            home = at;
        }
    }
    if (fitting > 1)
        best.tie = Tie::Possible;
    if (home == m_groups.size()) {
        m_groups.emplace_back();
        best.tie = signature.times.empty() ? Tie::Possible : Tie::Established;
        best.time = signature.times.empty() ? std::nullopt : std::optional(signature.times.front());
    }
    add(home, index, best);
}

// What began as two groups may turn out to be one once both have their members.
void Grouping::mergeGroups() {
    for (std::size_t b = 0; b < m_groups.size(); ++b) {
        const std::optional<TimeInterval> window = m_groups[b].window;
        if (!window)
            continue;
        for (const std::size_t a : candidates(m_signatures[m_groups[b].established.front()])) {
            const std::optional<TimeInterval>& other = m_groups[a].window;
            if (a >= b || !other || m_groups[a].size() == 0 || gap(*other, *window) > 0)
                continue;
            double product = 0;
            for (const auto& [key, weight] : m_groups[b].centroid) {
                const auto it = m_groups[a].centroid.find(key);
                product += it == m_groups[a].centroid.end() ? 0 : weight * it->second;
            }
            const double likeness = product / std::sqrt(m_groups[a].norm * m_groups[b].norm);
            if (likeness < kMerge || (likeness < kJoinOther && areAboutTwo(m_groups[a], m_groups[b])))
                continue;
            const IncidentGroup moved = std::exchange(m_groups[b], {});
            for (const std::size_t index : moved.established)
                add(a, index, {1, Tie::Established, SignatureTime{*window, 1, moved.windowFromText}});
            for (const std::size_t index : moved.possible)
                add(a, index, {1, Tie::Possible, std::nullopt});
            break;
        }
    }
}

// How much a report that came out after an outage may be about it; nothing: not at all. It names no day of it and
// resembles it much, or names its day among others.
std::optional<double> Grouping::matchLater(const Signature& signature, const IncidentGroup& group) const {
    const core::Millis after = signature.times.front().when.earliest - group.window->latest;
    if (after < 0 || !sharesFirmName(signature, group))
        return std::nullopt;
    const double likeness = similarity(signature, group);
    const bool toldOf = group.windowFromText && std::ranges::any_of(signature.told, [&](const TimeInterval& day) {
                            return day.overlaps(*group.window);
                        });
    if (toldOf && likeness >= kJoin && (likeness >= kJoinOther || !isAboutAnother(signature, group)))
        return likeness;
    const bool dayless = !signature.times.front().fromText;
    return dayless && after <= kLater && likeness >= kJoinNear ? std::optional(likeness) : std::nullopt;
}

// A report of its own, published days after an outage: it may be about it.
void Grouping::placeLaterReports() {
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        if (m_groups[at].size() != 1 || m_groups[at].established.empty())
            continue;
        const std::size_t index = m_groups[at].established.front();
        const Signature& signature = m_signatures[index];
        if (m_groups[at].windowFromText && signature.told.empty())
            continue;
        std::size_t home = at;
        double best = 0;
        for (const std::size_t other : candidates(signature)) {
            if (other == at || !m_groups[other].window || m_groups[other].size() == 0)
                continue;
            if (const auto found = matchLater(signature, m_groups[other]); found && *found >= best) {
                best = *found;
                home = other;
            }
        }
        if (home == at)
            continue;
        m_groups[at] = {};
        add(home, index, {best, Tie::Possible, std::nullopt});
    }
}

// Undated documents found their groups one after the other; now that all have been placed, each looks again.
void Grouping::refineUndated(const std::vector<std::size_t>& undated) {
    for (int round = 0; round < kRounds; ++round) {
        bool moved = false;
        for (const std::size_t index : undated) {
            const std::size_t home = m_home.at(index);
            remove(home, index);
            place(index);
            moved = moved || m_home.at(index) != home;
        }
        if (!moved)
            break;
    }
}

std::vector<IncidentGroup> Grouping::run() {
    std::vector<std::size_t> dated;
    std::vector<std::size_t> undated;
    for (std::size_t i = 0; i < m_signatures.size(); ++i) {
        if (m_signatures[i].aboutOutage)
            (m_signatures[i].times.empty() ? undated : dated).push_back(i);
    }
    // Those that dwell on one time first: they make the groups that the others look for.
    std::ranges::stable_sort(dated, {}, [&](std::size_t i) {
        const std::vector<SignatureTime>& times = m_signatures[i].times;
        const bool ambiguous = times.size() > 1 && times[1].weight >= kTelling;
        return std::tuple(ambiguous, !times.front().fromText, times.front().when.earliest);
    });
    for (const std::size_t index : dated)
        place(index);
    mergeGroups();
    placeLaterReports();
    for (const std::size_t index : undated)
        place(index);
    refineUndated(undated);
    honourTies();
    std::erase_if(m_groups, [](const IncidentGroup& group) { return group.size() == 0; });
    return std::move(m_groups);
}

std::vector<IncidentGroup> groupSignatures(
    const std::vector<Signature>& signatures, const std::vector<SignatureTie>& ties) {
    return Grouping(signatures, ties).run();
}

} // namespace analysis
