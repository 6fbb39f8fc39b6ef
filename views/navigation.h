// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Going from place to place in a case: next and previous contradiction, incident, view; a date. Changes the view state
// only. GUI thread.

#include "models/core/incident.h"

#include <QObject>
#include <functional>
#include <utility>
#include <vector>

namespace models {
class Session;
}

namespace views {

class ViewState;

class Navigation : public QObject {
    Q_OBJECT
public:
    Navigation(models::Session& session, ViewState& state, QObject* parent);

    void stepContradiction(int step); // in the list's order, among those the filter lets through; around the end
    // How the list is sorted; without it, or while its rows are being made, the strongest come first.
    void setListOrder(std::function<std::vector<core::ContradictionId>()> order) { m_listOrder = std::move(order); }
    void stepIncident(int step);  // through "all" as well
    void showIncident(qint64 id); // 0: all
    void clearFilters();
    // Puts the date into the middle of what the timeline shows; "2023-06", "5 June 2023". False: not understood.
    bool goToDate(const QString& text);
    // The case as it could be known then: at the end of what is written, "5 June 2023", or at its minute, in the
    // display zone where it names none. False: not understood.
    bool showKnownAt(const QString& text);
    static bool isDate(const QString& text);

private:
    models::Session& m_session;
    ViewState& m_state;
    std::function<std::vector<core::ContradictionId>()> m_listOrder;
};

} // namespace views
