// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/incidentnames.h"

#include "models/analysis/names.h"
#include "models/core/text.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <cmath>

#include <xxhash.h>

namespace analysis {
namespace {

constexpr std::size_t kLongest = 3; // words of a name in a title
constexpr std::size_t kLeading = 12;
constexpr int kDigits = 5;

// Rounded down to five binary digits: exact below 32.
std::size_t rounded(std::size_t count) {
    const int shift = std::bit_width(count) - kDigits;
    return shift <= 0 ? count : count >> shift << shift;
}

// What can have an outage of its own.
bool isRun(core::NameKind kind) {
    return kind == core::NameKind::Service || kind == core::NameKind::Operator;
}

double kindFactor(core::NameKind kind) {
    switch (kind) {
    case core::NameKind::Service:
        return 1.3;
    case core::NameKind::Operator:
        return 1.2;
    case core::NameKind::Place:
        return 0.8;
    default:
        return 0.7;
    }
}

std::uint64_t hashOf(std::string_view key) {
    return XXH3_64bits(key.data(), key.size());
}

void addName(Signature& signature, std::size_t key, double weight, bool firm, bool subject) {
    const auto it = std::ranges::find(signature.names, key, &SignatureName::key);
    if (it == signature.names.end()) {
        signature.names.push_back({key, weight, firm, subject});
    } else {
        it->weight = std::max(it->weight, weight);
        it->firm = it->firm || firm;
        it->subject = it->subject || subject;
    }
}

// Keys of up to three words of a title of which the first is no lower-case word.
std::vector<std::string> titleKeys(const core::DocumentRecord& record, const Lexicon& lexicon) {
    std::vector<std::string> words;
    const std::string title = core::simplified(record.document.title);
    for (const std::string_view raw : core::split(title, ' ')) {
        std::string word(raw);
        while (!word.empty() && std::string_view(",.:;?!()\"").contains(word.back()))
            word.pop_back();
        words.push_back(std::move(word));
    }
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].empty() || std::islower(static_cast<unsigned char>(words[i][0])) != 0)
            continue;
        std::string text;
        for (std::size_t length = 1; length <= std::min(kLongest, words.size() - i); ++length) {
            text += (length == 1 ? "" : " ") + words[i + length - 1];
            keys.push_back(nameKey(text, lexicon));
        }
    }
    return keys;
}

// "Rogers Communications" also counts as "Rogers", "British Airways" as "BA", "Port Vale International" as "Port Vale".
std::vector<std::string> shortForms(const std::string& key) {
    std::vector<std::string> forms;
    for (std::size_t space = key.find(' '); space != std::string::npos; space = key.find(' ', space + 1))
        forms.push_back(key.substr(0, space));
    if (!forms.empty())
        forms.push_back(acronym(key));
    return forms;
}

} // namespace

std::size_t CaseNames::numberOf(std::string key) {
    const auto [it, isNew] = m_numbers.try_emplace(std::move(key), m_names.size());
    if (isNew)
        m_names.push_back({it->first, {}, {}});
    return it->second;
}

std::vector<OwnName> CaseNames::read(const core::DocumentRecord& record) {
    std::vector<OwnName> own;
    for (std::size_t at = 0; at < record.names.size(); ++at) {
        const core::NamedThing& thing = record.names[at];
        if (thing.kind == core::NameKind::Failure)
            continue;
        std::string key = nameKey(thing.name, m_lexicon);
        if (key.empty())
            continue;
        const OwnName made{
            numberOf(std::move(key)),
            at,
            thing.kind,
            std::sqrt(static_cast<double>(std::max(thing.count, 1))) * (thing.inTitle ? 2 : 1) * kindFactor(thing.kind),
            thing.kind != core::NameKind::Other || thing.inTitle,
            thing.inTitle && thing.kind != core::NameKind::Place,
            hashOf(thing.name)};
        const auto same = std::ranges::find(own, made.key, &OwnName::key);
        if (same == own.end()) {
            own.push_back(made);
            continue;
        }
        same->kind = same->kind == core::NameKind::Other ? made.kind : same->kind;
        same->weight = std::max(same->weight, made.weight);
        same->firm = same->firm || made.firm;
        same->subject = same->subject || made.subject;
    }
    return own;
}

void CaseNames::add(core::DocumentId id, std::span<const OwnName> own) {
    ++m_documents;
    for (const OwnName& each : own) {
        touch(each.key);
        Name& name = m_names[each.key];
        ++name.kinds[static_cast<std::size_t>(each.kind)];
        name.subjects += each.subject ? 1 : 0;
        name.owners.insert(std::ranges::upper_bound(name.owners, id, {}, &Owner::id), {id, each.at, each.text});
    }
}

