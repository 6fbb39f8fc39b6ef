// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/versions.h"

#include "models/analysis/origins.h"
#include "models/core/causetree.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

namespace analysis {
namespace {

constexpr double kNearCopy = 0.5;            // of the shingles shared
constexpr std::size_t kMostCandidates = 500; // looked at for one document of a whole case
constexpr std::size_t kMostEdits = 1500;     // beyond it the rest counts as replaced as a whole

// Without what does not tell one page from another: scheme, "www.", fragment, closing slash, parameters of campaigns.
std::string plainAddress(std::string_view url) {
    std::string plain = core::lowerAscii(url.substr(0, url.find('#')));
    if (const std::size_t scheme = plain.find("://"); scheme != std::string::npos)
        plain.erase(0, scheme + 3);
    if (plain.starts_with("www."))
        plain.erase(0, 4);
    if (const std::size_t campaign = plain.find_first_of("?&"); campaign != std::string::npos) {
        const std::string_view rest = std::string_view(plain).substr(campaign + 1);
        if (rest.starts_with("utm_") || rest.starts_with("fbclid=") || rest.starts_with("gclid="))
            plain.resize(campaign);
    }
    while (plain.ends_with('/'))
        plain.pop_back();
    // The address of a site alone is no address of an article.
    return plain.find('/') == std::string::npos && plain.find('?') == std::string::npos ? std::string() : plain;
}

std::string whyVersions(const core::DocumentRecord& a, const core::DocumentRecord& b) {
    const bool parts = a.sha256 == b.sha256; // records of one file: entries of a feed, mails of a mailbox
    if (const std::string address = plainAddress(a.document.url);
        !address.empty() && address == plainAddress(b.document.url)) {
        // Pages and parts of one address that have nothing in common but the address are different things.
        if (!parts || similarity(a.minhash, b.minhash) >= kNearCopy)
            return "same address";
        return {};
    }
    const bool samePublisher = !a.document.publisher.empty() &&
                               core::lowerAscii(a.document.publisher) == core::lowerAscii(b.document.publisher);
    if (samePublisher && !parts && similarity(a.minhash, b.minhash) >= kNearCopy)
        return "near-copy by the same publisher";
    return {};
}

// When the version was made, as far as it says so.
std::tuple<bool, core::Millis, core::Millis, core::DocumentId> orderOf(const core::DocumentRecord& record) {
    const core::Document& document = record.document;
    for (const auto& stated : {document.modified, document.published}) {
        if (stated && stated->interval)
            return {true, stated->interval->earliest, record.importedAt, record.id};
    }
    return {false, 0, record.importedAt, record.id};
}

std::vector<DocumentVersion> versionsAmong(
    const core::DocumentRecord& own, const std::vector<const core::DocumentRecord*>& others) {
    std::vector<std::pair<const core::DocumentRecord*, std::string>> found{{&own, {}}};
    for (const core::DocumentRecord* each : others) {
        if (each->id == own.id)
            continue;
        if (std::string why = whyVersions(own, *each); !why.empty())
            found.emplace_back(each, std::move(why));
    }
    // Without a statement by one of them the order of import is all there is.
    const bool stated = std::ranges::all_of(found, [](const auto& each) { return std::get<0>(orderOf(*each.first)); });
    std::ranges::sort(found, [&](const auto& a, const auto& b) {
        return stated ? orderOf(*a.first) < orderOf(*b.first)
                      : std::pair(a.first->importedAt, a.first->id) < std::pair(b.first->importedAt, b.first->id);
    });
    std::vector<DocumentVersion> versions;
    for (auto& [record, why] : found)
        versions.push_back({record->id, std::move(why)});
    return versions;
}

// Myers' greedy comparison of two lists of hashes. The result has one entry an element, in order.
class Comparison {
public:
    Comparison(const std::vector<std::size_t>& before, const std::vector<std::size_t>& after)
        : m_before(before)
        , m_after(after) {}

