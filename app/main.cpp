// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

int main() {
    app::startLogging(app::LogLevel::Warnings);
    return 0;
}
