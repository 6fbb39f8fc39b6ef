// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A core::LaneArrangement as JSON, as saved views keep it. Pure; any thread.

#include "models/core/timelinelayout.h"

#include <QJsonObject>

namespace views {

QJsonObject arrangementJson(const core::LaneArrangement& arrangement);
// What is no lane is passed over.
core::LaneArrangement arrangementOf(const QJsonObject& json);

} // namespace views
