// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file system for SQLite in which things go wrong when a test says so: the next writes fail, or the process dies at
// one of them. It stands before the real one for as long as the object lives. One at a time; the test's thread alone.

#include <functional>

namespace storetest {

class FaultVfs {
public:
    FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    ~FaultVfs();

    // After so many more writes (and truncations), every one returns the code.
    void failAfter(int writes, int code);
    void crashAfter(int writes); // _exit(9) at the next
    void refuseLocks(int code);  // of the database's file, as file systems without locks do
    void heal();
    int writes() const; // since the last of the above

    std::function<void()> onRead;  // before each read
    std::function<void()> onWrite; // before each write
};

} // namespace storetest
