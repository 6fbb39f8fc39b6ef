// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/glyphcache.h"

#include <QtMath>

namespace rendering {
namespace {

constexpr std::size_t kMost = 4000; // pictures: some megabytes

} // namespace

void GlyphCache::prepare(const Palette& palette, const QFont& font, double unit, double ratio) {
    const bool same =
        palette.theme == m_theme && font == m_font && qFuzzyCompare(unit, m_unit) && qFuzzyCompare(ratio, m_ratio);
    if (same && m_pictures.size() < kMost)
        return;
    m_pictures.clear();
    m_theme = palette.theme;
    m_font = font;
    m_unit = unit;
    m_ratio = ratio;
}

std::uint64_t GlyphCache::sizeKey(QSizeF size) {
    return static_cast<std::uint64_t>(qRound(size.width() * 4)) << 32U |
           static_cast<std::uint32_t>(qRound(size.height() * 4));
}

QImage GlyphCache::blank(QSizeF size) const {
    const QSizeF whole(size.width() + 2 * kReach, size.height() + 2 * kReach);
    QImage picture(
        QSize(qCeil(whole.width() * m_ratio), qCeil(whole.height() * m_ratio)), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(Qt::transparent);
    return picture;
}

QPointF GlyphCache::nearestPixel(QPointF at) const {
    return {qRound(at.x() * m_ratio) / m_ratio, qRound(at.y() * m_ratio) / m_ratio};
}

} // namespace rendering
