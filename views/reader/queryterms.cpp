// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/queryterms.h"

#include <QRegularExpression>

namespace views {

QStringList queryTerms(const QString& query) {
    // An optional sign and field, then a phrase or a word.
    static const QRegularExpression token(
        QStringLiteral(R"re(([-^+]?)(?:[\w-]+:)?(?:"([^"]*)"?|([^\s()"]+)))re"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList operators{
        QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("NOT"), QStringLiteral("NEAR")};
    QStringList terms;
    bool excluded = false;
    for (auto it = token.globalMatch(query); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = match.captured(3);
        if (operators.contains(word)) {
            excluded = word == QLatin1String("NOT");
            continue;
        }
        QString term = match.captured(2).isEmpty() ? word : match.captured(2);
        while (term.endsWith(QLatin1Char('*')) || term.endsWith(QLatin1Char(',')))
            term.chop(1);
        term = term.simplified();
        const bool wanted = !excluded && match.captured(1) != QLatin1String("-");
        excluded = false;
        if (wanted && !term.isEmpty() && !terms.contains(term, Qt::CaseInsensitive))
            terms << term;
    }
    return terms;
}

} // namespace views
