/* The fault layer: it stands between a program and the C library, for the tests of tests/crash.
 *
 * Preloaded (LD_PRELOAD) and armed on one folder it counts every operation that changes a file in
 * it, Python's and SQLite's alike, can kill the program before one of them or in the middle of a
 * write, and can write all of them down for a replay. Children of the armed process are left alone.
 *
 * A record of the log: kind (1 byte), fd (4), flags or length (8), offset (8), two lengths (4 + 4),
 * then the two byte strings. Kinds: O open, W write, T truncate, S sync, R rename, U unlink,
 * M mkdir, D rmdir, A acknowledgement (what was written to standard output), X one that failed and
 * changed nothing. What is counted, and where it can be killed: all of them but A, and of O only
 * what creates or empties a file.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FDS 4096
static char folder[PATH_MAX];
static size_t folder_length;
static pid_t armed;
static long count, kill_at, half;
static int log_fd = -1;
static unsigned char ours[MOST_FDS];

/* Watch a folder from now on; kill before the kill_at-th operation (0: never), with `half` in the
 * middle of it where it is a write; write the log to log_path where that is not empty. */
void fault_arm(const char *path, long at, int in_the_middle, const char *log_path) {
    snprintf(folder, sizeof folder, "%s", path);
    folder_length = strlen(folder);
    count = 0;
    kill_at = at;
    half = in_the_middle;
    memset(ours, 0, sizeof ours);
    if (log_path[0])
        log_fd = syscall(SYS_openat, AT_FDCWD, log_path, O_CREAT | O_WRONLY | O_TRUNC, 0600);
    armed = getpid();
}

long fault_count(void) { return count; }

static int is_armed(void) { return armed && armed == getpid(); }

static int whole_path(int at, const char *path, char *out) {
    char base[PATH_MAX], link[64];
    if (path[0] == '/') return snprintf(out, PATH_MAX, "%s", path) < PATH_MAX;
    if (at == AT_FDCWD) {
        if (!getcwd(base, sizeof base)) return 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", at);
        ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, base, sizeof base - 1);
        if (length < 0) return 0;
        base[length] = 0;
    }
    return snprintf(out, PATH_MAX, "%s/%s", base, path) < PATH_MAX;
}

static int watched(int at, const char *path, char *out) {
    if (!is_armed() || !path || !whole_path(at, path, out)) return 0;
    return !strncmp(out, folder, folder_length) &&
           (out[folder_length] == '/' || out[folder_length] == 0);
}

static int is_ours(int fd) { return is_armed() && fd >= 0 && fd < MOST_FDS && ours[fd]; }

static void put(char kind, int fd, int64_t flags, int64_t offset, const void *one, size_t one_length,
                const void *two, size_t two_length) {
    if (log_fd < 0) return;
    unsigned char head[29];
    int32_t number = fd;
    uint32_t lengths[2] = {(uint32_t)one_length, (uint32_t)two_length};
    head[0] = (unsigned char)kind;
    memcpy(head + 1, &number, 4);
    memcpy(head + 5, &flags, 8);
    memcpy(head + 13, &offset, 8);
    memcpy(head + 21, lengths, 8);
    struct iovec parts[3] = {{head, sizeof head},
                             {(void *)one, one_length},
                             {(void *)two, two_length}};
    int before = errno;
    syscall(SYS_writev, log_fd, parts, 3);
    errno = before;
}

static int dies_now(void) { return ++count == kill_at; }

static void die(void) { syscall(SYS_kill, getpid(), SIGKILL); }

static void step(void) {
    if (dies_now()) die();
}

/* Writes down that an operation which was counted changed nothing, as it failed. */
static void failed(int inside) {
    if (inside) put('X', -1, 0, 0, "", 0, "", 0);
}

static int opened(int at, const char *path, int flags, mode_t mode) {
    char whole[PATH_MAX];
    int inside = watched(at, path, whole);
    if (inside && (flags & (O_CREAT | O_TRUNC))) step();
    int fd = syscall(SYS_openat, at, path, flags, mode);
    if (fd >= 0 && fd < MOST_FDS) ours[fd] = inside != 0;
    if (fd >= 0 && inside) put('O', fd, flags, 0, whole, strlen(whole), "", 0);
    failed(fd < 0 && inside && (flags & (O_CREAT | O_TRUNC)));
    return fd;
}

