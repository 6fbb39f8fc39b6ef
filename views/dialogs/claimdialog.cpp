// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/claimdialog.h"

#include "models/items/labels.h"
#include "models/items/quoting.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {
namespace {

constexpr int kQuoteWidth = 420;

} // namespace

ClaimDialog::ClaimDialog(
    const core::CauseTree& causes, const core::ClaimRecord& claim, const QStringList& speakers, QWidget* parent)
    : QDialog(parent)
    , m_claim(claim.claim)
    , m_cause(new QComboBox(this))
    , m_stance(new QComboBox(this))
    , m_speaker(new QComboBox(this))
    , m_scope(new QComboBox(this)) {
    setWindowTitle(tr("Correct claim"));
    auto* quote = new QLabel(models::quoted(models::toQt(m_claim.text), tr("“%1”")), this);
    quote->setWordWrap(true);
    quote->setTextFormat(Qt::PlainText);
    quote->setMinimumWidth(kQuoteWidth);
    fillCauses(causes);
    for (const core::Stance each : {core::Stance::Asserted, core::Stance::Denied, core::Stance::Suspected})
        m_stance->addItem(models::stanceText(each), static_cast<int>(each));
    m_stance->setCurrentIndex(m_stance->findData(static_cast<int>(m_claim.stance)));
    m_scope->addItem(tr("This incident"), static_cast<int>(core::Scope::This));
    m_scope->addItem(tr("Another incident, or none"), static_cast<int>(core::Scope::Other));
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(m_claim.scope)));
    m_speaker->setEditable(true);
    m_speaker->addItem(models::speakerText(core::kWriterVoice));
    m_speaker->addItems(speakers);
    m_speaker->setCurrentText(models::speakerText(m_claim.speaker));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Correct"));
    QPushButton* back = buttons->addButton(tr("Back to what was found"), QDialogButtonBox::ResetRole);
    back->setEnabled(claim.corrected);
    connect(m_speaker->lineEdit(), &QLineEdit::textChanged, ok, [ok](const QString& text) {
        ok->setEnabled(!text.trimmed().isEmpty());
    });
    connect(back, &QPushButton::clicked, this, [this] {
        m_takesBack = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(tr("&Cause"), m_cause);
    form->addRow(tr("&Stance"), m_stance);
    form->addRow(tr("S&peaker"), m_speaker);
    form->addRow(tr("&About"), m_scope);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(quote);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void ClaimDialog::fillCauses(const core::CauseTree& causes) {
    for (const core::CauseNode& node : causes.nodes())
        m_cause->addItem(
            QString(2 * node.depth, QChar::Nbsp) + models::causeText(causes, node.name), models::toQt(node.name));
    int at = m_cause->findData(models::toQt(m_claim.cause));
    if (at < 0) { // of another version's tree
        m_cause->addItem(models::toQt(m_claim.cause), models::toQt(m_claim.cause));
        at = m_cause->count() - 1;
    }
    m_cause->setCurrentIndex(at);
}

core::Claim ClaimDialog::answer() const {
    core::Claim claim = m_claim;
    claim.cause = m_cause->currentData().toString().toStdString();
    claim.stance = static_cast<core::Stance>(m_stance->currentData().toInt());
    claim.scope = static_cast<core::Scope>(m_scope->currentData().toInt());
    const QString speaker = m_speaker->currentText().trimmed();
    claim.speaker =
        speaker == models::speakerText(core::kWriterVoice) ? std::string(core::kWriterVoice) : speaker.toStdString();
    return claim;
}

} // namespace views
