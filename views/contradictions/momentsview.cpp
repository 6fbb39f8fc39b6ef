// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contradictions/momentsview.h"

#include "models/core/calendar.h"
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

QString dayText(core::Millis at) {
    const core::CivilTime civil = core::civilOf(at);
    return QLocale::c().toString(QDate(civil.year, civil.month, civil.day), QStringLiteral("d MMM"));
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
    const core::Millis apart = std::abs(a.said->interval->earliest - b.said->interval->earliest);
    if (apart >= 2 * core::kDay)
        return tr("%1 days apart").arg(apart / core::kDay);
    return apart >= core::kHour ? tr("%1 hours apart").arg(apart / core::kHour) : tr("within one hour");
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
        painter.setPen(m_colours.faintInk);
        painter.drawText(
            QRectF(4, kRows[i] - 20, width() - 8, 18), Qt::AlignLeft | Qt::AlignVCenter, models::whenText(claim.said));
    }
    if (points[0] && points[1]) {
        painter.setPen(QPen(m_colours.ink, 1.5));
        painter.drawLine(*points[0], *points[1]);
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i])
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.ground);
        painter.drawEllipse(*points[i], kRadius + 1, kRadius + 1);
        paintStance(
            painter, *points[i], kRadius, m_claims[i].stance,
            m_colours.cause(models::toQt(m_causes.family(m_claims[i].cause))));
    }
}

} // namespace views
