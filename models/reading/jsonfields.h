// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small look-ups that every reader of JSON needs. Pure; any thread.

#include "models/core/time.h"

#include <QJsonObject>

#include <initializer_list>
#include <optional>
#include <string>

namespace reading {

// The first of the keys whose value is text that is not blank, white space folded; numbers count as text.
std::string jsonText(const QJsonObject& object, std::initializer_list<const char*> keys);
// The same with line breaks kept.
std::string jsonRawText(const QJsonObject& object, std::initializer_list<const char*> keys);
// ISO 8601, or seconds or milliseconds since 1970 as a number or as digits. The basis is the key.
std::optional<core::TimeValue> jsonTime(const QJsonObject& object, std::initializer_list<const char*> keys);

} // namespace reading
