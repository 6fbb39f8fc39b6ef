// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Saved searches and views of the case. A search is a folder that is always up to date: it tells how many documents it
// holds now, and a click searches. A view (views/savedview.h) brings back filters, timeline and lists as well. They are
// kept like corrections, so that saving and removing one can be undone. Shows nothing while there are none. GUI thread;
// the counting runs in the session.

#include "models/core/correction.h"

#include <QHash>
#include <QString>
#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace models {
class Session;
}

namespace views {

class ViewState;

class SavedSearches : public QWidget {
    Q_OBJECT
public:
    SavedSearches(models::Session& session, ViewState& state, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    QListWidgetItem* add(const core::Correction& saved);
    void counted(const QHash<QString, qint64>& counts);
    void search(const QListWidgetItem* item);
    void remove(const QListWidgetItem* item);
    void showMenu(QPoint at);
    void fit();

    models::Session& m_session;
    ViewState& m_state;
    QListWidget* m_list;
    QHash<QString, qint64> m_counts; // by query
};

// Asks for a name and saves the query of the filter; returns at once.
void saveSearch(models::Session& session, ViewState& state, QWidget* parent);

} // namespace views
