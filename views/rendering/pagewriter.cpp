// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pagewriter.h"

#include <QPagedPaintDevice>
#include <QTextOption>
#include <algorithm>

namespace rendering {
namespace {

constexpr double kMargin = 46;
constexpr double kTop = 72;
constexpr double kFoot = 62; // from the lower edge
constexpr double kCellPad = 4.5;
constexpr double kBoxPad = 9;
constexpr double kBoxGap = 12;
constexpr double kBoxEdge = 3;
constexpr double kParagraphGap = 3; // inside a box

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

} // namespace

StyledText& StyledText::add(const QString& piece, QColor colour, bool bold, QColor underline) {
    if (colour.isValid() || bold || underline.isValid())
        ranges.push_back({static_cast<int>(text.size()), static_cast<int>(piece.size()), colour, bold, underline, {}});
    text += piece;
    return *this;
}

StyledText& StyledText::addLink(const QString& piece, const QString& place) {
    ranges.push_back({static_cast<int>(text.size()), static_cast<int>(piece.size()), {}, false, {}, place});
    text += piece;
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

QString pagePlace(int page) {
    return QStringLiteral("page-%1").arg(page);
}

PageWriter::PageWriter(
    QPagedPaintDevice& device, const Palette& palette, QSizeF size, QString head, QString foot, int pages)
    : m_device(device)
    , m_palette(palette)
    , m_size(size)
    , m_head(std::move(head))
    , m_foot(std::move(foot))
    , m_pages(pages) {
    m_painter.begin(&m_device);
    m_painter.setRenderHint(QPainter::Antialiasing);
    // The painter counts points; fonts in points then have their true size.
    m_painter.scale(m_device.logicalDpiX() / 72.0, m_device.logicalDpiY() / 72.0);
    m_y = kTop;
    m_places[pagePlace(m_page)] = {m_page, 0};
    paintHeadAndFoot();
}

PageWriter::~PageWriter() {
    m_painter.end();
}

double PageWriter::width() const {
    return m_size.width() - 2 * kMargin;
}

double PageWriter::bottom() const {
    return m_size.height() - kFoot;
}

double PageWriter::remaining() const {
    return bottom() - m_y;
}

void PageWriter::newPage() {
    m_device.newPage();
    ++m_page;
    m_y = kTop;
    m_places[pagePlace(m_page)] = {m_page, 0};
    paintHeadAndFoot();
}

void PageWriter::need(double points) {
    if (remaining() < points && m_y > kTop)
        newPage();
}

void PageWriter::paintHeadAndFoot() {
    const auto line = [this](double y) {
        m_painter.setPen(QPen(m_palette.line, 0.6));
        m_painter.drawLine(QPointF(kMargin, y), QPointF(m_size.width() - kMargin, y));
    };
    const auto label = [this](const QString& text, double y, Align align) {
        draw(text, TextStyle::Note, kMargin, y, width(), align);
    };
    if (m_page > 0) {
        label(m_head, 38, Align::Left);
        if (!m_section.isEmpty())
            label(m_section, 38, Align::Right);
        line(55);
    }
    line(m_size.height() - 44);
    label(m_foot, m_size.height() - 38, Align::Left);
    label(
        m_pages > 0 ? QStringLiteral("%1 / %2").arg(m_page + 1).arg(m_pages) : QString::number(m_page + 1),
        m_size.height() - 38, Align::Right);
}

std::unique_ptr<QTextLayout> PageWriter::layOut(const StyledText& text, TextStyle style, double width) const {
    // Laid out in the device's own units, whose fineness keeps the letters where the type designer put them.
    auto layout = std::make_unique<QTextLayout>(text.text, fontOf(style), &m_device);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const StyledText::Range& range : text.ranges) {
        QTextLayout::FormatRange format;
        format.start = range.start;
        format.length = range.length;
        if (range.colour.isValid())
            format.format.setForeground(range.colour);
        if (range.bold)
            format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    layout->setFormats(formats);
    const double leading = dataOf(style).size * dataOf(style).leading * scale();
    layout->beginLayout();
    double y = 0;
    while (true) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * scale());
        line.setPosition(QPointF(0, y + (leading - line.height()) / 2));
        y += leading;
    }
    layout->endLayout();
    return layout;
}

