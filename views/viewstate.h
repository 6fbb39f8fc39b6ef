// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is selected, shown and filtered, shared by all panels: a panel changes it here and hears of it here, never from
// another panel. Lives on the GUI thread, owned by the main window; holds ids, never data. Zoom never changes the
// result set, filters never move the view.

#include "models/core/incident.h"
#include "models/core/time.h"
#include "models/items/documentset.h"
#include "models/items/labels.h"
#include "models/items/roles.h"
#include "views/rendering/palette.h"

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <cstdint>
#include <optional>
#include <vector>

class QUndoStack;

namespace views {

// What is selected, from coarse to fine. Selecting a contradiction selects its first side's claim and document as well;
// selecting a claim selects its document.
struct Selection {
    core::ContradictionId contradiction = 0;
    core::DocumentId document = 0;
    std::int32_t claim = -1; // index in the document
    std::int32_t time = -1;  // index in the document
    bool operator==(const Selection&) const = default;
};

struct Filter {
    core::IncidentId incident = 0; // 0: all; -1: documents of no incident
    QStringList causes;            // include; empty: all
    QStringList speakers;
    QStringList sources; // publishers
    QString query;       // search text; empty: none
    QStringList stances; // names of core::Stance
    QStringList months;  // models::monthKey()
    QStringList tags;
    QStringList languages;
    QList<std::pair<models::FacetKind, QString>> excluded; // what is not wanted
    std::optional<core::Millis> knownAt;                   // what could be known then, nothing of later

    // What is wanted of a kind, one of the lists above.
    QStringList& chosen(models::FacetKind kind);
    const QStringList& chosen(models::FacetKind kind) const { return const_cast<Filter*>(this)->chosen(kind); }
    void only(models::FacetKind kind, const QString& key); // this of its kind, and nothing of it excluded
    bool operator==(const Filter&) const = default;
    bool isEmpty() const { return *this == Filter{}; }
};

using Zone = models::DisplayZone;

class ViewState : public QObject {
    Q_OBJECT
public:
    explicit ViewState(QObject* parent = nullptr);

    const Selection& selection() const { return m_selection; }
    void select(const Selection& selection);
    void selectDocument(core::DocumentId id) { select({0, id, -1, -1}); }
    void selectClaim(const core::ClaimRef& ref) { select({0, ref.document, ref.index, -1}); }
    void clearSelection() { select({}); }

    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);
    // Documents that match the query of the filter, or an earlier one until the answer comes; all without a query.
    const models::DocumentSet& matches() const { return m_matches; }
    // Words that were looked for beside those of the query: its other forms.
    const QStringList& matchWords() const { return m_matchWords; }
    void setMatches(const models::DocumentSet& matches, const QStringList& words = {});
    // Whether matches() are those of the filter's query.
    bool isAnswered() const;

    // What the timeline shows. Empty before the first fit.
    core::TimeInterval range() const { return m_range; }
    void setRange(core::TimeInterval range);
    // To somewhere else at once: a step of the view history of its own, whatever moved just before or moves next.
    void jump(core::TimeInterval range);

    rendering::Theme theme() const { return m_theme; }
    void setTheme(rendering::Theme theme);
    Zone zone() const { return m_zone; }
    void setZone(Zone zone);                    // the form of dates stays
    void setDateStyle(models::DateStyle style); // zoneChanged, too
    // Of documents, quotes and the manual; that of the program where the user chose none.
    const QFont& readerFont() const { return m_readerFont; }
    void setReaderFont(const QFont& font);
    // Whether the wheel zooms the timeline without a key, and scrolls it with one.
    bool wheelZooms() const { return m_wheelZooms; }
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }

    QUndoStack* undoStack() const { return m_undo; }

    // View history: selection, range and filter together. Typing a query, or zooming in one go, is one step, and so is
    // a selection or filter with the range that it brings along.
    bool canGoBack() const;
    bool canGoForward() const { return m_at + 1 < m_history.size(); }
    void goBack();
    void goForward();
    // For another case: nothing selected, filtered, undoable or to go back to.
    void reset();

    void reveal() { emit revealRequested(); }
    void compare() { emit compareRequested(); }
    // Opens the manual: a page, "page#heading", or "rule:" and its id.
    void explain(const QString& topic) { emit helpRequested(topic); }
    // A view that was kept (views/savedview.h).
    void showView(const QByteArray& view) { emit viewRequested(view); }

signals:
    void selectionChanged();
    void filterChanged(); // filter or matches
    void rangeChanged();
    void themeChanged();
    void zoneChanged(); // or the form of dates
    void readerFontChanged();
    // A double click or key asks every panel to bring the selection into sight (the timeline zooms, the reader
    // scrolls).
    void revealRequested();
    void historyChanged();
    // The two sides of the selected contradiction are wanted beside each other.
    void compareRequested();
    void helpRequested(const QString& topic);
    void viewRequested(const QByteArray& view);

private:
    struct View {
        Selection selection;
        Filter filter;
        core::TimeInterval range;
        bool operator==(const View&) const = default;
    };
    View current() const { return {m_selection, m_filter, m_range}; }
    void record(bool replacesLast);
    void recordSettledRange();
    void recordRange();
    void restore(View wanted);

    Selection m_selection;
    Filter m_filter;
    models::DocumentSet m_matches;
    QString m_matchesOf; // the query
    QStringList m_matchWords;
    core::TimeInterval m_range;
    rendering::Theme m_theme = rendering::Theme::Light;
    Zone m_zone = Zone::Utc;
    QFont m_readerFont;
    bool m_wheelZooms = false;
    QUndoStack* m_undo;
    std::vector<View> m_history; // never empty
    std::size_t m_at = 0;
    QTimer m_settle; // runs while the range is still moving
    QTimer m_fresh;  // runs until what brought the last step is over
    bool m_restoring = false;
};

} // namespace views
