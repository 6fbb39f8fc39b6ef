// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The left panel: incidents, saved searches, and what the case can be narrowed by (causes, speakers, sources, stances,
// months, tags, languages) with counts. A click, Enter or Space puts a row into the filter or takes it out again; with
// Ctrl, by the minus key or from the context menu it is what is not wanted. GUI thread.

#include "models/items/roles.h"

#include <QSet>
#include <QString>
#include <QVariant>
#include <QWidget>

class QListView;
class QModelIndex;
class QTreeView;

namespace models {
class FacetModel;
class IncidentModel;
class Session;
} // namespace models

namespace views {

class ViewState;

class FacetsPanel : public QWidget {
    Q_OBJECT
public:
    FacetsPanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void snapshotChanged();
    void filterChanged();
    void toggleIncident(const QModelIndex& index);
    void toggleFacet(const QModelIndex& index);
    void onlyFacet(const QModelIndex& index);
    void excludeFacet(const QModelIndex& index);
    void showMenu(QPoint at);
    void fitIncidentList();
    void restoreFolds(const QModelIndex& parent);
    void keepPlace(); // of the facets, over a reset of their model
    void restorePlace();

    models::Session& m_session;
    ViewState& m_state;
    models::IncidentModel* m_incidents;
    models::FacetModel* m_facets;
    QListView* m_incidentList;
    QTreeView* m_facetTree;
    QSet<QString> m_folded;   // by foldKey()
    bool m_resetting = false; // the tree folds and unfolds by itself
    struct Place {
        int scrolled = 0;
        models::FacetKind kind{};
        QVariant key; // of the current facet; invalid: none
    };
    Place m_place; // before a reset
};

} // namespace views
