// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pictures of glyphs that are drawn over and over, so that a frame of thousands of marks costs as many small copies.
// For painters on pictures and widgets only; a PDF wants the shapes. Belongs to one view; its thread only.

#include "views/rendering/palette.h"

#include <QImage>
#include <QPainter>
#include <QRectF>
#include <cstdint>
#include <unordered_map>

namespace rendering {

// Whatever makes two glyphs look different, beside their size.
struct GlyphKey {
    std::uint64_t look = 0;
    std::uint64_t words = 0;
    std::uint64_t size = 0; // filled in by the cache
    bool operator==(const GlyphKey&) const = default;
};

class GlyphCache {
public:
    // Before a frame: forgets everything if the colours, the font or the scale are not those of the last one.
    void prepare(const Palette& palette, const QFont& font, double unit, double ratio);

    // Draws the glyph with its upper left corner at the nearest pixel; `paint` gets a painter and the rectangle when it
    // is not known yet. The glyph may reach kReach beyond its rectangle.
    template <typename Paint>
    void draw(QPainter& painter, const QRectF& rect, GlyphKey key, Paint&& paint) {
        key.size = sizeKey(rect.size());
        auto known = m_pictures.find(key);
        if (known == m_pictures.end()) {
            QImage picture = blank(rect.size());
            QPainter into(&picture);
            into.setRenderHint(QPainter::Antialiasing);
            paint(into, QRectF(QPointF(kReach, kReach), rect.size()));
            into.end();
            known = m_pictures.emplace(key, std::move(picture)).first;
        }
        painter.drawImage(nearestPixel(rect.topLeft() - QPointF(kReach, kReach)), known->second);
    }

private:
    static constexpr double kReach = 8;
    struct Hash {
        std::size_t operator()(const GlyphKey& key) const {
            return (key.look * 0x9E3779B97F4A7C15ULL) ^ (key.words * 0xC2B2AE3D27D4EB4FULL) ^ (key.size << 7U);
        }
    };
    static std::uint64_t sizeKey(QSizeF size);
    QImage blank(QSizeF size) const;
    QPointF nearestPixel(QPointF at) const;

    std::unordered_map<GlyphKey, QImage, Hash> m_pictures;
    Theme m_theme = Theme::Light;
    QFont m_font;
    double m_unit = 0;
    double m_ratio = 1;
};

} // namespace rendering
