// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The working state of models/analysis/incidentgroups.h: leader clustering in incidentgroups.cpp, the analyst's ties in
// incidentties.cpp. For these two files only.

#include "models/analysis/incidentgroups.h"

namespace analysis {

enum class Tie { None, Possible, Established };

struct Match {
    double score = 0;
    Tie tie = Tie::None;
    std::optional<SignatureTime> time; // what overlapped
};

class Grouping {
public:
    Grouping(const std::vector<Signature>& signatures, const std::vector<SignatureTie>& ties)
        : m_signatures(signatures)
        , m_ties(ties) {}
    std::vector<IncidentGroup> run();

private:
    double similarity(const Signature& signature, const IncidentGroup& group) const;
    bool sharesFirmName(const Signature& signature, const IncidentGroup& group) const;
    Match match(const Signature& signature, const IncidentGroup& group) const;
    std::optional<double> matchLater(const Signature& signature, const IncidentGroup& group) const;
    Match matchTimes(const Signature& signature, const IncidentGroup& group, double likeness) const;
    std::vector<std::size_t> candidates(const Signature& signature) const;
    void place(std::size_t index);
    void add(std::size_t group, std::size_t index, const Match& match);
    void remove(std::size_t group, std::size_t index);
    static bool namesItsSubject(const Signature& signature, const IncidentGroup& group);
    static bool isAboutAnother(const Signature& signature, const IncidentGroup& group);
    static void widen(IncidentGroup& group, const SignatureTime& time);
    static void count(IncidentGroup& group, const Signature& signature, double sign);
    void mergeGroups();
    void placeLaterReports();
    void refineUndated(const std::vector<std::size_t>& undated);
    void honourTies();
    std::vector<std::size_t> tiedTo(std::size_t index, std::size_t anchor) const;
    bool isApart(std::size_t index, std::size_t group) const;
    void takeOut(std::size_t index, std::size_t anchor);
    void measureWindow(std::size_t group);
    void join(const SignatureTie& tie, bool turned = false);
    std::size_t homeOf(std::size_t index);
    void establish(std::size_t index);

    const std::vector<Signature>& m_signatures;
    const std::vector<SignatureTie>& m_ties;
    bool m_honouring = false; // names and times have had their say
    std::vector<IncidentGroup> m_groups;
    std::unordered_map<std::size_t, std::vector<std::size_t>> m_byName; // leading name to groups
    std::unordered_map<std::size_t, std::size_t> m_home;                // signature to group
};

} // namespace analysis
