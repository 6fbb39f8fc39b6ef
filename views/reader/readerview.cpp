// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerview.h"

#include "models/items/labels.h"
#include "models/items/rowfilter.h"
#include "views/markup.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>
#include <algorithm>

namespace views {
namespace {

using rendering::kGap;

constexpr int kMeasure = 76;             // characters a line at most
constexpr std::size_t kMostFound = 2000; // words of the search that are marked
constexpr qreal kLineHeight = 145;       // per cent
constexpr qreal kLine = 2;               // thickness below claims

QTextBlockFormat paragraphFormat() {
    QTextBlockFormat format;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(2 * kGap + 2);
    return format;
}

QString factsLine(const core::DocumentRecord& record) {
    QStringList facts;
    if (!record.document.author.empty())
        facts << ReaderView::tr("by %1").arg(models::toQt(record.document.author));
    if (!record.document.agency.empty())
        facts << ReaderView::tr("wire: %1").arg(models::toQt(record.document.agency));
    facts << models::fileNameText(record);
    if (!record.sha256.empty())
        facts << ReaderView::tr("sha256 %1…").arg(models::toQt(record.sha256).left(8));
    const auto claims = static_cast<int>(std::ranges::count_if(record.claims, models::counts));
    facts << models::claimsText(claims);
    return facts.join(QStringLiteral(" · "));
}

// A line below words that are denied: struck through again and again.
void drawStruckLine(QPainter& painter, const QPointF& from, const QPointF& to) {
    painter.drawLine(from, to);
    constexpr qreal kEvery = 9;
    constexpr qreal kReach = 2.5;
    const int strokes = qRound((to.x() - from.x()) / kEvery);
    for (int i = 0; i < strokes; ++i) {
        const qreal x = from.x() + (i + 0.5) * kEvery;
        painter.drawLine(QPointF(x - kReach, from.y() + kReach), QPointF(x + kReach, from.y() - kReach));
    }
}

} // namespace

ReaderView::ReaderView(const core::CauseTree& causes, QWidget* parent)
    : QTextEdit(parent)
    , m_causes(causes)
    , m_colours(rendering::paletteOf(rendering::Theme::Light)) {
    setReadOnly(true);
    setAcceptDrops(false); // files dropped here are for the window
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(3 * kGap);
    viewport()->setMouseTracking(true);
    setTabChangesFocus(true);
    setAccessibleName(tr("Document"));
}

QVariant ReaderView::loadResource(int, const QUrl&) {
    return {};
}

void ReaderView::setContent(const Content& content, const rendering::Palette& colours, bool head) {
    const bool same = content.record.id == m_content.record.id && content.text.body == m_content.text.body;
    const int top = same ? cursorForPosition(QPoint(0, 0)).position() : 0;
    m_content = content;
    m_colours = colours;
    write(head);
    if (top > 0)
        scrollTo(top, 0);
}

void ReaderView::setMessage(const QString& message, const rendering::Palette& colours) {
    m_content = {};
    m_colours = colours;
    m_marks.clear();
    m_found.clear();
    m_inserted.clear();
    m_current = -1;
    setPlainText(message);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextCharFormat faint;
    faint.setForeground(m_colours.faintInk);
    cursor.setCharFormat(faint); // and nothing of the headline that stood here
    viewport()->update();
}

void ReaderView::write(bool head) {
    // Repaints follow once. Without a width nothing is laid out; with it, Qt lays out from the top as far as is seen
    // and goes on in steps, which it does only for a document that is new to it as a whole.
    setUpdatesEnabled(false);
    document()->setPageSize(QSizeF(0, 0));
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    m_inserted.clear();
    if (head)
        writeHead(cursor);
    m_bodyFrom = cursor.position();
    const BodyMap map(m_content.text.body, notesFor(m_content.record, m_content.text.body), m_bodyFrom);
    cursor.setBlockFormat(paragraphFormat());
    QTextCharFormat plain;
    plain.setForeground(m_colours.ink);
    cursor.insertText(map.text(), plain);
    m_marks = marksOf(m_content.record, map, m_causes);
    dressBody(map);
    m_inserted.insert(m_inserted.end(), map.inserted().begin(), map.inserted().end());
    if (m_content.claims) {
        const auto unwanted = [&](const Mark& mark) {
            return mark.kind != MarkKind::Claim ||
                   std::ranges::find(*m_content.claims, mark.index) == m_content.claims->end();
        };
        std::erase_if(m_marks, unwanted);
    }
    cursor.endEditBlock();
    setTextCursor(QTextCursor(document())); // went to the end with the words
    fitMeasure();
    setTerms(m_terms);
    verticalScrollBar()->setValue(0);
    setUpdatesEnabled(true);
}

QString ReaderView::selectedWords() const {
    const QTextCursor selected = textCursor();
    QTextCursor cursor(document());
    QString words;
    const auto take = [&](int from, int to) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        words += cursor.selectedText();
    };
    int from = selected.selectionStart();
    const int to = selected.selectionEnd();
    for (const TextRange& note : m_inserted) {
        if (note.to <= from || note.from >= to)
            continue;
        if (note.from > from)
            take(from, note.from);
        from = note.to;
    }
    if (from < to)
        take(from, to);
    return words.replace(QChar::ParagraphSeparator, u' ');
}

