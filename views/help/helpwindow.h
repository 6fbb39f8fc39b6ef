// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The manual in a window of its own: contents and search on the left, the page on the right. It belongs to no other
// window, so that it stays usable beside an open dialog. Shows nothing from outside the program. GUI thread.

#include "views/help/manual.h"
#include "views/help/ruleguide.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QUrl;

namespace views {

class HelpWindow : public QWidget {
    Q_OBJECT
public:
    HelpWindow();

    // A page, "page#heading", or "rule:" and an id. What does not exist leads to the page of rules, or to the first.
    void showTopic(const QString& topic);
    QString topic() const; // of what is shown
    void setReaderFont(const QFont& font);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // a page of another width

private:
    void placeWidgets();
    void fillContents();
    void open(const QString& topic); // without a step in the history
    void follow(const QUrl& link);
    void search();
    void step(int by);
    void dress();
    void fitMeasure();
    void scrollTo(const QString& anchor);
    void updateSteps();

    Manual m_manual;
    RuleGuide m_rules;
    QStringList m_history;
    qsizetype m_at = -1;
    QLineEdit* m_search;
    QStackedWidget* m_lists;
    QTreeWidget* m_contents;
    QListWidget* m_hits;
    QTextBrowser* m_page;
    QToolButton* m_back;
    QToolButton* m_forward;
};

} // namespace views
