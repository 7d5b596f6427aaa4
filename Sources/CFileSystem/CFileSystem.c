#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>

// Of <linux/fs.h>, which not every C library comes with.
enum { no_replace = 1, exchange = 2 };

static int rename_with(const char *from, const char *to, unsigned flags) {
  return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags) == 0 ? 0 : errno;
}

int cfile_exchange(const char *one, const char *other) { return rename_with(one, other, exchange); }

int cfile_move_to_free_name(const char *from, const char *to) {
  return rename_with(from, to, no_replace);
}

static int lease(int descriptor, int kind) {
  return fcntl(descriptor, F_SETLEASE, kind) == 0 ? 0 : errno;
}

int cfile_keep_writers_out(int descriptor) { return lease(descriptor, F_RDLCK); }

int cfile_keep_others_out(int descriptor) { return lease(descriptor, F_WRLCK); }

int cfile_reserve(int descriptor, off_t size) {
  if (size == 0) return 0;
  return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, 0, size) == 0 ? 0 : errno;
}

int cfile_write_back(int descriptor) {
  const unsigned all =
    SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
  if (sync_file_range(descriptor, 0, 0, all) == 0) return 0;
  // Some file systems know only the whole way.
  return fsync(descriptor) == 0 ? 0 : errno;
}

int64_t cfile_born(int descriptor, const char *path) {
  struct statx found;
  const int flags = path ? AT_SYMLINK_NOFOLLOW : AT_EMPTY_PATH;
  if (statx(path ? AT_FDCWD : descriptor, path ? path : "", flags, STATX_BTIME, &found) != 0) return 0;
  if (!(found.stx_mask & STATX_BTIME)) return 0;
  return found.stx_btime.tv_sec * INT64_C(1000000000) + found.stx_btime.tv_nsec;
}

static ssize_t list(int file, char *names, size_t size) { return flistxattr(file, names, size); }

static ssize_t get(int file, const char *name, void *value, size_t size) {
  return fgetxattr(file, name, value, size);
}

static int set(int file, const char *name, const void *value, size_t size) {
  return fsetxattr(file, name, value, size, 0);
}

static int drop(int file, const char *name) { return fremovexattr(file, name); }

#else

int cfile_exchange(const char *one, const char *other) {
  return renamex_np(one, other, RENAME_SWAP) == 0 ? 0 : errno;
}

int cfile_move_to_free_name(const char *from, const char *to) {
  return renamex_np(from, to, RENAME_EXCL) == 0 ? 0 : errno;
}

int cfile_keep_writers_out(int descriptor) { return ENOTSUP; }

int cfile_keep_others_out(int descriptor) { return ENOTSUP; }

int cfile_reserve(int descriptor, off_t size) { return ENOTSUP; }

int cfile_write_back(int descriptor) { return fsync(descriptor) == 0 ? 0 : errno; }

int64_t cfile_born(int descriptor, const char *path) {
  struct stat found;
  if ((path ? lstat(path, &found) : fstat(descriptor, &found)) != 0) return 0;
  return found.st_birthtimespec.tv_sec * INT64_C(1000000000) + found.st_birthtimespec.tv_nsec;
}

static ssize_t list(int file, char *names, size_t size) { return flistxattr(file, names, size, 0); }

static ssize_t get(int file, const char *name, void *value, size_t size) {
  return fgetxattr(file, name, value, size, 0, 0);
}

static int set(int file, const char *name, const void *value, size_t size) {
  return fsetxattr(file, name, value, size, 0, 0);
}

static int drop(int file, const char *name) { return fremovexattr(file, name, 0); }

#endif

int cfile_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno; }

/// The greatest size of a list of names and of a value, and room for either.
enum { most = 65536 };

typedef struct {
  char names[most];
  char value[most];
  char other[most];
} room;

/// Whether the file `to` has the attribute `name` with the `size` bytes of `value`.
static bool has(int to, const char *name, const char *value, ssize_t size, char *other) {
  return get(to, name, other, most) == size && memcmp(value, other, (size_t)size) == 0;
}

static int copy_all(int from, int to, room *room) {
  const ssize_t count = list(from, room->names, most);
  if (count < 0) return errno == ENOTSUP ? 0 : errno;
  for (const char *name = room->names; name < room->names + count; name += strlen(name) + 1) {
    const ssize_t size = get(from, name, room->value, most);
    if (size < 0) return errno;
    if (has(to, name, room->value, size, room->other)) continue;
    if (set(to, name, room->value, (size_t)size) != 0) return errno;
  }
  return 0;
}

/// Removes from the file `to` what the file `from` has not: a folder may give new files an access list.
static int remove_others(int from, int to, room *room) {
  const ssize_t count = list(to, room->names, most);
  if (count < 0) return errno == ENOTSUP ? 0 : errno;
  for (const char *name = room->names; name < room->names + count; name += strlen(name) + 1) {
    if (get(from, name, room->value, most) >= 0) continue;
    if (drop(to, name) != 0) return errno;
  }
  return 0;
}

int cfile_copy_attributes(int from, int to) {
  room *space = malloc(sizeof(room));
  if (!space) return ENOMEM;
  int failure = copy_all(from, to, space);
  if (!failure) failure = remove_others(from, to, space);
  free(space);
  return failure;
}

void cfile_hold_signals(bool hold) {
  static _Thread_local sigset_t before;
  if (hold) {
    // Whoever wants to open a file that is kept from others gives word by this one.
    signal(SIGIO, SIG_IGN);
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
  } else {
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
}

/// Whether the signal would end the program: it is not ignored, and ending is what it does unless somebody catches it.
static bool ends(int signal) {
  switch (signal) {
    case SIGCHLD:
    case SIGCONT:
    case SIGURG:
    case SIGWINCH:
    case SIGTSTP:
    case SIGTTIN:
    case SIGTTOU:
    case SIGSTOP: return false;
    default: break;
  }
  struct sigaction action;
  return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_DFL;
}

int cfile_held_signal(void) {
  sigset_t pending;
  if (sigpending(&pending) != 0) return 0;
  for (int signal = 1; signal < 32; signal++) {
    if (sigismember(&pending, signal) == 1 && ends(signal)) return signal;
  }
  return 0;
}
