// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/jsonfields.h"

#include "models/core/text.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace reading {
namespace {

constexpr double kFirstMillis = 1e11;   // 1973 in milliseconds, the year 5138 in seconds
constexpr double kLastMillis = 4.2e12;  // 2103
constexpr double kFirstSecond = 3.15e8; // 1980: smaller numbers are no times

std::string asText(const QJsonValue& value) {
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
        return whole ? std::to_string(static_cast<long long>(number)) : std::to_string(number);
    }
    return value.toString().toStdString();
}

std::optional<core::TimeValue> fromEpoch(const std::string& digits) {
    if (digits.size() < 9 || digits.size() > 13 ||
        !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const double number = std::stod(digits);
    const double millis = number >= kFirstMillis ? number : number * 1000;
    if (number < kFirstSecond || millis > kLastMillis)
        return std::nullopt;
    const auto at = static_cast<core::Millis>(millis);
    return core::parseIso(core::isoText(at - at % core::kMinute, core::ZoneState::Utc));
}

} // namespace

std::string jsonRawText(const QJsonObject& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        std::string text = asText(object.value(QLatin1String(key)));
        if (!core::trimmed(text).empty())
            return text;
    }
    return {};
}

std::string jsonText(const QJsonObject& object, std::initializer_list<const char*> keys) {
    return core::simplified(jsonRawText(object, keys));
}

std::optional<core::TimeValue> jsonTime(const QJsonObject& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const std::string raw = jsonText(object, {key});
        std::optional<core::TimeValue> value = fromEpoch(raw);
        if (!value)
            value = core::parseIso(raw);
        if (value && value->resolved()) {
            value->basis = key;
            return value;
        }
    }
    return std::nullopt;
}

} // namespace reading
