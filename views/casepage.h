// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The panels of an open case and where they stand: facets left, the timeline over the tabbed lists, the reader right.
// Made when the first case is opened. It only places them; their sizes are kept in QSettings. GUI thread.

#include "models/core/contradictioncount.h"
#include "models/items/latest.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QSplitter;
class QTabWidget;

namespace models {
class RowPredicate;
class Session;
} // namespace models

namespace views {

class CommandTable;
class ContradictionsPanel;
class ImportLogPanel;
class ReaderPanel;
class TimelinePanel;
class ViewState;

enum class CaseTab : int { Contradictions, Claims, Documents, Evidence, ImportLog };

class CasePage : public QWidget {
    Q_OBJECT
public:
    CasePage(models::Session& session, ViewState& state, const CommandTable& commands, QWidget* parent = nullptr);
    ~CasePage() override; // keeps the sizes

    void showTab(CaseTab tab);
    // Sizes, the tab in front, columns and order of the lists; for views/savedview.h. What is missing stays as it is.
    QJsonObject layoutNow() const;
    void showLayout(const QJsonObject& layout);
    void resetLayout();                         // as the program makes it
    static constexpr char kHidden[] = "hidden"; // of a layout: commands of the panels that are not shown
    QWidget* facets() const { return m_facets; }
    TimelinePanel* timeline() const { return m_timeline; }
    ReaderPanel* reader() const { return m_reader; }
    ContradictionsPanel* contradictions() const { return m_contradictions; }
    QTabWidget* tabs() const { return m_tabs; }
    // What a command about documents is about: the rows selected in the list of documents where that is in front, else
    // the selected document; empty: none is.
    std::vector<core::DocumentId> chosenDocuments() const;

signals:
    void dateRequested(core::DocumentId document);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restoreSizes();
    void giveSizes();
    void takeColumns(QWidget& panel); // of a panel with a table, once it stands
    void bindTimeline(const CommandTable& commands);
    void bindLanes(const CommandTable& commands);
    void updateTitles();
    void showTitles();

    // How many of each the filter lets through.
    struct Counts {
        std::size_t documents = 0, claims = 0;
        core::ContradictionCount contradictions;
    };
    static Counts count(const core::Snapshot& snapshot, const models::RowPredicate& passes);

    models::Session& m_session;
    ViewState& m_state;
    std::optional<Counts> m_counts; // none yet of m_countedCase
    std::string m_countedCase;      // its path
    models::Latest<Counts> m_counting;
    // In the order in which they stand in the splitters, made inside them: a widget that moves to another parent is
    // styled again.
    QSplitter* m_columns;
    QWidget* m_facets;
    QSplitter* m_middle;
    TimelinePanel* m_timeline;
    ContradictionsPanel* m_contradictions;
    QTabWidget* m_tabs;
    ImportLogPanel* m_importLog = nullptr; // made when it is shown or something was imported
    ReaderPanel* m_reader;
    QHash<QString, QByteArray> m_columnsOf; // wanted states of tables, by the class of their panel
    QHash<QString, QByteArray> m_madeWith;  // their states as they were made
    bool m_sized = false;                   // the columns have the sizes that the user gave them
};

} // namespace views
