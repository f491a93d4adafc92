/*
 * A disk that fails when it is told to: loaded before libc (LD_PRELOAD), it stands between a program
 * and the files of one folder. FAILING_FOLDER names that folder, FAILING_CONTROL a file of four
 * 32-bit integers that the program may change at any time:
 *   0  calls until one fails; 0 for never
 *   1  1: every call after that one fails too, until word 0 is 0
 *   2  the errno of failed calls
 *   3  (written here) how many calls there were
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static volatile int *control;
static const char *folder;

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  folder = getenv("FAILING_FOLDER");
  const char *file = getenv("FAILING_CONTROL");
  int (*real_open)(const char *, int, ...) = next("open");
  int fd = file ? real_open(file, O_RDWR) : -1;
  if (fd >= 0) {
    void *words = mmap(NULL, 16, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    control = words == MAP_FAILED ? NULL : words;
    close(fd);
  }
}

static int fails(const char *path) {
  if (!control || !folder || !path || strncmp(path, folder, strlen(folder)) != 0) {
    return 0;
  }
  __sync_fetch_and_add(&control[3], 1);
  int left = control[0];
  if (left == 0) {
    return 0;
  }
  if (left > 1) {
    control[0] = left - 1;
    return 0;
  }
  if (!control[1]) {
    control[0] = 0;
  }
  errno = control[2];
  return 1;
}

static int fd_fails(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n < 0) {
    return 0;
  }
  path[n] = 0;
  return fails(path);
}

#define OPEN(name)                                                   \
  int name(const char *path, int flags, ...) {                       \
    va_list rest;                                                    \
    va_start(rest, flags);                                           \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;        \
    va_end(rest);                                                    \
    if (fails(path)) return -1;                                      \
    int (*real)(const char *, int, ...) = next(#name);               \
    return real(path, flags, mode);                                  \
  }

#define ON_FD(type, name, parameters, arguments)                     \
  type name parameters {                                             \
    if (fd_fails(fd)) return -1;                                     \
    type(*real) parameters = next(#name);                            \
    return real arguments;                                           \
  }

OPEN(open)
OPEN(open64)
ON_FD(ssize_t, read, (int fd, void *to, size_t n), (fd, to, n))
ON_FD(ssize_t, pread, (int fd, void *to, size_t n, off_t at), (fd, to, n, at))
ON_FD(ssize_t, pread64, (int fd, void *to, size_t n, off64_t at), (fd, to, n, at))
ON_FD(ssize_t, write, (int fd, const void *from, size_t n), (fd, from, n))
ON_FD(ssize_t, pwrite, (int fd, const void *from, size_t n, off_t at), (fd, from, n, at))
ON_FD(ssize_t, pwrite64, (int fd, const void *from, size_t n, off64_t at), (fd, from, n, at))
ON_FD(int, fsync, (int fd), (fd))
ON_FD(int, fdatasync, (int fd), (fd))
ON_FD(int, ftruncate, (int fd, off_t size), (fd, size))
ON_FD(int, ftruncate64, (int fd, off64_t size), (fd, size))
ON_FD(int, fallocate, (int fd, int mode, off_t at, off_t n), (fd, mode, at, n))
ON_FD(int, fstat, (int fd, struct stat *to), (fd, to))
ON_FD(int, fstat64, (int fd, struct stat64 *to), (fd, to))

int unlink(const char *path) {
  if (fails(path)) return -1;
  int (*real)(const char *) = next("unlink");
  return real(path);
}

void *mmap64(void *at, size_t n, int protection, int flags, int fd, off64_t offset) {
  if (fd >= 0 && fd_fails(fd)) return MAP_FAILED;
  void *(*real)(void *, size_t, int, int, int, off64_t) = next("mmap64");
  return real(at, n, protection, flags, fd, offset);
}
