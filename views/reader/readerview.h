// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A document's text with what was found in it: claims by cause colour and stance (asserted: tint and solid line;
// denied: line with strokes through it; suspected: dashed line), times dotted, background faint, words of the search
// tinted, the selected mark framed. Only plain text goes in, nothing is ever loaded and no link followed. Long
// documents are laid out as they are scrolled to. GUI thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"
#include "models/items/labels.h"
#include "views/reader/marks.h"
#include "views/rendering/palette.h"

#include <QTextEdit>
#include <optional>

namespace views {

class ReaderView : public QTextEdit {
    Q_OBJECT
public:
    explicit ReaderView(const core::CauseTree& causes, QWidget* parent = nullptr);

    struct Content {
        core::DocumentRecord record;                          // metadata, claims, times
        core::Document text;                                  // body and headings
        std::optional<std::vector<std::int32_t>> claims = {}; // mark only these, and no times
    };
    // Shows a document, from its beginning when it is another one; `head`: with title and a line of facts above it.
    void setContent(const Content& content, const rendering::Palette& colours, bool head = true);
    void setMessage(const QString& message, const rendering::Palette& colours); // instead of a document
    void setZone(models::DisplayZone zone) { m_zone = zone; }                   // of moments in tooltips
    void setTerms(const QStringList& terms);                                    // words of the search to mark

    // Frames a claim or time (-1: none).
    void setCurrent(MarkKind kind, std::int32_t index);
    void scrollToMark(MarkKind kind, std::int32_t index);
    // Selects the next place of the words, around the end; false: there is none.
    bool findNext(const QString& words, bool backwards = false);

    const std::vector<Mark>& marks() const { return m_marks; }
    const std::vector<Mark>& found() const { return m_found; }
    const core::DocumentRecord& record() const { return m_content.record; }
    // What is selected of the document's own words: without the facts and notes that stand between them.
    QString selectedWords() const;
    // Where a mark is seen, in the viewport; empty: nowhere.
    QRect markRect(MarkKind kind, std::int32_t index) const;

    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void claimClicked(std::int32_t index);
    void timeClicked(std::int32_t index);
    void keyTyped(int key); // a plain letter, dot or comma

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override; // another font, another measure
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void write(bool head);
    void scrollTo(int position, int fromTop);
    void writeHead(QTextCursor& cursor);
    void dressBody(const BodyMap& map);
    void fitMeasure();
    QString tipAt(QPoint point) const;
    int positionAt(QPoint point) const;                        // -1: beside the text
    std::vector<QRectF> rectsOf(const TextRange& range) const; // a rectangle a line, in the viewport
    void paintBehind(QPainter& painter, const TextRange& visible) const;
    void paintLines(QPainter& painter, const TextRange& visible) const;
    TextRange visibleRange() const;

    const core::CauseTree& m_causes;
    rendering::Palette m_colours;
    Content m_content;
    std::vector<Mark> m_marks;
    std::vector<Mark> m_found;
    QStringList m_terms;
    MarkKind m_currentKind = MarkKind::Claim;
    std::int32_t m_current = -1;
    models::DisplayZone m_zone = models::DisplayZone::Utc;
    int m_bodyFrom = 0;
    std::vector<TextRange> m_inserted; // that are not the document's own words; ascending
};

} // namespace views
