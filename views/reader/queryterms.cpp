// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/queryterms.h"

#include "models/items/labels.h"
#include "models/store/searchquery.h"

namespace views {
namespace {

void addTerms(const store::QueryNode& node, QStringList& terms) {
    using Kind = store::QueryNode::Kind;
    if (node.kind == Kind::Not)
        return;
    const bool inText = node.field == store::TextField::Any || node.field == store::TextField::Title;
    if (node.kind == Kind::Text && inText) {
        if (const QString words = models::toQt(node.words); !terms.contains(words, Qt::CaseInsensitive))
            terms << words;
    }
    for (const store::QueryNode& child : node.children)
        addTerms(child, terms);
}

} // namespace

QStringList queryTerms(const QString& query) {
    static const core::CauseTree causes = core::CauseTree::builtIn();
    QStringList terms;
    addTerms(store::parseQuery(query.toStdString(), causes), terms);
    return terms;
}

} // namespace views
