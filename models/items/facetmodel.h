// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the case can be narrowed by, as a tree of one column: causes claimed (nested as in the cause tree), speakers and
// sources, each with a count. A count says how many claims (causes, speakers) or documents (sources) choosing the facet
// would show, so every group is counted under the filter's other parts, not under its own. Facets of no count are left
// out unless they are chosen. GUI thread; the cause tree must outlive the model.

#include "models/items/roles.h"
#include "models/items/rowfilter.h"

#include <QAbstractItemModel>
#include <QString>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace models {

class FacetModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit FacetModel(const core::CauseTree& causes, QObject* parent = nullptr);
    ~FacetModel() override;

    void setSnapshot(core::SnapshotPtr snapshot); // one reset
    void setFilter(const RowFilter& filter);      // one reset

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // Groups are top-level rows with KindRole and no KeyRole; facets have KeyRole (what goes into the filter),
    // CountRole, FamilyRole (causes), GradeRole (speakers, sources), CopiesRole (sources: documents that are copies),
    // ChosenRole.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QModelIndex find(FacetKind kind, const QString& key) const; // invalid: not there

private:
    struct Node;
    void rebuild();
    void addCauses(Node& group);
    void addSpeakers(Node& group, const std::map<std::string, std::string>& grades);
    void addSources(Node& group, const std::map<std::string, std::string>& grades);
    std::map<std::string, int> claimsBy(const RowFilter& filter, std::string core::Claim::* what) const;
    QString sentence(const Node& node) const;
    const Node* nodeOf(const QModelIndex& index) const;

    const core::CauseTree* m_causes;
    core::SnapshotPtr m_snapshot;
    RowFilter m_filter;
    std::unique_ptr<Node> m_root;
};

} // namespace models
