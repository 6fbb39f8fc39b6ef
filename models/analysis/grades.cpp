// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/grades.h"

namespace analysis {

double gradeFactor(char grade) {
    switch (grade) {
    case 'C':
        return 0.9;
    case 'D':
        return 0.7;
    case 'E':
        return 0.5;
    case 'F':
        return 0.8;
    default:
        return 1;
    }
}

} // namespace analysis
