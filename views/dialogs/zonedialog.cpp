// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/zonedialog.h"

#include "models/items/labels.h"
#include "views/dialogs/zonebox.h"
#include "views/rendering/palette.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {
namespace {

constexpr int kSettle = 250;           // ms
constexpr std::size_t kMostMoved = 40; // events listed; the head says how many there are
constexpr std::size_t kLabelLength = 70;

QString orderText(models::EventOrder order) {
    switch (order) {
    case models::EventOrder::Before:
        return ZoneDialog::tr("before");
    case models::EventOrder::After:
        return ZoneDialog::tr("after");
    case models::EventOrder::Open:
        break;
    }
    return ZoneDialog::tr("in no order that is known");
}

} // namespace

ZoneDialog::ZoneDialog(
    models::Session& session, models::DisplayZone shownIn, const core::SnapshotPtr& snapshot,
    const std::vector<core::DocumentId>& documents, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_shownIn(shownIn)
    , m_snapshot(snapshot)
    , m_documents(documents)
    , m_box(new ZoneBox(tr("not known"), this))
    , m_head(new QLabel(this))
    , m_changes(new QListWidget(this))
    , m_set(nullptr) {
    setWindowTitle(tr("Time zone of documents"));
    const core::DocumentRecord* first = documents.empty() ? nullptr : snapshot->document(documents.front());
    auto* title = new QLabel(
        documents.size() == 1 && first ? models::titleText(*first)
                                       : models::documentsText(static_cast<int>(documents.size())),
        this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* hint = new QLabel(
        tr("For clock times whose zone neither their words nor their document state. Stated zones stay."), this);
    hint->setWordWrap(true);
    hint->setObjectName(QStringLiteral("faintText"));
    m_box->setObjectName(QStringLiteral("zone"));
    if (first)
        m_box->setZone(models::toQt(first->document.zone));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setObjectName(QStringLiteral("zoneChange"));
    m_changes->setObjectName(QStringLiteral("zoneChanges"));
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->setWordWrap(true);
    m_changes->setTextElideMode(Qt::ElideNone);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setResizeMode(QListView::Adjust);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);

    auto* form = new QFormLayout;
    form->addRow(tr("&Zone:"), m_box);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("Set zone"), QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * rendering::kGap);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_head);
    layout->addWidget(m_changes, 1);
    layout->addWidget(buttons);
    resize(560, 460);

    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &ZoneDialog::lookAhead);
    connect(m_box, &QComboBox::currentTextChanged, this, &ZoneDialog::typed);
    connect(&session, &models::Session::previewReady, this, &ZoneDialog::show);
    connect(
        &session, &models::Session::previewFailed, this,
        [this](const std::vector<core::Correction>& corrections, const QString& message) {
            if (corrections == m_wanted)
                m_head->setText(message);
        });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    typed();
    m_box->setFocus();
}

void ZoneDialog::typed() {
    m_changes->clear();
    m_wanted.clear();
    const std::optional<QString> zone = m_box->zone();
    m_set->setEnabled(zone.has_value());
    if (!zone) {
        m_settle.stop();
        m_head->setText(tr("Not understood. Write it as UTC, +02:00 or Europe/Paris."));
        return;
    }
    m_zone = *zone;
    for (const core::DocumentId id : m_documents) {
        const core::DocumentRecord* record = m_snapshot->document(id);
        if (record && record->document.zone != m_zone.toStdString())
            m_wanted.push_back({core::CorrectionKind::DocumentZone, std::to_string(id), m_zone.toStdString()});
    }
    if (m_wanted.empty()) {
        m_settle.stop();
        m_head->setText(tr("That is how they stand now."));
        return;
    }
    m_head->setText(tr("Looking what would change…"));
    m_settle.start();
}

void ZoneDialog::lookAhead() {
    m_session.preview(m_wanted);
}

QString ZoneDialog::eventText(const core::Event& event) const {
    const core::DocumentRecord* record = m_snapshot->document(event.document);
    const QString label = models::toQt(core::elided(event.label, kLabelLength));
    return record ? tr("“%1” (%2)", "event, source").arg(label, models::sourceText(*record)) : label;
}

void ZoneDialog::show(
    const std::vector<core::Correction>& corrections, const core::SnapshotPtr& then, const models::CaseChange& change) {
    if (corrections != m_wanted)
        return;
    if (change.isEmpty()) {
        m_head->setText(tr("Nothing would move: every clock time states its zone, or there is none."));
        return;
    }
    m_head->setText(tr("%1 would move; %2 changes of order; contradictions: %3 would go, %4 would come.")
                        .arg(
                            change.moved.size() == 1 ? tr("1 event")
                                                     : tr("%n events", nullptr, static_cast<int>(change.moved.size())))
                        .arg(change.order.size())
                        .arg(change.gone.size())
                        .arg(change.appeared.size()));
    const auto add = [this](const QString& text) { m_changes->addItem(text); };
    const auto contradiction = [this](const core::Snapshot& snapshot, const core::Contradiction& each) {
        const core::ClaimRecord* a = snapshot.claim(each.a);
        const core::ClaimRecord* b = snapshot.claim(each.b);
        return tr("%1: %2 against %3", "kind, claim, claim")
            .arg(
                models::kindText(each.kind), a ? models::claimHeadText(m_session.causes(), a->claim) : QString(),
                b ? models::claimHeadText(m_session.causes(), b->claim) : QString());
    };
    for (const core::Contradiction& each : change.gone)
        add(tr("− Contradiction goes: %1").arg(contradiction(*m_snapshot, each)));
    for (const core::Contradiction& each : change.appeared)
        add(tr("+ Contradiction comes: %1").arg(contradiction(*then, each)));
    for (const models::OrderChange& each : change.order)
        add(tr("⇅ %1: now %2 %3, then %4")
                .arg(eventText(each.first), orderText(each.before), eventText(each.second), orderText(each.after)));
    if (change.moreOrder)
        add(tr("… and more changes of order"));
    for (std::size_t i = 0; i < change.moved.size() && i < kMostMoved; ++i) {
        const models::EventShift& each = change.moved[i];
        add(tr("→ %1: %2, then %3")
                .arg(
                    eventText(each.before), models::whenText(each.before.when, m_shownIn),
                    models::whenText(each.after.when, m_shownIn)));
    }
    if (change.moved.size() > kMostMoved)
        add(tr("… and %1 more").arg(change.moved.size() - kMostMoved));
}

} // namespace views
