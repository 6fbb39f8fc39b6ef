// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a rule of the analysis does, by the id that stands at every mark. Ids of claims are a stance and the words of a
// pattern of the compiled-in lexicon ("deny.no-evidence"); those of times are listed in the manual's page of rules,
// from which the words of both come. Values; any thread; costs some milliseconds, so it is made when first wanted.

#include "models/core/causetree.h"
#include "views/help/manual.h"

#include <QHash>
#include <QMultiMap>
#include <QString>
#include <QStringList>

namespace views {

inline constexpr char kRulesPage[] = "14-rules.md";

class RuleGuide {
public:
    explicit RuleGuide(const Manual& manual);

    // A page of Markdown; empty: no rule of this version has the id.
    QString explain(const QString& id) const;
    // Ids that hold all the words, alphabetically, at most `most` of them.
    QStringList search(const QString& words, qsizetype most) const;

private:
    struct Pattern {
        QString section; // "denials"
        QString words;   // as the lexicon writes it
        QString value;   // causes, or flags
    };

    core::CauseTree m_causes;
    QHash<QString, QString> m_texts;        // of lists and of rules without a pattern, by id
    QMultiMap<QString, Pattern> m_patterns; // by the words' part of the id
};

} // namespace views
