// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Both sides of a contradiction beside each other: two documents scrolled to their quotes, between them why it is shown
// and what weakens it, and the decision. Goes from contradiction to contradiction without being left, in the list's
// order and filter, and takes the selection along. A window of its own. GUI thread.

#include "models/items/contradictionmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace models {
class Session;
struct DocumentText;
} // namespace models

namespace views {

class CompareSide;
class Decisions;
class MomentsView;
class ViewState;

class CompareView : public QWidget {
    Q_OBJECT
public:
    CompareView(models::Session& session, ViewState& state, QWidget* parent);

    // Shows the selected contradiction and comes to the front.
    void present(const core::SnapshotPtr& snapshot);

public slots:
    void setOrder(int column, Qt::SortOrder order); // in which the list is sorted
    void next() { step(1); }
    void previous() { step(-1); }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeMiddle();
    void makeKeys();
    void refresh();
    void fill(const core::Contradiction& each, int position);
    void requestTexts();
    void takeText(const models::DocumentText& text);
    void step(int by);
    void keepNote();

    models::Session& m_session;
    ViewState& m_state;
    models::ContradictionModel m_model; // order and filter of the list
    core::ContradictionId m_shown = 0;
    QLabel* m_title;
    QLabel* m_summary;
    Decisions* m_decisions;
    CompareSide* m_a;
    CompareSide* m_b;
    MomentsView* m_moments;
    QLabel* m_reasons;
    QPlainTextEdit* m_note;
};

} // namespace views
