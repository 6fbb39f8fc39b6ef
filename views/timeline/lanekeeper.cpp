// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lanekeeper.h"

#include "models/items/labels.h"
#include "views/commandtable.h"
#include "views/menutitle.h"
#include "views/rendering/timelineplaces.h"
#include "views/rendering/timelinetext.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <algorithm>

namespace views {
namespace {

using core::LaneArrangement;
using core::LaneGroup;
using core::LaneKey;

constexpr int kHeightStep = 36; // a row more, or one less
const QString kBelowKey = QStringLiteral("timeline/below");
constexpr LaneGroup kBelow[] = {LaneGroup::Sources, LaneGroup::Speakers, LaneGroup::Incidents, LaneGroup::Tags};

template <typename T>
void toggle(std::vector<T>& list, const T& item) {
    if (std::erase(list, item) == 0)
        list.push_back(item);
}

} // namespace

LaneKeeper::LaneKeeper(QObject* parent)
    : QObject(parent) {}

void LaneKeeper::open(const QString& casePath) {
    if (casePath == m_case && !casePath.isEmpty())
        return;
    m_case = casePath;
    m_arrangement = {};
    const auto below = core::laneGroupOf(QSettings().value(kBelowKey).toString().toStdString());
    if (below && *below != LaneGroup::Causes)
        m_arrangement.below = *below;
}

void LaneKeeper::restore(const QString& casePath, const LaneArrangement& wanted) {
    open(casePath);
    apply(wanted);
}

void LaneKeeper::apply(const LaneArrangement& wanted) {
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    emit changed();
}

void LaneKeeper::setBelow(LaneGroup group) {
    LaneArrangement wanted = m_arrangement;
    wanted.below = group;
    const std::string_view name = core::name(group);
    QSettings().setValue(kBelowKey, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    apply(wanted);
}

void LaneKeeper::toggleClosed(const std::string& cause) {
    LaneArrangement wanted = m_arrangement;
    toggle(wanted.closed, cause);
    apply(wanted);
}

void LaneKeeper::hide(const LaneKey& lane) {
    LaneArrangement wanted = m_arrangement;
    std::erase(wanted.hidden, lane); // never twice
    wanted.hidden.push_back(lane);
    apply(wanted);
}

void LaneKeeper::show(const LaneKey& lane) {
    LaneArrangement wanted = m_arrangement;
    std::erase(wanted.hidden, lane);
    apply(wanted);
}

void LaneKeeper::showAll() {
    LaneArrangement wanted = m_arrangement;
    wanted.hidden.clear();
    apply(wanted);
}

void LaneKeeper::togglePinned(const LaneKey& lane) {
    LaneArrangement wanted = m_arrangement;
    toggle(wanted.pinned, lane);
    apply(wanted);
}

void LaneKeeper::setHeight(const LaneKey& lane, int height) {
    LaneArrangement wanted = m_arrangement;
    std::erase_if(wanted.heights, [&](const auto& each) { return each.first == lane; });
    if (height > 0)
        wanted.heights.emplace_back(lane, height);
    apply(wanted);
}

namespace {

// What is moved with a lane: of the causes, those of one family.
LaneKey movedKey(const core::TimelineLane& lane) {
    return lane.group == LaneGroup::Causes && !lane.pinned ? LaneKey{lane.group, lane.family} : lane.key();
}

// Among which it can be moved, as they are seen.
std::vector<LaneKey> orderAround(const core::TimelineLayout& layout, const core::TimelineLane& lane) {
    std::vector<LaneKey> order;
    for (const core::TimelineLane& each : layout.lanes()) {
        if (each.group != lane.group || each.pinned != lane.pinned)
            continue;
        if (const LaneKey key = movedKey(each); std::ranges::find(order, key) == order.end())
            order.push_back(key);
    }
    return order;
}

bool canMove(const core::TimelineLayout& layout, const core::TimelineLane& lane, int by) {
    const std::vector<LaneKey> order = orderAround(layout, lane);
    return !order.empty() && (by < 0 ? order.front() : order.back()) != movedKey(lane);
}

} // namespace

void LaneKeeper::move(const core::TimelineLayout& layout, std::size_t lane, int by) {
    const core::TimelineLane& moved = layout.lanes()[lane];
    LaneArrangement wanted = m_arrangement;
    // The order that is seen becomes the order that is wanted, with this one in its new place.
    std::vector<LaneKey> order = orderAround(layout, moved);
    const auto at = std::ranges::find(order, movedKey(moved)) - order.begin();
    // Lanes of one family stand together, so a cause goes past one other family, however far it was dragged.
    const bool family = moved.group == LaneGroup::Causes && !moved.pinned;
    const auto to = std::clamp<std::ptrdiff_t>(at + (family ? std::clamp(by, -1, 1) : by), 0, std::ssize(order) - 1);
    const auto from = order.begin() + at;
    if (to > at)
        std::rotate(from, from + 1, order.begin() + to + 1);
    else
        std::rotate(order.begin() + to, from, from + 1);
    std::vector<LaneKey>& list = moved.pinned ? wanted.pinned : wanted.first;
    std::erase_if(list, [&](const LaneKey& key) { return key.group == moved.group; });
    list.insert(list.end(), order.begin(), order.end());
    apply(wanted);
}

void LaneKeeper::fillLaneMenu(QMenu& menu, const Layout& layout, const core::CauseTree& causes, std::size_t index) {
    const core::TimelineLane& lane = layout->lanes()[index];
    const LaneKey key = lane.key();
    addMenuTitle(menu, rendering::laneLabel(lane));
    // A cause opens what is in it, or goes into one above it.
    for (std::string cause = lane.name; lane.group == LaneGroup::Causes && !cause.empty();) {
        const core::CauseNode* node = causes.find(cause);
        const bool closed = std::ranges::find(m_arrangement.closed, cause) != m_arrangement.closed.end();
        const QString display = CommandTable::literal(models::causeText(causes, cause));
        if (closed)
            menu.addAction(tr("Open %1").arg(display), this, [this, cause] { toggleClosed(cause); });
        else if (cause != lane.name || lane.opens)
            menu.addAction(tr("Close into one lane: %1").arg(display), this, [this, cause] { toggleClosed(cause); });
        cause = node ? node->parent : std::string();
    }
    menu.addAction(lane.pinned ? tr("Unpin") : tr("Pin to the top"), this, [this, key] { togglePinned(key); });
    menu.addAction(tr("Hide"), this, [this, key] { hide(key); });
    menu.addSeparator();
    menu.addAction(tr("Move up"), this, [this, layout, index] { move(*layout, index, -1); })
        ->setEnabled(canMove(*layout, lane, -1));
    menu.addAction(tr("Move down"), this, [this, layout, index] { move(*layout, index, 1); })
        ->setEnabled(canMove(*layout, lane, 1));
    menu.addSeparator();
    const int height = rendering::laneHeight(lane);
    menu.addAction(tr("Higher"), this, [this, key, height] { setHeight(key, height + kHeightStep); });
    menu.addAction(tr("Lower"), this, [this, key, height] { setHeight(key, std::max(height - kHeightStep, 1)); });
    menu.addAction(tr("Height that its rows need"), this, [this, key] { setHeight(key, 0); })
        ->setEnabled(lane.height > 0);
}

void LaneKeeper::fillGroupMenu(QMenu& menu, const core::TimelineLayout& layout, const core::CauseTree& causes) {
    addMenuTitle(menu, tr("Below the causes"));
    auto* groups = new QActionGroup(&menu);
    for (const LaneGroup group : kBelow) {
        QAction* action = menu.addAction(rendering::groupName(group), this, [this, group] { setBelow(group); });
        action->setCheckable(true);
        action->setChecked(m_arrangement.below == group);
        groups->addAction(action);
    }
    menu.addSeparator();
    const auto setFamilies = [this, &causes](bool closed) {
        LaneArrangement wanted = m_arrangement;
        wanted.closed.clear();
        for (const core::CauseNode& node : causes.nodes()) {
            if (closed && node.parent.empty())
                wanted.closed.push_back(node.name);
        }
        apply(wanted);
    };
    menu.addAction(tr("Close all causes"), this, [setFamilies] { setFamilies(true); });
    menu.addAction(tr("Open all causes"), this, [setFamilies] { setFamilies(false); })
        ->setEnabled(!m_arrangement.closed.empty());
    if (layout.hiddenLanes().empty())
        return;
    addMenuTitle(menu, tr("Hidden"));
    constexpr std::size_t kMost = 20;
    for (std::size_t i = 0; i < std::min(layout.hiddenLanes().size(), kMost); ++i) {
        const core::HiddenLane& lane = layout.hiddenLanes()[i];
        menu.addAction(
            tr("Show %1").arg(CommandTable::literal(rendering::laneLabel(lane.key, lane.label))), this,
            [this, key = lane.key] { show(key); });
    }
    menu.addAction(tr("Show all"), this, &LaneKeeper::showAll);
}

} // namespace views
