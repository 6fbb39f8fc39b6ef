// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pagewriter.h"

#include <QFontMetricsF>
#include <QPaintDevice>
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
constexpr double kParagraphGap = 3;    // inside a box
constexpr double kSectionShare = 0.35; // of the head, for the name of the chapter

// Where the words of a range lie on a line, from and to in the device's units; nothing where there are none.
template <typename Take>
void forPartOf(const TextBlock& block, int line, const StyledText::Range& range, const Take& take) {
    const int from = std::max(range.start, block.begin(line));
    const int to = std::min(range.start + range.length, block.end(line));
    if (from < to)
        take(block.x(line, from), block.x(line, to));
}

// Of boxes that share a width.
double boxWidth(double width, std::size_t count) {
    return (width - kBoxGap * static_cast<double>(count - 1)) / static_cast<double>(count);
}

int linesOf(const std::vector<TextBlock>& blocks) {
    int lines = 0;
    for (const TextBlock& each : blocks)
        lines = std::max(lines, each.lineCount());
    return lines;
}

} // namespace

QString pagePlace(int page) {
    return QStringLiteral("page-%1").arg(page);
}

PageWriter::PageWriter(QPaintDevice& device, PageCanvas* canvas, PageFonts& fonts, const Palette& palette, Setup setup)
    : m_device(device)
    , m_canvas(canvas)
    , m_fonts(fonts)
    , m_palette(palette)
    , m_setup(std::move(setup)) {
    m_y = kTop;
    m_places[pagePlace(m_page)] = {m_page, 0};
    paintHead();
}

PageWriter::~PageWriter() {
    paintFoot();
}

double PageWriter::width() const {
    return m_setup.size.width() - 2 * kMargin;
}

double PageWriter::bottom() const {
    return m_setup.size.height() - kFoot;
}

double PageWriter::remaining() const {
    return bottom() - m_y;
}

double PageWriter::wholePage() const {
    return bottom() - kTop;
}

void PageWriter::newPage() {
    if (isStopped())
        return;
    paintFoot();
    if (m_canvas)
        m_canvas->newPage();
    ++m_page;
    m_y = kTop;
    m_places[pagePlace(m_page)] = {m_page, 0};
    paintHead();
}

void PageWriter::need(double points) {
    if (remaining() < points && m_y > kTop)
        newPage();
}

QString PageWriter::cut(const QString& text, double width) {
    const auto [found, isNew] = m_cut.try_emplace({text, qRound(width)});
    if (isNew)
        found->second = QFontMetricsF(fontOf(TextStyle::Note), &m_device)
                            .elidedText(printable(text), Qt::ElideRight, width * scale());
    return found->second;
}

void PageWriter::drawOneLine(const QString& text, double y, double width, Align align) {
    draw(cut(text, width), TextStyle::Note, kMargin, y, this->width(), align);
}

void PageWriter::paintHead() {
    if (m_page == 0)
        return;
    drawOneLine(m_setup.head, 38, width() * (m_section.isEmpty() ? 1 : 1 - kSectionShare) - kBoxGap, Align::Left);
    if (!m_section.isEmpty())
        drawOneLine(m_section, 38, width() * kSectionShare, Align::Right);
    ruleAt(55);
}

void PageWriter::paintFoot() {
    const double y = m_setup.size.height() - 44;
    ruleAt(y);
    drawOneLine(m_setup.foot, y + 6, width() * 0.85, Align::Left);
    const QString number = QString::number(m_page + 1);
    draw(
        m_setup.pages > 0 ? QStringLiteral("%1 / %2").arg(number).arg(m_setup.pages) : number, TextStyle::Note, kMargin,
        y + 6, width(), Align::Right);
}

TextBlock PageWriter::layOut(const StyledText& text, TextStyle style, double width) const {
    return {text, style, width * scale(), m_fonts, m_device, [this] { return isStopped(); }};
}

double PageWriter::heightOf(const StyledText& text, TextStyle style, double width) const {
    return layOut(text, style, width).lineCount() * leadingOf(style);
}

void PageWriter::paintLines(
    const TextBlock& block, const StyledText& text, TextStyle style, QPointF at, int from, int to) {
    const double leading = leadingOf(style);
    const QColor& ink = isFaint(style) ? m_palette.faintInk : m_palette.ink;
    for (int i = from; i < to; ++i) {
        const QPointF top(at.x(), at.y() + (i - from) * leading + (leading - block.height(i) / scale()) / 2);
        if (m_canvas)
            m_canvas->text(block, i, top, ink);
        drawUnderlines(block, i, top, text);
        takeLinks(block, i, top, text);
    }
}