static mode_t mode_of(int flags, va_list rest) {
    return (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name)                                       \
    int name(const char *path, int flags, ...) {         \
        va_list rest;                                    \
        va_start(rest, flags);                           \
        mode_t mode = mode_of(flags, rest);              \
        va_end(rest);                                    \
        return opened(AT_FDCWD, path, flags, mode);      \
    }
#define OPENAT(name)                                     \
    int name(int at, const char *path, int flags, ...) { \
        va_list rest;                                    \
        va_start(rest, flags);                           \
        mode_t mode = mode_of(flags, rest);              \
        va_end(rest);                                    \
        return opened(at, path, flags, mode);            \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)
int __open_2(const char *path, int flags) { return opened(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return opened(AT_FDCWD, path, flags, 0); }

int close(int fd) {
    if (fd >= 0 && fd < MOST_FDS) ours[fd] = 0;
    return syscall(SYS_close, fd);
}

static ssize_t written(int fd, const void *bytes, size_t length, off_t offset) {
    if (is_armed() && fd == 1) put('A', 1, 0, 0, bytes, length, "", 0);
    if (!is_ours(fd))
        return offset < 0 ? syscall(SYS_write, fd, bytes, length)
                          : syscall(SYS_pwrite64, fd, bytes, length, offset);
    off_t place = offset < 0 ? syscall(SYS_lseek, fd, 0, SEEK_CUR) : offset;
    if (dies_now()) {
        if (half) syscall(SYS_pwrite64, fd, bytes, length / 2, place);
        die();
    }
    ssize_t done = offset < 0 ? syscall(SYS_write, fd, bytes, length)
                              : syscall(SYS_pwrite64, fd, bytes, length, offset);
    if (done > 0) put('W', fd, 0, place, bytes, (size_t)done, "", 0);
    failed(done <= 0);
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length) { return written(fd, bytes, length, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
    return written(fd, bytes, length, offset);
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
    return written(fd, bytes, length, offset);
}
ssize_t writev(int fd, const struct iovec *parts, int many) {
    if (!is_ours(fd)) return syscall(SYS_writev, fd, parts, many);
    ssize_t all = 0;
    for (int part = 0; part < many; part++) {
        ssize_t done = written(fd, parts[part].iov_base, parts[part].iov_len, -1);
        if (done < 0) return all ? all : done;
        all += done;
    }
    return all;
}

/* Copies within the kernel are refused, so that the caller reads and writes. */
ssize_t sendfile(int out, int in, off_t *offset, size_t length) {
    if (is_ours(out)) return errno = EINVAL, -1;
    return syscall(SYS_sendfile, out, in, offset, length);
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t length) {
    return sendfile(out, in, (off_t *)offset, length);
}
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
    if (is_ours(out)) return errno = EINVAL, -1;
    return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
}

int ftruncate(int fd, off_t length) {
    if (is_ours(fd)) step();
    int done = syscall(SYS_ftruncate, fd, length);
    if (!done && is_ours(fd)) put('T', fd, length, 0, "", 0, "", 0);
    failed(done && is_ours(fd));
    return done;
}
int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }

static int synced(int fd, long call) {
    if (is_ours(fd)) step();
    int done = syscall(call, fd);
    if (!done && is_ours(fd)) put('S', fd, 0, 0, "", 0, "", 0);
    failed(done && is_ours(fd));
    return done;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int renamed(int from_at, const char *from, int to_at, const char *to, unsigned flags) {
    char one[PATH_MAX], two[PATH_MAX];
    int inside = watched(from_at, from, one) && watched(to_at, to, two);
    if (inside) step();
    int done = syscall(SYS_renameat2, from_at, from, to_at, to, flags);
    if (!done && inside) put('R', -1, 0, 0, one, strlen(one), two, strlen(two));
    failed(done && inside);
    return done;
}
int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int from_at, const char *from, int to_at, const char *to) {
    return renamed(from_at, from, to_at, to, 0);
}
int renameat2(int from_at, const char *from, int to_at, const char *to, unsigned flags) {
    return renamed(from_at, from, to_at, to, flags);
}

static int removed(int at, const char *path, int flags) {
    char whole[PATH_MAX];
    int inside = watched(at, path, whole);
    if (inside) step();
    int done = syscall(SYS_unlinkat, at, path, flags);
    if (!done && inside)
        put((flags & AT_REMOVEDIR) ? 'D' : 'U', -1, 0, 0, whole, strlen(whole), "", 0);
    failed(done && inside);
    return done;
}
int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int at, const char *path, int flags) { return removed(at, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }

static int made(int at, const char *path, mode_t mode) {
    char whole[PATH_MAX];
    int inside = watched(at, path, whole);
    if (inside) step();
    int done = syscall(SYS_mkdirat, at, path, mode);
    if (!done && inside) put('M', -1, 0, 0, whole, strlen(whole), "", 0);
    failed(done && inside);
    return done;
}
int mkdir(const char *path, mode_t mode) { return made(AT_FDCWD, path, mode); }
int mkdirat(int at, const char *path, mode_t mode) { return made(at, path, mode); }
