// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page of the report as it will be written, beside the dialog that decides about it. The report is made on a thread
// of its own, again a moment after each change, and its pages are drawn by the reader process that draws those of any
// PDF. GUI thread; the destructor cancels and waits.

#include "models/core/error.h"
#include "models/reading/original.h"
#include "views/rendering/report.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>

class QLabel;
class QToolButton;

namespace models {
class Session;
}

namespace views {

class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(models::Session& session, QWidget* parent = nullptr);
    ~ReportPreview() override;

    void show(const rendering::ReportScope& scope, const rendering::ReportSettings& settings);
    int page() const { return m_page; }   // from 0
    int pages() const { return m_pages; } // 0 while there is none

signals:
    void shown(); // the page and the count are those of the latest settings

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Drawn {
        std::shared_ptr<const QByteArray> pdf;
        core::Result<reading::PagePicture> picture;
    };
    void draw();
    void drawn();
    void turn(int pages);
    void paintPage();

    models::Session& m_session;
    rendering::ReportScope m_scope;
    rendering::ReportSettings m_settings;
    QLabel* m_picture;
    QLabel* m_where;
    QToolButton* m_back;
    QToolButton* m_forward;
    QTimer m_later; // changes come in bursts
    QFutureWatcher<Drawn> m_watcher;
    std::atomic<bool> m_stop = false;
    std::shared_ptr<const QByteArray> m_pdf; // of the settings; null: to be made
    QImage m_image;
    bool m_again = false; // something changed while a page was drawn
    int m_page = 0;
    int m_pages = 0;
};

} // namespace views
