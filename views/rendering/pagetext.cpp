// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pagetext.h"

#include <algorithm>

namespace rendering {
namespace {

struct StyleData {
    const char* family;
    double size;
    bool bold;
    double leading; // line height as a multiple
    bool faint;
    double spacing; // letters, points
};

// Liberation, because its text can be copied and searched as it reads (DejaVu and Noto give ligatures).
constexpr const char* kSans = "Liberation Sans";
constexpr const char* kSerif = "Liberation Serif";

StyleData dataOf(TextStyle style) {
    switch (style) {
    case TextStyle::Title:
        return {kSans, 24, true, 1.2, false, 0};
    case TextStyle::Subtitle:
        return {kSans, 12, false, 1.35, true, 0};
    case TextStyle::Heading1:
        return {kSans, 17, true, 1.25, false, 0};
    case TextStyle::Heading2:
        return {kSans, 13, true, 1.25, false, 0};
    case TextStyle::Label:
        return {kSans, 8.2, true, 1.3, true, 0.5};
    case TextStyle::Body:
        return {kSerif, 10.2, false, 1.38, false, 0};
    case TextStyle::Note:
        return {kSans, 8.6, false, 1.35, true, 0};
    case TextStyle::Cell:
        return {kSerif, 9.2, false, 1.25, false, 0};
    case TextStyle::CellStrong:
        return {kSans, 8.6, true, 1.3, false, 0};
    case TextStyle::Quote:
        return {kSerif, 10, false, 1.38, false, 0};
    }
    return {kSerif, 10, false, 1.3, false, 0};
}

// Embeddings and overrides turn the words around them about; whole paragraphs need none.
bool turnsText(char16_t c) {
    return c >= 0x202A && c <= 0x202E;
}

} // namespace

QFont fontOf(TextStyle style) {
    const StyleData data = dataOf(style);
    QFont font(QString::fromLatin1(data.family));
    font.setStyleHint(data.family == kSans ? QFont::SansSerif : QFont::Serif);
    font.setPointSizeF(data.size);
    font.setBold(data.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (data.spacing > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, data.spacing);
    return font;
}

double leadingOf(TextStyle style) {
    const StyleData data = dataOf(style);
    return data.size * data.leading;
}

bool isFaint(TextStyle style) {
    return dataOf(style).faint;
}

QString printable(QString text) {
    const auto isOdd = [](QChar c) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7F) // most of it
            return false;
        return c.unicode() == QChar::SoftHyphen || turnsText(c.unicode()) || c.category() == QChar::Other_Control ||
               c.unicode() == QChar::ParagraphSeparator;
    };
    if (std::ranges::none_of(text, isOdd))
        return text;
    text.remove(QChar(QChar::SoftHyphen));
    for (QChar& c : text) {
        if (isOdd(c))
            c = QLatin1Char(' ');
    }
    return text;
}

StyledText& StyledText::add(const QString& piece, QColor colour, bool bold, QColor underline) {
    const QString shown = printable(piece);
    if (colour.isValid() || bold || underline.isValid())
        ranges.push_back({static_cast<int>(text.size()), static_cast<int>(shown.size()), colour, bold, underline, {}});
    text += shown;
    return *this;
}

StyledText& StyledText::addLink(const QString& piece, const QString& place) {
    const QString shown = printable(piece);
    ranges.push_back({static_cast<int>(text.size()), static_cast<int>(shown.size()), {}, false, {}, place});
    text += shown;
    return *this;
}

StyledText& StyledText::append(const StyledText& other) {
    for (Range range : other.ranges) {
        range.start += static_cast<int>(text.size());
        ranges.push_back(std::move(range));
    }
    text += other.text;
    return *this;
}

} // namespace rendering
