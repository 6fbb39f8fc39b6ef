// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab of the evidence matrix: who claims which cause, the quotes of the chosen cell below, and what would be left
// without the rows that are unchecked. GUI thread.

#include "models/items/evidence.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QStackedLayout;
class QTableView;

namespace models {
class EvidenceModel;
class Session;
} // namespace models

namespace views {

class EvidenceDelegate;
class FrozenTable;
class ViewState;

class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    EvidencePanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);

    QTableView* table() const;
    QListWidget* quotes() const { return m_quotes; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void placeWidgets();
    void refresh();
    void followSelection();
    void chooseCell(const QModelIndex& index);
    void showQuotes(const QModelIndex& index);
    void showComparison();
    void followTheme();

    models::Session& m_session;
    ViewState& m_state;
    models::EvidenceModel* m_model;
    EvidenceDelegate* m_delegate;
    QComboBox* m_by;
    FrozenTable* m_table;
    QListWidget* m_quotes;
    QLabel* m_comparison;
    QLabel* m_hint;
    QStackedLayout* m_stack;
};

} // namespace views
