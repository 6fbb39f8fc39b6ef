// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// English for "%n document(s)": the source texts are English but for their plurals, which Qt leaves to a translation.
// Installed before any real translation, which then goes first. GUI thread.

#include <QTranslator>

namespace views {

class EnglishPlurals : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace views
