// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the case can be narrowed by, as a tree of one column: causes claimed (nested as in the cause tree), speakers,
// sources, stances, months, tags and languages, each with a count; stances, tags and languages only where there are
// several to choose from. A count says how many claims (causes, speakers, stances) or documents (the others) choosing
// the facet would show, so every group is counted under the filter's other parts, not under its own. Facets of no count
// are left out unless they are chosen. Those of a large case (isLarge()) are counted on a worker; until then the tree
// stays as it is. GUI thread; the cause tree must outlive the model.

#include "models/items/latest.h"
#include "models/items/roles.h"
#include "models/items/rowfilter.h"

#include <QAbstractItemModel>
#include <QString>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace models {

// A facet for people: "DDoS", "June 2023", "German", "not named".
QString facetText(const core::CauseTree& causes, FacetKind kind, const std::string& key);

class FacetModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit FacetModel(const core::CauseTree& causes, QObject* parent = nullptr);
    ~FacetModel() override;

    // One reset, or none where the rows stay what they were.
    void setSnapshot(core::SnapshotPtr snapshot);
    void setFilter(const RowFilter& filter);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // Groups are top-level rows with KindRole and no KeyRole; facets have KeyRole (what goes into the filter),
    // CountRole, FamilyRole (causes), GradeRole (speakers, sources), CopiesRole (sources: documents that are copies),
    // ChosenRole, ExcludedRole.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QModelIndex find(FacetKind kind, const QString& key) const; // invalid: not there

private:
    struct Node;
    void refresh();
    void take(std::shared_ptr<Node> root);
    void rebuild();
    void addCauses(Node& group);
    void addSpeakers(Node& group, const std::map<std::string, char>& grades);
    void addSources(Node& group, const std::map<std::string, char>& grades);
    void addStances(Node& group);
    void addMonths(Node& group);
    void addTags(Node& group);
    void addLanguages(Node& group);
    void addFound(Node& group, const std::map<std::string, int>& found);
    void prune(std::size_t fewest);
    bool isChosen(FacetKind kind, const std::string& key) const;
    bool isExcluded(FacetKind kind, const std::string& key) const;
    // The filter without what it says of this kind.
    RowFilter others(FacetKind kind) const;
    template <typename Key>
    std::map<std::string, int> claimsBy(const RowFilter& filter, Key key) const;
    template <typename Keys>
    std::map<std::string, int> documentsBy(const RowFilter& filter, Keys keys) const;
    QString sentence(const Node& node) const;
    const Node* nodeOf(const QModelIndex& index) const;

    const core::CauseTree* m_causes;
    core::SnapshotPtr m_snapshot;
    RowFilter m_filter;
    std::shared_ptr<Node> m_root;
    Latest<std::shared_ptr<Node>> m_making;
};

} // namespace models
