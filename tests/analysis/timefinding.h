// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the tests of the time engine share: a document of some words, what was found in it, and values as text.
#include "models/analysis/times.h"
#include "models/core/calendar.h"

#include <QTest>
#include <string>
#include <string_view>
#include <vector>

namespace timetests {

inline const analysis::Lexicon& lexicon() {
    static const auto loaded = analysis::loadLexicon();
    return *loaded;
}

inline core::Document documentOf(std::string body, std::string_view published) {
    core::Document document;
    document.body = std::move(body);
    if (!published.empty())
        document.published = core::parseIso(published);
    return document;
}

struct Found {
    std::vector<core::TimeExpression> times;
    std::string body;

    // The expression whose words are these; null when there is none.
    const core::TimeExpression* named(const std::string& words) const {
        for (const core::TimeExpression& each : times) {
            if (core::slice(body, each.span) == words)
                return &each;
        }
        return nullptr;
    }
    std::string list() const {
        std::string text;
        for (const core::TimeExpression& each : times)
            text += "[" + std::string(core::slice(body, each.span)) + "] ";
        return text;
    }
};

inline Found find(const std::string& body, std::string_view published) {
    return {analysis::findTimes(documentOf(body, published), lexicon()), body};
}

inline std::string text(const core::TimeValue& value) {
    if (!value.interval)
        return "open " + value.timex;
    return core::isoText(value.interval->earliest, value.zone) + " " +
           core::isoText(value.interval->latest, value.zone) + " " + std::string(core::name(value.granularity));
}

// A table of expressions: a text, when it was published, words of it, and what text() says of them.
inline void addTimeColumns() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected"); // earliest, latest, granularity; "open" and the TIMEX3 value, or alone
}
inline void addTimeRow(
    const char* name, const char* body, const char* published, const char* words, const char* expected) {
    QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(published) << QString::fromUtf8(words)
                        << QString::fromUtf8(expected);
}
// Checks the row; every time says why it is what it is.
inline void checkTimeRow() {
    QFETCH(QString, body);
    QFETCH(QString, published);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const Found found = find(body.toStdString(), published.toStdString());
    const core::TimeExpression* time = found.named(words.toStdString());
    QVERIFY2(time, ("found: " + found.list()).c_str());
    const QString got = QString::fromStdString(text(time->value));
    if (expected == QLatin1String("open"))
        QVERIFY2(got.startsWith(expected), qPrintable(got));
    else
        QCOMPARE(got, expected);
    QVERIFY(!time->rules.empty());
    QVERIFY(!time->value.basis.empty());
}

} // namespace timetests
