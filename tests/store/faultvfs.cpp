// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/faultvfs.h"

#include <sqlite3.h>
#include <unistd.h>

// The shape follows SQLite's documentation of VFS shims (sqlite.org/vfs.html): each method hands on to the real one.
namespace storetest {
namespace {

struct State {
    int left = -1; // writes until it goes wrong; -1: never
    int code = 0;
    bool crash = false;
    int writes = 0;
    int locks = SQLITE_OK; // what locking gives
    FaultVfs* owner = nullptr;
};
State g_state;
sqlite3_vfs* g_real = nullptr;
sqlite3_vfs g_vfs;

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

int beforeWrite() {
    if (g_state.owner && g_state.owner->onWrite)
        g_state.owner->onWrite();
    ++g_state.writes;
    if (g_state.left > 0)
        --g_state.left;
    else if (g_state.left == 0 && g_state.crash)
        ::_exit(9);
    else if (g_state.left == 0)
        return g_state.code;
    return SQLITE_OK;
}

int fileClose(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int fileRead(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
    if (g_state.owner && g_state.owner->onRead)
        g_state.owner->onRead();
    return realOf(file)->pMethods->xRead(realOf(file), to, size, at);
}
int fileWrite(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    const int fault = beforeWrite();
    return fault != SQLITE_OK ? fault : realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
}
int fileTruncate(sqlite3_file* file, sqlite3_int64 size) {
    const int fault = beforeWrite();
    return fault != SQLITE_OK ? fault : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
// A process that dies leaves what it wrote with the system; waiting for the disk would only slow the tests down.
int fileSync(sqlite3_file*, int) {
    return SQLITE_OK;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int fileLock(sqlite3_file* file, int level) {
    if (g_state.locks != SQLITE_OK)
        return g_state.locks;
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int fileUnlock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int fileCheckReservedLock(sqlite3_file* file, int* reserved) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int fileSectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int fileCharacteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int fileShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** at) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, at);
}
int fileShmLock(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void fileShmBarrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int fileShmUnmap(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods kMethods = {
    2,
    fileClose,
    fileRead,
    fileWrite,
    fileTruncate,
    fileSync,
    fileSize,
    fileLock,
    fileUnlock,
    fileCheckReservedLock,
    fileControl,
    fileSectorSize,
    fileCharacteristics,
    fileShmMap,
    fileShmLock,
    fileShmBarrier,
    fileShmUnmap,
    nullptr,
    nullptr};

int vfsOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* mine = reinterpret_cast<File*>(file);
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    mine->base.pMethods = nullptr;
    const int code = g_real->xOpen(g_real, name, mine->real, flags, outFlags);
    if (mine->real->pMethods)
        mine->base.pMethods = &kMethods;
    return code;
}

} // namespace

FaultVfs::FaultVfs() {
    g_real = sqlite3_vfs_find(nullptr);
    g_vfs = *g_real;
    g_vfs.zName = "fault";
    g_vfs.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    g_vfs.pNext = nullptr;
    g_vfs.xOpen = vfsOpen;
    g_state = {};
    g_state.owner = this;
    sqlite3_vfs_register(&g_vfs, 1);
}

FaultVfs::~FaultVfs() {
    g_state = {};
    sqlite3_vfs_unregister(&g_vfs);
    sqlite3_vfs_register(g_real, 1);
}

void FaultVfs::failAfter(int writes, int code) {
    g_state.left = writes;
    g_state.code = code;
    g_state.crash = false;
    g_state.writes = 0;
}

void FaultVfs::crashAfter(int writes) {
    failAfter(writes, SQLITE_OK);
    g_state.crash = true;
}

void FaultVfs::refuseLocks(int code) {
    g_state.locks = code;
}

void FaultVfs::heal() {
    failAfter(-1, SQLITE_OK);
}

int FaultVfs::writes() const {
    return g_state.writes;
}

} // namespace storetest
