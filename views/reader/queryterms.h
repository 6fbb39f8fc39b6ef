// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of a search query that are worth marking in a text: phrases whole, operators, field names and excluded
// words left out. Pure function.

#include <QString>
#include <QStringList>

namespace views {

QStringList queryTerms(const QString& query);

} // namespace views
