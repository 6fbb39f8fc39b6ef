// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/marks.h"

#include "models/items/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace views {
namespace {

struct Marks {
    Q_DECLARE_TR_FUNCTIONS(views::Marks)
};

TextRange titleRange(const core::DocumentRecord& record, core::Span span) {
    const std::string& title = record.document.title;
    if (span.empty() || span.end > title.size())
        return {};
    const core::OffsetMap map(title);
    return {static_cast<int>(map.utf16(span.begin)), static_cast<int>(map.utf16(span.end))};
}

void sortByBegin(std::vector<Mark>& marks) {
    std::ranges::stable_sort(marks, {}, [](const Mark& mark) { return mark.range.from; });
}

std::int32_t shortestAt(const std::vector<Mark>& marks, MarkKind kind, int position) {
    const Mark* best = nullptr;
    for (const Mark& mark : marks) {
        if (mark.range.from > position)
            break;
        if (mark.kind != kind || position >= mark.range.to)
            continue;
        if (!best || mark.range.to - mark.range.from < best->range.to - best->range.from)
            best = &mark;
    }
    return best ? best->index : -1;
}

} // namespace

std::vector<Insertion> notesFor(const core::DocumentRecord& record, std::string_view body) {
    // One note a paragraph, behind the last background claim in it.
    std::map<std::size_t, std::size_t> lastEnd; // by the paragraph's end
    for (const core::ClaimRecord& each : record.claims) {
        const core::Claim& claim = each.claim;
        if (claim.scope != core::Scope::Other || claim.inTitle || claim.span.end > body.size())
            continue;
        const std::size_t paragraph = std::min(body.find("\n\n", claim.span.end), body.size());
        std::size_t& end = lastEnd[paragraph];
        end = std::max(end, claim.span.end);
    }
    std::vector<Insertion> notes;
    notes.reserve(lastEnd.size());
    for (const auto& [paragraph, end] : lastEnd)
        notes.push_back({end, QLatin1Char(' ') + Marks::tr("(background — another incident)")});
    return notes;
}

std::vector<Mark> marksOf(const core::DocumentRecord& record, const BodyMap& map, const core::CauseTree& causes) {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < record.claims.size(); ++i) {
        const core::Claim& claim = record.claims[i].claim;
        Mark mark;
        mark.range = claim.inTitle ? titleRange(record, claim.span) : map.range(claim.span);
        mark.kind = MarkKind::Claim;
        mark.index = static_cast<std::int32_t>(i);
        mark.stance = claim.stance;
        mark.family = models::toQt(causes.family(claim.cause));
        mark.background = claim.scope == core::Scope::Other;
        mark.rejected = record.claims[i].verdict == core::ClaimVerdict::Rejected;
        if (mark.range != TextRange{})
            marks.push_back(std::move(mark));
    }
    for (std::size_t i = 0; i < record.times.size(); ++i) {
        Mark mark;
        mark.range = map.range(record.times[i].time.span);
        mark.kind = MarkKind::Time;
        mark.index = static_cast<std::int32_t>(i);
        if (mark.range != TextRange{})
            marks.push_back(std::move(mark));
    }
    sortByBegin(marks);
    return marks;
}

std::vector<Mark> findTerms(const QString& text, int from, const QStringList& terms, std::size_t limit) {
    std::vector<Mark> marks;
    if (terms.isEmpty())
        return marks;
    QStringList patterns;
    for (const QString& term : terms)
        patterns << QRegularExpression::escape(term).replace(QLatin1String("\\ "), QLatin1String("\\s+"));
    const QRegularExpression any(
        QStringLiteral("\\b(?:%1)\\w*").arg(patterns.join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = any.globalMatch(text); it.hasNext() && marks.size() < limit;) {
        const QRegularExpressionMatch match = it.next();
        Mark mark;
        mark.kind = MarkKind::Found;
        mark.range = {from + static_cast<int>(match.capturedStart()), from + static_cast<int>(match.capturedEnd())};
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::int32_t claimAt(const std::vector<Mark>& marks, int position) {
    return shortestAt(marks, MarkKind::Claim, position);
}

std::int32_t timeAt(const std::vector<Mark>& marks, int position) {
    return shortestAt(marks, MarkKind::Time, position);
}

const Mark* markOf(const std::vector<Mark>& marks, MarkKind kind, std::int32_t index) {
    const auto found = std::ranges::find_if(
        marks, [&](const Mark& mark) { return mark.kind == kind && mark.index == index && index >= 0; });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace views
