// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline paints, and its pictures (views/timeline/timelineview.h).
#include "views/rendering/svgpicture.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/wholefile.h"
#include "views/timeline/timelineview.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>

namespace views {
namespace {

constexpr double kFiner = 2; // pixels of a copied picture for each on the screen

// The frame as it is, without what follows the pointer.
QByteArray svgOf(
    const core::TimelineLayout& layout, const rendering::TimelineScene& scene, const rendering::Palette& palette) {
    return rendering::svgPicture(scene.size, TimelineView::tr("Timeline"), [&](QPainter& painter) {
        rendering::paintTimeline(painter, layout, scene, palette);
    });
}

QImage imageOf(
    const core::TimelineLayout& layout, const rendering::TimelineScene& scene, const rendering::Palette& palette) {
    QImage image((scene.size * kFiner).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kFiner);
    QPainter painter(&image);
    rendering::paintTimeline(painter, layout, scene, palette);
    return image;
}

} // namespace

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const rendering::Palette palette = rendering::paletteOf(m_state.theme());
    if (m_layout->empty()) {
        painter.fillRect(viewport()->rect(), palette.panel);
        paintEmpty(painter);
        return;
    }
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(viewport()->size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        QPainter picture(&m_picture);
        rendering::paintTimeline(picture, *m_layout, scene(), palette, &m_glyphs);
    }
    painter.drawPixmap(QPointF(), m_picture);
    paintOver(painter);
}

// What changes with the pointer, over the picture of the rest.
void TimelineView::paintOver(QPainter& painter) const {
    const rendering::Palette palette = rendering::paletteOf(m_state.theme());
    rendering::paintKnownHandle(painter, scene(), palette);
    if (m_drag == Drag::Choice)
        rendering::paintChoice(painter, scene(), palette, m_pressedAt.x(), m_choiceEnd);
    if (m_measure)
        rendering::paintMeasure(painter, scene(), palette, measuredRect(), measuredWords());
    else if (m_dropAt)
        rendering::paintCursor(painter, scene(), palette, *m_dropAt);
    else if (m_drag == Drag::Known && m_knownAt)
        rendering::paintCursor(painter, scene(), palette, scene().scale.x(*m_knownAt));
    else if (m_pointer)
        rendering::paintCursor(painter, scene(), palette, *m_pointer);
    if (!hasFocus() || !m_current.valid())
        return;
    for (const rendering::SceneMark& mark : scene().marks) {
        const bool here = mark.at.lane == m_current.lane && mark.at.row == m_current.row &&
                          m_current.index >= mark.fold.first && m_current.index < mark.fold.first + mark.fold.marks;
        if (!here || !scene().plot().intersects(mark.rect))
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(scene().plotOf(mark.pinned));
        painter.setPen(QPen(palette.accent, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.rect.adjusted(-6, -6, 6, 6), 4, 4);
    }
}

void TimelineView::paintEmpty(QPainter& painter) const {
    const rendering::Palette palette = rendering::paletteOf(m_state.theme());
    const rendering::TimelineMetrics metrics = rendering::TimelineMetrics::of(font(), viewport()->width());
    QFont strong = metrics.font;
    strong.setBold(true);
    const QRectF room = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24);
    const double line = metrics.textHeight();
    painter.setFont(strong);
    painter.setPen(palette.ink);
    painter.drawText(
        QRectF(room.left(), room.center().y() - line * 1.5, room.width(), line), Qt::AlignCenter, m_emptyHeadline);
    painter.setFont(metrics.font);
    painter.setPen(palette.faintInk);
    painter.drawText(
        QRectF(room.left(), room.center().y(), room.width(), line * 4),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyHint);
}

void TimelineView::copyPicture() {
    if (m_layout->empty() || viewport()->size().isEmpty()) // there is nothing to be seen
        return;
    const rendering::Palette palette = rendering::paletteOf(m_state.theme());
    auto* mime = new QMimeData; // the clipboard's
    mime->setImageData(imageOf(*m_layout, scene(), palette));
    mime->setData(QStringLiteral("image/svg+xml"), svgOf(*m_layout, scene(), palette));
    QApplication::clipboard()->setMimeData(mime);
}

bool TimelineView::savePicture(const QString& path) {
    const rendering::Palette palette = rendering::paletteOf(m_state.theme());
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        bytes = svgOf(*m_layout, scene(), palette);
    } else {
        QBuffer buffer(&bytes);
        const QByteArray format = QFileInfo(path).suffix().toLower().toLatin1();
        if (!buffer.open(QIODevice::WriteOnly) ||
            !imageOf(*m_layout, scene(), palette).save(&buffer, format.isEmpty() ? "png" : format.constData()))
            return false;
    }
    return static_cast<bool>(rendering::writeWhole(path, bytes));
}

} // namespace views
