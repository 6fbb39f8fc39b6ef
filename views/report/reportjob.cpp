// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportjob.h"

#include "models/session.h"
#include "views/cases.h"
#include "views/messagearea.h"
#include "views/rendering/exporting.h"
#include "views/rendering/report.h"
#include "views/rendering/reportinput.h"
#include "views/report/exportdialog.h"
#include "views/report/reportdialog.h"
#include "views/viewstate.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QWidget>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace views {
namespace {

// The first ending that a filter of a file dialog names: "pdf".
QString endingOf(const QString& filter) {
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    return ending.match(filter).captured(1);
}

QString suggestedPath(const QString& casePath, const QString& ending) {
    return QDir(Cases::folderFor(casePath))
        .filePath(QFileInfo(casePath).completeBaseName() + QLatin1Char('.') + ending);
}

} // namespace

ReportJob::ReportJob(models::Session& session, ViewState& state, MessageArea& messages, JobBar& jobs, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_state(state)
    , m_window(window)
    , m_messages(messages)
    , m_job(messages, jobs, this) {}

// What is displayed is not known then.
bool ReportJob::tellsUnanswered() {
    const bool answered = m_state.isAnswered();
    if (!answered)
        m_messages.show(
            {MessageKind::Notice,
             QStringLiteral("report"),
             tr("The search for “%1” is not answered yet, so it is not known which documents it would be of. Wait for "
                "the answer, or clear the search.")
                 .arg(m_state.filter().query),
             {},
             {}});
    else
        m_messages.clear(QStringLiteral("report"));
    return !answered;
}

void ReportJob::ask() {
    if (m_job.tellsRunning() || tellsUnanswered())
        return;
    auto* dialog = new ReportDialog(m_session, m_state, m_view(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saveWanted, this, [this, dialog] {
        rendering::ReportOptions options;
        options.scope = dialog->scope();
        options.settings = dialog->settings();
        const Place place{tr("Save the report"), tr("PDF documents (*.pdf);;Web page (*.html)")};
        askWhere(dialog, place, [this, options](const QString& path) {
            const FileJob::Words words{
                QStringLiteral("report"), tr("Writing the report"), tr("No report was written.")};
            auto work = [snapshot = m_session.snapshot(), causes = &m_session.causes(),
                         options](const FileJob::Run& run) mutable -> core::Result<void> {
                options.input = rendering::reportInput(snapshot->casePath);
                options.stop = run.stop;
                options.progress = run.progress;
                if (!run.path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
                    return rendering::writeReport(snapshot, *causes, run.path, options);
                rendering::ExportOptions page;
                page.scope = options.scope;
                page.settings = options.settings;
                page.input = options.input;
                page.stop = run.stop;
                page.progress = run.progress;
                return rendering::writeExport(
                    snapshot, *causes, *rendering::exportFormat(QStringLiteral("html")), run.path, page);
            };
            m_job.write(path, words, std::move(work), [this] { ask(); });
        });
    });
    connect(dialog, &ReportDialog::printWanted, this, [this, dialog] {
        rendering::ReportOptions options;
        options.scope = dialog->scope();
        options.settings = dialog->settings();
        askPrinter(dialog, options);
    });
    dialog->open();
}

// The dialog's preview has shown the pages; here is asked on what they come.
void ReportJob::askPrinter(QDialog* asking, const rendering::ReportOptions& options) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(
        QPageSize(options.settings.paper == rendering::ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4));
    printer->setPageOrientation(options.settings.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setDocName(QFileInfo(m_session.casePath()).completeBaseName());
    printer->setCreator(QStringLiteral("Faultline"));
    auto* dialog = new QPrintDialog(printer.get(), asking);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the report"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this, printer, options, asking = QPointer(asking)] {
            if (asking)
                asking->accept();
            print(printer, options);
        });
    dialog->open();
}

void ReportJob::print(const std::shared_ptr<QPrinter>& printer, rendering::ReportOptions options) {
    const FileJob::Words words{QStringLiteral("report"), tr("Printing the report"), tr("No report was printed.")};
    auto work = [snapshot = m_session.snapshot(), causes = &m_session.causes(), printer,
                 options](const FileJob::Run& run) mutable -> core::Result<void> {
        options.input = rendering::reportInput(snapshot->casePath);
        options.stop = run.stop;
        options.progress = run.progress;
        core::Result<void> printed = rendering::printReport(snapshot, *causes, *printer, options);
        if (!printed)
            printer->abort();
        else if (printer->printerState() == QPrinter::Error)
            return core::fail(
                core::ErrorCode::ReadOnly,
                "The printer took no pages; look whether it is switched on, or print to a file.");
        return printed;
    };
    m_job.run(tr("The report is printed."), words, std::move(work), [this] { ask(); });
}

void ReportJob::askExport() {
    if (m_job.tellsRunning() || tellsUnanswered())
        return;
    auto* dialog = new ExportDialog(m_session, m_state, m_view(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saveWanted, this, [this, dialog] {
        const rendering::ExportFormat& format = dialog->format();
        rendering::ExportOptions options;
        options.scope = dialog->scope();
        options.theme = m_state.theme();
        const Place place{
            tr("Save the export"),
            QStringLiteral("%1 (*.%2)")
                .arg(rendering::label(format).remove(QRegularExpression(QStringLiteral(" \\(.*\\)$"))))
                .arg(QLatin1String(format.ending))};
        askWhere(dialog, place, [this, options, &format](const QString& path) {
            const FileJob::Words words{QStringLiteral("report"), tr("Exporting"), tr("Nothing was exported.")};
            auto work = [snapshot = m_session.snapshot(), causes = &m_session.causes(), &format,
                         options](const FileJob::Run& run) mutable {
                options.input = rendering::reportInput(snapshot->casePath);
                options.stop = run.stop;
                options.progress = run.progress;
                return rendering::writeExport(snapshot, *causes, format, run.path, options);
            };
            m_job.write(path, words, std::move(work), [this] { askExport(); });
        });
    });
    dialog->open();
}

void ReportJob::askWhere(QDialog* asking, const Place& place, std::function<void(const QString& path)> write) {
    const QString suggested = suggestedPath(m_session.casePath(), endingOf(place.filters));
    auto* dialog = new QFileDialog(asking, place.title, suggested, place.filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(place.filters));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(endingOf(filter));
    });
    dialog->selectFile(suggested);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [asking = QPointer(asking), write = std::move(write)](const QString& path) {
            if (asking)
                asking->accept();
            write(path);
        });
    dialog->open();
}

} // namespace views
