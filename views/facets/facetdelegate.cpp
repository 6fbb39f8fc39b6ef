// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetdelegate.h"

#include "models/items/roles.h"
#include "models/items/rowfilter.h"
#include "views/theme.h"
#include "views/viewstate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace views {
namespace {

constexpr int kSide = 6;
constexpr int kSwatch = 10;
constexpr int kIndent = 12;
constexpr int kOrigins = 56; // ", 2 origins" in a badge
constexpr int kNarrow = 205; // a row below this width leaves the origins to the tooltip
constexpr int kBadges = 56;  // the width that both counts of an incident may take

// How far a facet stands below the top of its section.
int depthOf(const QModelIndex& index) {
    int depth = 0;
    for (QModelIndex above = index.parent(); above.parent().isValid(); above = above.parent())
        ++depth;
    return depth;
}

bool isTitle(const QModelIndex& index) {
    return !index.parent().isValid() && !index.data(models::IncidentRole).isValid();
}

// Whether the row stands in the filter.
bool isChosen(const ViewState& state, const QModelIndex& index) {
    const QVariant incident = index.data(models::IncidentRole);
    return incident.isValid() ? incident.toLongLong() == state.filter().incident
                              : index.data(models::ChosenRole).toBool();
}

// How many lines a text takes, one or two.
int lines(const QFontMetrics& metrics, const QString& text, int width) {
    return metrics.horizontalAdvance(text) > width ? 2 : 1;
}

QFont smaller(const QFont& font) {
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(8, font.pixelSize() - 2));
    else
        small.setPointSizeF(std::max(6.0, font.pointSizeF() - 1.5));
    return small;
}

// A rounded badge at the right end of `place`; takes its width away from it.
void drawBadge(QPainter& painter, QRect& place, const QString& text, const QColor& ground, const QColor& ink) {
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::max(metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
    const QRectF badge(
        place.right() - width + 1, place.center().y() - metrics.height() / 2.0, width, metrics.height() + 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    painter.setPen(ink);
    painter.drawText(badge, Qt::AlignCenter, text);
    place.setRight(place.right() - width - rendering::kGap);
}

// Open or folded, at the right end of `place`; takes its width away from it.
void drawFold(QPainter& painter, QRect& place, bool open, const QColor& ink) {
    const QPointF centre(place.right() - 5, place.bottom() - painter.fontMetrics().height() / 2.0 + 1);
    const QPolygonF arrow =
        open ? QPolygonF({{-3, -1.5}, {0, 1.5}, {3, -1.5}}) : QPolygonF({{-1.5, -3}, {1.5, 0}, {-1.5, 3}});
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(arrow.translated(centre));
    place.setRight(place.right() - 14);
}

} // namespace

QFont titleFont(const QFont& font) {
    QFont title = smaller(font);
    title.setWeight(QFont::DemiBold);
    return title;
}

FacetDelegate::FacetDelegate(ViewState& state, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_state(state) {}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isTitle(index))
        paintTitle(*painter, option, index);
    else
        paintRow(*painter, option, index);
    painter->restore();
}

void FacetDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter.setFont(titleFont(option.font));
    const QColor ink = colours(m_state).faintInk;
    // "Sources — 7 of 12 independent": only the name is a title.
    const QString text = index.data().toString();
    const qsizetype dash = text.indexOf(QStringLiteral(" — "));
    const QString title = dash < 0 ? text.toUpper() : text.left(dash).toUpper() + text.mid(dash);
    QRect place = option.rect.adjusted(0, 0, -kSide, -rendering::kGap);
    drawFold(painter, place, option.state & QStyle::State_Open, ink);
    painter.setPen(ink);
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignBottom, painter.fontMetrics().elidedText(title, Qt::ElideRight, place.width()));
}

void FacetDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const rendering::Palette palette = colours(m_state);
    const bool chosen = isChosen(m_state, index);
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        QColor ground = palette.selection;
        if (!chosen)
            ground.setAlpha(130);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette.accent);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), 5, 5);
    }
    QRect place = option.rect.adjusted(kSide, 0, -kSide, 0);
    const bool cause = index.data(models::KindRole).isValid() &&
                       index.data(models::KindRole).toInt() == static_cast<int>(models::FacetKind::Cause);
    place.setLeft(place.left() + kIndent * depthOf(index));
    if (cause) {
        if (depthOf(index) == 0) {
            const QRectF swatch(place.left(), place.center().y() - kSwatch / 2.0 + 0.5, kSwatch, kSwatch);
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette.cause(index.data(models::FamilyRole).toString()));
            painter.drawRoundedRect(swatch, 2, 2);
        }
        place.setLeft(place.left() + kSwatch + 7);
    }
    painter.setFont(smaller(option.font));
    const QVariant origins = option.rect.width() < kNarrow ? QVariant() : index.data(models::OriginsRole);
    const QString documents = index.data(models::CountRole).toString();
    drawBadge(
        painter, place,
        origins.isValid() ? tr("%1, %n origin(s)", "documents, of how many origins", origins.toInt()).arg(documents)
                          : documents,
        palette.ground, palette.faintInk);
    if (const int count = index.data(models::ContradictionCountRole).toInt(); count > 0) {
        QColor ground = palette.alert;
        ground.setAlpha(38);
        drawBadge(painter, place, QString::number(count), ground, palette.alert);
    }
    if (const QString grade = index.data(models::GradeRole).toString(); !grade.isEmpty())
        drawBadge(painter, place, grade, palette.ground, palette.ink);
    QFont font = option.font;
    const bool rest = index.data(models::IncidentRole).toLongLong() == models::kUngrouped;
    font.setItalic(rest);
    const bool excluded = index.data(models::ExcludedRole).toBool();
    font.setStrikeOut(excluded);
    painter.setFont(font);
    painter.setPen(rest || excluded ? palette.faintInk : palette.ink);
    QString text = index.data().toString();
    if (const int copies = index.data(models::CopiesRole).toInt(); copies > 0)
        text = copies == 1 ? tr("%1 (a copy)").arg(text) : tr("%1 (%2 copies)").arg(text).arg(copies);
    if (option.rect.height() > 2 * option.fontMetrics.height() && lines(painter.fontMetrics(), text, place.width()) > 1)
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    else
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !index.data(models::IncidentRole).isValid())
        return {80, isTitle(index) ? line + 18 : line + 9};
    // The title of an incident may take two lines, so that its dates are seen.
    const int contradictions = index.data(models::ContradictionCountRole).toInt();
    const bool tellsOrigins = view->viewport()->width() >= kNarrow && index.data(models::OriginsRole).isValid();
    const int origins = tellsOrigins ? kOrigins : 0;
    const int room = view->viewport()->width() - 2 * kSide - origins - (contradictions > 0 ? kBadges : kBadges / 2);
    return {80, lines(option.fontMetrics, index.data().toString(), room) * line + 9};
}

} // namespace views
