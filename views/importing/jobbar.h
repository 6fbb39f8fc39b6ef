// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The running job in the status bar: what, how far, and Cancel. Hidden while nothing runs. GUI thread.

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

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    std::function<void()> m_onCancel;
};

} // namespace views
