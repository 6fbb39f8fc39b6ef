// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents with every field set, and small ones, for the tests of the case file.

#include "models/store/casefile.h"

#include <QTemporaryDir>
#include <QtTest>
#include <string>

namespace storetest {

core::Document fullDocument();
analysis::DocumentFindings fullFindings(const core::Document& document);
// One article of plain text; published when a date is given.
store::AnalysedDocument article(std::string title, std::string body, std::string published = {});
// A claim whose words must stand in the body.
core::Claim claim(
    const core::Document& document, const std::string& words, std::string cause, core::Stance stance,
    std::string speaker);
// Not a real hash: the store takes it as it is given.
store::StoredFile fileOf(std::string path, std::string sha256, std::string_view bytes);

store::CaseFile openCase(const QTemporaryDir& dir, store::OpenMode mode = store::OpenMode::Create);
std::string casePath(const QTemporaryDir& dir);
void damage(const std::string& path, const std::string& sql); // SQL past the program

} // namespace storetest

// A Result that must hold a value; its error is printed.
#define HAS_VALUE(result)                                                                                              \
    do {                                                                                                               \
        const auto& hasValueOutcome = (result);                                                                        \
        QVERIFY2(hasValueOutcome.has_value(), hasValueOutcome ? "" : hasValueOutcome.error().message.c_str());         \
    } while (false)
