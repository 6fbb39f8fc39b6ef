// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the tabs of documents and claims share: a sortable table over a SnapshotModel that follows session, filter and
// selection, and a hint where there is nothing to show. GUI thread.

#include "models/items/snapshotmodel.h"

#include <QTableView>
#include <QWidget>
#include <functional>

class QLabel;
class QStackedLayout;

namespace models {
class Session;
}

namespace views {

class ViewState;

// A table whose plain keys go to the panel before they become type-ahead.
class KeyedTable : public QTableView {
    Q_OBJECT
public:
    using QTableView::QTableView;

signals:
    void revealed(const QModelIndex& index);          // Enter or a double click
    void keyTyped(const QModelIndex& index, int key); // a key without modifiers that the table has no use for

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class TablePanel : public QWidget {
    Q_OBJECT
public:
    ~TablePanel() override;

    void setSnapshot(const core::SnapshotPtr& snapshot);
    KeyedTable* table() const { return m_table; }
    void restoreColumns(const QByteArray& state); // as QHeaderView::saveState() gives it

protected:
    // `model` becomes a child of the panel.
    TablePanel(models::SnapshotModel* model, models::Session& session, ViewState& state, QWidget* parent);

    virtual QModelIndex selectedRow() const = 0;           // the row of the state's selection; invalid: none
    virtual void choose(const QModelIndex& index) = 0;     // the user went to a row
    virtual void typed(const QModelIndex& index, int key); // a plain key on a row
    virtual QString hintWithoutRows(bool filtered) const = 0;
    virtual void themeChanged() {}
    virtual void shown() {}      // rows or selection are new
    virtual void fitColumns() {} // which columns have room

    models::Session& session() const { return m_session; }
    ViewState& state() const { return m_state; }
    const core::SnapshotPtr& snapshot() const { return m_model->snapshot(); }
    // Selects all rows that are wanted and leaves the current one as it is, in one step and not by the user's hand.
    void selectAgain(const std::function<bool(int row)>& wanted);
    bool isFollowing() const { return m_following; } // the selection moves with the state, not by the user's hand
    void setBar(QWidget* bar);                       // below the table
    // Call at the end of the constructor.
    void start();

private:
    void followRows();
    void followSelection();
    void showHint();

    models::Session& m_session;
    ViewState& m_state;
    models::SnapshotModel* m_model;
    KeyedTable* m_table;
    QLabel* m_hint;
    QStackedLayout* m_stack;
    bool m_following = false;
    bool m_choosing = false; // the user's own selection is under way and stays as it is
};

} // namespace views
