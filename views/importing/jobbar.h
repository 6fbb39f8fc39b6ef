// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The running job in the status bar: what, how far, how long still, and Cancel; afterwards, for a while, what came of
// it. Of several the one that began last is shown, with how many others there are. GUI thread.

#include "models/session.h"
#include "views/importing/remainingtime.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace views {

class JobBar : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(models::Session& session, QWidget* parent = nullptr);

    // A job of the window itself, the report for one, shown in the same place as the session's. Gives its number.
    int begin(const QString& title, std::function<void()> cancel);
    void setProgress(int job, const models::JobProgress& progress);
    void end(int job);
    // What came of it, with a button, as soon as nothing runs; goes away by itself.
    void tell(const QString& text, const QString& actionText, std::function<void()> action);
    void hush(); // what was told goes away

private:
    struct Job {
        int number = 0;
        models::JobProgress progress;
        std::function<void()> cancel;
        RemainingTime remaining;
        bool stopping = false;
    };
    struct Told {
        QString text, actionText;
        std::function<void()> action;
    };
    void followSession(models::Session& session);
    void followOpening(models::Session& session);
    void update();
    void showJob(const Job& job);
    void showTold(const Told& told);
    void clicked();

    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_button; // Cancel, or what tell() offers
    QTimer m_telling;
    QElapsedTimer m_clock;
    QTimer m_opening; // a case that is there at once is not announced
    std::vector<Job> m_running;
    std::vector<QString> m_waiting; // jobs of the session, which does one after the other
    std::optional<Told> m_told;
    int m_ofSession = 0; // the one that runs
    int m_ofOpening = 0;
    int m_last = 0; // number given
};

} // namespace views
