// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/batchdialog.h"

#include "models/items/labels.h"
#include "models/items/quoting.h"
#include "views/rendering/palette.h"
#include "views/triage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {
namespace {

constexpr int kSettle = 250; // ms
constexpr std::size_t kMostListed = 200;
constexpr std::size_t kQuoteLength = 90;
const QString kAsTheyAre = QStringLiteral("-");

QComboBox* choice(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->addItem(BatchDialog::tr("as they are"), kAsTheyAre);
    return box;
}

} // namespace

BatchDialog::BatchDialog(
    models::Session& session, const core::SnapshotPtr& snapshot, const std::vector<core::ClaimRef>& claims,
    const QStringList& speakers, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_snapshot(snapshot)
    , m_claims(claims)
    , m_cause(choice(QStringLiteral("batchCause"), this))
    , m_stance(choice(QStringLiteral("batchStance"), this))
    , m_speaker(choice(QStringLiteral("batchSpeaker"), this))
    , m_scope(choice(QStringLiteral("batchScope"), this))
    , m_head(new QLabel(this))
    , m_changes(new QListWidget(this)) {
    setWindowTitle(tr("Correct %1").arg(models::claimsText(static_cast<int>(claims.size()))));
    fill(speakers);
    placeWidgets();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, [this] { m_session.preview(m_wanted); });
    for (QComboBox* each : {m_cause, m_stance, m_scope})
        connect(each, &QComboBox::currentIndexChanged, this, &BatchDialog::chosen);
    connect(m_speaker, &QComboBox::currentTextChanged, this, &BatchDialog::chosen);
    connect(
        &session, &models::Session::previewReady, this,
        [this](
            const std::vector<core::Correction>& corrections, const core::SnapshotPtr& then,
            const models::CaseChange& change) {
            if (corrections == m_wanted)
                showChange(then, change);
        });
    connect(
        &session, &models::Session::previewFailed, this,
        [this](const std::vector<core::Correction>& corrections, const QString& message) {
            if (corrections == m_wanted)
                m_head->setText(message);
        });
    chosen();
}

void BatchDialog::fill(const QStringList& speakers) {
    for (const core::CauseNode& node : m_session.causes().nodes())
        m_cause->addItem(
            QString(2 * node.depth, QChar::Nbsp) + models::causeText(m_session.causes(), node.name),
            models::toQt(node.name));
    for (const core::Stance each : {core::Stance::Asserted, core::Stance::Denied, core::Stance::Suspected})
        m_stance->addItem(models::stanceText(each), static_cast<int>(each));
    m_scope->addItem(tr("This incident"), static_cast<int>(core::Scope::This));
    m_scope->addItem(tr("Another incident, or none"), static_cast<int>(core::Scope::Other));
    m_speaker->setEditable(true);
    m_speaker->setInsertPolicy(QComboBox::NoInsert);
    m_speaker->addItem(models::speakerText(core::kWriterVoice));
    m_speaker->addItems(speakers);
    m_speaker->setCurrentIndex(0);
}

void BatchDialog::placeWidgets() {
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setObjectName(QStringLiteral("batchHead"));
    m_changes->setObjectName(QStringLiteral("batchChanges"));
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->setWordWrap(true);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    auto* form = new QFormLayout;
    form->addRow(tr("&Cause:"), m_cause);
    form->addRow(tr("&Stance:"), m_stance);
    form->addRow(tr("S&peaker:"), m_speaker);
    form->addRow(tr("&About:"), m_scope);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Correct"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("batchCorrect"));
    m_ok->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * rendering::kGap);
    layout->addLayout(form);
    layout->addWidget(m_head);
    layout->addWidget(m_changes, 1);
    layout->addWidget(buttons);
    resize(600, 520);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

