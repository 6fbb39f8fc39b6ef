// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

Millis floorToBucket(Millis at, Millis bucket) {
    const Millis rest = ((at % bucket) + bucket) % bucket;
    return at - rest;
}

std::uint32_t lowerByAnchor(const TimelineRow& row, std::uint32_t from, Millis at) {
    // Galloping: the next bucket is mostly near.
    const auto size = static_cast<std::uint32_t>(row.marks.size());
    std::uint32_t step = 1;
    std::uint32_t low = from;
    while (low + step < size && row.marks[low + step].anchor() < at) {
        low += step;
        step *= 2;
    }
    const auto begin = row.marks.begin() + low;
    const auto end = row.marks.begin() + std::min(size, low + step + 1);
    return static_cast<std::uint32_t>(
        std::lower_bound(begin, end, at, [](const TimelineMark& mark, Millis value) { return mark.anchor() < value; }) -
        row.marks.begin());
}

FoldedMarks folded(const TimelineRow& row, std::uint32_t begin, std::uint32_t end) {
    FoldedMarks result{begin, end - begin, row.eventsBefore[end] - row.eventsBefore[begin], 0, 0};
    const auto first = std::ranges::lower_bound(row.flagged, begin);
    const auto last = std::lower_bound(first, row.flagged.end(), end);
    result.flagged = static_cast<std::uint32_t>(last - first);
    if (first != last)
        result.firstFlagged = *first;
    return result;
}

} // namespace

Millis foldBucket(double millisPerPixel, double pixels) {
    const double wanted = std::max(1.0, millisPerPixel * pixels);
    return static_cast<Millis>(std::ceil(std::exp2(std::ceil(std::log2(wanted) * 8.0) / 8.0)));
}

std::vector<FoldedMarks> foldRow(const TimelineRow& row, TimeInterval range, Millis bucket) {
    std::vector<FoldedMarks> result;
    const auto size = static_cast<std::uint32_t>(row.marks.size());
    if (size == 0 || range.latest <= range.earliest)
        return result;
    bucket = std::max<Millis>(bucket, 1);
    const Millis start = floorToBucket(range.earliest, bucket);
    const auto begin = std::ranges::lower_bound(row.marks, start, {}, &TimelineMark::anchor);
    auto i = static_cast<std::uint32_t>(begin - row.marks.begin());
    // One mark at most reaches into the range from before it; its own bucket may hold others, which stay outside.
    if (i > 0 && row.kind != RowKind::Overflow && row.marks[i - 1].span.latest > range.earliest)
        result.push_back(folded(row, i - 1, i));
    while (i < size && row.marks[i].anchor() < range.latest) {
        const Millis border = floorToBucket(row.marks[i].anchor(), bucket) + bucket;
        const std::uint32_t next = lowerByAnchor(row, i, border);
        // Neighbours that a border happens to part are one all the same if they would fit into one bucket.
        const bool joins =
            !result.empty() && row.marks[next - 1].anchor() - row.marks[result.back().first].anchor() < bucket;
        if (joins)
            result.back() = folded(row, result.back().first, next);
        else
            result.push_back(folded(row, i, next));
        i = next;
    }
    return result;
}

} // namespace core