void ReaderView::writeHead(QTextCursor& cursor) {
    QTextBlockFormat block;
    block.setBottomMargin(kGap);
    cursor.setBlockFormat(block);
    QTextCharFormat title;
    title.setFontWeight(QFont::Bold);
    title.setProperty(QTextFormat::FontSizeAdjustment, 2); // of the user's own size
    title.setForeground(m_colours.ink);
    QString text = models::titleText(m_content.record);
    for (QChar& c : text)
        c = c.isSpace() ? QChar(QChar::Space) : displayed(c); // one block, position for position
    cursor.insertText(text, title);
    QTextCharFormat faint;
    faint.setForeground(m_colours.faintInk);
    block.setBottomMargin(3 * kGap);
    cursor.insertBlock(block, faint);
    const int facts = cursor.position();
    cursor.insertText(factsLine(m_content.record), faint);
    if (!m_content.record.document.notice.empty()) {
        cursor.insertText(QString(QChar::LineSeparator), faint);
        cursor.insertText(models::toQt(m_content.record.document.notice).simplified(), faint);
    }
    for (const QString& note : models::noteTexts(m_content.record)) {
        cursor.insertText(QString(QChar::LineSeparator), faint);
        cursor.insertText(tr("Check: %1").arg(note.simplified()), faint);
    }
    cursor.insertBlock(paragraphFormat(), QTextCharFormat());
    m_inserted.push_back({facts, cursor.position()});
}

void ReaderView::dressBody(const BodyMap& map) {
    QTextCursor cursor(document());
    const auto dress = [&](const TextRange& range, const QTextCharFormat& format) {
        cursor.setPosition(range.from);
        cursor.setPosition(range.to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    };
    QTextCharFormat heading;
    heading.setFontWeight(QFont::Bold);
    for (const core::Span& span : m_content.text.headings) {
        if (const TextRange range = map.range(span); range != TextRange{})
            dress(range, heading);
    }
    QTextCharFormat faint;
    faint.setForeground(m_colours.faintInk);
    for (const Mark& mark : m_marks) {
        if (mark.kind == MarkKind::Claim && mark.background && mark.range.from >= m_bodyFrom)
            dress(mark.range, faint);
    }
    faint.setFontItalic(true);
    for (const TextRange& range : map.inserted())
        dress(range, faint);
}

void ReaderView::setTerms(const QStringList& terms) {
    m_terms = terms;
    const bool shown = m_content.record.id != 0;
    m_found = shown ? findTerms(toPlainText(), 0, terms, kMostFound) : std::vector<Mark>();
    viewport()->update();
}

void ReaderView::setCurrent(MarkKind kind, std::int32_t index) {
    m_currentKind = kind;
    m_current = index;
    viewport()->update();
}

void ReaderView::scrollToMark(MarkKind kind, std::int32_t index) {
    const Mark* mark = markOf(m_marks, kind, index);
    if (!mark)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(mark->range.from);
    const QRect rect = cursorRect(cursor);
    const int third = viewport()->height() / 3;
    if (rect.top() < 0 || rect.bottom() > 2 * third)
        scrollTo(mark->range.from, third);
}

void ReaderView::scrollTo(int position, int fromTop) {
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor); // lays out as far as that
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - fromTop);
}

