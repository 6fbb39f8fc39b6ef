// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The best hits of a search under the search field: title, source and date, the words that match. It takes no focus, so
// that typing goes on; the field passes the arrow keys. GUI thread.

#include "models/core/incident.h"
#include "models/core/snapshot.h"

#include <QFrame>

class QLabel;
class QListView;

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
    void popUp();
    void step(int rows);
    core::DocumentId current() const; // 0: no hits

signals:
    void chosen(core::DocumentId id);

private:
    QWidget& m_anchor;
    models::SearchHitModel* m_model;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace views
