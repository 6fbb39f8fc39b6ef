// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person leaves behind in a case and finds again: how the panels stood, what was filtered and zoomed to, which
// documents were seen. The last view and what was seen are this person's and kept in QSettings by the case's path;
// saved views stand in the case. GUI thread.

#include "views/savedview.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace models {
class Session;
}

namespace views {

class CasePage;
class CommandTable;

class CaseMemory : public QObject {
    Q_OBJECT
public:
    CaseMemory(models::Session& session, ViewState& state, const CommandTable& commands, QWidget& window);
    ~CaseMemory() override;

    void open(CasePage& page); // the case that has been opened: its last view comes back
    void close();              // keeps it; before the state is reset
    const QSet<core::DocumentId>& seen() const { return m_seen; }
    // Documents of the case that were seen.
    int seenCount() const;

signals:
    void seenChanged();
    void nothingLeft(const QString& words); // of what was to be gone to

private:
    SavedView now() const;
    void show(const SavedView& view);
    void saveView();
    void resetLayout();
    void markSeen();
    void goToUnseen();
    void goToUnchecked();

    models::Session& m_session;
    ViewState& m_state;
    const CommandTable& m_commands;
    QWidget& m_window;
    QPointer<CasePage> m_page;
    QString m_case; // the settings' name of the open case; empty: none
    QSet<core::DocumentId> m_seen;
    QTimer m_dwell; // runs while a document is looked at
};

} // namespace views
