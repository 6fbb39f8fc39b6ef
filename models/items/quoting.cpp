// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/quoting.h"

#include <algorithm>

namespace models {
namespace {

constexpr char16_t kOpening[] = u"“„«";
constexpr char16_t kClosing[] = u"”»";

bool isIn(QChar each, const char16_t* marks) {
    return QStringView(marks).contains(each);
}

bool isMark(QChar each) {
    return each == QLatin1Char('"') || isIn(each, kOpening) || isIn(each, kClosing);
}

int marksIn(QStringView text) {
    return static_cast<int>(std::ranges::count_if(text, isMark));
}

// A mark opens at the beginning and behind a gap or a bracket, whatever its shape: “ closes in some languages.
bool opens(QStringView text, qsizetype at) {
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return before.isSpace() || before == QLatin1Char('(') || before == QLatin1Char('[');
}

} // namespace

QString quoted(const QString& words, const QString& form) {
    const QChar outer = form.front();
    const QChar opening(outer == u'„' ? u'‚' : outer == u'«' ? u'“' : u'‘');
    const QChar closing(outer == u'„' ? u'‘' : outer == u'«' ? u'”' : u'’');
    QString inside = words;
    const int marks = marksIn(inside);
    if (marks == 2 && inside.size() > 2 && isMark(inside.front()) && isMark(inside.back())) {
        inside = inside.mid(1, inside.size() - 2);
    } else if (marks > 0) {
        for (qsizetype i = 0; i < inside.size(); ++i) {
            if (isMark(inside[i]))
                inside[i] = opens(words, i) ? opening : closing;
        }
    }
    return form.arg(inside);
}

} // namespace models
