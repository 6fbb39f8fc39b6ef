// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelineglyphs.h"

#include "views/rendering/contrast.h"
#include "views/rendering/glyphcache.h"
#include "views/rendering/timelinetext.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace rendering {
namespace {

constexpr double kBorder = 0.85; // of faint ink: three times as light or dark as the panel

} // namespace

void paintStance(
    QPainter& painter, QPointF middle, double diameter, core::Stance stance, bool weak, const QColor& colour,
    const QColor& ground) {
    const double line = diameter / 7;
    const double radius = diameter / 2 - line / 2;
    if (stance == core::Stance::Asserted) {
        // A hedged one is pale within its outline, which keeps the contrast of the colour.
        QColor fill = colour;
        if (weak)
            fill.setAlphaF(0.35F);
        painter.setPen(weak ? QPen(colour, line) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        const double reach = weak ? radius : diameter / 2;
        painter.drawEllipse(middle, reach, reach);
        return;
    }
    QPen pen(colour, weak ? line * 0.7 : line);
    if (stance == core::Stance::Suspected) {
        pen.setDashPattern(weak ? QList<qreal>{1.0, 1.6} : QList<qreal>{1.6, 1.2});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawEllipse(middle, radius, radius);
    if (stance == core::Stance::Denied) {
        const double reach = radius * 0.7071;
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
    }
}

void paintFlash(QPainter& painter, QPointF middle, double height, const Palette& palette) {
    const double unit = height / 10;
    QPolygonF flash({{1, -5}, {-3, 1}, {-0.4, 1}, {-1, 5}, {3, -1}, {0.4, -1}});
    for (QPointF& point : flash)
        point = middle + point * unit;
    painter.setPen(QPen(palette.panel, unit * 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(palette.panel);
    painter.drawPolygon(flash);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.alert);
    painter.drawPolygon(flash);
}

double fadeOf(core::Granularity granularity, bool approximate) {
    switch (granularity) {
    case core::Granularity::Minute:
    case core::Granularity::Hour:
        return approximate ? 0.35 : 0;
    case core::Granularity::PartOfDay:
    case core::Granularity::Day:
        return approximate ? 0.35 : 0.12;
    default:
        return 0.35;
    }
}

namespace {

// Qt's PDF writer loses the opacity of gradients. Spans inside one another, each of them thin, add up to the same.
void paintNestedSpans(
    QPainter& painter, const QRectF& visible, double from, double to, double fade, QColor colour, double opacity) {
    constexpr int kSpans = 16;
    colour.setAlphaF(static_cast<float>(1 - std::pow(1 - std::min(opacity, 0.98), 1.0 / kSpans)));
    for (int i = 0; i < kSpans; ++i) {
        const double inset = fade * (to - from) * i / kSpans;
        const QRectF span(QPointF(from + inset, visible.top()), QPointF(to - inset, visible.bottom()));
        painter.fillRect(span.intersected(visible), colour);
    }
}

} // namespace

void paintFadingSpan(
    QPainter& painter, const QRectF& visible, double from, double to, double fade, const QColor& colour,
    double opacity) {
    if (visible.width() <= 0)
        return;
    if (fade > 0 && painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Pdf)
        return paintNestedSpans(painter, visible, from, to, fade, colour, opacity);
    const double radius = visible.height() / 2;
    painter.setPen(Qt::NoPen);
    const double length = std::max(to - from, 1.0);
    const auto opacityAt = [&](double x) {
        const double at = std::clamp((x - from) / length, 0.0, 1.0);
        return fade <= 0 ? opacity : opacity * std::min({1.0, at / fade, (1 - at) / fade});
    };
    // The gradient spans what is visible, not the whole, which may be far longer than a painter can count.
    QLinearGradient gradient(visible.topLeft(), visible.topRight());
    const auto stop = [&](double x) {
        const double at = (x - visible.left()) / visible.width();
        if (at < 0 || at > 1)
            return;
        QColor shade = colour;
        shade.setAlphaF(static_cast<float>(opacityAt(x)));
        gradient.setColorAt(at, shade);
    };
    stop(visible.left());
    stop(visible.right());
    stop(from + fade * length);
    stop(to - fade * length);
    painter.setBrush(gradient);
    painter.drawRoundedRect(visible, std::min(radius, visible.width() / 2), std::min(radius, visible.width() / 2));
}

Qt::BrushStyle patternOf(const QString& family) {
    static const std::pair<const char*, Qt::BrushStyle> kPatterns[] = {
        {"malicious", Qt::BDiagPattern},   {"technical", Qt::SolidPattern},       {"power", Qt::VerPattern},
        {"human-error", Qt::HorPattern},   {"third-party", Qt::DiagCrossPattern}, {"environment", Qt::FDiagPattern},
        {"maintenance", Qt::CrossPattern},
    };
    for (const auto& [name, pattern] : kPatterns) {
        if (family == QLatin1String(name))
            return pattern;
    }
    return Qt::SolidPattern;
}

MarkPainter::MarkPainter(
    QPainter& painter, const core::TimelineLayout& layout, const TimelineMetrics& metrics, const Palette& palette,
    GlyphCache* cache)
    : m_painter(&painter)
    , m_layout(layout)
    , m_metrics(metrics)
    , m_palette(palette)
    , m_cache(cache) {
    for (const std::string& family : layout.families())
        m_colours.push_back(palette.cause(QString::fromStdString(family)));
    m_colours.push_back(palette.faintInk);
    for (const core::TimelineLane& lane : layout.lanes()) {
        const auto found = std::ranges::find(layout.families(), lane.family);
        m_laneFamilies.push_back(
            found == layout.families().end() ? core::kNoFamily
                                             : static_cast<std::uint8_t>(found - layout.families().begin()));
    }
}

void MarkPainter::paint(const SceneMark& mark) {
    constexpr double kFaded = 0.2; // what was not known yet
    if (mark.later)
        m_painter->setOpacity(kFaded);
    paintExtent(mark);
    const bool plain = mark.kind == core::RowKind::Dots || mark.kind == core::RowKind::Overflow ||
                       (mark.fold.marks > 1 && mark.kind != core::RowKind::Bars);
    if (m_cache && plain && !mark.selected)
        paintFrom(*m_cache, mark);
    else
        paintGlyph(mark);
    if (mark.later)
        m_painter->setOpacity(1);
}

namespace {

bool isCluster(const SceneMark& mark) {
    return mark.fold.marks > 1 || mark.kind == core::RowKind::Overflow;
}

// Pictures in the cache, beside marks: numbers and flashes.
constexpr std::uint64_t kCountPicture = 64;
constexpr std::uint64_t kFlashPicture = 128;

} // namespace

void MarkPainter::paintFrom(GlyphCache& cache, const SceneMark& mark) {
    const core::TimelineMark& first = m_layout.mark(mark.at);
    const bool cluster = isCluster(mark);
    GlyphKey key;
    key.look = static_cast<std::uint64_t>(mark.kind) | static_cast<std::uint64_t>(colourOf(mark)) << 8U;
    if (!cluster)
        key.look |= 32U | (mark.fold.flagged > 0 ? 16U : 0U) | static_cast<std::uint64_t>(first.stance) << 16U |
                    (first.weak ? 1U << 20U : 0U);
    if (mark.kind == core::RowKind::Boxes || mark.kind == core::RowKind::Slips)
        key.look |= static_cast<std::uint64_t>(eventOf(mark).kind) << 24U;
    cache.draw(*m_painter, mark.rect, key, [&](QPainter& into, const QRectF& rect) {
        SceneMark here = mark;
        here.rect = rect;
        QPainter* painter = std::exchange(m_painter, &into);
        m_shapeOnly = cluster;
        paintGlyph(here);
        m_shapeOnly = false;
        m_painter = painter;
    });
    if (cluster)
        paintOnCluster(mark);
}

void MarkPainter::paintCount(const SceneMark& mark) {
    const bool overflow = mark.kind == core::RowKind::Overflow;
    const QString words = (overflow ? QStringLiteral("+") : QString()) + countText(mark.fold.events);
    const double width = m_metrics.countWidth(mark.fold.events);
    const bool inBox = mark.kind == core::RowKind::Boxes || mark.kind == core::RowKind::Slips;
    if (inBox && width - 6 * m_metrics.unit > mark.rect.width()) // a number that is cut would be another number
        return;
    QRectF rect(0, 0, width, 12 * m_metrics.unit);
    rect.moveCenter(mark.rect.center());
    const bool faint = mark.kind == core::RowKind::Slips;
    const auto paint = [&](QPainter& into, const QRectF& area) {
        into.setFont(m_metrics.countFont());
        into.setPen(faint ? m_palette.faintInk : m_palette.ink);
        into.drawText(area, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, words);
    };
    if (!m_cache)
        return paint(*m_painter, rect);
    GlyphKey key;
    key.look = kCountPicture | (faint ? 1U : 0U);
    for (const QChar letter : words)
        key.words = key.words << 12U | letter.unicode();
    m_cache->draw(*m_painter, rect, key, paint);
}

void MarkPainter::paintFlashOf(const SceneMark& mark, QPointF middle) {
    if (mark.fold.flagged == 0)
        return;
    const double height = 9 * m_metrics.unit;
    if (!m_cache || !isCluster(mark))
        return paintFlash(*m_painter, middle, height, m_palette);
    GlyphKey key;
    key.look = kFlashPicture;
    const QRectF rect(middle - QPointF(height, height) / 2, QSizeF(height, height));
    m_cache->draw(*m_painter, rect, key, [&](QPainter& into, const QRectF& area) {
        paintFlash(into, area.center(), height, m_palette);
    });
}

void MarkPainter::paintOnCluster(const SceneMark& mark) {
    if (m_shapeOnly)
        return;
    paintCount(mark);
    if (mark.kind == core::RowKind::Boxes)
        paintFlashOf(mark, mark.rect.topRight());
    else if (mark.kind == core::RowKind::Overflow) // low: its flash would cover the number
        paintFlashOf(mark, mark.rect.topRight() + QPointF(1, -1) * m_metrics.unit);
    else if (mark.kind == core::RowKind::Dots)
        paintFlashOf(mark, mark.rect.topRight() + QPointF(-1, 1) * m_metrics.unit);
}

void MarkPainter::paintExtent(const SceneMark& mark) {
    if (mark.extent.isNull() || mark.fold.marks > 1)
        return;
    const core::TimeValue& when = eventOf(mark).when;
    const double fade = fadeOf(when.granularity, when.approximate);
    if (mark.kind == core::RowKind::Dots)
        paintFadingSpan(*m_painter, mark.extent, mark.from, mark.to, std::max(0.35, fade), markColour(mark), 0.3);
    else if (mark.kind == core::RowKind::Boxes)
        paintFadingSpan(*m_painter, mark.extent, mark.from, mark.to, 0.35, m_palette.faintInk, 0.25);
    else if (mark.kind == core::RowKind::Slips)
        paintFadingSpan(*m_painter, mark.extent, mark.from, mark.to, std::max(0.12, fade), m_palette.faintInk, 0.18);
}

void MarkPainter::paintGlyph(const SceneMark& mark) {
    switch (mark.kind) {
    case core::RowKind::Bars:
        return paintBar(mark);
    case core::RowKind::Dots:
        return paintDot(mark);
    case core::RowKind::Boxes:
        return paintBox(mark);
    case core::RowKind::Slips:
        return paintSlip(mark);
    case core::RowKind::Overflow:
        return paintCluster(mark, markColour(mark));
    }
}

const core::Event& MarkPainter::eventOf(const SceneMark& mark) const {
    return m_layout.snapshot()->events[m_layout.mark(mark.at).event];
}

std::size_t MarkPainter::colourOf(const SceneMark& mark) const {
    const core::TimelineLane& lane = m_layout.lanes()[static_cast<std::size_t>(mark.at.lane)];
    std::size_t family = core::kNoFamily;
    if (lane.group == core::LaneGroup::Causes)
        family = m_laneFamilies[static_cast<std::size_t>(mark.at.lane)];
    else if (lane.group == core::LaneGroup::Speakers && mark.fold.marks == 1)
        family = m_layout.mark(mark.at).family; // several at once may be of several causes
    return std::min(family, m_colours.size() - 1);
}

QString MarkPainter::familyOf(const SceneMark& mark) const {
    const std::size_t family = colourOf(mark);
    return family < m_layout.families().size() ? QString::fromStdString(m_layout.families()[family]) : QString();
}

void MarkPainter::paintWords(const QRectF& rect, const QString& text, const QColor& colour, Qt::Alignment alignment) {
    const QString words = wordsIn(QFontMetricsF(m_metrics.smallFont), text, rect.width());
    if (words.isEmpty())
        return;
    m_painter->setFont(m_metrics.smallFont);
    m_painter->setPen(colour);
    m_painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, words);
}

void MarkPainter::paintDot(const SceneMark& mark) {
    const QColor& colour = markColour(mark);
    const core::TimelineMark& first = m_layout.mark(mark.at);
    if (mark.fold.marks > 1) {
        paintCluster(mark, colour);
        return;
    }
    const double unit = m_metrics.unit;
    const QPointF middle = mark.rect.center();
    if (mark.selected) {
        m_painter->setPen(QPen(m_palette.accent, 2 * unit));
        m_painter->setBrush(m_palette.selection);
        m_painter->drawEllipse(middle, mark.rect.width() / 2 + 3.5 * unit, mark.rect.height() / 2 + 3.5 * unit);
    }
    paintStance(
        *m_painter, middle, mark.rect.width(), first.stance, first.weak, colour,
        mark.selected ? m_palette.selection : m_palette.panel);
    paintFlashOf(mark, mark.rect.topRight() + QPointF(1, 0) * unit);
}

void MarkPainter::paintCluster(const SceneMark& mark, const QColor& colour) {
    const double unit = m_metrics.unit;
    const bool overflow = mark.kind == core::RowKind::Overflow;
    QColor tint = colour;
    tint.setAlphaF(overflow ? 0.22F : 0.28F);
    const double radius = overflow ? 3 * unit : mark.rect.height() / 2;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_palette.panel); // grid lines must not cross the number
    m_painter->drawRoundedRect(mark.rect, radius, radius);
    m_painter->setPen(QPen(mark.selected ? m_palette.accent : colour, (mark.selected ? 2 : 1) * unit));
    m_painter->setBrush(tint);
    m_painter->drawRoundedRect(mark.rect, radius, radius);
    paintOnCluster(mark);
}

void MarkPainter::paintBar(const SceneMark& mark) {
    const double unit = m_metrics.unit;
    const QColor& colour = markColour(mark);
    const core::TimelineMark& first = m_layout.mark(mark.at);
    const core::Event& event = eventOf(mark);
    const double fade = fadeOf(event.when.granularity, event.when.approximate);
    const QString family = familyOf(mark);
    if (first.stance == core::Stance::Asserted) {
        paintFadingSpan(*m_painter, mark.rect, mark.from, mark.to, fade, colour, first.weak ? 0.35 : 0.55);
    } else {
        paintFadingSpan(*m_painter, mark.rect, mark.from, mark.to, fade, colour, 0.2);
        // Shape tells the stance here too: a broken stroke through it for suspected, a whole one for denied.
        QPen pen(colour, 1.4 * unit);
        if (first.stance == core::Stance::Suspected)
            pen.setDashPattern({3, 3});
        m_painter->setPen(pen);
        const double inset = mark.rect.width() * std::min(fade, 0.25);
        const double y = mark.rect.center().y();
        m_painter->drawLine(QPointF(mark.rect.left() + inset, y), QPointF(mark.rect.right() - inset, y));
    }
    // Its edges carry the contrast, its hatching the cause.
    const double edge = 1.2 * unit;
    for (const double y : {mark.rect.top(), mark.rect.bottom() - edge})
        paintFadingSpan(
            *m_painter, QRectF(mark.rect.left(), y, mark.rect.width(), edge), mark.from, mark.to, fade, colour, 1);
    if (const Qt::BrushStyle pattern = patternOf(family); pattern != Qt::SolidPattern) {
        QColor hatch = colour;
        hatch.setAlphaF(0.45F);
        const double inset = std::min((mark.to - mark.from) * fade, mark.rect.width() / 2);
        m_painter->fillRect(mark.rect.adjusted(inset, edge, -inset, -edge), QBrush(hatch, pattern));
    }
    if (mark.selected) {
        m_painter->setPen(QPen(m_palette.accent, 1.5 * unit));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(mark.rect.adjusted(-1, -1, 1, 1), mark.rect.height() / 2, mark.rect.height() / 2);
    }
    if (!mark.words.isNull())
        paintWords(
            mark.words, barWords(m_layout, mark), causeText(m_palette, family), Qt::AlignLeft | Qt::AlignVCenter);
}

void MarkPainter::paintBox(const SceneMark& mark) {
    const double unit = m_metrics.unit;
    const core::Event& event = eventOf(mark);
    const QColor border = mark.selected ? m_palette.accent : laidOver(m_palette.faintInk, kBorder, m_palette.panel);
    const bool update = event.kind == core::EventKind::Update;
    const double radius = std::min(mark.rect.width() / 2, (update ? 2 : 4) * unit);
    m_painter->setPen(QPen(border, (mark.selected ? 1.5 : 1) * unit));
    if (mark.fold.marks > 1) {
        m_painter->setBrush(m_palette.panel);
        m_painter->drawRoundedRect(mark.rect.translated(2 * unit, -2 * unit), radius, radius);
    }
    m_painter->setBrush(mark.selected ? m_palette.selection : laidOver(m_palette.faintInk, 0.14, m_palette.panel));
    m_painter->drawRoundedRect(mark.rect, radius, radius);
    if (mark.fold.marks > 1)
        return paintOnCluster(mark);
    // Words stay in sight while any of the box is.
    QRectF words = mark.rect.adjusted(6 * unit, 0, -4 * unit, 0);
    words.setLeft(std::max(words.left(), m_metrics.labelWidth + 4 * unit));
    paintWords(words, eventTitle(*m_layout.snapshot(), event), m_palette.ink, Qt::AlignLeft | Qt::AlignVCenter);
    paintFlashOf(mark, mark.rect.topRight());
}

void MarkPainter::paintSlip(const SceneMark& mark) {
    const double unit = m_metrics.unit;
    const core::Event& event = eventOf(mark);
    QPen pen(mark.selected ? m_palette.accent : laidOver(m_palette.faintInk, kBorder, m_palette.panel), unit);
    pen.setDashPattern({2, 2});
    m_painter->setPen(pen);
    m_painter->setBrush(mark.selected ? m_palette.selection : m_palette.panel);
    const double radius = std::min(mark.rect.width() / 2, 3 * unit);
    m_painter->drawRoundedRect(mark.rect, radius, radius);
    if (mark.fold.marks > 1)
        return paintOnCluster(mark);
    QRectF words = mark.rect.adjusted(4 * unit, 0, -3 * unit, 0);
    words.setLeft(std::max(words.left(), m_metrics.labelWidth + 4 * unit));
    paintWords(
        words, quoted(timeWords(*m_layout.snapshot(), event)), m_palette.faintInk, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace rendering
