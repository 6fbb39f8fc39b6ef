// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/documentdialog.h"

#include "models/items/labels.h"
#include "views/dialogs/datedialog.h"
#include "views/rendering/palette.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

DocumentFields DocumentDialog::fieldsOf(const core::DocumentRecord& record) {
    const core::Document& document = record.document;
    return {
        models::toQt(document.title), models::toQt(document.publisher), models::toQt(document.author),
        DateDialog::typedForm(document.published)};
}

DocumentDialog::DocumentDialog(const core::DocumentRecord& record, const QStringList& publishers, QWidget* parent)
    : QDialog(parent)
    , m_given(fieldsOf(record))
    , m_title(new QLineEdit(m_given.title, this))
    , m_publisher(new QLineEdit(m_given.publisher, this))
    , m_author(new QLineEdit(m_given.author, this))
    , m_published(new QLineEdit(m_given.published, this))
    , m_meaning(new QLabel(this)) {
    setWindowTitle(tr("Edit document"));
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_publisher->setObjectName(QStringLiteral("documentPublisher"));
    m_author->setObjectName(QStringLiteral("documentAuthor"));
    m_published->setObjectName(QStringLiteral("documentPublished"));
    m_published->setPlaceholderText(tr("2023, 2023-06, 2023-06-20 or 2023-06-20 14:10Z"));
    auto* completer = new QCompleter(publishers, m_publisher);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_publisher->setCompleter(completer);
    m_meaning->setObjectName(QStringLiteral("faintText"));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    auto* file = new QLabel(models::toQt(record.file), this);
    file->setObjectName(QStringLiteral("faintText"));
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);

    auto* form = new QFormLayout;
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Source:"), m_publisher);
    form->addRow(tr("&Author:"), m_author);
    form->addRow(tr("&Published:"), m_published);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Correct"));
    QPushButton* back = buttons->addButton(tr("Back to what the file states"), QDialogButtonBox::ResetRole);
    back->setObjectName(QStringLiteral("takeBack"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * rendering::kGap);
    layout->addWidget(file);
    layout->addLayout(form);
    layout->addWidget(m_meaning);
    layout->addWidget(buttons);
    setMinimumWidth(520);

    connect(m_published, &QLineEdit::textChanged, this, &DocumentDialog::typed);
    connect(back, &QPushButton::clicked, this, [this] {
        m_takesBack = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    typed();
    m_title->setFocus();
}

void DocumentDialog::typed() {
    const QString text = m_published->text().trimmed();
    const bool understood = text.isEmpty() || DateDialog::understood(text).has_value();
    m_ok->setEnabled(understood);
    m_meaning->setText(
        understood ? tr("An emptied field goes back to what the file states. Everything here can be undone.")
                   : tr("The date is not understood. Write it as 2023, 2023-06, 2023-06-20 or 20 June 2023."));
}

DocumentFields DocumentDialog::answer() const {
    DocumentFields fields{
        m_title->text().simplified(), m_publisher->text().simplified(), m_author->text().simplified(),
        m_given.published};
    if (const QString text = m_published->text().trimmed(); text != m_given.published)
        fields.published = text.isEmpty() ? QString() : DateDialog::understood(text).value_or(m_given.published);
    return fields;
}

} // namespace views
