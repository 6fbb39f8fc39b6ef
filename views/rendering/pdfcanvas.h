// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages of a PDF as they are painted. Plain text and lines are written as the operators of a page at once, several
// times as fast as through Qt's PDF writer and a fifth as long; figures and text that needs shaping are painted by Qt
// on sheets of the page's size, which the page then shows in their place, so that the order of reading stays. Pages go
// to a file as they end, deflated beside the next one: memory follows the page. Owns nothing; one thread at a time.

#include "views/rendering/pagecanvas.h"
#include "views/rendering/pdffonts.h"
#include "views/rendering/pdfsheets.h"

#include <QByteArray>
#include <QIODevice>
#include <future>
#include <string>
#include <vector>

namespace rendering {

// Where the operators of a page stand in the file of pages, deflated, and the sheets that it shows.
struct PdfPageRecord {
    qint64 at = 0;
    qint64 size = 0;
    std::vector<std::string> sheets; // by name
};

class PdfCanvas : public PageCanvas {
public:
    // The sheets have the page's size; `height` is in points. Those in the background are for figures of their own.
    struct Sheets {
        PdfSheets& here;
        PdfSheets& background;
    };
    PdfCanvas(const Sheets& sheets, QIODevice& pages, const PdfFonts& fonts, double height, double unitsPerPoint);

    void newPage() override;
    void text(const TextBlock& block, int line, QPointF at, const QColor& ink) override;
    void line(QPointF from, QPointF to, const QColor& colour, double width) override;
    void fill(const QRectF& area, const QColor& colour) override;
    void frame(const QRectF& area, double radius, const QColor& colour, double width) override;
    void figure(const std::function<void(QPainter&)>& paint) override;
    void figureOfItsOwn(std::function<void(QPainter&)> paint) override;

    // Ends the last page and the sheets. Nothing may be painted any more.
    std::vector<PdfPageRecord> finish();
    // Among the resources of a page, for the sheet of that number from 0.
    static std::string sheetName(int sheet, bool isOfBackground);

private:
    void number(double value, int decimals);
    void point(QPointF at); // from above to from below
    void colour(const QColor& colour, bool strokes);
    const PdfFonts::Face* faceOf(const TextBlock::Glyphs& run) const; // null: not all of its glyphs have codes
    void useFont(const PdfFonts::Face& face, double size, double spacing);
    void showGlyphs(const PdfFonts::Face& face, const TextBlock::Glyphs& run);
    PainterCanvas& sheet(); // the one that is open, or a new one
    void show(std::string sheet);
    void endPage();
    void keepPage(); // the one that is being deflated

    Sheets m_sheets;
    QIODevice& m_pages;
    const PdfFonts& m_fonts;
    double m_height;
    double m_scale; // units of the device in a point
    PainterCanvas* m_openSheet = nullptr;
    QByteArray m_content; // of the page
    std::vector<std::string> m_shown;
    std::future<QByteArray> m_deflated; // of the page before
    std::vector<PdfPageRecord> m_records;
    // What the operators so far have set on the page.
    struct State {
        const PdfFonts::Face* face = nullptr;
        double size = 0, spacing = 0, width = -1;
        QColor fill, stroke;
    } m_state;
};

} // namespace rendering