double PageWriter::heightOf(const StyledText& text, TextStyle style, double width) const {
    return heightOf(*layOut(text, style, width), style);
}

double PageWriter::draw(const StyledText& text, TextStyle style, double x, double y, double width, Align align) {
    const auto layout = layOut(text, style, width);
    const double used = layout->lineCount() > 0 ? layout->lineAt(0).naturalTextWidth() / scale() : 0;
    const double left = align == Align::Right ? x + width - used : x;
    m_painter.save();
    m_painter.scale(1 / scale(), 1 / scale());
    m_painter.setPen(dataOf(style).faint ? m_palette.faintInk : m_palette.ink);
    layout->draw(&m_painter, QPointF(left * scale(), y * scale()));
    m_painter.restore();
    drawUnderlines(*layout, left, y, text);
    for (int i = 0; i < layout->lineCount(); ++i)
        takeLinks(layout->lineAt(i), left, y + layout->lineAt(i).y() / scale(), text);
    return heightOf(*layout, style);
}

double PageWriter::scale() const {
    return m_device.logicalDpiX() / 72.0;
}

double PageWriter::heightOf(const QTextLayout& layout, TextStyle style) {
    return layout.lineCount() * dataOf(style).size * dataOf(style).leading;
}

namespace {

// Where the words of a range lie on a line, from and to in the layout's units; nothing where there are none.
template <typename Take>
void forPartOf(const QTextLine& line, const StyledText::Range& range, const Take& take) {
    const int from = std::max(range.start, line.textStart());
    const int to = std::min(range.start + range.length, line.textStart() + line.textLength());
    if (from < to)
        take(line.cursorToX(from), line.cursorToX(to));
}

} // namespace

void PageWriter::drawUnderlines(const QTextLayout& layout, double x, double y, const StyledText& text) {
    for (const StyledText::Range& range : text.ranges) {
        if (!range.underline.isValid())
            continue;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            forPartOf(line, range, [&](double from, double to) {
                const double base = y + (line.y() + line.ascent()) / scale() + 2.4;
                m_painter.fillRect(QRectF(x + from / scale(), base, (to - from) / scale(), 1.3), range.underline);
            });
        }
    }
}

void PageWriter::takeLinks(const QTextLine& line, double x, double y, const StyledText& text) {
    for (const StyledText::Range& range : text.ranges) {
        if (range.link.isEmpty())
            continue;
        forPartOf(line, range, [&](double from, double to) {
            m_links.push_back(
                {m_page, QRectF(x + from / scale(), y, (to - from) / scale(), line.height() / scale()), range.link});
        });
    }
}

void PageWriter::write(const StyledText& text, TextStyle style, double indent) {
    const StyleData data = dataOf(style);
    const double leading = data.size * data.leading;
    const auto layout = layOut(text, style, width() - indent);
    for (int i = 0; i < layout->lineCount(); ++i) {
        // Not the first line alone at the foot of a page.
        need(i == 0 && layout->lineCount() > 1 ? 2 * leading : leading);
        const QTextLine line = layout->lineAt(i);
        m_painter.save();
        m_painter.scale(1 / scale(), 1 / scale());
        m_painter.setPen(data.faint ? m_palette.faintInk : m_palette.ink);
        const double top = m_y * scale() + (leading * scale() - line.height()) / 2;
        line.draw(&m_painter, QPointF((kMargin + indent) * scale(), top - line.y()));
        m_painter.restore();
        takeLinks(line, kMargin + indent, m_y, text);
        m_y += leading;
    }
}

void PageWriter::heading(const QString& text, TextStyle style, int outlineLevel) {
    // A heading needs some of what follows it on its page.
    need(heightOf(text, style, width()) + 60);
    if (outlineLevel >= 0)
        m_outline.push_back({text, outlineLevel, m_page, m_y});
    write(text, style);
}

