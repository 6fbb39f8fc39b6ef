// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/commands.h"
#include "views/viewstate.h"

#include <QInputDialog>

namespace views {

Editing::Editing(models::Session& session, ViewState& state, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_state(state)
    , m_window(window) {}

void Editing::askPublicationDate(core::DocumentId id) {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const core::DocumentRecord* record = snapshot->document(id);
    if (!record || snapshot->readOnly)
        return;
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Publication date"));
    dialog->setLabelText(tr("When was “%1” published? (2023-06-05, or 2023-06)").arg(models::titleText(*record)));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString& text) {
        setPublicationDate(id, text.trimmed());
    });
    dialog->open();
}

void Editing::setPublicationDate(core::DocumentId id, const QString& iso) {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const core::DocumentRecord* record = snapshot->document(id);
    if (!record)
        return;
    correct(
        m_session, m_state, {core::CorrectionKind::DocumentPublished, std::to_string(id), iso.toStdString()},
        tr("date of “%1”").arg(models::titleText(*record)));
}

} // namespace views