bool ReaderView::findNext(const QString& words, bool backwards) {
    const auto flags = backwards ? QTextDocument::FindFlags(QTextDocument::FindBackward) : QTextDocument::FindFlags();
    QTextCursor next = document()->find(words, textCursor(), flags);
    if (next.isNull()) {
        QTextCursor edge(document());
        edge.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        next = document()->find(words, edge, flags);
    }
    if (next.isNull())
        return false;
    setTextCursor(next);
    ensureCursorVisible();
    return true;
}

void ReaderView::fitMeasure() {
    const int measure = fontMetrics().averageCharWidth() * kMeasure + 6 * kGap;
    setLineWrapColumnOrWidth(std::min(viewport()->width(), measure));
}

void ReaderView::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fitMeasure();
}

void ReaderView::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitMeasure();
}

int ReaderView::positionAt(QPoint point) const {
    const QPointF inDocument(point.x() + horizontalScrollBar()->value(), point.y() + verticalScrollBar()->value());
    return document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
}

QString ReaderView::tipAt(QPoint point) const {
    const int position = positionAt(point);
    if (position < 0)
        return {};
    QStringList lines;
    if (const std::int32_t time = timeAt(m_marks, position); time >= 0) {
        const core::TimeRecord& record = m_content.record.times[static_cast<std::size_t>(time)];
        lines << tr("“%1”: %2").arg(models::toQt(record.text), models::whenText(record.time.value, m_zone));
        if (!record.time.value.basis.empty())
            lines << models::toQt(record.time.value.basis);
    }
    if (const std::int32_t index = claimAt(m_marks, position); index >= 0) {
        const core::Claim& claim = m_content.record.claims[static_cast<std::size_t>(index)].claim;
        lines << models::claimSentence(m_causes, m_content.record, claim, m_zone);
        if (claim.scope == core::Scope::Other)
            lines << tr("Background on another incident.");
        lines << tr("Rule %1").arg(models::toQt(claim.rule));
    }
    return lines.join(QLatin1Char('\n'));
}

bool ReaderView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
    return true;
}

void ReaderView::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    const int position = positionAt(event->pos());
    const bool over = position >= 0 && (claimAt(m_marks, position) >= 0 || timeAt(m_marks, position) >= 0);
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return; // words were selected, not a mark
    const int position = positionAt(event->pos());
    if (position < 0)
        return;
    if (const std::int32_t time = timeAt(m_marks, position); time >= 0)
        emit timeClicked(time);
    else if (const std::int32_t claim = claimAt(m_marks, position); claim >= 0)
        emit claimClicked(claim);
}

