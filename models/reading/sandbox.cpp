// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sandbox.h"

#include <seccomp.h>

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define FAULTLINE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define FAULTLINE_SANITIZED 1
#endif
#endif

namespace reading {
namespace {

void limit(__rlimit_resource resource, rlim_t most) {
    const rlimit value{most, most};
    setrlimit(resource, &value);
}

// Calls that reading a file never needs.
constexpr const char* kRefused[] = {
    "socket",
    "socketpair",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "sendto",
    "sendmsg",
    "execve",
    "execveat",
    "fork",
    "vfork",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "creat",
    "unlink",
    "unlinkat",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "mkdir",
    "mkdirat",
    "rmdir",
    "mknod",
    "mknodat",
    "truncate",
    "ftruncate",
    "chmod",
    "fchmod",
    "fchmodat",
    "chown",
    "fchown",
    "lchown",
    "fchownat",
    "mount",
    "umount2",
    "chroot",
    "setns",
    "unshare",
    "bpf",
    "keyctl",
    "add_key",
    "request_key",
    "io_uring_setup",
    "userfaultfd",
    "kexec_load",
    "init_module",
    "finit_module",
    "pidfd_open",
    "pidfd_getfd",
    "open_by_handle_at",
    "kill",
};

// What libraries read late: fonts that a page names and does not bring, character maps, zones.
constexpr const char* kReadable[] = {
    "/usr", "/lib", "/lib64", "/app", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime", "/var/cache/fontconfig",
};
constexpr std::uint64_t kOfFolders = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
// All that the first version of Landlock knows: what a rule does not allow is refused.
constexpr std::uint64_t kHandled =
    kOfFolders | LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
    LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
    LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
    LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

// A path that is not there needs no rule.
void allowReading(int rules, const char* path) {
    const int file = open(path, O_PATH | O_CLOEXEC);
    if (file < 0)
        return;
    landlock_path_beneath_attr beneath{.allowed_access = kOfFolders, .parent_fd = file};
    if (syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) != 0) {
        beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE; // a single file
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    }
    close(file);
}

} // namespace

void limitResources(const ReadLimits& limits) {
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.seconds) + 1);
#ifndef FAULTLINE_SANITIZED // whose shadow memory is larger than any limit
    limit(RLIMIT_AS, static_cast<rlim_t>(limits.memoryMiB) * 1024 * 1024);
#endif
    prctl(PR_SET_PDEATHSIG, 9); // not outlive the program that asked
}

bool giveUpFiles() {
    const landlock_ruleset_attr handled{.handled_access_fs = kHandled};
    const auto rules = static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0));
    if (rules < 0)
        return false;
    for (const char* path : kReadable)
        allowReading(rules, path);
    const bool done = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return done;
}

bool giveUpSystemCalls() {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return false;
    const auto refuse = SCMP_ACT_ERRNO(EACCES);
    for (const char* name : kRefused) {
        const int call = seccomp_syscall_resolve_name(name);
        if (call != __NR_SCMP_ERROR)
            seccomp_rule_add(filter, refuse, call, 0);
    }
    // Opening is for reading only.
    for (const unsigned flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC}) {
        const scmp_datum_t bits = flag;
        seccomp_rule_add(filter, refuse, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, bits, bits));
        seccomp_rule_add(filter, refuse, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, bits, bits));
    }
    // A library may start a thread, nobody a process. Flags that lie in memory cannot be looked at, so the newer calls
    // do not exist; libraries fall back to the older ones.
    seccomp_rule_add(filter, refuse, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(openat2), 0);
    const bool loaded = seccomp_load(filter) == 0;
    seccomp_release(filter);
    return loaded;
}

} // namespace reading