void CaseNames::remove(core::DocumentId id, std::span<const OwnName> own) {
    --m_documents;
    for (const OwnName& each : own) {
        touch(each.key);
        Name& name = m_names[each.key];
        --name.kinds[static_cast<std::size_t>(each.kind)];
        name.subjects -= each.subject ? 1 : 0;
        name.owners.erase(std::ranges::lower_bound(name.owners, id, {}, &Owner::id));
    }
}

// What most of those who take it for something definite take it for.
core::NameKind CaseNames::kind(std::size_t name) const {
    const auto& kinds = m_names[name].kinds;
    core::NameKind best = core::NameKind::Other;
    std::uint32_t most = 0;
    for (const core::NameKind each : {core::NameKind::Service, core::NameKind::Operator, core::NameKind::Place}) {
        if (kinds[static_cast<std::size_t>(each)] > most) {
            most = kinds[static_cast<std::size_t>(each)];
            best = each;
        }
    }
    return best;
}

std::pair<core::DocumentId, std::size_t> CaseNames::spelling(std::size_t name) const {
    const auto& owners = m_names[name].owners;
    return owners.empty() ? std::pair<core::DocumentId, std::size_t>()
                          : std::pair(owners.front().id, owners.front().at);
}

CaseNames::State CaseNames::stateOf(std::size_t name) const {
    const auto& owners = m_names[name].owners;
    return {rounded(owners.size()), kind(name), m_names[name].subjects > 0, owners.empty() ? Owner() : owners.front()};
}

std::vector<std::uint64_t> CaseNames::openTo(const core::DocumentRecord& record, std::span<const OwnName> own) const {
    std::vector<std::uint64_t> hashes;
    const auto add = [&](const std::string& key) {
        hashes.push_back(hashOf(key));
        for (const std::string& shorter : shortForms(key))
            hashes.push_back(hashOf(shorter));
    };
    std::ranges::for_each(titleKeys(record, m_lexicon), add);
    for (const OwnName& each : own)
        add(m_names[each.key].key);
    std::ranges::sort(hashes);
    const auto [first, last] = std::ranges::unique(hashes);
    hashes.erase(first, last);
    hashes.shrink_to_fit();
    return hashes;
}

void CaseNames::describe(Signature& signature, const core::DocumentRecord& record, std::span<const OwnName> own) const {
    const auto runBySomebody = [&](const std::string& key) {
        const auto it = m_numbers.find(key);
        return it != m_numbers.end() && isRun(kind(it->second)) ? std::optional(it->second) : std::nullopt;
    };
    const auto knownElsewhere = [&](const std::string& key) {
        const auto it = m_numbers.find(key);
        const bool known = it != m_numbers.end() && (isRun(kind(it->second)) || m_names[it->second].subjects > 0);
        return known ? std::optional(it->second) : std::nullopt;
    };
    signature.names.clear();
    for (const OwnName& each : own)
        addName(signature, each.key, each.weight, each.firm, each.subject);
    // A headline in capitals, or one that opens with the name, tells no names by itself; names that other documents use
    // for a service or an operator are recognised in it.
    for (const std::string& key : titleKeys(record, m_lexicon)) {
        if (const auto known = runBySomebody(key))
            addName(signature, *known, 2 * kindFactor(kind(*known)), true, true);
    }
    const std::size_t count = signature.names.size();
    for (std::size_t i = 0; i < count; ++i) {
        const SignatureName name = signature.names[i];
        if (kind(name.key) == core::NameKind::Place)
            continue;
        for (const std::string& shorter : shortForms(m_names[name.key].key)) {
            if (const auto known = knownElsewhere(shorter))
                addName(signature, *known, name.weight * 0.8, name.firm, name.subject);
        }
    }
    const double total = static_cast<double>(std::max<std::size_t>(rounded(m_documents), 1));
    double square = 0;
    for (SignatureName& name : signature.names) {
        name.firm = name.firm || kind(name.key) != core::NameKind::Other;
        name.weight *= std::log(1 + total / static_cast<double>(rounded(m_names[name.key].owners.size())));
        square += name.weight * name.weight;
    }
    signature.norm = std::sqrt(square);
    std::ranges::stable_sort(signature.names, std::ranges::greater(), &SignatureName::weight);
    for (std::size_t i = 0; i < std::min(kLeading, signature.names.size()); ++i)
        signature.names[i].leading = true;
}

CaseNames::Changes CaseNames::takeChanges() {
    Changes changes;
    changes.all = std::exchange(m_countedAs, rounded(m_documents)) != rounded(m_documents);
    for (const auto& [name, before] : m_touched) {
        const State now = stateOf(name);
        if (now == before)
            continue;
        changes.names.push_back(name);
        if ((now.kind != before.kind && (isRun(now.kind) || isRun(before.kind))) || now.subject != before.subject)
            changes.run.push_back(hashOf(m_names[name].key));
    }
    m_touched.clear();
    std::ranges::sort(changes.run);
    return changes;
}

} // namespace analysis
