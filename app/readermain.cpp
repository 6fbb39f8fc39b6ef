// SPDX-License-Identifier: GPL-3.0-or-later
// faultline-reader: reads one file of a binary format for the other two programs, see models/reading/worker.h.
#include "models/reading/worker.h"

#include <cstdio>
#include <unistd.h>

int main(int argc, char**) {
    if (argc > 1 || isatty(STDIN_FILENO) == 1) {
        std::fputs("faultline-reader belongs to Faultline and is started by it to read a file.\n", stderr);
        return 2;
    }
    const int status = reading::runWorker();
    // At once: what is left would be cleaned up for nobody, and a leak check cannot run without the refused calls.
    std::fflush(stdout);
    _exit(status);
}
