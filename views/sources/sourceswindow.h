// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The register of sources in a window beside the main one: publishers and speakers, and what is known of the selected
// one, to be graded, named and noted. Built off the GUI thread; follows the case. GUI thread.

#include "models/items/sources.h"
#include "views/sidewindow.h"
#include "views/triage.h"

#include <QFutureWatcher>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStringListModel;
class QTableView;

namespace models {
class SourceModel;
}

namespace views {

class SourcesWindow : public SideWindow {
    Q_OBJECT
public:
    SourcesWindow(models::Session& session, ViewState& state, QWidget* parent);
    ~SourcesWindow() override;

    void present(); // shows it and brings it to the front, at the source of what is selected
    void select(const std::string& name);

protected:
    void closeEvent(QCloseEvent* event) override;               // keeps a note that is being typed
    bool eventFilter(QObject* watched, QEvent* event) override; // letters A to F grade in the table

private:
    struct Register {
        std::vector<models::SourceEntry> sources;
        QStringList names, outlets; // by name
    };
    void placeWidgets();
    QWidget* makeDetails();
    void connectDetails();
    void rebuild();
    void built();
    void fitNames();
    void showDetails();
    void keepNote();
    void fillCopies(const models::SourceEntry& source);
    void fillNames(const models::SourceEntry& source);
    void goTo(const models::SourceFact& fact);
    void copyFrom(int row);
    void join();
    const models::SourceEntry* current() const;
    Desk desk() const;

    models::Session& m_session;
    ViewState& m_state;
    models::SourceModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QFutureWatcher<Register> m_building;
    QStringList m_outlets; // who publishes, by name
    QStringListModel* m_allNames;
    QStringListModel* m_outletNames; // that the shown source may take articles from
    std::string m_wanted;            // to be selected once it is there
    std::string m_shownName;         // whose note can be typed
    std::string m_shownCase;         // and in which case
    QString m_shownNote;             // as it is kept
    QLineEdit* m_filter;
    QTableView* m_table;
    QWidget* m_details;
    QLabel* m_name;
    QComboBox* m_grade;
    QComboBox* m_role;
    QComboBox* m_copies;
    QComboBox* m_same;
    QPushButton* m_join;
    QListWidget* m_names;
    QPushButton* m_part;
    QListWidget* m_facts;
    QPlainTextEdit* m_note;
    QPushButton* m_keepNote;
};

} // namespace views
