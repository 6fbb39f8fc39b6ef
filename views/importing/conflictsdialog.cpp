// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/conflictsdialog.h"

#include "models/correctiontargets.h"
#include "models/items/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace views {
namespace {

constexpr QSize kSize(820, 480);
enum Column : int { What, About, Value };

// The document or, for what is of none, the name that it is about.
QString aboutText(const core::Snapshot& snapshot, const core::Correction& correction) {
    const core::DocumentRecord* record =
        snapshot.document(models::CorrectionTargets(snapshot.documents).of(correction));
    if (record)
        return models::titleText(*record);
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        if (each.key == correction.target)
            return models::kindText(each.kind);
    }
    if (const auto pair = core::incidentTargetOf(correction.target))
        if (const core::DocumentRecord* moved = snapshot.document(pair->moved))
            return models::titleText(*moved);
    return models::toQt(correction.target);
}

QString valueText(const std::string& value) {
    return value.empty() ? ConflictsDialog::tr("as it was found") : models::toQt(core::elided(value, 80));
}

} // namespace

ConflictsDialog::ConflictsDialog(models::Session& session, const models::MergeSummary& summary, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("conflicts"));
    setWindowTitle(tr("Corrections that differ"));
    auto* text = new QLabel(
        tr("You and whoever worked on %1 corrected the same things in different ways. The later correction holds; "
           "where the other is right, choose it.")
            .arg(QFileInfo(summary.path).fileName()),
        this);
    text->setWordWrap(true);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("What"), tr("Of"), tr("Value that holds")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(windowTitle());
    const core::SnapshotPtr snapshot = session.snapshot();
    for (const store::Merge::Conflict& each : summary.merge.conflicts)
        addRow(*snapshot, each);
    m_list->setColumnWidth(What, 180);
    m_list->setColumnWidth(About, 280);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Leave as it is"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(kSize);
}

void ConflictsDialog::addRow(const core::Snapshot& snapshot, const store::Merge::Conflict& conflict) {
    auto* item =
        new QTreeWidgetItem(m_list, {models::correctionText(conflict.ours.kind), aboutText(snapshot, conflict.ours)});
    item->setToolTip(About, item->text(About));
    auto* choice = new QComboBox(m_list);
    choice->addItem(tr("Mine: %1").arg(valueText(conflict.ours.value)));
    choice->addItem(tr("Theirs: %1").arg(valueText(conflict.theirs)));
    choice->setCurrentIndex(conflict.tookTheirs ? 1 : 0);
    choice->setAccessibleName(tr("%1 of %2", "what, of which document").arg(item->text(What), item->text(About)));
    m_list->setItemWidget(item, Value, choice);
    m_conflicts.push_back(conflict);
}

std::vector<core::Correction> ConflictsDialog::decisions() const {
    std::vector<core::Correction> corrections;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const store::Merge::Conflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
        const auto* choice = qobject_cast<QComboBox*>(m_list->itemWidget(m_list->topLevelItem(row), Value));
        const bool theirs = choice->currentIndex() == 1;
        if (theirs != conflict.tookTheirs)
            corrections.push_back(
                {conflict.ours.kind, conflict.ours.target, theirs ? conflict.theirs : conflict.ours.value});
    }
    return corrections;
}

} // namespace views
