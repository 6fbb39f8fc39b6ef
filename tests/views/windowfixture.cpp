// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/windowfixture.h"

#include "models/store/casefile.h"
#include "views/commandtable.h"
#include "views/plurals.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QUrl>
#include <QtTest>

namespace testsupport {
namespace {

constexpr int kPatience = 20'000; // ms; only a broken program waits that long

} // namespace

WindowFixture::WindowFixture() {
    QCoreApplication::setOrganizationName(QStringLiteral("faultline-test"));
    QCoreApplication::setApplicationName(QStringLiteral("faultline-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    static views::EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    restart();
}

WindowFixture::~WindowFixture() {
    m_window.reset();
    m_session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WindowFixture::restart() {
    m_window.reset();
    m_session = std::make_unique<models::Session>();
    m_window = std::make_unique<views::MainWindow>(*m_session);
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

QString WindowFixture::write(const QString& name, const QByteArray& text) {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
    return path(name);
}

QStringList WindowFixture::writeArticles() {
    return {
        write(
            QStringLiteral("attack.md"),
            "---\ntitle: Group says it took Lumenmail down\npublisher: Harbour Wire\ndate: 2023-06-05\n---\n\n"
            "Lumenmail was down for six hours on Monday. A group calling itself Black Tide claimed responsibility for "
            "the cyberattack that caused the Lumenmail outage.\n"),
        write(
            QStringLiteral("denial.txt"),
            "Lumenmail outage was no attack\n\nThe Lumenmail outage was caused by a technical issue, Lumenmail said. "
            "It was not a cyberattack, a Lumenmail spokesperson said of the outage.\n"),
        write(
            QStringLiteral("june.txt"),
            "Lumenmail speaks\n\nLumenmail confirmed that a cyberattack caused the Lumenmail outage in early June. "
            "The mailboxes could not be reached for hours.\n"),
    };
}

bool WindowFixture::newCase(const QString& name) {
    QSignalSpy opened(m_session.get(), &models::Session::caseOpened);
    m_session->open(path(name), true);
    return opened.count() > 0 || opened.wait(kPatience);
}

bool WindowFixture::open(const QString& name) {
    QSignalSpy opened(m_session.get(), &models::Session::caseOpened);
    m_session->open(path(name), false);
    return opened.count() > 0 || opened.wait(kPatience);
}

bool WindowFixture::close() {
    const std::string file = m_session->casePath().toStdString();
    m_session->close();
    return QTest::qWaitFor(
        [&] {
            const auto opened = store::CaseFile::open(file, store::OpenMode::ReadWrite);
            return opened && !opened->isReadOnly();
        },
        kPatience);
}

bool WindowFixture::import(const QStringList& paths) {
    QSignalSpy finished(m_session.get(), &models::Session::importFinished);
    m_session->importPaths(paths);
    return finished.count() > 0 || finished.wait(kPatience);
}

core::DocumentId WindowFixture::documentOf(const QString& file) const {
    for (const core::DocumentRecord& each : m_session->snapshot()->documents) {
        if (QFileInfo(QString::fromStdString(each.file)).fileName() == file)
            return each.id;
    }
    return 0;
}

void WindowFixture::trigger(const char* command) {
    m_window->commands().action(QString::fromLatin1(command))->trigger();
}

bool WindowFixture::drop(const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& each : paths)
        urls.append(QUrl::fromLocalFile(each));
    data.setUrls(urls);
    const QPoint at(300, 300);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    return enter.isAccepted() && event.isAccepted();
}

QAbstractButton* WindowFixture::button(const QString& text) {
    for (QAbstractButton* each : m_window->findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace testsupport
