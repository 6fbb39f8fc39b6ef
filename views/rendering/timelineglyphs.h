// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The marks of the timeline, one by one. Stance is shape (filled: asserted, struck ring: denied, dashed ring:
// suspected) and cause is colour, here and wherever a stance is shown: lists, the evidence matrix, the report.

#include "models/core/claim.h"
#include "views/rendering/palette.h"
#include "views/rendering/timelinescene.h"

class QPainter;

namespace rendering {

// `weak` (hedged) is drawn lighter.
void paintStance(
    QPainter& painter, QPointF middle, double diameter, core::Stance stance, bool weak, const QColor& colour,
    const QColor& ground);
// The small flash that says: takes part in a contradiction.
void paintFlash(QPainter& painter, QPointF middle, double height, const Palette& palette);

// What is known of a time, fading at the ends by the share of its length that its granularity leaves open.
void paintFadingSpan(
    QPainter& painter, const QRectF& visible, double from, double to, double fade, const QColor& colour,
    double opacity);
double fadeOf(core::Granularity granularity, bool approximate);

// How bars of a family of causes are hatched, so that colour does not tell the cause alone.
Qt::BrushStyle patternOf(const QString& family);

class GlyphCache;
struct GlyphKey;

class MarkPainter {
public:
    // `cache`: where pictures of glyphs are kept from frame to frame; may be null.
    MarkPainter(
        QPainter& painter, const core::TimelineLayout& layout, const TimelineMetrics& metrics, const Palette& palette,
        GlyphCache* cache = nullptr);
    void paint(const SceneMark& mark);

private:
    void paintFrom(GlyphCache& cache, const SceneMark& mark);
    // How many a glyph stands for, and its flash: over its shape, as pictures of their own.
    void paintCount(const SceneMark& mark);
    void paintFlashOf(const SceneMark& mark, QPointF middle);
    void paintOnCluster(const SceneMark& mark);
    void paintExtent(const SceneMark& mark);
    void paintGlyph(const SceneMark& mark);
    void paintDot(const SceneMark& mark);
    void paintBar(const SceneMark& mark);
    void paintBox(const SceneMark& mark);
    void paintSlip(const SceneMark& mark);
    void paintCluster(const SceneMark& mark, const QColor& colour);
    void paintWords(const QRectF& rect, const QString& text, const QColor& colour, Qt::Alignment alignment);
    const core::Event& eventOf(const SceneMark& mark) const;
    std::size_t colourOf(const SceneMark& mark) const; // index in m_colours
    const QColor& markColour(const SceneMark& mark) const { return m_colours[colourOf(mark)]; }
    QString familyOf(const SceneMark& mark) const; // empty: none

    QPainter* m_painter; // the cache lends another for a moment
    const core::TimelineLayout& m_layout;
    const TimelineMetrics& m_metrics;
    const Palette& m_palette;
    GlyphCache* m_cache;
    bool m_shapeOnly = false;      // while the shape of a cluster is put into the cache
    std::vector<QColor> m_colours; // by family; the last for what belongs to none
    std::vector<std::uint8_t> m_laneFamilies;
};

} // namespace rendering
