// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks what the report or an export is to hold and where it goes, and has it written (views/report/filejob.h). GUI
// thread.

#include "views/rendering/report.h"
#include "views/report/filejob.h"

#include <QObject>
#include <functional>
#include <memory>

class QDialog;
class QPrinter;
class QWidget;

namespace models {
class Session;
}

namespace views {

class ViewState;

class ReportJob : public QObject {
    Q_OBJECT
public:
    ReportJob(models::Session& session, ViewState& state, MessageArea& messages, JobBar& jobs, QWidget& window);

    void ask();       // what goes into the report, then where
    void askExport(); // which format, then where
    // Lanes and zone as the timeline shows them; without it, as a report has them.
    void setView(std::function<rendering::ReportView()> view) { m_view = std::move(view); }

private:
    // Asks for a file beside the case; the asking dialog stays until there is one, so that nothing typed is lost.
    struct Place {
        QString title;
        QString filters; // as of QFileDialog; the first one's ending is the default
    };
    bool tellsUnanswered(); // that the search of the filter has no answer yet
    void print(const std::shared_ptr<QPrinter>& printer, rendering::ReportOptions options);
    void askPrinter(QDialog* asking, const rendering::ReportOptions& options);
    void askWhere(QDialog* asking, const Place& place, std::function<void(const QString& path)> write);

    models::Session& m_session;
    ViewState& m_state;
    QWidget& m_window;
    MessageArea& m_messages;
    FileJob m_job;
    std::function<rendering::ReportView()> m_view = [] { return rendering::ReportView(); };
};

} // namespace views
