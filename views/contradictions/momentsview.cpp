// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contradictions/momentsview.h"

#include "models/core/calendar.h"
#include "models/items/datewords.h"
#include "models/items/labels.h"
#include "views/stanceglyph.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <optional>

namespace views {
namespace {

constexpr std::array<double, 2> kRows = {26, 58}; // of the two sides
constexpr double kAxis = 82;
constexpr double kEdge = 18;
constexpr double kRadius = 7;

std::optional<core::TimeInterval> shownRange(const std::array<core::Claim, 2>& claims) {
    std::optional<core::TimeInterval> range;
    for (const core::Claim& claim : claims) {
        if (!claim.said || !claim.said->resolved())
            continue;
        const core::TimeInterval& at = *claim.said->interval;
        if (!range)
            range = at;
        range->earliest = std::min(range->earliest, at.earliest);
        range->latest = std::max(range->latest, at.latest);
    }
    if (!range)
        return std::nullopt;
    const core::Millis air = std::max<core::Millis>((range->latest - range->earliest) / 4, 6 * core::kHour);
    return core::TimeInterval{range->earliest - air, range->latest + air};
}

bool isExact(const core::TimeInterval& said) {
    return said.latest - said.earliest <= core::kHour;
}

QString dayText(core::Millis at) {
    const core::CivilTime civil = core::civilOf(at);
    return models::dayOfMonthWords(civil.month, civil.day);
}

} // namespace

MomentsView::MomentsView(const core::CauseTree& causes, QWidget* parent)
    : QWidget(parent)
    , m_causes(causes)
    , m_colours(rendering::paletteOf(rendering::Theme::Light)) {
    setAccessibleName(tr("When the two sides were said"));
    setMinimumHeight(104);
}

QSize MomentsView::sizeHint() const {
    return {260, 104};
}

void MomentsView::setClaims(const core::Claim& a, const core::Claim& b, const rendering::Palette& colours) {
    m_claims = {a, b};
    m_colours = colours;
    setAccessibleDescription(distanceText(a, b));
    setToolTip(distanceText(a, b));
    update();
}

QString MomentsView::distanceText(const core::Claim& a, const core::Claim& b) {
    const bool known = a.said && b.said && a.said->resolved() && b.said->resolved();
    if (!known)
        return tr("One side is undated, so their order is not known.");
    // A clock of an unknown zone is as far from another clock as zones are; days are those of the calendar.
    const core::ZoneState zone = a.said->zone;
    const bool sameClock = zone == b.said->zone && zone == core::ZoneState::Utc;
    const bool days = zone == b.said->zone && !(isExact(*a.said->interval) && isExact(*b.said->interval));
    const core::TimeInterval first = sameClock || days ? *a.said->interval : core::comparable(*a.said);
    const core::TimeInterval second = sameClock || days ? *b.said->interval : core::comparable(*b.said);
    const core::Millis apart = std::abs(first.earliest - second.earliest);
    if (isExact(first) && isExact(second)) {
        if (apart >= 2 * core::kDay)
            return tr("%n day(s) apart", nullptr, static_cast<int>(apart / core::kDay));
        return apart >= core::kHour ? tr("%n hour(s) apart", nullptr, static_cast<int>(apart / core::kHour))
                                    : tr("within one hour");
    }
    if (first.overlaps(second))
        return tr("The times are not exact enough to tell which came first.");
    const int rounded = std::max(1, static_cast<int>((apart + core::kDay / 2) / core::kDay));
    const bool toTheDay = std::max(first.latest - first.earliest, second.latest - second.earliest) <= core::kDay;
    return toTheDay ? tr("%n day(s) apart", nullptr, rounded) : tr("about %n day(s) apart", nullptr, rounded);
}

double MomentsView::xOf(core::Millis at, const core::TimeInterval& shown) const {
    const double share = static_cast<double>(at - shown.earliest) /
                         static_cast<double>(std::max<core::Millis>(1, shown.latest - shown.earliest));
    return kEdge + share * (width() - 2 * kEdge);
}

void MomentsView::paintAxis(QPainter& painter, const core::TimeInterval& shown) const {
    // As many days as have room for their names.
    const double dayWidth = xOf(shown.earliest + core::kDay, shown) - kEdge;
    const auto every = static_cast<core::Millis>(std::max(1.0, std::ceil(56 / std::max(dayWidth, 1e-6))));
    core::Millis day = core::dayInterval(shown.earliest).latest;
    for (; day < shown.latest; day += every * core::kDay) {
        const double x = xOf(day, shown);
        painter.setPen(m_colours.line);
        painter.drawLine(QPointF(x, 8), QPointF(x, kAxis));
        painter.setPen(m_colours.faintInk);
        painter.drawText(QRectF(x - 40, kAxis, 80, 20), Qt::AlignHCenter | Qt::AlignVCenter, dayText(day));
    }
}

// What is known to the day or the month alone reaches over all of it and fades at its ends, as on the timeline.
void MomentsView::paintExtent(QPainter& painter, std::size_t side, const core::TimeInterval& shown) const {
    const core::TimeInterval& said = *m_claims[side].said->interval;
    if (isExact(said))
        return;
    const double left = xOf(said.earliest, shown);
    const double right = xOf(said.latest, shown);
    const QColor colour = m_colours.cause(models::toQt(m_causes.family(m_claims[side].cause)));
    QColor faded = colour;
    faded.setAlphaF(0);
    QLinearGradient fill(left, 0, right, 0);
    fill.setColorAt(0, faded);
    fill.setColorAt(0.3, colour);
    fill.setColorAt(0.7, colour);
    fill.setColorAt(1, faded);
    painter.fillRect(QRectF(left, kRows[side] - 2, right - left, 4), fill);
}

void MomentsView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_colours.line);
    for (const double y : kRows)
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    const std::optional<core::TimeInterval> shown = shownRange(m_claims);
    if (shown)
        paintAxis(painter, *shown);
    std::array<std::optional<QPointF>, 2> points;
    for (std::size_t i = 0; i < m_claims.size(); ++i) {
        const core::Claim& claim = m_claims[i];
        if (shown && claim.said && claim.said->resolved()) {
            points[i] = QPointF(xOf(claim.said->interval->middle(), *shown), kRows[i]);
            continue;
        }
        // Not placed on the axis, so there is no moment that a zone could change.
        painter.setPen(m_colours.faintInk);
        painter.drawText(
            QRectF(4, kRows[i] - 20, width() - 8, 18), Qt::AlignLeft | Qt::AlignVCenter,
            models::whenText(claim.said, models::DisplayZone::Utc));
    }
    if (points[0] && points[1]) {
        painter.setPen(QPen(m_colours.ink, 1.5));
        painter.drawLine(*points[0], *points[1]);
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i])
            continue;
        paintExtent(painter, i, *shown);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.ground);
        painter.drawEllipse(*points[i], kRadius + 1, kRadius + 1);
        paintStance(
            painter, *points[i], kRadius, m_claims[i].stance,
            m_colours.cause(models::toQt(m_causes.family(m_claims[i].cause))));
    }
}

} // namespace views
