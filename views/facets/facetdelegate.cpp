// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetdelegate.h"

#include "models/items/roles.h"
#include "models/items/rowfilter.h"
#include "views/theme.h"
#include "views/viewstate.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace views {
namespace {

constexpr int kSide = 6;
constexpr int kSwatch = 10;
constexpr int kIndent = 12;
constexpr int kNarrowest = 110; // below it a row leaves the contradictions to the tooltip, too
constexpr int kNarrow = 205;    // a row below this width leaves the origins to the tooltip

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

// The lines of an incident's title, which may be three so that its dates are seen; the last one tells that more
// follows.
QStringList linesOf(const QFont& font, const QString& text, int width) {
    constexpr int kMost = 3;
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        if (lines.size() == kMost - 1) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
        lines.append(QFontMetrics(font).elidedText(words, Qt::ElideRight, width)); // one word may be wider
    }
    layout.endLayout();
    return lines;
}

QFont smaller(const QFont& font) {
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(8, font.pixelSize() - 2));
    else
        small.setPointSizeF(std::max(6.0, font.pointSizeF() - 1.5));
    return small;
}

// Places are worked out from left to right; this is where they are seen.
QRectF seen(const QPainter& painter, const QRect& row, QRectF place) {
    if (painter.layoutDirection() == Qt::RightToLeft)
        place.moveLeft(row.left() + row.right() + 1 - place.right());
    return place;
}

int badgeWidth(const QFontMetrics& metrics, const QString& text) {
    return std::max(metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
}

// How many documents, and of how many origins where there is room for it.
QString countText(const QModelIndex& index, int width) {
    const QString documents = QLocale().toString(index.data(models::CountRole).toInt());
    const QVariant origins = index.data(models::OriginsRole);
    const bool all = index.data(models::IncidentRole).isValid() && index.data(models::IncidentRole).toLongLong() == 0;
    if (width < kNarrow || all || !origins.isValid())
        return documents;
    return FacetDelegate::tr("%1, %n origin(s)", "documents, of how many origins", origins.toInt()).arg(documents);
}

// A rounded badge at the end of `place`; takes its width away from it.
void drawBadge(
    QPainter& painter, const QRect& row, QRect& place, const QString& text, const QColor& ground, const QColor& ink) {
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = badgeWidth(metrics, text);
    const QRectF badge = seen(
        painter, row,
        QRectF(place.right() - width + 1, place.center().y() - metrics.height() / 2.0, width, metrics.height() + 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    painter.setPen(ink);
    painter.drawText(badge, Qt::AlignCenter, text);
    place.setRight(place.right() - width - rendering::kGap);
}

// Open or folded, at the end of `place`; takes its width away from it.
void drawFold(QPainter& painter, const QRect& row, QRect& place, bool open, const QColor& ink) {
    const QRectF spot(place.right() - 10, place.bottom() - painter.fontMetrics().height() / 2.0 - 4, 10, 10);
    const QPointF centre = seen(painter, row, spot).center();
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
    drawFold(painter, option.rect, place, option.state & QStyle::State_Open, ink);
    painter.setPen(ink);
    painter.drawText(
        seen(painter, option.rect, place), Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(title, Qt::ElideRight, place.width()));
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
            const QRectF swatch = seen(
                painter, option.rect, QRectF(place.left(), place.center().y() - kSwatch / 2.0 + 0.5, kSwatch, kSwatch));
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette.cause(index.data(models::FamilyRole).toString()));
            painter.drawRoundedRect(swatch, 2, 2);
        }
        place.setLeft(place.left() + kSwatch + 7);
    }
    painter.setFont(smaller(option.font));
    drawBadge(painter, option.rect, place, countText(index, option.rect.width()), palette.ground, palette.faintInk);
    if (const int count = index.data(models::ContradictionCountRole).toInt();
        count > 0 && option.rect.width() >= kNarrowest) {
        QColor ground = palette.alert;
        ground.setAlpha(38);
        drawBadge(painter, option.rect, place, QLocale().toString(count), ground, palette.alert);
    }
    if (const QString grade = index.data(models::GradeRole).toString(); !grade.isEmpty())
        drawBadge(painter, option.rect, place, grade, palette.ground, palette.ink);
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
    text = index.data(models::IncidentRole).isValid()
               ? linesOf(font, text, place.width()).join(QLatin1Char('\n'))
               : painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(seen(painter, option.rect, place), Qt::AlignLeft | Qt::AlignVCenter, text);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !index.data(models::IncidentRole).isValid())
        return {80, isTitle(index) ? line + 18 : line + 9};
    const QFontMetrics small(smaller(option.font));
    const int width = view->viewport()->width();
    int room = width - 2 * kSide - badgeWidth(small, countText(index, width)) - rendering::kGap;
    if (const int contradictions = index.data(models::ContradictionCountRole).toInt();
        contradictions > 0 && width >= kNarrowest)
        room -= badgeWidth(small, QLocale().toString(contradictions)) + rendering::kGap;
    QFont font = option.font;
    font.setItalic(index.data(models::IncidentRole).toLongLong() == models::kUngrouped);
    return {80, static_cast<int>(linesOf(font, index.data().toString(), room).size()) * line + 9};
}

} // namespace views
