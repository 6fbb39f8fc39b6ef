// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an analyst changes in a document, asked for in a dialog and done as a command that can be undone. GUI thread.

#include "models/core/incident.h"

#include <QObject>

class QWidget;

namespace models {
class Session;
}

namespace views {

class ViewState;

class Editing : public QObject {
    Q_OBJECT
public:
    Editing(models::Session& session, ViewState& state, QWidget& window);

    void askPublicationDate(core::DocumentId id);
    // ISO 8601, or empty for what the document itself states.
    void setPublicationDate(core::DocumentId id, const QString& iso);

private:
    models::Session& m_session;
    ViewState& m_state;
    QWidget& m_window;
};

} // namespace views