double PageWriter::draw(const StyledText& text, TextStyle style, double x, double y, double width, Align align) {
    const TextBlock block = layOut(text, style, width);
    const double used = block.lineCount() > 0 ? block.naturalWidth(0) / scale() : 0;
    paintLines(block, text, style, {align == Align::Right ? x + width - used : x, y}, 0, block.lineCount());
    return block.lineCount() * leadingOf(style);
}

double PageWriter::scale() const {
    return m_device.logicalDpiX() / 72.0;
}

void PageWriter::drawUnderlines(const TextBlock& block, int line, QPointF at, const StyledText& text) {
    for (const StyledText::Range& range : text.ranges) {
        if (!range.underline.isValid() || !m_canvas)
            continue;
        forPartOf(block, line, range, [&](double from, double to) {
            const double base = at.y() + block.ascent(line) / scale() + 2.4;
            m_canvas->fill(QRectF(at.x() + from / scale(), base, (to - from) / scale(), 1.3), range.underline);
        });
    }
}

void PageWriter::takeLinks(const TextBlock& block, int line, QPointF at, const StyledText& text) {
    for (const StyledText::Range& range : text.ranges) {
        if (range.link.isEmpty())
            continue;
        forPartOf(block, line, range, [&](double from, double to) {
            m_links.push_back(
                {m_page, QRectF(at.x() + from / scale(), at.y(), (to - from) / scale(), block.height(line) / scale()),
                 range.link});
        });
    }
}

void PageWriter::write(const StyledText& text, TextStyle style, double indent) {
    const double leading = leadingOf(style);
    const TextBlock block = layOut(text, style, width() - indent);
    const int lines = block.lineCount();
    for (int from = 0; from < lines && !isStopped();) {
        // Not the first line alone at the foot of a page.
        need(from == 0 && lines > 1 ? 2 * leading : leading);
        const int fitting = std::max(1, static_cast<int>(remaining() / leading));
        const int to = std::min(lines, from + fitting);
        paintLines(block, text, style, {kMargin + indent, m_y}, from, to);
        m_y += (to - from) * leading;
        from = to;
    }
}

void PageWriter::heading(const QString& text, TextStyle style, int outlineLevel) {
    // A heading needs some of what follows it on its page.
    need(heightOf(text, style, width()) + 60);
    if (outlineLevel >= 0)
        m_outline.push_back({printable(text), outlineLevel, m_page, m_y});
    write(text, style);
}

void PageWriter::rule() {
    ruleAt(m_y);
}

void PageWriter::ruleAt(double y) {
    if (m_canvas)
        m_canvas->line({kMargin, y}, {m_setup.size.width() - kMargin, y}, m_palette.line, 0.6);
}

void PageWriter::tableHead(const QStringList& head, const std::vector<double>& shares) {
    if (head.isEmpty())
        return;
    double x = kMargin;
    double height = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const double columnWidth = shares[static_cast<std::size_t>(i)] * width();
        height =
            std::max(height, draw(head[i], TextStyle::Note, x + kCellPad, m_y + kCellPad, columnWidth - 2 * kCellPad));
        x += columnWidth;
    }
    m_y += height + 2 * kCellPad;
    rule();
}

PageWriter::Blocks PageWriter::layOutRow(const std::vector<double>& shares, const std::vector<StyledText>& row) const {
    Blocks blocks;
    blocks.reserve(row.size());
    for (std::size_t i = 0; i < row.size(); ++i)
        blocks.push_back(layOut(row[i], TextStyle::Cell, shares[i] * width() - 2 * kCellPad));
    return blocks;
}

double PageWriter::beginOfTable(
    const QStringList& head, const std::vector<double>& shares,
    const std::vector<std::vector<StyledText>>& rows) const {
    double height = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        height = std::max(
            height, heightOf(head[i], TextStyle::Note, shares[static_cast<std::size_t>(i)] * width() - 2 * kCellPad));
    if (!head.isEmpty())
        height += 2 * kCellPad;
    if (!rows.empty()) // a row that needs more than half a page may begin anywhere
        height += std::min(
            linesOf(layOutRow(shares, rows.front())) * leadingOf(TextStyle::Cell) + 2 * kCellPad, wholePage() / 2);
    return height;
}

double PageWriter::heightOfTable(
    const std::vector<double>& shares, const std::vector<std::vector<StyledText>>& rows) const {
    double height = 0;
    for (const std::vector<StyledText>& row : rows)
        height += linesOf(layOutRow(shares, row)) * leadingOf(TextStyle::Cell) + 2 * kCellPad;
    return height;
}

