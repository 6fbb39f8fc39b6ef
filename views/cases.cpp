// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cases.h"

#include "models/session.h"
#include "views/commandtable.h"
#include "views/messagearea.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QtConcurrent>

namespace views {
namespace {

const QString kRecentKey = QStringLiteral("cases/recent");
const QString kFolderKey = QStringLiteral("cases/folder");
const QString kTopic = QStringLiteral("case");
constexpr qsizetype kMostRecent = 10;

QString ending() {
    return QStringLiteral(".faultline");
}

QString lastFolder() {
    QString folder = QSettings().value(kFolderKey).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

// The articles of the sample case as files, written anew each time: they are the program's, not the user's.
core::Result<QString> writeSampleArticles(QString folder) {
    const QDir source(QStringLiteral(":/samples"));
    if (source.isEmpty())
        return core::fail(
            core::ErrorCode::NotFound,
            Cases::tr("This build of Faultline came without the sample articles.").toStdString());
    QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return core::fail(
            core::ErrorCode::NoPermission,
            Cases::tr("The folder %1 cannot be made for the sample case.").arg(folder).toStdString());
    for (const QFileInfo& each : source.entryInfoList(QDir::Files)) {
        const QString path = target.filePath(each.fileName());
        QFile in(each.filePath());
        QFile out(path);
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly) || out.write(in.readAll()) < 0)
            return core::fail(
                core::ErrorCode::NoPermission,
                Cases::tr("The sample article %1 cannot be written.").arg(path).toStdString());
    }
    return folder;
}

} // namespace

QStringList RecentCases::paths() {
    return QSettings().value(kRecentKey).toStringList();
}

void RecentCases::add(const QString& path) {
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(kRecentKey, all.mid(0, kMostRecent));
}

void RecentCases::remove(const QString& path) {
    QStringList all = paths();
    all.removeAll(path);
    QSettings().setValue(kRecentKey, all);
}

void RecentCases::clear() {
    QSettings().remove(kRecentKey);
}

Cases::Cases(models::Session& session, MessageArea& messages, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window) {
    connect(&session, &models::Session::caseOpened, this, &Cases::opened);
    connect(&session, &models::Session::openFailed, this, &Cases::openFailed);
}

QString Cases::fileFilter() {
    return tr("Faultline cases (*%1)").arg(ending());
}

bool Cases::isCaseFile(const QString& path) {
    return path.endsWith(ending(), Qt::CaseInsensitive);
}

QString Cases::folderFor(const QString& casePath) {
    const QString folder = QFileInfo(casePath).absolutePath();
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder.startsWith(own + QLatin1Char('/'))
               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
               : folder;
}

void Cases::askSavePath(const QString& title, const QString& name, const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(&m_window, title, lastFolder(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(ending().mid(1));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: an existing case is offered instead
    dialog->setLabelText(QFileDialog::Accept, tr("Create"));
    dialog->selectFile(name + ending());
    connect(dialog, &QFileDialog::fileSelected, this, [chosen](const QString& path) { chosen(path); });
    dialog->open();
}

void Cases::askNew() {
    askSavePath(tr("New case"), tr("Untitled case"), [this](const QString& path) { create(path); });
}

void Cases::askOpen() {
    auto* dialog = new QFileDialog(&m_window, tr("Open case"), lastFolder(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({fileFilter(), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Cases::open);
    dialog->open();
}

void Cases::open(const QString& path) {
    m_session.open(QFileInfo(path).absoluteFilePath(), false);
}

void Cases::create(const QString& path) {
    if (QFileInfo::exists(path)) {
        m_afterOpen = {};
        m_messages.show(
            {MessageKind::Error, kTopic,
             tr("There is already a file %1. Nothing was changed; choose another name or open it.")
                 .arg(QDir::toNativeSeparators(path)),
             tr("Open it"), [this, path] { open(path); }});
        return;
    }
    m_session.open(QFileInfo(path).absoluteFilePath(), true);
}

void Cases::openSample() {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample"));
    const QString path = data.filePath(tr("Sample case") + ending());
    QtConcurrent::run(writeSampleArticles, data.filePath(QStringLiteral("articles")))
        .then(this, [this, path](const core::Result<QString>& articles) {
            if (!articles) {
                showError(QString::fromStdString(articles.error().message));
                return;
            }
            m_afterOpenPath = path;
            m_afterOpen = [this, folder = *articles] { m_session.importPaths({folder}); };
            m_session.open(path, true);
        });
}

void Cases::showError(const QString& text) {
    m_messages.show({MessageKind::Error, kTopic, text, {}, {}});
}

void Cases::fillRecentMenu(QMenu& menu) {
    menu.clear();
    for (const QString& path : RecentCases::paths()) {
        const QString name = CommandTable::literal(QFileInfo(path).completeBaseName());
        QAction* action = menu.addAction(name, this, [this, path] { open(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("No case was opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("Forget these"), this, [] { RecentCases::clear(); });
}

void Cases::withCase(const QString& suggestedName, std::function<void()> work) {
    if (m_session.isOpen()) {
        work();
        return;
    }
    const QString name = suggestedName.isEmpty() ? tr("Untitled case") : suggestedName;
    askSavePath(tr("Save the new case as"), name, [this, work = std::move(work)](const QString& path) {
        m_afterOpen = work;
        m_afterOpenPath = QFileInfo(path).absoluteFilePath();
        create(path);
    });
}

void Cases::opened(const QString& path) {
    m_messages.clear(kTopic);
    RecentCases::add(path);
    QSettings().setValue(kFolderKey, folderFor(path));
    const std::function<void()> work = std::exchange(m_afterOpen, {});
    if (work && path == m_afterOpenPath)
        work();
}

void Cases::openFailed(const QString& path, const QString& message) {
    m_afterOpen = {};
    Message shown{MessageKind::Error, kTopic, message, {}, {}};
    if (RecentCases::paths().contains(path) && !QFileInfo::exists(path)) {
        shown.actionText = tr("Forget it");
        shown.action = [path] { RecentCases::remove(path); };
    }
    m_messages.show(shown);
}

} // namespace views
