// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/embedded.h"

namespace core {

std::string_view embeddedText(std::string_view path) {
    for (const EmbeddedText& entry : embeddedTexts()) {
        if (entry.path == path)
            return entry.text;
    }
    return {};
}

} // namespace core
