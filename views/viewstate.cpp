// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewstate.h"

#include <QUndoStack>
#include <chrono>

namespace views {
namespace {

using namespace std::chrono_literals;
constexpr auto kSettled = 600ms; // a range that stands still for this long is a step of the history
constexpr std::size_t kLongestHistory = 200;

// Whether only the words of the search differ, as they do from letter to letter, or only the moment of what is known,
// as it does from step to step.
bool isOneMove(Filter a, const Filter& b) {
    const bool typing = !a.query.isEmpty() && !b.query.isEmpty() && a.query != b.query;
    const bool stepping = a.knownAt && b.knownAt && a.knownAt != b.knownAt;
    if (typing)
        a.query = b.query;
    if (stepping)
        a.knownAt = b.knownAt;
    return typing != stepping && a == b;
}

} // namespace

QStringList& Filter::chosen(models::FacetKind kind) {
    switch (kind) {
    case models::FacetKind::Cause:
        return causes;
    case models::FacetKind::Speaker:
        return speakers;
    case models::FacetKind::Source:
        return sources;
    case models::FacetKind::Stance:
        return stances;
    case models::FacetKind::Month:
        return months;
    case models::FacetKind::Tag:
        return tags;
    case models::FacetKind::Language:
        break;
    }
    return languages;
}

void Filter::only(models::FacetKind kind, const QString& key) {
    chosen(kind) = {key};
    excluded.removeIf([kind](const auto& each) { return each.first == kind; });
}

ViewState::ViewState(QObject* parent)
    : QObject(parent)
    , m_undo(new QUndoStack(this))
    , m_history(1) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettled);
    connect(&m_settle, &QTimer::timeout, this, &ViewState::recordRange);
    m_fresh.setSingleShot(true);
    m_fresh.setInterval(0);
}

void ViewState::select(const Selection& selection) {
    if (m_selection == selection)
        return;
    recordSettledRange();
    m_selection = selection;
    record(false);
    emit selectionChanged();
}

void ViewState::setFilter(const Filter& filter) {
    if (m_filter == filter)
        return;
    if (filter.query.isEmpty()) {
        m_matches = {};
        m_matchWords.clear();
    }
    recordSettledRange();
    const bool goesOn = isOneMove(m_filter, filter);
    m_filter = filter;
    record(goesOn);
    emit filterChanged();
}

bool ViewState::isAnswered() const {
    return m_filter.query.isEmpty() || (!m_matches.isAll() && m_matchesOf == m_filter.query);
}

void ViewState::setMatches(const models::DocumentSet& matches, const QStringList& words) {
    m_matchesOf = m_filter.query;
    if (m_matches == matches && m_matchWords == words)
        return;
    m_matches = matches;
    m_matchWords = words;
    emit filterChanged();
}

void ViewState::setRange(core::TimeInterval range) {
    if (m_range == range)
        return;
    const bool first = m_range == core::TimeInterval{};
    m_range = range;
    if (first && !m_restoring) { // no step before it had a range of its own
        for (View& each : m_history) {
            if (each.range == core::TimeInterval{})
                each.range = range;
        }
    }
    if (first || m_restoring)
        m_history[m_at].range = range;
    else if (m_fresh.isActive())
        record(true);
    else
        m_settle.start();
    emit rangeChanged();
    emit historyChanged();
}

void ViewState::jump(core::TimeInterval range) {
    recordSettledRange();
    setRange(range);
    recordSettledRange();
}

void ViewState::setTheme(rendering::Theme theme) {
    if (m_theme == theme)
        return;
    m_theme = theme;
    emit themeChanged();
}

void ViewState::setZone(Zone zone) {
    zone.style = m_zone.style;
    if (m_zone == zone)
        return;
    m_zone = zone;
    emit zoneChanged();
}

void ViewState::setDateStyle(models::DateStyle style) {
    if (m_zone.style == style)
        return;
    m_zone.style = style;
    emit zoneChanged();
}

void ViewState::setReaderFont(const QFont& font) {
    if (m_readerFont == font)
        return;
    m_readerFont = font;
    emit readerFontChanged();
}

bool ViewState::canGoBack() const {
    return m_at > 0 || m_settle.isActive();
}

void ViewState::goBack() {
    recordSettledRange();
    if (m_at == 0)
        return;
    --m_at;
    restore(m_history[m_at]);
}

void ViewState::goForward() {
    if (!canGoForward())
        return;
    ++m_at;
    restore(m_history[m_at]);
}

void ViewState::reset() {
    m_settle.stop();
    m_fresh.stop();
    m_undo->clear();
    m_restoring = true;
    select({});
    setFilter({});
    setMatches({});
    setRange({});
    m_restoring = false;
    m_history.assign(1, {});
    m_at = 0;
    emit historyChanged();
}

void ViewState::record(bool replacesLast) {
    if (m_restoring || m_history[m_at] == current())
        return;
    m_history.resize(m_at + 1);
    if (replacesLast) {
        m_history[m_at] = current();
    } else {
        m_history.push_back(current());
        if (m_history.size() > kLongestHistory)
            m_history.erase(m_history.begin());
        m_at = m_history.size() - 1;
        m_fresh.start();
    }
    emit historyChanged();
}

void ViewState::recordSettledRange() {
    if (!m_settle.isActive())
        return;
    m_settle.stop();
    recordRange();
}

void ViewState::recordRange() {
    record(false);
    m_fresh.stop(); // the next movement is one of its own
}

void ViewState::restore(View wanted) { // a copy: the history must not change under us
    m_restoring = true;
    m_fresh.stop();
    setFilter(wanted.filter);
    setRange(wanted.range);
    select(wanted.selection);
    m_restoring = false;
    emit historyChanged();
}

} // namespace views