core::Claim BatchDialog::wanted(const core::Claim& now) const {
    core::Claim claim = now;
    if (m_cause->currentIndex() > 0)
        claim.cause = m_cause->currentData().toString().toStdString();
    if (m_stance->currentIndex() > 0)
        claim.stance = static_cast<core::Stance>(m_stance->currentData().toInt());
    if (m_scope->currentIndex() > 0)
        claim.scope = static_cast<core::Scope>(m_scope->currentData().toInt());
    const QString speaker = m_speaker->currentText().simplified();
    if (speaker == models::speakerText(core::kWriterVoice))
        claim.speaker = core::kWriterVoice;
    else if (!speaker.isEmpty() && speaker != m_speaker->itemText(0))
        claim.speaker = speaker.toStdString();
    return claim;
}

QString BatchDialog::changeText(const core::Claim& now, const core::Claim& then) const {
    QStringList parts;
    const auto add = [&](const QString& what, const QString& before, const QString& after) {
        if (before != after)
            parts << tr("%1: %2 → %3", "field, now, then").arg(what, before, after);
    };
    const core::CauseTree& causes = m_session.causes();
    add(tr("cause"), models::causeText(causes, now.cause), models::causeText(causes, then.cause));
    add(tr("stance"), models::stanceText(now.stance), models::stanceText(then.stance));
    add(tr("speaker"), models::speakerText(now.speaker), models::speakerText(then.speaker));
    if (now.scope != then.scope)
        parts << (then.scope == core::Scope::This ? tr("about this incident") : tr("about another incident"));
    const QString quote = models::quoted(models::toQt(core::elided(now.text, kQuoteLength)), tr("“%1”", "a quotation"));
    return tr("%1\n%2", "quote, what changes").arg(quote, parts.join(tr("; ")));
}

void BatchDialog::chosen() {
    m_wanted.clear();
    m_changes->clear();
    m_changed = 0;
    for (const core::ClaimRef& ref : m_claims) {
        const core::ClaimRecord* record = m_snapshot->claim(ref);
        if (!record)
            continue;
        const core::Claim then = wanted(record->claim);
        const std::vector<core::Correction> corrections = amendments(*record, then);
        if (corrections.empty())
            continue;
        m_wanted.insert(m_wanted.end(), corrections.begin(), corrections.end());
        if (++m_changed <= static_cast<int>(kMostListed))
            m_changes->addItem(changeText(record->claim, then));
    }
    m_ok->setEnabled(m_changed > 0);
    m_ok->setText(m_changed > 0 ? tr("Correct %1").arg(models::claimsText(m_changed)) : tr("Correct"));
    if (m_changed == 0) {
        m_settle.stop();
        m_head->setText(tr("Choose what is to be set on all of them. Nothing changes yet."));
        return;
    }
    m_head->setText(tr("%1 would change. Looking at the contradictions…").arg(models::claimsText(m_changed)));
    m_settle.start();
}

void BatchDialog::showChange(const core::SnapshotPtr& then, const models::CaseChange& change) {
    m_head->setText(tr("%1 would change; contradictions: %2 would go, %3 would come.")
                        .arg(models::claimsText(m_changed))
                        .arg(change.gone.size())
                        .arg(change.appeared.size()));
    const auto add = [&](const QString& mark, const core::Snapshot& snapshot, const core::Contradiction& each) {
        const core::ClaimRecord* a = snapshot.claim(each.a);
        const core::ClaimRecord* b = snapshot.claim(each.b);
        if (a && b)
            m_changes->addItem(tr("%1 %2: %3 against %4", "+ or −, kind, claim, claim")
                                   .arg(
                                       mark, models::kindText(each.kind),
                                       models::claimHeadText(m_session.causes(), a->claim),
                                       models::claimHeadText(m_session.causes(), b->claim)));
    };
    for (const core::Contradiction& each : change.gone)
        add(QStringLiteral("−"), *m_snapshot, each);
    for (const core::Contradiction& each : change.appeared)
        add(QStringLiteral("+"), *then, each);
}

} // namespace views
