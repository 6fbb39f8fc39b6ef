// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The context under which the words of reports are translated. Any thread.

#include <QCoreApplication>

namespace rendering {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(rendering::Report)
};

} // namespace rendering
