// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes text, tables and boxes down the pages of a paged device, with a running head and foot. Lengths are points
// (1/72 inch) on the page; y grows downwards. Owns the painter, not the device. One thread at a time; needs a
// QGuiApplication for fonts. Text stays text: it can be selected, searched and copied.

#include "views/rendering/palette.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>
#include <functional>
#include <map>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace rendering {

enum class TextStyle : std::uint8_t { Title, Subtitle, Heading1, Heading2, Label, Body, Note, Cell, CellStrong, Quote };

// Text with some stretches in another colour, bold or underlined.
struct StyledText {
    struct Range {
        int start = 0;
        int length = 0;
        QColor colour; // invalid: as the rest
        bool bold = false;
        QColor underline; // invalid: none
        QString link;     // name of a place of the document; empty: none
    };
    QString text;
    std::vector<Range> ranges;

    StyledText() = default;
    StyledText(QString plain) // a plain text is one
        : text(std::move(plain)) {}
    StyledText& add(const QString& piece, QColor colour = {}, bool bold = false, QColor underline = {});
    StyledText& addLink(const QString& piece, const QString& place);
    StyledText& append(const StyledText& other);
};

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
    // `pages` is the number that the foot says; 0 while it is not known. `size` is the page's, in points.
    PageWriter(QPagedPaintDevice& device, const Palette& palette, QSizeF size, QString head, QString foot, int pages);
    ~PageWriter();

    void setSection(const QString& section) { m_section = section; } // right side of the head, from the next page on
    void newPage();
    int pageCount() const { return m_page + 1; }
    double y() const { return m_y; }
    double width() const;     // between the margins
    double remaining() const; // down to the foot
    void skip(double points) { m_y += points; }
    // Goes to a new page when less than that is left.
    void need(double points);

    // Flows over pages.
    void write(const StyledText& text, TextStyle style, double indent = 0);
    void heading(const QString& text, TextStyle style, int outlineLevel = -1);
    void place(const QString& name) { m_places[name] = {m_page, m_y}; } // where links of that name lead
    void rule();
    // Column widths are shares of the width; the head is repeated on every page. A row is kept on one page when it
    // fits.
    // `places` may name each row as a place.
    void table(
        const QStringList& head, const std::vector<double>& shares, const std::vector<std::vector<StyledText>>& rows,
        const std::vector<QString>& places = {});
    // What the head and the first row take: need() it before a heading that belongs to the table.
    double beginOfTable(
        const QStringList& head, const std::vector<double>& shares,
        const std::vector<std::vector<StyledText>>& rows) const;
    // Boxes side by side with a coloured edge; kept on one page when they fit.
    struct Box {
        QColor edge;
        std::vector<std::pair<StyledText, TextStyle>> paragraphs;
    };
    void boxes(const std::vector<Box>& boxes);
    // A vector figure of the full width; `paint` draws into a rectangle of points.
    void figure(double height, const std::function<void(QPainter&, const QRectF&)>& paint);

    double heightOf(const StyledText& text, TextStyle style, double width) const;
    const std::vector<OutlineEntry>& outline() const { return m_outline; }
    const std::vector<PageLink>& links() const { return m_links; }
    const std::map<QString, PagePlace>& places() const { return m_places; }

private:
    enum class Align : std::uint8_t { Left, Right };
    double scale() const; // units of the device in a point
    std::unique_ptr<QTextLayout> layOut(const StyledText& text, TextStyle style, double width) const;
    static double heightOf(const QTextLayout& layout, TextStyle style);
    // One block at a place; returns its height.
    double draw(const StyledText& text, TextStyle style, double x, double y, double width, Align align = Align::Left);
    void drawUnderlines(const QTextLayout& layout, double x, double y, const StyledText& text);
    void takeLinks(const QTextLine& line, double x, double y, const StyledText& text);
    double bottom() const; // of what may be written to
    void paintHeadAndFoot();
    double boxHeight(const Box& box, double width) const;
    void paintBox(const Box& box, double x, double width, double height);
    double rowHeight(const std::vector<double>& shares, const std::vector<StyledText>& row) const;
    void tableHead(const QStringList& head, const std::vector<double>& shares);

    QPagedPaintDevice& m_device;
    Palette m_palette;
    QPainter m_painter;
    QSizeF m_size;
    QString m_head, m_foot, m_section;
    int m_pages = 0;
    int m_page = 0;
    double m_y = 0;
    std::vector<OutlineEntry> m_outline;
    std::vector<PageLink> m_links;
    std::map<QString, PagePlace> m_places;
};

} // namespace rendering
