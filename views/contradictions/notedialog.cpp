// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contradictions/notedialog.h"

#include "views/rendering/palette.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace views {

NoteDialog::NoteDialog(
    const QString& title, const QString& question, const QString& note, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_edit(new QPlainTextEdit(note, this)) {
    setWindowTitle(title);
    auto* label = new QLabel(question, this);
    label->setWordWrap(true);
    label->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Note"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(action, QDialogButtonBox::AcceptRole)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * rendering::kGap);
    layout->addWidget(label);
    layout->addWidget(m_edit, 1);
    layout->addWidget(buttons);
    resize(420, 220);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter makes a new line in the note.
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &QDialog::accept);
    m_edit->setFocus();
}

QString NoteDialog::note() const {
    return m_edit->toPlainText();
}

} // namespace views