    std::vector<WordChange> run() {
        std::size_t head = 0;
        while (head < m_before.size() && head < m_after.size() && m_before[head] == m_after[head])
            ++head;
        std::size_t tail = 0;
        while (tail + head < m_before.size() && tail + head < m_after.size() &&
               m_before[m_before.size() - 1 - tail] == m_after[m_after.size() - 1 - tail])
            ++tail;
        m_changes.assign(head, WordChange::Same);
        middle(head, m_before.size() - tail, m_after.size() - tail);
        m_changes.insert(m_changes.end(), tail, WordChange::Same);
        return std::move(m_changes);
    }

private:
    void middle(std::size_t from, std::size_t beforeEnd, std::size_t afterEnd) {
        const auto n = static_cast<std::ptrdiff_t>(beforeEnd - from);
        const auto m = static_cast<std::ptrdiff_t>(afterEnd - from);
        const auto most = std::min<std::ptrdiff_t>(n + m, static_cast<std::ptrdiff_t>(kMostEdits));
        std::vector<std::vector<std::ptrdiff_t>> trace; // furthest x of each diagonal, one list a number of edits
        std::vector<std::ptrdiff_t> furthest(static_cast<std::size_t>(2 * most + 4), 0);
        const auto at = [&](std::ptrdiff_t diagonal) -> std::ptrdiff_t& {
            return furthest[static_cast<std::size_t>(diagonal + most + 1)];
        };
        const auto same = [&](std::ptrdiff_t x, std::ptrdiff_t y) {
            return m_before[from + static_cast<std::size_t>(x)] == m_after[from + static_cast<std::size_t>(y)];
        };
        for (std::ptrdiff_t edits = 0; edits <= most; ++edits) {
            for (std::ptrdiff_t k = -edits; k <= edits; k += 2) {
                const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
                std::ptrdiff_t x = down ? at(k + 1) : at(k - 1) + 1;
                while (x < n && x - k < m && x - k >= 0 && same(x, x - k))
                    ++x;
                at(k) = x;
                if (x >= n && x - k >= m) {
                    trace.push_back(slice(furthest, most, edits));
                    walkBack(trace, n, m);
                    return;
                }
            }
            trace.push_back(slice(furthest, most, edits));
        }
        m_changes.insert(m_changes.end(), static_cast<std::size_t>(n), WordChange::Removed);
        m_changes.insert(m_changes.end(), static_cast<std::size_t>(m), WordChange::Added);
    }

    // Diagonals -edits-1 to edits+1.
    static std::vector<std::ptrdiff_t> slice(
        const std::vector<std::ptrdiff_t>& furthest, std::ptrdiff_t most, std::ptrdiff_t edits) {
        return {furthest.begin() + (most - edits), furthest.begin() + (most + edits + 3)};
    }

    void walkBack(const std::vector<std::vector<std::ptrdiff_t>>& trace, std::ptrdiff_t x, std::ptrdiff_t y) {
        std::vector<WordChange> reversed;
        for (auto edits = static_cast<std::ptrdiff_t>(trace.size()) - 1; edits > 0; --edits) {
            const std::vector<std::ptrdiff_t>& row = trace[static_cast<std::size_t>(edits - 1)];
            const auto at = [&](std::ptrdiff_t diagonal) { return row[static_cast<std::size_t>(diagonal + edits)]; };
            const std::ptrdiff_t k = x - y;
            const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
            const std::ptrdiff_t earlierX = at(down ? k + 1 : k - 1);
            const std::ptrdiff_t earlierY = earlierX - (down ? k + 1 : k - 1);
            for (; x > earlierX && y > earlierY; --x, --y)
                reversed.push_back(WordChange::Same);
            reversed.push_back(down ? WordChange::Added : WordChange::Removed);
            x = earlierX;
            y = earlierY;
        }
        for (; x > 0; --x)
            reversed.push_back(WordChange::Same);
        m_changes.insert(m_changes.end(), reversed.rbegin(), reversed.rend());
    }

