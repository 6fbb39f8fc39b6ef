// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long a job will still take, judged by its pace of late: nothing is said before it has run for a few seconds and
// a pace can be told. Times are milliseconds of any steady clock. No thread of its own.

#include <QCoreApplication>
#include <QString>
#include <cstdint>
#include <optional>

namespace views {

class RemainingTime {
    Q_DECLARE_TR_FUNCTIONS(RemainingTime)
public:
    explicit RemainingTime(std::int64_t startedAt)
        : m_started(startedAt)
        , m_asked(startedAt) {}

    // So much is done; after another total the pace is learned anew.
    void reach(std::int64_t now, int done, int total);
    std::optional<std::int64_t> left() const; // milliseconds

    static QString text(std::int64_t left); // "about 3 minutes left"

private:
    std::int64_t m_started, m_asked;
    int m_done = 0, m_total = 0;
    double m_perPiece = 0; // milliseconds, 0: not known
    std::optional<std::int64_t> m_left;
};

} // namespace views
