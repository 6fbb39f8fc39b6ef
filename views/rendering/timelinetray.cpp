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

// What fills a row of the tray with chips, and the next when it is full.
struct ChipPlacer {
    const core::TimelineLayout& layout;
    const std::vector<core::DocumentId>& selected;
    bool invites;
    QFontMetricsF words;
    double unit;

    bool isSelected(const core::UndatedItem& item) const {
        return std::ranges::find(selected, item.document) != selected.end();
    }
    TrayChip chip(std::size_t index) const {
        const core::UndatedItem& item = layout.undated()[index];
        const UndatedText text = undatedText(*layout.snapshot(), item, invites);
        return {index, {}, text.title, text.known, item.flagged, isSelected(item)};
    }
    double widthOf(const TrayChip& chip, double room) const {
        const double text = words.horizontalAdvance(chip.title + QStringLiteral(" · ") + chip.known);
        const double wanted = text + 18 * unit + (chip.flagged ? 10 * unit : 0);
        return std::min({wanted, 264 * unit, std::max(60 * unit, room)});
    }
    // Selected documents that did not fit take the places of the last chips that are not.
    void showSelected(TrayScene& scene, std::size_t placed) const {
        auto place = scene.chips.rbegin();
        for (std::size_t i = placed; i < layout.undated().size(); ++i) {
            if (!isSelected(layout.undated()[i]))
                continue;
            place = std::find_if(place, scene.chips.rend(), [](const TrayChip& each) { return !each.selected; });
            if (place == scene.chips.rend())
                return;
            const QRectF rect = place->rect;
            *place = chip(i);
            place->rect = rect;
        }
    }
};

} // namespace

TrayScene makeTrayScene(
    const core::TimelineLayout& layout, double width, const QFont& font, int rows,
    const std::vector<core::DocumentId>& selected, bool invites) {
    TrayScene scene;
    scene.metrics = TimelineMetrics::of(font, width);
    const double unit = scene.metrics.unit;
    const std::size_t count = layout.undated().size();
    if (count == 0)
        return scene;
    scene.heading = QCoreApplication::translate("Timeline", "UNDATED — %1").arg(count);
    const ChipPlacer placer{layout, selected, invites, QFontMetricsF(scene.metrics.smallFont), unit};
    const double headingWidth = QFontMetricsF(scene.metrics.titleFont).horizontalAdvance(scene.heading);
    const double line = std::max(22 * unit, placer.words.height() + 6 * unit);
    const double gap = 6 * unit;
    const double start = 12 * unit + headingWidth + 14 * unit;
    const double end = width - 10 * unit;
    const double moreWidth = placer.words.horizontalAdvance(moreWords(count)) + 16 * unit;
    double x = start;
    double y = 9 * unit;
    scene.headingRect = QRectF(12 * unit, y, headingWidth + 2, line);
    int row = 1;
    std::size_t placed = 0;
    for (; placed < count; ++placed) {
        TrayChip chip = placer.chip(placed);
        const double chipWidth = placer.widthOf(chip, end - start);
        const double limit = row == rows && placed + 1 < count ? end - moreWidth - gap : end;
        if (x + chipWidth > limit && x > start) {
            if (row == rows)
                break;
            ++row;
            x = start;
            y += line + gap;
        }
        chip.rect = QRectF(x, y, chipWidth, line);
        scene.chips.push_back(std::move(chip));
        x += chipWidth + gap;
    }
    scene.hidden = count - placed;
    if (scene.hidden > 0) {
        scene.moreRect = QRectF(x, y, moreWidth, line);
        placer.showSelected(scene, placed);
    }
    scene.height = y + line + 9 * unit;
    return scene;
}

void paintTray(QPainter& painter, const TrayScene& scene, double width, const Palette& palette, bool focused) {
    const double unit = scene.metrics.unit;
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, whatever the language; places are laid out so
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
