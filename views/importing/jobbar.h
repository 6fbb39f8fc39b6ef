// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The running job in the status bar: what, how far, and Cancel; afterwards, for a while, what came of it. GUI thread.

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace models {
class Session;
struct JobProgress;
} // namespace models

namespace views {

class JobBar : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(models::Session& session, QWidget* parent = nullptr);

    // A job of the window itself, the report for one, shown in the same place.
    void begin(const QString& title, std::function<void()> cancel);
    void setProgress(const models::JobProgress& progress);
    void end();
    // What came of it, with a button; goes away by itself.
    void tell(const QString& text, const QString& actionText, std::function<void()> action);

private:
    void showText(const QString& text, int width);

    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_button; // Cancel, or what tell() offers
    QTimer m_telling;
    std::function<void()> m_onClick;
};

} // namespace views
