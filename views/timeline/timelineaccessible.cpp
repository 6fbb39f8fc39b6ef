// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineaccessible.h"

#include "views/rendering/timelinetext.h"
#include "views/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <algorithm>
#include <map>
#include <set>

namespace views {
namespace {

using core::MarkPosition;

// One mark, or several that are one glyph at this zoom.
class MarkAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MarkAccess(TimelineView* view, const MarkPosition& at)
        : m_view(view)
        , m_at(at) {}

    bool isValid() const override { return !m_view.isNull(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (!m_view)
            return {};
        if (kind != QAccessible::Name)
            return {};
        const rendering::SceneMark* glyph = glyphOf();
        return rendering::glyphSentence(
            m_view->layoutShown(), m_at, glyph ? glyph->fold : core::FoldedMarks{m_at.index});
    }

    QRect rect() const override {
        const rendering::SceneMark* glyph = m_view ? glyphOf() : nullptr;
        if (!glyph)
            return {};
        const QRect area = glyph->rect.toAlignedRect().intersected(m_view->viewport()->rect());
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!m_view)
            return state;
        state.focusable = true;
        state.selectable = true;
        const rendering::SceneMark* glyph = glyphOf();
        const bool current = m_view->currentMark() == m_at;
        state.selected = current || (glyph && glyph->selected);
        state.focused = current && m_view->hasFocus();
        state.offscreen = !glyph || !m_view->scene().plot().intersects(glyph->rect);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (!m_view || (name != pressAction() && name != setFocusAction()))
            return;
        if (name == setFocusAction())
            m_view->setFocus();
        m_view->choose(m_at);
    }

private:
    const rendering::SceneMark* glyphOf() const {
        const auto& marks = m_view->scene().marks;
        const auto found = std::ranges::find_if(marks, [this](const rendering::SceneMark& mark) {
            return mark.at.lane == m_at.lane && mark.at.row == m_at.row && m_at.index >= mark.fold.first &&
                   m_at.index < mark.fold.first + mark.fold.marks;
        });
        return found == marks.end() ? nullptr : &*found;
    }

    QPointer<TimelineView> m_view;
    MarkPosition m_at;
};

class TimelineAccess : public QAccessibleWidget {
public:
    explicit TimelineAccess(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::List) {}
    ~TimelineAccess() override { forget(); }

    int childCount() const override { return static_cast<int>(marks().size()); }
    QAccessibleInterface* child(int index) const override {
        const std::vector<MarkPosition> all = marks();
        return index >= 0 && static_cast<std::size_t>(index) < all.size()
                   ? interfaceOf(all[static_cast<std::size_t>(index)])
                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto known = std::ranges::find_if(
            m_ids, [child](const auto& each) { return QAccessible::accessibleInterface(each.second) == child; });
        if (known == m_ids.end())
            return -1;
        const std::vector<MarkPosition> all = marks();
        const auto at = std::ranges::find(all, known->first);
        return at == all.end() ? -1 : static_cast<int>(at - all.begin());
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = timeline()->viewport()->mapFromGlobal(QPoint(x, y));
        const rendering::SceneHit hit = timeline()->scene().hit(at);
        return hit.mark ? interfaceOf(hit.mark->at) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return timeline()->hasFocus() && timeline()->currentMark().valid() ? interfaceOf(timeline()->currentMark())
                                                                           : nullptr;
    }

    int indexOfCurrent() const {
        const std::vector<MarkPosition> all = marks();
        const auto at = std::ranges::find(all, timeline()->currentMark());
        return at == all.end() ? -1 : static_cast<int>(at - all.begin());
    }
    void forget() {
        for (const auto& [at, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    TimelineView* timeline() const { return static_cast<TimelineView*>(widget()); }

    // Glyphs in the view and the mark that the keys stand on, in the order of time.
    std::vector<MarkPosition> marks() const {
        const rendering::TimelineScene& scene = timeline()->scene();
        const MarkPosition current = timeline()->currentMark();
        const core::TimelineLayout& layout = timeline()->layoutShown();
        std::set<std::pair<core::Millis, MarkPosition>> ordered;
        if (layout.order().empty())
            return {};
        const auto add = [&](const MarkPosition& at) { ordered.emplace(layout.mark(at).anchor(), at); };
        for (const rendering::SceneMark& mark : scene.marks) {
            const bool stands = mark.at.lane == current.lane && mark.at.row == current.row &&
                                current.index >= mark.fold.first && current.index < mark.fold.first + mark.fold.marks;
            if (!stands && scene.plotOf(mark.pinned).intersects(mark.rect))
                add(mark.at);
        }
        if (current.valid())
            add(current);
        std::vector<MarkPosition> result;
        for (const auto& [when, at] : ordered)
            result.push_back(at);
        return result;
    }

    QAccessibleInterface* interfaceOf(const MarkPosition& at) const {
        const auto known = m_ids.find(at);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new MarkAccess(timeline(), at); // Qt's, until forget()
        m_ids[at] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    mutable std::map<MarkPosition, QAccessible::Id> m_ids;
};

QAccessibleInterface* accessOf(const QString& className, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view && className == QLatin1String("views::TimelineView") ? new TimelineAccess(view) : nullptr;
}

// Only where somebody has asked for it already.
TimelineAccess* knownAccess(TimelineView& view) {
    if (!QAccessible::isActive())
        return nullptr;
    return dynamic_cast<TimelineAccess*>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

void makeTimelineAccessible() {
    static const bool installed = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(installed);
}

void announceCurrent(TimelineView& view) {
    TimelineAccess* access = view.hasFocus() ? knownAccess(view) : nullptr;
    const int index = access ? access->indexOfCurrent() : -1;
    if (index < 0)
        return;
    for (const QAccessible::Event kind : {QAccessible::Focus, QAccessible::Selection}) {
        QAccessibleEvent event(&view, kind);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

void forgetMarks(TimelineView& view) {
    if (TimelineAccess* access = knownAccess(view))
        access->forget();
}

} // namespace views
