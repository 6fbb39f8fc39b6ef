// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinetray.h"

#include "views/rendering/timelineglyphs.h"
#include "views/rendering/timelinetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace rendering {
namespace {

QString moreWords(std::size_t hidden) {
    return QCoreApplication::translate("Timeline", "%1 more…").arg(hidden);
}

// Both parts of a chip in its width: the title gives way first, for what is known is why one looks here.
std::pair<QString, QString> fitted(
    const QFontMetricsF& words, const QString& title, const QString& known, double width) {
    const QString tail = QStringLiteral(" · ") + known;
    const double tailWidth = std::min(words.horizontalAdvance(tail), width * 0.6);
    const QString head = words.elidedText(title, Qt::ElideRight, width - tailWidth);
    return {head, words.elidedText(tail, Qt::ElideRight, width - words.horizontalAdvance(head) + 1)};
}

} // namespace

TrayScene makeTrayScene(
    const core::TimelineLayout& layout, double width, const QFont& font, int rows, core::DocumentId selected,
    bool invites) {
    TrayScene scene;
    scene.metrics = TimelineMetrics::of(font, width);
    const double unit = scene.metrics.unit;
    const std::vector<core::UndatedItem>& items = layout.undated();
    if (items.empty())
        return scene;
    scene.heading = QCoreApplication::translate("Timeline", "UNDATED — %1").arg(items.size());
    const QFontMetricsF words(scene.metrics.smallFont);
    const double headingWidth = QFontMetricsF(scene.metrics.titleFont).horizontalAdvance(scene.heading);
    const double line = std::max(22 * unit, words.height() + 6 * unit);
    const double gap = 6 * unit;
    const double start = 12 * unit + headingWidth + 14 * unit;
    const double end = width - 10 * unit;
    const double moreWidth = words.horizontalAdvance(moreWords(items.size())) + 16 * unit;
    double x = start;
    double y = 9 * unit;
    scene.headingRect = QRectF(12 * unit, y, headingWidth + 2, line);
    // The selected one first if it would not be seen otherwise: decided by trying.
    std::vector<std::size_t> sequence(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        sequence[i] = i;
    int row = 1;
    std::size_t placed = 0;
    for (; placed < sequence.size(); ++placed) {
        const UndatedText text = undatedText(*layout.snapshot(), items[sequence[placed]], invites);
        const double flash = items[sequence[placed]].flagged ? 10 * unit : 0;
        const double wanted =
            words.horizontalAdvance(text.title + QStringLiteral(" · ") + text.known) + 18 * unit + flash;
        const double chipWidth = std::min({wanted, 264 * unit, std::max(60 * unit, end - start)});
        const bool last = placed + 1 == sequence.size();
        const double limit = row == rows && !last ? end - moreWidth - gap : end;
        if (x + chipWidth > limit && x > start) {
            if (row == rows)
                break;
            ++row;
            x = start;
            y += line + gap;
        }
        scene.chips.push_back(
            {sequence[placed], QRectF(x, y, chipWidth, line), text.title, text.known, items[sequence[placed]].flagged,
             items[sequence[placed]].document == selected});
        x += chipWidth + gap;
    }
    scene.hidden = sequence.size() - placed;
    if (scene.hidden > 0) {
        scene.moreRect = QRectF(x, y, moreWidth, line);
        // A selected document that did not fit takes the last chip's place.
        const auto found = std::ranges::find(items, selected, &core::UndatedItem::document);
        const auto index = static_cast<std::size_t>(found - items.begin());
        if (selected && found != items.end() && index >= placed && !scene.chips.empty()) {
            const UndatedText text = undatedText(*layout.snapshot(), *found, invites);
            TrayChip& chip = scene.chips.back();
            chip = {index, chip.rect, text.title, text.known, found->flagged, true};
        }
    }
    scene.height = y + line + 9 * unit;
    return scene;
}

void paintTray(QPainter& painter, const TrayScene& scene, double width, const Palette& palette, bool focused) {
    const double unit = scene.metrics.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, width, scene.height), palette.panel);
    painter.setPen(QPen(palette.line, unit));
    painter.drawLine(QPointF(0, 0.5), QPointF(width, 0.5));
    painter.setFont(scene.metrics.titleFont);
    painter.setPen(palette.faintInk);
    painter.drawText(scene.headingRect, Qt::AlignLeft | Qt::AlignVCenter, scene.heading);
    painter.setFont(scene.metrics.smallFont);
    const QFontMetricsF words(scene.metrics.smallFont);
    QColor border = palette.faintInk;
    border.setAlphaF(0.6F);
    for (const TrayChip& chip : scene.chips) {
        QPen pen(chip.selected ? palette.accent : border, (chip.selected ? 1.5 : 1) * unit);
        if (!chip.selected || !focused)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(chip.selected ? palette.selection : palette.panel);
        painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), 4 * unit, 4 * unit);
        QRectF inner = chip.rect.adjusted(8 * unit, 0, -8 * unit, 0);
        if (chip.flagged) {
            paintFlash(painter, QPointF(inner.left() + 2 * unit, inner.center().y()), 10 * unit, palette);
            inner.adjust(10 * unit, 0, 0, 0);
        }
        const auto [title, known] = fitted(words, chip.title, chip.known, inner.width());
        painter.setPen(palette.ink);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
        inner.setLeft(inner.left() + words.horizontalAdvance(title));
        painter.setPen(palette.faintInk);
        painter.drawText(
            inner.adjusted(0, 0, 4 * unit, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, known);
    }
    if (!scene.moreRect.isNull()) {
        painter.setPen(palette.accent);
        painter.drawText(scene.moreRect, Qt::AlignCenter, moreWords(scene.hidden));
    }
    painter.restore();
}

} // namespace rendering