void PageWriter::rule() {
    m_painter.setPen(QPen(m_palette.line, 0.6));
    m_painter.drawLine(QPointF(kMargin, m_y), QPointF(m_size.width() - kMargin, m_y));
}

void PageWriter::tableHead(const QStringList& head, const std::vector<double>& shares) {
    double x = kMargin;
    const double leading = dataOf(TextStyle::Note).size * dataOf(TextStyle::Note).leading;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const double columnWidth = shares[static_cast<std::size_t>(i)] * width();
        draw(head[i], TextStyle::Note, x + kCellPad, m_y + kCellPad, columnWidth - 2 * kCellPad);
        x += columnWidth;
    }
    m_y += leading + 2 * kCellPad;
    rule();
}

double PageWriter::rowHeight(const std::vector<double>& shares, const std::vector<StyledText>& row) const {
    double height = 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        height = std::max(height, heightOf(row[i], TextStyle::Cell, shares[i] * width() - 2 * kCellPad));
    return height + 2 * kCellPad;
}

double PageWriter::beginOfTable(
    const QStringList& head, const std::vector<double>& shares,
    const std::vector<std::vector<StyledText>>& rows) const {
    const StyleData note = dataOf(TextStyle::Note);
    const double headHeight = head.isEmpty() ? 0 : note.size * note.leading + 2 * kCellPad;
    return headHeight + (rows.empty() ? 0 : rowHeight(shares, rows.front()));
}

void PageWriter::table(
    const QStringList& head, const std::vector<double>& shares, const std::vector<std::vector<StyledText>>& rows,
    const std::vector<QString>& places) {
    need(beginOfTable(head, shares, rows)); // a head never stands alone
    if (!head.isEmpty())
        tableHead(head, shares);
    for (std::size_t number = 0; number < rows.size(); ++number) {
        const std::vector<StyledText>& row = rows[number];
        const double height = rowHeight(shares, row);
        if (remaining() < height && m_y > kTop) {
            newPage();
            if (!head.isEmpty())
                tableHead(head, shares);
        }
        if (number < places.size())
            place(places[number]);
        double x = kMargin;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double columnWidth = shares[i] * width();
            draw(row[i], TextStyle::Cell, x + kCellPad, m_y + kCellPad, columnWidth - 2 * kCellPad);
            x += columnWidth;
        }
        m_y += height;
        rule();
    }
}

double PageWriter::boxHeight(const Box& box, double width) const {
    double height = 2 * kBoxPad;
    for (const auto& [text, style] : box.paragraphs)
        height += heightOf(text, style, width - 2 * kBoxPad - kBoxEdge) + kParagraphGap;
    return height - kParagraphGap;
}

void PageWriter::paintBox(const Box& box, double x, double width, double height) {
    m_painter.setPen(QPen(m_palette.line, 0.7));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(x, m_y, width, height), 2.5, 2.5);
    m_painter.fillRect(QRectF(x, m_y, kBoxEdge, height), box.edge);
    double y = m_y + kBoxPad;
    const double inner = width - 2 * kBoxPad - kBoxEdge;
    for (const auto& [text, style] : box.paragraphs) {
        y += draw(text, style, x + kBoxEdge + kBoxPad, y, inner) + kParagraphGap;
    }
}

void PageWriter::boxes(const std::vector<Box>& boxes) {
    const auto count = static_cast<double>(boxes.size());
    const double each = (width() - kBoxGap * (count - 1)) / count;
    double height = 0;
    for (const Box& box : boxes)
        height = std::max(height, boxHeight(box, each));
    need(height);
    double x = kMargin;
    for (const Box& box : boxes) {
        paintBox(box, x, each, height);
        x += each + kBoxGap;
    }
    m_y += height;
}

void PageWriter::figure(double height, const std::function<void(QPainter&, const QRectF&)>& paint) {
    need(height);
    m_painter.save();
    paint(m_painter, QRectF(kMargin, m_y, width(), height));
    m_painter.restore();
    m_y += height;
}

} // namespace rendering