    const std::vector<std::size_t>& m_before;
    const std::vector<std::size_t>& m_after;
    std::vector<WordChange> m_changes;
};

struct Pieces {
    std::vector<std::string_view> texts; // with what separates them from the next
    std::vector<std::size_t> hashes;     // of the text without it
};

Pieces piecesOf(std::string_view text, bool words) {
    Pieces pieces;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = words ? text.find_first_of(" \n", at) : text.find("\n\n", at);
        end = std::min(end, text.size());
        std::size_t next = end;
        while (next < text.size() && (text[next] == ' ' || text[next] == '\n'))
            ++next;
        if (end > at) {
            pieces.texts.push_back(text.substr(at, next - at));
            pieces.hashes.push_back(std::hash<std::string_view>{}(text.substr(at, end - at)));
        }
        at = next;
    }
    return pieces;
}

void append(std::vector<WordRun>& runs, WordChange change, std::string_view text) {
    if (runs.empty() || runs.back().change != change)
        runs.push_back({change, {}});
    runs.back().text += text;
}

std::string_view joined(const Pieces& pieces, std::size_t from, std::size_t to) {
    if (from == to)
        return {};
    const std::string_view last = pieces.texts[to - 1];
    return {pieces.texts[from].data(), static_cast<std::size_t>(last.data() + last.size() - pieces.texts[from].data())};
}

void compareWords(std::string_view before, std::string_view after, std::vector<WordRun>& runs) {
    const Pieces old = piecesOf(before, true);
    const Pieces now = piecesOf(after, true);
    std::size_t i = 0;
    std::size_t j = 0;
    for (const WordChange change : Comparison(old.hashes, now.hashes).run()) {
        if (change == WordChange::Removed) {
            append(runs, change, old.texts[i++]);
            continue;
        }
        append(runs, change, now.texts[j++]);
        i += change == WordChange::Same ? 1 : 0;
    }
}

// How much a claim commits its speaker: larger is firmer. Denials stand apart.
int firmness(const core::Claim& claim) {
    return (claim.stance == core::Stance::Suspected ? 0 : 2) + (claim.weak ? 0 : 1);
}

bool counts(const core::Claim& claim) {
    return !claim.withdrawn && claim.scope == core::Scope::This;
}

bool sameSpeaker(const core::Claim& a, const core::Claim& b) {
    return core::lowerAscii(a.speaker) == core::lowerAscii(b.speaker);
}

} // namespace

std::vector<DocumentVersion> versionsOf(const core::Snapshot& snapshot, core::DocumentId document) {
    const core::DocumentRecord* own = snapshot.document(document);
    if (!own)
        return {};
    std::vector<const core::DocumentRecord*> all;
    all.reserve(snapshot.documents.size());
    for (const core::DocumentRecord& each : snapshot.documents)
        all.push_back(&each);
    return versionsAmong(*own, all);
}

VersionIndex::VersionIndex(const core::Snapshot& snapshot)
    : m_snapshot(snapshot) {
    for (std::size_t i = 0; i < snapshot.documents.size(); ++i) {
        if (const std::string address = plainAddress(snapshot.documents[i].document.url); !address.empty())
            m_addresses.emplace_back(std::hash<std::string>()(address), static_cast<std::uint32_t>(i));
    }
    std::ranges::sort(m_addresses);
}

VersionPlace VersionIndex::of(const core::DocumentRecord& record) const {
    std::vector<const core::DocumentRecord*> near;
    if (const std::string address = plainAddress(record.document.url); !address.empty()) {
        const std::size_t hash = std::hash<std::string>()(address);
        for (auto it = std::ranges::lower_bound(m_addresses, std::pair(hash, std::uint32_t{0}));
             it != m_addresses.end() && it->first == hash && near.size() < kMostCandidates; ++it)
            near.push_back(&m_snapshot.documents[it->second]);
    }
    const auto& origins = m_snapshot.findings.origins;
    if (record.origin >= 0 && static_cast<std::size_t>(record.origin) < origins.size()) {
        for (const core::DocumentId id : origins[static_cast<std::size_t>(record.origin)].documents) {
            const core::DocumentRecord* each = m_snapshot.document(id);
            if (each && near.size() < kMostCandidates && std::ranges::find(near, each) == near.end())
                near.push_back(each);
        }
    }
    VersionPlace place{near.empty() ? std::vector<DocumentVersion>() : versionsAmong(record, near)};
    if (place.versions.size() < 2)
        return {};
    const auto own = std::ranges::find(place.versions, record.id, &DocumentVersion::document);
    place.number = static_cast<std::size_t>(own - place.versions.begin()) + 1;
    return place;
}

