// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/pastedialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {
namespace {

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kLongestPaste = 4'000'000; // more than this is a file to import, and would stall the text field

} // namespace

PasteDialog::PasteDialog(QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_asPage(new QCheckBox(tr("Keep the &markup of the copied page (headings, links, dates)"), this))
    , m_name(new QLineEdit(this)) {
    setWindowTitle(tr("Paste article"));
    resize(640, 480);
    auto* textLabel = new QLabel(tr("&Text of the article, with its title and date when it has them:"), this);
    textLabel->setBuddy(m_text);
    auto* nameLabel = new QLabel(tr("&Name in the case (optional):"), this);
    nameLabel->setBuddy(m_name);
    m_text->setAccessibleName(tr("Text of the article"));
    m_text->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Import"));
    ok->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, ok] { ok->setEnabled(!m_text->document()->isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_asPage);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(buttons);
    m_asPage->setObjectName(QStringLiteral("pasteAsPage"));
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    m_plain = clipboard ? clipboard->text() : QString();
    if (m_plain.size() <= kLongestPaste)
        m_text->setPlainText(m_plain);
    if (clipboard && clipboard->hasHtml() && clipboard->html().size() <= kLongestPaste)
        m_page = clipboard->html();
    m_plain = m_text->toPlainText();
    m_asPage->setVisible(!m_page.isEmpty());
    m_asPage->setChecked(!m_page.isEmpty());
    connect(
        m_text, &QPlainTextEdit::textChanged, this, [this] { m_asPage->setEnabled(m_text->toPlainText() == m_plain); });
}

QString PasteDialog::text() const {
    const QString shown = m_text->toPlainText();
    return m_asPage->isChecked() && !m_page.isEmpty() && shown == m_plain ? m_page : shown;
}

QString PasteDialog::name() const {
    if (const QString given = m_name->text().trimmed(); !given.isEmpty())
        return given;
    const QString first = m_text->toPlainText().trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    return first.size() <= kLongestName ? first : first.left(kLongestName).trimmed() + QChar(0x2026);
}

} // namespace views
