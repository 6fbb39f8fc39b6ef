// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facetmodel.h"

#include "models/items/datewords.h"
#include "models/items/labels.h"
#include "models/items/sources.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <set>
#include <tuple>

namespace models {

struct FacetModel::Node {
    FacetKind kind = FacetKind::Cause;
    bool group = false;
    QString text, key, family, grade;
    int count = 0, copies = 0;
    bool chosen = false, excluded = false;
    Node* above = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node& add(std::unique_ptr<Node> child) {
        child->above = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
    bool showsTheSame(const Node& other) const {
        const auto shown = [](const Node& each) {
            return std::tie(
                each.kind, each.group, each.text, each.key, each.family, each.grade, each.count, each.copies,
                each.chosen, each.excluded);
        };
        return shown(*this) == shown(other) &&
               std::ranges::equal(
                   children, other.children, [](const auto& a, const auto& b) { return a->showsTheSame(*b); });
    }
};

namespace {

bool contains(const std::vector<std::string>& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
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

QString gradeText(const std::map<std::string, char>& grades, const std::string& name) {
    const char grade = gradeOf(grades, name);
    return grade ? QString(QLatin1Char(grade)) : QString();
}

// What the filter wants of a kind.
template <typename Filter>
auto& chosenOf(Filter& filter, FacetKind kind) {
    switch (kind) {
    case FacetKind::Cause:
        return filter.causes;
    case FacetKind::Speaker:
        return filter.speakers;
    case FacetKind::Source:
        return filter.sources;
    case FacetKind::Stance:
        return filter.stances;
    case FacetKind::Month:
        return filter.months;
    case FacetKind::Tag:
        return filter.tags;
    case FacetKind::Language:
        break;
    }
    return filter.languages;
}

QString monthText(const std::string& key) {
    if (key.empty())
        return FacetModel::tr("undated");
    const QDate first = QDate::fromString(toQt(key) + QStringLiteral("-01"), Qt::ISODate);
    return first.isValid() ? monthWords(first.year(), first.month())
                           : FacetModel::tr("%1, month not known").arg(toQt(key));
}

// Qt names languages in English only.
constexpr std::pair<const char*, const char*> kLanguages[] = {
    {"ar", QT_TRANSLATE_NOOP("models::FacetModel", "Arabic")},
    {"de", QT_TRANSLATE_NOOP("models::FacetModel", "German")},
    {"en", QT_TRANSLATE_NOOP("models::FacetModel", "English")},
    {"es", QT_TRANSLATE_NOOP("models::FacetModel", "Spanish")},
    {"fr", QT_TRANSLATE_NOOP("models::FacetModel", "French")},
    {"it", QT_TRANSLATE_NOOP("models::FacetModel", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("models::FacetModel", "Japanese")},
    {"nl", QT_TRANSLATE_NOOP("models::FacetModel", "Dutch")},
    {"pl", QT_TRANSLATE_NOOP("models::FacetModel", "Polish")},
    {"pt", QT_TRANSLATE_NOOP("models::FacetModel", "Portuguese")},
    {"ru", QT_TRANSLATE_NOOP("models::FacetModel", "Russian")},
    {"uk", QT_TRANSLATE_NOOP("models::FacetModel", "Ukrainian")},
    {"zh", QT_TRANSLATE_NOOP("models::FacetModel", "Chinese")},
};

QString languageText(const std::string& key) {
    if (key.empty())
        return FacetModel::tr("language not known");
    const QString code = toQt(key).section(u'-', 0, 0);
    for (const auto& [each, name] : kLanguages) {
        if (code == QLatin1String(each))
            return FacetModel::tr(name);
    }
    const QLocale::Language language = QLocale(toQt(key)).language();
    return language == QLocale::C || language == QLocale::AnyLanguage ? toQt(key) : QLocale::languageToString(language);
}

} // namespace

QString facetText(const core::CauseTree& causes, FacetKind kind, const std::string& key) {
    switch (kind) {
    case FacetKind::Cause:
        return causeText(causes, key);
    case FacetKind::Speaker:
        return speakerText(key);
    case FacetKind::Source:
        return key.empty() ? FacetModel::tr("source not named") : toQt(key);
    case FacetKind::Stance:
        return stanceText(core::stanceOf(key).value_or(core::Stance::Asserted));
    case FacetKind::Month:
        return monthText(key);
    case FacetKind::Tag:
        return toQt(key);
    case FacetKind::Language:
        break;
    }
    return languageText(key);
}

FacetModel::FacetModel(const core::CauseTree& causes, QObject* parent)
    : QAbstractItemModel(parent)
    , m_causes(&causes)
    , m_snapshot(std::make_shared<const core::Snapshot>())
    , m_root(std::make_shared<Node>())
    , m_making([this](std::shared_ptr<Node> root) { take(std::move(root)); }) {}

FacetModel::~FacetModel() = default;

void FacetModel::setSnapshot(core::SnapshotPtr snapshot) {
    if (!snapshot)
        snapshot = std::make_shared<const core::Snapshot>();
    if (snapshot->casePath != m_snapshot->casePath && isLarge(*snapshot))
        take(std::make_shared<Node>()); // nothing of another case is to be chosen
    m_snapshot = std::move(snapshot);
    refresh();
}

void FacetModel::setFilter(const RowFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void FacetModel::take(std::shared_ptr<Node> root) {
    if (m_root && root->showsTheSame(*m_root))
        return; // most corrections change nothing here; views lay out every row anew
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

void FacetModel::refresh() {
    // A model of its own counts, so that it may do so on another thread.
    const auto make = [causes = *m_causes, snapshot = m_snapshot, filter = m_filter] {
        FacetModel other(causes);
        other.m_snapshot = snapshot;
        other.m_filter = filter;
        other.rebuild();
        return other.m_root;
    };
    m_making.want(make, isLarge(*m_snapshot));
}

void FacetModel::rebuild() {
    m_root = std::make_shared<Node>();
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
    addStances(group(FacetKind::Stance, tr("Stance")));
    prune(2);
    addMonths(group(FacetKind::Month, tr("Published")));
    prune(2);
    addTags(group(FacetKind::Tag, tr("Tags")));
    prune(1);
    addLanguages(group(FacetKind::Language, tr("Languages")));
    prune(2);
}

// The last group offers no choice: it goes, unless something of it stands in the filter.
void FacetModel::prune(std::size_t fewest) {
    const auto& facets = m_root->children.back()->children;
    const auto stands = [](const auto& each) { return each->chosen || each->excluded; };
    if (facets.size() < fewest && std::ranges::none_of(facets, stands))
        m_root->children.pop_back();
}

bool FacetModel::isChosen(FacetKind kind, const std::string& key) const {
    return contains(chosenOf(m_filter, kind), key);
}

bool FacetModel::isExcluded(FacetKind kind, const std::string& key) const {
    return std::ranges::find(m_filter.excluded, ExcludedFacet{kind, key}) != m_filter.excluded.end();
}

RowFilter FacetModel::others(FacetKind kind) const {
    RowFilter filter = m_filter;
    chosenOf(filter, kind).clear();
    std::erase_if(filter.excluded, [kind](const ExcludedFacet& each) { return each.kind == kind; });
    return filter;
}

// A facet for each key that was found or stands in the filter.
void FacetModel::addFound(Node& group, const std::map<std::string, int>& found) {
    std::map<std::string, int> all = found;
    for (const std::string& chosen : chosenOf(m_filter, group.kind))
        all.try_emplace(chosen, 0);
    for (const ExcludedFacet& each : m_filter.excluded) {
        if (each.kind == group.kind)
            all.try_emplace(each.key, 0);
    }
    for (const auto& [key, count] : all) {
        auto facet = std::make_unique<Node>();
        facet->kind = group.kind;
        facet->text = facetText(*m_causes, group.kind, key);
        facet->key = toQt(key);
        facet->count = count;
        facet->chosen = isChosen(group.kind, key);
        facet->excluded = isExcluded(group.kind, key);
        group.add(std::move(facet));
    }
}

void FacetModel::addStances(Node& group) {
    addFound(group, claimsBy(others(FacetKind::Stance), [](const core::Claim& claim) {
                 return std::string(core::name(claim.stance));
             }));
    sortByCount(group.children);
}

// In their order; undated ones, whose key is empty, come last.
void FacetModel::addMonths(Node& group) {
    addFound(group, documentsBy(others(FacetKind::Month), [](const core::DocumentRecord& record) {
                 return std::vector{monthKey(record)};
             }));
    std::ranges::stable_partition(group.children, [](const auto& each) { return !each->key.isEmpty(); });
    for (std::size_t i = 0; i < group.children.size(); ++i)
        group.children[i]->row = static_cast<int>(i);
}

void FacetModel::addTags(Node& group) {
    addFound(group, documentsBy(others(FacetKind::Tag), tagsOf));
    sortByCount(group.children);
}

void FacetModel::addLanguages(Node& group) {
    addFound(group, documentsBy(others(FacetKind::Language), [](const core::DocumentRecord& record) {
                 return std::vector{record.document.language};
             }));
    sortByCount(group.children);
}

template <typename Keys>
std::map<std::string, int> FacetModel::documentsBy(const RowFilter& filter, Keys keys) const {
    const RowPredicate passes(filter, *m_causes);
    std::map<std::string, int> found;
    for (const core::DocumentRecord& record : m_snapshot->documents) {
        if (!passes.document(record))
            continue;
        for (const std::string& key : keys(record))
            ++found[key];
    }
    return found;
}

template <typename Key>
std::map<std::string, int> FacetModel::claimsBy(const RowFilter& filter, Key key) const {
    const RowPredicate passes(filter, *m_causes);
    std::map<std::string, int> found;
    for (const core::DocumentRecord& record : m_snapshot->documents) {
        for (const core::ClaimRecord& each : record.claims) {
            if (counts(each) && passes.claim(record, each.claim))
                ++found[key(each.claim)];
        }
    }
    return found;
}

void FacetModel::addCauses(Node& group) {
    const auto ownCause = [](const core::Claim& claim) { return claim.cause; };
    const std::map<std::string, int> own = claimsBy(others(FacetKind::Cause), ownCause);
    std::map<std::string, int> total; // with everything below
    std::map<std::string, int> shownBelow;
    const auto& nodes = m_causes->nodes();
    for (const core::CauseNode& node : nodes) {
        for (const auto& [cause, count] : own)
            total[node.name] += m_causes->isBelowOrSame(cause, node.name) ? count : 0;
    }
    const auto stands = [&](const core::CauseNode& node) {
        return isChosen(FacetKind::Cause, node.name) || isExcluded(FacetKind::Cause, node.name);
    };
    const auto shown = [&](const core::CauseNode& node) { return total[node.name] > 0 || stands(node); };
    for (const core::CauseNode& node : nodes)
        shownBelow[node.parent] += shown(node) ? 1 : 0;
    std::map<std::string, Node*> made{{std::string(), &group}};
    for (const core::CauseNode& node : nodes) {
        Node* above = made.contains(node.parent) ? made[node.parent] : &group;
        if (!shown(node))
            continue;
        // A node that only passes on to one other says nothing: "Cyberattack" stands alone, without "Malicious act".
        if (!own.contains(node.name) && shownBelow[node.name] == 1 && !stands(node)) {
            made[node.name] = above;
            continue;
        }
        auto facet = std::make_unique<Node>();
        facet->kind = FacetKind::Cause;
        facet->text = causeText(*m_causes, node.name);
        facet->key = toQt(node.name);
        facet->family = toQt(node.family);
        facet->count = total[node.name];
        facet->chosen = isChosen(FacetKind::Cause, node.name);
        facet->excluded = isExcluded(FacetKind::Cause, node.name);
        made[node.name] = &above->add(std::move(facet));
    }
}

void FacetModel::addSpeakers(Node& group, const std::map<std::string, char>& grades) {
    addFound(group, claimsBy(others(FacetKind::Speaker), [](const core::Claim& claim) { return claim.speaker; }));
    for (const auto& each : group.children)
        each->grade = gradeText(grades, each->key.toStdString());
    sortByCount(group.children);
}

void FacetModel::addSources(Node& group, const std::map<std::string, char>& grades) {
    const RowPredicate passes(others(FacetKind::Source), *m_causes);
    std::map<std::string, std::unique_ptr<Node>> found;
    const auto facetOf = [&](const std::string& publisher, const QString& text) -> Node& {
        auto& facet = found[publisher];
        if (!facet) {
            facet = std::make_unique<Node>();
            facet->kind = FacetKind::Source;
            facet->text = text;
            facet->key = toQt(publisher);
            facet->grade = gradeText(grades, publisher);
            facet->chosen = isChosen(FacetKind::Source, publisher);
            facet->excluded = isExcluded(FacetKind::Source, publisher);
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
        facetOf(chosen, facetText(*m_causes, FacetKind::Source, chosen));
    for (const ExcludedFacet& each : m_filter.excluded) {
        if (each.kind == FacetKind::Source)
            facetOf(each.key, facetText(*m_causes, FacetKind::Source, each.key));
    }
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
    const bool ofClaims =
        node.kind == FacetKind::Cause || node.kind == FacetKind::Speaker || node.kind == FacetKind::Stance;
    const QString count = ofClaims ? claimsText(node.count) : documentsText(node.count);
    QString text = tr("%1: %2", "facet: count").arg(node.text, count);
    if (node.copies > 0)
        text += tr(", %n of them a copy", nullptr, node.copies);
    if (!node.grade.isEmpty())
        text += tr(", graded %1").arg(node.grade);
    if (node.excluded)
        return tr("%1, excluded").arg(text);
    return node.chosen ? tr("%1, chosen").arg(text) : text;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index))
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
    case ExcludedRole:
        return node.excluded;
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
