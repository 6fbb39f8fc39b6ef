// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes text, tables and boxes down the pages of a canvas, with a running head and foot. Lengths are points (1/72
// inch) on the page; y grows downwards. Owns nothing. One thread at a time; needs a QGuiApplication for fonts. Text
// stays text: it can be selected, searched and copied, and is written in the order in which it is read. A writer
// without a canvas only measures: it learns where everything would stand, and which letters its fonts need.

#include "views/rendering/pagecanvas.h"
#include "views/rendering/pagetext.h"
#include "views/rendering/palette.h"
#include "views/rendering/textblock.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <atomic>
#include <functional>
#include <map>
#include <vector>

class QPaintDevice;

namespace rendering {

// A place that the outline of the document leads to.
struct OutlineEntry {
    QString title;
    int level = 0;
    int page = 0; // from 0
    double y = 0; // points from the top of the page
};

// Words that lead to a place of the document, and the places.
struct PageLink {
    int page = 0; // from 0
    QRectF area;  // points from the top left of the page
    QString place;
};
struct PagePlace {
    int page = 0;
    double y = 0;
};
QString pagePlace(int page); // the name of a whole page, from 0: every page is a place

class PageWriter {
public:
    struct Setup {
        QSizeF size; // the page's, in points
        QString head;
        QString foot;
        int pages = 0;                           // the number that the foot says; 0 while it is not known
        const std::atomic<bool>* stop = nullptr; // once it is set, nothing more is written
    };
    // `device` says how fine letters are measured, and `fonts` are of that fineness. No canvas: measures only.
    PageWriter(QPaintDevice& device, PageCanvas* canvas, PageFonts& fonts, const Palette& palette, Setup setup);
    ~PageWriter();

    void setSection(const QString& section) { m_section = section; } // right side of the head, from the next page on
    void newPage();
    int pageCount() const { return m_page + 1; }
    double y() const { return m_y; }
    double width() const;     // between the margins
    double remaining() const; // down to the foot
    double wholePage() const; // from head to foot
    bool measuresOnly() const { return m_canvas == nullptr; }
    bool isStopped() const { return m_setup.stop && m_setup.stop->load(std::memory_order_relaxed); }
    void skip(double points) { m_y += points; }
    // Goes to a new page when less than that is left.
    void need(double points);

    // Flows over pages.
    void write(const StyledText& text, TextStyle style, double indent = 0);
    void heading(const QString& text, TextStyle style, int outlineLevel = -1);
    void place(const QString& name) { m_places[name] = {m_page, m_y}; } // where links of that name lead
    void rule();
    // Column widths are shares of the width; the head is repeated on every page. A row is kept on one page when it
    // fits there, and goes on over the next pages when it does not. `places` may name each row as a place.
    void table(
        const QStringList& head, const std::vector<double>& shares, const std::vector<std::vector<StyledText>>& rows,
        const std::vector<QString>& places = {});
    // What the head and the first row take: need() it before a heading that belongs to the table.
    double beginOfTable(
        const QStringList& head, const std::vector<double>& shares,
        const std::vector<std::vector<StyledText>>& rows) const;
    // What all rows take, without a head.
    double heightOfTable(const std::vector<double>& shares, const std::vector<std::vector<StyledText>>& rows) const;
    // Boxes side by side with a coloured edge; kept on one page when they fit.
    struct Box {
        QColor edge;
        std::vector<std::pair<StyledText, TextStyle>> paragraphs;
    };
    void boxes(const std::vector<Box>& boxes);
    double heightOfBoxes(const std::vector<Box>& boxes) const;
    // A vector figure of the full width; `paint` draws into a rectangle of points.
    void figure(double height, const std::function<void(QPainter&, const QRectF&)>& paint);
    // The same by what owns all that it needs, fonts included: it may be painted later, on another thread.
    void figureOfItsOwn(double height, std::function<void(QPainter&, const QRectF&)> paint);

    double heightOf(const StyledText& text, TextStyle style, double width) const;
    const std::vector<OutlineEntry>& outline() const { return m_outline; }
    const std::vector<PageLink>& links() const { return m_links; }
    const std::map<QString, PagePlace>& places() const { return m_places; }

private:
    enum class Align : std::uint8_t { Left, Right };
    using Blocks = std::vector<TextBlock>; // of the cells of a row
    double scale() const;                  // units of the device in a point
    TextBlock layOut(const StyledText& text, TextStyle style, double width) const;
    Blocks layOutRow(const std::vector<double>& shares, const std::vector<StyledText>& row) const;
    // Lines [from, to) of a layout, the first with its top at y.
    void paintLines(const TextBlock& block, const StyledText& text, TextStyle style, QPointF at, int from, int to);
    // One block at a place; returns its height.
    double draw(const StyledText& text, TextStyle style, double x, double y, double width, Align align = Align::Left);
    void drawOneLine(const QString& text, double y, double width, Align align); // cut where it is too long
    QString cut(const QString& text, double width);
    void drawUnderlines(const TextBlock& block, int line, QPointF at, const StyledText& text);
    void takeLinks(const TextBlock& block, int line, QPointF at, const StyledText& text);
    double bottom() const; // of what may be written to
    void ruleAt(double y);
    void paintHead();
    void paintFoot();
    double layOutBoxes(const std::vector<Box>& boxes, std::vector<Blocks>& laidOut) const; // returns their height
    double boxHeight(const Box& box, const Blocks& blocks) const;
    void paintBox(const Box& box, const Blocks& blocks, double x, double width, double height);
    void tableHead(const QStringList& head, const std::vector<double>& shares);
    void writeRow(
        const QStringList& head, const std::vector<double>& shares, const std::vector<StyledText>& row,
        const Blocks& blocks);
    void paintRow(
        const std::vector<double>& shares, const std::vector<StyledText>& row, const Blocks& blocks, int from, int to);

    QPaintDevice& m_device;
    PageCanvas* m_canvas;
    PageFonts& m_fonts;
    Palette m_palette;
    Setup m_setup;
    QString m_section;
    std::map<std::pair<QString, int>, QString> m_cut; // of heads and feet, by text and width
    int m_page = 0;
    double m_y = 0;
    std::vector<OutlineEntry> m_outline;
    std::vector<PageLink> m_links;
    std::map<QString, PagePlace> m_places;
};

} // namespace rendering
