// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the causes of resources/lexicon/causes.txt, for the catalogues of other languages alone:
// models::causeText() looks them up. A test finds a cause that is missing here.
#include <QtGlobal>

namespace models {
namespace {

[[maybe_unused]] constexpr const char* kCauseNames[] = {
    QT_TRANSLATE_NOOP("models::Causes", "Malicious act"),
    QT_TRANSLATE_NOOP("models::Causes", "Cyberattack"),
    QT_TRANSLATE_NOOP("models::Causes", "DDoS"),
    QT_TRANSLATE_NOOP("models::Causes", "Malware"),
    QT_TRANSLATE_NOOP("models::Causes", "Intrusion"),
    QT_TRANSLATE_NOOP("models::Causes", "Sabotage"),
    QT_TRANSLATE_NOOP("models::Causes", "Technical fault"),
    QT_TRANSLATE_NOOP("models::Causes", "Software bug"),
    QT_TRANSLATE_NOOP("models::Causes", "Faulty update"),
    QT_TRANSLATE_NOOP("models::Causes", "Configuration"),
    QT_TRANSLATE_NOOP("models::Causes", "Hardware"),
    QT_TRANSLATE_NOOP("models::Causes", "Data corruption"),
    QT_TRANSLATE_NOOP("models::Causes", "Capacity"),
    QT_TRANSLATE_NOOP("models::Causes", "Network"),
    QT_TRANSLATE_NOOP("models::Causes", "DNS"),
    QT_TRANSLATE_NOOP("models::Causes", "Routing"),
    QT_TRANSLATE_NOOP("models::Causes", "Cable damage"),
    QT_TRANSLATE_NOOP("models::Causes", "Expired certificate"),
    QT_TRANSLATE_NOOP("models::Causes", "Cooling"),
    QT_TRANSLATE_NOOP("models::Causes", "Power"),
    QT_TRANSLATE_NOOP("models::Causes", "Human error"),
    QT_TRANSLATE_NOOP("models::Causes", "Third party"),
    QT_TRANSLATE_NOOP("models::Causes", "Environment"),
    QT_TRANSLATE_NOOP("models::Causes", "Maintenance"),
};

} // namespace
} // namespace models
