// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The search field: searches while one types, shows everything that narrows the view as chips and how many documents
// are left, and offers the best hits below itself. GUI thread; the search itself runs in the session.

#include "models/items/latest.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <cstdint>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace models {
class Session;
}
namespace store {
struct SearchAnswer;
enum class SearchOrder : std::uint8_t;
} // namespace store

namespace views {

class ChipRow;
class SearchPopup;
class ViewState;

class SearchBar : public QFrame {
    Q_OBJECT
public:
    SearchBar(models::Session& session, ViewState& state, QWidget* parent = nullptr);

    void focusSearch();             // all text selected, as Ctrl+F does
    void ask(const QString& query); // as if it were typed
    store::SearchOrder order() const { return m_order; }
    void setOrder(store::SearchOrder order); // of the hits; remembered
    // Queries whose hits were looked at or that stood for a while, latest first; remembered, without their cases.
    static QStringList history();

signals:
    void leaveRequested(); // Esc in an empty field: the focus goes back to the lists

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool keyPressed(int key);
    void startSearch();
    void search(const QString& query);
    void answered(const QString& query, const store::SearchAnswer& answer);
    void forget();
    void goToHit();
    void remember();
    void clear();
    void stateChanged();
    void updateChips();
    struct Left {
        int documents = 0, all = 0;
    };
    void updateResult();
    void showResult(const Left& left);
    void arrange();
    void updateIcon();

    models::Session& m_session;
    ViewState& m_state;
    QLabel* m_icon;
    ChipRow* m_chips;
    QLineEdit* m_edit;
    QLabel* m_result;
    QToolButton* m_clear;
    SearchPopup* m_popup;
    QTimer m_typing;
    QTimer m_settled; // a query that stands for so long is remembered
    store::SearchOrder m_order;
    QElapsedTimer m_asked;
    QString m_answeredQuery;
    bool m_orderFollows = false; // the answer's order is not exact; the exact one comes
    QString m_full, m_short;     // what is left, in words
    qint64 m_tookMs = -1;
    models::Latest<Left> m_counting;
    bool m_goWhenAnswered = false;
};

} // namespace views