std::vector<WordRun> changedWords(std::string_view before, std::string_view after) {
    const Pieces old = piecesOf(before, false);
    const Pieces now = piecesOf(after, false);
    std::vector<WordRun> runs;
    std::size_t i = 0;
    std::size_t j = 0;
    std::size_t removedFrom = 0;
    std::size_t addedFrom = 0;
    const auto settle = [&] { compareWords(joined(old, removedFrom, i), joined(now, addedFrom, j), runs); };
    for (const WordChange change : Comparison(old.hashes, now.hashes).run()) {
        if (change == WordChange::Removed) {
            ++i;
        } else if (change == WordChange::Added) {
            ++j;
        } else {
            settle();
            append(runs, WordChange::Same, now.texts[j]);
            removedFrom = ++i;
            addedFrom = ++j;
        }
    }
    settle();
    return runs;
}

std::string_view name(ClaimChange change) {
    static constexpr std::array<std::string_view, 5> kNames{"appeared", "vanished", "softened", "hardened", "reversed"};
    return kNames[static_cast<std::size_t>(change)];
}

std::vector<ChangedClaim> changedClaims(
    std::span<const core::Claim> before, std::span<const core::Claim> after, const core::CauseTree& causes) {
    std::vector<char> beforeDone(before.size(), 0);
    std::vector<char> afterDone(after.size(), 0);
    std::vector<ChangedClaim> changes;
    // Pairs are made from the most alike to the least: unchanged, same cause and speaker, same cause, related cause.
    const auto pair = [&](auto fits) {
        for (std::size_t i = 0; i < before.size(); ++i) {
            for (std::size_t j = 0; j < after.size() && !beforeDone[i]; ++j) {
                if (afterDone[j] || !counts(before[i]) || !counts(after[j]) || !fits(before[i], after[j]))
                    continue;
                beforeDone[i] = afterDone[j] = 1;
                const core::Claim& a = before[i];
                const core::Claim& b = after[j];
                const bool denied = a.stance == core::Stance::Denied;
                const bool wider = a.cause != b.cause && causes.isBelowOrSame(a.cause, b.cause);
                const bool narrower = a.cause != b.cause && !wider;
                const int step = firmness(b) - firmness(a);
                const ChangedClaim change{
                    ClaimChange::Reversed, static_cast<std::int32_t>(i), static_cast<std::int32_t>(j)};
                if (denied != (b.stance == core::Stance::Denied))
                    changes.push_back(change);
                else if (step < 0 || (step == 0 && wider))
                    changes.push_back({ClaimChange::Softened, change.before, change.after});
                else if (step > 0 || narrower)
                    changes.push_back({ClaimChange::Hardened, change.before, change.after});
            }
        }
    };
    using core::Claim;
    pair([](const Claim& a, const Claim& b) {
        return a.cause == b.cause && a.stance == b.stance && a.weak == b.weak && sameSpeaker(a, b);
    });
    pair([](const Claim& a, const Claim& b) { return a.cause == b.cause && sameSpeaker(a, b); });
    pair([](const Claim& a, const Claim& b) { return a.cause == b.cause && a.stance == b.stance && a.weak == b.weak; });
    pair([](const Claim& a, const Claim& b) { return a.cause == b.cause; });
    pair([&](const Claim& a, const Claim& b) {
        return sameSpeaker(a, b) && (causes.isBelowOrSame(b.cause, a.cause) || causes.isBelowOrSame(a.cause, b.cause));
    });
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!beforeDone[i] && counts(before[i]))
            changes.push_back({ClaimChange::Vanished, static_cast<std::int32_t>(i), -1});
    }
    for (std::size_t j = 0; j < after.size(); ++j) {
        if (!afterDone[j] && counts(after[j]))
            changes.push_back({ClaimChange::Appeared, -1, static_cast<std::int32_t>(j)});
    }
    const auto rank = [](const ChangedClaim& each) {
        const bool reversed = each.change == ClaimChange::Reversed;
        return std::tuple(reversed ? -1 : static_cast<int>(each.change), each.before, each.after);
    };
    std::ranges::sort(changes, std::ranges::less{}, rank);
    return changes;
}

} // namespace analysis
