// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facetmodel.h"

#include "models/items/labels.h"

#include <algorithm>
#include <set>

namespace models {

struct FacetModel::Node {
    FacetKind kind = FacetKind::Cause;
    bool group = false;
    QString text, key, family, grade;
    int count = 0, copies = 0;
    bool chosen = false;
    Node* above = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node& add(std::unique_ptr<Node> child) {
        child->above = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
};

namespace {

bool contains(const std::vector<std::string>& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
}

std::map<std::string, std::string> gradesOf(const core::Snapshot& snapshot) {
    std::map<std::string, std::string> grades;
    for (const core::Correction& each : snapshot.corrections) {
        if (each.kind == core::CorrectionKind::SourceGrade)
            grades[each.target] = each.value;
    }
    return grades;
}

// The largest first, then by name.
template <typename Nodes>
void sortByCount(Nodes& nodes) {
    std::ranges::stable_sort(nodes, [](const auto& a, const auto& b) {
        return a->count != b->count ? a->count > b->count : a->text.localeAwareCompare(b->text) < 0;
    });
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i]->row = static_cast<int>(i);
}

QString gradeOf(const std::map<std::string, std::string>& grades, const std::string& name) {
    const auto found = grades.find(name);
    return found == grades.end() ? QString() : toQt(found->second);
}

} // namespace

FacetModel::FacetModel(const core::CauseTree& causes, QObject* parent)
    : QAbstractItemModel(parent)
    , m_causes(&causes)
    , m_snapshot(std::make_shared<const core::Snapshot>())
    , m_root(std::make_unique<Node>()) {}

FacetModel::~FacetModel() = default;

void FacetModel::setSnapshot(core::SnapshotPtr snapshot) {
    beginResetModel();
    m_snapshot = snapshot ? std::move(snapshot) : std::make_shared<const core::Snapshot>();
    rebuild();
    endResetModel();
}

void FacetModel::setFilter(const RowFilter& filter) {
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void FacetModel::rebuild() {
    m_root = std::make_unique<Node>();
    if (m_snapshot->documents.empty())
        return;
    const auto grades = gradesOf(*m_snapshot);
    const auto group = [this](FacetKind kind, const QString& text) -> Node& {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->group = true;
        node->text = text;
        return m_root->add(std::move(node));
    };
    addCauses(group(FacetKind::Cause, tr("Cause claimed")));
    addSpeakers(group(FacetKind::Speaker, tr("Who says it")), grades);
    addSources(group(FacetKind::Source, tr("Sources")), grades);
}

std::map<std::string, int> FacetModel::claimsBy(const RowFilter& filter, std::string core::Claim::* what) const {
    const RowPredicate passes(filter, *m_causes);
    std::map<std::string, int> found;
    for (const core::DocumentRecord& record : m_snapshot->documents) {
        for (const core::ClaimRecord& each : record.claims) {
            if (counts(each) && passes.claim(record, each.claim))
                ++found[each.claim.*what];
        }
    }
    return found;
}

void FacetModel::addCauses(Node& group) {
    RowFilter others = m_filter;
    others.causes.clear();
    const std::map<std::string, int> own = claimsBy(others, &core::Claim::cause);
    std::map<std::string, int> total; // with everything below
    std::map<std::string, int> shownBelow;
    const auto& nodes = m_causes->nodes();
    for (const core::CauseNode& node : nodes) {
        for (const auto& [cause, count] : own)
            total[node.name] += m_causes->isBelowOrSame(cause, node.name) ? count : 0;
    }
    const auto shown = [&](const core::CauseNode& node) {
        return total[node.name] > 0 || contains(m_filter.causes, node.name);
    };
    for (const core::CauseNode& node : nodes)
        shownBelow[node.parent] += shown(node) ? 1 : 0;
    std::map<std::string, Node*> made{{std::string(), &group}};
    for (const core::CauseNode& node : nodes) {
        Node* above = made.contains(node.parent) ? made[node.parent] : &group;
        if (!shown(node))
            continue;
        // A node that only passes on to one other says nothing: "Cyberattack" stands alone, without "Malicious act".
        if (!own.contains(node.name) && shownBelow[node.name] == 1 && !contains(m_filter.causes, node.name)) {
            made[node.name] = above;
            continue;
        }
        auto facet = std::make_unique<Node>();
        facet->kind = FacetKind::Cause;
        facet->text = toQt(node.display);
        facet->key = toQt(node.name);
        facet->family = toQt(node.family);
        facet->count = total[node.name];
        facet->chosen = contains(m_filter.causes, node.name);
        made[node.name] = &above->add(std::move(facet));
    }
}

void FacetModel::addSpeakers(Node& group, const std::map<std::string, std::string>& grades) {
    RowFilter others = m_filter;
    others.speakers.clear();
    std::map<std::string, int> found = claimsBy(others, &core::Claim::speaker);
    for (const std::string& chosen : m_filter.speakers)
        found.try_emplace(chosen, 0);
    for (const auto& [speaker, count] : found) {
        auto facet = std::make_unique<Node>();
        facet->kind = FacetKind::Speaker;
        facet->text = speakerText(speaker);
        facet->key = toQt(speaker);
        facet->grade = gradeOf(grades, speaker);
        facet->count = count;
        facet->chosen = contains(m_filter.speakers, speaker);
        group.add(std::move(facet));
    }
    sortByCount(group.children);
}

void FacetModel::addSources(Node& group, const std::map<std::string, std::string>& grades) {
    RowFilter others = m_filter;
    others.sources.clear();
    const RowPredicate passes(others, *m_causes);
    std::map<std::string, std::unique_ptr<Node>> found;
    const auto facetOf = [&](const std::string& publisher, const QString& text) -> Node& {
        auto& facet = found[publisher];
        if (!facet) {
            facet = std::make_unique<Node>();
            facet->kind = FacetKind::Source;
            facet->text = text;
            facet->key = toQt(publisher);
            facet->grade = gradeOf(grades, publisher);
            facet->chosen = contains(m_filter.sources, publisher);
        }
        return *facet;
    };
    const auto& origins = m_snapshot->findings.origins;
    int documents = 0;
    int single = 0;
    std::set<int> voices;
    for (const core::DocumentRecord& record : m_snapshot->documents) {
        if (!passes.document(record))
            continue;
        Node& facet = facetOf(record.document.publisher, sourceText(record));
        ++facet.count;
        ++documents;
        const bool shared = record.origin >= 0 && static_cast<std::size_t>(record.origin) < origins.size();
        if (shared) {
            voices.insert(record.origin);
            facet.copies += origins[static_cast<std::size_t>(record.origin)].first == record.id ? 0 : 1;
        } else {
            ++single;
        }
    }
    for (const std::string& chosen : m_filter.sources)
        facetOf(chosen, toQt(chosen));
    for (auto& [publisher, facet] : found)
        group.add(std::move(facet));
    sortByCount(group.children);
    group.text = tr("Sources — %1 of %2 independent").arg(single + static_cast<int>(voices.size())).arg(documents);
}

const FacetModel::Node* FacetModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const {
    const Node* above = nodeOf(parent);
    if (column != 0 || row < 0 || parent.column() > 0 || static_cast<std::size_t>(row) >= above->children.size())
        return {};
    return createIndex(row, 0, above->children[static_cast<std::size_t>(row)].get());
}

QModelIndex FacetModel::parent(const QModelIndex& child) const {
    const Node* above = child.isValid() ? nodeOf(child)->above : nullptr;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FacetModel::columnCount(const QModelIndex&) const {
    return 1;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return nodeOf(index)->group ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString FacetModel::sentence(const Node& node) const {
    if (node.group)
        return node.text;
    const QString count = node.kind == FacetKind::Source ? documentsText(node.count) : claimsText(node.count);
    QString text = tr("%1: %2", "facet: count").arg(node.text, count);
    if (node.copies > 0)
        text += tr(", %n of them a copy", nullptr, node.copies);
    if (!node.grade.isEmpty())
        text += tr(", graded %1").arg(node.grade);
    return node.chosen ? tr("%1, chosen").arg(text) : text;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(node);
    case KindRole:
        return static_cast<int>(node.kind);
    case KeyRole:
        return node.group ? QVariant() : QVariant(node.key);
    case FamilyRole:
        return node.family;
    case GradeRole:
        return node.grade;
    case CountRole:
        return node.count;
    case CopiesRole:
        return node.copies;
    case ChosenRole:
        return node.chosen;
    default:
        return {};
    }
}

QModelIndex FacetModel::find(FacetKind kind, const QString& key) const {
    std::vector<const Node*> open{m_root.get()};
    while (!open.empty()) {
        const Node* node = open.back();
        open.pop_back();
        for (const auto& child : node->children) {
            if (!child->group && child->kind == kind && child->key == key)
                return createIndex(child->row, 0, child.get());
            open.push_back(child.get());
        }
    }
    return {};
}

} // namespace models
