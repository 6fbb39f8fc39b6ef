// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs build/bin/faultline-cli as a script would.

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace testsupport {

struct CliOutcome {
    int status = -1; // -1: it crashed or did not start
    QByteArray out;
    QString err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

// In `folder` (an empty one: tests/data/cli), with `input` on standard input.
CliOutcome runCli(const QStringList& arguments, const QString& folder = {}, const QByteArray& input = {});

} // namespace testsupport
