// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/wordspage.h"

#include "models/analysis/lexiconloading.h"
#include "models/userlexicon.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <chrono>

namespace views {
namespace {

using namespace std::chrono_literals;
constexpr auto kSettle = 400ms;

QString textOfFile() {
    QFile file(models::userLexiconFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// An empty text takes the file away. What went wrong, in a sentence; empty: nothing.
QString write(const QString& text) {
    const QString name = models::userLexiconFile();
    if (text.trimmed().isEmpty())
        return !QFile::exists(name) || QFile::remove(name) ? QString()
                                                           : WordsPage::tr("%1 cannot be removed.").arg(name);
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    return done ? QString() : WordsPage::tr("%1 cannot be written: %2.").arg(name, file.errorString());
}

} // namespace

WordsPage::WordsPage(QWidget* parent)
    : SettingsPage(tr("Words"), parent)
    , m_edit(new QPlainTextEdit(this))
    , m_verdict(nullptr)
    , m_save(new QPushButton(tr("&Save words"), this)) {
    addText(tr(
        "Your own cue words, services, operators and names, added to the built-in ones: a list in [brackets], then one "
        "entry a line. They count from the next start of the program, for documents that are read then."));
    m_edit->setObjectName(QStringLiteral("ownWords"));
    m_edit->setAccessibleName(tr("Own words"));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(QStringLiteral("[events]\nfish in the intake = environment\n\n[services]\nLumenmail"));
    column()->addWidget(m_edit, 1);
    m_verdict = addText({});
    m_verdict->setObjectName(QStringLiteral("wordsVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_save->setObjectName(QStringLiteral("saveWords"));
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    m_save->setEnabled(false);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &WordsPage::check);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(false);
        m_settle.start();
    });
    connect(m_save, &QPushButton::clicked, this, &WordsPage::save);
    connect(&m_check, &QFutureWatcher<QString>::finished, this, &WordsPage::checked);
    load();
}

WordsPage::~WordsPage() = default;

void WordsPage::load() {
    m_file.disconnect();
    connect(&m_file, &QFutureWatcher<QString>::finished, this, [this] {
        m_edit->setPlainText(m_file.result());
        m_settle.stop();
        m_verdict->setText(QDir::toNativeSeparators(models::userLexiconFile()));
    });
    m_file.setFuture(QtConcurrent::run(textOfFile));
}

void WordsPage::check() {
    m_checkedText = m_edit->toPlainText();
    m_check.setFuture(QtConcurrent::run([text = m_checkedText.toStdString(), name = tr("Own words").toStdString()] {
        const auto loaded = analysis::loadLexiconWith(text, name);
        return loaded ? QString() : QString::fromStdString(loaded.error().message);
    }));
}

void WordsPage::checked() {
    if (m_checkedText != m_edit->toPlainText())
        return; // typed on meanwhile; it is checked again
    const QString wrong = m_check.result();
    m_verdict->setText(wrong.isEmpty() ? tr("Every line can be used.") : wrong);
    m_save->setEnabled(wrong.isEmpty());
}

void WordsPage::save() {
    m_save->setEnabled(false);
    m_edit->document()->setModified(false);
    m_file.disconnect();
    connect(&m_file, &QFutureWatcher<QString>::finished, this, [this] {
        const QString wrong = m_file.result();
        m_verdict->setText(
            wrong.isEmpty() ? tr("Saved in %1.").arg(QDir::toNativeSeparators(models::userLexiconFile())) : wrong);
    });
    m_file.setFuture(QtConcurrent::run(write, m_edit->toPlainText()));
}

bool WordsPage::leave() {
    if (!m_edit->document()->isModified())
        return true;
    const auto loaded = analysis::loadLexiconWith(m_edit->toPlainText().toStdString(), tr("Own words").toStdString());
    if (loaded) {
        save();
        return true;
    }
    const auto answer = QMessageBox::question(
        this, tr("Own words"),
        tr("%1\n\nClose without saving the words?").arg(QString::fromStdString(loaded.error().message)),
        QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Discard;
}

} // namespace views
