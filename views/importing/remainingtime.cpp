// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/remainingtime.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace views {
namespace {

constexpr std::int64_t kSilent = 3'000; // a shorter job needs no forecast, and a pace is told by more than one look
constexpr std::int64_t kLook = 500;     // between two looks at the pace
constexpr double kRecent = 30'000;      // what lies further back counts less than half
constexpr std::int64_t kSecond = 1'000, kMinute = 60 * kSecond, kHour = 60 * kMinute;

} // namespace

void RemainingTime::reach(std::int64_t now, int done, int total) {
    if (total != m_total || done < m_done) {
        *this = RemainingTime(now);
        m_total = total;
        m_done = done;
        return;
    }
    const std::int64_t since = now - m_asked;
    if (since >= kLook && done > m_done) {
        const double pace = static_cast<double>(since) / (done - m_done);
        const double weight = m_perPiece > 0 ? 1 - std::exp(-static_cast<double>(since) / kRecent) : 1;
        m_perPiece += weight * (pace - m_perPiece);
        m_asked = now;
        m_done = done;
    }
    m_left.reset();
    if (m_perPiece > 0 && done < total && now - m_started >= kSilent)
        m_left = std::llround(m_perPiece * (total - m_done)) - (now - m_asked);
    if (m_left)
        m_left = std::max<std::int64_t>(0, *m_left);
}

std::optional<std::int64_t> RemainingTime::left() const {
    return m_left;
}

QString RemainingTime::text(std::int64_t left) {
    if (left < kMinute - 5 * kSecond)
        return tr("less than a minute left");
    if (left < 90 * kMinute)
        return tr("about %n minute(s) left", nullptr, static_cast<int>((left + kMinute / 2) / kMinute));
    return tr("about %n hour(s) left", nullptr, static_cast<int>((left + kHour / 2) / kHour));
}

} // namespace views
