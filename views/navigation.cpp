// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/navigation.h"

#include "models/session.h"
#include "views/dialogs/datedialog.h"
#include "views/filtering.h"
#include "views/viewstate.h"

#include <QDateTime>
#include <algorithm>
#include <unordered_map>

namespace views {
namespace {

// A date as people write it.
std::optional<core::TimeValue> timeOf(const QString& text) {
    const std::optional<QString> iso = DateDialog::understood(text);
    return iso ? core::parseIso(iso->toStdString()) : std::nullopt;
}

// As an interval of its own precision.
std::optional<core::TimeInterval> intervalOf(const QString& text) {
    const std::optional<core::TimeValue> value = timeOf(text);
    return value ? value->interval : std::nullopt;
}

// The place `step` further in a list of `size`, around its ends; `at` < 0: none yet.
qsizetype stepped(qsizetype at, int step, qsizetype size) {
    if (at < 0)
        return step > 0 ? 0 : size - 1;
    return ((at + step) % size + size) % size;
}

// What the list has in its order; the rest, which it does not show or not yet, behind.
void sortAs(const std::vector<core::ContradictionId>& order, std::vector<const core::Contradiction*>& all) {
    std::unordered_map<core::ContradictionId, std::size_t> rows;
    for (std::size_t i = 0; i < order.size(); ++i)
        rows.emplace(order[i], i);
    const auto row = [&](const core::Contradiction* each) {
        const auto found = rows.find(each->id);
        return found == rows.end() ? order.size() : found->second;
    };
    std::ranges::stable_sort(all, {}, row);
}

} // namespace

Navigation::Navigation(models::Session& session, ViewState& state, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state) {}

void Navigation::stepContradiction(int step) {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const models::RowPredicate passes(rowFilterOf(m_state), m_session.causes());
    std::vector<const core::Contradiction*> all;
    for (const core::Contradiction& each : snapshot->findings.contradictions)
        all.push_back(&each);
    if (m_listOrder)
        sortAs(m_listOrder(), all);
    const auto isShown = [&](const core::Contradiction& each) {
        return each.state != core::ContradictionState::Dismissed && passes.contradiction(*snapshot, each);
    };
    const auto found = std::ranges::find(all, m_state.selection().contradiction, &core::Contradiction::id);
    const auto size = static_cast<qsizetype>(all.size());
    qsizetype at = found == all.end() ? -1 : found - all.begin();
    for (qsizetype tried = 0; tried < size; ++tried) {
        at = stepped(at, step, size);
        if (const core::Contradiction& next = *all[static_cast<std::size_t>(at)]; isShown(next)) {
            m_state.select({next.id, next.a.document, next.a.index, -1});
            m_state.reveal();
            return;
        }
    }
}

void Navigation::stepIncident(int step) {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    std::vector<core::IncidentId> ids{0};
    for (const core::Incident& each : snapshot->findings.incidents)
        ids.push_back(each.id);
    const auto at = std::ranges::find(ids, m_state.filter().incident);
    const qsizetype from = at == ids.end() ? 0 : at - ids.begin();
    showIncident(ids[static_cast<std::size_t>(stepped(from, step, static_cast<qsizetype>(ids.size())))]);
}

void Navigation::showIncident(qint64 id) {
    Filter filter = m_state.filter();
    filter.incident = id;
    m_state.setFilter(filter);
}

void Navigation::clearFilters() {
    m_state.setFilter({});
}

bool Navigation::isDate(const QString& text) {
    return intervalOf(text).has_value();
}

bool Navigation::goToDate(const QString& text) {
    const std::optional<core::TimeInterval> wanted = intervalOf(text);
    if (!wanted)
        return false;
    const core::TimeInterval shown = m_state.range();
    const core::Millis width = std::max(shown.latest - shown.earliest, wanted->latest - wanted->earliest);
    const core::Millis begin = wanted->middle() - width / 2;
    m_state.jump({begin, begin + width});
    return true;
}

bool Navigation::showKnownAt(const QString& text) {
    const std::optional<core::TimeValue> value = timeOf(text);
    if (!value || !value->interval)
        return false;
    const bool clock = value->granularity == core::Granularity::Minute;
    core::Millis at = clock ? value->interval->earliest : value->interval->latest;
    if (value->zone == core::ZoneState::Local && m_state.zone().local) {
        const QDateTime written = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        at = QDateTime(written.date(), written.time()).toMSecsSinceEpoch();
    }
    Filter filter = m_state.filter();
    filter.knownAt = at;
    m_state.setFilter(filter);
    return goToDate(text);
}

} // namespace views
