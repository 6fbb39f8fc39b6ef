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

class MarkPainter {
public:
    MarkPainter(
        QPainter& painter, const core::TimelineLayout& layout, const TimelineMetrics& metrics, const Palette& palette);
    void paint(const SceneMark& mark);

private:
    void paintDot(const SceneMark& mark);
    void paintBar(const SceneMark& mark);
    void paintBox(const SceneMark& mark);
    void paintSlip(const SceneMark& mark);
    void paintCluster(const SceneMark& mark, const QColor& colour);
    void paintWords(const QRectF& rect, const QString& text, const QColor& colour, Qt::Alignment alignment);
    const core::Event& eventOf(const SceneMark& mark) const;
    QColor laneColour(const SceneMark& mark) const;
    QColor mixed(double share) const; // of faint ink into the panel

    QPainter& m_painter;
    const core::TimelineLayout& m_layout;
    const TimelineMetrics& m_metrics;
    const Palette& m_palette;
};

} // namespace rendering
