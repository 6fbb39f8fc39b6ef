// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The best hits of a search under the search field: title, source and date, the words that match, and the query as it
// was understood. Where nothing is found it says which part of the query excludes everything and offers to do without
// it. It takes no focus, so that typing goes on; the field passes the arrow keys. GUI thread.

#include "models/core/incident.h"
#include "models/core/snapshot.h"

#include <QFrame>
#include <QStringList>
#include <vector>

class QLabel;
class QListView;
class QPushButton;

namespace models {
class SearchHitModel;
}
namespace store {
struct SearchAnswer;
}

namespace views {

class ViewState;

class SearchPopup : public QFrame {
    Q_OBJECT
public:
    SearchPopup(ViewState& state, QWidget& anchor);

    void setAnswer(const core::SnapshotPtr& snapshot, const QString& query, const store::SearchAnswer& answer);
    // The same hits in another order; left as they are where somebody is about to choose one.
    void reorder(const core::SnapshotPtr& snapshot, const store::SearchAnswer& answer);
    void popUp();
    void step(int rows);
    core::DocumentId current() const; // 0: no hits

    // Without hits: the query that would find the most; empty: none would.
    QString offer() const;

signals:
    void chosen(core::DocumentId id);
    void offered(const QString& query); // a click on what would find something

private:
    void showOffers(const store::SearchAnswer& answer);
    int wantedHeight() const;

    QWidget& m_anchor;
    ViewState& m_state;
    models::SearchHitModel* m_model;
    QListView* m_list;
    QLabel* m_understood;
    QLabel* m_nothing;
    std::vector<QPushButton*> m_offers;
    QStringList m_offeredQueries;
};

} // namespace views