void PageWriter::table(
    const QStringList& head, const std::vector<double>& shares, const std::vector<std::vector<StyledText>>& rows,
    const std::vector<QString>& places) {
    need(beginOfTable(head, shares, rows)); // a head never stands alone
    tableHead(head, shares);
    for (std::size_t number = 0; number < rows.size() && !isStopped(); ++number) {
        const Blocks blocks = layOutRow(shares, rows[number]);
        const double height = linesOf(blocks) * leadingOf(TextStyle::Cell) + 2 * kCellPad;
        if (remaining() < height && m_y > kTop && height <= wholePage() / 2) {
            newPage();
            tableHead(head, shares);
        }
        if (number < places.size())
            place(places[number]);
        writeRow(head, shares, rows[number], blocks);
    }
}

void PageWriter::writeRow(
    const QStringList& head, const std::vector<double>& shares, const std::vector<StyledText>& row,
    const Blocks& blocks) {
    const double leading = leadingOf(TextStyle::Cell);
    const int lines = linesOf(blocks);
    for (int from = 0; from < lines && !isStopped();) {
        int fitting = static_cast<int>((remaining() - 2 * kCellPad) / leading);
        if (fitting < std::min(2, lines - from)) {
            newPage();
            tableHead(head, shares);
            fitting = std::max(1, static_cast<int>((remaining() - 2 * kCellPad) / leading));
        }
        const int to = std::min(lines, from + fitting);
        paintRow(shares, row, blocks, from, to);
        m_y += (to - from) * leading + 2 * kCellPad;
        rule();
        from = to;
    }
}

void PageWriter::paintRow(
    const std::vector<double>& shares, const std::vector<StyledText>& row, const Blocks& blocks, int from, int to) {
    double x = kMargin;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int end = std::min(to, blocks[i].lineCount());
        const double cell = shares[i] * width();
        const double left =
            from < end && row[i].atRight ? cell - kCellPad - blocks[i].naturalWidth(from) / scale() : kCellPad;
        if (from < end)
            paintLines(blocks[i], row[i], TextStyle::Cell, {x + left, m_y + kCellPad}, from, end);
        x += cell;
    }
}

double PageWriter::boxHeight(const Box& box, const Blocks& blocks) const {
    double height = 2 * kBoxPad - kParagraphGap;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        height += blocks[i].lineCount() * leadingOf(box.paragraphs[i].second) + kParagraphGap;
    return height;
}

void PageWriter::paintBox(const Box& box, const Blocks& blocks, double x, double width, double height) {
    if (m_canvas) {
        m_canvas->frame(QRectF(x, m_y, width, height), 2.5, m_palette.line, 0.7);
        m_canvas->fill(QRectF(x, m_y, kBoxEdge, height), box.edge);
    }
    double y = m_y + kBoxPad;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto& [text, style] = box.paragraphs[i];
        paintLines(blocks[i], text, style, {x + kBoxEdge + kBoxPad, y}, 0, blocks[i].lineCount());
        y += blocks[i].lineCount() * leadingOf(style) + kParagraphGap;
    }
}

double PageWriter::layOutBoxes(const std::vector<Box>& boxes, std::vector<Blocks>& laidOut) const {
    const double each = boxWidth(width(), boxes.size());
    laidOut.resize(boxes.size());
    double height = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (const auto& [text, style] : boxes[i].paragraphs)
            laidOut[i].push_back(layOut(text, style, each - 2 * kBoxPad - kBoxEdge));
        height = std::max(height, boxHeight(boxes[i], laidOut[i]));
    }
    return height;
}

double PageWriter::heightOfBoxes(const std::vector<Box>& boxes) const {
    std::vector<Blocks> laidOut;
    return layOutBoxes(boxes, laidOut);
}

void PageWriter::boxes(const std::vector<Box>& boxes) {
    const double each = boxWidth(width(), boxes.size());
    std::vector<Blocks> laidOut;
    const double height = layOutBoxes(boxes, laidOut);
    need(height);
    double x = kMargin;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        paintBox(boxes[i], laidOut[i], x, each, height);
        x += each + kBoxGap;
    }
    m_y += height;
}

void PageWriter::figure(double height, const std::function<void(QPainter&, const QRectF&)>& paint) {
    need(height);
    if (m_canvas && !isStopped())
        m_canvas->figure([&](QPainter& painter) { paint(painter, QRectF(kMargin, m_y, width(), height)); });
    m_y += height;
}

void PageWriter::figureOfItsOwn(double height, std::function<void(QPainter&, const QRectF&)> paint) {
    need(height);
    if (m_canvas && !isStopped())
        m_canvas->figureOfItsOwn([paint = std::move(paint), area = QRectF(kMargin, m_y, width(), height)](
                                     QPainter& painter) { paint(painter, area); });
    m_y += height;
}

} // namespace rendering
