// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file that appears whole or not at all: written beside its place and moved there at the end, so that an earlier file
// of that name stays when the disk is full or the work is cancelled. Any thread.

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

namespace rendering {

// ReadOnly, naming the file and what to do, where it cannot be written.
core::Result<void> writeWhole(const QString& path, const QByteArray& bytes);
core::Error cannotBeWritten(const QString& path, const QString& why);

} // namespace rendering
