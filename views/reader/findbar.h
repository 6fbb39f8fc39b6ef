// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Looks for words in the document that is read: a line that comes with its command and goes with Escape. GUI thread.

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace views {

class ReaderView;

class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(ReaderView& view, QWidget* parent);

    void begin();              // shows it, with the words that are selected in the text
    void step(bool backwards); // to the next place; without words, as begin()

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look(bool backwards);

    ReaderView& m_view;
    QLineEdit* m_words;
    QLabel* m_none;
};

} // namespace views
