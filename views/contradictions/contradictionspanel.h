// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The contradictions of the case, strongest first, possible ones marked and last. The selected row opens up: both
// quotes beside each other with how they were found. Keys: Y accepts, X dismisses, N notes, C compares, Enter shows it
// everywhere. GUI thread.

#include "views/tables/tablepanel.h"

class QPushButton;
class QTimer;

namespace models {
class ContradictionModel;
}

namespace views {

class CompareView;
class ContradictionDelegate;
class Decisions;

class ContradictionsPanel : public TablePanel {
    Q_OBJECT
public:
    ContradictionsPanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);
    ~ContradictionsPanel() override;

    std::vector<core::ContradictionId> order() const; // of the rows, as they are sorted

public slots:
    void nextContradiction() { step(1); }
    void previousContradiction() { step(-1); }
    void openCompare();

protected:
    QModelIndex selectedRow() const override;
    void choose(const QModelIndex& index) override;
    void typed(const QModelIndex& index, int key) override;
    QString hintWithoutRows(bool filtered) const override;
    void themeChanged() override;
    void shown() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ContradictionsPanel(models::ContradictionModel* model, models::Session& session, ViewState& state, QWidget* parent);
    QWidget* makeBar();
    void setUpColumns();
    void fitColumns() override;
    void step(int by);
    void fitRows();
    void fitRow(int row);
    void showBar();
    std::vector<core::ContradictionId> selectedContradictions() const; // the one of the state last
    void remember();

    models::ContradictionModel* m_contradictions;
    ContradictionDelegate* m_delegate;
    Decisions* m_decisions;
    QLabel* m_summary;
    QPushButton* m_openCompare = nullptr; // set by makeBar()
    QTimer* m_fit;
    std::vector<core::ContradictionId> m_selected; // several: they stay selected in the next snapshot
    CompareView* m_compare = nullptr;              // made when first wanted
};

} // namespace views
