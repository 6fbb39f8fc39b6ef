// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/findbar.h"

#include "views/reader/readerview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace views {
namespace {

using rendering::kGap;

QToolButton* button(const QString& text, const QString& name, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setProperty("link", true);
    return made;
}

} // namespace

FindBar::FindBar(ReaderView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_none(new QLabel(tr("not found"), this)) {
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in this document"));
    m_words->setAccessibleName(tr("Find in this document"));
    m_none->setObjectName(QStringLiteral("faintText"));
    m_none->hide();
    QToolButton* previous = button(QStringLiteral("‹"), tr("Previous place"), this);
    QToolButton* next = button(QStringLiteral("›"), tr("Next place"), this);
    QToolButton* close = button(QStringLiteral("×"), tr("Close"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGap, 0, 2 * kGap, 0);
    row->setSpacing(kGap);
    row->addWidget(m_words, 1);
    row->addWidget(m_none);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        QTextCursor from = m_view.textCursor(); // the place found so far may hold the longer words as well
        from.setPosition(from.selectionStart());
        m_view.setTextCursor(from);
        look(false);
    });
    connect(previous, &QToolButton::clicked, this, [this] { look(true); });
    connect(next, &QToolButton::clicked, this, [this] { look(false); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void FindBar::begin() {
    const QString selected = m_view.textCursor().selectedText().simplified();
    if (!selected.isEmpty())
        m_words->setText(selected);
    show();
    m_words->setFocus();
    m_words->selectAll();
}

void FindBar::step(bool backwards) {
    if (m_words->text().isEmpty())
        begin();
    else
        look(backwards);
}

void FindBar::look(bool backwards) {
    const QString words = m_words->text();
    const bool none = !words.isEmpty() && !m_view.findNext(words, backwards);
    m_none->setVisible(none);
    if (none)
        show(); // looked for by key while the bar is hidden
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_view.setFocus();
    } else if (enter) {
        look(event->modifiers() & Qt::ShiftModifier);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace views
