// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importing.h"

#include "models/session.h"
#include "views/cases.h"
#include "views/dialogs/pastedialog.h"
#include "views/importing/jobbar.h"
#include "views/messagearea.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QUrl>
#include <QWidget>
#include <algorithm>
#include <chrono>

namespace views {
namespace {

const QString kFolderKey = QStringLiteral("import/folder");
const QString kTopic = QStringLiteral("import");
constexpr std::chrono::minutes kTogether{
    1}; // files that are put into a watched folder in one go come in several imports

QStringList localPaths(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

// What was selected on a page in a browser and dragged here: the page's markup, else its text. A dragged link is none
// of these, since nothing is fetched.
QString droppedSelection(const QMimeData& data) {
    if (!data.urls().isEmpty())
        return {};
    const QString plain = data.text();
    if (plain.trimmed().isEmpty() || data.hasFormat(QStringLiteral("application/x-qabstractitemmodeldatalist")))
        return {};
    return data.hasHtml() ? data.html() : plain;
}

bool isWanted(const QMimeData& data) {
    return !data.urls().isEmpty() || !droppedSelection(data).isEmpty();
}

QString nameOfSelection(const QMimeData& data) {
    constexpr qsizetype kLongestName = 60;
    const QString first = data.text().trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    return first.size() <= kLongestName ? first : first.left(kLongestName).trimmed() + QChar(0x2026);
}

// A case is called after the folder that fills it.
QString suggestedName(const QStringList& paths) {
    if (paths.isEmpty())
        return {};
    const QFileInfo first(paths.first());
    return first.isDir() ? first.fileName() : first.dir().dirName();
}

// It lies in a file that was read and is counted itself.
bool isPart(const models::ImportFailure& failure) {
    return !failure.source.empty() && failure.file != failure.source;
}

} // namespace

QString importSentence(const models::ImportSummary& summary) {
    QStringList parts;
    if (summary.imported > 0)
        parts.append(Importing::tr("%n file(s) imported", nullptr, summary.imported));
    if (summary.revised > 0)
        parts.append(Importing::tr("%n revised", nullptr, summary.revised));
    if (summary.unchanged > 0)
        parts.append(Importing::tr("%n unchanged", nullptr, summary.unchanged));
    const auto inside = static_cast<int>(std::ranges::count_if(summary.failed, isPart));
    if (const int whole = static_cast<int>(summary.failed.size()) - inside; whole > 0)
        parts.append(Importing::tr("%n could not be read", nullptr, whole));
    if (inside > 0)
        parts.append(Importing::tr("%n inside an archive or message could not be read", nullptr, inside));
    if (parts.isEmpty())
        parts.append(Importing::tr("No files were found"));
    QString sentence = parts.join(QStringLiteral(", "));
    if (summary.cancelled)
        sentence = Importing::tr("Import cancelled: %1; what was stored stays").arg(sentence);
    return sentence + QLatin1Char('.');
}

Importing::Importing(models::Session& session, Cases& cases, MessageArea& messages, JobBar& jobs, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_cases(cases)
    , m_messages(messages)
    , m_jobs(jobs)
    , m_window(window) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&session, &models::Session::importFinished, this, &Importing::finished);
    connect(&session, &models::Session::caseOpened, this, &Importing::forget);
    connect(&session, &models::Session::caseClosed, this, &Importing::forget);
}

void Importing::askFiles() {
    auto* dialog = new QFileDialog(&m_window, tr("Import files"), QSettings().value(kFolderKey).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Reports and articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.xml *.rss "
            "*.atom "
            "*.json *.csv *.tsv *.pdf *.docx *.odt *.epub *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &Importing::importPaths);
    dialog->open();
}

void Importing::askFolder() {
    auto* dialog = new QFileDialog(&m_window, tr("Import folder"), QSettings().value(kFolderKey).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &Importing::importPaths);
    dialog->open();
}

void Importing::askText() {
    auto* dialog = new PasteDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { importText(dialog->text(), dialog->name()); });
    dialog->open();
}

void Importing::importPaths(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    QSettings().setValue(kFolderKey, QFileInfo(paths.first()).absolutePath());
    m_cases.withCase(suggestedName(paths), [this, paths] { m_session.importPaths(paths); });
}

void Importing::importText(const QString& text, const QString& name) {
    m_cases.withCase({}, [this, text, name] { m_session.importText(text, name); });
}

bool Importing::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_window)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!isWanted(*drag->mimeData()))
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!isWanted(*drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        dropped(*drop->mimeData());
        return true;
    }
    default:
        return false;
    }
}

void Importing::dropped(const QMimeData& data) {
    QStringList paths = localPaths(data);
    if (paths.isEmpty()) {
        if (const QString selection = droppedSelection(data); !selection.isEmpty())
            importText(selection, nameOfSelection(data));
        else
            m_messages.show(
                {MessageKind::Notice,
                 kTopic,
                 tr("A link was dropped. Faultline fetches nothing: save the page in the browser and drop the file."),
                 {},
                 {}});
        return;
    }
    QString caseFile;
    for (const QString& path : paths) {
        if (Cases::isCaseFile(path))
            caseFile = path;
    }
    paths.removeIf(&Cases::isCaseFile);
    if (!caseFile.isEmpty())
        m_cases.open(caseFile);
    else
        importPaths(paths);
}

void Importing::forget() {
    m_messages.clear(kTopic);
    m_watched = {};
    m_watchedTogether = QDeadlineTimer(0);
}

// Nobody asked just now, so nothing but a quiet line.
void Importing::tellWatched(const models::ImportSummary& summary) {
    if (summary.imported + summary.revised == 0 && summary.failed.empty())
        return;
    if (m_watchedTogether.hasExpired())
        m_watched = {};
    m_watchedTogether.setRemainingTime(kTogether);
    m_watched.imported += summary.imported;
    m_watched.revised += summary.revised;
    m_watched.files.insert(m_watched.files.end(), summary.files.begin(), summary.files.end());
    m_watched.failed.insert(m_watched.failed.end(), summary.failed.begin(), summary.failed.end());
    m_jobs.tell(tr("From the watched folder: %1").arg(importSentence(m_watched)), tr("Show log"), [this] {
        emit logRequested();
    });
}

void Importing::finished(const models::ImportSummary& summary) {
    if (summary.watched) {
        tellWatched(summary);
        return;
    }
    const std::function<void()> showLog = [this] { emit logRequested(); };
    m_messages.clear(kTopic);
    if (summary.failed.empty())
        m_jobs.tell(importSentence(summary), tr("Show log"), showLog);
    else
        m_messages.show({MessageKind::Error, kTopic, importSentence(summary), tr("Show which and why"), showLog});
}

} // namespace views
