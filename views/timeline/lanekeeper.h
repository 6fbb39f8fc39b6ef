// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the user wants the lanes of the open case: what stands below the causes, which causes are closed, which lanes are
// hidden, pinned, first, and how high they are. Views of a case keep it (views/casepage.h). GUI thread.

#include "models/core/timelinelayout.h"

#include <QObject>
#include <QString>
#include <memory>

class QMenu;

namespace views {

class LaneKeeper : public QObject {
    Q_OBJECT
public:
    explicit LaneKeeper(QObject* parent = nullptr);

    const core::LaneArrangement& arrangement() const { return m_arrangement; }
    // Another case: as its lanes are before anybody wants them otherwise, with those below that were chosen last.
    void open(const QString& casePath);
    // As it was left, or as a saved view keeps it.
    void restore(const QString& casePath, const core::LaneArrangement& wanted);

    void setBelow(core::LaneGroup group);
    void toggleClosed(const std::string& cause);
    void hide(const core::LaneKey& lane);
    void show(const core::LaneKey& lane);
    void showAll();
    void togglePinned(const core::LaneKey& lane);
    void setHeight(const core::LaneKey& lane, int height); // TimelineLane::height; 0: what its rows need
    // Places up (below 0) or down among the lanes of its group; a cause moves with its family, past one other.
    void move(const core::TimelineLayout& layout, std::size_t lane, int by);

    // What can be done with a lane, and with a group of lanes.
    using Layout = std::shared_ptr<const core::TimelineLayout>;
    void fillLaneMenu(QMenu& menu, const Layout& layout, const core::CauseTree& causes, std::size_t lane);
    void fillGroupMenu(QMenu& menu, const core::TimelineLayout& layout, const core::CauseTree& causes);

signals:
    void changed();

private:
    void apply(const core::LaneArrangement& wanted);

    core::LaneArrangement m_arrangement;
    QString m_case; // path; empty: none
};

} // namespace views