void ReaderView::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const int key = event->key();
    if (plain && ((key >= Qt::Key_A && key <= Qt::Key_Z) || key == Qt::Key_Period || key == Qt::Key_Comma)) {
        emit keyTyped(key);
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

TextRange ReaderView::visibleRange() const {
    const QPointF top(0, verticalScrollBar()->value());
    const auto* layout = document()->documentLayout();
    const int from = layout->hitTest(top, Qt::FuzzyHit);
    const int to = layout->hitTest(top + QPointF(0, viewport()->height()), Qt::FuzzyHit);
    const QTextBlock first = document()->findBlock(std::max(0, from));
    const QTextBlock last = document()->findBlock(std::max(0, to));
    return {first.position(), last.position() + last.length()};
}

std::vector<QRectF> ReaderView::rectsOf(const TextRange& range) const {
    std::vector<QRectF> rects;
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QTextBlock block = document()->findBlock(range.from); block.isValid() && block.position() < range.to;
         block = block.next()) {
        const QTextLayout* layout = block.layout();
        const QString text = block.text();
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft() - scrolled;
        const int from = std::max(0, range.from - block.position());
        const int to = std::min(block.length() - 1, range.to - block.position());
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int begin = std::max(from, line.textStart());
            int end = std::min(to, line.textStart() + line.textLength());
            while (end > begin && text.at(end - 1).isSpace())
                --end; // where a line was broken
            if (begin >= end)
                continue;
            const qreal a = line.cursorToX(begin);
            const qreal b = line.cursorToX(end);
            // From ascent to descent, whatever the distance of the lines.
            const QPointF corner =
                origin + QPointF(std::min(a, b), line.y() + line.height() - line.descent() - line.ascent());
            rects.emplace_back(corner, QSizeF(std::abs(b - a), line.ascent() + line.descent()));
        }
    }
    return rects;
}

QRect ReaderView::markRect(MarkKind kind, std::int32_t index) const {
    const Mark* mark = markOf(m_marks, kind, index);
    const std::vector<QRectF> rects = mark ? rectsOf(mark->range) : std::vector<QRectF>();
    return rects.empty() ? QRect() : rects.front().toAlignedRect();
}

void ReaderView::paintBehind(QPainter& painter, const TextRange& visible) const {
    const auto overlaps = [&](const Mark& mark) {
        return mark.range.from < visible.to && visible.from < mark.range.to;
    };
    QColor timeTint = m_colours.faintInk;
    timeTint.setAlpha(30);
    QColor foundTint = m_colours.cause(QStringLiteral("power"));
    foundTint.setAlpha(90);
    const auto fill = [&](const Mark& mark, const QColor& colour) {
        for (const QRectF& rect : rectsOf(mark.range))
            painter.fillRect(rect.adjusted(-1, -1, 1, 2), colour);
    };
    for (const Mark& mark : m_marks) {
        if (!overlaps(mark))
            continue;
        if (mark.kind == MarkKind::Time)
            fill(mark, timeTint);
        else if (!mark.background && !mark.rejected && mark.stance != core::Stance::Suspected)
            fill(mark, m_colours.causeTint(mark.family));
    }
    for (const Mark& mark : m_found) {
        if (overlaps(mark))
            fill(mark, foundTint);
    }
}

void ReaderView::paintLines(QPainter& painter, const TextRange& visible) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark& mark : m_marks) {
        if (mark.range.from >= visible.to || mark.range.to <= visible.from)
            continue;
        const bool faint = mark.kind == MarkKind::Time || mark.background || mark.rejected;
        QPen pen(faint ? m_colours.faintInk : m_colours.cause(mark.family), faint ? 1 : kLine);
        pen.setCapStyle(Qt::FlatCap);
        if (mark.kind == MarkKind::Time)
            pen.setDashPattern({1, 2});
        else if (mark.stance == core::Stance::Suspected)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        const bool struck = mark.kind == MarkKind::Claim && mark.stance == core::Stance::Denied && !mark.rejected;
        for (const QRectF& rect : rectsOf(mark.range)) {
            const QPointF from(rect.left(), rect.bottom() + 1);
            const QPointF to(rect.right(), rect.bottom() + 1);
            if (struck)
                drawStruckLine(painter, from, to);
            else
                painter.drawLine(from, to);
        }
        if (mark.kind == m_currentKind && mark.index == m_current) {
            painter.setPen(QPen(m_colours.accent, 1.5));
            for (const QRectF& rect : rectsOf(mark.range))
                painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 3), 3, 3);
        }
    }
}

void ReaderView::paintEvent(QPaintEvent* event) {
    const TextRange visible = visibleRange();
    {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        paintBehind(painter, visible);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintLines(painter, visible);
}

} // namespace views
