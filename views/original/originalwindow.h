// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A document's original beside what was extracted from it: every block of the page with the reason for which it was
// left out, the pages of a PDF as pictures, the raw source; and on the other side the metadata, each with where it came
// from, and the text. Nothing is fetched or run: the pictures come from the reader process, the page is shown as text.
// A window of its own that follows the theme. GUI thread.

#include "views/sidewindow.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QSpinBox;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace views {

class ViewState;

class OriginalWindow : public SideWindow {
    Q_OBJECT
public:
    OriginalWindow(models::Session& session, ViewState& state, core::DocumentId document, QWidget* parent);
    static QString topicOf(core::DocumentId document);

private:
    QWidget* makeOriginalSide();
    QWidget* makePages();
    void take(const models::Original& original);
    void showTexts();
    void wantPage(int page);
    void showPage(const reading::PagePicture& picture);
    QString originalHtml() const;
    QString extractedHtml() const;

    models::Session& m_session;
    ViewState& m_state;
    core::DocumentId m_document;
    models::Original m_original;
    QLabel* m_head;
    QCheckBox* m_leftOut;
    QTabWidget* m_tabs;
    QTextBrowser* m_page;
    QWidget* m_pages = nullptr;
    QLabel* m_picture = nullptr;
    QScrollArea* m_sheet = nullptr;
    QSpinBox* m_number = nullptr;
    QLabel* m_count = nullptr;
    QPlainTextEdit* m_source;
    QTextBrowser* m_extracted;
    int m_wantedPage = -1;
};

} // namespace views
